use super::{
    announce,
    by_hand::{manual, record},
    code, confirm, imported, lines, world,
};
use crate::{CREATE, journal, shown};
use domain::job::Routine;
use jiff::SignedDuration;
use testkit::{Client, Json, World};

/// A merchant announced 2000 dirhams, and a line has the code and the amount.
async fn proposed() -> (World, Client, Client, Json, Json) {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas").await, world.admin().await);
    let payment = announce(&merchant, "2000").await;
    let said = format!("VIR {}", code(&payment));
    assert_eq!(
        imported(&admin, &[("23/11/2026", &said, "FT1", "2000,00")]).await,
        "1 1"
    );
    let line = lines(&admin).await.remove(0);
    (world, merchant, admin, payment, line)
}

#[tokio::test]
async fn a_confirmed_line_credits_once() {
    let (world, merchant, admin, payment, line) = proposed().await;
    assert_eq!(shown(&merchant).await, r#""pending" 0.00 0.00 0.00"#);
    for _ in 0..3 {
        let confirmed = confirm(&admin, &line, &payment).await.expect(200).json["payment"].clone();
        assert_eq!(
            (confirmed["status"].text(), confirmed["reference"].text()),
            ("paid", "FT1")
        );
    }
    assert_eq!(journal(&merchant).await, ["initial 2000.00 2000.00"]);
    let found = lines(&admin).await.remove(0);
    assert_eq!(
        (found["state"].text(), &found["payment_id"]),
        ("confirmed", &payment["id"])
    );
    assert!(found["proposal"].is_null());
    let made_by = "select t.made_by = u.id from deposit_transactions t, users u where u.role = 'admin'";
    assert!(
        world.value::<bool>(made_by).await,
        "the admin credited it, not the merchant"
    );
    let noted = "select details ->> 'code' || ' ' || (user_id is not null) from activity_log where action = 'transfer_confirmed'";
    assert_eq!(world.value::<String>(noted).await, format!("{} true", code(&payment)));
    world.audit().await;
}

#[tokio::test]
async fn what_was_confirmed_is_not_recorded_by_hand_as_well() {
    let (world, merchant, admin, payment, line) = proposed().await;
    let _ = confirm(&admin, &line, &payment).await.expect(200);
    for reference in ["FT1", "ft-1", code(&payment), &code(&payment).to_lowercase()] {
        let refused = record(&admin, &merchant, reference)
            .await
            .refused(409, "transfer_already_recorded");
        assert_eq!(refused.json["payment_id"], payment["id"], "{reference}");
    }
    assert_eq!(journal(&merchant).await.len(), 1);
    world.audit().await;
}

/// In another account the same reference is another transfer.
#[tokio::test]
async fn a_reference_is_compared_within_an_account() {
    let (world, merchant, admin, payment, line) = proposed().await;
    let _ = confirm(&admin, &line, &payment).await.expect(200);
    let body = manual(&merchant, "FT1").replace("Attijari", "BMCE");
    let _ = admin.post(CREATE, &body).await.expect(201);
    let _ = admin
        .post(CREATE, &body)
        .await
        .refused(409, "transfer_already_recorded");
    assert_eq!(world.value::<i64>("select count(*) from deposit_transactions").await, 2);
    world.audit().await;
}

#[tokio::test]
async fn only_what_is_proposed_is_confirmed() {
    let (world, merchant, admin, payment, line) = proposed().await;
    let other = announce(&merchant, "3000").await;
    let _ = confirm(&admin, &line, &other).await.refused(409, "line_not_proposed");
    let said = format!("VIR {}", code(&other));
    let _ = imported(&admin, &[("24/11/2026", &said, "FT2", "2999,99")]).await;
    let differs = lines(&admin).await.remove(0);
    let _ = confirm(&admin, &differs, &other)
        .await
        .refused(409, "line_not_proposed");
    let nobody: Json = Json::parse(r#"{"id":"0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234"}"#).unwrap();
    let _ = confirm(&admin, &nobody, &payment).await.refused(404, "not_found");
    let _ = confirm(&admin, &line, &nobody).await.refused(409, "line_not_proposed");
    assert_eq!(shown(&merchant).await, r#""pending" 0.00 0.00 0.00"#);
    let _ = confirm(&admin, &line, &payment).await.expect(200);
    let refused = confirm(&admin, &line, &other)
        .await
        .refused(409, "transfer_already_recorded");
    assert_eq!(refused.json["payment_id"], payment["id"]);
    world.audit().await;
}

#[tokio::test]
async fn what_was_confirmed_and_cut_off_is_credited_later() {
    let (world, merchant, admin, payment, line) = proposed().await;
    world
        .sql
        .batch_execute("revoke insert on deposit_transactions from leads_teller")
        .await
        .unwrap();
    let _ = confirm(&admin, &line, &payment).await.expect(500);
    assert_eq!(shown(&merchant).await, r#""pending" 0.00 0.00 0.00"#);
    world
        .sql
        .batch_execute("grant insert on deposit_transactions to leads_teller")
        .await
        .unwrap();
    world.clock.advance(SignedDuration::from_mins(2));
    assert_eq!(
        world.run(Routine::FinishTransfers).await.to_string(),
        "1 transfers credited, 0 refunds sent"
    );
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    let _ = confirm(&admin, &line, &payment).await.expect(200);
    assert_eq!(journal(&merchant).await.len(), 1);
    world.audit().await;
}
