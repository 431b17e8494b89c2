//! Somebody else holds what a merchant's movements need: the others in the lane go on, and nothing of it is lost.

use crate::{
    bare_market::{BareMarket, Shop},
    proxy::Proxy,
};
use domain::Money;
use futures::future::join_all;
use std::{future::Future, time::Duration};
use store::{Teller, TellerError, TellerOptions};
use tokio::time::timeout;
use tokio_postgres::Client;

/// Every merchant in one lane, where a held lock could stop them all.
fn one_lane(market: &BareMarket, aside: Duration) -> Teller {
    let options = TellerOptions {
        lanes: 1,
        aside,
        ..TellerOptions::default()
    };
    Teller::start(market.connection(), options)
}

/// As somebody at a prompt who went for lunch.
async fn hold(market: &BareMarket, sql: &str) -> Client {
    let prompt = market.database.owner().await;
    prompt.batch_execute("begin").await.expect("a transaction");
    prompt.batch_execute(sql).await.expect("a lock");
    prompt
}

async fn hold_deposit(market: &BareMarket, shop: &Shop) -> Client {
    let merchant = shop.merchant.uuid();
    let sql = format!("select from company_deposits where merchant_id = '{merchant}' for update");
    hold(market, &sql).await
}

/// Far more than a lane may keep others waiting, far less than it waited for a lock without a limit.
async fn soon<T>(what: impl Future<Output = T>) -> T {
    timeout(Duration::from_secs(6), what)
        .await
        .expect("nobody waits behind a lock")
}

#[tokio::test]
async fn a_held_deposit_holds_up_nobody_else() {
    let market = BareMarket::open().await;
    let teller = one_lane(&market, Duration::from_secs(60));
    let held = market.shop(&teller, Money::dirhams(5_000)).await;
    let free = market.shop(&teller, Money::dirhams(5_000)).await;
    let prompt = hold_deposit(&market, &held).await;
    let mut waiting = Box::pin(join_all((0..3).map(|_| teller.pass(market.lead(&held, 800)))));
    let others = join_all((0..3).map(|_| teller.pass(market.lead(&free, 800))));
    assert!(futures::poll!(&mut waiting).is_pending(), "they are in one batch");
    for other in soon(others).await {
        other.expect("it is not theirs");
    }
    // While it is set aside, a command for the same merchant waits for nobody's turn but their own.
    let mut later = Box::pin(teller.pass(market.lead(&held, 800)));
    for _ in 0..20 {
        assert!(futures::poll!(&mut later).is_pending());
        soon(teller.pass(market.lead(&free, 800)))
            .await
            .expect("it is not theirs");
    }
    assert!(
        futures::poll!(&mut waiting).is_pending(),
        "the lock is held all the time"
    );
    prompt.batch_execute("commit").await.expect("the lock is given back");
    for outcome in soon(waiting).await {
        outcome.expect("what was set aside is carried out");
    }
    soon(later).await.expect("and what came later, too");
    assert_eq!(market.balance(&held).await, (500_000, 4 * 8_000, 5));
    assert_eq!(market.balance(&free).await, (500_000, 23 * 8_000, 24));
    teller.close().await;
    market.assert_sound().await;
}

#[tokio::test]
async fn whoever_waits_too_long_is_told_and_nothing_moved() {
    let market = BareMarket::open().await;
    let teller = one_lane(&market, Duration::from_millis(10));
    let shop = market.shop(&teller, Money::dirhams(5_000)).await;
    let prompt = hold_deposit(&market, &shop).await;
    let told = soon(teller.pass(market.lead(&shop, 800))).await;
    assert!(matches!(told, Err(TellerError::Busy)), "{told:?}");
    prompt.batch_execute("commit").await.expect("the lock is given back");
    assert_eq!(market.count("leads").await, 0);
    soon(teller.pass(market.lead(&shop, 800))).await.expect("it goes on");
    market.assert_sound().await;
}

#[tokio::test]
async fn a_lock_that_is_not_of_a_deposit_is_found_too() {
    let market = BareMarket::open().await;
    let teller = one_lane(&market, Duration::from_secs(60));
    let shops = [
        market.shop(&teller, Money::dirhams(5_000)).await,
        market.shop(&teller, Money::dirhams(5_000)).await,
        market.shop(&teller, Money::dirhams(5_000)).await,
    ];
    let mut leads = Vec::new();
    for shop in &shops {
        let lead = market.lead(shop, 800);
        leads.push(lead.id);
        teller.pass(lead).await.expect("a lead");
    }
    let sql = format!("select from leads where id = '{}' for update", leads[1].uuid());
    let prompt = hold(&market, &sql).await;
    let validate = |n: usize| Box::pin(teller.pass(market.validate(&shops[n], leads[n])));
    let (first, mut held, third) = (validate(0), validate(1), validate(2));
    assert!(futures::poll!(&mut held).is_pending());
    let (first, third) = soon(futures::future::join(first, third)).await;
    first.expect("nobody holds this lead");
    third.expect("nor this one");
    assert!(futures::poll!(&mut held).is_pending());
    prompt.batch_execute("commit").await.expect("the lock is given back");
    soon(held).await.expect("it is validated");
    market.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_stands_still_gives_its_locks_back() {
    let market = BareMarket::open().await;
    let proxy = Proxy::to(&market.database);
    let frozen = Teller::start(&proxy.connection(), TellerOptions::default());
    let teller = one_lane(&market, Duration::from_secs(60));
    let (one, other) = (
        market.shop(&teller, Money::dirhams(5_000)).await,
        market.shop(&teller, Money::dirhams(5_000)).await,
    );
    // It locks, looks, and is never heard of again.
    proxy.freeze_after_lock();
    let mut never = Box::pin(frozen.pass(market.lead(&one, 800)));
    tokio::select! {
        _ = &mut never => panic!("it stands still"),
        () = proxy.frozen() => {}
    }
    let mut waiting = Box::pin(teller.pass(market.lead(&one, 800)));
    assert!(futures::poll!(&mut waiting).is_pending());
    soon(teller.pass(market.lead(&other, 800))).await.expect("not theirs");
    assert!(futures::poll!(&mut waiting).is_pending(), "it still holds the lock");
    timeout(Duration::from_secs(12), waiting)
        .await
        .expect("the database ends a transaction that nobody works on")
        .expect("it is carried out");
    assert_eq!(market.balance(&one).await, (500_000, 8_000, 2));
    market.assert_sound().await;
}
