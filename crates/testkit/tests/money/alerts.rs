//! What people are told when a deposit runs out, and what becomes of its campaigns.

use testkit::{
    Client, Json, World,
    market::{Market, propose, told_of},
    world::lead_body,
};

/// A market whose deposit holds 25 leads.
async fn small() -> Market {
    let world = World::new().await;
    let (merchant, influencer) = (world.merchant("Clinique Atlas").await, world.influencer("Salma").await);
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "2000").await;
    world.run_jobs().await;
    Market {
        world,
        merchant,
        influencer,
        campaign,
    }
}

/// The levels that somebody was told, the first one first.
async fn levels(client: &Client) -> Vec<String> {
    let told = told_of(client, "deposit_level").await;
    let levels = told
        .iter()
        .rev()
        .map(|one| one["data"]["alert_level"].text().to_owned());
    levels.collect()
}

async fn state(market: &Market, campaign: &str) -> (String, bool) {
    let path = format!("/api/campaigns/{campaign}");
    let json = market.merchant.get(&path).await.expect(200).json;
    let campaign = &json["campaign"];
    (
        campaign["status"].text().to_owned(),
        campaign["paused_by_depletion"].is_true(),
    )
}

async fn recharge(market: &Market, amount: &str) {
    let deposit = market
        .world
        .value::<uuid::Uuid>("select id from company_deposits order by id limit 1")
        .await;
    let body = format!(r#"{{"deposit_id":"{deposit}","amount":{amount},"payment_method":"sandbox"}}"#);
    let opened = market
        .merchant
        .post("/api/leads/deposits/recharge", body)
        .await
        .expect(200)
        .json;
    let paid = market
        .world
        .pay(&market.merchant, opened["payment_id"].text(), "paid")
        .await;
    let _ = paid.expect(200);
    market.world.run_jobs().await;
}

fn paused() -> (String, bool) {
    ("paused".to_owned(), true)
}

fn active() -> (String, bool) {
    ("active".to_owned(), false)
}

#[tokio::test]
async fn each_level_is_told_once_and_the_end_pauses_until_money_comes() {
    let market = small().await;
    let stranger = market.world.influencer("Karim").await;
    let mut leads: Vec<String> = Vec::new();
    for _ in 0..25 {
        leads.push(market.lead().await);
        market.world.run_jobs().await;
    }
    assert_eq!(
        levels(&market.merchant).await,
        ["ATTENTION", "WARNING", "CRITICAL", "DEPLETED"]
    );
    let critical = &told_of(&market.merchant, "deposit_level").await[1];
    assert_eq!(critical["level"].text(), "critical");
    let title = critical["title"].text();
    assert_eq!(
        title,
        "CRITIQUE - Plus que 160,00\u{a0}dhs restant, leads seront bloqués sous peu"
    );
    assert_eq!(told_of(&market.merchant, "deposit_threshold").await.len(), 1);
    assert_eq!(told_of(&market.merchant, "campaign_paused").await.len(), 1);
    assert_eq!(told_of(&market.influencer, "campaign_paused").await.len(), 1);
    assert!(told_of(&stranger, "campaign_paused").await.is_empty());
    assert_eq!(state(&market, &market.campaign).await, paused());
    let _ = market.send_lead().await.refused(409, "insufficient_deposit");

    // 160.00 and 200.00 are a tenth at most.
    for lead in &leads[..3] {
        assert_eq!(state(&market, &market.campaign).await, paused());
        let path = format!("/api/leads/{lead}/reject");
        let _ = market
            .merchant
            .put(&path, r#"{"rejection_reason":"duplicate"}"#)
            .await
            .expect(200);
    }
    assert_eq!(state(&market, &market.campaign).await, active());
    market.world.run_jobs().await;
    assert_eq!(told_of(&market.influencer, "campaign_resumed").await.len(), 1);
    for _ in 0..3 {
        market.lead().await;
    }
    market.world.run_jobs().await;
    assert_eq!(
        levels(&market.merchant).await.len(),
        4,
        "nothing is told twice in a cycle"
    );
    assert_eq!(
        told_of(&market.influencer, "campaign_paused").await.len(),
        2,
        "it paused again"
    );
    recharge(&market, "500").await;
    assert_eq!(state(&market, &market.campaign).await, active());
    assert_eq!(told_of(&market.merchant, "campaign_resumed").await.len(), 2);
    for _ in 0..6 {
        market.lead().await;
    }
    market.world.run_jobs().await;
    assert_eq!(
        levels(&market.merchant).await[4..],
        ["CRITICAL"],
        "in the new cycle, from a quarter"
    );
    market.world.audit().await;
}

#[tokio::test]
async fn a_campaign_paused_by_hand_stays_so() {
    let market = small().await;
    let by_hand = market.world.campaign(&market.merchant, "{}").await;
    let stubborn = market
        .world
        .campaign(&market.merchant, r#"{"auto_stop_on_depletion":false}"#)
        .await;
    let pause = async |campaign: &str| {
        let path = format!("/api/campaigns/{campaign}/status");
        let _ = market.merchant.put(&path, r#"{"status":"paused"}"#).await.expect(200);
    };
    pause(&by_hand).await;
    for _ in 0..25 {
        market.lead().await;
    }
    assert_eq!(state(&market, &market.campaign).await, paused());
    assert_eq!(state(&market, &stubborn).await, active());
    let refused = market
        .influencer
        .post("/api/leads/create", lead_body(&stubborn, "1500.00"))
        .await;
    let _ = refused.refused(409, "insufficient_deposit");
    // Their pause is their own from now on.
    pause(&market.campaign).await;
    recharge(&market, "500").await;
    for campaign in [&by_hand, &market.campaign] {
        assert_eq!(state(&market, campaign).await, ("paused".to_owned(), false));
    }
    assert!(told_of(&market.influencer, "campaign_resumed").await.is_empty());
    market.world.audit().await;
}

#[tokio::test]
async fn a_campaign_that_another_deposit_pays_for_goes_on() {
    let market = small().await;
    let body = format!(
        r#"{{"initial_amount":2000,"payment_method":"sandbox","campaign_id":"{}"}}"#,
        market.campaign
    );
    let opened = market.world.open(&market.merchant, &body).await.json;
    let _ = market
        .world
        .pay(&market.merchant, opened["payment_id"].text(), "paid")
        .await
        .expect(200);
    for lead in 1..=50 {
        assert_eq!(state(&market, &market.campaign).await, active(), "{lead}");
        market.lead().await;
    }
    assert_eq!(state(&market, &market.campaign).await, paused(), "now neither can");
    market.world.audit().await;
}

#[tokio::test]
async fn who_agreed_is_told_too_and_settings_mute_what_may_be_muted() {
    let market = small().await;
    let agreed = market.world.influencer("Karim").await;
    let id = propose(&market.merchant, &agreed, "").await;
    let _ = agreed
        .put(&format!("/api/leads/agreements/{id}/sign"), "{}")
        .await
        .expect(200);
    let mute = "update campaign_settings set notify_on_low_balance = false, notify_on_depletion = false";
    market.world.sql.batch_execute(mute).await.unwrap();
    let last = "select last_alert_sent from api.company_deposits";
    for _ in 0..20 {
        market.lead().await;
    }
    market.world.run_jobs().await;
    assert!(levels(&market.merchant).await.is_empty());
    assert_eq!(
        market.world.value::<Option<jiff::Timestamp>>(last).await,
        None,
        "nobody was told"
    );
    for _ in 0..5 {
        market.lead().await;
    }
    market.world.run_jobs().await;
    assert_eq!(levels(&market.merchant).await, ["CRITICAL", "DEPLETED"]);
    assert!(market.world.value::<Option<jiff::Timestamp>>(last).await.is_some());
    assert!(told_of(&market.merchant, "campaign_paused").await.is_empty());
    let told: Vec<Json> = told_of(&agreed, "campaign_paused").await;
    assert!(told[0]["message"].text().contains("Clinique Atlas"));
    market.world.audit().await;
}
