//! Whether the rows contradict each other, as admins see it.

use domain::job::Job;
use jiff::SignedDuration;
use testkit::{Client, Json, World};

const AUDIT: &str = "/api/admin/audit";

async fn shown(admin: &Client) -> Json {
    admin.get(AUDIT).await.expect(200).json
}

/// The invariants that are broken, how often, with how many examples.
fn broken(report: &Json) -> Vec<String> {
    let checks = report["checks"].list().iter();
    let broken = checks.filter(|check| check["violations"].number() != "0");
    broken
        .map(|check| {
            format!(
                "{} {} {}",
                check["name"].text(),
                check["violations"],
                check["examples"].list().len()
            )
        })
        .collect()
}

async fn queued(world: &World) -> i64 {
    let jobs = "select count(*) from graphile_worker._private_jobs j join graphile_worker._private_tasks t
                on t.id = j.task_id where t.identifier = 'audit'";
    world.value(jobs).await
}

#[tokio::test]
async fn a_run_is_begun_carried_out_and_kept() {
    let world = World::new().await;
    let admin = world.admin().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let salma = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "2000").await;
    world.lead(&salma, &campaign, "900").await;
    let never = shown(&admin).await;
    assert!(never["checked_at"].is_null() && never["clean"].is_null() && !never["running"].is_true());
    assert!(never["checks"].list().is_empty());

    let begun = admin.post(AUDIT, "").await.expect(200).json;
    assert!(begun["running"].is_true() && begun["checked_at"].is_null());
    let again = admin.post(AUDIT, "").await.expect(200).json;
    assert!(again["running"].is_true());
    assert_eq!(queued(&world).await, 1, "one at a time");
    world.clock.advance(SignedDuration::from_secs(5));
    world.run_jobs().await;
    let clean = shown(&admin).await;
    assert_eq!(clean["checked_at"].text(), "2026-11-23T09:00:05Z");
    assert!(clean["clean"].is_true() && !clean["running"].is_true() && !clean["failed"].is_true());
    assert_eq!(clean["merchants"].number(), "1");
    assert!(clean["checks"].list().len() > 10 && broken(&clean).is_empty());
}

#[tokio::test]
async fn what_contradicts_is_named_and_the_last_findings_stay_until_the_next() {
    let world = World::new().await;
    let admin = world.admin().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let salma = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "5000").await;
    for _ in 0..12 {
        world.lead(&salma, &campaign, "900").await;
    }
    let forge = "update lead_statistics set pending = pending + 1";
    world.sql.batch_execute(forge).await.expect("a forged counter");
    let _ = admin.post(AUDIT, "").await.expect(200);
    world.run_jobs().await;
    let found = shown(&admin).await;
    assert_eq!(
        (found["clean"].to_string(), broken(&found)),
        ("false".into(), vec!["statistics_equal_a_recount 1 1".into()])
    );
    assert!(!found.to_string().contains("Bennani") && !found.to_string().contains("ahmed@"));

    world
        .sql
        .batch_execute("update lead_statistics set pending = pending - 1")
        .await
        .expect("mended");
    let running = admin.post(AUDIT, "").await.expect(200).json;
    assert_eq!(
        (running["running"].is_true(), broken(&running).len()),
        (true, 1),
        "still what was found before"
    );
    world.run_jobs().await;
    assert!(shown(&admin).await["clean"].is_true());
}

#[tokio::test]
async fn a_run_whose_server_died_blocks_nobody_for_ever() {
    let world = World::new().await;
    let admin = world.admin().await;
    let _ = admin.post(AUDIT, "").await.expect(200);
    let first: uuid::Uuid = world.value("select run from audit_result").await;
    world.clock.advance(SignedDuration::from_mins(61));
    let admin = world.again(&admin).await;
    assert!(!shown(&admin).await["running"].is_true());
    assert!(admin.post(AUDIT, "").await.expect(200).json["running"].is_true());
    world.perform(&Job::Audit { run: first }).await;
    assert!(
        shown(&admin).await["running"].is_true(),
        "a run that was overtaken ends nothing"
    );
    world.run_jobs().await;
    assert!(shown(&admin).await["clean"].is_true());
}

#[tokio::test]
async fn admins_who_begin_together_begin_one() {
    let world = World::new().await;
    let admin = world.admin().await;
    let answers = futures::future::join_all((0..6).map(|_| admin.post(AUDIT, ""))).await;
    for answer in answers {
        assert!(answer.expect(200).json["running"].is_true());
    }
    assert_eq!(queued(&world).await, 1);
}
