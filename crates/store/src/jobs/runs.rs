//! The record of each run of a routine: who asked for it, when it began and ended, what it did.

use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Actor,
    ids::{RunId, UserId},
    job::{By, Counted, Ended, Routine},
};
use jiff::Timestamp;
use serde_json::Value;
use tokio_postgres::Row;
use uuid::Uuid;

/// A run that somebody asks for.
#[derive(Debug, Clone, Copy)]
pub struct NewRun {
    /// What is to run.
    pub routine: Routine,
    pub id: RunId,
    /// The tick of the clock, or when somebody asked.
    pub due_at: Timestamp,
    /// Who asked.
    pub by: By,
}

/// A run as it was recorded.
#[derive(Debug, Clone)]
pub struct Run {
    pub routine: Routine,
    pub id: RunId,
    pub due_at: Timestamp,
    pub by: By,
    /// What the admin is called who asked for it.
    pub asked_by_name: Option<String>,
    /// How often it was begun.
    pub attempts: i32,
    /// When it began, the latest time.
    pub begun_at: Option<Timestamp>,
    pub ended: Option<Ended>,
    /// What it counted; nothing before it is done.
    pub counts: Vec<(Counted, u64)>,
}

/// Records that a run was asked for.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &Tx, run: &NewRun) -> Result<(), StoreError> {
    let sql = "insert into job_runs (routine, id, due_at, asked_by, user_id) values ($1, $2, $3, $4, $5)";
    let user = run.by.user().map(UserId::uuid);
    tx.execute(
        sql,
        &[&run.routine.name(), &run.id.uuid(), &run.due_at, &run.by.name(), &user],
    )
    .await?;
    Ok(())
}

/// The tick of the clock that a run belongs to, or when somebody asked for it.
///
/// # Errors
/// The database failed.
pub async fn due_at(db: &Database, routine: Routine, run: RunId) -> Result<Option<Timestamp>, StoreError> {
    let sql = "select r.due_at from job_runs r where r.routine = $1 and r.id = $2";
    let rows = db.read_system(sql, &[&routine.name(), &run.uuid()]).await?;
    rows.first().map(|row| row.column("due_at")).transpose()
}

/// Records that an admin asked for a run, unless one that an admin asked for waits to begin; the run that waits.
///
/// # Errors
/// The database failed.
pub async fn insert_or_join(tx: &Tx, run: &NewRun) -> Result<RunId, StoreError> {
    // The update changes nothing; it is what returns the row that is there.
    let sql = "
        insert into job_runs as r (routine, id, due_at, asked_by, user_id)
        values ($1, $2, $3, $4, $5)
        on conflict (routine) where asked_by = 'admin' and begun_at is null do update
        set    routine = r.routine
        returning r.id";
    let user = run.by.user().map(UserId::uuid);
    let row = tx
        .query_opt(
            sql,
            &[&run.routine.name(), &run.id.uuid(), &run.due_at, &run.by.name(), &user],
        )
        .await?;
    let row = row.ok_or(StoreError::Corrupt("a run that was just written"))?;
    Ok(RunId::from_uuid(row.column("id")?))
}

/// Records that a run begins, once more if it was begun before.
///
/// # Errors
/// The database failed.
pub async fn begin(tx: &Tx, routine: Routine, run: RunId, at: Timestamp) -> Result<(), StoreError> {
    let sql = "
        update job_runs r
        set    attempts = r.attempts + 1, begun_at = $3, ended_at = null, failed = false
        where  r.routine = $1 and r.id = $2";
    tx.execute(sql, &[&routine.name(), &run.uuid(), &at]).await?;
    Ok(())
}

/// Records that a run came to its end with what it counted, or failed.
///
/// # Errors
/// The database failed.
pub async fn end(
    tx: &Tx,
    routine: Routine,
    run: RunId,
    at: Timestamp,
    counts: Option<&[(Counted, u64)]>,
) -> Result<(), StoreError> {
    let sql = "
        update job_runs r
        set    ended_at = $3, failed = $4, counts = $5
        where  r.routine = $1 and r.id = $2";
    let counted = serde_json::to_value(counts.unwrap_or_default()).expect("counts are JSON");
    let failed = counts.is_none();
    tx.execute(sql, &[&routine.name(), &run.uuid(), &at, &failed, &counted])
        .await?;
    Ok(())
}

/// Runs of some routines, at most so many of each, the newest first; of one run alone if it is named.
const RUNS: &str = "
    select r.routine, r.id, r.due_at, r.asked_by, r.user_id, u.display_name, r.attempts, r.begun_at, r.ended_at,
           r.failed, r.counts
    from   unnest($1::text[]) n (routine)
    cross  join lateral (
           select *
           from   job_runs j
           where  j.routine = n.routine and ($2::uuid is null or j.id = $2)
           order  by j.id desc
           limit  $3) r
    left   join users u on u.id = r.user_id
    order  by r.routine, r.id desc";

/// The latest runs of each routine, at most so many, the newest first; if the actor may know of them.
///
/// # Errors
/// The database failed.
pub async fn latest(db: &Database, actor: Actor, limit: i64) -> Result<Vec<Run>, StoreError> {
    let names = Routine::ALL.map(Routine::name);
    let rows = db
        .read(actor, RUNS, &[&names.as_slice(), &None::<Uuid>, &limit])
        .await?;
    rows.iter().map(run).collect()
}

/// A run, if there is one and the actor may know of it.
///
/// # Errors
/// The database failed.
pub async fn one(db: &Database, actor: Actor, routine: Routine, id: RunId) -> Result<Option<Run>, StoreError> {
    let names = [routine.name()];
    let rows = db.read(actor, RUNS, &[&names.as_slice(), &id.uuid(), &1_i64]).await?;
    rows.first().map(run).transpose()
}

fn run(row: &Row) -> Result<Run, StoreError> {
    let user: Option<Uuid> = row.column("user_id")?;
    let by = By::from_parts(row.column("asked_by")?, user.map(UserId::from_uuid));
    let ended_at: Option<Timestamp> = row.column("ended_at")?;
    let failed = row.column("failed")?;
    let counts: Value = row.column("counts")?;
    Ok(Run {
        routine: named(row.column("routine")?, Routine::from_name)?,
        id: RunId::from_uuid(row.column("id")?),
        due_at: row.column("due_at")?,
        by: by.ok_or(StoreError::Corrupt("who asked for a run"))?,
        asked_by_name: row.column("display_name")?,
        attempts: row.column("attempts")?,
        begun_at: row.column("begun_at")?,
        ended: ended_at.map(|at| Ended { at, failed }),
        counts: serde_json::from_value(counts).map_err(|_| StoreError::Corrupt("what a run counted"))?,
    })
}
