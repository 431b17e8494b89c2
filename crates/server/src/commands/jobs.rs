//! `leads jobs run`: a job is run now, whatever the clock says.

use crate::{Stop, cli::Job, config::Config, output::say, platform};
use app::App;

/// Runs a job and prints what it did.
pub async fn run(config: &Config, job: Job) -> Result<(), Stop> {
    platform::with_app(config, async |app| match job {
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
