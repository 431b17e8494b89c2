//! A page of agreements.

use super::{AgreementFilter, AgreementRecord};
use crate::{App, Failure, Page};
use domain::Actor;

/// Finds the agreements that concern the actor and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, filter: &AgreementFilter) -> Result<Page<AgreementRecord>, Failure> {
    Ok(store::agreements::search(&app.db, actor, filter).await?)
}
