//! How this server pays people.

use domain::payout::{Payee, Signatures};

/// What the operator says about payouts.
#[derive(Debug, Clone)]
pub struct PayoutSettings {
    /// The account that pays; without it no batch is made.
    pub payer: Option<Payee>,
    /// How many admins it takes to pay somebody.
    pub signatures: Signatures,
}

impl Default for PayoutSettings {
    /// Money that has left does not come back: two admins, unless the operator runs the platform alone and says so.
    fn default() -> Self {
        Self {
            payer: None,
            signatures: Signatures::Two,
        }
    }
}
