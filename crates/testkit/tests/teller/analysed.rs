//! The plans of tables that nobody has analysed yet.

use crate::bare_market::{BareMarket, Shop};
use domain::Money;
use futures::future::join_all;
use store::Teller;

/// Creates and validates leads, sixty at once.
async fn work(market: &BareMarket, teller: Teller, shop: &Shop) {
    for round in 0..20 {
        let keyed = |n| market.keyed_lead(shop, 100, &format!("{round}-{n}"));
        let leads: Vec<_> = (0..60).map(keyed).collect();
        let ids: Vec<_> = leads.iter().map(|lead| lead.id).collect();
        join_all(leads.into_iter().map(|lead| teller.pass(lead))).await;
        join_all(ids.into_iter().map(|id| teller.pass(market.validate(shop, id)))).await;
    }
    // Counters of other sessions arrive when those sessions end.
    teller.close().await;
    assert_eq!(market.count("leads").await, 1_200);
}

/// How many entries of a table and its indexes were read.
async fn read(market: &BareMarket, table: &str) -> i64 {
    let sql = "select coalesce(sum(idx_tup_read), 0)::bigint + coalesce(sum(seq_tup_read), 0)::bigint
               from (select idx_tup_read, 0 as seq_tup_read from pg_stat_user_indexes where relname = $1
                     union all
                     select 0, seq_tup_read from pg_stat_user_tables where relname = $1) s";
    market.owner.query_one(sql, &[&table]).await.expect("counters").get(0)
}

/// A look-up that chose a bad index would read all leads of the merchant for every row.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_young_database_reads_no_more_than_it_must() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(100_000)).await;
    work(&market, teller, &shop).await;
    let read = read(&market, "leads").await;
    assert!(read < 1_200 * 25, "{read} entries read for 1 200 leads");
}

/// Keys are forgotten after a while, and imported leads have none: their table may be empty in an old market.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_young_table_among_old_ones_is_looked_at_too() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(100_000)).await;
    let old = "analyze; update pg_class set reltuples = 5000000 where oid = 'leads'::regclass";
    market.owner.batch_execute(old).await.expect("leads are many");
    work(&market, teller, &shop).await;
    let read = read(&market, "idempotency_keys").await;
    assert!(read < 1_200 * 5, "{read} entries read for 1 200 keys");
}
