//! The real binary as a process: killed under load, started wrongly, stopped politely.

mod backup;
mod clock;
mod demo;
mod edge;
mod killed;
mod refused;
mod server;
mod stopped;
mod trade;
