//! The status of a campaign, under its lock.

use super::status_of;
use crate::{StoreError, Tx, deposits::lock_all as lock_deposits, row::Columns};
use domain::{
    campaign::{CampaignStatus, PausedBy},
    ids::{CampaignId, MerchantId},
};
use jiff::Timestamp;

/// What a change of the status is decided by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusFacts {
    /// The status now.
    pub status: CampaignStatus,
    /// Whether the campaign ever got a lead.
    pub has_leads: bool,
}

/// The status of a campaign that the actor may change, which nobody else changes until the transaction ends.
///
/// # Errors
/// The database failed.
pub async fn lock_status(
    tx: &Tx,
    merchant: MerchantId,
    campaign: CampaignId,
) -> Result<Option<StatusFacts>, StoreError> {
    lock_deposits(tx, merchant).await?;
    let sql = "
        select c.status, c.paused_by,
               exists (select from lead_statistics s
                       where s.merchant_id = c.merchant_id and s.campaign_id = c.id) as has_leads
        from   campaigns c
        where  c.merchant_id = $1 and c.id = $2
        for    no key update of c";
    let row = tx.query_opt(sql, &[&merchant.uuid(), &campaign.uuid()]).await?;
    row.map(|row| {
        Ok(StatusFacts {
            status: status_of(&row)?,
            has_leads: row.column("has_leads")?,
        })
    })
    .transpose()
}

/// Sets the status of a locked campaign.
///
/// # Errors
/// The database failed.
pub async fn set_status(
    tx: &Tx,
    merchant: MerchantId,
    campaign: CampaignId,
    status: CampaignStatus,
    at: Timestamp,
) -> Result<(), StoreError> {
    let paused_by = match status {
        CampaignStatus::Paused(by) => Some(PausedBy::name(by)),
        _ => None,
    };
    let sql = "
        update campaigns c
        set    status = $3, paused_by = $4, updated_at = $5
        where  c.merchant_id = $1 and c.id = $2";
    tx.execute(
        sql,
        &[&merchant.uuid(), &campaign.uuid(), &status.name(), &paused_by, &at],
    )
    .await?;
    Ok(())
}
