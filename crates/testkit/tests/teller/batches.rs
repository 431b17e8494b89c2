//! What one batch does with its members.

use crate::bare_market::BareMarket;
use domain::{Money, Refusal, lead::LeadCommand, payment::PaymentStep};
use futures::future::join_all;
use store::{Teller, TellerError, TellerOptions, teller::Reserved};

#[tokio::test]
async fn a_poisoned_member_fails_alone() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(5_000)).await;
    market
        .owner
        .batch_execute(
            "create function poison() returns trigger language plpgsql as $$ begin raise exception 'poison'; end $$;
             create trigger poison before insert on leads for each row when (new.customer_name = 'Poison')
             execute function poison()",
        )
        .await
        .expect("a trigger");
    let names = (0..40).map(|n| {
        if n == 17 {
            "Poison".to_owned()
        } else {
            format!("Client {n}")
        }
    });
    let leads: Vec<_> = names.map(|name| market.named_lead(&shop, 800, &name)).collect();
    let outcomes = join_all(leads.into_iter().map(|lead| teller.pass(lead))).await;
    for (n, outcome) in outcomes.iter().enumerate() {
        match n {
            17 => assert!(matches!(outcome, Err(TellerError::Failed(_))), "{outcome:?}"),
            _ => assert!(matches!(outcome, Ok(Reserved::Created(_))), "{n}: {outcome:?}"),
        }
    }
    assert_eq!(market.balance(&shop).await, (500_000, 39 * 8_000, 40));
    market.assert_sound().await;
}

#[tokio::test]
async fn a_refused_member_refuses_only_itself() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    let outcomes = join_all((0..40).map(|_| teller.pass(market.lead(&shop, 800)))).await;
    let refused = |o: &&Result<_, _>| matches!(o, Err(TellerError::Refused(Refusal::InsufficientDeposit)));
    assert_eq!(outcomes.iter().filter(|o| o.is_ok()).count(), 25, "2000 / 80");
    assert_eq!(outcomes.iter().filter(refused).count(), 15);
    assert_eq!(market.balance(&shop).await, (200_000, 200_000, 26));
    market.assert_sound().await;
}

#[tokio::test]
async fn decisions_on_one_lead_in_one_batch_apply_in_order() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    let lead = market.lead(&shop, 500);
    let id = lead.id;
    let (created, validated, again, converted, rejected) = futures::join!(
        teller.pass(lead),
        teller.pass(market.validate(&shop, id)),
        teller.pass(market.validate(&shop, id)),
        teller.pass(market.settle(&shop, id, LeadCommand::Convert { value: None })),
        teller.pass(market.reject(&shop, id)),
    );
    created.expect("the lead is created");
    assert!(!validated.expect("it is validated").already_applied);
    assert!(again.expect("a repetition is answered").already_applied);
    assert_eq!(converted.expect("it is converted").lead.state.name(), "converted");
    assert!(matches!(
        rejected,
        Err(TellerError::Refused(Refusal::LeadAlreadyDecided))
    ));
    assert_eq!(market.balance(&shop).await, (195_000, 0, 3));
    market.assert_sound().await;
}

#[tokio::test]
async fn a_confirmation_delivered_many_times_credits_once() {
    let market = BareMarket::open().await;
    let (one, other) = (market.teller(), market.teller());
    let shop = market.unpaid_shop(Money::dirhams(3_000)).await;
    let deliveries = (0..20).map(|n| {
        if n % 2 == 0 {
            one.pass(market.paid(&shop))
        } else {
            other.pass(market.paid(&shop))
        }
    });
    let outcomes = join_all(deliveries).await;
    let credited = outcomes
        .iter()
        .filter(|o| matches!(o, Ok(c) if c.step == PaymentStep::Credit))
        .count();
    assert_eq!((credited, outcomes.iter().filter(|o| o.is_ok()).count()), (1, 20));
    assert_eq!(market.balance(&shop).await, (300_000, 0, 1));
    market.assert_sound().await;
}

#[tokio::test]
async fn one_key_makes_one_lead() {
    let market = BareMarket::open().await;
    let (one, other) = (market.teller(), market.teller());
    let shop = market.shop(&one, Money::dirhams(5_000)).await;
    let tries = (0..16).map(|n| if n % 2 == 0 { &one } else { &other }.pass(market.keyed_lead(&shop, 900, "form-1")));
    let outcomes = join_all(tries).await;
    let created = outcomes
        .iter()
        .filter(|o| matches!(o, Ok(Reserved::Created(_))))
        .count();
    let replayed = outcomes
        .iter()
        .filter(|o| matches!(o, Ok(Reserved::Replayed(_))))
        .count();
    assert_eq!((created, replayed), (1, 15));
    let mut other_body = market.keyed_lead(&shop, 900, "form-1");
    if let Some(key) = other_body.key.as_mut() {
        key.request_hash = [8; 32];
    }
    let reused = one.pass(other_body).await;
    assert!(
        matches!(reused, Err(TellerError::Refused(Refusal::IdempotencyKeyReused))),
        "{reused:?}"
    );
    assert_eq!(market.count("leads").await, 1);
    market.assert_sound().await;
}

