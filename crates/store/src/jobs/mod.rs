//! The durable queue of [`domain::job::Job`]s, reached from the transactions that cause them.

mod enqueue;
mod install;
pub mod runs;
pub mod ticks;

pub(crate) use enqueue::{ENQUEUE, Order};
pub use enqueue::{enqueue, enqueue_after};
pub(crate) use install::migrate;

/// The schema of the queue.
pub const SCHEMA: &str = "graphile_worker";
