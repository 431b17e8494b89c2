//! For how much customers bought: told with the conversion, and corrected once.

use testkit::market::Market;

/// For how much the customer bought: said once, corrected once, each with its row of history, and counted as it is.
#[tokio::test]
async fn the_merchant_corrects_a_sale_once() {
    let market = Market::open("{}").await;
    let lead = market.world.lead(&market.influencer, &market.campaign, "900.00").await;
    let _ = market.world.validate(&market.merchant, &lead).await.expect(200);
    let path = format!("/api/leads/{}", lead["id"].text());
    let convert = async |body: &str| market.merchant.put(&format!("{path}/convert"), body).await;
    for (value, code) in [
        ("1000000.01", "too_large"),
        ("9999999999.99", "too_large"),
        ("-1", "too_small"),
    ] {
        let body = format!(r#"{{"conversion_value":{value}}}"#);
        let refused = convert(&body).await.refused(422, "validation_failed");
        assert_eq!(refused.json["errors"][0]["code"].text(), code, "{value}");
    }
    let sale = async || {
        let read = market.merchant.get(&path).await.expect(200).json;
        let overview = market.merchant.get("/api/leads/stats/overview").await.expect(200).json;
        [
            read["lead"]["conversion_value"].to_string(),
            overview["converted_value"].to_string(),
            overview["converted"].to_string(),
        ]
    };
    for (body, already, now) in [
        (r#"{"conversion_value":1000000.00}"#, false, "1000000.00"),
        (r#"{"conversion_value":1000000}"#, true, "1000000.00"),
        ("{}", true, "1000000.00"),
        (r#"{"conversion_value":1000.00}"#, false, "1000.00"),
        (r#"{"conversion_value":1000.00}"#, true, "1000.00"),
    ] {
        let told = convert(body).await.expect(200).json;
        assert_eq!(told["already_applied"].is_true(), already, "{body}");
        assert_eq!(
            told["lead"]["conversion_corrected_at"].is_null(),
            now != "1000.00",
            "{body}"
        );
        assert_eq!(sale().await, [now, now, "1"], "{body}");
    }
    for value in ["1000000.00", "0.00"] {
        let body = format!(r#"{{"conversion_value":{value}}}"#);
        let _ = convert(&body).await.refused(409, "conversion_already_corrected");
    }
    assert_eq!(sale().await, ["1000.00", "1000.00", "1"]);
    let lose = market.merchant.put(&format!("{path}/lose"), "{}").await;
    let _ = lose.refused(409, "lead_already_decided");

    let read = market.merchant.get(&path).await.expect(200).json;
    let history = read["history"].list().iter();
    let history: Vec<_> = history
        .map(|step| {
            (
                step["from"].text(),
                step["to"].text(),
                step["conversion_value"].to_string(),
            )
        })
        .collect();
    assert_eq!(
        history,
        [
            ("pending", "validated", "null".to_owned()),
            ("validated", "converted", "1000000.00".to_owned()),
            ("converted", "converted", "1000.00".to_owned()),
        ]
    );
    let again = "update leads set conversion_value = 5";
    assert!(market.world.sql.execute(again, &[]).await.is_err(), "nor by SQL");
    market.world.audit().await;
}

/// A value that was not said with the conversion is said later, and counts from then on.
#[tokio::test]
async fn a_sale_without_a_value_gets_it_later() {
    let market = Market::open("{}").await;
    let lead = market.world.lead(&market.influencer, &market.campaign, "900.00").await;
    let _ = market.world.validate(&market.merchant, &lead).await.expect(200);
    let convert = format!("/api/leads/{}/convert", lead["id"].text());
    let counted = async || {
        let overview = market.merchant.get("/api/leads/stats/overview").await.expect(200);
        overview.json["converted_value"].number().to_owned()
    };
    let _ = market.merchant.put(&convert, "{}").await.expect(200);
    assert_eq!(counted().await, "900.00");
    let later = market
        .merchant
        .put(&convert, r#"{"conversion_value":0}"#)
        .await
        .expect(200);
    assert!(!later.json["already_applied"].is_true());
    assert_eq!(counted().await, "0.00");
    market.world.audit().await;
}
