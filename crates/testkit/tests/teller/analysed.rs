//! The plans of a database that nobody has analysed yet.

use crate::house::House;
use domain::Money;
use futures::future::join_all;

/// A key check that chose a bad index would read all leads of the merchant for every row.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_young_database_reads_no_more_than_it_must() {
    let house = House::build().await;
    let teller = house.teller();
    let shop = house.shop(&teller, Money::dirhams(100_000)).await;
    for _ in 0..20 {
        let leads: Vec<_> = (0..60).map(|_| house.lead(&shop, 100)).collect();
        let ids: Vec<_> = leads.iter().map(|lead| lead.id).collect();
        join_all(leads.into_iter().map(|lead| teller.reserve(lead))).await;
        join_all(ids.into_iter().map(|id| teller.settle(house.validate(&shop, id)))).await;
    }
    teller.close().await;
    let leads = house.count("leads").await;
    let sql = "select coalesce(sum(idx_tup_read), 0)::bigint + coalesce(sum(seq_tup_read), 0)::bigint
               from (select idx_tup_read, 0 as seq_tup_read from pg_stat_user_indexes where relname = 'leads'
                     union all
                     select 0, seq_tup_read from pg_stat_user_tables where relname = 'leads') s";
    // Counters of other sessions arrive when those sessions end; the teller is closed.
    let read: i64 = house.owner.query_one(sql, &[]).await.expect("counters").get(0);
    assert_eq!(leads, 1_200);
    assert!(read < leads * 25, "{read} entries read for {leads} leads");
}
