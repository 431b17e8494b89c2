//! A statement that does less than it was asked to refuses its batch: nothing of it stays.

use crate::bare_market::BareMarket;
use domain::Money;
use store::TellerError;

/// From now on updates of a table do nothing, and say nothing.
async fn ignore_updates(market: &BareMarket, table: &str) {
    let sql = format!(
        "create function public.ignore() returns trigger language plpgsql as 'begin return null; end';
         create trigger a before update on {table} for each row execute function public.ignore()"
    );
    market.owner.batch_execute(&sql).await.expect("a trigger");
}

#[tokio::test]
async fn no_entry_is_written_for_a_balance_that_was_not_set() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    teller.pass(market.lead(&shop, 900)).await.expect("a lead");
    ignore_updates(&market, "company_deposits").await;
    let refused = teller.pass(market.keyed_lead(&shop, 900, "once")).await;
    assert!(matches!(refused, Err(TellerError::Failed(_))), "{refused:?}");
    assert_eq!(market.balance(&shop).await, (200_000, 8_000, 2));
    assert_eq!(
        (market.count("leads").await, market.count("idempotency_keys").await),
        (1, 0)
    );
    market.assert_sound().await;
}

#[tokio::test]
async fn nothing_is_captured_for_a_lead_that_was_not_changed() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    let lead = market.lead(&shop, 900);
    let id = lead.id;
    teller.pass(lead).await.expect("a lead");
    ignore_updates(&market, "leads").await;
    let refused = teller.pass(market.validate(&shop, id)).await;
    assert!(matches!(refused, Err(TellerError::Failed(_))), "{refused:?}");
    assert_eq!(market.balance(&shop).await, (200_000, 8_000, 2));
    assert_eq!(
        (market.count("earnings").await, market.count("lead_validation").await),
        (0, 0)
    );
    market.assert_sound().await;
}
