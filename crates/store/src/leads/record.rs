//! A lead as it is read.

use crate::{
    StoreError,
    row::{Columns, named},
};
use domain::{
    Money, Rate,
    commission::{Commission, CommissionKind, Split},
    ids::{CampaignId, DepositId, InfluencerId, LeadId, MerchantId},
    lead::{LeadSource, LeadState, RejectionReason},
    quality::Score,
    text::Note,
};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

/// A lead with the names of those concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadRecord {
    /// Its id.
    pub id: LeadId,
    /// Who pays for it.
    pub merchant: MerchantId,
    /// His name.
    pub merchant_name: String,
    /// What it is for.
    pub campaign: CampaignId,
    /// Its name.
    pub campaign_name: String,
    /// Who brought it.
    pub influencer: InfluencerId,
    /// His name.
    pub influencer_name: String,
    /// The deposit that pays for it.
    pub deposit: DepositId,
    /// The customer; personal data.
    pub customer: CustomerRecord,
    /// What it is worth.
    pub value: Money,
    /// Where it comes from.
    pub source: LeadSource,
    /// What it costs.
    pub commission: Commission,
    /// Who gets what of that.
    pub split: Split,
    /// Days between its validation and the payment of the influencer.
    pub payment_delay_days: u16,
    /// Whether it is validated, instead of lost, when nobody decides in time.
    pub auto_validate: bool,
    /// Where it is in its life.
    pub state: LeadState,
    /// What the merchant remarked.
    pub feedback: Option<String>,
    /// More about why it was rejected.
    pub rejection_details: Option<String>,
    /// What the merchant says of why it was lost.
    pub lost_reason: Option<String>,
    /// For how much the customer bought.
    pub conversion_value: Option<Money>,
    /// When it was created.
    pub created_at: Timestamp,
    /// The local day that it counts for, as it was decided then.
    pub day: Date,
    /// When it expires undecided.
    pub expires_at: Timestamp,
    /// When it left pending.
    pub decided_at: Option<Timestamp>,
    /// When its commission was taken, whatever became of it later.
    pub captured_at: Option<Timestamp>,
    /// When it was converted or lost.
    pub closed_at: Option<Timestamp>,
}

/// The customer of a lead as he is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerRecord {
    /// His name.
    pub name: String,
    /// His e-mail address.
    pub email: Option<String>,
    /// His telephone number in E.164.
    pub phone: Option<String>,
    /// Where he works.
    pub company: Option<String>,
    /// What the influencer noted.
    pub notes: Option<String>,
}

/// The columns of a lead `l` with its campaign `c`, merchant `m` and influencer `i`.
pub(crate) const COLUMNS: &str = "
    l.id, l.merchant_id, m.company_name, l.campaign_id, c.name as campaign_name, l.influencer_id,
    i.display_name, l.deposit_id, l.customer_name, l.customer_email, l.customer_phone, l.customer_company,
    l.customer_notes, l.estimated_value, l.source, l.commission_amount, l.commission_rate,
    l.influencer_percentage, l.influencer_commission, l.platform_commission, l.payment_delay_days, l.auto_validate,
    l.status, l.quality_score, l.feedback, l.rejection_reason, l.rejection_details, l.lost_reason, l.conversion_value, l.created_at,
    l.day, l.expires_at, l.decided_at, l.captured_at, l.expired_at, l.closed_at";

/// The tables of [`COLUMNS`], beside `leads l`.
pub(crate) const JOINS: &str = "
    join campaigns c   on c.merchant_id = l.merchant_id and c.id = l.campaign_id
    join merchants m   on m.id = l.merchant_id
    join influencers i on i.id = l.influencer_id";

impl LeadRecord {
    /// The lead as it was when it was created: what its creation answered.
    #[must_use]
    pub fn as_created(mut self) -> Self {
        // Time gives no score, and only a campaign that asks for no validation decides at the very instant.
        let unscored = matches!(
            self.state,
            LeadState::Validated(None) | LeadState::Converted(None) | LeadState::Lost(None)
        );
        let at_once = unscored && self.decided_at == Some(self.created_at);
        self.state = if at_once {
            LeadState::Validated(None)
        } else {
            LeadState::Pending
        };
        self.feedback = None;
        self.rejection_details = None;
        self.lost_reason = None;
        self.conversion_value = None;
        self.decided_at = at_once.then_some(self.created_at);
        self.captured_at = self.decided_at;
        self.closed_at = None;
        self
    }

    /// Why it was lost, in the words of the API: `expired` when nobody decided in time.
    pub fn why_lost(&self) -> Option<&str> {
        match self.state {
            LeadState::Expired => Some("expired"),
            _ => self.lost_reason.as_deref(),
        }
    }

    pub(crate) fn from_row(row: &impl Columns) -> Result<Self, StoreError> {
        let id = |name: &str| row.column::<Uuid>(name);
        Ok(Self {
            id: LeadId::from_uuid(id("id")?),
            merchant: MerchantId::from_uuid(id("merchant_id")?),
            merchant_name: row.column("company_name")?,
            campaign: CampaignId::from_uuid(id("campaign_id")?),
            campaign_name: row.column("campaign_name")?,
            influencer: InfluencerId::from_uuid(id("influencer_id")?),
            influencer_name: row.column("display_name")?,
            deposit: DepositId::from_uuid(id("deposit_id")?),
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
            conversion_value: row.money_opt("conversion_value")?,
            created_at: row.column("created_at")?,
            day: row.column("day")?,
            expires_at: row.column("expires_at")?,
            decided_at: row.column("decided_at")?,
            captured_at: row.column("captured_at")?,
            closed_at: row.column("closed_at")?,
        })
    }
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
        "converted" => LeadState::Converted(score),
        "rejected" => LeadState::Rejected(rejection(row)?),
        "lost" if row.column::<Option<Timestamp>>("expired_at")?.is_some() => LeadState::Expired,
        "lost" => LeadState::Lost(score),
        _ => return Err(StoreError::Corrupt("a status")),
    })
}

fn rejection(row: &impl Columns) -> Result<RejectionReason, StoreError> {
    let details: Option<&str> = row.column("rejection_details")?;
    let details = details.and_then(|words| Note::parse(words).ok());
    RejectionReason::parse(row.column("rejection_reason")?, details.as_ref())
        .map_err(|_| StoreError::Corrupt("a rejection reason"))
}
