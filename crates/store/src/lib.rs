//! PostgreSQL, all of it: the schema, the rows, the teller, the proof.
//!
//! Rows never leave this crate; what leaves are types of the domain and the read models beside them.

pub mod accounts;
pub mod activity_log;
pub mod agreements;
pub mod audit;
pub mod blocks;
pub mod books;
pub mod campaigns;
mod claims;
pub mod clock;
mod conditions;
mod connection_string;
pub mod counters;
pub mod database;
pub mod deposits;
pub mod earnings;
mod encryption;
pub mod error;
pub mod idempotency;
pub mod ids;
pub mod influencers;
pub mod jobs;
pub mod leads;
pub mod login;
pub mod merchants;
pub mod migrate;
pub mod notifications;
mod page;
pub mod payments;
pub mod payouts;
pub mod platform;
pub mod provider_events;
pub mod purge;
pub mod quality;
pub mod receipts;
pub mod refunds;
mod row;
mod shares;
pub mod stats;
pub mod teller;
mod terms;
mod tx;
pub mod wake_ups;
pub mod zone;

pub use audit::audit;
pub use connection_string::InvalidConnectionString;
pub use database::{Connection, Database, PoolSizes};
pub use error::StoreError;
pub use ids::new_id;
pub use login::Login;
pub use migrate::migrate;
pub use page::{Page, Slice};
pub use shares::ShareSizes;
pub use teller::{Teller, TellerError, TellerOptions};
pub use tx::Tx;
