//! Leads over HTTP, from their creation to their statistics and their export.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod bulk;
mod export;
mod hang_up;
mod pages;
mod sales;
mod statistics;
mod story;
