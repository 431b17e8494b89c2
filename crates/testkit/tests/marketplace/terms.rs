//! What is agreed is decided once: the preview quotes what the lead gets, and what the lead got stays.

use jiff::{SignedDuration, Timestamp};
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestCaseError, TestRunner},
};
use testkit::{market::Market, world::lead_body};

/// An agreement between the merchant and somebody, as rows of the owner's.
#[derive(Debug, Clone)]
struct Agreement {
    place: Place,
    status: &'static str,
    percent: i32,
    delay: i32,
    requires_validation: bool,
    other_person: bool,
    /// Days after the first of November: when it was signed, and when it was suspended.
    signed: u8,
    suspended: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Campaign,
    OtherCampaign,
    Merchant,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Block {
    None,
    Stands(Place),
    Lifted,
}

#[derive(Debug, Clone)]
struct Case {
    agreements: Vec<Agreement>,
    block: Block,
}

fn case() -> impl Strategy<Value = Case> {
    let place = prop::sample::select(vec![
        Place::Campaign,
        Place::Campaign,
        Place::Merchant,
        Place::Merchant,
        Place::OtherCampaign,
    ]);
    let status = prop::sample::select(vec![
        "pending",
        "active",
        "active",
        "suspended",
        SUSPENDED_THEN_ENDED,
        "terminated",
    ]);
    let agreement = (
        place,
        status,
        1..=90_i32,
        0..=365_i32,
        any::<bool>(),
        prop::bool::weighted(0.1),
        (1..=9_u8, 1..=9_u8),
    )
        .prop_map(
            |(place, status, percent, delay, requires_validation, other_person, (signed, suspended))| Agreement {
                place,
                status,
                percent,
                delay,
                requires_validation,
                other_person,
                signed,
                suspended,
            },
        );
    let block = prop::sample::select(vec![
        Block::None,
        Block::None,
        Block::None,
        Block::None,
        Block::Stands(Place::Campaign),
        Block::Stands(Place::Merchant),
        Block::Stands(Place::OtherCampaign),
        Block::Lifted,
    ]);
    (vec(agreement, 0..5), block).prop_map(|(agreements, block)| Case {
        agreements: one_in_force(agreements),
        block,
    })
}

/// An agreement that was ended while it was suspended.
const SUSPENDED_THEN_ENDED: &str = "suspended and ended";

/// The schema lets one be active per person and campaign.
fn one_in_force(mut agreements: Vec<Agreement>) -> Vec<Agreement> {
    for n in 1..agreements.len() {
        let (before, one) = agreements.split_at_mut(n);
        let same = |other: &Agreement| {
            other.status == "active" && other.place == one[0].place && other.other_person == one[0].other_person
        };
        if one[0].status == "active" && before.iter().any(same) {
            one[0].status = "suspended";
        }
    }
    agreements
}

/// What the rules say, in other words than the code: share in percent and delay, or nothing. Whether an agreement that was
/// suspended has ended makes no difference.
fn expected(case: &Case) -> Option<(i32, i32)> {
    let own = case.agreements.iter().filter(|one| !one.other_person);
    let of = |place, status: &str| own.clone().find(|one| one.place == place && one.status == status);
    let suspended = |place| {
        own.clone()
            .filter(move |one| one.place == place && one.status.starts_with("suspended"))
    };
    let blocked = matches!(case.block, Block::Stands(Place::Campaign | Place::Merchant));
    if blocked || suspended(Place::Campaign).next().is_some() {
        return None;
    }
    if let Some(here) = of(Place::Campaign, "active") {
        // One that was signed while the merchant had suspended everything lifts nothing.
        let lifted_by_signing = suspended(Place::Merchant).any(|wide| here.signed >= wide.suspended);
        return (!lifted_by_signing).then_some((here.percent, here.delay));
    }
    if suspended(Place::Merchant).next().is_some() {
        return None;
    }
    Some(of(Place::Merchant, "active").map_or((30, 14), |wide| (wide.percent, wide.delay)))
}

/// The code of the refusal, as JSON.
const BLOCKED: &str = "\"influencer_blocked\"";

/// A market whose agreements are written by hand.
struct Desk {
    market: Market,
    other_campaign: String,
    other_person: String,
}

impl Desk {
    async fn open() -> Self {
        let market = Market::open("{}").await;
        let other_campaign = market.world.campaign(&market.merchant, "{}").await;
        let other_person = market.world.influencer("Yassine").await.influencer_id().to_owned();
        Self {
            market,
            other_campaign,
            other_person,
        }
    }

