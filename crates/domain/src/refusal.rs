//! Why a command that was well formed was not carried out.

crate::enumeration! {
    /// A refusal by a rule; its text is the stable code that clients see. Nothing has moved.
    pub enum Refusal {
        /// What the command names does not exist for the caller.
        NotFound = "not_found",
        /// The merchant has deposits, none with enough available.
        InsufficientDeposit = "insufficient_deposit",
        /// The merchant has no active deposit for this campaign.
        NoActiveDeposit = "no_active_deposit",
        /// The campaign is not active.
        CampaignNotActive = "campaign_not_active",
        /// The campaign does not take leads.
        LeadGenerationDisabled = "lead_generation_disabled",
        /// The influencer may not bring leads to this campaign any more.
        InfluencerBlocked = "influencer_blocked",
        /// As many leads as may of an influencer without a signed agreement wait with the merchant.
        TooManyPending = "too_many_pending",
        /// A lead costs something else than its sender was shown.
        TermsChanged = "terms_changed",
        /// The lead was already decided otherwise.
        LeadAlreadyDecided = "lead_already_decided",
        /// Only a validated lead can be converted or lost.
        LeadNotValidated = "lead_not_validated",
        /// The merchant has corrected the value of the sale before.
        ConversionAlreadyCorrected = "conversion_already_corrected",
        /// The campaign is completed.
        CampaignCompleted = "campaign_completed",
        /// A campaign that has leads is no draft any more.
        CampaignHasLeads = "campaign_has_leads",
        /// The agreement is not in a state that allows this.
        AgreementState = "agreement_state",
        /// There is already an agreement for this merchant, person and campaign.
        AgreementExists = "agreement_exists",
        /// The merchant has as many proposals to this person as may wait for a signature.
        TooManyProposals = "too_many_proposals",
        /// The payment already has another outcome.
        PaymentAlreadySettled = "payment_already_settled",
        /// The payment has not arrived.
        PaymentNotPaid = "payment_not_paid",
        /// The provider will not have this payment.
        PaymentRefused = "payment_refused",
        /// The payment was paid before, with other money.
        PaymentPaidTwice = "payment_paid_twice",
        /// The line of a statement is not the announced transfer that it was taken for, or that one arrived.
        LineNotProposed = "line_not_proposed",
        /// The deposit cannot be recharged in its state.
        DepositNotRechargeable = "deposit_not_rechargeable",
        /// The deposit was never paid.
        DepositNotPaid = "deposit_not_paid",
        /// A provider took back more than was there; the rest is to be paid first.
        DepositOwes = "deposit_owes",
        /// No payment made so to the deposit has so much left to give back.
        NothingToGiveBack = "nothing_to_give_back",
        /// The refund is not in a state that allows this.
        RefundState = "refund_state",
        /// The dispute is not in a state that allows this.
        DisputeState = "dispute_state",
        /// The influencer has less available than they ask for.
        InsufficientEarnings = "insufficient_earnings",
        /// Whole earnings up to what was asked for are less than the least payout.
        PayoutTooSmall = "payout_too_small",
        /// The payout is not in a state that allows this.
        PayoutState = "payout_state",
        /// Who approved a payout may not say that it was paid.
        SameAdmin = "same_admin",
        /// No payout waits to be sent to the bank.
        NothingToSend = "nothing_to_send",
        /// The server was not told from which account payouts are paid.
        PayoutAccountUnknown = "payout_account_unknown",
        /// The merchant has as many deposits as they may have.
        TooManyDeposits = "too_many_deposits",
        /// The provider is not configured on this server.
        PaymentMethodUnavailable = "payment_method_unavailable",
        /// The transfer with this reference was recorded before.
        TransferAlreadyRecorded = "transfer_already_recorded",
        /// It may be a transfer that a merchant announced, which is credited as that one.
        TransferAnnounced = "transfer_announced",
        /// The key was used for another command.
        IdempotencyKeyReused = "idempotency_key_reused",
        /// Somebody is registered with this e-mail address.
        EmailTaken = "email_taken",
        /// The refresh token was replaced a moment ago; the newer one is good.
        RefreshSuperseded = "refresh_superseded",
    }
}

impl std::error::Error for Refusal {}
