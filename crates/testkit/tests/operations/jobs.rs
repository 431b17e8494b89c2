//! What the clock asks for: each tick once, whoever asks; and what nobody will ask for any more is deleted.

use app::jobs;
use domain::{clock::Clock, job::Routine};
use futures::future::join_all;
use jiff::{SignedDuration, Timestamp};
use testkit::{World, world::lead_body};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[tokio::test]
async fn servers_that_come_together_queue_a_tick_once() {
    let world = World::new().await;
    let others = join_all((0..3).map(|_| world.another())).await;
    let servers: Vec<&World> = others.iter().chain([&world]).collect();
    let (monday, friday) = (at("2026-11-23T22:00:00Z"), at("2026-11-27T22:00:00Z"));
    let tick = |world: &World, now| {
        let app = world.app.clone();
        async move { jobs::tick(&app, Routine::ExpireLeads, now).await.unwrap() }
    };
    assert_eq!(tick(&world, monday).await, 0, "nothing was missed before");
    let queued = join_all((0..8).map(|n| tick(servers[n % servers.len()], friday))).await;
    let queued: Vec<usize> = queued.into_iter().filter(|ticks| *ticks > 0).collect();
    assert_eq!(queued, [4], "from Tuesday to Friday, by one of them");
    assert_eq!(world.run_jobs().await, 4);
    assert_eq!(tick(&world, friday).await, 0, "not again after they ran");
}

#[tokio::test]
async fn a_key_is_deleted_after_two_days_and_not_before() {
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
    world.run(Routine::Purge).await;
    let influencer = world.sign_in(influencer.user["email"].text()).await;
    let again = influencer.post_once("/api/leads/create", "once", &body).await;
    assert!(again.is_replay());
    world.clock.advance(SignedDuration::from_hours(2));
    world.run(Routine::Purge).await;
    let influencer = world.sign_in(influencer.user["email"].text()).await;
    let anew = influencer
        .post_once("/api/leads/create", "once", &body)
        .await
        .expect(201);
    assert_ne!(first.json["lead"]["id"].text(), anew.json["lead"]["id"].text());
}

#[tokio::test]
async fn sessions_are_deleted_when_they_are_over_and_not_before() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let sign_in = format!(
        r#"{{"email":"{}","password":"{}","return_refresh_token":true}}"#,
        merchant.user["email"].text(),
        testkit::world::PASSWORD
    );
    let stranger = world.stranger();
    let signed_in = stranger.post("/api/auth/login", &sign_in).await.expect(200);
    let refresh = |token: &testkit::Json| {
        let (stranger, body) = (stranger.clone(), format!(r#"{{"refresh_token":{token}}}"#));
        async move { stranger.post("/api/auth/refresh", body).await }
    };
    let sessions = "select count(*) from sessions";
    assert_eq!(world.value::<i64>(sessions).await, 2);
    world.clock.advance(SignedDuration::from_hours(29 * 24));
    world.run(Routine::Purge).await;
    let used = refresh(&signed_in.json["refresh_token"]).await.expect(200);
    world.clock.advance(SignedDuration::from_hours(3 * 24 + 1));
    world.run(Routine::Purge).await;
    assert_eq!(world.value::<i64>(sessions).await, 1, "one was used, and lives on");
    let used = refresh(&used.json["refresh_token"]).await.expect(200);
    world.clock.advance(SignedDuration::from_hours(30 * 24));
    world.run(Routine::Purge).await;
    let _ = refresh(&used.json["refresh_token"]).await.refused(401, "token_expired");
    world.clock.advance(SignedDuration::from_hours(48 + 1));
    world.run(Routine::Purge).await;
    assert_eq!(world.value::<i64>(sessions).await, 0);
    let _ = refresh(&used.json["refresh_token"]).await.refused(401, "invalid_token");
    let _ = stranger.post("/api/auth/login", &sign_in).await.expect(200);
}

#[tokio::test]
async fn failed_sign_ins_are_deleted_after_a_day() {
    let world = World::new().await;
    let body = r#"{"email":"nobody@example.ma","password":"a wrong password"}"#;
    let _ = world
        .stranger()
        .post("/api/auth/login", body)
        .await
        .refused(401, "invalid_credentials");
    let failures = "select count(*) from sign_in_failures";
    world.clock.advance(SignedDuration::from_hours(24));
    world.run(Routine::Purge).await;
    assert_eq!(
        world.value::<i64>(failures).await,
        2,
        "of everybody, and of that address"
    );
    world.clock.advance(SignedDuration::from_secs(1));
    world.run(Routine::Purge).await;
    assert_eq!(world.value::<i64>(failures).await, 0);
}

/// The queue gave up on it; what it was to tell is told at the merchant's next wake-up.
#[tokio::test]
async fn who_joined_a_wake_up_that_never_came_is_deleted_after_two_weeks() {
    let world = World::new().await;
    world.merchant("Clinique Atlas").await;
    let joined = "select count(*) from wake_ups";
    let made_now =
        uuid::Builder::from_unix_timestamp_millis(Clock::now(&*world.clock).as_millisecond().unsigned_abs(), &[0; 10]);
    let join = format!(
        "insert into wake_ups select '{}', id from merchants",
        made_now.into_uuid()
    );
    world.sql.batch_execute(&join).await.unwrap();
    world.clock.advance(SignedDuration::from_hours(14 * 24));
    world.run(Routine::Purge).await;
    assert_eq!(world.value::<i64>(joined).await, 1);
    world.clock.advance(SignedDuration::from_secs(1));
    world.run(Routine::Purge).await;
    assert_eq!(world.value::<i64>(joined).await, 0);
}

#[test]
fn operators_read_of_every_routine() {
    let guide = include_str!("../../../../docs/operations.md");
    for routine in Routine::ALL {
        let row = format!("| `{}` | {} | {} |", routine.name(), routine.schedule(), routine.what());
        assert!(guide.contains(&row), "docs/operations.md has no row {row}");
    }
}
