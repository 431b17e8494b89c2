//! The JSON body of a request: an object, read within a limit, parsed strictly, refused with everything that is wrong.

mod wrong;

use crate::{Problem, canonical::canonical, object::Object};
use app::FieldError;
use axum::{
    extract::{FromRequest, Request},
    http::{StatusCode, header},
};
use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use messages::problem::Code;
use serde::de::{DeserializeOwned, IgnoredAny};
use wrong::Wrong;

/// The largest body, unless a route says otherwise.
pub const MAX_BODY_BYTES: usize = 64 * 1024;

/// A body that was parsed. It is handed out by [`Body::read`] only, which refuses what is wrong.
#[derive(Debug)]
pub struct Body<T> {
    value: T,
    bytes: Bytes,
    wrong: Vec<Wrong>,
}

impl<T> Body<T> {
    /// What the body says in words of the domain. Fields that are missing or of another type, and what `parse` finds
    /// wrong with the others, are refused together.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn read<R>(self, parse: impl FnOnce(T) -> Result<R, Problem>) -> Result<R, Problem> {
        match (parse(self.value), self.wrong.is_empty()) {
            (parsed, true) => parsed,
            (Ok(_), false) => Err(Problem::fields(
                self.wrong.into_iter().map(|wrong| wrong.error).collect(),
            )),
            (Err(problem), false) => Err(Problem::fields(beside(self.wrong, problem.into_fields()))),
        }
    }

    /// The same for every way of writing this JSON.
    pub fn canonical(&self) -> Vec<u8> {
        canonical(&self.bytes)
    }
}

/// What is missing or of another type, then what else is wrong; a stand-in is nobody's mistake.
fn beside(wrong: Vec<Wrong>, errors: Vec<FieldError>) -> Vec<FieldError> {
    let others: Vec<FieldError> = errors
        .into_iter()
        .filter(|error| !wrong.iter().any(|wrong| wrong.stands_in_for(&error.field)))
        .collect();
    wrong.into_iter().map(|wrong| wrong.error).chain(others).collect()
}

impl<T: DeserializeOwned, S: Sync> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        if !is_json(&request) {
            return Err(Problem::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                Code::UnsupportedMediaType,
            ));
        }
        let bytes = read(request.into_body(), MAX_BODY_BYTES).await?;
        Self::parse(bytes)
    }
}

impl<T: DeserializeOwned> Body<T> {
    /// Parses JSON.
    ///
    /// # Errors
    /// Not JSON (400), or so wrong that nothing more can be said about the rest (422).
    fn parse(bytes: Bytes) -> Result<Self, Problem> {
        // Only a refusal has to know where.
        let first = match serde_json::from_slice(&bytes) {
            Ok(Object(value)) => {
                let wrong = Vec::new();
                return Ok(Self { value, bytes, wrong });
            }
            Err(error) => error,
        };
        // What is no JSON is said before what is wrong with it.
        if !first.is_data() || serde_json::from_slice::<IgnoredAny>(&bytes).is_err() {
            return Err(Problem::new(StatusCode::BAD_REQUEST, Code::MalformedJson));
        }
        let (value, wrong) = wrong::all::<T>(&bytes);
        match value {
            Some(value) => Ok(Self { value, bytes, wrong }),
            None => Err(Problem::fields(wrong.into_iter().map(|wrong| wrong.error).collect())),
        }
    }
}

/// JSON is UTF-8; a body that says to be something else is not read as what it is not.
fn is_json(request: &Request) -> bool {
    let content_type = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let mut parts = content_type.unwrap_or("").split(';').map(str::trim);
    let json = parts.next().unwrap_or("").eq_ignore_ascii_case("application/json");
    let utf8 = |parameter: &str| match parameter.split_once('=') {
        Some((name, value)) if name.trim().eq_ignore_ascii_case("charset") => {
            value.trim().trim_matches('"').eq_ignore_ascii_case("utf-8")
        }
        _ => true,
    };
    json && parts.all(utf8)
}

/// Reads a body up to a limit.
///
/// # Errors
/// It is larger, or the client went away.
pub async fn read(body: axum::body::Body, limit: usize) -> Result<Bytes, Problem> {
    match Limited::new(body, limit).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => {
            Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, Code::PayloadTooLarge))
        }
        Err(_) => Err(Problem::new(StatusCode::BAD_REQUEST, Code::MalformedBody)),
    }
}

#[cfg(test)]
#[path = "body_tests.rs"]
mod tests;
