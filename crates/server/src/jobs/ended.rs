//! Notices sessions that end on other servers: their access tokens are refused here within seconds.

use app::App;
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
        if let Err(failure) = app::accounts::closed::catch_up(&app).await {
            tracing::warn!(%failure, "sessions that ended elsewhere could not be read; trying again");
        }
    }
}
