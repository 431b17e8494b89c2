//! A payment that its payer contests at the provider (rules, section 5).

use crate::Refusal;

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

crate::enumeration! {
    /// What a provider says of a dispute.
    pub enum DisputeNews {
        /// The payer's bank asks about the payment; no money has moved.
        Asked = "asked",
        /// The money of the payment is taken back, until it is decided.
        Charged = "charged",
        /// The merchant keeps the payment: what was taken is given back.
        Won = "won",
        /// The payer gets the money.
        Lost = "lost",
    }
}

/// What has to be done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DisputeStep {
    /// The deposit is charged, unless it was.
    Charge,
    /// What the dispute took is given back.
    GiveBack,
    /// The deposit is charged, unless it was, and that is final.
    Lose,
    /// Nothing: it was known, or has been overtaken.
    Known,
}

impl DisputeStatus {
    /// Decides what news does. It may come in any order: what comes after the decision and tells of the time before it
    /// changes nothing.
    ///
    /// # Errors
    /// It was decided otherwise.
    pub const fn on(self, news: DisputeNews) -> Result<DisputeStep, Refusal> {
        match (self, news) {
            (Self::Open, DisputeNews::Charged) => Ok(DisputeStep::Charge),
            (Self::Open, DisputeNews::Won) => Ok(DisputeStep::GiveBack),
            (Self::Open, DisputeNews::Lost) => Ok(DisputeStep::Lose),
            (_, DisputeNews::Asked)
            | (Self::Won | Self::Lost, DisputeNews::Charged)
            | (Self::Won, DisputeNews::Won)
            | (Self::Lost, DisputeNews::Lost) => Ok(DisputeStep::Known),
            (Self::Won, DisputeNews::Lost) | (Self::Lost, DisputeNews::Won) => Err(Refusal::DisputeState),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_comes_in_any_order_and_a_dispute_is_decided_once() {
        use DisputeStep::{Charge, GiveBack, Known, Lose};
        let on = |status: DisputeStatus| {
            DisputeNews::ALL
                .iter()
                .map(move |news| status.on(*news))
                .collect::<Vec<_>>()
        };
        assert_eq!(on(DisputeStatus::Open), [Ok(Known), Ok(Charge), Ok(GiveBack), Ok(Lose)]);
        let otherwise = Err(Refusal::DisputeState);
        assert_eq!(on(DisputeStatus::Won), [Ok(Known), Ok(Known), Ok(Known), otherwise]);
        assert_eq!(on(DisputeStatus::Lost), [Ok(Known), Ok(Known), otherwise, Ok(Known)]);
    }
}
