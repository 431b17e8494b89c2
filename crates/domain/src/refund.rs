//! Unused money on its way back to a merchant (rules, section 2).

use crate::{Invalid, Money, Refusal, deposit::MAX_TRANSFER};

crate::enumeration! {
    /// The life of a refund. The money leaves the deposit when the refund is sent, and comes back only if it failed.
    pub enum RefundStatus {
        /// Asked for; nothing has moved.
        Requested = "requested",
        /// On its way to the merchant.
        Sent = "sent",
        /// Arrived.
        Done = "done",
        /// Could not be delivered.
        Failed = "failed",
    }
}

/// What a provider says of a refund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefundNews {
    /// It is on its way.
    OnItsWay,
    /// It arrived.
    Done,
    /// It could not be delivered, for this reason.
    Failed(String),
}

/// What goes back to a merchant: 0.01 to 10 000 000.00 dirhams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefundAmount(Money);

impl RefundAmount {
    /// Accepts an amount.
    ///
    /// # Errors
    /// Nothing, or more than a transfer carries.
    pub fn new(amount: Money) -> Result<Self, Invalid> {
        if amount.is_zero() {
            Err(Invalid::TooSmall)
        } else if amount > MAX_TRANSFER {
            Err(Invalid::TooLarge)
        } else {
            Ok(Self(amount))
        }
    }

    /// The amount.
    pub const fn amount(self) -> Money {
        self.0
    }
}

impl RefundStatus {
    /// Sends it; `None` when that was done before.
    ///
    /// # Errors
    /// It failed already.
    pub const fn send(self) -> Result<Option<Self>, Refusal> {
        match self {
            Self::Requested => Ok(Some(Self::Sent)),
            Self::Sent | Self::Done => Ok(None),
            Self::Failed => Err(Refusal::RefundState),
        }
    }

    /// Notes that it arrived; `None` when that was done before.
    ///
    /// # Errors
    /// It was never sent, or came back.
    pub const fn arrive(self) -> Result<Option<Self>, Refusal> {
        match self {
            Self::Sent => Ok(Some(Self::Done)),
            Self::Done => Ok(None),
            Self::Requested | Self::Failed => Err(Refusal::RefundState),
        }
    }

    /// Notes that a provider could not deliver it, which may turn out after it had arrived; `None` when that was done
    /// before.
    ///
    /// # Errors
    /// It was never sent.
    pub const fn bounce(self) -> Result<Option<Self>, Refusal> {
        match self {
            Self::Done => Ok(Some(Self::Failed)),
            other => other.fail(),
        }
    }

    /// Notes that it could not be delivered; `None` when that was done before.
    ///
    /// # Errors
    /// It was never sent, or has arrived.
    pub const fn fail(self) -> Result<Option<Self>, Refusal> {
        match self {
            Self::Sent => Ok(Some(Self::Failed)),
            Self::Failed => Ok(None),
            Self::Requested | Self::Done => Err(Refusal::RefundState),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_arrived_does_not_come_back_and_what_failed_is_not_sent_again() {
        assert_eq!(RefundStatus::Done.fail(), Err(Refusal::RefundState));
        assert_eq!(RefundStatus::Requested.fail(), Err(Refusal::RefundState));
        assert_eq!(RefundStatus::Failed.send(), Err(Refusal::RefundState));
        assert_eq!(RefundStatus::Requested.arrive(), Err(Refusal::RefundState));
        assert_eq!(RefundStatus::Failed.arrive(), Err(Refusal::RefundState));
        assert_eq!(RefundStatus::Done.arrive(), Ok(None));
        assert_eq!(RefundStatus::Sent.send(), Ok(None));
        assert_eq!(RefundStatus::Failed.fail(), Ok(None));
        // A bank may give back what a provider held for delivered.
        assert_eq!(RefundStatus::Done.bounce(), Ok(Some(RefundStatus::Failed)));
        assert_eq!(RefundStatus::Sent.bounce(), Ok(Some(RefundStatus::Failed)));
        assert_eq!(RefundStatus::Failed.bounce(), Ok(None));
        assert_eq!(RefundStatus::Requested.bounce(), Err(Refusal::RefundState));
    }
}
