//! A file of the web client as it is sent.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};

/// A file of the web client, also packed if that is worth it.
pub struct File {
    pub path: &'static str,
    pub plain: &'static [u8],
    pub br: Option<&'static [u8]>,
    pub gz: Option<&'static [u8]>,
}

/// Names of these files contain a hash of their contents, so they never change.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const AN_HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");
pub const NEVER: HeaderValue = HeaderValue::from_static("no-store");

impl File {
    /// The answer for a browser that accepts these encodings.
    pub fn answer(&self, request: &HeaderMap) -> Response {
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
}
