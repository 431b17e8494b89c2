//! Why a command that was well formed was not carried out.

use thiserror::Error;

/// A refusal by a rule; its text is the stable code that clients see. Nothing has moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Refusal {
    /// What the command names does not exist for the caller.
    #[error("not_found")]
    NotFound,
    /// The merchant has deposits, none with enough available.
    #[error("insufficient_deposit")]
    InsufficientDeposit,
    /// The merchant has no active deposit for this campaign.
    #[error("no_active_deposit")]
    NoActiveDeposit,
    /// The campaign is not active.
    #[error("campaign_not_active")]
    CampaignNotActive,
    /// The campaign does not take leads.
    #[error("lead_generation_disabled")]
    LeadGenerationDisabled,
    /// The influencer may not bring leads to this campaign any more.
    #[error("influencer_blocked")]
    InfluencerBlocked,
    /// The lead was already decided otherwise.
    #[error("lead_already_decided")]
    LeadAlreadyDecided,
    /// Only a validated lead can be converted or lost.
    #[error("lead_not_validated")]
    LeadNotValidated,
    /// The campaign is completed.
    #[error("campaign_completed")]
    CampaignCompleted,
    /// A campaign that has leads is no draft any more.
    #[error("campaign_has_leads")]
    CampaignHasLeads,
    /// The agreement is not in a state that allows this.
    #[error("agreement_state")]
    AgreementState,
    /// There is already an agreement for this merchant, person and campaign.
    #[error("agreement_exists")]
    AgreementExists,
    /// The payment already has another outcome.
    #[error("payment_already_settled")]
    PaymentAlreadySettled,
    /// The deposit cannot be recharged in its state.
    #[error("deposit_not_rechargeable")]
    DepositNotRechargeable,
    /// The deposit was never paid.
    #[error("deposit_not_paid")]
    DepositNotPaid,
    /// A provider took back more than was there; the rest is to be paid first.
    #[error("deposit_owes")]
    DepositOwes,
    /// The refund is not in a state that allows this.
    #[error("refund_state")]
    RefundState,
    /// The dispute is not in a state that allows this.
    #[error("dispute_state")]
    DisputeState,
    /// The merchant has as many deposits as he may have.
    #[error("too_many_deposits")]
    TooManyDeposits,
    /// The provider is not configured on this server.
    #[error("payment_method_unavailable")]
    PaymentMethodUnavailable,
    /// The transfer with this reference was recorded before.
    #[error("transfer_already_recorded")]
    TransferAlreadyRecorded,
    /// The key was used for another command.
    #[error("idempotency_key_reused")]
    IdempotencyKeyReused,
    /// Somebody is registered with this e-mail address.
    #[error("email_taken")]
    EmailTaken,
    /// The refresh token was replaced a moment ago; the newer one is good.
    #[error("refresh_superseded")]
    RefreshSuperseded,
}

impl Refusal {
    /// Every refusal.
    pub const ALL: [Self; 24] = [
        Self::NotFound,
        Self::InsufficientDeposit,
        Self::NoActiveDeposit,
        Self::CampaignNotActive,
        Self::LeadGenerationDisabled,
        Self::InfluencerBlocked,
        Self::LeadAlreadyDecided,
        Self::LeadNotValidated,
        Self::CampaignCompleted,
        Self::CampaignHasLeads,
        Self::AgreementState,
        Self::AgreementExists,
        Self::PaymentAlreadySettled,
        Self::DepositNotRechargeable,
        Self::DepositNotPaid,
        Self::DepositOwes,
        Self::RefundState,
        Self::DisputeState,
        Self::TooManyDeposits,
        Self::PaymentMethodUnavailable,
        Self::TransferAlreadyRecorded,
        Self::IdempotencyKeyReused,
        Self::EmailTaken,
        Self::RefreshSuperseded,
    ];

    /// The stable code of the refusal.
    pub fn code(self) -> String {
        self.to_string()
    }
}
