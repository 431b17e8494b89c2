//! Files that are given to people.

use crate::{App, Failure};
use receipts::RenderError;
use store::documents::GivenAt;

/// A PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is called: `R-2026-000001`.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Document {
    /// Writes it beside the requests: setting a page takes longer than any of them may hold a thread.
    pub(crate) async fn write(
        name: String,
        write: impl FnOnce() -> Result<Vec<u8>, RenderError> + Send + 'static,
    ) -> Result<Self, Failure> {
        let written = tokio::task::spawn_blocking(write).await.map_err(Failure::internal)?;
        Ok(Self {
            name,
            bytes: written.map_err(Failure::internal)?,
        })
    }
}

/// A document that is given now counts for the year of Casablanca.
pub(crate) fn given_now(app: &App) -> GivenAt {
    let at = app.now();
    GivenAt {
        at,
        offset: app.zone().offset(at),
    }
}
