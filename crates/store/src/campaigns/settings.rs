//! The settings of a campaign, under their lock.

use super::record::settings_of;
use crate::{StoreError, Tx};
use domain::{
    campaign::CampaignSettings,
    ids::{CampaignId, MerchantId},
};
use jiff::Timestamp;

/// The settings of a campaign that the actor may change, which nobody else changes until the transaction ends.
///
/// # Errors
/// The database failed.
pub async fn lock_settings(
    tx: &Tx,
    merchant: MerchantId,
    campaign: CampaignId,
) -> Result<Option<CampaignSettings>, StoreError> {
    let sql = "
        select s.*
        from   campaign_settings s
        where  s.merchant_id = $1 and s.campaign_id = $2
        for    no key update";
    let row = tx.query_opt(sql, &[&merchant.uuid(), &campaign.uuid()]).await?;
    row.as_ref().map(settings_of).transpose()
}

/// Sets the settings of a campaign.
///
/// # Errors
/// The database failed.
pub async fn set_settings(
    tx: &Tx,
    merchant: MerchantId,
    campaign: CampaignId,
    settings: &CampaignSettings,
    at: Timestamp,
) -> Result<(), StoreError> {
    let sql = "
        update campaign_settings s
        set    campaign_type               = $3,
               lead_generation_enabled     = $4,
               percentage_commission_rate  = $5,
               fixed_commission_amount     = $6,
               commission_threshold        = $7,
               auto_stop_on_depletion      = $8,
               requires_lead_validation    = $9,
               validation_timeout_hours    = $10,
               auto_validate_after_timeout = $11,
               minimum_quality_score       = $12,
               max_rejected_leads          = $13,
               notify_on_new_lead          = $14,
               notify_on_low_balance       = $15,
               notify_on_depletion         = $16,
               max_pending_without_agreement = $17,
               updated_at                  = $18
        where  s.merchant_id = $1 and s.campaign_id = $2";
    let rule = settings.commission;
    tx.execute(
        sql,
        &[
            &merchant.uuid(),
            &campaign.uuid(),
            &settings.campaign_type.name(),
            &settings.lead_generation_enabled,
            &rule.rate.basis_points(),
            &rule.fixed.centimes(),
            &rule.threshold.centimes(),
            &settings.auto_stop_on_depletion,
            &settings.requires_lead_validation,
            &i32::from(settings.validation_timeout_hours),
            &settings.auto_validate_after_timeout,
            &i16::from(settings.minimum_quality_score),
            &i32::from(settings.max_rejected_leads),
            &settings.notify_on_new_lead,
            &settings.notify_on_low_balance,
            &settings.notify_on_depletion,
            &i32::from(settings.max_pending_without_agreement),
            &at,
        ],
    )
    .await?;
    Ok(())
}
