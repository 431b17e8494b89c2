//! Whom a merchant blocks, and lets back.

use testkit::{
    Answer, Client,
    market::{Market, told_of},
    world::lead_body,
};

async fn send(market: &Market, campaign: &str) -> Answer {
    let body = lead_body(campaign, "1500.00");
    market.influencer.post("/api/leads/create", body).await
}

fn path(market: &Market) -> String {
    format!("/api/influencers/{}/block", market.influencer.influencer_id())
}

async fn total(client: &Client) -> String {
    let list = client.get("/api/influencers/blocks").await.expect(200);
    list.json["total"].number().to_owned()
}

#[tokio::test]
async fn a_merchant_blocks_and_lets_back_and_both_are_told() {
    let market = Market::open("{}").await;
    let elsewhere = market.world.campaign(&market.merchant, "{}").await;
    let (path, campaign) = (path(&market), market.campaign.clone());
    let waiting = market.lead().await;
    market.agreement(r#","commission_percentage":60"#).await;

    let here = format!(r#"{{"campaign_id":"{campaign}","reason":"  Ne répond plus.  "}}"#);
    for already in [false, true] {
        let blocked = market.merchant.post(&path, &here).await.expect(200);
        assert_eq!(blocked.json["already_applied"].is_true(), already);
    }
    let _ = send(&market, &campaign).await.refused(409, "influencer_blocked");
    let _ = send(&market, &elsewhere).await.expect(201);
    let list = market.merchant.get("/api/influencers/blocks").await.expect(200).json;
    let one = &list["blocks"][0];
    assert_eq!(
        (one["reason"].text(), one["details"].text(), one["campaign_name"].text()),
        ("hand", "Ne répond plus.", "Bilan de santé")
    );
    assert!(one["agreement_id"].is_null() && list["total"].number() == "1");

    // For all campaigns as well: each is lifted by itself.
    let _ = market.merchant.post(&path, "{}").await.expect(200);
    let _ = send(&market, &elsewhere).await.refused(409, "influencer_blocked");
    let _ = market
        .merchant
        .delete(&format!("{path}?campaign_id={campaign}"))
        .await
        .expect(200);
    let _ = send(&market, &campaign).await.refused(409, "influencer_blocked");
    let _ = market.merchant.delete(&path).await.expect(200);
    for place in [&campaign, &elsewhere] {
        let lead = send(&market, place).await.expect(201);
        assert_eq!(lead.json["lead"]["influencer_percentage"].number(), "60.00");
    }
    let again = market.merchant.delete(&path).await.expect(200);
    assert!(again.json["already_applied"].is_true());

    for client in [&market.merchant, &market.influencer] {
        assert_eq!(told_of(client, "influencer_blocked").await.len(), 2);
        assert_eq!(told_of(client, "influencer_unblocked").await.len(), 2);
    }
    let told = told_of(&market.influencer, "influencer_blocked").await;
    assert!(told[1]["message"].text().contains("Ne répond plus"), "{:?}", told[1]);
    assert_eq!(told[0]["data"]["reason"].text(), "hand");
    let decided = format!("/api/leads/{waiting}/validate");
    let _ = market
        .merchant
        .put(&decided, r#"{"quality_score":8}"#)
        .await
        .expect(200);
    market.world.audit().await;
}

#[tokio::test]
async fn a_block_is_a_matter_of_its_merchant() {
    let market = Market::open("{}").await;
    let rival = market.world.merchant("Riad").await;
    let admin = market.world.admin().await;
    let path = path(&market);
    let foreign = format!(r#"{{"campaign_id":"{}"}}"#, market.campaign);
    let wrong = rival.post(&path, &foreign).await.refused(422, "validation_failed");
    assert_eq!(wrong.json["errors"][0]["field"].text(), "campaign_id");
    let _ = rival.post(&path, "{}").await.expect(200);
    let _ = market.send_lead().await.expect(201);
    assert_eq!(
        (total(&rival).await, total(&market.merchant).await),
        ("1".to_owned(), "0".to_owned())
    );

    let named = format!(r#"{{"merchant_id":"{}"}}"#, market.merchant.merchant_id());
    let _ = rival.post(&path, &named).await.refused(403, "forbidden");
    let _ = admin.post(&path, "{}").await.refused(422, "validation_failed");
    let _ = market.influencer.post(&path, "{}").await.refused(403, "forbidden");
    let _ = admin.post(&path, &named).await.expect(200);
    let _ = market.send_lead().await.refused(409, "influencer_blocked");
    assert_eq!(total(&admin).await, "2");
    let nobody = "/api/influencers/0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234/block";
    let _ = market.merchant.post(nobody, "{}").await.refused(404, "not_found");
    let _ = market.merchant.delete(&path).await.expect(200);
    let _ = market.send_lead().await.expect(201);
}
