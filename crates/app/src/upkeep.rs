//! What is done so that nothing grows for ever.

use crate::{App, Failure};
use domain::sign_in;
use jiff::SignedDuration;

/// The contract promises 24 hours; twice that, because a client may hold on to a key while it is offline.
const KEYS_ARE_KEPT: SignedDuration = SignedDuration::from_hours(48);
/// So long after its end a session that is asked for is still said to be over, rather than not known.
const SESSIONS_ARE_KEPT: SignedDuration = SignedDuration::from_hours(48);
/// The queue tries a job for some days before it gives up.
const WAKE_UPS_ARE_KEPT: SignedDuration = SignedDuration::from_hours(14 * 24);

/// What was forgotten, how many of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forgotten {
    /// Idempotency keys.
    pub keys: u64,
    /// Sessions that are over.
    pub sessions: u64,
    /// E-mail addresses with failed sign-ins that no longer count.
    pub sign_in_failures: u64,
    /// Merchants whose wake-up never came.
    pub lost_wake_ups: u64,
}

/// Forgets everything that nobody will ask for any more.
///
/// # Errors
/// The database failed; what was forgotten until then stays so.
pub async fn forget(app: &App) -> Result<Forgotten, Failure> {
    Ok(Forgotten {
        keys: forget_keys(app).await?,
        sessions: store::purge::sessions(&app.db, app.now() - SESSIONS_ARE_KEPT).await?,
        sign_in_failures: store::purge::sign_in_failures(&app.db, app.now() - sign_in::FORGOTTEN_AFTER).await?,
        lost_wake_ups: store::purge::lost_wake_ups(&app.db, app.now() - WAKE_UPS_ARE_KEPT).await?,
    })
}

/// Forgets idempotency keys that nobody will use any more, and returns how many.
///
/// # Errors
/// The database failed.
async fn forget_keys(app: &App) -> Result<u64, Failure> {
    Ok(store::purge::idempotency_keys(&app.db, app.now() - KEYS_ARE_KEPT).await?)
}
