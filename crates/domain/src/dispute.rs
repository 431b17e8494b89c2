//! A payment that its payer contests at the provider (rules, section 5).

crate::enumeration! {
    /// The life of a dispute.
    pub enum DisputeStatus {
        /// Nobody has decided yet; the provider may have taken the money back already.
        Open = "open",
        /// The merchant keeps the payment.
        Won = "won",
        /// The payer gets the money.
        Lost = "lost",
    }
}
