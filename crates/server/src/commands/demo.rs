//! `leads demo`: believable data to look at.

use crate::{Stop, config::Config, database::Place, output::say, wiring};
use demo::DemoClock;
use domain::Clock;
use std::sync::Arc;

/// Fills the database and lists who can sign in.
pub async fn run(config: &Config) -> Result<(), Stop> {
    let place = Place::prepare(config).await?;
    let filled = fill(config, &place).await;
    place.leave().await?;
    filled?;
    list();
    Ok(())
}

/// Lives through the last three months with a clock of its own, unless that was done before.
pub async fn fill(config: &Config, place: &Place) -> Result<(), Stop> {
    let now = crate::clock::SystemClock.now();
    let clock = Arc::new(DemoClock::new(now));
    let shown: Arc<dyn Clock> = Arc::clone(&clock) as Arc<dyn Clock>;
    let (app, db) = wiring::assemble_demo(config, &place.connection, &place.data_dir, shown)?;
    let filled = demo::fill(&app, &clock, now).await;
    app.close().await;
    drop(db);
    if let Some(report) = filled? {
        say(report);
    }
    Ok(())
}

/// Lists the accounts that can sign in.
pub fn list() {
    say(format_args!(
        "  demo       password of every account: {}",
        demo::PASSWORD
    ));
    for account in demo::accounts() {
        say(format_args!(
            "             {:<11} {:<28} {}",
            account.role.name(),
            account.email,
            account.display_name
        ));
    }
}
