//! What users are told, in the dashboard, and what there is to tell. The key of a notification says what it is
//! about; nobody is told the same thing twice.

mod decided;
mod new_leads;
mod preferences;
mod read;
mod recipients;
mod write;

pub use decided::{Decided, Outcome, decided};
pub use new_leads::{NewLeads, new_leads};
pub use preferences::{muted, set_muted};
pub use read::{Marked, NotificationPage, NotificationRecord, mark_all_read, mark_read, mark_unread, search};
pub use recipients::{Recipients, admins, recipients};
pub use write::{NewDelivery, NewNotification, tell, tell_or_revise};
