//! The terms between a merchant and an influencer.

use crate::{Money, Rate, Refusal, commission::Split, quality::PoorQuality};

crate::enumeration! {
    /// The life of an agreement: proposed, signed, perhaps suspended, ended.
    pub enum AgreementStatus {
        /// Waiting for the signature of the influencer.
        Pending = "pending",
        /// In force.
        Active = "active",
        /// Out of force for a while.
        Suspended = "suspended",
        /// Over, for good.
        Terminated = "terminated",
    }
}

/// Why an agreement is suspended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SuspendedFor {
    /// The merchant or an admin wanted it.
    Hand,
    /// The leads were too bad.
    Quality(PoorQuality),
}

/// What is done to an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgreementCommand {
    /// The influencer agrees.
    Sign,
    /// The merchant stops it for a while.
    Suspend,
    /// The merchant lifts a suspension.
    Resume,
    /// Either side ends it.
    Terminate,
}

/// The conditions of an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementTerms {
    /// The influencer's part of each commission.
    pub commission_percentage: Rate,
    /// What the merchant promises to keep on deposit.
    pub minimum_deposit: Money,
    /// Mean score below which the agreement is suspended.
    pub quality_threshold: u8,
    /// Whether leads wait for a decision of the merchant.
    pub requires_validation: bool,
    /// Whether earnings are paid out without being asked for.
    pub auto_payment: bool,
    /// Days between validation and payment.
    pub payment_delay_days: u16,
}

impl AgreementTerms {
    /// The terms unless others are agreed.
    pub const DEFAULT: Self = Self {
        commission_percentage: Split::DEFAULT_RATE,
        minimum_deposit: Money::dirhams(2_000),
        quality_threshold: Self::DEFAULT_QUALITY_THRESHOLD,
        requires_validation: true,
        auto_payment: false,
        payment_delay_days: Self::DEFAULT_PAYMENT_DELAY_DAYS,
    };
    /// The longest delay of payment.
    pub const MAX_PAYMENT_DELAY_DAYS: u16 = 365;
    /// Days between validation and payment without an agreement.
    pub const DEFAULT_PAYMENT_DELAY_DAYS: u16 = 14;
    /// Mean score below which an agreement is suspended, unless it says otherwise.
    pub const DEFAULT_QUALITY_THRESHOLD: u8 = 7;
}

crate::named! { SuspendedFor as "SuspendedFor":
    Self::Hand => "hand",
    Self::Quality(PoorQuality::LowScores) => PoorQuality::LowScores.name(),
    Self::Quality(PoorQuality::Rejections) => PoorQuality::Rejections.name(),
}

impl SuspendedFor {
    /// The reason of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "hand" => Some(Self::Hand),
            other => PoorQuality::from_name(other).map(Self::Quality),
        }
    }
}

impl AgreementStatus {
    /// Carries out a command; repeating one that already has its effect changes nothing.
    ///
    /// # Errors
    /// The state does not allow it.
    pub fn after(self, command: AgreementCommand) -> Result<Self, Refusal> {
        use AgreementCommand::{Resume, Sign, Suspend, Terminate};
        match (self, command) {
            (Self::Pending | Self::Active, Sign) | (Self::Suspended | Self::Active, Resume) => Ok(Self::Active),
            (Self::Active | Self::Suspended, Suspend) => Ok(Self::Suspended),
            (_, Terminate) => Ok(Self::Terminated),
            _ => Err(Refusal::AgreementState),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AgreementCommand as C, AgreementStatus as S};

    #[test]
    fn a_terminated_agreement_stays_terminated() {
        for command in [C::Sign, C::Suspend, C::Resume] {
            assert!(S::Terminated.after(command).is_err());
        }
        assert_eq!(S::Terminated.after(C::Terminate), Ok(S::Terminated));
    }

    #[test]
    fn only_a_signature_makes_it_active_first() {
        assert!(S::Pending.after(C::Resume).is_err());
        assert_eq!(S::Pending.after(C::Sign), Ok(S::Active));
        assert!(
            S::Suspended.after(C::Sign).is_err(),
            "signing does not lift a suspension"
        );
    }
}
