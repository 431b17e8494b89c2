//! What is done so that nothing grows for ever.

use crate::{App, Failure};
use jiff::SignedDuration;

/// The contract promises 24 hours; twice that, because a client may hold on to a key while it is offline.
const KEYS_ARE_KEPT: SignedDuration = SignedDuration::from_hours(48);

/// Forgets idempotency keys that nobody will use any more, and returns how many.
///
/// # Errors
/// The database failed.
pub async fn forget_keys(app: &App) -> Result<u64, Failure> {
    Ok(store::purge::idempotency_keys(&app.db, app.now() - KEYS_ARE_KEPT).await?)
}
