//! Unused money goes back to its merchant.

use crate::{journal, shown, wrong};
use domain::job::Routine;
use futures::future::join_all;
use jiff::SignedDuration;
use testkit::{Answer, Client, World, world::lead_body};

fn body(amount: &str) -> String {
    format!(r#"{{"amount":{amount},"method":"bank_transfer","reason":"Fin de campagne"}}"#)
}

async fn ask(admin: &Client, deposit: &str, amount: &str) -> Answer {
    admin
        .post(&format!("/api/admin/deposits/{deposit}/refund"), body(amount))
        .await
}

async fn done(admin: &Client, refund: &str, reference: &str) -> Answer {
    let body = format!(r#"{{"reference":"{reference}"}}"#);
    admin.put(&format!("/api/admin/refunds/{refund}/done"), body).await
}

async fn failed(admin: &Client, refund: &str) -> Answer {
    admin
        .put(
            &format!("/api/admin/refunds/{refund}/failed"),
            r#"{"reason":"Compte fermé"}"#,
        )
        .await
}

/// What the merchant is told, the latest first.
async fn told(merchant: &Client) -> Vec<String> {
    let page = merchant.get("/api/notifications").await.expect(200).json;
    let kinds = page["notifications"].list().iter();
    kinds.map(|one| one["type"].text().to_owned()).collect()
}

#[tokio::test]
async fn a_refund_leaves_the_deposit_at_once_and_is_done_when_the_bank_says_so() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "3000").await;
    let refund = ask(&admin, &deposit, "1000.50").await.expect(201).json["refund"].clone();
    assert_eq!(
        (refund["status"].text(), refund["amount"].number()),
        ("sent", "1000.50")
    );
    assert_eq!(shown(&merchant).await, r#""active" 1999.50 0.00 1999.50"#);
    assert_eq!(journal(&merchant).await[0], "withdrawal 1000.50 1999.50");

    let id = refund["id"].text();
    let arrived = done(&admin, id, "VIR-9").await.expect(200).json;
    assert!(!arrived["already_applied"].is_true());
    assert_eq!(
        (
            arrived["refund"]["status"].text(),
            arrived["refund"]["reference"].text()
        ),
        ("done", "VIR-9")
    );
    assert!(done(&admin, id, "VIR-9").await.expect(200).json["already_applied"].is_true());
    let _ = done(&admin, id, "VIR-10").await.refused(409, "refund_state");
    let _ = failed(&admin, id).await.refused(409, "refund_state");
    assert_eq!(told(&merchant).await, ["refund_arrived"]);
    let own = merchant.get("/api/refunds").await.expect(200).json;
    assert_eq!(own["total"].number(), "1");
    let noted = "select string_agg(action, ' ' order by id) from activity_log where action like 'refund%'";
    assert_eq!(world.value::<String>(noted).await, "refund_requested refund_arrived");
    world.audit().await;
}

#[tokio::test]
async fn a_transfer_that_was_made_already_is_recorded_whole() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "3000").await;
    let body = r#"{"amount":3000,"method":"bank_transfer","reference":"VIR-1","reason":"Fin de contrat"}"#;
    let path = format!("/api/admin/deposits/{deposit}/refund");
    let refund = admin.post_once(&path, "once", body).await.expect(201);
    assert_eq!(refund.json["refund"]["status"].text(), "done");
    let again = admin.post_once(&path, "once", body).await.expect(201);
    assert!(again.is_replay());
    assert_eq!(again.json["refund"]["id"], refund.json["refund"]["id"]);
    assert_eq!(shown(&merchant).await, r#""depleted" 0.00 0.00 0.00"#);
    world.audit().await;
}

#[tokio::test]
async fn what_was_not_delivered_is_on_the_deposit_again() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "3000").await;
    let refund = ask(&admin, &deposit, "500").await.expect(201).json;
    let id = refund["refund"]["id"].text();
    let back = failed(&admin, id).await.expect(200).json;
    assert_eq!(
        (back["refund"]["status"].text(), back["refund"]["failure_reason"].text()),
        ("failed", "Compte fermé")
    );
    assert!(failed(&admin, id).await.expect(200).json["already_applied"].is_true());
    let _ = done(&admin, id, "VIR-9").await.refused(409, "refund_state");
    assert_eq!(shown(&merchant).await, r#""active" 3000.00 0.00 3000.00"#);
    assert_eq!(journal(&merchant).await[0], "withdrawal_returned 500.00 3000.00");
    assert_eq!(told(&merchant).await, ["refund_failed"]);
    world.audit().await;
}

