//! Refunds, the newest first.

use super::{RefundFilter, RefundRecord};
use crate::{App, Failure, Page};
use domain::Actor;

/// Lists refunds: a merchant's own, or those of everybody for an admin.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, filter: RefundFilter) -> Result<Page<RefundRecord>, Failure> {
    Ok(store::refunds::search(&app.db, actor, &filter).await?)
}
