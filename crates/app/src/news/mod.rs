//! People are told what happened to leads, and who brings too many bad ones is stopped.

mod decided;
mod fresh;
mod quality;
mod tell;
mod texts;
mod words;

pub use tell::{tell, wake_up};

/// What one run did.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// Notifications that were written, or grew.
    pub notifications: u64,
    /// Agreements that were suspended.
    pub suspended: usize,
    /// Influencers that were blocked on a campaign.
    pub blocked: usize,
}
