//! The schema, what the program sends to it, and the names that both know.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod bounded;
mod counters;
mod enumerations;
mod kept;
mod program;
mod statements;
