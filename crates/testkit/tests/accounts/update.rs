//! A user changes what they are called, where they are reached and what they read.

use axum::http::header;
use testkit::{
    Client,
    market::{Market, told},
};

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
async fn a_lead_names_who_brings_it_as_they_are_called_now() {
    let market = Market::open("{}").await;
    let elsewhere = market.world.another().await;
    let (here, there) = (&market.influencer, market.influencer.at(elsewhere.router.clone()));
    let name = async |client: &Client| {
        let lead = market.world.lead(client, &market.campaign, "900.00").await;
        lead["influencer_name"].text().to_owned()
    };
    assert_eq!((name(here).await, name(&there).await), ("Salma".into(), "Salma".into()));
    let _ = here.put(ME, r#"{"display_name":"Salma B."}"#).await.expect(200);
    assert_eq!(name(here).await, "Salma B.", "on this server at once");
    app::influencers::renamed::catch_up(&elsewhere.app).await.unwrap();
    assert_eq!(name(&there).await, "Salma B.", "elsewhere as soon as it looks");
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

/// Who a business is to the authorities: told by its merchant, piece by piece, and seen by them alone.
#[tokio::test]
async fn a_merchant_tells_who_they_are_to_the_authorities() {
    let market = Market::open("{}").await;
    let (merchant, salma) = (&market.merchant, &market.influencer);
    let legal = async |body: &str| {
        let user = merchant.put(ME, body).await.expect(200).json["user"].clone();
        assert_eq!(user, merchant.get(ME).await.expect(200).json);
        user["merchant"]["legal"].clone()
    };
    let nothing = legal("{}").await;
    assert!(nothing["ice"].is_null() && nothing["ice_fits"].is_null() && nothing["legal_name"].is_null());
    let told =
        legal(r#"{"legal":{"legal_name":"ATLAS SARL","ice":"00 2136 0930 00040","rc":"12345","tax_id":"0401"}}"#).await;
    assert_eq!(told["ice"].text(), "002136093000040");
    assert!(told["ice_fits"].is_true());
    let more = legal(r#"{"legal":{"rc_city":"Rabat","rc":" ","ice":"002136093000041"}}"#).await;
    assert_eq!(
        ["legal_name", "rc", "rc_city", "tax_id", "ice", "ice_fits"]
            .map(|name| more[name].to_string())
            .join(" "),
        r#""ATLAS SARL" null "Rabat" "0401" "002136093000041" false"#,
        "a number whose control digits do not fit is taken all the same"
    );
    let wrong = merchant
        .put(ME, r#"{"legal":{"ice":"12","tax_id":"IF 1","legal_name":"A"}}"#)
        .await;
    assert_eq!(
        wrong.refused(422, "validation_failed").wrong_fields(),
        [
            "legal.ice:invalid_format",
            "legal.legal_name:too_short",
            "legal.tax_id:invalid_format"
        ]
    );
    let not_theirs = salma.put(ME, r#"{"legal":{"city":"Rabat"}}"#).await;
    assert_eq!(
        not_theirs.refused(422, "validation_failed").wrong_fields(),
        ["legal:not_applicable"]
    );
    assert!(!salma.get(ME).await.expect(200).text.contains("legal"));
}

#[tokio::test]
async fn who_asks_for_no_language_is_answered_in_their_own() {
    let market = Market::open("{}").await;
    let salma = &market.influencer;
    let title = async |client: &Client| {
        let answer = client.get("/api/leads?limit=0").await;
        assert!(answer.headers[header::VARY].to_str().unwrap().contains("Authorization"));
        answer.refused(422, "validation_failed").json["title"].text().to_owned()
    };
    let french = title(salma).await;
    let _ = salma.put(ME, r#"{"locale":"en"}"#).await.expect(200);
    let english = title(salma).await;
    assert_ne!(french, english);
    assert_eq!(title(&salma.speaking("en")).await, english);
    // Who says what they read gets it, and nobody gets what they refuse.
    assert_eq!(title(&salma.speaking("fr")).await, french);
    assert_eq!(title(&salma.speaking("en;q=0")).await, french);
    // A language that we do not speak is none.
    assert_eq!(title(&salma.speaking("de")).await, english);

    let export = salma.get("/api/leads/export.csv").await.expect(200);
    assert!(export.text.contains("Customer"), "{}", export.text);
    let nobody = market.world.stranger().get(ME).await.refused(401, "unauthorized");
    assert_eq!(nobody.json["title"].text(), "Connexion requise");
}
