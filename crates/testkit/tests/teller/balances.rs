//! Balances that are read together reach the callers who asked for them.

use crate::bare_market::BareMarket;
use domain::Money;
use futures::future::join_all;
use store::{Database, PoolSizes, deposits::balances};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_gets_his_own_balance() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let mut shops = Vec::new();
    for n in 0..20 {
        let amount = Money::dirhams(2_000 + n);
        shops.push((market.shop(&teller, amount).await, amount));
    }
    let db = Database::new(market.connection().clone(), PoolSizes::default());
    let asks = (0..10).flat_map(|_| &shops);
    let answers = join_all(asks.map(async |(shop, amount)| {
        let found = balances(&db, shop.merchant).await.expect("an answer");
        (
            found.len(),
            found[0].deposit.id == shop.deposit,
            found[0].deposit.balance.current() == *amount,
        )
    }));
    assert!(answers.await.iter().all(|answer| *answer == (1, true, true)));
}
