//! A client that goes away leaves its command either done, and found by its key, or not done.

use std::pin::pin;
use testkit::{World, world::lead_body};

/// Lets a request run for some turns of the scheduler, then drops it as a server does when its client hangs up. Says
/// whether it was answered before.
async fn cut_off(request: impl Future, turns: usize) -> bool {
    let mut request = pin!(request);
    for _ in 0..turns {
        if futures::poll!(&mut request).is_ready() {
            return true;
        }
        tokio::task::yield_now().await;
    }
    false
}

/// Turns after which requests are cut off: every one of the first, then sparser, until all are answered.
fn turns() -> impl Iterator<Item = usize> {
    (0..40).chain((40..400).step_by(20)).chain((400..20_000).step_by(1_000))
}

#[tokio::test]
async fn a_lead_is_there_once_or_not_at_all() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let campaign = world
        .campaign(&merchant, r#"{"max_pending_without_agreement":0}"#)
        .await;
    world.fund(&merchant, "100000.00").await;
    let (mut answered, mut found, mut keys) = (0, 0, 0);
    for turns in turns() {
        let key = format!("turn-{turns}");
        let create = || influencer.post_once("/api/leads/create", &key, lead_body(&campaign, "1000.00"));
        answered += usize::from(cut_off(create(), turns).await);
        let again = create().await.expect(201);
        found += usize::from(again.is_replay());
        keys += 1;
        let reserved = merchant.get("/api/leads/deposits/balance").await.expect(200).json["reserved_amount"].centimes();
        assert_eq!(reserved, keys * 8_000, "cut off after {turns} turns");
    }
    assert_eq!(world.value::<i64>("select count(*) from leads").await, keys);
    assert!(found >= answered, "what was answered is found again");
    assert!(
        found < usize::try_from(keys).unwrap(),
        "some were cut off before anything happened"
    );
    world.audit().await;
}

#[tokio::test]
async fn a_deposit_is_opened_once_or_not_at_all() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let body = r#"{"initial_amount":2000,"payment_method":"sandbox"}"#;
    let mut keys = 0;
    for turns in turns().step_by(2) {
        let key = format!("turn-{turns}");
        let open = || merchant.post_once("/api/leads/deposits/create", &key, body);
        cut_off(open(), turns).await;
        let opened = open().await.expect(201).json;
        let _ = world
            .pay(&merchant, opened["payment_id"].text(), "paid")
            .await
            .expect(200);
        keys += 1;
    }
    assert_eq!(world.value::<i64>("select count(*) from company_deposits").await, keys);
    assert_eq!(world.value::<i64>("select count(*) from payments").await, keys);
    world.audit().await;
}

#[tokio::test]
async fn a_confirmation_and_a_decision_happen_once_or_not_at_all() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "2000.00").await;
    let deposit = merchant.get("/api/leads/deposits/balance").await.json["deposit_id"]
        .text()
        .to_owned();
    let mut expected = 200_000;
    for turns in turns().step_by(3) {
        let body = format!(r#"{{"deposit_id":"{deposit}","amount":500,"payment_method":"sandbox"}}"#);
        let recharge = merchant
            .post("/api/leads/deposits/recharge", body)
            .await
            .expect(200)
            .json;
        let payment = recharge["payment_id"].text();
        cut_off(world.pay(&merchant, payment, "paid"), turns).await;
        let _ = world.pay(&merchant, payment, "paid").await.expect(200);

        let lead = world.lead(&influencer, &campaign, "1000.00").await;
        cut_off(world.validate(&merchant, &lead), turns).await;
        let _ = world.validate(&merchant, &lead).await.expect(200);

        expected += 50_000 - 8_000;
        let balance = merchant.get("/api/leads/deposits/balance").await.expect(200).json;
        assert_eq!(
            balance["current_balance"].centimes(),
            expected,
            "cut off after {turns} turns"
        );
        assert_eq!(balance["reserved_amount"].centimes(), 0);
    }
    world.audit().await;
}

/// A command that was begun gives its connection back, whoever waits for it.
#[tokio::test]
async fn hanging_up_costs_no_connection() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let nobody = world.stranger();
    let refresh = || {
        nobody.post(
            "/api/auth/refresh",
            format!(r#"{{"refresh_token":"{}"}}"#, "x".repeat(64)),
        )
    };
    let campaigns = || merchant.get("/api/campaigns");
    let sessions = "select array_agg(pid order by pid) from pg_stat_activity
                    where datname = current_database() and application_name = 'leads'";
    // Every place of the pools is taken once.
    for _ in 0..8 {
        futures::join!(
            refresh(),
            refresh(),
            refresh(),
            campaigns(),
            campaigns(),
            campaigns(),
            campaigns()
        );
    }
    let before = world.value::<Vec<i32>>(sessions).await;
    for turns in (0..300).map(|n| n % 60) {
        cut_off(refresh(), turns).await;
        cut_off(campaigns(), turns).await;
    }
    let _ = futures::join!(refresh(), campaigns());
    let after = world.value::<Vec<i32>>(sessions).await;
    assert_eq!(before, after, "the same sessions of the database as before");
}
