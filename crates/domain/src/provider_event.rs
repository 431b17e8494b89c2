//! What a payment provider says: stored once, applied once, or shown to admins.

crate::enumeration! {
    /// What became of a message of a provider.
    pub enum EventState as "ProviderEventState" {
        /// Stored; it is applied soon.
        Received = "received",
        /// What it says is done.
        Applied = "applied",
        /// It says nothing that concerns us.
        Ignored = "ignored",
        /// It cannot be applied: an admin looks at it.
        Quarantined = "quarantined",
    }
}

crate::enumeration! {
    /// Why a message of a provider is not applied.
    pub enum EventProblem as "ProviderEventProblem" {
        /// We do not know the payment that it names, or it names none.
        PaymentUnknown = "payment_unknown",
        /// The payment is made with another provider.
        OtherProvider = "other_provider",
        /// It names another merchant than the payment has.
        OtherMerchant = "other_merchant",
        /// It names another amount than the payment has.
        OtherAmount = "other_amount",
        /// It names another currency than the dirham.
        OtherCurrency = "other_currency",
        /// It says that a payment failed that is confirmed.
        PaymentAlreadySettled = "payment_already_settled",
        /// The payment is confirmed, and other money was taken for it once more.
        PaymentPaidTwice = "payment_paid_twice",
        /// What we sent along did not come back as it was.
        OtherFields = "other_fields",
        /// It says at once that money was taken and that it was not.
        Contradictory = "contradictory",
        /// It names a transaction that paid another payment.
        TransactionUsed = "transaction_used",
        /// It says that a dispute was decided otherwise than it was.
        DisputeDecided = "dispute_decided",
        /// We do not know the refund that it names, or have not sent it.
        RefundUnknown = "refund_unknown",
        /// It is the second time that the money of one refund went back.
        RefundSentTwice = "refund_sent_twice",
        /// Money was given back at the provider, and the deposit has not so much available.
        RefundNotCovered = "refund_not_covered",
        /// It lacks what a message of its kind says.
        Unreadable = "unreadable",
        /// Nobody has said so far why.
        NotApplied = "not_applied",
    }
}
