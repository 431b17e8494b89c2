//! The life of a lead (rules, section 3).

use crate::{
    Invalid, Refusal,
    quality::Score,
    sale::{Sale, SaleValue},
    text::Note,
};
use serde::{Deserialize, Serialize};

crate::enumeration! {
    /// Where a lead comes from.
    pub enum LeadSource {
        /// Instagram.
        Instagram = "instagram",
        /// `TikTok`.
        Tiktok = "tiktok",
        /// `WhatsApp`.
        Whatsapp = "whatsapp",
        /// Told in person.
        Direct = "direct",
    }
}

/// Why a merchant rejects a lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RejectionReason {
    /// Something needed is missing.
    IncompleteInformation,
    /// Not a customer for this service.
    Unqualified,
    /// Known already.
    Duplicate,
    /// What was said is not true.
    FalseInformation,
    /// Cannot pay for it.
    OutOfBudget,
    /// Something else, in words.
    Other(Note),
}

/// Where a lead is in its life. Money moves only when it leaves `Pending`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeadState {
    /// Waits for a decision; its commission is reserved.
    Pending,
    /// Accepted; its commission was captured. Automatic validation gives no score.
    Validated(Option<Score>),
    /// Refused; its commission was released.
    Rejected(RejectionReason),
    /// The customer bought.
    Converted(Option<Score>, Sale),
    /// The customer did not buy.
    Lost(Option<Score>),
    /// Nobody decided in time; its commission was released.
    Expired,
}

/// What is done to a lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeadCommand {
    /// Accept it.
    Validate {
        /// How good it is; none when time validates it.
        score: Option<Score>,
        /// What the merchant remarks.
        feedback: Option<Note>,
    },
    /// Refuse it.
    Reject {
        /// Why.
        reason: RejectionReason,
        /// More about why.
        details: Option<Note>,
    },
    /// Note that the customer bought, or correct for how much.
    Convert {
        /// For how much.
        value: Option<SaleValue>,
    },
    /// Note that the customer did not buy.
    Lose {
        /// Why.
        reason: Option<Note>,
    },
    /// Nobody decided in time.
    Expire,
}

/// What a command does to a lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Transition {
    /// The lead gets this state, and the deposit this effect.
    Applied(LeadState, DepositEffect),
    /// The same command was carried out before.
    AlreadyApplied,
}

/// What a transition does to the deposit of the lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DepositEffect {
    /// The commission is taken.
    Capture,
    /// The commission is freed.
    Release,
    /// No money moves.
    Nothing,
}

impl LeadState {
    /// Carries out a command.
    ///
    /// # Errors
    /// The state does not allow it.
    pub fn on(&self, command: &LeadCommand) -> Result<Transition, Refusal> {
        use LeadCommand as C;
        let applied = |state, effect| Ok(Transition::Applied(state, effect));
        match (self, command) {
            (Self::Pending, C::Validate { score, .. }) => applied(Self::Validated(*score), DepositEffect::Capture),
            (Self::Pending, C::Reject { reason, .. }) => {
                applied(Self::Rejected(reason.clone()), DepositEffect::Release)
            }
            (Self::Pending, C::Expire) => applied(Self::Expired, DepositEffect::Release),
            (Self::Validated(score), C::Convert { value }) => {
                applied(Self::Converted(*score, Sale::told(*value)), DepositEffect::Nothing)
            }
            (Self::Converted(score, sale), C::Convert { value }) => match sale.told_again(*value)? {
                Some(corrected) => applied(Self::Converted(*score, corrected), DepositEffect::Nothing),
                None => Ok(Transition::AlreadyApplied),
            },
            (Self::Validated(score), C::Lose { .. }) => applied(Self::Lost(*score), DepositEffect::Nothing),
            (Self::Validated(_), C::Validate { .. })
            | (Self::Rejected(_), C::Reject { .. })
            | (Self::Lost(_), C::Lose { .. })
            | (Self::Expired, C::Expire) => Ok(Transition::AlreadyApplied),
            (Self::Pending, C::Convert { .. } | C::Lose { .. }) => Err(Refusal::LeadNotValidated),
            _ => Err(Refusal::LeadAlreadyDecided),
        }
    }
}

crate::named! { LeadState as "LeadStatus":
    Self::Pending => "pending",
    Self::Validated(_) => "validated",
    Self::Rejected(_) => "rejected",
    Self::Converted(..) => "converted",
    Self::Lost(_) | Self::Expired => "lost",
}

crate::named! { RejectionReason as "RejectionReason":
    Self::IncompleteInformation => "incomplete_information",
    Self::Unqualified => "unqualified",
    Self::Duplicate => "duplicate",
    Self::FalseInformation => "false_information",
    Self::OutOfBudget => "out_of_budget",
    Self::Other(_) => Self::OTHER,
}

impl RejectionReason {
    /// The name of a reason that needs words.
    pub const OTHER: &'static str = "other";

    /// Reads a reason; any text that is not one of the known reasons is an `other` reason.
    ///
    /// # Errors
    /// `other` without words, or words that are nothing or too long.
    pub fn parse(reason: &str, details: Option<&Note>) -> Result<Self, Invalid> {
        let without_words = [
            Self::IncompleteInformation,
            Self::Unqualified,
            Self::Duplicate,
            Self::FalseInformation,
            Self::OutOfBudget,
        ];
        match without_words.into_iter().find(|known| known.name() == reason) {
            Some(known) => Ok(known),
            None if reason == Self::OTHER => details.cloned().map(Self::Other).ok_or(Invalid::Required),
            None => Note::parse(reason).map(Self::Other),
        }
    }
}

#[cfg(test)]
#[path = "lead_tests.rs"]
mod tests;
