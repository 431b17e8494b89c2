//! A payment that its payer contests at the provider (rules, section 5).

/// The life of a dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DisputeStatus {
    /// Nobody has decided yet; the provider may have taken the money back already.
    Open,
    /// The merchant keeps the payment.
    Won,
    /// The payer gets the money.
    Lost,
}

impl DisputeStatus {
    /// The name in the API and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Won => "won",
            Self::Lost => "lost",
        }
    }

    /// The status of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Open, Self::Won, Self::Lost]
            .into_iter()
            .find(|status| status.name() == name)
    }
}
