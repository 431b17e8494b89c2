//! Statistics are what a recount of the leads says, for each person within their own.

use domain::job::Routine;
use jiff::SignedDuration;
use testkit::{Answer, Client, Json, World, market::propose};

const OVERVIEW: &str = "/api/leads/stats/overview";
const MY_STATS: &str = "/api/leads/stats/my-stats";

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

/// Two merchants, three campaigns, three people who bring leads.
struct Market {
    world: World,
    merchants: [Client; 2],
    bringers: [Client; 3],
    admin: Client,
    /// A campaign and the place of its merchant.
    campaigns: [(String, usize); 3],
}

fn id(client: &Client, profile: &str) -> String {
    client.user[profile]["id"].text().to_owned()
}

impl Market {
    async fn open() -> Self {
        let world = World::new().await;
        let merchants = [
            world.merchant("Clinique Atlas").await,
            world.merchant("Optique Rif").await,
        ];
        for merchant in &merchants {
            world.fund(merchant, "90000.00").await;
        }
        let at_once = r#"{"requires_lead_validation":false}"#;
        let campaigns = [
            (world.campaign(&merchants[0], "{}").await, 0),
            (world.campaign(&merchants[0], at_once).await, 0),
            (world.campaign(&merchants[1], "{}").await, 1),
        ];
        let bringers = [
            world.influencer("Salma").await,
            world.influencer("Nora").await,
            world.commercial("Youssef").await,
        ];
        // Only for who signed an agreement nobody is asked.
        let agreement = propose(&merchants[0], &bringers[0], "").await;
        let sign = format!("/api/leads/agreements/{agreement}/sign");
        let _ = bringers[0].put(&sign, "{}").await.expect(200);
        let admin = world.admin().await;
        Self {
            world,
            merchants,
            bringers,
            admin,
            campaigns,
        }
    }

    /// Leads are created, decided, closed and forgotten over some weeks.
    async fn trade(&self, dice: &mut Dice, steps: usize) {
        let mut leads: Vec<(Json, usize)> = Vec::new();
        for _ in 0..steps {
            self.world
                .clock
                .advance(SignedDuration::from_mins(i64::try_from(dice.below(700)).unwrap()));
            let (campaign, owner) = &self.campaigns[dice.below(3)];
            if leads.is_empty() || dice.below(2) == 0 {
                let bringer = self.world.again(&self.bringers[dice.below(3)]).await;
                let value = format!("{}.{:02}", 60 + dice.below(1_500), dice.below(100));
                leads.push((self.world.lead(&bringer, campaign, &value).await, *owner));
            } else {
                let (lead, owner) = &leads[dice.below(leads.len())];
                let merchant = self.world.again(&self.merchants[*owner]).await;
                let _ = decide(&merchant, lead, dice).await;
            }
            if dice.below(12) == 0 {
                self.world.run(Routine::ExpireLeads).await;
            }
        }
    }

    /// What a recount of the leads of a period says, and of its days.
    async fn recount(&self, condition: &str, days: i32) -> [String; 2] {
        let now = domain::Clock::now(&*self.world.clock).to_string();
        let query = RECOUNT
            .replace("{condition}", condition)
            .replace("{now}", &now)
            .replace("{days}", &days.to_string());
        let row = self.world.sql.query_one(&query, &[]).await.expect(&query);
        [row.get(0), row.get(1)]
    }
}

