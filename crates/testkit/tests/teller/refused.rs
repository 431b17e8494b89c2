//! A statement that does less than it was asked to refuses its batch: nothing of it stays.

use crate::house::House;
use domain::Money;
use store::TellerError;

/// From now on updates of a table do nothing, and say nothing.
async fn ignore_updates(house: &House, table: &str) {
    let sql = format!(
        "create function public.ignore() returns trigger language plpgsql as 'begin return null; end';
         create trigger a before update on {table} for each row execute function public.ignore()"
    );
    house.owner.batch_execute(&sql).await.expect("a trigger");
}

#[tokio::test]
async fn no_entry_is_written_for_a_balance_that_was_not_set() {
    let house = House::build().await;
    let teller = house.teller();
    let shop = house.shop(&teller, Money::dirhams(2_000)).await;
    teller.pass(house.lead(&shop, 900)).await.expect("a lead");
    ignore_updates(&house, "company_deposits").await;
    let refused = teller.pass(house.keyed_lead(&shop, 900, "once")).await;
    assert!(matches!(refused, Err(TellerError::Failed(_))), "{refused:?}");
    assert_eq!(house.balance(&shop).await, (200_000, 8_000, 2));
    assert_eq!(
        (house.count("leads").await, house.count("idempotency_keys").await),
        (1, 0)
    );
    house.assert_sound().await;
}

#[tokio::test]
async fn nothing_is_captured_for_a_lead_that_was_not_changed() {
    let house = House::build().await;
    let teller = house.teller();
    let shop = house.shop(&teller, Money::dirhams(2_000)).await;
    let lead = house.lead(&shop, 900);
    let id = lead.id;
    teller.pass(lead).await.expect("a lead");
    ignore_updates(&house, "leads").await;
    let refused = teller.pass(house.validate(&shop, id)).await;
    assert!(matches!(refused, Err(TellerError::Failed(_))), "{refused:?}");
    assert_eq!(house.balance(&shop).await, (200_000, 8_000, 2));
    assert_eq!(
        (house.count("earnings").await, house.count("lead_validation").await),
        (0, 0)
    );
    house.assert_sound().await;
}
