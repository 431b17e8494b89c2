//! How people introduce themselves, and how a merchant finds, judges and invites them.

use testkit::{
    Client, Json,
    market::{Market, propose},
};

const PROFILE: &str = "/api/influencers/profile";

async fn introduce(client: &Client, body: &str) -> Json {
    client.put(PROFILE, body).await.expect(200).json["profile"].clone()
}

/// The people that a search finds, by name.
async fn found(client: &Client, query: &str) -> Vec<String> {
    let found = client.get(&format!("/api/influencers?{query}")).await.expect(200).json;
    let people = found["influencers"].list().iter();
    people.map(|one| one["name"].text().to_owned()).collect()
}

/// Three people besides Salma: a name, a profile.
async fn crowd(market: &Market) -> Vec<Client> {
    let mut people = Vec::new();
    for (name, profile) in [
        (
            "Nora",
            r#"{"city":"Rabat","about":"Les instituts","subjects":["beauty","health"],
                "networks":[{"network":"tiktok","handle":"@nora","followers":900},
                            {"network":"instagram","handle":"nora.rabat","followers":12000}]}"#,
        ),
        (
            "Yassine",
            r#"{"city":"Casablanca","subjects":["cars"],
                "networks":[{"network":"youtube","handle":"yassine auto","followers":40000}]}"#,
        ),
        ("Hind", "{}"),
    ] {
        let person = market.world.influencer(name).await;
        let _ = introduce(&person, profile).await;
        people.push(person);
    }
    people
}

#[tokio::test]
async fn a_profile_is_what_was_set_last() {
    let market = Market::open("{}").await;
    let salma = &market.influencer;
    let empty = salma.get(PROFILE).await.expect(200).text;
    assert_eq!(
        empty,
        r#"{"city":null,"about":null,"subjects":[],"networks":[],"reach":0}"#
    );
    let _ = crowd(&market).await;
    let set = introduce(
        salma,
        r#"{"city":" Salé ","subjects":["food"],"networks":[{"network":"x","handle":"s","followers":0}]}"#,
    )
    .await;
    assert_eq!(set, salma.get(PROFILE).await.expect(200).json, "nobody else's");
    assert_eq!((set["city"].text(), set["subjects"][0].text()), ("Salé", "food"));
    let set = introduce(salma, r#"{"about":"Bonjour"}"#).await;
    assert!(set["city"].is_null() && set["networks"].list().is_empty());

    let wrong = r#"{"city":"S","subjects":["food","food","magic"],
        "networks":[{"network":"x","handle":"","followers":-1},{"network":"orkut","handle":"a","followers":1}]}"#;
    let wrong = salma
        .put(PROFILE, wrong)
        .await
        .refused(422, "validation_failed")
        .wrong_fields();
    assert_eq!(
        wrong,
        [
            "city:too_short",
            "networks[0].followers:too_small",
            "networks[0].handle:required",
            "networks[1].network:unknown_value",
            "subjects:repeated",
            "subjects[2]:unknown_value"
        ]
    );
    let many = r#"{"subjects":["food","home","travel","family","cars","beauty"]}"#;
    let many = salma.put(PROFILE, many).await.refused(422, "validation_failed");
    assert_eq!(many.wrong_fields(), ["subjects:too_long"]);
}

#[tokio::test]
async fn a_merchant_finds_people_by_what_they_say_of_themselves() {
    let market = Market::open("{}").await;
    let _ = crowd(&market).await;
    let merchant = &market.merchant;
    for (query, names) in [
        ("", &["Yassine", "Nora", "Hind", "Salma"][..]),
        ("city=rabat", &["Nora"]),
        ("q=instituts", &["Nora"]),
        ("network=youtube", &["Yassine"]),
        ("subject=health", &["Nora"]),
        ("min_reach=12901", &["Yassine"]),
        ("min_reach=12900", &["Yassine", "Nora"]),
        ("subject=health&city=casa", &[]),
    ] {
        assert_eq!(found(merchant, query).await, names, "{query}");
    }
    let first = merchant.get("/api/influencers?limit=1").await.expect(200).json;
    assert_eq!(first["total"].number(), "4");
    let cursor = first["next_cursor"].text();
    assert_eq!(found(merchant, &format!("limit=1&cursor={cursor}")).await, ["Nora"]);
    let nora = &merchant.get("/api/influencers?q=nora").await.expect(200).json["influencers"][0];
    assert_eq!(
        nora["profile"].to_string(),
        r#"{"about":"Les instituts","city":"Rabat","networks":[{"followers":12000,"handle":"nora.rabat","network":"instagram"},{"followers":900,"handle":"nora","network":"tiktok"}],"reach":12900,"subjects":["beauty","health"]}"#
    );
    for (query, wrong) in [
        ("network=orkut", "network:unknown_value"),
        ("subject=magic", "subject:unknown_value"),
        ("min_reach=-1", "min_reach:too_small"),
        ("cursor=MTI", "cursor:invalid_format"),
    ] {
        let refused = merchant.get(&format!("/api/influencers?{query}")).await;
        assert_eq!(refused.refused(422, "validation_failed").wrong_fields(), [wrong]);
    }
}

/// The record that a merchant reads is of the leads they got; how somebody works for others is not theirs to know.
#[tokio::test]
async fn a_record_is_of_ones_own_leads_and_an_invitation_is_an_agreement() {
    let market = Market::open("{}").await;
    market.validated(8).await;
    market.validated(7).await;
    market.rejected("duplicate").await;
    market.lead().await;
    let salma = async |client: &Client| {
        let found = client.get("/api/influencers?q=salma").await.expect(200).json;
        let names = [
            "leads",
            "validated",
            "pending",
            "validation_rate",
            "avg_quality",
            "agreement",
        ];
        names.map(|name| found["influencers"][0][name].to_string()).join(" ")
    };
    let rival = market.world.merchant("Optique Rif").await;
    let admin = market.world.admin().await;
    assert_eq!(salma(&market.merchant).await, "4 2 1 50.00 7.50 null");
    assert_eq!(salma(&rival).await, "0 0 0 null null null");
    assert_eq!(salma(&admin).await, "4 2 1 50.00 7.50 null");
    let agreement = propose(&market.merchant, &market.influencer, "").await;
    assert!(salma(&market.merchant).await.ends_with(r#""pending""#));
    let sign = format!("/api/leads/agreements/{agreement}/sign");
    let _ = market.influencer.put(&sign, "{}").await.expect(200);
    assert!(salma(&market.merchant).await.ends_with(r#""active""#));
    assert!(salma(&rival).await.ends_with("null"));
    let terminate = format!("/api/leads/agreements/{agreement}/terminate");
    let _ = market.merchant.put(&terminate, "{}").await.expect(200);
    assert!(salma(&market.merchant).await.ends_with("null"));
    let _ = market
        .influencer
        .get("/api/influencers")
        .await
        .refused(403, "forbidden");
}
