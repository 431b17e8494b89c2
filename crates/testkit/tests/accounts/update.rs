//! A user changes what they are called, where they are reached and what they read.

use testkit::market::{Market, told};

const ME: &str = "/api/auth/me";

#[tokio::test]
async fn what_is_absent_stays_and_an_empty_number_goes() {
    let market = Market::open("{}").await;
    let salma = &market.influencer;
    let shown = async |body: &str| {
        let user = salma.put(ME, body).await.expect(200).json["user"].clone();
        assert_eq!(user, salma.get(ME).await.expect(200).json);
        ["display_name", "phone", "locale"]
            .map(|name| user[name].to_string())
            .join(" ")
    };
    let _ = shown(r#"{"phone":"06 12 34 56 78"}"#).await;
    assert_eq!(shown(r#"{"locale":"ar"}"#).await, r#""Salma" "+212612345678" "ar""#);
    assert_eq!(
        shown(r#"{"display_name":"Salma B."}"#).await,
        r#""Salma B." "+212612345678" "ar""#
    );
    assert_eq!(shown(r#"{"phone":""}"#).await, r#""Salma B." null "ar""#);
    // Merchants read the new name too.
    let candidates = "/api/leads/agreements/candidates?q=salma%20b";
    let found = market.merchant.get(candidates).await.expect(200).json;
    assert_eq!(found["influencers"][0]["name"].text(), "Salma B.");

    let wrong = salma
        .put(ME, r#"{"display_name":"S","phone":"12","locale":"de"}"#)
        .await;
    assert_eq!(
        wrong.refused(422, "validation_failed").wrong_fields(),
        ["display_name:too_short", "locale:unknown_value", "phone:invalid_phone"]
    );
    let _ = salma
        .put(ME, r#"{"role":"admin"}"#)
        .await
        .refused(422, "validation_failed");
}

#[tokio::test]
async fn what_somebody_is_told_follows_their_language() {
    let market = Market::open("{}").await;
    market.validated(8).await;
    market.tell().await;
    let title = async |locale: &str| {
        let body = format!(r#"{{"locale":"{locale}"}}"#);
        let _ = market.influencer.put(ME, body).await.expect(200);
        told(&market.influencer).await[0]["title"].text().to_owned()
    };
    assert_eq!(title("fr").await, "Lead validé");
    assert_eq!(title("en").await, "Lead validated");
    assert!(title("ar").await.contains(|c| ('\u{600}'..='\u{6ff}').contains(&c)));
}
