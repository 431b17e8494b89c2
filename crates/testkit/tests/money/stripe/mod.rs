//! Stripe, played by a small one on this machine.

mod cards;
mod checkout;
mod disputes;
mod listing;
mod quarter;
mod recharges;
mod refunds;
mod webhook;

use testkit::{FakeStripe, Setup, World, world};

/// A server that has Stripe and the sandbox.
async fn with_stripe() -> (World, FakeStripe) {
    let stripe = FakeStripe::start().await;
    let registry = payments::Registry::new(world::PUBLIC_URL).with(stripe.provider());
    let setup = Setup {
        providers: world::with_sandbox(registry),
        ..Setup::default()
    };
    (World::with(setup).await, stripe)
}

const OPEN: &str = r#"{"initial_amount":2512.05,"payment_method":"stripe"}"#;

/// What is kept of all messages, the oldest first: kind, state, problem.
async fn kept(world: &World) -> String {
    let kept = "select coalesce(string_agg(concat_ws(' ', kind, state, problem), ', ' order by id), '')
                from   provider_events where provider = 'stripe'";
    world.value(kept).await
}
