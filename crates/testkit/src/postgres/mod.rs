//! The PostgreSQL of a test run, and a database of its own for every test.
//!
//! Test processes come and go (nextest makes one per test), so none of them can own the server. A small program,
//! `test-postgres`, does: the first test starts it, later ones find it, and it ends when no process has held the *shared
//! lock* for some seconds. A process takes that lock before it does anything else and keeps it to its end; the owner
//! stops only while it holds the lock alone, so a server never goes away from under a test.
//!
//! `LEADS_TEST_DATABASE_URL` names a server that is there already instead; its user must be allowed to create databases
//! and roles.

mod database;
mod owner;
mod server;

pub use database::TestDatabase;
pub use owner::own;
pub use server::Server;

/// What every process of a test run holds shared, and the owner alone to stop.
const RUN_LOCK: i64 = 0x6c65_6164_7401;
/// Held while the template is made.
const TEMPLATE_LOCK: i64 = 0x6c65_6164_7402;
/// The first part of the two-part locks of which each database takes one.
const SLOT_LOCKS: i32 = 0x6c65_6103;
/// Databases in use at once, over all processes: their connections must fit into one server.
const SLOTS: i32 = 8;
/// How the names of all databases begin that the tests make.
const PREFIX: &str = "leads_test_";
