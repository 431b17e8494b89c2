//! A payout with what it takes.

use super::{ItemRecord, PayoutRecord};
use crate::{App, Failure};
use domain::{Actor, Refusal, ids::PayoutId};

/// A payout with its entries.
#[derive(Debug)]
pub struct PayoutWithItems {
    pub payout: PayoutRecord,
    /// Whole entries, which add up to it.
    pub items: Vec<ItemRecord>,
}

/// Reads a payout that the actor may see.
///
/// # Errors
/// There is none.
pub async fn read(app: &App, actor: Actor, payout: PayoutId) -> Result<PayoutWithItems, Failure> {
    let found = store::payouts::find(&app.db, actor, payout).await?;
    Ok(PayoutWithItems {
        payout: found.ok_or(Refusal::NotFound)?,
        items: store::payouts::items(&app.db, actor, payout).await?,
    })
}
