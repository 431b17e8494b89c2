//! Being told to stop, by Ctrl-C or by a supervisor.

use crate::Stop;
use tokio::signal::unix::{Signal, SignalKind, signal};

/// The signals that ask for an end.
pub struct Signals {
    interrupt: Signal,
    terminate: Signal,
}

impl Signals {
    /// Listens from now on; until the first [`next`](Self::next) they are kept.
    pub fn listen() -> Result<Self, Stop> {
        let listen = |kind| signal(kind).map_err(|error| Stop::new(format!("signals cannot be received: {error}")));
        Ok(Self {
            interrupt: listen(SignalKind::interrupt())?,
            terminate: listen(SignalKind::terminate())?,
        })
    }

    pub async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}
