//! Who asked for which routine, when it ran and how it went, as admins see it.

use app::jobs;
use domain::job::{Job, Routine};
use futures::future::join_all;
use jiff::SignedDuration;
use testkit::{Client, Json, World};

const JOBS: &str = "/api/admin/jobs";

/// A routine as the admin sees it.
async fn shown(admin: &Client, name: &str) -> Json {
    let jobs = admin.get(JOBS).await.expect(200).json["jobs"].clone();
    let named = jobs.list().iter().find(|job| job["name"].text() == name);
    named.unwrap_or_else(|| panic!("no {name} in {jobs}")).clone()
}

async fn ask(admin: &Client, name: &str) -> Json {
    let asked = admin.post(&format!("{JOBS}/{name}/run"), "").await.expect(200);
    asked.json["run"].clone()
}

/// State and asker of each run, the newest first.
fn runs(job: &Json) -> Vec<String> {
    let told = |run: &Json| format!("{} {}", run["asked_by"].text(), run["state"].text());
    job["runs"].list().iter().map(told).collect()
}

#[tokio::test]
async fn every_routine_has_its_schedule_and_its_next_tick() {
    let world = World::new().await;
    let admin = world.admin().await;
    let jobs = admin.get(JOBS).await.expect(200).json;
    let told = |job: &Json| {
        let (schedule, next) = (&job["schedule"], job["next_at"].text());
        format!(
            "{} {} {} {next}",
            job["name"].text(),
            schedule["every"].text(),
            schedule["at"]
        )
    };
    let told: Vec<String> = jobs["jobs"].list().iter().map(told).collect();
    let expected = [
        r#"expire-leads day "23:00" 2026-11-23T23:00:00Z"#,
        "check-deposits hour null 2026-11-23T10:00:00Z",
        "remind-leads hour null 2026-11-23T10:00:00Z",
        r#"daily-report day "09:00" 2026-11-24T09:00:00Z"#,
        "finish-transfers hour null 2026-11-23T10:00:00Z",
        r#"request-payouts day "06:00" 2026-11-24T06:00:00Z"#,
        "expire-payments hour null 2026-11-23T10:00:00Z",
        r#"reconcile day "07:00" 2026-11-24T07:00:00Z"#,
        r#"purge day "04:30" 2026-11-24T04:30:00Z"#,
    ];
    assert_eq!(told, expected);
    assert_eq!(runs(&shown(&admin, "purge").await), [""; 0]);
}

#[tokio::test]
async fn clock_operator_and_admin_leave_the_same_record() {
    let world = World::new().await;
    let admin = world.admin().await;
    let now = || domain::clock::Clock::now(&*world.clock);
    let tick = async || {
        jobs::tick(&world.app, Routine::FinishTransfers, now())
            .await
            .expect("a tick")
    };
    tick().await;
    world.clock.advance(SignedDuration::from_mins(61));
    let admin = world.again(&admin).await;
    assert_eq!(tick().await, 1);
    let waits = shown(&admin, "finish-transfers").await;
    assert_eq!(runs(&waits), ["clock waiting"]);
    world.run_jobs().await;
    world.clock.advance(SignedDuration::from_secs(1));
    world.run(Routine::FinishTransfers).await;
    world.clock.advance(SignedDuration::from_secs(1));
    let asked = ask(&admin, "finish-transfers").await;
    assert_eq!((asked["state"].text(), asked["attempts"].number()), ("waiting", "0"));
    world.clock.advance(SignedDuration::from_secs(1));
    world.run_jobs().await;
    let job = shown(&admin, "finish-transfers").await;
    assert_eq!(runs(&job), ["admin done", "operator done", "clock done"]);
    let latest = &job["runs"].list()[0];
    assert_eq!(latest["id"], asked["id"]);
    assert_eq!(latest["asked_by_name"], admin.user["display_name"]);
    assert_eq!(latest["due_at"].text(), "2026-11-23T10:01:02Z");
    assert_eq!(latest["begun_at"].text(), "2026-11-23T10:01:03Z");
    assert_eq!(latest["ended_at"].text(), "2026-11-23T10:01:03Z");
    assert_eq!(
        latest["counts"].to_string(),
        r#"[{"count":0,"what":"transfers_credited"},{"count":0,"what":"refunds_sent"}]"#
    );
    let by_clock = &job["runs"].list()[2];
    assert_eq!(by_clock["due_at"].text(), "2026-11-23T10:00:00Z", "its tick");
    assert!(by_clock["asked_by_name"].is_null());
}

#[tokio::test]
async fn admins_who_ask_together_ask_once() {
    let world = World::new().await;
    let (first, second) = (world.admin().await, world.admin().await);
    let asked = join_all((0..6).map(|n| ask(if n % 2 == 0 { &first } else { &second }, "purge"))).await;
    assert!(asked.iter().all(|run| run["id"] == asked[0]["id"]), "{asked:?}");
    assert_eq!(world.run_jobs().await, 1);
    assert_eq!(runs(&shown(&second, "purge").await), ["admin done"]);
    let again = ask(&second, "purge").await;
    assert_ne!(again["id"], asked[0]["id"], "another one once it has begun");
    let _ = first
        .post("/api/admin/jobs/nothing/run", "")
        .await
        .refused(404, "not_found");
}

#[tokio::test]
async fn a_run_that_fails_says_so_and_is_done_by_a_later_try() {
    let world = World::new().await;
    let admin = world.admin().await;
    let run = ask(&admin, "purge").await["id"].text().parse().expect("an id");
    let job = Job::Routine {
        routine: Routine::Purge,
        run,
    };
    world
        .sql
        .batch_execute("alter table sessions rename to hidden")
        .await
        .expect("hidden");
    jobs::perform(&world.app, &job).await.expect_err("a table is missing");
    world
        .sql
        .batch_execute("alter table hidden rename to sessions")
        .await
        .expect("back");
    let failed = shown(&admin, "purge").await;
    assert_eq!(runs(&failed), ["admin failed"]);
    assert!(failed["runs"].list()[0]["counts"].list().is_empty());
    world.perform(&job).await;
    let done = shown(&admin, "purge").await;
    assert_eq!(runs(&done), ["admin done"]);
    assert_eq!(done["runs"].list()[0]["attempts"].number(), "2");
}

#[tokio::test]
async fn a_run_whose_server_died_is_shown_as_interrupted() {
    let world = World::new().await;
    let admin = world.admin().await;
    let _ = ask(&admin, "purge").await;
    let died = "update job_runs set attempts = 1, begun_at = due_at";
    world.sql.batch_execute(died).await.expect("a beginning");
    assert_eq!(runs(&shown(&admin, "purge").await), ["admin running"]);
    world.clock.advance(SignedDuration::from_mins(61));
    let admin = world.again(&admin).await;
    assert_eq!(runs(&shown(&admin, "purge").await), ["admin interrupted"]);
}

#[tokio::test]
async fn records_are_deleted_after_ninety_days() {
    let world = World::new().await;
    world.run(Routine::ExpireLeads).await;
    world.clock.advance(SignedDuration::from_hours(90 * 24));
    world.run(Routine::Purge).await;
    let old = "select count(*) from job_runs where routine = 'expire-leads'";
    assert_eq!(world.value::<i64>(old).await, 1);
    world.clock.advance(SignedDuration::from_secs(1));
    let done = world.run(Routine::Purge).await;
    assert_eq!(world.value::<i64>(old).await, 0);
    assert!(done.to_string().ends_with("1 job runs"), "{done}");
}
