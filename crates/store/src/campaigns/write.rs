//! Campaigns as they are created and changed. Each function is one transaction.

use super::{
    record::{CampaignRecord, find_within, settings_of},
    status_of,
};
use crate::{Database, StoreError, Tx, row::Columns};
use domain::{
    Actor, Refusal,
    campaign::{CampaignSettings, CampaignStatus, PausedBy},
    ids::{CampaignId, MerchantId},
    text::{Description, Name},
};
use jiff::Timestamp;

/// New texts of a campaign; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct TextChange {
    pub name: Option<Name>,
    /// What is wanted, in words; none within takes the words away.
    pub description: Option<Option<Description>>,
}

/// Creates a campaign as a draft.
///
/// # Errors
/// The database failed.
pub async fn create(
    db: &Database,
    actor: Actor,
    (merchant, id): (MerchantId, CampaignId),
    (name, description): (&Name, Option<&Description>),
    settings: &CampaignSettings,
    at: Timestamp,
) -> Result<CampaignRecord, StoreError> {
    let tx = db.begin(actor).await?;
    let sql = "
        insert into campaigns (merchant_id, id, name, description, status, created_at, updated_at)
        values ($1, $2, $3, $4, 'draft', $5, $5)";
    let description = description.map(Description::as_str);
    tx.execute(sql, &[&merchant.uuid(), &id.uuid(), &name.as_str(), &description, &at])
        .await?;
    let sql = "insert into campaign_settings (merchant_id, campaign_id, updated_at) values ($1, $2, $3)";
    tx.execute(sql, &[&merchant.uuid(), &id.uuid(), &at]).await?;
    write_settings(&tx, merchant, id, settings, at).await?;
    let campaign = find_within(&tx, id).await?;
    tx.commit().await?;
    Ok(campaign)
}

/// Changes the texts of a campaign that the actor may change; nothing when there is none.
///
/// # Errors
/// The database failed.
pub async fn change_texts(
    db: &Database,
    actor: Actor,
    (merchant, id): (MerchantId, CampaignId),
    change: &TextChange,
    at: Timestamp,
) -> Result<Option<CampaignRecord>, StoreError> {
    let tx = db.begin(actor).await?;
    let sql = "
        update campaigns c
        set    name        = coalesce($3, c.name),
               description = case when $4 then $5 else c.description end,
               updated_at  = $6
        where  c.merchant_id = $1 and c.id = $2";
    let name = change.name.as_ref().map(Name::as_str);
    let described = change.description.is_some();
    let description = change
        .description
        .as_ref()
        .and_then(|words| words.as_ref().map(Description::as_str));
    let params: [&(dyn tokio_postgres::types::ToSql + Sync); 6] =
        [&merchant.uuid(), &id.uuid(), &name, &described, &description, &at];
    if tx.execute(sql, &params).await? == 0 {
        return tx.commit().await.map(|()| None);
    }
    finish(tx, id).await.map(Some)
}

/// Changes the settings of a campaign that the actor may change; nothing when there is none. They are
/// locked while `change` makes the new ones of the present ones.
///
/// # Errors
/// The database failed.
pub async fn change_settings(
    db: &Database,
    actor: Actor,
    (merchant, id): (MerchantId, CampaignId),
    change: impl FnOnce(CampaignSettings) -> CampaignSettings,
    at: Timestamp,
) -> Result<Option<CampaignRecord>, StoreError> {
    let tx = db.begin(actor).await?;
    let sql = "
        select s.*
        from   campaign_settings s
        where  s.merchant_id = $1 and s.campaign_id = $2
        for    no key update";
    let Some(row) = tx.query_opt(sql, &[&merchant.uuid(), &id.uuid()]).await? else {
        return tx.commit().await.map(|()| None);
    };
    write_settings(&tx, merchant, id, &change(settings_of(&row)?), at).await?;
    finish(tx, id).await.map(Some)
}

/// Changes the status of a campaign that the actor may change; nothing when there is none. It is
/// locked while `decide` makes the new status of the present one, and of whether it has leads.
///
/// # Errors
/// The database failed; or, within, what `decide` refuses.
pub async fn change_status(
    db: &Database,
    actor: Actor,
    (merchant, id): (MerchantId, CampaignId),
    decide: impl FnOnce(CampaignStatus, bool) -> Result<CampaignStatus, Refusal>,
    at: Timestamp,
) -> Result<Option<Result<CampaignRecord, Refusal>>, StoreError> {
    let tx = db.begin(actor).await?;
    let sql = "
        select c.status, c.paused_by,
               exists (select from lead_statistics s
                       where s.merchant_id = c.merchant_id and s.campaign_id = c.id) as has_leads
        from   campaigns c
        where  c.merchant_id = $1 and c.id = $2
        for    no key update of c";
    let Some(row) = tx.query_opt(sql, &[&merchant.uuid(), &id.uuid()]).await? else {
        return tx.commit().await.map(|()| None);
    };
    let before = status_of(&row)?;
    let after = match decide(before, row.column("has_leads")?) {
        Ok(after) => after,
        Err(refusal) => return tx.commit().await.map(|()| Some(Err(refusal))),
    };
    if before != after {
        write_status(&tx, merchant, id, after, at).await?;
    }
    finish(tx, id).await.map(|campaign| Some(Ok(campaign)))
}

async fn finish(tx: Tx, id: CampaignId) -> Result<CampaignRecord, StoreError> {
    let campaign = find_within(&tx, id).await?;
    tx.commit().await?;
    Ok(campaign)
}

async fn write_status(
    tx: &Tx,
    merchant: MerchantId,
    id: CampaignId,
    status: CampaignStatus,
    at: Timestamp,
) -> Result<u64, StoreError> {
    let paused_by = match status {
        CampaignStatus::Paused(by) => Some(PausedBy::name(by)),
        _ => None,
    };
    let sql = "
        update campaigns c
        set    status = $3, paused_by = $4, updated_at = $5
        where  c.merchant_id = $1 and c.id = $2";
    tx.execute(sql, &[&merchant.uuid(), &id.uuid(), &status.name(), &paused_by, &at])
        .await
}

async fn write_settings(
    tx: &Tx,
    merchant: MerchantId,
    id: CampaignId,
    settings: &CampaignSettings,
    at: Timestamp,
) -> Result<u64, StoreError> {
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
               updated_at                  = $17
        where  s.merchant_id = $1 and s.campaign_id = $2";
    let rule = settings.commission;
    tx.execute(
        sql,
        &[
            &merchant.uuid(),
            &id.uuid(),
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
            &at,
        ],
    )
    .await
}
