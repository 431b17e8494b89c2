//! The schema, and the names that it and the program both know.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod enumerations;
