//! What can be asked of the teller, and what it answers.

use crate::{StoreError, leads::record::LeadRecord};
use domain::{
    Refusal,
    contact::Customer,
    ids::{CampaignId, DecisionId, DepositId, InfluencerId, LeadId, MerchantId, PaymentId, UserId},
    lead::{LeadCommand, LeadSource},
    lead_value::LeadValue,
    payment::{PaymentOutcome, PaymentStep},
};
use jiff::{Timestamp, civil::Date};
use std::sync::Arc;
use thiserror::Error;

/// Creates a lead.
#[derive(Debug, Clone)]
pub struct ReserveLead {
    pub id: LeadId,
    /// Whose campaign it is for.
    pub merchant: MerchantId,
    pub campaign: CampaignId,
    /// Who brings it.
    pub influencer: InfluencerId,
    pub customer: Customer,
    pub value: LeadValue,
    /// Where it comes from.
    pub source: LeadSource,
    /// Who asks.
    pub by: UserId,
    /// Makes a repetition harmless.
    pub key: Option<IdempotencyKey>,
    pub at: Timestamp,
    /// The local day it counts for.
    pub day: Date,
}

/// A key of the caller, with the fingerprint of what it was used for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IdempotencyKey {
    pub key: String,
    /// SHA-256 of the command.
    pub request_hash: [u8; 32],
}

/// Carries out a command on a lead.
#[derive(Debug, Clone)]
pub struct SettleLead {
    /// Whose lead.
    pub merchant: MerchantId,
    pub lead: LeadId,
    pub command: LeadCommand,
    /// The id of the row of history.
    pub decision: DecisionId,
    /// Who decides; nobody when time decides.
    pub by: Option<UserId>,
    pub at: Timestamp,
    /// The local day it counts for.
    pub day: Date,
}

/// Applies an outcome to a payment.
#[derive(Debug, Clone)]
pub struct ConfirmPayment {
    /// Whose payment.
    pub merchant: MerchantId,
    pub payment: PaymentId,
    /// What the provider says.
    pub outcome: PaymentOutcome,
    /// Who recorded it; nobody when the provider told us.
    pub by: Option<UserId>,
    pub at: Timestamp,
}

/// The answer to [`ReserveLead`].
#[derive(Debug, Clone)]
pub enum Reserved {
    /// The lead exists now.
    Created(Arc<LeadRecord>),
    /// The same command created this lead before.
    Replayed(LeadId),
}

/// The answer to [`SettleLead`].
#[derive(Debug, Clone)]
pub struct Settled {
    /// The lead as it is now.
    pub lead: LeadRecord,
    /// Whether the command had been carried out before.
    pub already_applied: bool,
}

/// The answer to [`ConfirmPayment`].
#[derive(Debug, Clone, Copy)]
pub struct Confirmed {
    pub step: PaymentStep,
    /// Whose deposit it concerns.
    pub deposit: DepositId,
}

/// Why a movement did not happen, or may not have.
#[derive(Debug, Clone, Error)]
pub enum TellerError {
    /// A rule refuses it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Too many movements are waiting.
    #[error("too many movements are waiting")]
    Busy,
    /// The server is stopping.
    #[error("the teller is closing")]
    Closed,
    /// The database failed; nothing moved.
    #[error("the movement failed: {0}")]
    Failed(Arc<StoreError>),
}

#[derive(Debug)]
pub(super) enum Movement {
    Reserve(Box<ReserveLead>),
    Settle(Box<SettleLead>),
    Confirm(Box<ConfirmPayment>),
}

#[derive(Debug)]
pub(super) enum Outcome {
    Reserved(Reserved),
    Settled(Box<Settled>),
    Confirmed(Confirmed),
}

impl Movement {
    pub(super) fn merchant(&self) -> MerchantId {
        match self {
            Self::Reserve(lead) => lead.merchant,
            Self::Settle(lead) => lead.merchant,
            Self::Confirm(payment) => payment.merchant,
        }
    }
}
