use crate::desk::{Desk, approve, fields, give_back, pay, reject};
use app::payouts::PayoutSettings;
use domain::payout::Signatures;
use testkit::{Answer, Setup, market::told};

/// The status after a command, and whether it had its effect before.
fn told_by(answer: Answer) -> [String; 2] {
    let json = answer.expect(200).json;
    [
        json["payout"]["status"].text().to_owned(),
        json["already_applied"].to_string(),
    ]
}

#[tokio::test]
async fn a_payout_is_approved_by_one_admin_and_paid_by_another() {
    let mut desk = Desk::open().await;
    desk.earn(1).await;
    let payout = desk.asked("300.00").await;
    let (admin, other) = (desk.admin.clone(), desk.other.clone());
    pay(&admin, &payout, "VIR-1").await.refused(409, "payout_state");
    give_back(&admin, &payout).await.refused(409, "payout_state");
    assert_eq!(told_by(approve(&admin, &payout).await), ["approved", "false"]);
    assert_eq!(told_by(approve(&other, &payout).await), ["approved", "true"]);
    pay(&admin, &payout, "VIR-1").await.refused(409, "same_admin");
    assert_eq!(desk.totals().await, ["0.00", "0.00", "300.00", "0.00"]);
    assert_eq!(told_by(pay(&other, &payout, "VIR-1").await), ["paid", "false"]);
    assert_eq!(told_by(pay(&admin, &payout, "vir 1").await), ["paid", "true"]);
    pay(&other, &payout, "VIR-2").await.refused(409, "payout_state");
    reject(&other, &payout).await.refused(409, "payout_state");
    approve(&other, &payout).await.refused(409, "payout_state");
    assert_eq!(desk.totals().await, ["0.00", "0.00", "0.00", "300.00"]);
    let shown = admin.get(&format!("/api/payouts/{payout}")).await.expect(200).json;
    assert_eq!(
        fields(&shown["payout"], ["approved_by_name", "paid_by_name"]),
        ["\"Admin\"", "\"Admin\""]
    );
    assert!(shown["payout"]["closed_at"].is_null());
    desk.assert_sound().await;
}

#[tokio::test]
async fn money_that_came_back_is_available_again() {
    let mut desk = Desk::open().await;
    desk.earn(1).await;
    let payout = desk.paid("300.00").await;
    assert_eq!(told_by(give_back(&desk.admin, &payout).await), ["returned", "false"]);
    assert_eq!(told_by(give_back(&desk.other, &payout).await), ["returned", "true"]);
    pay(&desk.other, &payout, "VIR-1").await.refused(409, "payout_state");
    assert_eq!(desk.totals().await, ["0.00", "300.00", "0.00", "0.00"]);
    let books = desk.admin.get("/api/admin/balances").await.expect(200).json;
    assert_eq!(fields(&books, ["owed_to_influencers", "paid_out"]), ["300.00", "0.00"]);
    let again = desk.paid("300.00").await;
    assert_ne!(again, payout);
    assert_eq!(desk.totals().await, ["0.00", "0.00", "0.00", "300.00"]);
    desk.assert_sound().await;
}

#[tokio::test]
async fn what_is_rejected_is_available_again_also_after_an_approval() {
    let mut desk = Desk::open().await;
    desk.earn(1).await;
    let first = desk.asked("300.00").await;
    assert_eq!(told_by(reject(&desk.admin, &first).await), ["rejected", "false"]);
    assert_eq!(told_by(reject(&desk.admin, &first).await), ["rejected", "true"]);
    approve(&desk.admin, &first).await.refused(409, "payout_state");
    let second = desk.approved("300.00").await;
    assert_eq!(told_by(reject(&desk.admin, &second).await), ["rejected", "false"]);
    pay(&desk.other, &second, "VIR-1").await.refused(409, "payout_state");
    let shown = desk
        .market
        .influencer
        .get(&format!("/api/payouts/{second}"))
        .await
        .expect(200)
        .json;
    assert_eq!(shown["payout"]["reason"].text(), "Compte d’un tiers");
    assert_eq!(desk.totals().await, ["0.00", "300.00", "0.00", "0.00"]);
    desk.assert_sound().await;
}

#[tokio::test]
async fn an_operator_may_let_one_admin_do_both() {
    let payouts = PayoutSettings {
        signatures: Signatures::One,
        payer: None,
    };
    let mut desk = Desk::with(Setup {
        payouts,
        ..Setup::default()
    })
    .await;
    desk.earn(1).await;
    let payout = desk.approved("300.00").await;
    assert_eq!(told_by(pay(&desk.admin, &payout, "VIR-1").await), ["paid", "false"]);
}

/// Each step is in the activity log with who did it, and told to who is paid.
#[tokio::test]
async fn every_step_is_noted_and_told() {
    let mut desk = Desk::open().await;
    desk.earn(2).await;
    let first = desk.paid("300.00").await;
    let _ = give_back(&desk.admin, &first).await.expect(200);
    let second = desk.asked("300.00").await;
    let _ = reject(&desk.other, &second).await.expect(200);
    let notes = |payout: &str| {
        format!(
            "select string_agg(l.action || ' ' || u.role || coalesce(' ' || (l.details ->> 'reference'), '')
                               || coalesce(' ' || (l.details ->> 'reason'), ''), ', ' order by l.id)
             from   activity_log l join users u on u.id = l.user_id where l.subject = '{payout}'"
        )
    };
    let world = &desk.market.world;
    assert_eq!(
        world.value::<String>(&notes(&first)).await,
        "payout_requested influencer, payout_approved admin, payout_paid admin VIR-1, \
         payout_returned admin VIR-1 Compte clos"
    );
    assert_eq!(
        world.value::<String>(&notes(&second)).await,
        "payout_requested influencer, payout_rejected admin Compte d’un tiers"
    );
    let told = told(&desk.market.influencer.speaking("fr")).await;
    let kinds: Vec<_> = told
        .iter()
        .map(|one| one["type"].text())
        .filter(|kind| kind.starts_with("payout"))
        .collect();
    assert_eq!(
        kinds,
        [
            "payout_rejected",
            "payout_requested",
            "payout_returned",
            "payout_paid",
            "payout_approved",
            "payout_requested"
        ]
    );
    let of = |kind: &str| told.iter().find(|one| one["type"].text() == kind).expect("it is told")["message"].text();
    assert!(
        of("payout_paid").contains("VIR-1") && of("payout_returned").contains("Compte clos"),
        "{told:#?}"
    );
}

#[tokio::test]
async fn what_does_not_exist_is_not_found() {
    let desk = Desk::open().await;
    let nothing = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
    approve(&desk.admin, nothing).await.refused(404, "not_found");
    pay(&desk.admin, nothing, "VIR-1").await.refused(404, "not_found");
    let blank = desk
        .admin
        .put(&format!("/api/payouts/{nothing}/reject"), r#"{"reason":" "}"#)
        .await;
    assert_eq!(
        blank.refused(422, "validation_failed").wrong_fields(),
        ["reason:required"]
    );
}
