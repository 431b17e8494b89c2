//! What payment providers say: stored once, settled once.

mod receive;
mod record;
mod search;
mod settle;

pub use receive::{NewEvent, Received, receive};
pub use record::{EventRecord, find};
pub use search::{EventFilter, ListedEvent, search};
pub use settle::{Settled, put_off, settle};
