//! `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness.

use crate::clock::SystemClock;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::Clock;
use jiff::SignedDuration;

/// The standard wants less than a year, so that nobody writes to where nobody reads any more.
const GOOD_FOR: SignedDuration = SignedDuration::from_hours(180 * 24);

/// The file, where the operator names a contact.
pub fn answer(contact: Option<&str>, url: &str) -> Response {
    let Some(contact) = contact else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let expires = (SystemClock.now() + GOOD_FOR).strftime("%Y-%m-%dT00:00:00Z");
    let text = format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: fr, ar, en\nCanonical: {url}/.well-known/security.txt\n"
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
