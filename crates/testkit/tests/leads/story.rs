//! A lead paid from a deposit, from end to end, with the amounts of the rules.

use domain::job::Routine;
use jiff::SignedDuration;
use testkit::{Client, Json, World, market::propose, world::lead_body};

/// A merchant with money and a campaign, and an influencer.
struct Story {
    world: World,
    merchant: Client,
    influencer: Client,
    campaign: String,
    deposit: String,
}

impl Story {
    async fn begin(amount: &str) -> Self {
        let world = World::new().await;
        let merchant = world.merchant("Clinique Atlas").await;
        let influencer = world.influencer("Salma").await;
        let campaign = world.campaign(&merchant, "{}").await;
        let deposit = world.fund(&merchant, amount).await;
        Self {
            world,
            merchant,
            influencer,
            campaign,
            deposit,
        }
    }

    async fn lead(&self, value: &str) -> Json {
        self.world.lead(&self.influencer, &self.campaign, value).await
    }

    /// What is on the deposit, what of that is reserved, and what is available, as they are written.
    async fn balance(&self) -> [String; 3] {
        let json = self.merchant.get("/api/leads/deposits/balance").await.expect(200).json;
        assert_eq!(json["deposit_id"].text(), self.deposit);
        ["current_balance", "reserved_amount", "available_balance"].map(|name| json[name].number().to_owned())
    }

    /// The kinds and amounts of the journal, the oldest first.
    async fn journal(&self) -> Vec<String> {
        let path = format!("/api/leads/deposits/transactions?deposit_id={}", self.deposit);
        let json = self.merchant.get(&path).await.expect(200).json;
        let rows = json["transactions"].list().iter().rev();
        rows.map(|row| format!("{} {}", row["transaction_type"].text(), row["amount"].number()))
            .collect()
    }
}

/// What is written about the price of a lead.
fn price(lead: &Json) -> [&str; 3] {
    [
        lead["commission_type"].text(),
        lead["commission_amount"].number(),
        lead["influencer_commission"].number(),
    ]
}

#[tokio::test]
async fn only_a_confirmed_payment_credits() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;

    let none = merchant.get("/api/leads/deposits/balance").await.expect(200).json;
    assert!(!none["has_deposit"].is_true());
    assert_eq!(
        (none["current_balance"].number(), none["available_balance"].number()),
        ("0.00", "0.00")
    );

    let opened = world
        .open(&merchant, r#"{"initial_amount":5000.00,"payment_method":"sandbox"}"#)
        .await
        .json;
    assert_eq!(opened["deposit"]["status"].text(), "pending");
    assert_eq!(opened["deposit"]["current_balance"].number(), "0.00");
    influencer
        .post("/api/leads/create", lead_body(&campaign, "1500.00"))
        .await
        .refused(409, "no_active_deposit");

    let payment = opened["payment_id"].text();
    let _ = world.pay(&merchant, payment, "paid").await.expect(200);
    let balance = merchant.get("/api/leads/deposits/balance").await.expect(200).json;
    assert_eq!(balance["status"].text(), "active");
    for (field, amount) in [
        ("initial_amount", "5000.00"),
        ("current_balance", "5000.00"),
        ("reserved_amount", "0.00"),
        ("available_balance", "5000.00"),
        ("percentage_remaining", "100.00"),
        ("percentage_available", "100.00"),
        ("alert_threshold", "500.00"),
    ] {
        assert_eq!(balance[field].number(), amount, "{field}");
    }
    world.audit().await;
}