/// Something that may be possible or not.
async fn decide(merchant: &Client, lead: &Json, dice: &mut Dice) -> Answer {
    let (verb, body) = match dice.below(5) {
        0 | 1 => ("validate", format!(r#"{{"quality_score":{}}}"#, 1 + dice.below(10))),
        2 => ("reject", r#"{"rejection_reason":"duplicate"}"#.to_owned()),
        3 => ("convert", format!(r#"{{"conversion_value":{}.50}}"#, dice.below(2_000))),
        _ => ("lose", "{}".to_owned()),
    };
    merchant
        .put(&format!("/api/leads/{}/{verb}", lead["id"].text()), body)
        .await
}

/// The rules of section 8, from the rows of leads and their decisions.
const RECOUNT: &str = "
    with today as (select app.local_day('{now}'::timestamptz) as day),
    days as (select generate_series(day - {days} + 1, day, interval '1 day')::date as day from today),
    scoped as (
        select l.merchant_id, l.id, l.status, l.commission_amount, l.influencer_commission, l.platform_commission,
               l.conversion_value, l.estimated_value, l.quality_score, app.local_day(l.created_at) as day,
               l.status in ('validated', 'converted') as kept,
               l.captured_at is not null as captured
        from   leads l where {condition}),
    decided as (
        select v.to_status, l.commission_amount, app.local_day(v.created_at) as day
        from   lead_validation v join scoped l on l.merchant_id = v.merchant_id and l.id = v.lead_id
        where  v.from_status = 'pending'),
    cohort as (select s.* from scoped s join days using (day)),
    money as (select coalesce(sum(commission_amount) filter (where kept), 0) as spent,
                     coalesce(sum(coalesce(conversion_value, estimated_value)) filter (where status = 'converted'), 0)
                         as value from cohort)
    select (select concat_ws(' ', count(*), count(*) filter (where status = 'pending'),
                   count(*) filter (where status = 'validated'), count(*) filter (where status = 'rejected'),
                   count(*) filter (where status = 'converted'),
                   count(*) filter (where status = 'lost' and captured),
                   count(*) filter (where status = 'lost' and not captured),
                   coalesce(round(100.0 * count(*) filter (where kept) / nullif(count(*), 0), 2)::text, 'null'),
                   coalesce(round(100.0 * count(*) filter (where status = 'converted')
                                  / nullif(count(*) filter (where kept), 0), 2)::text, 'null'),
                   coalesce(round(avg(quality_score), 2)::text, 'null'),
                   round((select spent from money) / 100.0, 2),
                   round(coalesce(sum(influencer_commission) filter (where captured), 0) / 100.0, 2),
                   round(coalesce(sum(platform_commission) filter (where captured), 0) / 100.0, 2),
                   round((select value from money) / 100.0, 2),
                   coalesce((select round((value - spent)::numeric / nullif(spent, 0), 2)::text from money), 'null'))
            from cohort),
           (select string_agg(concat_ws(' ', to_char(d.day, 'YYYY-MM-DD'),
                   (select concat_ws(' ', count(*), count(*) filter (where status = 'pending'),
                           count(*) filter (where status = 'validated'), count(*) filter (where status = 'rejected'),
                           count(*) filter (where status = 'converted'), count(*) filter (where status = 'lost'),
                           round(coalesce(sum(commission_amount) filter (where kept), 0) / 100.0, 2))
                    from cohort c where c.day = d.day),
                   (select concat_ws(' ', count(*) filter (where to_status = 'validated'),
                           count(*) filter (where to_status = 'rejected'),
                           round(coalesce(sum(commission_amount) filter (where to_status = 'validated'), 0) / 100.0, 2))
                    from decided e where e.day = d.day)), e'\\n' order by d.day)
            from days d)";

const TOTALS: [&str; 15] = [
    "total_leads",
    "pending",
    "validated",
    "rejected",
    "converted",
    "lost",
    "expired",
    "validation_rate",
    "conversion_rate",
    "avg_quality",
    "spent",
    "influencer_earnings",
    "platform_revenue",
    "converted_value",
    "roi",
];
const DAILY: [&str; 11] = [
    "date",
    "created",
    "pending",
    "validated",
    "rejected",
    "converted",
    "lost",
    "spent",
    "validated_that_day",
    "rejected_that_day",
    "spent_that_day",
];

fn words(json: &Json, names: &[&str]) -> String {
    let words: Vec<String> = names
        .iter()
        .map(|name| json[*name].to_string().replace('"', ""))
        .collect();
    words.join(" ")
}

/// What a reader is shown, in the form of the recount.
fn shown(stats: &Json) -> [String; 2] {
    let days: Vec<String> = stats["daily"].list().iter().map(|day| words(day, &DAILY)).collect();
    [words(stats, &TOTALS), days.join("\n")]
}

/// A recount without what is not for the reader: names of [`TOTALS`] whose place is emptied.
fn hide(recounted: &str, hidden: &[&str]) -> String {
    let words = recounted.split(' ').zip(TOTALS);
    let words: Vec<&str> = words
        .map(|(word, name)| if hidden.contains(&name) { "null" } else { word })
        .collect();
    words.join(" ")
}

#[tokio::test]
async fn figures_equal_a_recount_of_the_leads() {
    let market = Market::open().await;
    let mut dice = Dice(20_261_123);
    market.trade(&mut dice, 220).await;
    let world = &market.world;
    let [atlas, rif] = [
        world.again(&market.merchants[0]).await,
        world.again(&market.merchants[1]).await,
    ];
    let (admin, salma) = (world.again(&market.admin).await, world.again(&market.bringers[0]).await);
    let youssef = world.again(&market.bringers[2]).await;
    let by_merchant = |merchant: &Client| format!("l.merchant_id = '{}'", id(merchant, "merchant"));
    let by_influencer = |bringer: &Client| format!("l.influencer_id = '{}'", id(bringer, "influencer"));
    let of_salma = format!("/api/leads/stats/influencer/{}", id(&salma, "influencer"));
    let campaign = |n: usize| format!("/api/leads/stats/campaign/{}", market.campaigns[n].0);
    let by_campaign = |n: usize| format!("l.campaign_id = '{}'", market.campaigns[n].0);
    let (merchants, bringers): (&[&str], &[&str]) = (&["platform_revenue"], &["platform_revenue", "spent", "roi"]);
    let views = [
        (&atlas, OVERVIEW.to_owned(), by_merchant(&atlas), merchants),
        (&rif, OVERVIEW.to_owned(), by_merchant(&rif), merchants),
        (&admin, OVERVIEW.to_owned(), "true".to_owned(), &[]),
        (&atlas, campaign(0), by_campaign(0), merchants),
        (&atlas, campaign(1), by_campaign(1), merchants),
        (&admin, campaign(2), by_campaign(2), &[]),
        (
            &atlas,
            of_salma.clone(),
            format!("{} and {}", by_influencer(&salma), by_merchant(&atlas)),
            merchants,
        ),
        (&admin, of_salma.clone(), by_influencer(&salma), &[]),
        (&salma, of_salma, by_influencer(&salma), bringers),
        (&youssef, MY_STATS.to_owned(), by_influencer(&youssef), bringers),
    ];
    for days in [1, 7, 30, 365] {
        for (reader, path, condition, hidden) in &views {
            let stats = reader.get(&format!("{path}?period_days={days}")).await.expect(200).json;
            let [totals, daily] = shown(&stats);
            let [recounted, recounted_daily] = market.recount(condition, days).await;
            assert_eq!(totals, hide(&recounted, hidden), "{path} over {days} days, {condition}");
            if hidden.contains(&"spent") {
                assert!(stats["daily"][0]["spent"].is_null() && stats["daily"][0]["spent_that_day"].is_null());
            } else {
                assert_eq!(daily, recounted_daily, "{path} over {days} days, {condition}");
            }
        }
    }
    let everything = admin.get(&format!("{OVERVIEW}?period_days=365")).await.expect(200).json;
    for name in ["pending", "validated", "rejected", "converted", "lost", "expired"] {
        assert!(everything[name].number() != "0", "the history has {name}");
    }
    world.audit().await;
}

#[tokio::test]
async fn influencers_and_sources_add_up() {
    let market = Market::open().await;
    market.trade(&mut Dice(7), 80).await;
    let merchant = market.world.again(&market.merchants[0]).await;
    let stats = merchant
        .get(&format!("{OVERVIEW}?period_days=365"))
        .await
        .expect(200)
        .json;
    let kept = |json: &Json| json["validated"].number().parse::<i64>().unwrap();
    let sum = |list: &Json, name: &str| -> i64 {
        list.list()
            .iter()
            .map(|row| row[name].number().parse::<i64>().unwrap())
            .sum()
    };
    let total: i64 = stats["total_leads"].number().parse().unwrap();
    let both = kept(&stats) + stats["converted"].number().parse::<i64>().unwrap();
    for list in [&stats["sources"], &stats["top_influencers"]] {
        assert_eq!((sum(list, "leads"), sum(list, "validated")), (total, both));
    }
    assert_eq!(stats["sources_of_leads"], stats["total_leads"]);
    let top = stats["top_influencers"].list();
    assert!(top.is_sorted_by_key(|row| -kept(row)), "{top:?}");
    let spent: i64 = top.iter().map(|row| row["spent"].centimes()).sum();
    assert_eq!(spent, stats["spent"].centimes());
    for row in top {
        let path = format!(
            "/api/leads/stats/influencer/{}?period_days=365",
            row["influencer_id"].text()
        );
        let one = merchant.get(&path).await.expect(200).json;
        assert_eq!(one["influencer_name"], row["name"]);
        for name in ["validation_rate", "avg_quality", "spent"] {
            assert_eq!(one[name], row[name], "{name}");
        }
    }
    let platform = market
        .world
        .again(&market.admin)
        .await
        .get(OVERVIEW)
        .await
        .expect(200)
        .json;
    assert!(platform["sources"].is_null() && platform["top_influencers"].is_null());
}

#[tokio::test]
async fn days_end_at_midnight_in_casablanca() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "5000").await;
    world.clock.set("2026-11-23T23:59:59.999Z");
    let late = world.lead(&world.again(&influencer).await, &campaign, "1500.00").await;
    world.clock.set("2026-11-24T00:00:00Z");
    let _early = world.lead(&world.again(&influencer).await, &campaign, "500.00").await;
    let merchant = world.again(&merchant).await;
    let _ = world.validate(&merchant, &late).await.expect(200);
    let ask = async |days: u32| {
        merchant
            .get(&format!("{OVERVIEW}?period_days={days}"))
            .await
            .expect(200)
            .json
    };

    let today = ask(1).await;
    assert_eq!((today["from"].text(), today["to"].text()), ("2026-11-24", "2026-11-24"));
    assert_eq!(
        words(&today, &["total_leads", "pending", "validated", "spent"]),
        "1 1 0 0.00"
    );
    assert_eq!(
        words(&today["daily"][0], &DAILY),
        "2026-11-24 1 1 0 0 0 0 0.00 1 0 80.00"
    );
    assert_eq!(today["sources"].list().len(), 1);
    assert_eq!(today["sources_of_leads"].number(), "1");

    let both = ask(2).await;
    assert_eq!(
        words(&both, &["total_leads", "pending", "validated", "spent"]),
        "2 1 1 80.00"
    );
    assert_eq!(
        words(&both["daily"][0], &DAILY),
        "2026-11-23 1 0 1 0 0 0 80.00 0 0 0.00"
    );
    assert_eq!(both["daily"][1], today["daily"][0]);

    world.clock.set("2026-12-23T22:59:59Z");
    let merchant = world.again(&merchant).await;
    let month = merchant.get(OVERVIEW).await.expect(200).json;
    assert_eq!(words(&month, &["from", "to", "total_leads"]), "2026-11-24 2026-12-23 1");
    assert_eq!(month["daily"].list().len(), 30);
    world.audit().await;
}

#[tokio::test]
async fn nothing_gives_zeros_and_nulls() {
    let world = World::new().await;
    let (merchant, influencer) = (world.merchant("Clinique Atlas").await, world.influencer("Salma").await);
    let zeros = "0 0 0 0 0 0 0 null null null 0.00 0.00 null 0.00 null";
    let stats = merchant.get(OVERVIEW).await.expect(200).json;
    assert_eq!(words(&stats, &TOTALS), zeros);
    assert_eq!(stats["daily"].list().len(), 30);
    assert!(stats["sources"].list().is_empty() && stats["top_influencers"].list().is_empty());
    let platform = world.admin().await.get(OVERVIEW).await.expect(200).json;
    assert_eq!(platform["platform_revenue"].number(), "0.00");
    let own = influencer.get(MY_STATS).await.expect(200);
    assert_eq!(own.json["influencer_name"].text(), "Salma");
    for hidden in [
        "\"spent\"",
        "spent_that_day",
        "roi",
        "platform_revenue",
        "top_influencers",
    ] {
        assert!(!own.text.contains(hidden), "{hidden}");
    }
}

#[tokio::test]
async fn a_merchant_sees_only_people_he_works_with() {
    let world = World::new().await;
    let (atlas, rif) = (
        world.merchant("Clinique Atlas").await,
        world.merchant("Optique Rif").await,
    );
    let salma = world.influencer("Salma").await;
    let path = format!("/api/leads/stats/influencer/{}", id(&salma, "influencer"));
    atlas.get(&path).await.refused(404, "not_found");
    let body = format!(r#"{{"influencer_id":"{}"}}"#, id(&salma, "influencer"));
    let _ = atlas.post("/api/leads/agreements/create", body).await.expect(201);
    assert_eq!(atlas.get(&path).await.expect(200).json["total_leads"].number(), "0");
    rif.get(&path).await.refused(404, "not_found");

    let campaign = world.campaign(&rif, "{}").await;
    world.fund(&rif, "2000").await;
    world.lead(&salma, &campaign, "900.00").await;
    assert_eq!(rif.get(&path).await.expect(200).json["total_leads"].number(), "1");
    assert_eq!(
        atlas.get(&path).await.expect(200).json["total_leads"].number(),
        "0",
        "only their own leads"
    );

    let unknown = "/api/leads/stats/influencer/0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
    world.admin().await.get(unknown).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_period_is_one_day_to_a_year() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    for (days, why) in [
        ("0", "too_small"),
        ("-1", "too_small"),
        ("366", "too_large"),
        ("x", "invalid_format"),
    ] {
        let answer = merchant.get(&format!("{OVERVIEW}?period_days={days}")).await;
        let wrong = answer.refused(422, "validation_failed").wrong_fields().join(" ");
        assert_eq!(wrong, format!("period_days:{why}"));
    }
}

#[tokio::test]
async fn the_figures_of_the_platform_are_for_admins_also_in_sql() {
    let world = World::new().await;
    let (merchant, salma) = (world.merchant("Clinique Atlas").await, world.influencer("Salma").await);
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "2000").await;
    world.lead(&salma, &campaign, "900.00").await;
    let service = world.database.request().await;
    let own = format!(
        r#"{{"user_role":"merchant","merchant_id":"{}"}}"#,
        id(&merchant, "merchant")
    );
    for (claims, days) in [("", 0), ("{}", 0), (&*own, 0), (r#"{"user_role":"admin"}"#, 1)] {
        let take = "select set_config('request.jwt.claims', $1, false)";
        service.query(take, &[&claims]).await.unwrap();
        let count = "select count(*) from app.platform_statistics('2026-11-01', '2026-11-30')";
        assert_eq!(
            service.query_one(count, &[]).await.unwrap().get::<_, i64>(0),
            days,
            "{claims}"
        );
    }
}

/// A limit is for one amount: whatever the rows of a period add up to, everybody's figures are there, with two decimals.
#[tokio::test]
async fn sums_have_no_limit() {
    let market = Market::open().await;
    let (campaign, owner) = &market.campaigns[0];
    let lead = market.world.lead(&market.bringers[0], campaign, "900.00").await;
    let _ = market
        .world
        .validate(&market.merchants[*owner], &lead)
        .await
        .expect(200);
    let (deposit_rows, sum) = (
        "update lead_statistics set captured = 4e18, lost_commission = 1, influencer_share = 3e18, converted_value = 4e18;
         insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, reference, created_by,
                created_at, settled_at)
         select p.merchant_id, gen_random_uuid(), p.deposit_id, 'recharge', p.method, 1000000000000, 'paid',
                'T' || n, p.created_by, p.created_at, p.settled_at
         from   payments p, generate_series(1, 20) n where p.status = 'paid';
         insert into earnings (merchant_id, id, influencer_id, kind, amount, payable_at, made_by, reason, created_at)
         select e.merchant_id, gen_random_uuid(), e.influencer_id, 'adjustment', 1000000000000, e.payable_at,
                (select id from users limit 1), 'x', e.created_at
         from   earnings e, generate_series(1, 20);",
        "40000000000000000.00",
    );
    market.world.sql.batch_execute(deposit_rows).await.expect("legal rows");
    let own = format!("/api/leads/stats/campaign/{campaign}");
    let readers = [
        (&market.admin, OVERVIEW),
        (&market.merchants[*owner], OVERVIEW),
        (&market.merchants[*owner], own.as_str()),
        (&market.bringers[0], MY_STATS),
    ];
    for (reader, path) in readers {
        let figures = reader.get(path).await.expect(200).json;
        assert_eq!(figures["converted_value"].number(), sum, "{path}");
        if reader.user["role"].text() != "influencer" {
            assert_eq!(figures["spent"].number(), "39999999999999999.99", "{path}");
        }
    }
    let deposits = market.admin.get("/api/leads/deposits/stats").await.expect(200).json;
    assert_eq!(deposits["total_deducted"].number(), sum);
    assert_eq!(deposits["total_deposited"].number(), "400000180000.00");
    let balances = market.admin.get("/api/admin/balances").await.expect(200).json;
    assert!(balances.to_string().contains("400000180000.00"), "{balances}");
    let earnings = market.bringers[0].get("/api/earnings").await.expect(200).json;
    assert_eq!(earnings["totals"]["pending"].number(), "200000000024.00");
}