#[tokio::test]
async fn what_is_reserved_never_goes_back() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let salma = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    let deposit = world.fund(&merchant, "2000").await;
    world.lead(&salma, &campaign, "900").await;
    let path = format!("/api/admin/deposits/{deposit}/refund");
    let too_much = admin.post_once(&path, "all", body("1920.01")).await;
    let _ = too_much.refused(409, "insufficient_deposit");
    let again = admin.post_once(&path, "all", body("1920.01")).await;
    let _ = again.refused(409, "insufficient_deposit");
    let failed = "select count(*) from refunds where status = 'failed' and sent_at is null";
    assert_eq!(world.value::<i64>(failed).await, 1);
    let _ = ask(&admin, &deposit, "1920").await.expect(201);
    assert_eq!(shown(&merchant).await, r#""depleted" 80.00 80.00 0.00"#);
    assert_eq!(wrong(ask(&admin, &deposit, "0.00").await), "amount:too_small");
    let by_card = r#"{"amount":1,"method":"cmi","reason":"Fin de contrat"}"#;
    let _ = admin
        .post(&path, by_card)
        .await
        .refused(409, "payment_method_unavailable");
    world.audit().await;
}

#[tokio::test]
async fn refunds_and_leads_at_once_never_take_more_than_there_is() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let salma = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    let deposit = world.fund(&merchant, "2000").await;
    let refunds = join_all((0..16).map(|_| ask(&admin, &deposit, "300")));
    let leads = join_all((0..16).map(|_| salma.post("/api/leads/create", lead_body(&campaign, "900"))));
    let (refunds, leads) = futures::join!(refunds, leads);
    let sent = refunds.iter().filter(|answer| answer.status == 201).count();
    let made = leads.iter().filter(|answer| answer.status == 201).count();
    assert!(
        sent * 300 + made * 80 <= 2000 && sent > 0,
        "{sent} refunds, {made} leads"
    );
    assert!(
        2000 - (sent * 300 + made * 80) < 300,
        "{sent} refunds, {made} leads: somebody was refused for nothing"
    );
    world.audit().await;
}

#[tokio::test]
async fn the_same_request_sixteen_times_is_one_refund_and_settled_one_way() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "5000").await;
    let path = format!("/api/admin/deposits/{deposit}/refund");
    let asked = join_all((0..16).map(|_| admin.post_once(&path, "one", body("300")))).await;
    let ids: std::collections::BTreeSet<_> = asked
        .into_iter()
        .map(|answer| answer.expect(201).json["refund"]["id"].text().to_owned())
        .collect();
    assert_eq!(ids.len(), 1);
    let id = ids.first().unwrap();
    let (arrived, returned) = futures::join!(
        join_all((0..8).map(|_| done(&admin, id, "VIR-1"))),
        join_all((0..8).map(|_| failed(&admin, id)))
    );
    let ok = |answers: &[Answer]| answers.iter().filter(|answer| answer.status == 200).count();
    assert!(matches!((ok(&arrived), ok(&returned)), (8, 0) | (0, 8)));
    world.audit().await;
}

#[tokio::test]
async fn a_refund_whose_request_was_cut_off_is_sent_by_the_clock() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "2000").await;
    for amount in [30_000, 900_000] {
        let cut_off = format!(
            "insert into refunds (merchant_id, id, deposit_id, method, amount, status, reason, requested_by, created_at)
             values ('{}', gen_random_uuid(), '{deposit}', 'bank_transfer', {amount}, 'requested', 'x', '{}', '{}')",
            merchant.merchant_id(),
            admin.user["id"].text(),
            world.app.now(),
        );
        world.sql.batch_execute(&cut_off).await.unwrap();
    }
    let sent = async || world.run(Routine::FinishTransfers).await.to_string();
    assert_eq!(
        sent().await,
        "0 transfers credited, 0 refunds sent",
        "whoever asks may still be at it"
    );
    world.clock.advance(SignedDuration::from_mins(2));
    assert_eq!(sent().await, "0 transfers credited, 1 refunds sent");
    assert_eq!(sent().await, "0 transfers credited, 0 refunds sent");
    assert_eq!(shown(&merchant).await, r#""active" 1700.00 0.00 1700.00"#);
    world.audit().await;
}
