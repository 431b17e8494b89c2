//! What the server answered.

use crate::Json;
use axum::{body::Body, http::HeaderMap, response::Response};
use http_body_util::BodyExt;

/// An answer, read to its end.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    /// The body.
    pub bytes: Vec<u8>,
    /// The body as text.
    pub text: String,
    /// The body as JSON; null when it is none.
    pub json: Json,
    /// What was asked, for the message of a failed test.
    pub asked: String,
}

impl Answer {
    pub(crate) async fn read(asked: String, response: Response<Body>) -> Self {
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body that can be read").to_bytes();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let json = Json::parse(&text).unwrap_or(Json::Null);
        Self {
            status: parts.status.as_u16(),
            headers: parts.headers,
            bytes: bytes.to_vec(),
            text,
            json,
            asked,
        }
    }

    /// The answer, which must have this status.
    ///
    /// # Panics
    /// It has another; the message shows the question and the answer.
    #[must_use]
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}\n{}", self.asked, self.text);
        self
    }

    /// The answer, which must be a problem with this status and code.
    ///
    /// # Panics
    /// It is not.
    #[track_caller]
    pub fn refused(self, status: u16, code: &str) -> Self {
        self.is_problem();
        let found = (self.status, self.json["code"].to_string());
        assert_eq!(found, (status, format!("\"{code}\"")), "{}\n{}", self.asked, self.text);
        self
    }

    /// Checks the envelope of every error: the media type, the status repeated, a code, words, the id of the request.
    ///
    /// # Panics
    /// Something of it is missing.
    #[track_caller]
    pub fn is_problem(&self) {
        let (asked, text) = (&self.asked, &self.text);
        assert_eq!(
            self.header("content-type"),
            Some("application/problem+json"),
            "{asked}\n{text}"
        );
        assert_eq!(
            self.json["status"].to_string(),
            self.status.to_string(),
            "{asked}\n{text}"
        );
        for field in ["type", "title", "detail", "code", "request_id"] {
            assert!(
                matches!(&self.json[field], Json::Text(words) if !words.is_empty()),
                "{field}: {asked}\n{text}"
            );
        }
        assert_eq!(
            self.header("x-request-id"),
            Some(self.json["request_id"].text()),
            "{asked}\n{text}"
        );
    }

    /// The codes of the fields that are wrong, as `field:code`, sorted.
    pub fn wrong_fields(&self) -> Vec<String> {
        let errors = match &self.json["errors"] {
            Json::List(errors) => errors.as_slice(),
            _ => &[],
        };
        let mut found: Vec<_> = errors
            .iter()
            .map(|e| format!("{}:{}", e["field"].text(), e["code"].text()))
            .collect();
        found.sort();
        found
    }

    /// A header, if it is there and text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Whether the answer repeats an earlier one.
    pub fn is_replay(&self) -> bool {
        self.header("idempotent-replayed") == Some("true")
    }
}
