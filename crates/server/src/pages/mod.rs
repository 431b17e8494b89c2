//! The web client, inside the binary: files by path, the page that its own addresses share, and 404 for every other.

mod addresses;
mod file;
mod security;

use crate::config::Config;
use api::Problem;
use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use file::{File, NEVER};

/// Ordered by path.
static FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The page, when the web client was not built.
const WITHOUT_CLIENT: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Leads</title>\
    <p>This server was built without the web client. The API is explained at <a href=\"/docs\">/docs</a>.</p></html>\n";

/// Whether the web client is inside.
pub fn are_built() -> bool {
    !FILES.is_empty()
}

/// Answers every path that is not of the API.
pub fn router(config: &Config) -> Router {
    let (contact, url) = (config.security_contact.clone(), config.public_url.clone());
    let security = move || async move { security::answer(contact.as_deref(), url.as_str()) };
    Router::new()
        .route("/.well-known/security.txt", get(security))
        .fallback(answer)
}

async fn answer(request: Request) -> Response {
    let path = request.uri().path();
    if is_meant_for_the_api(path) {
        return Problem::not_found().into_response();
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let allowed = [(header::ALLOW, HeaderValue::from_static("GET, HEAD"))];
        return (allowed, Problem::method_not_allowed()).into_response();
    }
    match find(path) {
        Some(file) => file.answer(request.headers()),
        // A page of an old version that asks for a script of its own must not be given HTML.
        None if path.starts_with("/assets/") => StatusCode::NOT_FOUND.into_response(),
        None if addresses::is_page(path) => page(request.headers()),
        None => (StatusCode::NOT_FOUND, page(request.headers())).into_response(),
    }
}

/// A program that mistypes an address of the API, with another case or more slashes, gets no page for people.
fn is_meant_for_the_api(path: &str) -> bool {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or("");
    first.eq_ignore_ascii_case("api")
}

fn page(accepted: &HeaderMap) -> Response {
    match find("/index.html") {
        Some(file) => file.answer(accepted),
        None => ([(header::CACHE_CONTROL, NEVER)], Html(WITHOUT_CLIENT)).into_response(),
    }
}

fn find(path: &str) -> Option<&'static File> {
    let at = FILES.binary_search_by(|file| file.path.cmp(path)).ok()?;
    FILES.get(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_by_binary_search() {
        assert!(FILES.is_sorted_by_key(|file| file.path));
        assert_eq!(find("/index.html").is_some(), are_built());
    }

    #[test]
    fn the_api_is_meant_whatever_the_case_and_the_slashes() {
        for path in ["/api", "/api/", "//api/leads", "/API/leads", "/Api"] {
            assert!(is_meant_for_the_api(path), "{path}");
        }
        for path in ["/", "/apis", "/depot/api"] {
            assert!(!is_meant_for_the_api(path), "{path}");
        }
    }
}
