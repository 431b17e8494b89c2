use testkit::market::Market;
use testkit::{World, world::lead_body};

#[tokio::test]
async fn a_draft_is_nobody_elses_business() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let other = world.merchant("Riad Yasmine").await;
    let influencer = world.influencer("Salma").await;
    let body = r#"{"name":"Bilan de santé","description":"Cadres de Casablanca"}"#;
    let created = merchant.post("/api/campaigns", body).await.expect(201);
    let campaign = &created.json["campaign"];
    assert!(created.json["success"].is_true());
    assert_eq!(campaign["status"].text(), "draft");
    assert_eq!(campaign["merchant_name"].text(), "Clinique Atlas");
    assert_eq!(campaign["settings"]["percentage_commission_rate"].number(), "10.00");
    assert_eq!(campaign["settings"]["fixed_commission_amount"].number(), "80.00");
    let path = format!("/api/campaigns/{}", campaign["id"].text());
    let own = merchant.get(&path).await.expect(200);
    assert_eq!(own.json["campaign"]["description"].text(), "Cadres de Casablanca");
    let _ = world.admin().await.get(&path).await.expect(200);
    for stranger in [&other, &influencer] {
        let _ = stranger.get(&path).await.refused(404, "not_found");
        assert_eq!(
            stranger.get("/api/campaigns").await.expect(200).json["total"].number(),
            "0"
        );
    }
    let _ = other.put(&path, r#"{"name":"À moi"}"#).await.refused(404, "not_found");
    let _ = other
        .put(&format!("{path}/settings"), "{}")
        .await
        .refused(404, "not_found");
    let _ = other
        .put(&format!("{path}/status"), r#"{"status":"active"}"#)
        .await
        .refused(404, "not_found");
    let _ = influencer
        .put(&path, r#"{"name":"À moi"}"#)
        .await
        .refused(403, "forbidden");
    let _ = influencer.post("/api/campaigns", body).await.refused(403, "forbidden");
}

#[tokio::test]
async fn people_who_bring_leads_see_what_is_active_and_whether_there_is_money() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    let seen = |json: &testkit::Json| {
        let only = &json["campaigns"][0];
        (only["funded"].is_true(), only["fundable_leads"].text().to_owned())
    };
    let list = influencer.get("/api/campaigns").await.expect(200);
    assert_eq!(seen(&list.json), (false, "0".to_owned()));
    let only = &list.json["campaigns"][0];
    assert_eq!(only["influencer_percentage"].number(), "30.00");
    // The price, and nothing of how the merchant decides and is told.
    assert_eq!(only["price"]["fixed_commission_amount"].number(), "80.00");
    assert_eq!(only["price"].fields().count(), 3);
    assert!(only["settings"].is_null());
    let one = influencer.get(&format!("/api/campaigns/{campaign}")).await.expect(200);
    assert!(one.json["campaign"]["settings"].is_null());
    assert!(!merchant.get("/api/campaigns").await.expect(200).json["campaigns"][0]["settings"].is_null());
    world.fund(&merchant, "2000").await;
    assert_eq!(
        seen(&influencer.get("/api/campaigns").await.json),
        (true, "25".to_owned())
    );
    world.fund(&merchant, "10000").await;
    let list = influencer.get("/api/campaigns").await;
    assert_eq!(seen(&list.json), (true, "100+".to_owned()));
    assert!(!list.text.contains("12000"), "{}", list.text);
    assert!(merchant.get("/api/campaigns").await.json["campaigns"][0]["funded"].is_null());

    let path = format!("/api/campaigns/{campaign}");
    let _ = merchant
        .put(&format!("{path}/status"), r#"{"status":"paused"}"#)
        .await
        .expect(200);
    assert_eq!(influencer.get("/api/campaigns").await.json["total"].number(), "0");
    assert_eq!(
        influencer.get("/api/campaigns?status=paused").await.json["total"].number(),
        "0"
    );
    let paused = influencer.get(&path).await.expect(200);
    assert_eq!(paused.json["campaign"]["status"].text(), "paused");
}

#[tokio::test]
async fn settings_change_one_by_one_and_exactly() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let campaign = world.campaign(&merchant, r#"{"max_rejected_leads":3}"#).await;
    let path = format!("/api/campaigns/{campaign}/settings");
    let changed = merchant
        .put(
            &path,
            r#"{"percentage_commission_rate":12.5,"fixed_commission_amount":512.05,"commission_threshold":0}"#,
        )
        .await
        .expect(200);
    let settings = &changed.json["campaign"]["settings"];
    for (field, value) in [
        ("percentage_commission_rate", "12.50"),
        ("fixed_commission_amount", "512.05"),
        ("commission_threshold", "0.00"),
        ("max_rejected_leads", "3"),
        ("validation_timeout_hours", "72"),
    ] {
        assert_eq!(settings[field].number(), value, "{field}");
    }
    assert_eq!(settings.fields().count(), 15);
    for (body, wrong) in [
        (
            r#"{"percentage_commission_rate":0}"#,
            "percentage_commission_rate:too_small",
        ),
        (
            r#"{"percentage_commission_rate":100.01}"#,
            "percentage_commission_rate:too_large",
        ),
        (
            r#"{"percentage_commission_rate":1e1}"#,
            "percentage_commission_rate:invalid_format",
        ),
        (
            r#"{"percentage_commission_rate":1.005}"#,
            "percentage_commission_rate:too_many_decimals",
        ),
        (r#"{"fixed_commission_amount":0}"#, "fixed_commission_amount:too_small"),
        (
            r#"{"commission_threshold":1000000.01}"#,
            "commission_threshold:too_large",
        ),
        (
            r#"{"validation_timeout_hours":8761}"#,
            "validation_timeout_hours:too_large",
        ),
        (r#"{"minimum_quality_score":0}"#, "minimum_quality_score:too_small"),
        (r#"{"max_rejected_leads":1001}"#, "max_rejected_leads:too_large"),
        (
            r#"{"max_pending_without_agreement":-1}"#,
            "max_pending_without_agreement:too_small",
        ),
        (
            r#"{"max_pending_without_agreement":10001}"#,
            "max_pending_without_agreement:too_large",
        ),
        (r#"{"campaign_type":"other"}"#, "campaign_type:unknown_value"),
        (
            r#"{"lead_generation_enabled":"yes"}"#,
            "lead_generation_enabled:invalid_type",
        ),
        (r#"{"balance":1}"#, "balance:unknown_field"),
    ] {
        assert_eq!(
            merchant.put(&path, body).await.expect(422).wrong_fields(),
            [wrong],
            "{body}"
        );
    }
    let nested = r#"{"name":"x","settings":{"max_rejected_leads":0}}"#;
    let refused = merchant.post("/api/campaigns", nested).await.expect(422);
    assert_eq!(
        refused.wrong_fields(),
        ["name:too_short", "settings.max_rejected_leads:too_small"]
    );
    let _ = world.admin().await.put(&path, "{}").await.refused(403, "forbidden");
}

#[tokio::test]
async fn texts_are_changed_and_taken_away() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let path = format!("/api/campaigns/{}", world.campaign(&merchant, "{}").await);
    let changed = merchant.put(&path, r#"{"description":"Cadres"}"#).await.expect(200);
    assert_eq!(changed.json["campaign"]["name"].text(), "Bilan de santé");
    let renamed = merchant.put(&path, r#"{"name":"Bilan 2027"}"#).await.expect(200);
    assert_eq!(renamed.json["campaign"]["description"].text(), "Cadres");
    let emptied = merchant.put(&path, r#"{"description":null}"#).await.expect(200);
    assert!(emptied.json["campaign"]["description"].is_null());
    assert_eq!(emptied.json["campaign"]["name"].text(), "Bilan 2027");
}

#[tokio::test]
async fn what_has_leads_is_no_draft_and_what_is_completed_stays_so() {
    let market = Market::open("{}").await;
    let path = format!("/api/campaigns/{}/status", market.campaign);
    let set = async |status: &str| market.merchant.put(&path, format!(r#"{{"status":"{status}"}}"#)).await;
    let _ = set("draft").await.expect(200);
    let _ = set("active").await.expect(200);
    market.lead().await;
    let _ = set("draft").await.refused(409, "campaign_has_leads");
    let _ = set("paused").await.expect(200);
    let _ = market.send_lead().await.refused(409, "campaign_not_active");
    let admin = market.world.admin().await;
    let _ = admin.put(&path, r#"{"status":"completed"}"#).await.expect(200);
    let _ = set("completed").await.expect(200);
    let _ = set("active").await.refused(409, "campaign_completed");
    assert_eq!(set("over").await.expect(422).wrong_fields(), ["status:unknown_value"]);
}

#[tokio::test]
async fn a_list_is_read_page_by_page() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    for name in ["Bilan", "Dentaire", "100% bio"] {
        let _ = merchant
            .post("/api/campaigns", format!(r#"{{"name":"{name}"}}"#))
            .await
            .expect(201);
    }
    let first = merchant.get("/api/campaigns?limit=2").await.expect(200);
    assert_eq!(first.json["total"].number(), "3");
    assert_eq!(first.json["campaigns"][0]["name"].text(), "100% bio");
    let cursor = first.json["next_cursor"].text();
    let second = merchant
        .get(&format!("/api/campaigns?limit=2&cursor={cursor}"))
        .await
        .expect(200);
    assert_eq!(second.json["campaigns"].list().len(), 1);
    assert_eq!(second.json["campaigns"][0]["name"].text(), "Bilan");
    assert!(second.json["next_cursor"].is_null());
    for (query, found) in [
        ("q=DENT", "1"),
        ("q=0%25", "1"),
        ("q=_", "0"),
        ("status=draft", "3"),
        ("status=active", "0"),
    ] {
        let list = merchant.get(&format!("/api/campaigns?{query}")).await.expect(200);
        assert_eq!(list.json["total"].number(), found, "{query}");
    }
    let wrong = merchant
        .get("/api/campaigns?status=x&limit=0&cursor=y")
        .await
        .expect(422);
    assert_eq!(
        wrong.wrong_fields(),
        ["cursor:invalid_format", "limit:too_small", "status:unknown_value"]
    );
}

#[tokio::test]
async fn a_lead_for_somebodys_draft_finds_nothing() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let _ = world.fund(&merchant, "2000").await;
    let draft = merchant
        .post("/api/campaigns", r#"{"name":"Brouillon"}"#)
        .await
        .expect(201);
    let draft = draft.json["campaign"]["id"].text();
    let unknown = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
    let told = async |campaign: &str| {
        let body = lead_body(campaign, "1000.00");
        let created = influencer
            .post("/api/leads/create", body)
            .await
            .refused(404, "not_found");
        let body = format!(r#"{{"campaign_id":"{campaign}","estimated_value":1000.00}}"#);
        let priced = influencer.post("/api/leads/calculate-commission", body).await;
        let _ = priced.refused(404, "not_found");
        created.json["detail"].clone()
    };
    assert_eq!(told(draft).await, told(unknown).await);
    let paused = world.campaign(&merchant, "{}").await;
    let status = format!("/api/campaigns/{paused}/status");
    let _ = merchant.put(&status, r#"{"status":"paused"}"#).await.expect(200);
    let seen = influencer
        .post("/api/leads/create", lead_body(&paused, "1000.00"))
        .await;
    let _ = seen.refused(409, "campaign_not_active");
}

#[tokio::test]
async fn an_offer_that_cannot_be_had_is_not_funded() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let _ = world.fund(&merchant, "2000").await;
    for (settings, funded) in [
        ("{}", true),
        (r#"{"lead_generation_enabled":false}"#, false),
        (r#"{"campaign_type":"product_sales"}"#, false),
    ] {
        let campaign = world.campaign(&merchant, settings).await;
        let read = influencer
            .get(&format!("/api/campaigns/{campaign}"))
            .await
            .expect(200)
            .json;
        assert_eq!(read["campaign"]["funded"].is_true(), funded, "{settings}");
        assert_eq!(read["campaign"]["fundable_leads"].text() == "0", !funded, "{settings}");
        let list = influencer.get("/api/campaigns").await.expect(200).json;
        assert_eq!(list["campaigns"][0]["funded"].is_true(), funded, "{settings}");
        let body = format!(r#"{{"campaign_id":"{campaign}","estimated_value":1000.00}}"#);
        let priced = influencer
            .post("/api/leads/calculate-commission", body)
            .await
            .expect(200);
        assert_eq!(priced.json["deposit_available"].is_true(), funded, "{settings}");
    }
}

/// Funds that no longer cover the fixed commission may still cover a smaller lead: what is said is what is taken.
#[tokio::test]
async fn what_a_lead_may_be_worth_is_what_the_funds_cover() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let campaign = world
        .campaign(&merchant, r#"{"percentage_commission_rate":33.33}"#)
        .await;
    world.fund(&merchant, "2000").await;
    let seen = async || {
        let read = influencer
            .get(&format!("/api/campaigns/{campaign}"))
            .await
            .expect(200)
            .json;
        let seen = &read["campaign"];
        assert_eq!(
            seen["funded"].is_true(),
            seen["fundable_leads"].text() != "0" || !seen["fundable_value"].is_null()
        );
        (seen["fundable_leads"].text().to_owned(), seen["fundable_value"].clone())
    };
    let suffices = async |value: i64| {
        let body = format!(r#"{{"campaign_id":"{campaign}","estimated_value":{value}.00}}"#);
        let quote = influencer
            .post("/api/leads/calculate-commission", body)
            .await
            .expect(200);
        quote.json["deposit_available"].is_true()
    };
    assert_eq!(
        seen().await,
        ("25".to_owned(), testkit::Json::Number("750.00".to_owned()))
    );
    for available in [26_663, 26_664, 8_000, 5_004, 5_000, 4_999, 3_334, 1_667, 1_666, 0] {
        let left = format!(
            "set session_replication_role = replica;
             update company_deposits set current_balance = reserved_amount + {available};
             set session_replication_role = default"
        );
        world.sql.batch_execute(&left).await.unwrap();
        let (leads, value) = seen().await;
        assert_eq!(leads, (available / 8_000).to_string());
        let value = if value.is_null() { 0 } else { value.centimes() / 100 };
        assert!(value == 0 || suffices(value).await, "{available}: {value}");
        assert!(value + 50 >= 800 || !suffices(value + 50).await, "{available}: {value}");
    }
}
