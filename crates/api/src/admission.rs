//! What a request must be before any route looks at it: what can be read in two ways, or is not read at all, is refused
//! by name.

use crate::{Problem, idempotency};
use app::FieldError;
use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderMap, Method, StatusCode, Version, header, uri::Authority},
};
use domain::Invalid;
use messages::problem::Code;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

/// Why a request goes no further, if it does not.
pub fn refuse(request: &Request) -> Option<Problem> {
    let headers = request.headers();
    if !names_one_host(request.version(), headers) {
        return Some(Problem::new(StatusCode::BAD_REQUEST, Code::InvalidHost));
    }
    let plain = |coding: &axum::http::HeaderValue| coding.as_bytes().eq_ignore_ascii_case(b"identity");
    if !headers.get_all(header::CONTENT_ENCODING).iter().all(plain) {
        return Some(Problem::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Code::UnsupportedMediaType,
        ));
    }
    let mut wrong = wrong_parameters(request);
    if headers.get_all(idempotency::HEADER).iter().nth(1).is_some() {
        wrong.push(error("Idempotency-Key", Invalid::Repeated));
    }
    (!wrong.is_empty()).then(|| Problem::fields(wrong))
}

/// HTTP/1.1 asks for exactly one host (RFC 9112, section 3.2).
fn names_one_host(version: Version, headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (None, _) => version != Version::HTTP_11,
        (Some(host), None) => host.to_str().is_ok_and(|text| text.parse::<Authority>().is_ok()),
        (Some(_), Some(_)) => false,
    }
}

/// The parameters of the query of every operation, by method and path.
static PARAMETERS: LazyLock<BTreeMap<String, BTreeSet<String>>> = LazyLock::new(|| {
    let document = serde_json::to_value(crate::document()).expect("the document is JSON");
    let mut known = BTreeMap::new();
    for (path, operations) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in operations.as_object().into_iter().flatten() {
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            let in_query = parameters.filter(|parameter| parameter["in"] == "query");
            let names = in_query.filter_map(|parameter| parameter["name"].as_str().map(str::to_owned));
            known.insert(format!("{} {path}", method.to_uppercase()), names.collect());
        }
    }
    known
});

/// Parameters that the operation does not have, or that come twice. What is not of the API reads its own.
fn wrong_parameters(request: &Request) -> Vec<FieldError> {
    let given = request.uri().query().unwrap_or_default();
    let Some(route) = request.extensions().get::<MatchedPath>().filter(|_| !given.is_empty()) else {
        return Vec::new();
    };
    let method = match *request.method() {
        Method::HEAD => "GET",
        _ => request.method().as_str(),
    };
    let Some(known) = PARAMETERS.get(&format!("{method} {}", route.as_str())) else {
        return Vec::new();
    };
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for (name, _) in crate::query::pairs(request.uri()) {
        if !known.contains(&name) {
            wrong.push(error(&name, Invalid::UnknownField));
        } else if !seen.insert(name.clone()) {
            wrong.push(error(&name, Invalid::Repeated));
        }
    }
    wrong
}

fn error(field: &str, why: Invalid) -> FieldError {
    let field = field.to_owned();
    FieldError { field, why }
}
