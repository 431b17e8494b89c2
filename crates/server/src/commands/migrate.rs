//! `leads migrate`: the database is brought up to date.

use crate::{Stop, config::Config, database::Place, output::say};

/// Applies what is missing.
pub async fn run(config: &Config) -> Result<(), Stop> {
    let place = Place::find(config).await?;
    let applied = place.migrate().await;
    place.leave().await?;
    match applied? {
        None => {
            return Err(Stop::new(
                "only the owner migrates: name their address in DATABASE_OWNER_URL",
            ));
        }
        Some(0) => say("The database is up to date."),
        Some(1) => say("1 migration was applied."),
        Some(more) => say(format_args!("{more} migrations were applied.")),
    }
    Ok(())
}
