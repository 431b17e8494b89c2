//! A page of payments.

use crate::{App, Failure, Page, deposits::scope};
use domain::Actor;
use store::payments::{PaymentFilter, PaymentRecord};

/// Lists the payments that the actor may see and the filter lets through.
///
/// # Errors
/// A merchant asks for another.
pub async fn search(app: &App, actor: Actor, filter: PaymentFilter) -> Result<Page<PaymentRecord>, Failure> {
    let filter = PaymentFilter {
        merchant: scope::merchant(actor, filter.merchant)?,
        ..filter
    };
    Ok(store::payments::search(&app.db, actor, &filter).await?)
}
