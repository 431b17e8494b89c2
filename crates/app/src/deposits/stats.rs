//! Totals over deposits.

use super::scope;
use crate::{App, Failure};
use domain::{Actor, ids::MerchantId};
use store::deposits::DepositStats;

/// Totals over a merchant's deposits, or over all for an admin who names nobody.
///
/// # Errors
/// A merchant asks for another.
pub async fn stats(app: &App, actor: Actor, merchant: Option<MerchantId>) -> Result<DepositStats, Failure> {
    Ok(store::deposits::stats(&app.db, actor, scope::merchant(actor, merchant)?).await?)
}
