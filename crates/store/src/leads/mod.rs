//! Leads as they are read. They are written by the teller only.

pub mod expiring;
mod export;
pub mod filter;
mod history;
pub mod missed;
mod overdue;
pub mod record;
mod search;

pub use export::{next_piece, open_export};
pub use filter::{LeadFilter, LeadOrder, LeadPlace, LeadSort};
pub use history::{HistoryEntry, history};
pub use ledger::{CustomerRecord, LeadRecord};
pub use overdue::{Overdue, merchants_after, overdue};
pub use search::search;

use crate::{Database, StoreError, row::Columns};
use domain::{
    Actor,
    ids::{LeadId, MerchantId},
};
use std::collections::HashMap;
use uuid::Uuid;

/// A lead that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Database, actor: Actor, lead: LeadId) -> Result<Option<LeadRecord>, StoreError> {
    let sql = format!(
        "select {} from leads l {} where l.id = $1",
        record::columns(record::DEPOSIT_IF_TOLD),
        record::JOINS
    );
    let rows = db.read(actor, &sql, &[&lead.uuid()]).await?;
    rows.first().map(record::lead_of).transpose()
}

/// Whose lead this is, if the actor may see it.
///
/// # Errors
/// The database failed.
pub async fn merchant_of(db: &Database, actor: Actor, lead: LeadId) -> Result<Option<MerchantId>, StoreError> {
    let rows = db
        .read(actor, "select merchant_id from leads where id = $1", &[&lead.uuid()])
        .await?;
    rows.first()
        .map(|row| Ok(MerchantId::from_uuid(row.column("merchant_id")?)))
        .transpose()
}

/// Whose leads these are, of those that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn merchants_of(
    db: &Database,
    actor: Actor,
    leads: &[LeadId],
) -> Result<HashMap<LeadId, MerchantId>, StoreError> {
    let ids: Vec<Uuid> = leads.iter().map(|lead| lead.uuid()).collect();
    let sql = "select l.id, l.merchant_id from leads l where l.id = any($1)";
    let rows = db.read(actor, sql, &[&ids]).await?;
    rows.iter()
        .map(|row| {
            Ok((
                LeadId::from_uuid(row.column("id")?),
                MerchantId::from_uuid(row.column("merchant_id")?),
            ))
        })
        .collect()
}
