//! The history of a lead: one row per transition.

use crate::{Database, StoreError, row::Columns};
use domain::{
    Actor, Money,
    ids::{LeadId, MerchantId, UserId},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// A transition of a lead.
#[derive(Debug, Clone)]
pub struct HistoryEntry {
    /// The user who decided; none when the lead expired.
    pub decided_by: Option<UserId>,
    /// The status before.
    pub from: String,
    /// The status after.
    pub to: String,
    /// How good the lead is.
    pub quality_score: Option<i16>,
    /// What the merchant remarked.
    pub feedback: Option<String>,
    pub reason: Option<String>,
    /// More about why.
    pub details: Option<String>,
    /// For how much the customer bought.
    pub conversion_value: Option<Money>,
    pub at: Timestamp,
}

/// The transitions of a lead, oldest first.
///
/// # Errors
/// The database failed.
pub async fn history(
    db: &Database,
    actor: Actor,
    merchant: MerchantId,
    lead: LeadId,
) -> Result<Vec<HistoryEntry>, StoreError> {
    let sql = "
        select v.decided_by, v.from_status, v.to_status, v.quality_score, v.feedback, v.reason, v.details,
               v.conversion_value, v.created_at
        from   lead_validation v
        where  v.merchant_id = $1 and v.lead_id = $2
        order  by (v.from_status = 'pending') desc, v.id";
    let rows = db.read(actor, sql, &[&merchant.uuid(), &lead.uuid()]).await?;
    rows.iter().map(entry).collect()
}

fn entry(row: &Row) -> Result<HistoryEntry, StoreError> {
    Ok(HistoryEntry {
        decided_by: row.column::<Option<Uuid>>("decided_by")?.map(UserId::from_uuid),
        from: row.column("from_status")?,
        to: row.column("to_status")?,
        quality_score: row.column("quality_score")?,
        feedback: row.column("feedback")?,
        reason: row.column("reason")?,
        details: row.column("details")?,
        conversion_value: row.money_opt("conversion_value")?,
        at: row.column("created_at")?,
    })
}
