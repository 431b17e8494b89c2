//! A page of agreements.

use super::{AgreementFilter, AgreementPage};
use crate::{App, Failure};
use domain::Actor;

/// Finds the agreements that concern the actor and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, filter: &AgreementFilter) -> Result<AgreementPage, Failure> {
    Ok(store::agreements::search(&app.db, actor, filter).await?)
}