#[tokio::test]
async fn a_lead_is_reserved_then_deducted_or_released() {
    let story = Story::begin("5000.00").await;
    let (world, merchant) = (&story.world, &story.merchant);

    let first = story.lead("512.05").await;
    assert_eq!(first["status"].text(), "pending");
    assert_eq!(first["estimated_value"].number(), "512.05");
    assert_eq!(price(&first), ["percentage", "51.21", "15.36"]);
    assert_eq!(story.balance().await, ["5000.00", "51.21", "4948.79"]);

    let second = story.lead("1500.00").await;
    assert_eq!(price(&second), ["fixed", "80.00", "24.00"]);
    assert_eq!(story.balance().await, ["5000.00", "131.21", "4868.79"]);

    let validated = world.validate(merchant, &first).await.expect(200).json;
    assert_eq!(validated["commission_deducted"].number(), "51.21");
    assert_eq!(validated["lead"]["status"].text(), "validated");
    assert_eq!(validated["lead"]["platform_commission"].number(), "35.85");
    assert_eq!(validated["lead"]["quality_score"].number(), "8");
    assert_eq!(story.balance().await, ["4948.79", "80.00", "4868.79"]);

    let rejected = world.reject(merchant, &second).await.expect(200).json;
    assert_eq!(rejected["commission_released"].number(), "80.00");
    assert_eq!(rejected["lead"]["rejection_reason"].text(), "unqualified");
    assert_eq!(story.balance().await, ["4948.79", "0.00", "4948.79"]);

    assert_eq!(
        story.journal().await,
        [
            "initial 5000.00",
            "reservation 51.21",
            "reservation 80.00",
            "deduction 51.21",
            "release 80.00"
        ]
    );
    let earnings = story.influencer.get("/api/earnings").await.expect(200).json;
    assert_eq!(earnings["totals"]["pending"].number(), "15.36");
    assert_eq!(earnings["total"].number(), "1");
    world.audit().await;
}

