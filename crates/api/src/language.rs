//! The language of an answer.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use domain::locale::Locale;
use std::convert::Infallible;

/// The language that the caller reads.
#[derive(Debug, Clone, Copy)]
pub struct Language(pub Locale);

impl<S: Sync> FromRequestParts<S> for Language {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(preferred(&parts.headers)))
    }
}

/// The language that the caller asks for, if they ask for one of ours.
#[derive(Debug, Clone, Copy)]
pub struct AskedLanguage(pub Option<Locale>);

impl<S: Sync> FromRequestParts<S> for AskedLanguage {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(asked(&parts.headers)))
    }
}

/// The first of our languages in `Accept-Language`; French when it names none of them.
pub fn preferred(headers: &HeaderMap) -> Locale {
    asked(headers).unwrap_or_default()
}

fn asked(headers: &HeaderMap) -> Option<Locale> {
    let accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let code = |range: &str| Locale::from_name(&range.trim().get(..2).unwrap_or("").to_ascii_lowercase());
    accepted.unwrap_or("").split(',').find_map(code)
}
