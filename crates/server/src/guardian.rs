//! Keeps the private PostgreSQL running for as long as the server runs.

use crate::{Stop, database::Place};
use private_postgres::PrivatePostgres;
use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

/// A second death within this time is not an accident.
const STEADY: Duration = Duration::from_secs(60);

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

    /// Starts PostgreSQL again when it dies, at the same socket, so that open pools find it again. Ends, with what to
    /// say, only when that is no use.
    pub async fn watch(&mut self) -> Stop {
        let mut started: Option<Instant> = None;
        loop {
            let Some(private) = &self.private else {
                return std::future::pending().await;
            };
            let status = private.died().await;
            if started.is_some_and(|at| at.elapsed() < STEADY) {
                return Stop::new(format!("the private PostgreSQL died twice within a minute ({status})"));
            }
            tracing::error!(status, "the private PostgreSQL died; starting it again");
            started = Some(Instant::now());
            if let Err(stop) = self.start().await {
                return Stop::new(format!(
                    "the private PostgreSQL died ({status}) and does not start again: {stop}"
                ));
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