    async fn write(&self, case: &Case) {
        let merchant = self.market.merchant.merchant_id();
        let (campaign, influencer) = (&self.market.campaign, self.market.influencer.influencer_id());
        let mut sql = String::new();
        for (n, one) in case.agreements.iter().enumerate() {
            let place = match one.place {
                Place::Campaign => format!("'{campaign}'"),
                Place::OtherCampaign => format!("'{}'", self.other_campaign),
                Place::Merchant => "null".to_owned(),
            };
            let person = if one.other_person {
                &self.other_person
            } else {
                influencer
            };
            let ended = one.status == SUSPENDED_THEN_ENDED;
            let (status, why, since) = if one.status == "suspended" || ended {
                ("suspended", "'hand'", format!("'2026-11-0{}'", one.suspended))
            } else {
                (one.status, "null", "null".to_owned())
            };
            sql += &format!(
                "insert into influencer_agreements (merchant_id, id, influencer_id, campaign_id, status,
                        commission_percentage, minimum_deposit, quality_threshold, requires_validation, auto_payment,
                        payment_delay_days, suspended_for, suspended_at, created_at, signed_at, updated_at)
                 values ('{merchant}', '00000000-0000-7000-8000-{n:012}', '{person}', {place}, '{status}', {}, 0, 7, {}, false, {},
                         {why}, {since}, '2026-11-01', '2026-11-0{}', '2026-11-23');",
                one.percent * 100,
                one.requires_validation,
                one.delay,
                one.signed,
            );
            if ended {
                sql += &format!(
                    "update influencer_agreements set status = 'terminated', suspended_for = null, suspended_at = null
                     where  id = '00000000-0000-7000-8000-{n:012}';"
                );
            }
        }
        if case.block == Block::None {
            sql = format!("delete from influencer_agreements; delete from influencer_blocks; {sql}");
        } else {
            let (place, lifted) = match case.block {
                Block::Lifted => (format!("'{campaign}'"), "'2026-11-23'"),
                Block::Stands(Place::Merchant) => ("null".to_owned(), "null"),
                Block::Stands(Place::OtherCampaign) => (format!("'{}'", self.other_campaign), "null"),
                Block::Stands(Place::Campaign) | Block::None => (format!("'{campaign}'"), "null"),
            };
            // Before the agreements: what they leave behind does not hide it.
            sql = format!(
                "delete from influencer_agreements; delete from influencer_blocks;
                 insert into influencer_blocks (merchant_id, id, campaign_id, influencer_id, reason, created_at, lifted_at)
                 values ('{merchant}', gen_random_uuid(), {place}, '{influencer}', 'rejections', '2026-11-23', {lifted});
                 {sql}"
            );
        }
        self.market.world.sql.batch_execute(&sql).await.expect(&sql);
    }

    /// The preview, the offer and the lead agree with each other, and with the rules.
    async fn compare(&self, case: &Case) -> Result<(), String> {
        self.write(case).await;
        let market = &self.market;
        let body = format!(r#"{{"campaign_id":"{}","estimated_value":1500.00}}"#, market.campaign);
        let preview = market.influencer.post("/api/leads/calculate-commission", body).await;
        let list = market.influencer.get("/api/campaigns").await.expect(200);
        let offer = list.json["campaigns"].list().iter();
        let offer = offer
            .clone()
            .find(|one| one["id"].text() == market.campaign)
            .expect("the campaign");
        let created = market.send_lead().await;
        let told = |status: u16, refused: bool| match expected(case) {
            Some(_) if status < 300 && !refused => Ok(()),
            None if status == 409 && refused => Ok(()),
            expected => Err(format!("{expected:?}, answered {status}")),
        };
        told(preview.status, preview.json["code"].to_string() == BLOCKED).map_err(|why| format!("preview: {why}"))?;
        told(created.status, created.json["code"].to_string() == BLOCKED).map_err(|why| format!("lead: {why}"))?;
        let Some((percent, delay)) = expected(case) else {
            let silent = offer["blocked"].is_true() && offer["influencer_percentage"].is_null();
            return silent.then_some(()).ok_or("the offer quotes a share".to_owned());
        };
        let lead = &created.json["lead"];
        let share = lead["influencer_percentage"].number();
        let frozen: i32 = market
            .world
            .value(&format!(
                "select payment_delay_days::integer from leads where id = '{}'",
                lead["id"].text()
            ))
            .await;
        let shares = [&preview.json, offer].map(|one| one["influencer_percentage"].number().to_owned());
        let same = shares == [share, share]
            && preview.json["influencer_commission"].number() == lead["influencer_commission"].number()
            && share == format!("{percent}.00")
            && (frozen, offer["payment_delay_days"].number()) == (delay, delay.to_string().as_str());
        same.then_some(())
            .ok_or_else(|| format!("{percent} % and {delay} days: preview, offer {shares:?}, lead {share}, {frozen}"))
    }
}

#[test]
fn the_preview_quotes_what_the_lead_gets() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let desk = runtime.block_on(Desk::open());
    let config = Config {
        cases: 60,
        failure_persistence: None,
        ..Config::default()
    };
    let compared = TestRunner::new(config).run(&case(), |case| {
        runtime.block_on(desk.compare(&case)).map_err(TestCaseError::fail)
    });
    runtime.block_on(async { drop(desk) });
    compared.unwrap_or_else(|failure| panic!("{failure}"));
}

