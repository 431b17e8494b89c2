//! Two servers on one database: PostgreSQL's locks arbitrate between their tellers.

use crate::bare_market::BareMarket;
use domain::{Money, Refusal};
use futures::future::join_all;
use store::{Teller, TellerError, TellerOptions, teller::Reserved};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_never_overspend_together() {
    let market = BareMarket::open().await;
    let options = TellerOptions {
        lanes: 3,
        ..TellerOptions::default()
    };
    let servers = [
        Teller::start(market.connection(), options),
        Teller::start(market.connection(), options),
    ];
    let shop = market.shop(&servers[0], Money::dirhams(4_000)).await;
    let tries = (0..120).map(|n| servers[n % 2].pass(market.lead(&shop, 900)));
    let outcomes = join_all(tries).await;
    let created = outcomes
        .iter()
        .filter(|o| matches!(o, Ok(Reserved::Created(_))))
        .count();
    assert_eq!(created, 50, "4000 / 80");
    for outcome in outcomes.iter().filter(|o| o.is_err()) {
        assert!(
            matches!(outcome, Err(TellerError::Refused(Refusal::InsufficientDeposit))),
            "{outcome:?}"
        );
    }
    assert_eq!(market.balance(&shop).await, (400_000, 400_000, 51));
    market.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_validate_and_reject_one_wins() {
    let market = BareMarket::open().await;
    let servers = [market.teller(), market.teller()];
    let shop = market.shop(&servers[0], Money::dirhams(5_000)).await;
    let leads: Vec<_> = (0..40).map(|_| market.lead(&shop, 900)).collect();
    let ids: Vec<_> = leads.iter().map(|lead| lead.id).collect();
    join_all(leads.into_iter().map(|lead| servers[0].pass(lead))).await;
    let races = ids.iter().enumerate().map(|(n, id)| {
        let (one, other) = (&servers[n % 2], &servers[(n + 1) % 2]);
        futures::future::join(
            one.pass(market.validate(&shop, *id)),
            other.pass(market.reject(&shop, *id)),
        )
    });
    for (validated, rejected) in join_all(races).await {
        assert!(validated.is_ok() != rejected.is_ok(), "{validated:?} {rejected:?}");
    }
    let moved = "deposit_transactions where transaction_type in ('deduction', 'release')";
    assert_eq!(market.count(moved).await, 40);
    market.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_merchants_in_every_order_do_not_deadlock() {
    let market = BareMarket::open().await;
    let servers = [market.teller(), market.teller()];
    let mut shops = Vec::new();
    for _ in 0..12 {
        shops.push(market.shop(&servers[0], Money::dirhams(50_000)).await);
    }
    let tries = (0..600).map(|n| {
        let shop = &shops[(n * 7 + n / 12) % shops.len()];
        servers[n % 2].pass(market.lead(shop, 700))
    });
    for outcome in join_all(tries).await {
        outcome.expect("every merchant has enough");
    }
    market.assert_sound().await;
}
