//! Alerts and pauses as the teller writes them: random paths of balances over two servers, cut off now and then, against
//! what the journal says in the end.

use crate::{
    bare_market::{BareMarket, Shop, id, now, today},
    proxy::{Cut, Proxy},
};
use domain::{
    Money,
    alert::{AlertKind, AlertLevel},
    commission::CommissionRule,
    ids::{DecisionId, LeadId, PaymentId},
    lead::LeadCommand,
};
use futures::future::join_all;
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, RngSeed, TestCaseError, TestRunner},
};
use std::collections::BTreeMap;
use store::{
    Teller, TellerError, TellerOptions,
    teller::{Reserved, SettleLead},
};

/// Something that moves the balance, through one of the servers.
#[derive(Debug, Clone)]
enum Step {
    Lead { value: u32 },
    Settle { lead: prop::sample::Index, rejected: bool },
    Credit { dirhams: u32 },
}

/// Steps that are taken at the same time, and whether a wire is cut meanwhile.
type Group = (Vec<(Step, bool)>, Option<bool>);

fn groups() -> impl Strategy<Value = Vec<Group>> {
    let step = prop_oneof![
        8 => prop::sample::select(vec![700_u32, 900, 3_000, 60_000]).prop_map(|value| Step::Lead { value }),
        4 => (any::<prop::sample::Index>(), prop::bool::weighted(0.8))
            .prop_map(|(lead, rejected)| Step::Settle { lead, rejected }),
        1 => prop::sample::select(vec![500_u32, 2_000]).prop_map(|dirhams| Step::Credit { dirhams }),
    ];
    let cut = prop::option::weighted(0.1, any::<bool>());
    vec((vec((step, any::<bool>()), 1..6), cut), 10..30)
}

struct Path {
    market: BareMarket,
    proxies: [Proxy; 2],
    servers: [Teller; 2],
}

impl Path {
    async fn open() -> Self {
        let market = BareMarket::open().await;
        let proxies = [Proxy::to(&market.database), Proxy::to(&market.database)];
        let servers = [0, 1].map(|n: usize| Teller::start(&proxies[n].connection(), TellerOptions::default()));
        Self {
            market,
            proxies,
            servers,
        }
    }

    /// Walks along a path, with a merchant of its own whose leads cost 7 or 4 per cent of 2000, or all of it.
    async fn walk(&self, groups: &[Group]) -> Result<(), String> {
        let shop = self.market.shop(&self.servers[0], Money::dirhams(2_000)).await;
        let rule = "update campaign_settings set commission_threshold = 10000000, percentage_commission_rate = 333
                    where merchant_id = $1";
        self.market
            .owner
            .execute(rule, &[&shop.merchant.uuid()])
            .await
            .expect("a rule");
        let mut leads: Vec<LeadId> = Vec::new();
        for (steps, cut) in groups {
            if let Some(before) = cut {
                self.proxies[usize::from(*before)].cut(if *before { Cut::BeforeCommit } else { Cut::AfterCommit });
            }
            let taken = join_all(
                steps
                    .iter()
                    .map(|(step, server)| self.take(&shop, step, *server, &leads)),
            )
            .await;
            leads.extend(taken.into_iter().flatten());
        }
        self.compare(&shop).await
    }

    async fn take(&self, shop: &Shop, step: &Step, server: bool, leads: &[LeadId]) -> Option<LeadId> {
        let teller = &self.servers[usize::from(server)];
        match step {
            Step::Lead { value } => {
                let outcome = teller.pass(self.market.lead(shop, *value)).await;
                match outcome {
                    Ok(Reserved::Created(lead)) => Some(lead.id),
                    Ok(Reserved::Replayed(lead)) => Some(lead),
                    Err(TellerError::Refused(_)) => None,
                    Err(error) => panic!("{error}"),
                }
            }
            Step::Settle { lead, rejected } if !leads.is_empty() => {
                let lead = leads[lead.index(leads.len())];
                let settle = match rejected {
                    true => SettleLead {
                        merchant: shop.merchant,
                        lead,
                        command: LeadCommand::Expire,
                        decision: DecisionId::from_uuid(id()),
                        by: None,
                        at: now(),
                        day: today(),
                    },
                    false => self.market.validate(shop, lead),
                };
                let outcome = teller.pass(settle).await;
                assert!(matches!(outcome, Ok(_) | Err(TellerError::Refused(_))), "{outcome:?}");
                None
            }
            Step::Settle { .. } => None,
            Step::Credit { dirhams } => {
                let recharge = Shop {
                    payment: PaymentId::from_uuid(id()),
                    ..*shop
                };
                self.market
                    .ask_payment(&recharge, "recharge", Money::dirhams(*dirhams))
                    .await;
                teller.pass(self.market.paid(&recharge)).await.expect("it is credited");
                None
            }
        }
    }

