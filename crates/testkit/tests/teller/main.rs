//! The teller on a real PostgreSQL: what happens when it is crowded, contradicted, cut off.

mod alerts;
mod analysed;
mod audited;
mod balances;
mod bare_market;
mod batches;
mod cost;
mod cut_off;
mod from_memory;
mod held;
mod proxy;
mod receipts;
mod refused;
mod remembered;
mod sign_in;
mod sql_functions;
mod two_servers;
