//! The whole, over HTTP on a real PostgreSQL: every test has a server and a database of its own.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod admin;
mod authority;
mod bad_input;
mod bulk;
mod clock;
mod commission;
mod confirmations;
mod enumerations;
mod export;
mod hang_up;
mod history;
mod jobs;
mod openapi;
mod pages;
mod rls;
mod routes;
mod statistics;
mod story;