#[tokio::test]
async fn a_full_queue_is_said_at_once() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(5_000)).await;
    let small = TellerOptions {
        queue: 4,
        ..TellerOptions::default()
    };
    let crowded = Teller::start(market.connection(), small);
    // The batch waits for this lock, so the queue behind it fills.
    market
        .owner
        .batch_execute("begin; select from company_deposits for update")
        .await
        .expect("a lock");
    let mut first = Box::pin(crowded.pass(market.lead(&shop, 800)));
    assert!(futures::poll!(&mut first).is_pending());
    let busy = loop {
        let mut next = Box::pin(crowded.pass(market.lead(&shop, 800)));
        if let std::task::Poll::Ready(answer) = futures::poll!(&mut next) {
            break answer;
        }
        tokio::task::yield_now().await;
    };
    assert!(matches!(busy, Err(TellerError::Busy)), "{busy:?}");
    market
        .owner
        .batch_execute("commit")
        .await
        .expect("the lock is given back");
    first.await.expect("what was accepted is carried out");
    crowded.close().await;
    market.assert_sound().await;
}

#[tokio::test]
async fn what_a_client_that_hung_up_had_sent_is_carried_out() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(5_000)).await;
    let mut request = Box::pin(teller.pass(market.keyed_lead(&shop, 900, "gone")));
    assert!(futures::poll!(&mut request).is_pending());
    drop(request);
    let again = teller.pass(market.keyed_lead(&shop, 900, "gone")).await;
    assert!(matches!(again, Ok(Reserved::Replayed(_))), "{again:?}");
    assert_eq!(market.count("leads").await, 1);
}

#[tokio::test]
async fn closing_finishes_what_was_accepted() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(5_000)).await;
    let mut requests: Vec<_> = (0..30)
        .map(|_| Box::pin(teller.pass(market.lead(&shop, 800))))
        .collect();
    for request in &mut requests {
        assert!(futures::poll!(request).is_pending());
    }
    drop(requests);
    teller.close().await;
    assert_eq!(market.count("leads").await, 30);
    market.assert_sound().await;
}

#[tokio::test]
async fn a_depleted_deposit_still_settles_its_leads() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    let leads: Vec<_> = (0..25).map(|_| market.lead(&shop, 800)).collect();
    let ids: Vec<_> = leads.iter().map(|lead| lead.id).collect();
    join_all(leads.into_iter().map(|lead| teller.pass(lead))).await;
    let refused = teller.pass(market.lead(&shop, 50)).await;
    assert!(matches!(
        refused,
        Err(TellerError::Refused(Refusal::InsufficientDeposit))
    ));
    market
        .owner
        .batch_execute(
            "update company_deposits set status = 'suspended', suspended_for = 'hand', suspended_at = created_at",
        )
        .await
        .expect("suspended");
    for (n, id) in ids.into_iter().enumerate() {
        let settle = if n % 2 == 0 {
            market.validate(&shop, id)
        } else {
            market.reject(&shop, id)
        };
        teller.pass(settle).await.expect("its leads are settled");
    }
    assert_eq!(market.balance(&shop).await, (200_000 - 13 * 8_000, 0, 51));
    market.assert_sound().await;
}

#[tokio::test]
async fn what_another_merchant_asks_in_the_same_batch_is_not_his() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let (own, foreign) = (
        market.unpaid_shop(Money::dirhams(3_000)).await,
        market.shop(&teller, Money::dirhams(3_000)).await,
    );
    let mut stolen = market.paid(&own);
    stolen.merchant = foreign.merchant;
    let mut strayed = market.lead(&own, 900);
    strayed.merchant = foreign.merchant;
    let (paid, refused, created, lost) = futures::join!(
        teller.pass(market.paid(&own)),
        teller.pass(stolen),
        teller.pass(market.lead(&own, 900)),
        teller.pass(strayed),
    );
    paid.expect("the merchant's own payment is credited");
    created.expect("the merchant's own lead is created");
    assert!(matches!(refused, Err(TellerError::Refused(Refusal::NotFound))));
    assert!(matches!(lost, Err(TellerError::Refused(Refusal::NotFound))));
    assert_eq!(market.balance(&foreign).await, (300_000, 0, 1));
    market.assert_sound().await;
}
