//! Why somebody may not bring leads any more.

use crate::{agreement::SuspendedFor, quality::PoorQuality, text::Note};
use serde::{Deserialize, Serialize};

/// Why an influencer is blocked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockReason {
    /// The merchant or an admin wanted it, and may say why.
    Hand(Option<Note>),
    /// Their leads were too bad.
    Quality(PoorQuality),
}

impl BlockReason {
    /// The reason without its words.
    pub const fn kind(&self) -> SuspendedFor {
        match self {
            Self::Hand(_) => SuspendedFor::Hand,
            Self::Quality(why) => SuspendedFor::Quality(*why),
        }
    }

    /// What the merchant says of it.
    pub const fn words(&self) -> Option<&Note> {
        match self {
            Self::Hand(words) => words.as_ref(),
            Self::Quality(_) => None,
        }
    }
}
