//! Keeps the private PostgreSQL running for as long as the server runs.

use crate::{Stop, database::Place, room};
use app::health::Health;
use private_postgres::PrivatePostgres;
use std::{
    convert::Infallible,
    path::PathBuf,
    time::{Duration, Instant},
};

/// After so long, a death has nothing to do with the one before.
const STEADY: Duration = Duration::from_secs(60);
/// The first death is mended at once, the next one after this pause, each further one after twice that.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Watches the private PostgreSQL, if there is one, and stops it in the end.
pub struct Guardian {
    private: Option<PrivatePostgres>,
    data_dir: PathBuf,
    bin: Option<PathBuf>,
}

impl Guardian {
    /// Takes over from the place that started it.
    pub fn new(place: &mut Place, bin: Option<PathBuf>) -> Self {
        Self {
            private: place.take_private(),
            data_dir: place.data_dir.clone(),
            bin,
        }
    }

    /// Starts PostgreSQL again whenever it dies, at the same socket, so that open pools find it again; with growing
    /// pauses when that is no use. Meanwhile requests are told to come back. Watches its disk, too.
    pub async fn watch(&mut self, health: &Health) -> Infallible {
        if self.private.is_none() {
            return std::future::pending().await;
        }
        let folder = self.data_dir.clone();
        tokio::select! {
            never = self.revive() => never,
            never = room::watch(&folder, health) => never,
        }
    }

    async fn revive(&mut self) -> Infallible {
        let mut pause = Duration::ZERO;
        loop {
            let begun = Instant::now();
            if let Some(private) = &self.private {
                let status = private.died().await;
                tracing::error!(status, "the private PostgreSQL died; starting it again");
            }
            if begun.elapsed() > STEADY {
                pause = Duration::ZERO;
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).clamp(FIRST_PAUSE, LONGEST_PAUSE);
            if let Err(stop) = self.start().await {
                let why = room::explain(&self.data_dir, stop);
                tracing::error!(%why, again_in = ?pause, "the private PostgreSQL does not start; it will be tried again");
            }
        }
    }

    async fn start(&mut self) -> Result<(), Stop> {
        // The lock of the dead one must be free first.
        self.private = None;
        self.private = Some(PrivatePostgres::start_or_attach(&self.data_dir, self.bin.as_deref()).await?);
        Ok(())
    }

    /// Stops PostgreSQL if it is ours. All connections must be closed by then.
    pub async fn leave(self) -> Result<(), Stop> {
        match self.private {
            Some(private) => Ok(private.stop().await?),
            None => Ok(()),
        }
    }
}
