//! What a teller does without a look, because an earlier batch left it so; and what makes it look.

use crate::{
    bare_market::{BareMarket, Shop, id},
    proxy::{Passed, Proxy},
};
use domain::{
    Money, Refusal,
    ids::{DepositId, LeadId, PaymentId},
};
use futures::future::join_all;
use store::{
    Teller, TellerError, TellerOptions,
    teller::{ReserveLead, Reserved},
};

/// A server that remembers its merchant, and another on the same database.
struct Two {
    market: BareMarket,
    proxy: Proxy,
    here: Teller,
    there: Teller,
    shop: Shop,
}

impl Two {
    async fn with(amount: Money) -> Self {
        let market = BareMarket::open().await;
        let proxy = Proxy::to(&market.database);
        let here = Teller::start(&proxy.connection(), TellerOptions::default());
        let there = market.teller();
        let shop = market.shop(&here, amount).await;
        let two = Self {
            market,
            proxy,
            here,
            there,
            shop,
        };
        two.one_more().await;
        two
    }

    async fn one_more(&self) {
        let lead = self.market.lead(&self.shop, 900);
        assert_eq!(asked(&self.here, lead).await, Ok(None), "a lead");
    }

    /// Leads until one of them takes a single round trip.
    async fn until_it_remembers(&self) {
        for _ in 0..40 {
            if self.round_trips_of(self.one_more()).await == 1 {
                return;
            }
        }
        panic!("every lead is looked at");
    }

    async fn round_trips_of(&self, work: impl Future<Output = ()>) -> usize {
        let Passed { round_trips, .. } = self.proxy.passed();
        work.await;
        self.proxy.passed().round_trips - round_trips
    }

    async fn owner_runs(&self, sql: &str) {
        self.market.owner.batch_execute(sql).await.expect(sql);
    }
}

/// The lead of which it is a repetition, or why it is refused.
async fn asked(teller: &Teller, lead: ReserveLead) -> Result<Option<LeadId>, Refusal> {
    match teller.pass(lead).await {
        Ok(Reserved::Created(_)) => Ok(None),
        Ok(Reserved::Replayed(lead)) => Ok(Some(lead)),
        Err(TellerError::Refused(refusal)) => Err(refusal),
        Err(error) => panic!("{error}"),
    }
}

#[tokio::test]
async fn a_lead_that_meets_nothing_new_takes_one_round_trip() {
    let two = Two::with(Money::dirhams(2_000)).await;
    assert_eq!(two.round_trips_of(two.one_more()).await, 1);
    let validated = two.market.lead(&two.shop, 900);
    let id = validated.id;
    two.here.pass(validated).await.expect("a lead");
    two.here
        .pass(two.market.validate(&two.shop, id))
        .await
        .expect("it is validated");
    assert_eq!(two.round_trips_of(two.one_more()).await, 1, "after a capture");
    assert_eq!(two.market.balance(&two.shop).await, (192_000, 24_000, 6));
    two.market.assert_sound().await;
}

#[tokio::test]
async fn a_repeated_key_finds_its_lead_wherever_it_was_used() {
    let two = Two::with(Money::dirhams(20_000)).await;
    for (n, first) in [&two.here, &two.there].into_iter().enumerate() {
        two.until_it_remembers().await;
        let key = format!("key-{n}");
        let lead = two.market.keyed_lead(&two.shop, 900, &key);
        let id = lead.id;
        assert_eq!(asked(first, lead).await, Ok(None));
        two.until_it_remembers().await;
        let before = (two.market.balance(&two.shop).await, two.market.count("leads").await);
        let again = two.market.keyed_lead(&two.shop, 900, &key);
        assert_eq!(asked(&two.here, again).await, Ok(Some(id)));
        let after = (two.market.balance(&two.shop).await, two.market.count("leads").await);
        assert_eq!(after, before, "the repetition moved nothing");
    }
    two.market.assert_sound().await;
}

#[tokio::test]
async fn a_key_for_another_request_is_refused() {
    let two = Two::with(Money::dirhams(20_000)).await;
    assert_eq!(
        asked(&two.here, two.market.keyed_lead(&two.shop, 900, "key")).await,
        Ok(None)
    );
    let mut other = two.market.keyed_lead(&two.shop, 900, "key");
    other.key.as_mut().expect("its key").request_hash = [8; 32];
    assert_eq!(asked(&two.here, other).await, Err(Refusal::IdempotencyKeyReused));
    two.market.assert_sound().await;
}

