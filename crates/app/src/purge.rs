//! What is deleted so that nothing grows for ever.

use crate::{App, Failure};
use domain::sign_in;
use jiff::SignedDuration;

/// The contract promises 24 hours; twice that, because a client may hold on to a key while it is offline.
const KEYS_ARE_KEPT: SignedDuration = SignedDuration::from_hours(48);
/// So long after its end a session that is asked for is still said to be over, rather than not known.
const SESSIONS_ARE_KEPT: SignedDuration = SignedDuration::from_hours(48);
/// The queue tries a job for some days before it gives up.
const WAKE_UPS_ARE_KEPT: SignedDuration = SignedDuration::from_hours(14 * 24);
/// What went wrong with a routine is looked for within a season.
const RUNS_ARE_KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);
/// Keys of so many merchants are deleted in one transaction. Each transaction looks through the table once.
const MERCHANTS_AT_ONCE: i64 = 1_000;

/// What was deleted, how many of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purged {
    /// Idempotency keys.
    pub keys: u64,
    /// Sessions that are over.
    pub sessions: u64,
    /// E-mail addresses with failed sign-ins that no longer count.
    pub sign_in_failures: u64,
    /// Merchants whose wake-up never came.
    pub lost_wake_ups: u64,
    /// Records of runs.
    pub job_runs: u64,
}

/// Deletes everything that nobody will ask for any more.
///
/// # Errors
/// The database failed; what was deleted until then stays so.
pub async fn purge(app: &App) -> Result<Purged, Failure> {
    let keys = idempotency_keys(app).await?;
    let now = app.now();
    let tx = app.db.begin_system().await?;
    let sessions = store::purge::sessions(&tx, now - SESSIONS_ARE_KEPT).await?;
    let sign_in_failures = store::purge::sign_in_failures(&tx, now - sign_in::FORGOTTEN_AFTER).await?;
    let lost_wake_ups = store::purge::lost_wake_ups(&tx, now - WAKE_UPS_ARE_KEPT).await?;
    let job_runs = store::purge::job_runs(&tx, now - RUNS_ARE_KEPT).await?;
    tx.commit().await?;
    Ok(Purged {
        keys,
        sessions,
        sign_in_failures,
        lost_wake_ups,
        job_runs,
    })
}

/// There may be millions of keys, which requests look for meanwhile: some merchants' at a time.
async fn idempotency_keys(app: &App) -> Result<u64, Failure> {
    let before = app.now() - KEYS_ARE_KEPT;
    let mut deleted = 0;
    loop {
        let tx = app.db.begin_system().await?;
        let merchants = store::purge::merchants_with_keys(&tx, before, MERCHANTS_AT_ONCE).await?;
        deleted += store::purge::idempotency_keys(&tx, &merchants, before).await?;
        tx.commit().await?;
        if merchants.is_empty() {
            return Ok(deleted);
        }
    }
}
