//! What every route takes and answers, and to whom: the document, rights, bad input, row level security.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod authority;
mod bad_input;
mod bodies;
mod login;
mod openapi;
mod out_of_reach;
mod rights;
mod rls;
mod routes;
mod stage;
mod strict;
mod typed;
