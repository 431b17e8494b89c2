//! The `Idempotency-Key` header.

use crate::{Problem, body::Body};
use app::{Failure, IdempotencyKey};
use axum::{
    extract::FromRequestParts,
    http::{HeaderName, HeaderValue, request::Parts},
    response::Response,
};
use domain::Invalid;
use sha2::{Digest, Sha256};

/// The header that makes a repetition harmless.
pub const HEADER: HeaderName = HeaderName::from_static("idempotency-key");
const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// The key of a request with its path, if it has one: 1 to 255 visible ASCII characters.
#[derive(Debug, Clone)]
pub struct Key(Option<(String, String)>);

impl<S: Sync> FromRequestParts<S> for Key {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let Some(value) = parts.headers.get(HEADER) else {
            return Ok(Self(None));
        };
        let visible = |text: &&str| (1..=255).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
        let key = value.to_str().ok().filter(visible);
        let key = key.ok_or_else(|| Problem::from(Failure::field("Idempotency-Key", Invalid::Format)))?;
        Ok(Self(Some((key.to_owned(), parts.uri.path().to_owned()))))
    }
}

impl Key {
    /// The key for a command: a repetition must have the same path and say the same in its body.
    pub fn of<T>(self, body: &Body<T>) -> Option<IdempotencyKey> {
        let (key, path) = self.0?;
        let mut hash = Sha256::new();
        hash.update(path.as_bytes());
        hash.update([0]);
        hash.update(body.canonical());
        Some(IdempotencyKey {
            key,
            request_hash: hash.finalize().into(),
        })
    }
}

/// Marks an answer that repeats an earlier one.
pub fn mark(mut response: Response, replayed: bool) -> Response {
    if replayed {
        response
            .headers_mut()
            .insert(REPLAYED, HeaderValue::from_static("true"));
    }
    response
}
