//! A lead as it is read.

use crate::{
    StoreError,
    row::{Columns, named},
};
use domain::{
    Rate,
    commission::{Commission, CommissionKind, Split},
    ids::{CampaignId, DepositId, InfluencerId, LeadId, MerchantId},
    lead::{LeadSource, LeadState, RejectionReason},
    quality::Score,
    sale::{Sale, SaleValue},
    text::Note,
};
use jiff::Timestamp;
use ledger::{CustomerRecord, LeadRecord};
use uuid::Uuid;

/// The deposit of a lead `l` as the teller reads it.
pub(crate) const DEPOSIT: &str = "l.deposit_id";
/// The same for requests: those who bring leads are not told.
pub(crate) const DEPOSIT_IF_TOLD: &str = "app.paying_deposit(l.merchant_id, l.id)";

/// When the commission of a lead `l` was given back: its influencer's entry was reversed then, which those who bring leads
/// may see. Looked up of captured leads only.
const REFUNDED_AT: &str = "
    case when l.captured_at is not null then
        (select r.created_at
         from   earnings e
         join   earnings r on r.merchant_id = e.merchant_id and r.reverses = e.id
         where  e.merchant_id = l.merchant_id and e.lead_id = l.id and e.kind = 'commission')
    end";

/// The columns of a lead `l` with its campaign `c`, merchant `m` and influencer `i`. The share of the platform is what the
/// influencer's leaves of the commission; requests do not read its column.
pub(crate) fn columns(deposit: &str) -> String {
    format!(
        "
    l.id, l.merchant_id, m.company_name, l.campaign_id, c.name as campaign_name, l.influencer_id,
    i.display_name, {deposit} as deposit_id, l.customer_name, l.customer_email, l.customer_phone, l.customer_company,
    l.customer_notes, l.estimated_value, l.source, l.commission_amount, l.commission_rate,
    l.influencer_percentage, l.influencer_commission,
    l.commission_amount - l.influencer_commission as platform_commission, l.payment_delay_days, l.auto_validate,
    l.status, l.quality_score, l.feedback, l.rejection_reason, l.rejection_details, l.lost_reason, l.conversion_value, l.created_at,
    l.day, l.expires_at, l.decided_at, l.captured_at, l.expired_at, l.closed_at,
    l.conversion_corrected_at, {REFUNDED_AT} as refunded_at"
    )
}

/// The tables of [`columns`], beside `leads l`.
pub(crate) const JOINS: &str = "
    join campaigns c   on c.merchant_id = l.merchant_id and c.id = l.campaign_id
    join merchants m   on m.id = l.merchant_id
    join influencers i on i.id = l.influencer_id";

/// A lead from [`columns`].
pub(crate) fn lead_of(row: &impl Columns) -> Result<LeadRecord, StoreError> {
    let id = |name: &str| row.column::<Uuid>(name);
    Ok(LeadRecord {
        id: LeadId::from_uuid(id("id")?),
        merchant: MerchantId::from_uuid(id("merchant_id")?),
        merchant_name: row.column("company_name")?,
        campaign: CampaignId::from_uuid(id("campaign_id")?),
        campaign_name: row.column("campaign_name")?,
        influencer: InfluencerId::from_uuid(id("influencer_id")?),
        influencer_name: row.column("display_name")?,
        deposit: DepositId::from_uuid(row.column::<Option<Uuid>>("deposit_id")?.unwrap_or_default()),
        customer: customer(row)?,
        value: row.money("estimated_value")?,
        source: named(row.column("source")?, LeadSource::from_name)?,
        commission: commission(row)?,
        split: Split {
            rate: row.rate("influencer_percentage")?,
            influencer: row.money("influencer_commission")?,
            platform: row.money("platform_commission")?,
        },
        payment_delay_days: u16::try_from(row.column::<i32>("payment_delay_days")?)
            .map_err(|_| StoreError::Corrupt("a delay"))?,
        auto_validate: row.column("auto_validate")?,
        state: state(row)?,
        feedback: row.column("feedback")?,
        rejection_details: row.column("rejection_details")?,
        lost_reason: row.column("lost_reason")?,
        created_at: row.column("created_at")?,
        day: row.column("day")?,
        expires_at: row.column("expires_at")?,
        decided_at: row.column("decided_at")?,
        captured_at: row.column("captured_at")?,
        closed_at: row.column("closed_at")?,
        corrected_at: row.column("conversion_corrected_at")?,
        refunded_at: row.column("refunded_at")?,
    })
}

fn customer(row: &impl Columns) -> Result<CustomerRecord, StoreError> {
    Ok(CustomerRecord {
        name: row.column("customer_name")?,
        email: row.column("customer_email")?,
        phone: row.column("customer_phone")?,
        company: row.column("customer_company")?,
        notes: row.column("customer_notes")?,
    })
}

fn commission(row: &impl Columns) -> Result<Commission, StoreError> {
    let rate: Option<i32> = row.column("commission_rate")?;
    let kind = match rate {
        None => CommissionKind::Fixed,
        Some(points) => {
            CommissionKind::Percentage(Rate::from_basis_points(points).map_err(|_| StoreError::Corrupt("a rate"))?)
        }
    };
    Ok(Commission {
        amount: row.money("commission_amount")?,
        kind,
    })
}

fn state(row: &impl Columns) -> Result<LeadState, StoreError> {
    let score: Option<i16> = row.column("quality_score")?;
    let score = score
        .map(|n| Score::new(n.into()).map_err(|_| StoreError::Corrupt("a score")))
        .transpose()?;
    Ok(match row.column::<&str>("status")? {
        "pending" => LeadState::Pending,
        "validated" => LeadState::Validated(score),
        "converted" => LeadState::Converted(score, sale(row)?),
        "rejected" => LeadState::Rejected(rejection(row)?),
        "lost" if row.column::<Option<Timestamp>>("expired_at")?.is_some() => LeadState::Expired,
        "lost" => LeadState::Lost(score),
        _ => return Err(StoreError::Corrupt("a status")),
    })
}

fn sale(row: &impl Columns) -> Result<Sale, StoreError> {
    let value = row.money_opt("conversion_value")?.map(SaleValue::new).transpose();
    Ok(Sale {
        value: value.map_err(|_| StoreError::Corrupt("the value of a sale"))?,
        corrected: row.column::<Option<Timestamp>>("conversion_corrected_at")?.is_some(),
    })
}

fn rejection(row: &impl Columns) -> Result<RejectionReason, StoreError> {
    let details: Option<&str> = row.column("rejection_details")?;
    let details = details.and_then(|words| Note::parse(words).ok());
    RejectionReason::parse(row.column("rejection_reason")?, details.as_ref())
        .map_err(|_| StoreError::Corrupt("a rejection reason"))
}
