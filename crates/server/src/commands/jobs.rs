//! `leads jobs run`: a job is run now, whatever the clock says.

use crate::{Stop, config::Config, output::say, wiring};
use app::App;
use clap::ValueEnum;

/// A job that can be run by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Job {
    /// Leads that nobody decided in time are lost, and their commission freed.
    ExpireLeads,
    /// Every job there is.
    All,
}

/// Runs a job and prints what it did.
pub async fn run(config: &Config, job: Job) -> Result<(), Stop> {
    wiring::with_app(config, async |app| match job {
        Job::ExpireLeads | Job::All => expire_leads(app).await,
    })
    .await
}

async fn expire_leads(app: &App) -> Result<(), Stop> {
    let expired = app::leads::expire::expire(app).await?;
    say(format_args!(
        "expire-leads: {} lost, {} validated automatically",
        expired.lost, expired.validated
    ));
    Ok(())
}
