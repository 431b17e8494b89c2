//! `GET /api/admin/jobs` and `POST /api/admin/jobs/{name}/run`

use crate::{Problem, auth::AdminCaller, names, query::PathId};
use app::{
    App,
    jobs::{Run, ask, list},
};
use axum::{Json, extract::State};
use domain::{
    job::{Counted, Routine, RunState},
    schedule::Schedule,
};
use jiff::Timestamp;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// What is done in the background.
#[derive(Debug, Serialize, ToSchema)]
pub struct Jobs {
    /// Every routine.
    jobs: Vec<AdminJob>,
    total: usize,
    /// Always null: they come in one page.
    next_cursor: Option<String>,
}

/// A routine: something that the clock asks for, and that admins may ask for at any time.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdminJob {
    /// Its name, also at the command line.
    name: names::Routine,
    /// When the clock asks for it.
    schedule: JobSchedule,
    /// When the clock asks for it the next time.
    #[schema(value_type = Option<String>, format = DateTime)]
    next_at: Option<Timestamp>,
    /// Its latest runs, the newest first.
    runs: Vec<JobRun>,
}

/// When the clock asks for a routine.
#[derive(Debug, Serialize, ToSchema)]
pub struct JobSchedule {
    /// How often.
    every: names::ScheduleUnit,
    /// The time of the day by the clocks of Casablanca; null for what comes every hour.
    #[schema(example = "23:00")]
    at: Option<String>,
}

/// A run of a routine.
#[derive(Debug, Serialize, ToSchema)]
pub struct JobRun {
    /// Its id.
    id: Uuid,
    /// Where it is.
    state: names::RunState,
    /// Who asked for it.
    asked_by: names::AskedBy,
    /// What the admin is called who asked for it; null for the clock and the operator.
    #[schema(example = "Amina Tazi")]
    asked_by_name: Option<String>,
    /// The tick of the clock, or when somebody asked.
    #[schema(value_type = String, format = DateTime)]
    due_at: Timestamp,
    /// How often it was begun: more than once when it failed or its server died.
    #[schema(example = 1)]
    attempts: i32,
    /// When it began, the latest time; null while it waits.
    #[schema(value_type = Option<String>, format = DateTime)]
    begun_at: Option<Timestamp>,
    /// When it ended; null before.
    #[schema(value_type = Option<String>, format = DateTime)]
    ended_at: Option<Timestamp>,
    /// What it did; empty before it is done.
    counts: Vec<JobCount>,
}

/// How many of something a run met.
#[derive(Debug, Serialize, ToSchema)]
pub struct JobCount {
    /// Of what.
    what: names::RoutineCount,
    /// How many.
    #[schema(example = 3)]
    count: u64,
}

/// A run that waits for its turn.
#[derive(Debug, Serialize, ToSchema)]
pub struct JobAskedFor {
    success: bool,
    /// The run: this one, or one that waited already because an admin had asked.
    run: JobRun,
}

/// What is done in the background, when it comes next, and how its latest runs went.
#[utoipa::path(
    get, path = "/api/admin/jobs", tag = "admin", security(("bearer" = [])),
    responses((status = 200, body = Jobs))
)]
pub async fn jobs(State(app): State<Arc<App>>, AdminCaller(actor): AdminCaller) -> Result<Json<Jobs>, Problem> {
    let now = app.now();
    let listed = list::list(&app, actor).await?.into_iter();
    let jobs: Vec<AdminJob> = listed
        .map(|listed| AdminJob {
            name: listed.routine.into(),
            schedule: listed.routine.schedule().into(),
            next_at: listed.next_at,
            runs: listed.runs.into_iter().map(|run| JobRun::of(run, now)).collect(),
        })
        .collect();
    Ok(Json(Jobs {
        total: jobs.len(),
        jobs,
        next_cursor: None,
    }))
}

/// Asks for a routine now. It runs in the background, also when the caller goes away or a server dies.
#[utoipa::path(
    post, path = "/api/admin/jobs/{name}/run", tag = "admin", security(("bearer" = [])),
    params(("name" = names::Routine, Path, description = "The name of the routine.")),
    responses((status = 200, body = JobAskedFor))
)]
pub async fn run_job(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(routine): PathId<Routine>,
) -> Result<Json<JobAskedFor>, Problem> {
    let run = ask::ask(&app, actor, routine).await?;
    Ok(Json(JobAskedFor {
        success: true,
        run: JobRun::of(run, app.now()),
    }))
}

impl From<Schedule> for JobSchedule {
    fn from(schedule: Schedule) -> Self {
        let at = schedule.time().map(|time| time.strftime("%H:%M").to_string());
        let every = schedule.every().into();
        Self { every, at }
    }
}

impl JobRun {
    fn of(run: Run, now: Timestamp) -> Self {
        Self {
            id: run.id.uuid(),
            state: RunState::of(run.begun_at, run.ended, now).into(),
            asked_by: run.by.into(),
            asked_by_name: run.asked_by_name,
            due_at: run.due_at,
            attempts: run.attempts,
            begun_at: run.begun_at,
            ended_at: run.ended.map(|ended| ended.at),
            counts: run.counts.into_iter().map(JobCount::from).collect(),
        }
    }
}

impl From<(Counted, u64)> for JobCount {
    fn from((what, count): (Counted, u64)) -> Self {
        let what = what.into();
        Self { what, count }
    }
}
