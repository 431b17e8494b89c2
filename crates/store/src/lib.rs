//! PostgreSQL, all of it: the schema, the rows, the teller, the proof.
//!
//! Rows never leave this crate; what leaves are types of the domain and the read models beside them.

pub mod audit;
pub mod campaigns;
mod claims;
pub mod database;
pub mod deposits;
pub mod embedded;
pub mod error;
pub mod ids;
pub mod jobs;
pub mod leads;
pub mod migrate;
pub mod payments;
mod row;
pub mod teller;
mod tx;

pub use audit::audit;
pub use database::{Connection, Database, PoolSizes};
pub use error::StoreError;
pub use ids::new_id;
pub use migrate::migrate;
pub use teller::{Teller, TellerError, TellerOptions};
pub use tx::Tx;
