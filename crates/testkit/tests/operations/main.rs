//! What operators rely on: jobs, the audit, the clocks of the country.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod audit;
mod balances;
mod clock;
mod health;
mod jobs;
mod noted;
mod runs;
mod shares;
mod sql_views;
