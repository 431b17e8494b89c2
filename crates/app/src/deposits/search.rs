//! A page of deposits.

use super::scope;
use crate::{App, Failure, Page};
use domain::Actor;
use store::deposits::{DepositFilter, DepositRecord};

/// Lists the deposits that the actor may see and the filter lets through.
///
/// # Errors
/// A merchant asks for another.
pub async fn search(app: &App, actor: Actor, filter: DepositFilter) -> Result<Page<DepositRecord>, Failure> {
    let filter = DepositFilter {
        merchant: scope::merchant(actor, filter.merchant)?,
        ..filter
    };
    Ok(store::deposits::search(&app.db, actor, &filter).await?)
}
