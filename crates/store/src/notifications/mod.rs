//! What users are told, in the dashboard, and what there is to tell. The key of a notification says what it is
//! about; nobody is told the same thing twice.

mod decided;
mod new_leads;
mod read;
mod recipients;
mod write;

pub use decided::{Decided, Outcome, decided};
pub use new_leads::{NewLeads, new_leads};
pub use read::{NotificationPage, NotificationRecord, mark_all_read, mark_read, search};
pub use recipients::{Recipient, Recipients, recipients};
pub use write::{NewNotification, tell, tell_or_revise};

/// How much a notification matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Good to know.
    Info,
    /// Something went well.
    Success,
    /// Something should be done.
    Warning,
    /// Something must be done.
    Critical,
}

impl Level {
    /// The name in the API and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Critical => "critical",
        }
    }
}
