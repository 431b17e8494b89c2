//! Who has signed nothing with a merchant is trusted with little.

use futures::future::join_all;
use jiff::SignedDuration;
use testkit::{
    Client,
    market::{Market, propose},
    world::lead_body,
};

const THREE: &str = r#"{"max_pending_without_agreement":3}"#;

async fn send(client: &Client, campaign: &str) -> (u16, String) {
    let sent = client.post("/api/leads/create", lead_body(campaign, "1500.00")).await;
    (sent.status, sent.json["code"].to_string())
}

fn refused() -> (u16, String) {
    (409, "\"too_many_pending\"".to_owned())
}

/// The limit is of the pair, over all campaigns and days; a decision makes room, and a signature ends it.
#[tokio::test]
async fn only_so_many_leads_of_a_stranger_wait() {
    let market = Market::open(THREE).await;
    let elsewhere = market.world.campaign(&market.merchant, THREE).await;
    let free = market
        .world
        .campaign(&market.merchant, r#"{"max_pending_without_agreement":0}"#)
        .await;
    let first = market.lead().await;
    market.world.clock.advance(SignedDuration::from_hours(1));
    let market = market.signed_in_again().await;
    let here = market.campaign.as_str();
    assert_eq!(send(&market.influencer, &elsewhere).await.0, 201);
    assert_eq!(send(&market.influencer, here).await.0, 201);
    for campaign in [here, &elsewhere] {
        assert_eq!(send(&market.influencer, campaign).await, refused());
    }
    let other = market.world.influencer("Nora").await;
    assert_eq!(send(&other, here).await.0, 201, "everybody has their own");

    let _ = market
        .merchant
        .put(
            &format!("/api/leads/{first}/reject"),
            r#"{"rejection_reason":"duplicate"}"#,
        )
        .await;
    assert_eq!(send(&market.influencer, here).await.0, 201, "a decision makes room");
    assert_eq!(send(&market.influencer, here).await, refused());
    assert_eq!(send(&market.influencer, &free).await.0, 201, "0 is no limit");
    assert_eq!(send(&market.influencer, here).await, refused());

    let agreement = propose(&market.merchant, &market.influencer, "").await;
    assert_eq!(
        send(&market.influencer, here).await,
        refused(),
        "a proposal is no signature"
    );
    let path = |verb: &str| format!("/api/leads/agreements/{agreement}/{verb}");
    let _ = market.influencer.put(&path("sign"), "{}").await.expect(200);
    for _ in 0..3 {
        assert_eq!(send(&market.influencer, here).await.0, 201);
    }
    let _ = market.influencer.put(&path("terminate"), "{}").await.expect(200);
    assert_eq!(send(&market.influencer, here).await, refused());
    market.world.audit().await;
}

/// However many come at once, on however many servers.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_limit_holds_in_one_batch_and_on_two_servers() {
    let market = Market::open(r#"{"max_pending_without_agreement":7}"#).await;
    let other = market.world.another().await;
    let there = market.influencer.at(other.router.clone());
    for round in 0..3 {
        let leads = (0..30).map(|n| {
            let client = if n % 2 == 0 { &market.influencer } else { &there };
            send(client, &market.campaign)
        });
        let sent = join_all(leads).await;
        let created = sent.iter().filter(|(status, _)| *status == 201).count();
        assert_eq!(created, 7, "round {round}: {sent:?}");
        assert!(sent.iter().all(|one| one.0 == 201 || *one == refused()), "{sent:?}");
        let pending = market
            .merchant
            .get("/api/leads?status=pending&limit=50")
            .await
            .expect(200);
        let ids: Vec<&str> = pending.json["leads"]
            .list()
            .iter()
            .map(|lead| lead["id"].text())
            .collect();
        assert_eq!(ids.len(), 7);
        for id in ids {
            let _ = market
                .merchant
                .put(&format!("/api/leads/{id}/validate"), r#"{"quality_score":8}"#)
                .await
                .expect(200);
        }
    }
    market.world.audit().await;
}

/// Nobody is paid without a decision who has signed nothing: not at once, not by time.
#[tokio::test]
async fn a_stranger_is_not_captured_without_a_decision() {
    let market = Market::open(r#"{"requires_lead_validation":false,"auto_validate_after_timeout":true}"#).await;
    let lead = market.send_lead().await.expect(201);
    assert_eq!(lead.json["lead"]["status"].text(), "pending");
    market.world.clock.advance(SignedDuration::from_hours(80));
    let expired = app::leads::expire::expire(&market.world.app)
        .await
        .expect("the job runs");
    assert_eq!((expired.validated, expired.lost), (0, 1));
    let market = market.signed_in_again().await;
    market.agreement(r#","requires_validation":false"#).await;
    let lead = market.send_lead().await.expect(201);
    assert_eq!(lead.json["lead"]["status"].text(), "validated");
    market.world.audit().await;
}
