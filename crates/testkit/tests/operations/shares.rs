//! What one user asks for leaves enough for the others.

use app::limits::Limits;
use futures::future::join_all;
use std::time::Duration;
use testkit::{Setup, World};
use tokio::time::timeout;

/// All connections of this world are four; a user may use three.
#[tokio::test]
async fn one_users_flood_leaves_another_users_request_served() {
    let world = World::new().await;
    let (flood, other) = (
        world.merchant("Clinique Atlas").await,
        world.merchant("Riad Yasmine").await,
    );
    world
        .sql
        .batch_execute("begin; lock table campaigns in access exclusive mode")
        .await
        .unwrap();
    let mut hanging = Box::pin(join_all((0..12).map(|_| flood.get("/api/campaigns"))));
    // Long enough for all of them to have asked for a connection, and nothing else depends on it.
    let _ = timeout(Duration::from_millis(300), &mut hanging).await;
    for _ in 0..5 {
        let _ = other.get("/api/notifications").await.expect(200);
    }
    assert!(
        futures::poll!(&mut hanging).is_pending(),
        "they still wait for the table"
    );
    world.sql.batch_execute("commit").await.unwrap();
    for answer in hanging.await {
        let _ = answer.expect(200);
    }
}

#[tokio::test]
async fn proposals_that_nobody_signs_do_not_pile_up() {
    let mut setup = Setup::default();
    setup.security.limits.open_proposals = Limits::default().open_proposals;
    let world = World::with(setup).await;
    let merchant = world.merchant("Clinique Atlas").await;
    let (salma, omar) = (world.influencer("Salma").await, world.influencer("Omar").await);
    let propose = async |to: &testkit::Client| {
        let id = to.user["influencer"]["id"].text();
        let body = format!(r#"{{"influencer_id":"{id}","commission_percentage":20}}"#);
        merchant.post("/api/leads/agreements/create", body).await
    };
    for _ in 0..5 {
        let _ = propose(&salma).await.expect(201);
    }
    let _ = propose(&salma).await.refused(409, "too_many_proposals");
    let _ = propose(&omar).await.expect(201);
}
