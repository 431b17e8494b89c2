//! What a batch knows when it decides: read under the lock, or remembered and proved by its writes.

use crate::{LeadRecord, Offer};
use domain::{
    Money, Refusal,
    alert::Watch,
    campaign::{CampaignStatus, CampaignType},
    commission::CommissionRule,
    deposit::{Deposit, DepositStatus},
    dispute::DisputeStatus,
    ids::{
        CampaignId, DepositId, DisputeId, EarningId, InfluencerId, LeadId, MerchantId, PaymentId, RefundId,
        TransactionId, UserId,
    },
    payment::{PaymentPurpose, PaymentStatus},
    refund::RefundStatus,
    terms::Terms,
};
use jiff::Timestamp;
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};
use uuid::Uuid;

/// The deposits of merchants, in the one order in which all tellers lock.
pub type Deposits = BTreeMap<MerchantId, Vec<LockedDeposit>>;

/// Everything the decisions of a batch rest on. It is that of all its movements: each looks whether what it finds is its
/// own merchant's.
#[derive(Debug, Default)]
pub struct Facts<'a> {
    /// Every deposit of the merchants concerned.
    pub deposits: Deposits,
    /// Campaigns that new leads are for.
    pub campaigns: HashMap<CampaignId, Arc<Campaign>>,
    /// The names of those who bring leads, and of those whose earnings are adjusted.
    pub people: HashMap<InfluencerId, Arc<str>>,
    /// What is in force for somebody on a campaign, or why they are refused. Nothing where there is no agreement and no
    /// block.
    pub terms: HashMap<(CampaignId, InfluencerId), Result<Terms, Refusal>>,
    /// How many leads of an influencer wait with a merchant, where that [is limited](Facts::is_limited).
    pub pending: HashMap<(MerchantId, InfluencerId), i64>,
    /// Leads that exist.
    pub leads: HashMap<LeadId, Arc<LeadRecord>>,
    /// What capturing leads wrote.
    pub captures: HashMap<LeadId, Capture>,
    /// Payments.
    pub payments: HashMap<PaymentId, Payment>,
    /// Refunds.
    pub refunds: HashMap<RefundId, Refund>,
    /// Disputes.
    pub disputes: HashMap<DisputeId, Dispute>,
    /// What deposits owe, by dispute, the oldest first.
    pub debts: HashMap<DepositId, Vec<Debt>>,
    /// The use that was made of keys.
    pub keys: HashMap<(MerchantId, UserId, Cow<'a, str>), UsedKey>,
    /// Ids of rows this batch would write that are there already.
    pub written: HashSet<Uuid>,
}

/// A deposit under our lock, or as an earlier batch left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedDeposit {
    /// As it is by now.
    pub deposit: Deposit,
    /// The status it had.
    pub status_before: DepositStatus,
    /// What it owed.
    pub owed_before: Money,
    /// The number of the last row of the journal, before this batch.
    pub seq_before: i64,
    /// The same, by now.
    pub seq: i64,
    /// When this batch began a new funding cycle.
    pub credited_at: Option<Timestamp>,
    /// What its merchant was told before this batch.
    pub watch_before: Watch,
    /// The same, by now.
    pub watch: Watch,
    /// The version of the terms that it was read with.
    pub terms_version: TermsVersion,
}

/// How often the campaigns, agreements and blocks of a merchant were changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermsVersion(pub i64);

/// A campaign as a new lead meets it.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are those of the campaign and its settings")]
pub struct Campaign {
    pub merchant: MerchantId,
    pub name: String,
    pub merchant_name: String,
    pub status: CampaignStatus,
    pub kind: CampaignType,
    pub enabled: bool,
    pub commission: CommissionRule,
    pub requires_validation: bool,
    pub timeout_hours: u16,
    pub auto_validate: bool,
    /// 0: no limit.
    pub max_pending_without_agreement: u16,
    /// Somebody has an agreement or a block that may apply here.
    pub has_terms: bool,
}

/// What capturing a lead wrote, and whether it was given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capture {
    /// The entry that took the commission.
    pub deduction: TransactionId,
    /// The entry that gave the influencer their share.
    pub commission: EarningId,
    /// The entry that gave the commission back.
    pub refund: Option<TransactionId>,
}

/// A payment.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are those of the payment")]
pub struct Payment {
    pub merchant: MerchantId,
    pub deposit: DepositId,
    pub purpose: PaymentPurpose,
    pub amount: Money,
    pub status: PaymentStatus,
}

