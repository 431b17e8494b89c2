//! Many leads decided with one request: each on its own, in their order, money moved once.

use axum::{
    body::Body,
    http::{Request, header},
};
use domain::ids::LeadId;
use futures::{StreamExt, stream::FuturesUnordered};
use store::TellerOptions;
use testkit::{Answer, Client, Json, Setup, World};

const UNKNOWN: &str = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
const VALIDATE: &str = "/api/leads/bulk/validate";
const REJECT: &str = "/api/leads/bulk/reject";

/// A merchant with money and a campaign, and an influencer.
struct Shop {
    world: World,
    merchant: Client,
    influencer: Client,
    campaign: String,
}

impl Shop {
    async fn new() -> Self {
        Self::in_world(World::new().await).await
    }

    async fn in_world(world: World) -> Self {
        let merchant = world.merchant("Clinique Atlas").await;
        let influencer = world.influencer("Salma").await;
        let campaign = world.campaign(&merchant, "{}").await;
        world.fund(&merchant, "100000.00").await;
        Self {
            world,
            merchant,
            influencer,
            campaign,
        }
    }

    /// Leads that wait, each with a commission of 80.00.
    async fn leads(&self, count: usize) -> Vec<String> {
        let mut leads = Vec::new();
        for _ in 0..count {
            let lead = self.world.lead(&self.influencer, &self.campaign, "1000.00").await;
            leads.push(lead["id"].text().to_owned());
        }
        leads
    }

    /// What is on the deposit, and what of it is reserved.
    async fn money(&self) -> (i64, i64) {
        let balance = self.merchant.get("/api/leads/deposits/balance").await.expect(200).json;
        (
            balance["current_balance"].centimes(),
            balance["reserved_amount"].centimes(),
        )
    }
}