#[tokio::test]
async fn what_another_server_moved_is_met() {
    let two = Two::with(Money::dirhams(20_000)).await;
    for _ in 0..3 {
        two.until_it_remembers().await;
        let there = two.market.lead(&two.shop, 900);
        let id = there.id;
        assert_eq!(asked(&two.there, there).await, Ok(None));
        two.one_more().await;
        two.until_it_remembers().await;
        two.there
            .pass(two.market.validate(&two.shop, id))
            .await
            .expect("it is validated");
        two.one_more().await;
    }
    let leads = two.market.count("leads").await;
    let (current, reserved, seq) = two.market.balance(&two.shop).await;
    assert_eq!((current, reserved), (2_000_000 - 3 * 8_000, (leads - 3) * 8_000));
    assert_eq!(seq, 1 + leads + 3);
    two.market.assert_sound().await;
}

#[tokio::test]
async fn a_suspended_deposit_takes_nothing_and_a_resumed_one_does() {
    let two = Two::with(Money::dirhams(20_000)).await;
    for _ in 0..2 {
        two.until_it_remembers().await;
        two.owner_runs(
            "update company_deposits set status = 'suspended', suspended_for = 'hand', suspended_at = created_at",
        )
        .await;
        let refused = asked(&two.here, two.market.lead(&two.shop, 900)).await;
        assert!(refused.is_err(), "{refused:?}");
        two.owner_runs("update company_deposits set status = 'active', suspended_for = null, suspended_at = null")
            .await;
        two.one_more().await;
    }
    two.market.assert_sound().await;
}

/// What memory would refuse may be possible by now.
#[tokio::test]
async fn nobody_is_refused_from_memory() {
    let two = Two::with(Money::dirhams(2_000)).await;
    let rest = (0..24).map(|_| asked(&two.here, two.market.lead(&two.shop, 900)));
    assert!(join_all(rest).await.iter().all(Result::is_ok));
    let refused = asked(&two.here, two.market.lead(&two.shop, 900)).await;
    assert_eq!(refused, Err(Refusal::InsufficientDeposit));
    let recharge = Shop {
        payment: PaymentId::from_uuid(id()),
        ..two.shop
    };
    two.market
        .ask_payment(&recharge, "recharge", Money::dirhams(1_000))
        .await;
    two.there.pass(two.market.paid(&recharge)).await.expect("a recharge");
    two.one_more().await;
    two.market.assert_sound().await;
}

#[tokio::test]
async fn a_deposit_opened_elsewhere_for_the_campaign_pays() {
    let two = Two::with(Money::dirhams(20_000)).await;
    two.until_it_remembers().await;
    let own = Shop {
        deposit: DepositId::from_uuid(id()),
        payment: PaymentId::from_uuid(id()),
        ..two.shop
    };
    two.market
        .open_deposit(&own, Some(own.campaign), Money::dirhams(2_000))
        .await;
    two.there.pass(two.market.paid(&own)).await.expect("it is paid");
    match two.here.pass(two.market.lead(&two.shop, 900)).await {
        Ok(Reserved::Created(lead)) => assert_eq!(lead.deposit, own.deposit),
        other => panic!("{other:?}"),
    }
    two.market.assert_sound().await;
}

/// Of many at once, on two servers that both remember, no more are taken than are paid for; and each key once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_that_remember_never_overspend() {
    let two = Two::with(Money::dirhams(8_000)).await;
    let servers = [&two.here, &two.there];
    let tries = (0..200).map(|n| {
        let key = format!("key-{}", n / 2);
        asked(servers[n % 2], two.market.keyed_lead(&two.shop, 900, &key))
    });
    let outcomes = join_all(tries).await;
    assert_eq!(outcomes.iter().filter(|outcome| **outcome == Ok(None)).count(), 99);
    assert_eq!(two.market.balance(&two.shop).await, (800_000, 800_000, 101));
    assert_eq!(two.market.count("leads").await, 100);
    two.market.assert_sound().await;
}
