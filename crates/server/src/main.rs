//! `leads`: one binary that serves, migrates, runs jobs and explains itself.

mod cli;
mod clock;
mod commands;
mod config;
mod database;
mod folder;
mod guardian;
mod http;
mod jobs;
mod keep;
mod limits;
mod logs;
mod metrics;
mod output;
mod pages;
mod prompt;
mod room;
mod secret;
mod signals;
mod stop;
mod wiring;

use std::process::ExitCode;

use stop::Stop;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Before anything could open a connection: with two providers linked in, rustls would panic.
    let installed = rustls::crypto::aws_lc_rs::default_provider().install_default();
    debug_assert!(installed.is_ok(), "nobody installs a provider before main");
    match cli::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            output::complain(&stop);
            ExitCode::FAILURE
        }
    }
}
