use crate::desk::{Desk, RIB, fields};
use domain::job::Routine;
use testkit::{
    World,
    market::{propose, told_of},
};

/// An agreement of the influencer with the merchant, signed.
async fn agree(desk: &Desk, terms: &str) -> String {
    let market = &desk.market;
    let id = propose(&market.merchant, &market.influencer, terms).await;
    let sign = format!("/api/leads/agreements/{id}/sign");
    let _ = market.influencer.put(&sign, "").await.expect(200);
    id
}

const BY_ITSELF: &str = r#","auto_payment":true,"commission_percentage":30.00"#;

async fn account(desk: &Desk) {
    let body = format!(r#"{{"rib":"{RIB}","holder":"Salma Berrada"}}"#);
    let _ = desk
        .market
        .influencer
        .put("/api/payouts/account", body)
        .await
        .expect(200);
}

async fn run(world: &World) -> String {
    world.run(Routine::RequestPayouts).await.to_string()
}

#[tokio::test]
async fn earnings_are_requested_by_themselves_once_they_are_payable() {
    let mut desk = Desk::open().await;
    agree(&desk, BY_ITSELF).await;
    account(&desk).await;
    desk.market.validated(8).await;
    assert_eq!(
        run(&desk.market.world).await,
        "0 payouts requested, 0 accounts asked for"
    );
    desk.earn(1).await;
    assert_eq!(
        run(&desk.market.world).await,
        "1 payouts requested, 0 accounts asked for"
    );
    assert_eq!(
        run(&desk.market.world).await,
        "0 payouts requested, 0 accounts asked for"
    );
    assert_eq!(desk.totals().await, ["0.00", "0.00", "600.00", "0.00"]);
    let listed = desk.admin.get("/api/payouts").await.expect(200).json;
    let names = ["amount", "automatic", "status", "rib"];
    let rib = format!("\"{RIB}\"");
    assert_eq!(
        fields(&listed["payouts"][0], names),
        ["600.00", "true", "\"requested\"", &rib]
    );
    assert_eq!(told_of(&desk.market.influencer, "payout_requested").await.len(), 1);
    assert_eq!(told_of(&desk.admin, "payout_requested").await.len(), 1);
    desk.assert_sound().await;
}

#[tokio::test]
async fn whoever_gave_no_account_is_asked_for_it_once_a_month() {
    let mut desk = Desk::open().await;
    agree(&desk, BY_ITSELF).await;
    desk.earn(1).await;
    assert_eq!(
        run(&desk.market.world).await,
        "0 payouts requested, 1 accounts asked for"
    );
    assert_eq!(
        run(&desk.market.world).await,
        "0 payouts requested, 0 accounts asked for"
    );
    let told = told_of(&desk.market.influencer, "payout_account_missing").await;
    assert_eq!(told[0]["target"]["kind"].text(), "payouts");
    desk.pass(jiff::SignedDuration::from_hours(24 * 31)).await;
    assert_eq!(
        run(&desk.market.world).await,
        "0 payouts requested, 1 accounts asked for"
    );
    account(&desk).await;
    assert_eq!(
        run(&desk.market.world).await,
        "1 payouts requested, 0 accounts asked for"
    );
}

/// Only what the agreement in force says; the rest is asked for. What was taken back is set off in any case.
#[tokio::test]
async fn only_what_was_agreed_on_pays_itself() {
    let mut desk = Desk::open().await;
    account(&desk).await;
    desk.earn(2).await;
    assert_eq!(
        run(&desk.market.world).await,
        "0 payouts requested, 0 accounts asked for"
    );
    // For another campaign: this one stays as it is.
    let other = desk.market.world.campaign(&desk.market.merchant, "{}").await;
    agree(&desk, &format!(r#"{BY_ITSELF},"campaign_id":"{other}""#)).await;
    assert_eq!(
        run(&desk.market.world).await,
        "0 payouts requested, 0 accounts asked for"
    );
    desk.adjust(-50_000).await;
    let wide = agree(&desk, BY_ITSELF).await;
    assert_eq!(
        run(&desk.market.world).await,
        "0 payouts requested, 0 accounts asked for",
        "100.00 is too little"
    );
    let leads = desk.earn(1).await;
    let suspend = format!("/api/leads/agreements/{wide}/suspend");
    let _ = desk.market.merchant.put(&suspend, "").await.expect(200);
    assert_eq!(
        run(&desk.market.world).await,
        "0 payouts requested, 0 accounts asked for",
        "it is suspended"
    );
    let resume = format!("/api/leads/agreements/{wide}/resume");
    let _ = desk.market.merchant.put(&resume, "").await.expect(200);
    assert_eq!(
        run(&desk.market.world).await,
        "1 payouts requested, 0 accounts asked for"
    );
    assert_eq!(desk.totals().await, ["0.00", "0.00", "400.00", "0.00"]);
    desk.refund(&leads[0]).await;
    assert_eq!(desk.totals().await, ["0.00", "-300.00", "400.00", "0.00"]);
    desk.assert_sound().await;
}

#[tokio::test]
async fn the_account_is_kept_and_its_change_is_told() {
    let desk = Desk::open().await;
    let influencer = &desk.market.influencer;
    let none = influencer.get("/api/payouts/account").await.expect(200).json;
    assert!(none["account"].is_null() && none["updated_at"].is_null());
    account(&desk).await;
    account(&desk).await;
    let kept = influencer.get("/api/payouts/account").await.expect(200).json;
    let expected = [format!("\"{RIB}\""), "\"Salma Berrada\"".into()];
    assert_eq!(fields(&kept["account"], ["rib", "holder"]), expected);
    assert_eq!(
        told_of(influencer, "payout_account_changed").await.len(),
        1,
        "the same again is no change"
    );
    let changed = r#"{"rib":"007810000123400000056795","holder":"Salma B."}"#;
    let _ = influencer.put("/api/payouts/account", changed).await.expect(200);
    assert_eq!(told_of(influencer, "payout_account_changed").await.len(), 2);
    let notes = "select count(*) from activity_log where action = 'payout_account_changed'";
    assert_eq!(desk.market.world.value::<i64>(notes).await, 2);
    let wrong = influencer
        .put("/api/payouts/account", r#"{"rib":"1","holder":""}"#)
        .await;
    let wrong = wrong.refused(422, "validation_failed");
    assert_eq!(wrong.wrong_fields(), ["holder:required", "rib:invalid_rib"]);
    let other = desk.market.world.influencer("Nora").await;
    assert!(other.get("/api/payouts/account").await.expect(200).json["account"].is_null());
}

/// Two servers at the same tick, and somebody who asks at the same moment.
#[tokio::test]
async fn what_pays_itself_and_what_is_asked_for_do_not_take_the_same() {
    let mut desk = Desk::open().await;
    agree(&desk, BY_ITSELF).await;
    account(&desk).await;
    desk.earn(4).await;
    let second = desk.market.world.another().await;
    let runs = async || {
        futures::join!(
            desk.market.world.run(Routine::RequestPayouts),
            second.run(Routine::RequestPayouts)
        )
    };
    let asks = futures::future::join_all((0..6).map(|_| desk.ask("600.00")));
    let (_, answers) = futures::join!(runs(), asks);
    let asked = answers.iter().filter(|answer| answer.status == 201).count();
    let payouts: i64 = desk.market.world.value("select sum(amount)::bigint from payouts").await;
    assert_eq!(payouts, 120_000, "{asked} of them were asked for");
    assert_eq!(desk.totals().await, ["0.00", "0.00", "1200.00", "0.00"]);
    desk.assert_sound().await;
}
