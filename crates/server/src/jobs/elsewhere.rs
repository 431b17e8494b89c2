//! Notices what happens on other servers and concerns this one: sessions that end, whose access tokens are refused here
//! within seconds, and people who are renamed.

use app::{App, Failure};
use std::{pin::pin, sync::Arc, time::Duration};

/// How often we look.
const LOOK: Duration = Duration::from_secs(3);

/// Runs until `end`.
pub async fn run(app: Arc<App>, end: impl Future<Output = ()>) {
    let mut end = pin!(end);
    loop {
        tokio::select! {
            () = &mut end => return,
            () = tokio::time::sleep(LOOK) => {}
        }
        if let Err(failure) = catch_up(&app).await {
            tracing::warn!(%failure, "what happened on other servers could not be read; trying again");
        }
    }
}

async fn catch_up(app: &App) -> Result<(), Failure> {
    app::accounts::closed::catch_up(app).await?;
    app::influencers::renamed::catch_up(app).await
}
