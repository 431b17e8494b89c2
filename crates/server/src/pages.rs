//! The web client, inside the binary: files by path, and the one page that every other path is.

use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};

/// A file of the web client, also packed if that is worth it.
struct File {
    path: &'static str,
    plain: &'static [u8],
    br: Option<&'static [u8]>,
    gz: Option<&'static [u8]>,
}

/// Ordered by path.
static FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The page, when the web client was not built.
const WITHOUT_CLIENT: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Leads</title>\
    <p>This server was built without the web client. The API is explained at <a href=\"/docs\">/docs</a>.</p></html>\n";

/// Names of these files contain a hash of their contents, so they never change.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const AN_HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");
const NEVER: HeaderValue = HeaderValue::from_static("no-store");

/// Whether the web client is inside.
pub fn are_built() -> bool {
    !FILES.is_empty()
}

/// Answers every path that is not of the API.
pub fn router() -> Router {
    Router::new().fallback(answer)
}

async fn answer(request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let path = request.uri().path();
    match find(path) {
        Some(file) => file.answer(request.headers()),
        // A page of an old version that asks for a script of its own must not be given HTML.
        None if path.starts_with("/assets/") => StatusCode::NOT_FOUND.into_response(),
        None => index(request.headers()),
    }
}

fn index(accepted: &HeaderMap) -> Response {
    match find("/index.html") {
        Some(file) => file.answer(accepted),
        None => ([(header::CACHE_CONTROL, NEVER)], axum::response::Html(WITHOUT_CLIENT)).into_response(),
    }
}

fn find(path: &str) -> Option<&'static File> {
    let at = FILES.binary_search_by(|file| file.path.cmp(path)).ok()?;
    FILES.get(at)
}

impl File {
    fn answer(&self, request: &HeaderMap) -> Response {
        let (encoding, bytes) = self.choose(request);
        let mut response = Response::new(Body::from(bytes));
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.content_type()));
        headers.insert(header::CACHE_CONTROL, self.keep());
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(encoding) = encoding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    }

    fn choose(&self, request: &HeaderMap) -> (Option<&'static str>, &'static [u8]) {
        let accepted = request
            .get(header::ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("");
        match (
            self.br.filter(|_| accepts(accepted, "br")),
            self.gz.filter(|_| accepts(accepted, "gzip")),
        ) {
            (Some(br), _) => (Some("br"), br),
            (None, Some(gz)) => (Some("gzip"), gz),
            (None, None) => (None, self.plain),
        }
    }

    fn keep(&self) -> HeaderValue {
        match self.path {
            path if path.starts_with("/assets/") => FOREVER,
            path if path.ends_with(".html") => NEVER,
            _ => AN_HOUR,
        }
    }

    fn content_type(&self) -> &'static str {
        match self.path.rsplit('.').next().unwrap_or("") {
            "html" => "text/html; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "json" => "application/json",
            "webmanifest" => "application/manifest+json",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "ico" => "image/x-icon",
            "woff2" => "font/woff2",
            "woff" => "font/woff",
            "txt" => "text/plain; charset=utf-8",
            _ => "application/octet-stream",
        }
    }
}

/// Whether an encoding is accepted; one with the weight 0 is not.
fn accepts(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let refused = weight
            .trim()
            .strip_prefix("q=")
            .is_some_and(|q| q.trim_matches(['0', '.']).is_empty());
        name.trim().eq_ignore_ascii_case(encoding) && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: File = File {
        path: "/assets/a-1.js",
        plain: b"plain",
        br: Some(b"br"),
        gz: Some(b"gz"),
    };

    #[test]
    fn the_smallest_accepted_form_is_sent() {
        for (accepted, encoding) in [
            ("gzip, deflate, br, zstd", Some("br")),
            ("gzip;q=1.0, br;q=0", Some("gzip")),
            ("br;q=0.0, gzip;q=0", None),
            ("identity", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, accepted.parse().unwrap());
            assert_eq!(SCRIPT.choose(&headers).0, encoding, "{accepted}");
        }
    }

    #[test]
    fn what_has_a_hash_is_kept_and_pages_are_not() {
        let page = File {
            path: "/index.html",
            ..SCRIPT
        };
        assert_eq!((SCRIPT.keep(), page.keep()), (FOREVER, NEVER));
        assert_eq!(SCRIPT.content_type(), "text/javascript; charset=utf-8");
    }

    #[test]
    fn files_are_found_by_binary_search() {
        assert!(FILES.is_sorted_by_key(|file| file.path));
        assert_eq!(find("/index.html").is_some(), are_built());
    }
}