fn validation(leads: &[String]) -> String {
    format!(r#"{{"lead_ids":{leads:?},"quality_score":8,"feedback":"Bien"}}"#)
}

fn rejection(leads: &[String]) -> String {
    format!(r#"{{"lead_ids":{leads:?},"rejection_reason":"unqualified"}}"#)
}

/// `success already_applied status deducted released code` of each result.
fn told(answer: &Answer) -> Vec<String> {
    let result = |result: &Json| {
        [
            "success",
            "already_applied",
            "status",
            "commission_deducted",
            "commission_released",
            "code",
        ]
        .map(|name| result[name].to_string())
        .join(" ")
    };
    answer.json["results"].list().iter().map(result).collect()
}

fn ids(answer: &Answer) -> Vec<String> {
    let id = |result: &Json| result["lead_id"].text().to_owned();
    answer.json["results"].list().iter().map(id).collect()
}

fn counts(answer: &Answer) -> String {
    let json = &answer.json;
    format!("{} {} {}", json["success"], json["succeeded"], json["failed"])
}

#[tokio::test]
async fn each_lead_is_decided_on_its_own() {
    let shop = Shop::new().await;
    let own = shop.leads(4).await;
    let rival = Shop {
        merchant: shop.world.merchant("Optique Rif").await,
        world: shop.world.another().await,
        influencer: shop.influencer.clone(),
        campaign: String::new(),
    };
    let foreign_campaign = rival.world.campaign(&rival.merchant, "{}").await;
    rival.world.fund(&rival.merchant, "2000.00").await;
    let foreign = rival.world.lead(&shop.influencer, &foreign_campaign, "1000.00").await;
    let reject = format!("/api/leads/{}/reject", own[1]);
    let _ = shop
        .merchant
        .put(&reject, r#"{"rejection_reason":"duplicate"}"#)
        .await
        .expect(200);
    let validate = format!("/api/leads/{}/validate", own[3]);
    let _ = shop.merchant.put(&validate, r#"{"quality_score":3}"#).await.expect(200);

    let leads = [
        own[2].clone(),
        own[1].clone(),
        foreign["id"].text().to_owned(),
        own[0].clone(),
        UNKNOWN.to_owned(),
        own[3].clone(),
    ];
    let answer = shop.merchant.post(VALIDATE, validation(&leads)).await.expect(200);
    assert_eq!(ids(&answer), leads);
    assert_eq!(
        told(&answer),
        [
            r#"true false "validated" 80.00 null null"#,
            r#"false false null null null "lead_already_decided""#,
            r#"false false null null null "not_found""#,
            r#"true false "validated" 80.00 null null"#,
            r#"false false null null null "not_found""#,
            r#"true true "validated" 80.00 null null"#,
        ]
    );
    assert_eq!(counts(&answer), "true 3 3");
    assert_eq!(shop.money().await, (10_000_000 - 3 * 8_000, 0));
    assert_eq!(rival.money().await, (200_000, 8_000));
    let lead = shop.merchant.get(&format!("/api/leads/{}", own[2])).await.expect(200);
    assert_eq!(lead.json["lead"]["quality_score"].to_string(), "8");
    assert_eq!(lead.json["lead"]["feedback"].text(), "Bien");
    shop.world.audit().await;
}

#[tokio::test]
async fn a_repetition_moves_nothing_and_says_so() {
    let shop = Shop::new().await;
    let leads = shop.leads(3).await;
    let first = shop.merchant.post(REJECT, rejection(&leads)).await.expect(200);
    let again = shop.merchant.post(REJECT, rejection(&leads)).await.expect(200);
    assert_eq!(told(&first), [r#"true false "rejected" null 80.00 null"#; 3]);
    assert_eq!(told(&again), [r#"true true "rejected" null 80.00 null"#; 3]);
    let other = shop.merchant.post(VALIDATE, validation(&leads)).await.expect(200);
    assert_eq!(counts(&other), "true 0 3");
    assert_eq!(shop.money().await, (10_000_000, 0));
    let decisions: i64 = shop.world.value("select count(*) from lead_validation").await;
    assert_eq!(decisions, 3);
    shop.world.audit().await;
}

#[tokio::test]
async fn an_admin_decides_over_leads_of_several_merchants() {
    let shop = Shop::new().await;
    let rival = Shop::in_world(shop.world.another().await).await;
    let admin = shop.world.admin().await;
    let leads = [
        shop.leads(1).await.remove(0),
        UNKNOWN.to_owned(),
        rival.leads(1).await.remove(0),
    ];
    let answer = admin.post(REJECT, rejection(&leads)).await.expect(200);
    assert_eq!(ids(&answer), leads);
    assert_eq!(counts(&answer), "true 2 1");
    assert_eq!(shop.money().await, (10_000_000, 0));
    assert_eq!(rival.money().await, (10_000_000, 0));
    shop.world.audit().await;
}

#[tokio::test]
async fn what_is_wrong_with_the_list_is_named_and_nothing_moves() {
    let shop = Shop::new().await;
    let leads = shop.leads(2).await;
    let wrong = async |leads: &[String]| {
        let answer = shop.merchant.post(VALIDATE, validation(leads)).await;
        answer.refused(422, "validation_failed").wrong_fields()
    };
    assert_eq!(wrong(&[]).await, ["lead_ids:required"]);
    let many: Vec<String> = (0..501).map(some_id).collect();
    assert_eq!(wrong(&many).await, ["lead_ids:too_large"]);
    let both = format!(
        r#"{{"lead_ids":[],"quality_score":11,"feedback":"{}"}}"#,
        "x".repeat(501)
    );
    let both = shop
        .merchant
        .post(VALIDATE, both)
        .await
        .refused(422, "validation_failed");
    assert_eq!(
        both.wrong_fields(),
        ["feedback:too_long", "lead_ids:required", "quality_score:too_large"]
    );
    let silent = format!(r#"{{"lead_ids":["{}"],"rejection_reason":"other"}}"#, leads[0]);
    let silent = shop
        .merchant
        .post(REJECT, silent)
        .await
        .refused(422, "validation_failed");
    assert_eq!(silent.wrong_fields(), ["details:required"]);
    assert_eq!(shop.money().await, (10_000_000, 2 * 8_000));
}

#[tokio::test]
async fn a_repeated_or_malformed_id_fails_alone() {
    let shop = Shop::new().await;
    let leads = shop.leads(2).await;
    let named = [
        leads[0].clone(),
        "x".to_owned(),
        leads[0].to_uppercase(),
        String::new(),
        leads[1].clone(),
    ];
    let answer = shop.merchant.post(VALIDATE, validation(&named)).await.expect(200);
    assert_eq!(ids(&answer), named);
    assert_eq!(counts(&answer), "true 2 3");
    let codes: Vec<String> = answer.json["results"]
        .list()
        .iter()
        .map(|each| each["code"].to_string())
        .collect();
    assert_eq!(
        codes,
        ["null", "\"not_found\"", "\"repeated\"", "\"not_found\"", "null"]
    );
    assert_eq!(shop.money().await, (10_000_000 - 2 * 8_000, 0));
    shop.world.audit().await;
}

#[tokio::test]
async fn a_key_gives_the_first_outcome_again() {
    let shop = Shop::new().await;
    let (leads, admin) = (shop.leads(4).await, shop.world.admin().await);
    for (client, leads) in [(&shop.merchant, &leads[..2]), (&admin, &leads[2..])] {
        let body = validation(&[leads, &["x".to_owned()]].concat());
        let tries = (0..4).map(|_| client.post_once(VALIDATE, "k", &body));
        let tries = futures::future::join_all(tries).await;
        let first = tries.iter().find(|answer| !answer.is_replay()).expect("a first answer");
        assert_eq!(tries.iter().filter(|answer| answer.is_replay()).count(), 3);
        assert_eq!(counts(first), "true 2 1");
        for answer in &tries {
            assert_eq!(
                answer.text, first.text,
                "a repetition decides nothing, and does not say that it was decided"
            );
        }
        let english = client.speaking("en").post_once(VALIDATE, "k", &body).await.expect(200);
        assert!(english.is_replay());
        assert_eq!(
            english.json["results"].list()[2]["message"].text(),
            "This does not exist or is not yours."
        );
        for (path, other) in [
            (VALIDATE, validation(leads)),
            (REJECT, rejection(leads)),
            (REJECT, body.clone()),
        ] {
            let answer = client.post_once(path, "k", other).await;
            assert_eq!(answer.status, 422, "{}", answer.text);
        }
    }
    assert_eq!(shop.money().await, (10_000_000 - 4 * 8_000, 0));
    shop.world.audit().await;
}

#[tokio::test]
async fn five_hundred_go_together_and_every_centime_is_there() {
    let shop = Shop::new().await;
    let mut leads = shop.leads(20).await;
    leads.extend((0..480).map(some_id));
    let answer = shop.merchant.post(VALIDATE, validation(&leads)).await.expect(200);
    assert_eq!(ids(&answer), leads);
    assert_eq!(counts(&answer), "true 20 480");
    assert_eq!(shop.money().await, (10_000_000 - 20 * 8_000, 0));
    let batches: i64 = shop.world.value("select count(distinct xmin::text) from leads").await;
    // Two as a rule: the first takes what has arrived. On a busy machine fewer have arrived.
    assert!(batches <= 10, "{batches} transactions for 20 leads");
    shop.world.audit().await;
}

fn some_id(n: usize) -> String {
    let number = u128::try_from(n).unwrap();
    LeadId::from_uuid(uuid::Uuid::from_u128(number + 1)).to_string()
}

#[tokio::test]
async fn one_of_two_who_decide_the_same_lead_wins() {
    let shop = Shop::new().await;
    let (mut accepted, mut refused) = (0, 0);
    for round in 0..20 {
        let leads = shop.leads(3).await;
        let path = format!("/api/leads/{}/reject", leads[1]);
        let bulk = shop.merchant.post(VALIDATE, validation(&leads));
        let single = shop.merchant.put(&path, r#"{"rejection_reason":"duplicate"}"#);
        // Each comes first every other time.
        let (bulk, single) = match round % 2 {
            0 => futures::join!(bulk, single),
            _ => {
                let (single, bulk) = futures::join!(single, bulk);
                (bulk, single)
            }
        };
        let bulk = bulk.expect(200);
        match single.status {
            200 => {
                refused += 1;
                assert_eq!(told(&bulk)[1], r#"false false null null null "lead_already_decided""#);
                assert_eq!(counts(&bulk), "true 2 1");
            }
            _ => {
                single.refused(409, "lead_already_decided");
                assert_eq!(counts(&bulk), "true 3 0");
                accepted += 3;
                continue;
            }
        }
        accepted += 2;
    }
    assert_eq!(shop.money().await, (10_000_000 - accepted * 8_000, 0));
    assert_eq!(accepted + refused, 60);
    shop.world.audit().await;
}

/// A teller with one lane, in whose queue there is room for so many.
async fn narrow(queue: usize) -> Shop {
    let setup = Setup {
        teller: TellerOptions {
            lanes: 1,
            queue,
            ..TellerOptions::default()
        },
        ..Setup::default()
    };
    Shop::in_world(World::with(setup).await).await
}

/// A list is handed over bit by bit: however narrow the queue is, no lead of it finds it full.
#[tokio::test]
async fn a_bulk_command_fits_into_a_narrow_queue() {
    let shop = narrow(4).await;
    let leads = shop.leads(40).await;
    let answer = shop.merchant.post(VALIDATE, validation(&leads)).await.expect(200);
    assert_eq!(counts(&answer), "true 40 0");
    assert_eq!(shop.money().await, (10_000_000 - 40 * 8_000, 0));
    shop.world.audit().await;
}

/// What is not the merchant's never reaches the teller: it is answered while every deposit is locked.
#[tokio::test]
async fn unknown_leads_do_not_reach_the_teller() {
    let shop = narrow(4).await;
    let (leads, rival) = (shop.leads(1).await, shop.world.merchant("Riad").await);
    let mut foreign: Vec<String> = (0..499).map(some_id).collect();
    foreign.extend(leads);
    shop.world
        .sql
        .batch_execute("begin; select 1 from company_deposits for update")
        .await
        .unwrap();
    let each = (0..8).map(|_| rival.post(VALIDATE, validation(&foreign)));
    let answers = tokio::time::timeout(std::time::Duration::from_secs(20), futures::future::join_all(each)).await;
    shop.world.sql.batch_execute("commit").await.unwrap();
    for answer in answers.expect("nothing waits for a deposit") {
        assert_eq!(counts(&answer.expect(200)), "true 0 500");
    }
}

/// No merchant takes more than a tenth of the queue: what is too much is busy at once, and the others get through.
#[tokio::test]
async fn a_merchant_has_a_share_of_the_queue() {
    let shop = narrow(40).await;
    let (world, rival) = (&shop.world, shop.world.merchant("Riad").await);
    world.fund(&rival, "2000").await;
    let theirs = world.campaign(&rival, "{}").await;
    let body = |campaign: &str| testkit::world::lead_body(campaign, "900.00");
    let own = format!(
        "begin; select 1 from company_deposits where merchant_id = '{}' for update",
        shop.merchant.merchant_id()
    );
    world.sql.batch_execute(&own).await.unwrap();
    let mut waiting: FuturesUnordered<_> = (0..20)
        .map(|_| shop.influencer.post("/api/leads/create", body(&shop.campaign)))
        .collect();
    for _ in 0..16 {
        let _ = waiting.next().await.expect("an answer").refused(503, "busy");
    }
    let other = shop.influencer.post("/api/leads/create", body(&theirs));
    let (other, freed) = futures::join!(other, world.sql.batch_execute("commit"));
    freed.unwrap();
    let _ = other.expect(201);
    while let Some(lead) = waiting.next().await {
        let _ = lead.expect(201);
    }
    world.audit().await;
}

#[tokio::test]
async fn reasons_are_told_in_the_language_of_the_reader() {
    let shop = Shop::new().await;
    for (language, words) in [
        ("fr", "Cet élément n’existe pas"),
        ("ar,fr;q=0.5", "هذا"),
        ("en-GB", "This does not exist or is not yours."),
    ] {
        let body = validation(&[UNKNOWN.to_owned()]);
        let request = Request::post(VALIDATE)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT_LANGUAGE, language)
            .body(Body::from(body.clone()))
            .unwrap();
        let answer = shop.merchant.call(request, &body).await.expect(200);
        let message = answer.json["results"][0]["message"].text();
        assert!(message.starts_with(words), "{language}: {message}");
    }
}
