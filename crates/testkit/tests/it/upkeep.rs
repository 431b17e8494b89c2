//! What the clock asks for: each tick once, whoever asks; and keys that are old are forgotten.

use jiff::{SignedDuration, Timestamp};
use store::{Database, PoolSizes, ticks};
use testkit::{World, world::lead_body};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[tokio::test]
async fn servers_that_come_together_queue_a_tick_once() {
    let world = World::new().await;
    let sizes = PoolSizes { requests: 1, system: 8 };
    let db = Database::new(world.database.connection(), sizes);
    let (monday, friday) = (at("2026-11-23T22:00:00Z"), at("2026-11-27T22:00:00Z"));
    let until = |now: Timestamp| {
        move |last: Timestamp| -> Vec<Timestamp> {
            let days = (1..100).map(|day| monday + SignedDuration::from_hours(24 * day));
            days.filter(|tick| *tick > last && *tick <= now).collect()
        }
    };
    assert_eq!(
        ticks::queue(&db, "expire_leads", monday, until(monday)).await.unwrap(),
        0,
        "nothing was missed before"
    );
    let together = (0..8).map(|_| ticks::queue(&db, "expire_leads", friday, until(friday)));
    let queued = futures::future::join_all(together).await;
    let queued: Vec<usize> = queued
        .into_iter()
        .map(Result::unwrap)
        .filter(|ticks| *ticks > 0)
        .collect();
    assert_eq!(queued, [4], "from Tuesday to Friday, by one of them");
    assert_eq!(world.run_jobs().await, 4);
    assert_eq!(
        ticks::queue(&db, "expire_leads", friday, until(friday)).await.unwrap(),
        0,
        "not again after they ran"
    );
}

#[tokio::test]
async fn a_key_is_forgotten_after_two_days_and_not_before() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "2000.00").await;
    let body = lead_body(&campaign, "1500.00");
    let first = influencer
        .post_once("/api/leads/create", "once", &body)
        .await
        .expect(201);
    world.clock.advance(SignedDuration::from_hours(47));
    world.run_job("forget_keys", "{}").await;
    let influencer = world.sign_in(influencer.user["email"].text()).await;
    let again = influencer.post_once("/api/leads/create", "once", &body).await;
    assert!(again.is_replay());
    world.clock.advance(SignedDuration::from_hours(2));
    world.run_job("forget_keys", "{}").await;
    let influencer = world.sign_in(influencer.user["email"].text()).await;
    let anew = influencer
        .post_once("/api/leads/create", "once", &body)
        .await
        .expect(201);
    assert_ne!(first.json["lead"]["id"].text(), anew.json["lead"]["id"].text());
}
