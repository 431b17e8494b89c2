//! What operators rely on: jobs, the audit, the clocks of the country.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod audit;
mod balances;
mod clock;
mod jobs;
mod runs;
mod sql_views;