#[tokio::test]
async fn the_price_is_exact_to_the_centime() {
    let story = Story::begin("5000.00").await;
    for (value, price_of_it) in [
        ("50.00", ["percentage", "5.00", "1.50"]),
        ("50.25", ["percentage", "5.03", "1.51"]),
        ("50.24", ["percentage", "5.02", "1.51"]),
        ("512.05", ["percentage", "51.21", "15.36"]),
        ("799.99", ["percentage", "80.00", "24.00"]),
        ("800", ["fixed", "80.00", "24.00"]),
        ("800.00", ["fixed", "80.00", "24.00"]),
        ("1000000.00", ["fixed", "80.00", "24.00"]),
    ] {
        let ask = format!(r#"{{"campaign_id":"{}","estimated_value":{value}}}"#, story.campaign);
        let preview = story
            .influencer
            .post("/api/leads/calculate-commission", ask)
            .await
            .expect(200)
            .json;
        assert_eq!(price(&preview), price_of_it, "preview of {value}");
        assert!(preview["deposit_available"].is_true());
        assert_eq!(price(&story.lead(value).await), price_of_it, "{value}");
    }
    for value in ["49.99", "1000000.01"] {
        let answer = story
            .influencer
            .post("/api/leads/create", lead_body(&story.campaign, value))
            .await;
        let answer = answer.refused(422, "validation_failed");
        assert!(answer.wrong_fields()[0].starts_with("estimated_value:too_"), "{value}");
    }
    story.world.audit().await;
}

#[tokio::test]
async fn percentages_are_those_of_the_rules() {
    let story = Story::begin("5000.00").await;
    let settings = r#"{"commission_threshold":0,"fixed_commission_amount":2659.50}"#;
    let dear = story.world.campaign(&story.merchant, settings).await;
    let lead = story.world.lead(&story.influencer, &dear, "10000.00").await;
    let _ = story.world.validate(&story.merchant, &lead).await.expect(200);
    for _ in 0..3 {
        story.lead("800.00").await;
    }
    let balance = story.merchant.get("/api/leads/deposits/balance").await.expect(200).json;
    for (field, amount) in [
        ("initial_amount", "5000.00"),
        ("current_balance", "2340.50"),
        ("reserved_amount", "240.00"),
        ("available_balance", "2100.50"),
        ("percentage_remaining", "46.81"),
        ("percentage_available", "42.01"),
    ] {
        assert_eq!(balance[field].number(), amount, "{field}");
    }
    assert_eq!(balance["alert_level"].text(), "ATTENTION");
    assert!(!balance["is_low"].is_true());
    story.world.audit().await;
}

#[tokio::test]
async fn a_validated_lead_is_converted_or_lost_and_no_money_moves() {
    let story = Story::begin("2000.00").await;
    let (won, lost) = (story.lead("900.00").await, story.lead("900.00").await);
    let convert = format!("/api/leads/{}/convert", won["id"].text());
    story
        .merchant
        .put(&convert, "{}")
        .await
        .refused(409, "lead_not_validated");
    for lead in [&won, &lost] {
        let _ = story.world.validate(&story.merchant, lead).await.expect(200);
    }
    let before = story.balance().await;
    assert_eq!(before, ["1840.00", "0.00", "1840.00"]);

    let answer = story
        .merchant
        .put(&convert, r#"{"conversion_value":1234.56}"#)
        .await
        .expect(200)
        .json;
    assert_eq!(answer["lead"]["status"].text(), "converted");
    assert_eq!(answer["lead"]["conversion_value"].number(), "1234.56");
    let lose = format!("/api/leads/{}/lose", lost["id"].text());
    let answer = story
        .merchant
        .put(&lose, r#"{"reason":"Trop cher"}"#)
        .await
        .expect(200)
        .json;
    assert_eq!(
        (answer["lead"]["status"].text(), answer["lead"]["lost_reason"].text()),
        ("lost", "Trop cher")
    );
    assert_eq!(story.balance().await, before);

    let told = story
        .merchant
        .get(&format!("/api/leads/{}", won["id"].text()))
        .await
        .expect(200)
        .json;
    let history: Vec<&str> = told["history"].list().iter().map(|step| step["to"].text()).collect();
    assert_eq!(history, ["validated", "converted"]);
    story.world.audit().await;
}

#[tokio::test]
async fn repeating_a_decision_moves_nothing_and_another_one_is_refused() {
    let story = Story::begin("2000.00").await;
    let (world, merchant) = (&story.world, &story.merchant);
    let (taken, refused) = (story.lead("900.00").await, story.lead("900.00").await);
    let _ = world.validate(merchant, &taken).await.expect(200);
    let _ = world.reject(merchant, &refused).await.expect(200);
    let before = story.balance().await;

    let again = world.validate(merchant, &taken).await.expect(200).json;
    assert!(again["already_applied"].is_true());
    assert_eq!(again["commission_deducted"].number(), "80.00");
    assert!(world.reject(merchant, &refused).await.expect(200).json["already_applied"].is_true());
    world
        .reject(merchant, &taken)
        .await
        .refused(409, "lead_already_decided");
    world
        .validate(merchant, &refused)
        .await
        .refused(409, "lead_already_decided");
    assert_eq!(story.balance().await, before);
    assert_eq!(story.journal().await.len(), 5);
    world.audit().await;
}

#[tokio::test]
async fn nobody_decides_in_time() {
    let story = Story::begin("2000.00").await;
    let (world, influencer) = (&story.world, &story.influencer);
    let automatic = world
        .campaign(&story.merchant, r#"{"auto_validate_after_timeout":true}"#)
        .await;
    let stranger = world.influencer("Nora").await;
    let agreement = propose(&story.merchant, influencer, "").await;
    let sign = format!("/api/leads/agreements/{agreement}/sign");
    let _ = influencer.put(&sign, "{}").await.expect(200);
    let expires = story.lead("900.00").await;
    let forgotten = world.lead(&stranger, &automatic, "900.00").await;
    let passes = world.lead(influencer, &automatic, "900.00").await;
    assert_eq!(story.balance().await, ["2000.00", "240.00", "1760.00"]);

    world.clock.advance(SignedDuration::from_hours(71));
    world.run(Routine::ExpireLeads).await;
    assert_eq!(
        world
            .value::<i64>("select count(*) from leads where status = 'pending'")
            .await,
        3
    );
    world.clock.advance(SignedDuration::from_hours(2));
    world.run(Routine::ExpireLeads).await;

    let story = Story {
        merchant: world.again(&story.merchant).await,
        ..story
    };
    let lead = |lead: &Json| format!("/api/leads/{}", lead["id"].text());
    for lost in [&expires, &forgotten] {
        let expired = story.merchant.get(&lead(lost)).await.expect(200).json;
        assert_eq!(
            (expired["lead"]["status"].text(), expired["lead"]["lost_reason"].text()),
            ("lost", "expired")
        );
    }
    let passed = story.merchant.get(&lead(&passes)).await.expect(200).json;
    assert_eq!(passed["lead"]["status"].text(), "validated");
    assert!(passed["lead"]["quality_score"].is_null());
    assert_eq!(story.balance().await, ["1920.00", "0.00", "1920.00"]);
    story
        .world
        .validate(&story.merchant, &expires)
        .await
        .refused(409, "lead_already_decided");
    story.world.run(Routine::ExpireLeads).await;
    assert_eq!(story.balance().await, ["1920.00", "0.00", "1920.00"]);
    story.world.audit().await;
}

#[tokio::test]
async fn the_last_of_many_merchants_is_not_forgotten() {
    let story = Story::begin("2000.00").await;
    let before_him = "
        insert into merchants (id, company_name, created_at)
        select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Marchand ' || n, '2026-01-01'
        from   generate_series(1, 250) n";
    story.world.sql.execute(before_him, &[]).await.unwrap();
    story.lead("900.00").await;
    story.world.clock.advance(SignedDuration::from_hours(73));
    story.world.run(Routine::ExpireLeads).await;
    let lost = "select count(*) from leads where status = 'lost' and expired_at is not null";
    assert_eq!(story.world.value::<i64>(lost).await, 1);
    story.world.audit().await;
}

#[tokio::test]
async fn a_depleted_deposit_still_settles_its_leads() {
    let story = Story::begin("2000.00").await;
    let whole = story
        .world
        .campaign(
            &story.merchant,
            r#"{"commission_threshold":0,"fixed_commission_amount":1000}"#,
        )
        .await;
    let leads = [
        story.world.lead(&story.influencer, &whole, "5000.00").await,
        story.world.lead(&story.influencer, &whole, "5000.00").await,
    ];
    let balance = story.merchant.get("/api/leads/deposits/balance").await.expect(200).json;
    assert_eq!(
        (balance["status"].text(), balance["alert_level"].text()),
        ("depleted", "DEPLETED")
    );
    let another = story
        .influencer
        .post("/api/leads/create", lead_body(&story.campaign, "50.00"))
        .await;
    another.refused(409, "insufficient_deposit");

    let _ = story.world.validate(&story.merchant, &leads[0]).await.expect(200);
    assert_eq!(story.balance().await, ["1000.00", "1000.00", "0.00"]);
    let _ = story.world.reject(&story.merchant, &leads[1]).await.expect(200);
    assert_eq!(story.balance().await, ["1000.00", "0.00", "1000.00"]);
    story.lead("50.00").await;
    story.world.audit().await;
}

#[tokio::test]
async fn a_lead_keeps_its_deposit() {
    let story = Story::begin("2000.00").await;
    let (world, merchant) = (&story.world, &story.merchant);
    let lead = story.lead("900.00").await;
    // From now on the campaign has a deposit of its own, which new leads prefer.
    let body = format!(
        r#"{{"initial_amount":2000,"payment_method":"sandbox","campaign_id":"{}"}}"#,
        story.campaign
    );
    let own = world.open(merchant, &body).await.json;
    let _ = world.pay(merchant, own["payment_id"].text(), "paid").await.expect(200);
    let later = story.lead("900.00").await;
    let deposit_of = async |lead: &Json| {
        let path = format!("/api/leads/{}", lead["id"].text());
        merchant.get(&path).await.expect(200).json["lead"]["deposit_id"]
            .text()
            .to_owned()
    };
    assert_eq!(deposit_of(&lead).await, story.deposit);
    assert_eq!(deposit_of(&later).await, own["deposit"]["id"].text());
    let _ = world.validate(merchant, &lead).await.expect(200);
    let deposits = merchant.get("/api/leads/deposits/all").await.expect(200).json;
    let balances: Vec<&str> = deposits["deposits"]
        .list()
        .iter()
        .map(|d| d["current_balance"].number())
        .collect();
    assert_eq!(balances, ["2000.00", "1920.00"], "the newest first");
    world.audit().await;
}

#[tokio::test]
async fn the_share_is_that_of_the_right_agreement() {
    let story = Story::begin("5000.00").await;
    let other = story.world.campaign(&story.merchant, "{}").await;
    let influencer = story.influencer.user["influencer"]["id"].text();
    let agree = async |percent: &str, campaign: &str| {
        let body = format!(r#"{{"influencer_id":"{influencer}","commission_percentage":{percent}{campaign}}}"#);
        let created = story
            .merchant
            .post("/api/leads/agreements/create", body)
            .await
            .expect(201)
            .json;
        let path = format!("/api/leads/agreements/{}/sign", created["agreement"]["id"].text());
        let _ = story.influencer.put(&path, "").await.expect(200);
    };
    assert_eq!(
        price(&story.lead("1000.00").await),
        ["fixed", "80.00", "24.00"],
        "nothing agreed: 30 %"
    );
    agree("40", "").await;
    assert_eq!(price(&story.lead("1000.00").await), ["fixed", "80.00", "32.00"]);
    agree("33.33", &format!(r#","campaign_id":"{}""#, story.campaign)).await;
    assert_eq!(
        price(&story.lead("1000.00").await),
        ["fixed", "80.00", "26.66"],
        "the campaign's own first"
    );
    let elsewhere = story.world.lead(&story.influencer, &other, "1000.00").await;
    assert_eq!(price(&elsewhere), ["fixed", "80.00", "32.00"]);
    story.world.audit().await;
}

#[tokio::test]
async fn an_influencer_sees_neither_balance_nor_platform_share() {
    let story = Story::begin("5000.00").await;
    let lead = story.lead("1000.00").await;
    for name in ["platform_commission", "deposit_id"] {
        assert!(lead[name].is_null(), "{name}");
    }
    let campaign = story
        .influencer
        .get(&format!("/api/campaigns/{}", story.campaign))
        .await
        .expect(200);
    assert_eq!(
        campaign.json["campaign"]["fundable_leads"].text(),
        "61",
        "4920.00 / 80.00"
    );
    for text in [campaign.text, lead.to_string()] {
        assert!(
            !text.contains("5000") && !text.contains("4920") && !text.contains("56.00"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn a_repeated_command_is_answered_again() {
    let story = Story::begin("5000.00").await;
    // Clocks are finer than what the database keeps.
    story.world.clock.set("2026-11-23T09:00:01.123456789Z");
    let create = async |key: &str, value: &str| {
        story
            .influencer
            .post_once("/api/leads/create", key, lead_body(&story.campaign, value))
            .await
    };
    let first = create("k-1", "900.00").await.expect(201);
    assert!(!first.is_replay());
    let again = create("k-1", "900.00").await.expect(201);
    assert!(again.is_replay());
    assert_eq!(again.text, first.text);
    create("k-1", "900.01").await.refused(422, "idempotency_key_reused");
    let _ = story
        .world
        .validate(&story.merchant, &first.json["lead"])
        .await
        .expect(200);
    let later = create("k-1", "900.00").await.expect(201);
    assert!(later.is_replay());
    assert_eq!(later.text, first.text, "the answer is that of then");
    let agreement = propose(&story.merchant, &story.influencer, "").await;
    let sign = format!("/api/leads/agreements/{agreement}/sign");
    let _ = story.influencer.put(&sign, "{}").await.expect(200);
    let quick = story
        .world
        .campaign(&story.merchant, r#"{"requires_lead_validation":false}"#)
        .await;
    let create = async || {
        story
            .influencer
            .post_once("/api/leads/create", "k-3", lead_body(&quick, "900.00"))
            .await
    };
    let first = create().await.expect(201);
    assert_eq!(first.json["lead"]["status"].text(), "validated");
    let convert = format!("/api/leads/{}/convert", first.json["lead"]["id"].text());
    let _ = story.merchant.put(&convert, "{}").await.expect(200);
    assert_eq!(create().await.expect(201).text, first.text);
    assert_eq!(story.balance().await, ["4840.00", "0.00", "4840.00"]);

    let open = r#"{"initial_amount":2000,"payment_method":"sandbox"}"#;
    let opened = story
        .merchant
        .post_once("/api/leads/deposits/create", "k-2", open)
        .await
        .expect(201);
    let reopened = story
        .merchant
        .post_once("/api/leads/deposits/create", "k-2", open)
        .await
        .expect(201);
    assert!(reopened.is_replay());
    assert_eq!(reopened.json["deposit"]["id"], opened.json["deposit"]["id"]);
    assert_eq!(reopened.json["payment_id"], opened.json["payment_id"]);
    assert_eq!(
        story.world.value::<i64>("select count(*) from company_deposits").await,
        2
    );
    story.world.audit().await;
}

#[tokio::test]
async fn people_are_told() {
    let story = Story::begin("5000.00").await;
    let lead = story.lead("900.00").await;
    assert_eq!(story.world.run_jobs().await, 1);
    let told = story.merchant.get("/api/notifications").await.expect(200).json;
    assert_eq!(told["notifications"][0]["type"].text(), "lead_new");
    let _ = story.world.validate(&story.merchant, &lead).await.expect(200);
    story.world.tell(&story.merchant).await;
    let told = story.influencer.get("/api/notifications").await.expect(200).json;
    assert_eq!(told["notifications"][0]["type"].text(), "lead_validated");
}