/// Unused money that is to go back to the merchant.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are those of the refund")]
pub struct Refund {
    pub merchant: MerchantId,
    pub deposit: DepositId,
    pub amount: Money,
    pub status: RefundStatus,
    /// The entry that took the money.
    pub withdrawal: Option<TransactionId>,
}

/// A payment that is contested.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are those of the dispute")]
pub struct Dispute {
    pub merchant: MerchantId,
    pub deposit: DepositId,
    pub amount: Money,
    pub status: DisputeStatus,
    /// When the provider's taking was charged to the deposit.
    pub charged_at: Option<Timestamp>,
    /// What of it left the deposit; the rest of a dispute that was charged is owed.
    pub taken: Money,
}

/// What a deposit owes for a dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Debt {
    /// Which dispute.
    pub dispute: DisputeId,
    /// How much is still to be paid.
    pub rest: Money,
}

/// A key that was used before, or earlier in this batch.
#[derive(Debug, Clone, Copy)]
pub struct UsedKey {
    /// SHA-256 of the command.
    pub request_hash: [u8; 32],
    /// The lead it created, if that is what it was used for.
    pub lead: Option<LeadId>,
}

impl Facts<'_> {
    /// Whether only so many leads of the influencer may wait; then it must be known how many do. Asked once campaign and
    /// terms are there.
    pub fn is_limited(&self, offer: &Offer) -> bool {
        let campaign = self.campaigns.get(&offer.campaign);
        let limits = campaign.is_some_and(|campaign| campaign.max_pending_without_agreement > 0);
        let terms = self.terms.get(&(offer.campaign, offer.influencer));
        limits && terms.is_none_or(|terms| terms.is_ok_and(|terms| !terms.is_signed()))
    }

    /// How many movements there were on a merchant's deposits: all of them are locked, and each movement raises it. As
    /// long as it is the same, the same leads wait.
    pub fn movements(&self, merchant: MerchantId) -> Option<i64> {
        let deposits = self.deposits.get(&merchant)?;
        Some(deposits.iter().map(|locked| locked.seq_before).sum())
    }

    /// The version of a merchant's terms. All their deposits are locked and a change raises it in each: their sum grows
    /// with every change, and a new deposit, which begins at zero, hides none. None before the first credit: a change
    /// under way may not have seen the merchant's first deposit.
    pub fn terms_version(&self, merchant: MerchantId) -> Option<TermsVersion> {
        let deposits = self.deposits.get(&merchant)?;
        let credited = deposits.iter().any(|locked| locked.seq_before > 0);
        let versions = deposits.iter().map(|locked| locked.terms_version.0);
        credited.then(|| TermsVersion(versions.sum()))
    }
}

impl Dispute {
    /// What is still owed for it: nothing before it was charged, nor once it is won.
    pub fn rest(&self) -> Money {
        match (self.charged_at, self.status) {
            (None, _) | (_, DisputeStatus::Won) => Money::ZERO,
            (Some(_), DisputeStatus::Open | DisputeStatus::Lost) => self.amount.minus(self.taken).unwrap_or_default(),
        }
    }
}

impl LockedDeposit {
    /// As it was read.
    pub const fn read(deposit: Deposit, watch: Watch, seq: i64, terms_version: TermsVersion) -> Self {
        Self {
            watch_before: watch,
            watch,
            status_before: deposit.status,
            owed_before: deposit.owed,
            deposit,
            seq_before: seq,
            seq,
            credited_at: None,
            terms_version,
        }
    }

    /// As the next batch finds it.
    #[must_use]
    pub fn committed(self) -> Self {
        Self::read(self.deposit, self.watch, self.seq, self.terms_version)
    }

    /// Whether the batch changed it.
    pub fn is_changed(&self) -> bool {
        self.seq != self.seq_before
            || self.deposit.status != self.status_before
            || self.deposit.owed != self.owed_before
            || self.watch != self.watch_before
    }

    /// Whether the version of its terms is what it was before the batch: a credit and the end of the money may pause and
    /// resume campaigns, and what changes without a movement raises it.
    pub fn keeps_its_version(&self) -> bool {
        let watched_only = self.seq == self.seq_before && self.watch != self.watch_before;
        self.credited_at.is_none() && self.watch.drained == self.watch_before.drained && !watched_only
    }
}
