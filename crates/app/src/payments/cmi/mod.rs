//! Payments by card at the Centre monétique interbancaire.

pub mod acquirer;
mod callback;
mod page;

pub use callback::{Reply, callback};
pub use page::{Form, Page, Step, page, return_urls};

use crate::App;
use domain::Refusal;
use payments::Cmi;

/// What takes cards on this server; a server without it has none of its pages.
fn configured(app: &App) -> Result<&Cmi, Refusal> {
    app.providers.cmi().ok_or(Refusal::NotFound)
}
