//! A clock that cannot be believed, a disk without room, a part that is down, a server that is told to stop.

use app::{Failure, jobs};
use domain::{Clock, job::Routine};
use jiff::{SignedDuration, Timestamp};
use testkit::World;

/// Why a job was not done.
async fn refused(world: &World) -> String {
    match jobs::run::run(&world.app, Routine::ExpireLeads).await {
        Err(Failure::Internal(why)) => why.to_string(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn nothing_expires_by_a_clock_that_jumped_or_is_not_the_databases() {
    let world = World::new().await;
    let (merchant, influencer) = (world.merchant("Clinique Atlas").await, world.influencer("Salma").await);
    let now: Timestamp = world.value("select clock_timestamp()").await;
    world.clock.set(&now.to_string());
    let (merchant, influencer) = (world.again(&merchant).await, world.again(&influencer).await);
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "5000.00").await;
    world.lead(&influencer, &campaign, "900.00").await;
    let world = world.another().await;
    world.clock.become_real();
    let pending = "select count(*) from leads where status = 'pending'";
    let routine = Routine::FinishTransfers;
    assert!(jobs::tick(&world.app, routine, world.clock.now()).await.is_ok());

    world
        .clock
        .set(&(now + SignedDuration::from_hours(30 * 24)).to_string());
    let said = refused(&world).await;
    assert!(said.contains("jumped by"), "{said}");
    assert!(jobs::tick(&world.app, routine, world.clock.now()).await.is_err());
    world.clock.set(&now.to_string());
    assert!(
        jobs::run::run(&world.app, Routine::ExpireLeads).await.is_ok(),
        "it is back"
    );

    world.clock.advance(SignedDuration::from_hours(30 * 24));
    let said = refused(&world).await;
    assert!(said.contains("apart"), "{said}");
    assert_eq!(world.value::<i64>(pending).await, 1, "nothing was brought to an end");
}

#[tokio::test]
async fn a_tick_from_the_future_stops_the_clock_of_the_jobs() {
    let world = World::new().await;
    let now = world.clock.now();
    let routine = Routine::FinishTransfers;
    assert!(jobs::tick(&world.app, routine, now).await.is_ok());
    world
        .sql
        .batch_execute("update job_ticks set last_at = last_at + interval '3 days'")
        .await
        .unwrap();
    let refused = jobs::tick(&world.app, routine, now + SignedDuration::from_hours(2)).await;
    assert!(
        matches!(&refused, Err(Failure::Internal(why)) if why.to_string().contains("yet to come")),
        "{refused:?}"
    );
}

#[tokio::test]
async fn on_a_full_disk_people_read_and_sign_in_and_nothing_else_is_written() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    world.app.health().set_no_room(true);
    let write = merchant
        .put("/api/notifications/read-all", "{}")
        .await
        .refused(503, "busy");
    assert_eq!(write.header("retry-after"), Some("30"));
    let again = world.again(&merchant).await;
    let _ = again.get("/api/campaigns").await.expect(200);
    let _ = again.get("/readyz").await.expect(200);
    world.app.health().set_no_room(false);
    let _ = merchant.put("/api/notifications/read-all", "{}").await.expect(200);
}

#[tokio::test]
async fn who_is_down_or_stopping_is_not_ready() {
    let world = World::new().await;
    let somebody = world.stranger();
    let _ = somebody.get("/readyz").await.expect(200);
    world.app.health().is_down("ticker");
    let told = somebody.get("/readyz").await.refused(503, "busy");
    assert!(told.header("retry-after").is_some());
    world.app.health().is_up("ticker");
    let _ = somebody.get("/readyz").await.expect(200);
    world.app.health().stop();
    let _ = somebody.get("/readyz").await.refused(503, "busy");
    let _ = somebody.get("/healthz").await.expect(200);
}
