//! `leads migrate`: the database is brought up to date.

use crate::{Stop, config::Config, database::Place, output::say};

/// Applies what is missing.
pub async fn run(config: &Config) -> Result<(), Stop> {
    let place = Place::find(config).await?;
    let applied = store::migrate(&place.connection).await;
    place.leave().await?;
    match applied.map_err(|error| Stop::new(format!("the database could not be brought up to date: {error}")))? {
        0 => say("The database is up to date."),
        1 => say("1 migration was applied."),
        more => say(format_args!("{more} migrations were applied.")),
    }
    Ok(())
}
