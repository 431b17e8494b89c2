//! What a batch writes: new rows, and the last state of what it changed.

use crate::{CountKey, DayCounts, Deposits, IdempotencyKey, LeadRecord};
use domain::{
    Money, SignedMoney,
    alert::AlertKind,
    deposit::{Balance, MovementKind},
    dispute::DisputeStatus,
    earning::EarningKind,
    ids::{
        DecisionId, DepositId, DisputeId, EarningId, InfluencerId, LeadId, MerchantId, PaymentId, RefundId,
        TransactionId, UserId,
    },
    payment::PaymentStatus,
    refund::RefundStatus,
    text::{Note, Reference},
};
use jiff::{Timestamp, civil::Date, tz::Offset};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// Everything a batch writes. A movement that is refused leaves no trace in it.
#[derive(Debug, Default)]
pub struct Writes<'a> {
    /// Leads to insert, as they are created.
    pub leads: Vec<NewLead>,
    /// Keys to insert.
    pub keys: Vec<NewKey<'a>>,
    /// Leads to change.
    pub lead_changes: BTreeMap<LeadId, LeadChange>,
    /// Rows of the history of leads.
    pub decisions: Vec<Decision>,
    /// Rows of the journal, in their order.
    pub entries: Vec<Entry>,
    /// What merchants are to be told of their deposits.
    pub alerts: Vec<(AlertKind, Alert)>,
    /// What influencers earn or lose.
    pub earnings: Vec<EarningEntry>,
    /// Payments to settle.
    pub payments: BTreeMap<PaymentId, PaymentChange>,
    /// Credited payments to acknowledge, in their order.
    pub receipts: Vec<NewReceipt>,
    /// Refunds to change.
    pub refunds: BTreeMap<RefundId, RefundChange>,
    /// Disputes to change.
    pub disputes: BTreeMap<DisputeId, DisputeChange>,
    /// By how much the counters of days change; sorted, so that batches touch them in one order.
    pub counts: BTreeMap<CountKey, DayCounts>,
    /// How many leads of influencers wait with merchants once this is committed, as far as it was known before.
    pub pending: HashMap<(MerchantId, InfluencerId), i64>,
    /// Merchants whose leads or payments moved: somebody tells them later.
    pub told_later: Vec<MerchantId>,
    /// Every deposit of the batch as it is once this is committed; those that are changed are to be set.
    pub deposits: Deposits,
    /// The latest time of its movements.
    pub at: Timestamp,
}

/// A lead to insert.
#[derive(Debug)]
pub struct NewLead {
    /// The lead, pending.
    pub lead: Arc<LeadRecord>,
    /// What searches compare of its customer.
    pub sought: String,
    /// Who created it.
    pub by: UserId,
}

/// A key that makes the repetition of a new lead harmless.
#[derive(Debug)]
pub struct NewKey<'a> {
    /// Whose money it is about.
    pub merchant: MerchantId,
    /// Whose key it is.
    pub user: UserId,
    /// The key and what it was used for.
    pub key: &'a IdempotencyKey,
    /// The lead it created, with the names that the repetition says again.
    pub lead: Arc<LeadRecord>,
    /// When.
    pub at: Timestamp,
}

/// A lead to change.
#[derive(Debug)]
pub struct LeadChange {
    /// The status that it has before this batch.
    pub status_before: &'static str,
    /// The lead after it.
    pub lead: Arc<LeadRecord>,
    /// When.
    pub at: Timestamp,
}

/// A row of the history of a lead.
#[derive(Debug)]
pub struct Decision {
    /// The id of the row.
    pub id: DecisionId,
    /// The status before.
    pub status_before: &'static str,
    /// The lead after it.
    pub lead: Arc<LeadRecord>,
    /// Who decided; nobody when time did.
    pub by: Option<UserId>,
    /// When.
    pub at: Timestamp,
    /// The local day that it counts for.
    pub day: Date,
}

