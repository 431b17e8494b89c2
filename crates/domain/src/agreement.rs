//! The terms between a merchant and an influencer.

use crate::{Invalid, Money, Rate, Refusal, commission::Split, quality::PoorQuality};

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

crate::enumeration! {
    /// What happened to an agreement that those whom it binds are told.
    pub enum AgreementStep {
        /// A merchant proposes it.
        Proposed = "proposed",
        /// The influencer signed.
        Signed = "signed",
        /// It was stopped for a while, by hand.
        Suspended = "suspended",
        /// It is in force again.
        Resumed = "resumed",
        /// It ended.
        Terminated = "terminated",
    }
}

impl From<AgreementCommand> for AgreementStep {
    fn from(command: AgreementCommand) -> Self {
        match command {
            AgreementCommand::Sign => Self::Signed,
            AgreementCommand::Suspend => Self::Suspended,
            AgreementCommand::Resume => Self::Resumed,
            AgreementCommand::Terminate => Self::Terminated,
        }
    }
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

/// The part of each commission that the platform keeps, whatever is agreed (rules, section 1). A server may ask for more
/// than the least, but not for so much that the share without an agreement does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlatformMinimum(Rate);

impl PlatformMinimum {
    /// What every server keeps; the database refuses less.
    pub const LEAST: Self = Self(Rate::percent(10));

    /// Accepts a part.
    ///
    /// # Errors
    /// It is less than the least, or leaves less than the share without an agreement.
    pub fn new(part: Rate) -> Result<Self, Invalid> {
        if part < Self::LEAST.0 {
            Err(Invalid::TooSmall)
        } else if Self(part).largest_share() < Split::DEFAULT_RATE {
            Err(Invalid::TooLarge)
        } else {
            Ok(Self(part))
        }
    }

    /// The most that an agreement may give the influencer.
    ///
    /// # Panics
    /// Never: the part is less than the whole.
    pub fn largest_share(self) -> Rate {
        let left = Rate::percent(100).basis_points() - self.0.basis_points();
        Rate::from_basis_points(left).expect("the part is less than the whole")
    }

    /// Accepts the influencer's part of each commission.
    ///
    /// # Errors
    /// It leaves the platform less than it keeps.
    pub fn accept(self, share: Rate) -> Result<Rate, Invalid> {
        match share <= self.largest_share() {
            true => Ok(share),
            false => Err(Invalid::TooLarge),
        }
    }
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
    use super::{AgreementCommand as C, AgreementStatus as S, PlatformMinimum};
    use crate::{Invalid, Rate};

    #[test]
    fn the_platform_keeps_its_part() {
        let least = PlatformMinimum::LEAST;
        assert_eq!(least.accept(Rate::percent(90)), Ok(Rate::percent(90)));
        assert_eq!(
            least.accept(Rate::from_basis_points(9_001).unwrap()),
            Err(Invalid::TooLarge)
        );
        let more = PlatformMinimum::new(Rate::percent(70)).unwrap();
        assert_eq!(
            more.largest_share(),
            Rate::percent(30),
            "the share without an agreement"
        );
        let wrong = |percent| PlatformMinimum::new(Rate::percent(percent));
        assert_eq!((wrong(9), wrong(71)), (Err(Invalid::TooSmall), Err(Invalid::TooLarge)));
    }

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
