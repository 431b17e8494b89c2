//! What a batch costs, in figures that do not depend on the machine: statements, round trips, and bytes of the
//! write-ahead log. A change that makes the path of money dearer says so here.

use crate::{
    bare_market::{BareMarket, Shop},
    proxy::{Passed, Proxy},
};
use domain::{Money, ids::LeadId};
use futures::future::join_all;
use store::{Teller, TellerOptions};

/// begin, balances, leads, their keys, the journal, counters, commit.
const BATCH: Passed = Passed {
    statements: 7,
    round_trips: 1,
};
/// begin, lock, keys; then the same.
const BATCH_THAT_LOOKS: Passed = Passed {
    statements: 9,
    round_trips: 2,
};
/// Upper limits, a tenth above what is needed today.
const WAL_OF_ONE: i64 = 2_100;
const WAL_PER_LEAD_OF_64: i64 = 1_700;

struct Measured {
    market: BareMarket,
    proxy: Proxy,
    teller: Teller,
    shop: Shop,
}

impl Measured {
    /// A teller that has queued a wake-up for its merchant, and will not again for some seconds.
    async fn new() -> Self {
        Self::with(Money::dirhams(90_000)).await
    }

    async fn with(amount: Money) -> Self {
        let market = BareMarket::open().await;
        let extension = "create extension if not exists pg_walinspect";
        market
            .owner
            .batch_execute(extension)
            .await
            .expect("an extension of PostgreSQL");
        let proxy = Proxy::to(&market.database);
        let teller = Teller::start(&proxy.connection(), TellerOptions::default());
        let shop = market.shop(&teller, amount).await;
        teller
            .pass(market.keyed_lead(&shop, 900, "first"))
            .await
            .expect("a lead");
        Self {
            market,
            proxy,
            teller,
            shop,
        }
    }

    async fn one(&self, key: &str) -> LeadId {
        let lead = self.market.keyed_lead(&self.shop, 900, key);
        let id = lead.id;
        self.teller.pass(lead).await.expect("a lead");
        id
    }

    /// Leads that wait together while somebody else holds the deposit, behind one that waits for it.
    async fn many(&self, count: usize) -> LeadId {
        let other = self.market.database.owner().await;
        let hold = "begin; select 1 from company_deposits for update";
        other.batch_execute(hold).await.expect("the deposit is held");
        let keys: Vec<String> = (0..count).map(|n| format!("many-{n}")).collect();
        let (_, last) = futures::join!(self.one("before"), async {
            self.wait_for_a_blocked_teller().await;
            // Polled in this order: all are in the queue before the deposit is free.
            let (last, freed) = futures::join!(
                join_all(keys.iter().map(|key| self.one(key))),
                other.batch_execute("commit"),
            );
            freed.expect("the deposit is free");
            last
        });
        last[0]
    }

    async fn wait_for_a_blocked_teller(&self) {
        let sql = "select count(*) from pg_stat_activity
                   where datname = current_database() and wait_event_type = 'Lock'";
        loop {
            let row = self.market.owner.query_one(sql, &[]).await.expect("the activity");
            if row.get::<_, i64>(0) > 0 {
                return;
            }
            tokio::task::yield_now().await;
        }
    }

    /// Bytes that the transaction which wrote a lead added to the log; images of whole pages are the
    /// checkpoint's.
    async fn wal_of(&self, lead: LeadId, since: &str) -> i64 {
        let sql = "select sum(record_length - fpi_length)::bigint
                   from   pg_get_wal_records_info($2::text::pg_lsn, pg_current_wal_flush_lsn())
                   where  xid::text = (select xmin::text from leads where id = $1)";
        let row = self.market.owner.query_one(sql, &[&lead.uuid(), &since]).await;
        row.expect("the log").get(0)
    }

    async fn log_position(&self) -> String {
        let sql = "select pg_current_wal_insert_lsn()::text";
        self.market.owner.query_one(sql, &[]).await.expect("the log").get(0)
    }
}

fn between(before: Passed, after: Passed) -> Passed {
    Passed {
        statements: after.statements - before.statements,
        round_trips: after.round_trips - before.round_trips,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_lead_is_seven_statements_in_one_round_trip() {
    let measured = Measured::new().await;
    let (before, since) = (measured.proxy.passed(), measured.log_position().await);
    let lead = measured.one("one").await;
    assert_eq!(between(before, measured.proxy.passed()), BATCH);
    let wal = measured.wal_of(lead, &since).await;
    // Right after a checkpoint a page goes to the log as its image, which holds the rows that are left out here.
    assert!((500..=WAL_OF_ONE).contains(&wal), "{wal} bytes of log for one lead");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_look_is_two_statements_and_a_round_trip_more() {
    let measured = Measured::new().await;
    // After a repeated key the lane looks for a while.
    let again = measured.market.keyed_lead(&measured.shop, 900, "first");
    measured.teller.pass(again).await.expect("it is found");
    let before = measured.proxy.passed();
    measured.one("one").await;
    assert_eq!(between(before, measured.proxy.passed()), BATCH_THAT_LOOKS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_leads_are_no_more() {
    let measured = Measured::new().await;
    let (before, since) = (measured.proxy.passed(), measured.log_position().await);
    let lead = measured.many(64).await;
    let two_batches = Passed {
        statements: 2 * BATCH.statements,
        round_trips: 2 * BATCH.round_trips,
    };
    assert_eq!(between(before, measured.proxy.passed()), two_batches);
    let wal = measured.wal_of(lead, &since).await / 64;
    assert!((500..=WAL_PER_LEAD_OF_64).contains(&wal), "{wal} bytes of log per lead");
}

/// What has to be told travels with the batch in which it happens, and costs nothing in any other.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_is_a_statement_of_its_own_batch_only() {
    let measured = Measured::with(Money::dirhams(2_000)).await;
    let with_alert = Passed {
        statements: BATCH.statements + 1,
        ..BATCH
    };
    // The first lead was there before; 960.00 of 2000.00 are left after the thirteenth.
    for lead in 2..=15 {
        let before = measured.proxy.passed();
        measured.one(&format!("lead-{lead}")).await;
        let expected = if lead == 13 { with_alert } else { BATCH };
        assert_eq!(between(before, measured.proxy.passed()), expected, "lead {lead}");
    }
    assert_eq!(measured.market.count("deposit_alerts").await, 1);
    measured.market.assert_sound().await;
}
