//! `leads openapi`: the document that describes the API.

use crate::{Stop, output::say};

/// Prints the document; always the same for the same code.
pub fn run() -> Result<(), Stop> {
    let json = serde_json::to_string_pretty(&api::document());
    say(json.map_err(|error| Stop::new(format!("the document could not be written: {error}")))?);
    Ok(())
}
