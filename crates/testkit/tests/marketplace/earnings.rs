use crate::market::Market;
use jiff::SignedDuration;

#[tokio::test]
async fn earnings_become_payable_with_time() {
    let market = Market::open("{}").await;
    let first = market.validated(8).await;
    market.world.clock.advance(SignedDuration::from_hours(24 * 7));
    let market = market.signed_in_again().await;
    market.validated(9).await;
    market.rejected("duplicate").await;
    let all = market.influencer.get("/api/earnings").await.expect(200);
    assert_eq!(all.json["total"].number(), "2");
    assert_eq!(all.json["totals"]["pending"].number(), "48.00");
    market.world.clock.advance(SignedDuration::from_hours(24 * 7));
    let market = market.signed_in_again().await;
    let later = market.influencer.get("/api/earnings").await.expect(200);
    let totals = ["pending", "available", "paid"].map(|state| later.json["totals"][state].number().to_owned());
    assert_eq!(totals, ["24.00", "24.00", "0.00"]);
    let available = market
        .influencer
        .get("/api/earnings?status=available")
        .await
        .expect(200);
    assert_eq!(available.json["total"].number(), "1");
    let earning = &available.json["earnings"][0];
    assert_eq!(
        (earning["lead_id"].text(), earning["amount"].number()),
        (first.as_str(), "24.00")
    );
    assert_eq!(
        (earning["merchant_name"].text(), earning["campaign_name"].text()),
        ("Clinique Atlas", "Bilan de santé")
    );
    assert_eq!(
        (earning["status"].text(), earning["payable_at"].text()),
        ("available", "2026-12-07T09:00:00Z")
    );
    let page = market.influencer.get("/api/earnings?limit=1").await.expect(200);
    let cursor = page.json["next_cursor"].text();
    let next = market
        .influencer
        .get(&format!("/api/earnings?limit=1&cursor={cursor}"))
        .await
        .expect(200);
    assert_eq!(next.json["earnings"][0]["lead_id"].text(), first);
    assert!(next.json["next_cursor"].is_null());
    let stranger = market.world.influencer("Yassine").await;
    assert_eq!(
        stranger.get("/api/earnings").await.expect(200).json["total"].number(),
        "0"
    );
    let _ = market.merchant.get("/api/earnings").await.refused(403, "forbidden");
}