/// A row of the journal of a deposit.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Whose deposit.
    pub merchant: MerchantId,
    /// Its id.
    pub id: TransactionId,
    /// Which deposit.
    pub deposit: DepositId,
    /// Its place in the journal of the deposit.
    pub seq: i64,
    /// Why money moves, and what for.
    pub cause: Cause,
    /// How much, whichever way.
    pub amount: Money,
    /// The balance before.
    pub before: Balance,
    /// The balance after.
    pub after: Balance,
    /// Who did it; nobody when time or a provider did.
    pub by: Option<UserId>,
    /// Why, in words.
    pub reason: Option<Note>,
    /// When.
    pub at: Timestamp,
}

/// Why money moves on a deposit, and what the entry names.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are the kinds of the journal, with what each names")]
pub enum Cause {
    Initial(PaymentId),
    Recharge(PaymentId),
    Reservation(LeadId),
    Release(LeadId),
    Deduction(LeadId),
    Refund { lead: LeadId, reverses: TransactionId },
    Withdrawal(RefundId),
    WithdrawalReturned { refund: RefundId, reverses: TransactionId },
    Chargeback(DisputeId),
    ChargebackReturned(DisputeId),
    Adjustment { reference: Reference },
}

/// What a merchant is to be told of a deposit: how it stood after the entry that made it necessary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alert {
    /// Whose deposit.
    pub merchant: MerchantId,
    /// Which deposit.
    pub deposit: DepositId,
    /// In which funding cycle.
    pub cycle: i64,
    /// The entry.
    pub seq: i64,
    /// What was left for new leads.
    pub available: Money,
    /// Of how much.
    pub reference: Money,
    /// With how much the merchant wants to be told.
    pub threshold: Money,
    /// When.
    pub at: Timestamp,
}

/// A row of what influencers earned.
#[derive(Debug, Clone)]
pub struct EarningEntry {
    /// With whom it was earned.
    pub merchant: MerchantId,
    /// Its id.
    pub id: EarningId,
    /// Who earned it.
    pub influencer: InfluencerId,
    /// Why.
    pub cause: EarningCause,
    /// How much; below zero it is taken.
    pub amount: SignedMoney,
    /// From when on it can be paid out.
    pub payable_at: Timestamp,
    /// Who did it; nobody when time did.
    pub by: Option<UserId>,
    /// When.
    pub at: Timestamp,
}

/// Why something is earned or taken, and what the entry names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EarningCause {
    /// A lead was captured.
    Commission(LeadId),
    /// The commission of a lead was given back to the merchant.
    Reversal {
        /// Which lead.
        lead: LeadId,
        /// The entry that is reversed.
        reverses: EarningId,
    },
    /// An admin corrected a mistake.
    Adjustment {
        /// Why.
        reason: Note,
    },
}

/// A payment to settle.
#[derive(Debug)]
pub struct PaymentChange {
    /// Whose payment.
    pub merchant: MerchantId,
    /// Its status from now on.
    pub status: PaymentStatus,
    /// When.
    pub at: Timestamp,
}

/// A credited payment to acknowledge: it gets the next number of its year.
#[derive(Debug, Clone, Copy)]
pub struct NewReceipt {
    /// Whose payment.
    pub merchant: MerchantId,
    /// Which payment.
    pub payment: PaymentId,
    /// The year on clocks in Casablanca.
    pub year: i16,
    /// How far they are ahead of UTC.
    pub offset: Offset,
}

/// A refund to change.
#[derive(Debug)]
pub struct RefundChange {
    /// Whose refund.
    pub merchant: MerchantId,
    /// The status that it has before this batch.
    pub status_before: RefundStatus,
    /// Its status from now on.
    pub status: RefundStatus,
    /// When.
    pub at: Timestamp,
}

/// A dispute to change.
#[derive(Debug)]
pub struct DisputeChange {
    /// Whose dispute.
    pub merchant: MerchantId,
    /// The status that it has before this batch.
    pub status_before: DisputeStatus,
    /// Its status from now on.
    pub status: DisputeStatus,
    /// When the provider's taking was charged to the deposit.
    pub charged_at: Option<Timestamp>,
    /// When.
    pub at: Timestamp,
}

