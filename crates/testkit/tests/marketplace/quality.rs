use jiff::SignedDuration;
use testkit::market::{Market, told_of};

#[tokio::test]
async fn low_scores_suspend_the_agreement_until_the_merchant_resumes_it() {
    let market = Market::open("{}").await;
    let agreement = market.agreement(r#","quality_threshold":6"#).await;
    for _ in 0..9 {
        market.validated(5).await;
    }
    market.tell().await;
    assert!(
        told_of(&market.merchant, "agreement_suspended").await.is_empty(),
        "nine scores are too few"
    );
    market.validated(6).await;
    market.tell().await;
    for client in [&market.merchant, &market.influencer] {
        let told = told_of(client, "agreement_suspended").await;
        assert_eq!(told.len(), 1);
        assert_eq!(told[0]["data"]["reason"].text(), "low_scores");
        assert_eq!(told[0]["level"].text(), "warning");
    }
    let list = market
        .merchant
        .get("/api/leads/agreements/my-agreements?status=suspended")
        .await;
    assert_eq!(list.json["agreements"][0]["suspended_for"].text(), "low_scores");
    let _ = market.send_lead().await.refused(409, "influencer_blocked");

    market.world.clock.advance(SignedDuration::from_secs(5));
    let resume = format!("/api/leads/agreements/{agreement}/resume");
    let _ = market.merchant.put(&resume, "{}").await.expect(200);
    market.world.clock.advance(SignedDuration::from_secs(5));
    market.validated(2).await;
    market.tell().await;
    let _ = market.send_lead().await.expect(201);
    assert_eq!(
        told_of(&market.merchant, "agreement_suspended").await.len(),
        1,
        "older scores do not count"
    );
    for _ in 0..9 {
        market.validated(2).await;
    }
    market.tell().await;
    let _ = market.send_lead().await.refused(409, "influencer_blocked");
    assert_eq!(told_of(&market.influencer, "agreement_suspended").await.len(), 2);
    market.world.audit().await;
}

#[tokio::test]
async fn rejections_in_a_row_suspend_and_a_good_lead_begins_anew() {
    let market = Market::open(r#"{"max_rejected_leads":3}"#).await;
    market.agreement("").await;
    for _ in 0..2 {
        market.rejected("unqualified").await;
    }
    market.validated(8).await;
    for _ in 0..2 {
        market.rejected("unqualified").await;
    }
    market.tell().await;
    let _ = market.send_lead().await.expect(201);
    market.rejected("unqualified").await;
    market.tell().await;
    let _ = market.send_lead().await.refused(409, "influencer_blocked");
    assert_eq!(
        told_of(&market.merchant, "agreement_suspended").await[0]["data"]["reason"].text(),
        "rejections"
    );
}

#[tokio::test]
async fn without_an_agreement_they_are_blocked_on_the_campaign_until_it_is_lifted() {
    let market = Market::open(r#"{"max_rejected_leads":2}"#).await;
    let elsewhere = market.world.campaign(&market.merchant, "{}").await;
    for _ in 0..2 {
        market.rejected("duplicate").await;
    }
    market.tell().await;
    let _ = market.send_lead().await.refused(409, "influencer_blocked");
    let _ = market.world.lead(&market.influencer, &elsewhere, "1500.00").await;
    for client in [&market.merchant, &market.influencer] {
        assert_eq!(told_of(client, "influencer_blocked").await.len(), 1);
    }
    let path = format!("/api/influencers/blocks?campaign_id={}", market.campaign);
    let blocks = market.merchant.get(&path).await.expect(200);
    assert_eq!(blocks.json["total"].number(), "1");
    assert_eq!(blocks.json["blocks"][0]["influencer_name"].text(), "Salma");
    assert_eq!(blocks.json["blocks"][0]["reason"].text(), "rejections");

    let (influencer, campaign) = (market.influencer.influencer_id(), &market.campaign);
    let one = format!("/api/influencers/{influencer}/block?campaign_id={campaign}");
    let rival = market.world.merchant("Riad").await;
    assert_eq!(rival.get(&path).await.expect(200).json["total"].number(), "0");
    let _ = rival.delete(&one).await.refused(422, "validation_failed");
    let _ = market.influencer.delete(&one).await.refused(403, "forbidden");
    market.world.clock.advance(SignedDuration::from_secs(5));
    for already in [false, true] {
        let lifted = market.merchant.delete(&one).await.expect(200);
        assert_eq!(lifted.json["already_applied"].is_true(), already);
    }
    assert_eq!(market.merchant.get(&path).await.json["total"].number(), "0");

    market.world.clock.advance(SignedDuration::from_secs(5));
    market.rejected("duplicate").await;
    market.tell().await;
    let _ = market.send_lead().await.expect(201);
    market.rejected("duplicate").await;
    market.tell().await;
    let _ = market.send_lead().await.refused(409, "influencer_blocked");
    assert_eq!(told_of(&market.merchant, "influencer_blocked").await.len(), 2);
    let one = format!("{one}&merchant_id={}", market.merchant.merchant_id());
    let lifted = market.world.admin().await.delete(&one).await.expect(200);
    assert!(!lifted.json["already_applied"].is_true());
}
