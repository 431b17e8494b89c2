//! `leads demo`: believable data to look at.

use crate::{Stop, config::Config, database::Place, output::say, wiring};
use app::demo::{self, DemoClock};
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

/// Generates a large market for benchmarks.
pub async fn generate(config: &Config, leads: u32) -> Result<(), Stop> {
    let began = std::time::Instant::now();
    let made = wiring::with_app(config, async |app| Ok(demo::generate(app, leads).await?)).await?;
    let seconds = began.elapsed().as_secs();
    say(format_args!(
        "{made} leads in {} merchants were generated in {seconds} s.",
        demo::GENERATED_MERCHANTS
    ));
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
    for account in demo::ACCOUNTS {
        say(format_args!(
            "             {:<11} {:<28} {}",
            account.role.name(),
            account.email,
            account.display_name
        ));
    }
}