impl Writes<'_> {
    /// Whether nothing is to be written.
    pub fn is_empty(&self) -> bool {
        self.leads.is_empty()
            && self.lead_changes.is_empty()
            && self.entries.is_empty()
            && self.earnings.is_empty()
            && self.payments.is_empty()
            && self.refunds.is_empty()
            && self.disputes.is_empty()
    }
}

impl Cause {
    /// The kind of the entry.
    pub const fn kind(&self) -> MovementKind {
        match self {
            Self::Initial(_) => MovementKind::Initial,
            Self::Recharge(_) => MovementKind::Recharge,
            Self::Reservation(_) => MovementKind::Reservation,
            Self::Release(_) => MovementKind::Release,
            Self::Deduction(_) => MovementKind::Deduction,
            Self::Refund { .. } => MovementKind::Refund,
            Self::Withdrawal(_) => MovementKind::Withdrawal,
            Self::WithdrawalReturned { .. } => MovementKind::WithdrawalReturned,
            Self::Chargeback(_) => MovementKind::Chargeback,
            Self::ChargebackReturned(_) => MovementKind::ChargebackReturned,
            Self::Adjustment { .. } => MovementKind::Adjustment,
        }
    }

    /// The payment that the entry names.
    pub const fn payment(&self) -> Option<PaymentId> {
        match self {
            Self::Initial(payment) | Self::Recharge(payment) => Some(*payment),
            _ => None,
        }
    }

    /// The lead that the entry names.
    pub const fn lead(&self) -> Option<LeadId> {
        match self {
            Self::Reservation(lead) | Self::Release(lead) | Self::Deduction(lead) | Self::Refund { lead, .. } => {
                Some(*lead)
            }
            _ => None,
        }
    }

    /// The refund that the entry names.
    pub const fn refund(&self) -> Option<RefundId> {
        match self {
            Self::Withdrawal(refund) | Self::WithdrawalReturned { refund, .. } => Some(*refund),
            _ => None,
        }
    }

    /// The dispute that the entry names.
    pub const fn dispute(&self) -> Option<DisputeId> {
        match self {
            Self::Chargeback(dispute) | Self::ChargebackReturned(dispute) => Some(*dispute),
            _ => None,
        }
    }

    /// The entry that is reversed.
    pub const fn reverses(&self) -> Option<TransactionId> {
        match self {
            Self::Refund { reverses, .. } | Self::WithdrawalReturned { reverses, .. } => Some(*reverses),
            _ => None,
        }
    }

    /// What an admin calls the entry.
    pub const fn reference(&self) -> Option<&Reference> {
        match self {
            Self::Adjustment { reference } => Some(reference),
            _ => None,
        }
    }
}

impl EarningCause {
    /// The kind of the entry.
    pub const fn kind(&self) -> EarningKind {
        match self {
            Self::Commission(_) => EarningKind::Commission,
            Self::Reversal { .. } => EarningKind::Reversal,
            Self::Adjustment { .. } => EarningKind::Adjustment,
        }
    }

    /// The lead that the entry names.
    pub const fn lead(&self) -> Option<LeadId> {
        match self {
            Self::Commission(lead) | Self::Reversal { lead, .. } => Some(*lead),
            Self::Adjustment { .. } => None,
        }
    }

    /// The entry that is reversed.
    pub const fn reverses(&self) -> Option<EarningId> {
        match self {
            Self::Reversal { reverses, .. } => Some(*reverses),
            Self::Commission(_) | Self::Adjustment { .. } => None,
        }
    }

    /// Why, in words.
    pub const fn reason(&self) -> Option<&Note> {
        match self {
            Self::Adjustment { reason } => Some(reason),
            Self::Commission(_) | Self::Reversal { .. } => None,
        }
    }
}
