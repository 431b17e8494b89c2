//! A lead with everything that answers show of it.

use crate::CountKey;
use domain::{
    Money,
    commission::{Commission, Split},
    contact::Customer,
    folding,
    ids::{CampaignId, DepositId, InfluencerId, LeadId, MerchantId},
    lead::{LeadSource, LeadState},
    sale::SaleValue,
};
use jiff::{Timestamp, civil::Date};

/// A lead with the names of those concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadRecord {
    /// Its id.
    pub id: LeadId,
    /// Who pays for it.
    pub merchant: MerchantId,
    /// Their name.
    pub merchant_name: String,
    /// What it is for.
    pub campaign: CampaignId,
    /// Its name.
    pub campaign_name: String,
    /// Who brought it.
    pub influencer: InfluencerId,
    /// Their name.
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
    /// When it was created.
    pub created_at: Timestamp,
    /// The day, where the product lives, that it counts for.
    pub day: Date,
    /// When it expires undecided.
    pub expires_at: Timestamp,
    /// When it left pending.
    pub decided_at: Option<Timestamp>,
    /// When its commission was taken, whatever became of it later.
    pub captured_at: Option<Timestamp>,
    /// When it was converted or lost.
    pub closed_at: Option<Timestamp>,
    /// When the merchant corrected for how much the customer bought.
    pub corrected_at: Option<Timestamp>,
    /// When its commission, which had been taken, was given back to the merchant.
    pub refunded_at: Option<Timestamp>,
}

/// The customer of a lead as they are read.
#[derive(Clone, PartialEq, Eq)]
pub struct CustomerRecord {
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Their telephone number in E.164.
    pub phone: Option<String>,
    /// Where they work.
    pub company: Option<String>,
    /// What the influencer noted.
    pub notes: Option<String>,
}

impl From<&Customer> for CustomerRecord {
    fn from(customer: &Customer) -> Self {
        Self {
            name: customer.name.to_string(),
            email: customer.reach.email().map(str::to_owned),
            phone: customer.reach.phone().map(str::to_owned),
            company: customer.company.as_ref().map(ToString::to_string),
            notes: customer.notes.as_ref().map(ToString::to_string),
        }
    }
}

impl CustomerRecord {
    /// Names, e-mail address and telephone number as searches compare them.
    pub(crate) fn sought(&self) -> String {
        let more = [&self.company, &self.email, &self.phone].into_iter().flatten();
        let texts: Vec<&str> = std::iter::once(&self.name).chain(more).map(String::as_str).collect();
        folding::search(&texts.join(" "))
    }
}

// Personal data must not reach a log by way of a debug print.
impl std::fmt::Debug for CustomerRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CustomerRecord(…)")
    }
}

impl LeadRecord {
    /// Its counters on a day.
    pub(crate) const fn count_key(&self, day: Date) -> CountKey {
        (self.merchant, self.campaign, self.influencer, day)
    }

    /// Why it was lost, in the words of the API: `expired` when nobody decided in time.
    pub fn why_lost(&self) -> Option<&str> {
        match self.state {
            LeadState::Expired => Some("expired"),
            _ => self.lost_reason.as_deref(),
        }
    }

    /// For how much the customer bought, if they did and it is known.
    pub fn sale_value(&self) -> Option<Money> {
        match self.state {
            LeadState::Converted(_, sale) => sale.value.map(SaleValue::amount),
            _ => None,
        }
    }

    /// What the sale counts for: where nobody says, what the lead was worth; nothing without a sale.
    pub(crate) fn sold_for(&self) -> Money {
        match self.state {
            LeadState::Converted(..) => self.sale_value().unwrap_or(self.value),
            _ => Money::ZERO,
        }
    }

    /// The lead as it was when it was created: what its creation answered.
    #[must_use]
    pub fn as_created(mut self) -> Self {
        // Time gives no score, and only a campaign that asks for no validation decides at the very instant.
        let unscored = matches!(
            self.state,
            LeadState::Validated(None) | LeadState::Converted(None, _) | LeadState::Lost(None)
        );
        let at_once = unscored && self.captured_at == Some(self.created_at);
        self.state = if at_once {
            LeadState::Validated(None)
        } else {
            LeadState::Pending
        };
        self.feedback = None;
        self.rejection_details = None;
        self.lost_reason = None;
        self.decided_at = at_once.then_some(self.created_at);
        self.captured_at = self.decided_at;
        self.closed_at = None;
        self.corrected_at = None;
        self.refunded_at = None;
        self
    }
}
