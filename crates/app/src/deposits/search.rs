//! A page of deposits.

use super::whose;
use crate::{App, Failure};
use domain::Actor;
use store::deposits::{DepositFilter, DepositPage};

/// Lists the deposits that the actor may see and the filter lets through.
///
/// # Errors
/// A merchant asks for another.
pub async fn search(app: &App, actor: Actor, filter: DepositFilter) -> Result<DepositPage, Failure> {
    let filter = DepositFilter {
        merchant: whose(actor, filter.merchant)?,
        ..filter
    };
    Ok(store::deposits::search(&app.db, actor, &filter).await?)
}
