//! What a batch knows when it decides: read under the lock, or remembered and proved by its writes.

use crate::leads::record::LeadRecord;
use domain::{
    Money, Refusal,
    campaign::{CampaignStatus, CampaignType},
    commission::CommissionRule,
    deposit::{Deposit, DepositStatus},
    ids::{CampaignId, DepositId, InfluencerId, LeadId, MerchantId, PaymentId, UserId},
    payment::{PaymentPurpose, PaymentStatus},
    terms::Terms,
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};
use uuid::Uuid;

/// The deposits of merchants, in the one order in which all tellers lock.
pub(super) type Deposits = BTreeMap<MerchantId, Vec<LockedDeposit>>;

/// The terms of an influencer on a campaign, or why they may bring no lead.
pub(super) type TermsInForce = Result<Terms, Refusal>;

/// Everything the decisions of a batch rest on.
#[derive(Default)]
pub(super) struct Facts<'a> {
    pub(super) deposits: Deposits,
    pub(super) campaigns: HashMap<CampaignId, Arc<CampaignFacts>>,
    pub(super) people: HashMap<InfluencerId, Arc<str>>,
    pub(super) terms: HashMap<(CampaignId, InfluencerId), TermsInForce>,
    pub(super) leads: HashMap<LeadId, Arc<LeadRecord>>,
    pub(super) payments: HashMap<PaymentId, PaymentFacts>,
    pub(super) keys: HashMap<(MerchantId, UserId, Cow<'a, str>), UsedKey>,
    /// Leads and decisions of this very batch that an unacknowledged commit had written.
    pub(super) done: HashSet<Uuid>,
}

/// A deposit under our lock, or as an earlier batch left it.
#[derive(Debug, Clone)]
pub(super) struct LockedDeposit {
    pub(super) deposit: Deposit,
    pub(super) status_before: DepositStatus,
    pub(super) seq_before: i64,
    pub(super) seq: i64,
    pub(super) credited_at: Option<jiff::Timestamp>,
    pub(super) terms_version: TermsVersion,
}

impl LockedDeposit {
    /// As the next batch finds it.
    pub(super) fn committed(self) -> Self {
        Self {
            status_before: self.deposit.status,
            seq_before: self.seq,
            credited_at: None,
            ..self
        }
    }
}

/// How often the campaigns, agreements and blocks of a merchant were changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TermsVersion(pub(super) i64);

impl Facts<'_> {
    /// The version of a merchant's terms. All his deposits are locked and a change raises it in each: their sum
    /// grows with every change, and a new deposit that begins at nought hides none. None before the first credit: a
    /// change under way may not have seen the merchant's first deposit.
    pub(super) fn terms_version(&self, merchant: MerchantId) -> Option<TermsVersion> {
        let deposits = self.deposits.get(&merchant)?;
        let credited = deposits.iter().any(|locked| locked.seq_before > 0);
        let versions = deposits.iter().map(|locked| locked.terms_version.0);
        credited.then(|| TermsVersion(versions.sum()))
    }
}

pub(super) struct CampaignFacts {
    pub(super) merchant: MerchantId,
    pub(super) name: String,
    pub(super) merchant_name: String,
    pub(super) status: CampaignStatus,
    pub(super) kind: CampaignType,
    pub(super) enabled: bool,
    pub(super) commission: CommissionRule,
    pub(super) requires_validation: bool,
    pub(super) timeout_hours: u16,
    pub(super) auto_validate: bool,
    /// Somebody has an agreement or a block that may apply here.
    pub(super) has_terms: bool,
}

pub(super) struct PaymentFacts {
    pub(super) merchant: MerchantId,
    pub(super) deposit: DepositId,
    pub(super) purpose: PaymentPurpose,
    pub(super) amount: Money,
    pub(super) status: PaymentStatus,
}

/// A key that was used before, or earlier in this batch.
pub(super) struct UsedKey {
    pub(super) request_hash: [u8; 32],
    pub(super) lead: Option<LeadId>,
}