/// What was agreed when the lead was created is what its validation pays, whatever was agreed since.
#[tokio::test]
async fn another_agreement_does_not_move_the_day_of_payment() {
    let market = Market::open(r#"{"auto_validate_after_timeout":true}"#).await;
    let first = market
        .agreement(r#","commission_percentage":40,"payment_delay_days":7"#)
        .await;
    let (decided, waiting) = (market.lead().await, market.lead().await);
    let end = format!("/api/leads/agreements/{first}/terminate");
    let _ = market.merchant.put(&end, "{}").await.expect(200);
    market
        .agreement(r#","commission_percentage":10,"payment_delay_days":60"#)
        .await;
    let settings = format!("/api/campaigns/{}/settings", market.campaign);
    let _ = market
        .merchant
        .put(&settings, r#"{"auto_validate_after_timeout":false}"#)
        .await
        .expect(200);
    market.world.clock.advance(SignedDuration::from_mins(5));
    let path = format!("/api/leads/{decided}/validate");
    let _ = market.merchant.put(&path, r#"{"quality_score":8}"#).await.expect(200);
    let decided_at = domain::Clock::now(market.world.clock.as_ref());
    market.world.clock.advance(SignedDuration::from_hours(80));
    let expired = app::leads::expire::expire(&market.world.app)
        .await
        .expect("the job runs");
    assert_eq!(
        (expired.validated, expired.lost),
        (1, 0),
        "as the campaign said when the lead came"
    );
    let expired_at = domain::Clock::now(market.world.clock.as_ref());
    let market = market.signed_in_again().await;
    let earnings = market.influencer.get("/api/earnings").await.expect(200);
    let payable = |lead: &str| -> Timestamp {
        let one = earnings.json["earnings"].list().iter();
        let one = one
            .clone()
            .find(|one| one["lead_id"].text() == lead)
            .expect("an earning");
        assert_eq!(one["amount"].number(), "32.00");
        one["payable_at"].text().parse().expect("a time")
    };
    let week = SignedDuration::from_hours(24 * 7);
    assert_eq!(payable(&decided), decided_at + week);
    assert_eq!(payable(&waiting), expired_at + week);
    market.world.audit().await;
}

/// Who was shown a price does not send a lead at another one; who expects nothing takes what there is.
#[tokio::test]
async fn a_lead_is_not_sent_at_another_price_than_was_shown() {
    let market = Market::open("{}").await;
    let lead = |expected: &str| {
        let body = lead_body(&market.campaign, "1500.00");
        format!(
            r#"{},"expected_commission":{expected}}}"#,
            body.trim_end().trim_end_matches('}')
        )
    };
    let send = async |expected: &str| market.influencer.post("/api/leads/create", lead(expected)).await;
    let _ = send("80.00").await.expect(201);
    let settings = format!("/api/campaigns/{}/settings", market.campaign);
    let cheap = r#"{"fixed_commission_amount":0.01}"#;
    let _ = market.merchant.put(&settings, cheap).await.expect(200);
    for _ in 0..2 {
        let refused = send("80.00").await.refused(409, "terms_changed");
        assert_eq!(refused.json["commission_amount"].number(), "0.01");
    }
    let keyed = async |expected: &str| {
        let answer = market
            .influencer
            .post_once("/api/leads/create", "a-key", lead(expected))
            .await;
        answer.status
    };
    assert_eq!(
        [keyed("80").await, keyed("0.01").await, keyed("0.01").await],
        [409, 201, 201]
    );
    let _ = send("-1").await.refused(422, "validation_failed");
    let _ = market.send_lead().await.expect(201);
    let leads: i64 = market.world.value("select count(*) from leads").await;
    assert_eq!(leads, 3, "what was refused left nothing");
    let other = market.send_lead().await.expect(201);
    assert!(other.json["commission_amount"].is_null());
    market.world.audit().await;
}
