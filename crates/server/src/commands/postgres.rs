//! `leads postgres`: the private PostgreSQL alone, without a server beside it.

use crate::{Stop, config::Config, database::Place, output::say, signals::Signals};

/// Runs it until a signal. One that a server runs already is left to that server.
pub async fn run(config: &Config) -> Result<(), Stop> {
    if config.database_url.is_some() {
        return Err(Stop::new("DATABASE_URL names a PostgreSQL that runs by itself"));
    }
    let mut signals = Signals::listen()?;
    let place = Place::find(config).await?;
    let socket = place.socket_folder().unwrap_or_else(|| place.data_dir.clone());
    say(format_args!("{place}: psql -h {} -U leads", socket.display()));
    signals.next().await;
    place.leave().await
}