    /// What was told of a merchant's deposit is what its journal says, and the campaign is paused as its end says.
    async fn compare(&self, shop: &Shop) -> Result<(), String> {
        let sql =
            "select t.seq, t.transaction_type::text, t.balance_after, t.balance_before - t.reserved_before as had,
                          t.balance_after - t.reserved_after as has
                   from   deposit_transactions t where t.merchant_id = $1 order by t.seq";
        let merchant = shop.merchant.uuid();
        let journal = self.market.owner.query(sql, &[&merchant]).await.expect("the journal");
        let (mut cycle, mut reference, mut worst, mut low, mut drained) = (0, 0, AlertLevel::Healthy, false, false);
        let mut expected = BTreeMap::new();
        for row in &journal {
            let (seq, kind): (i64, &str) = (row.get("seq"), row.get("transaction_type"));
            let (had, has): (i64, i64) = (row.get("had"), row.get("has"));
            if matches!(kind, "initial" | "recharge") {
                reference = row.get::<_, i64>("balance_after").max(200_000);
                (cycle, worst, low, drained) = (seq, AlertLevel::Healthy, false, false);
            }
            let level = |centimes| AlertLevel::of(amount(centimes), amount(reference));
            if level(has) > level(had) && level(has) > worst {
                worst = level(has);
                expected.insert((cycle, AlertKind::of(worst).expect("a fall").name().to_owned()), seq);
            }
            if has < had && has <= 50_000 && !low {
                low = true;
                expected.insert((cycle, AlertKind::Threshold.name().to_owned()), seq);
            }
            drained = has == 0 || (drained && level(has) >= AlertLevel::Critical);
        }
        let sql = "select a.cycle, a.kind, a.seq from deposit_alerts a where a.merchant_id = $1";
        let rows = self.market.owner.query(sql, &[&merchant]).await.expect("the alerts");
        let told: BTreeMap<(i64, String), i64> =
            rows.iter().map(|row| ((row.get(0), row.get(1)), row.get(2))).collect();
        if told != expected {
            return Err(format!("told {told:?} instead of {expected:?}"));
        }
        let sql = "select c.paused_by from campaigns c where c.merchant_id = $1";
        let paused: Option<String> = self.market.owner.query_one(sql, &[&merchant]).await.expect("it").get(0);
        match paused.is_some() == drained {
            true => Ok(()),
            false => Err(format!("paused by {paused:?}, drained {drained}")),
        }
    }
}

fn amount(centimes: i64) -> Money {
    Money::from_centimes(centimes).expect("an amount")
}

#[test]
fn alerts_are_the_first_falls_of_each_cycle_whatever_is_cut_off() {
    let cases = std::env::var("PROPTEST_CASES").map_or(16, |cases| cases.parse().expect("a number"));
    let seed = std::env::var("PROPTEST_RNG_SEED")
        .map_or(RngSeed::Random, |seed| RngSeed::Fixed(seed.parse().expect("a number")));
    let config = Config {
        cases,
        rng_seed: seed,
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    let path = runtime.block_on(Path::open());
    let walked = TestRunner::new(config).run(&groups(), |groups| {
        runtime.block_on(path.walk(&groups)).map_err(TestCaseError::fail)
    });
    runtime.block_on(path.market.assert_sound());
    if let Err(failure) = walked {
        panic!("{failure}");
    }
}

/// SQL decides by the same levels and prices as the program.
#[tokio::test]
async fn levels_and_largest_prices_are_those_of_the_domain() {
    let market = BareMarket::open().await;
    for reference in [200_000, 200_001, 777_777, 1_000_000_000] {
        for percent in [0, 9, 10, 11, 19, 20, 21, 49, 50, 51, 100, 140] {
            for off in [-51, -1, 0, 1, 10, 49, 51] {
                let available = (reference / 100 * percent + off).max(0);
                let sql = "select app.level_of($1, $2)::text";
                let row = market
                    .owner
                    .query_one(sql, &[&available, &reference])
                    .await
                    .expect("a level");
                let level = AlertLevel::of(amount(available), amount(reference));
                assert_eq!(row.get::<_, &str>(0), level.name(), "{available} of {reference}");
            }
        }
    }
    for (threshold, rate, fixed) in [
        (80_000, 1_000, 8_000),
        (0, 1_000, 1),
        (5_000, 10_000, 1),
        (5_001, 10_000, 1),
        (100_000_000, 2_500, 1),
        (30_000, 777, 90_000),
    ] {
        let row = market
            .owner
            .query_one(
                "select app.largest_commission($1, $2, $3)",
                &[&threshold, &rate, &fixed],
            )
            .await;
        let rule = CommissionRule {
            threshold: amount(threshold),
            rate: domain::Rate::from_basis_points(rate).expect("a rate"),
            fixed: amount(fixed),
        };
        assert_eq!(
            row.expect("a price").get::<_, i64>(0),
            rule.largest().centimes(),
            "{threshold} {rate} {fixed}"
        );
    }
}

/// Two people at once: one changes the campaign, the teller pauses it. Neither waits for the other in a circle.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_campaign_that_changes_while_it_pauses_blocks_nobody() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    let lead = market.lead(&shop, 900);
    let id = lead.id;
    for _ in 0..24 {
        teller.pass(market.lead(&shop, 900)).await.expect("a lead");
    }
    let other = market.database.owner().await;
    let hold = format!(
        "begin; select from company_deposits where merchant_id = '{0}' for no key update;
         update campaigns set name = 'Autre' where merchant_id = '{0}'",
        shop.merchant
    );
    other.batch_execute(&hold).await.expect("somebody renames it");
    let (lead, ()) = futures::join!(teller.pass(lead), async {
        tokio::task::yield_now().await;
        other.batch_execute("commit").await.expect("renamed");
    });
    assert!(
        matches!(lead, Ok(Reserved::Created(lead)) if lead.id == id),
        "the last lead that is paid"
    );
    assert_eq!(
        market
            .count("campaigns where paused_by = 'depletion' and name = 'Autre'")
            .await,
        1
    );
    market.assert_sound().await;
}
