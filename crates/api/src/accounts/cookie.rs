//! What a browser keeps, out of reach of scripts and of other sites: its refresh token, and that somebody signed in.

use app::accounts::PublicUrl;
use axum::http::{HeaderMap, HeaderValue, header};
use jiff::SignedDuration;

/// A cookie of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cookie {
    /// The refresh token.
    Refresh,
    /// That its user signed in with this browser before; signing out leaves it.
    Device,
}

/// For how long a browser is known.
const KNOWN: SignedDuration = SignedDuration::from_hours(180 * 24);

impl Cookie {
    const fn name(self) -> &'static str {
        match self {
            Self::Refresh => "leads_refresh",
            Self::Device => "leads_device",
        }
    }

    const fn lifetime(self) -> SignedDuration {
        match self {
            Self::Refresh => domain::session::LIFETIME,
            Self::Device => KNOWN,
        }
    }

    /// What a browser sent, if it sent it.
    pub(super) fn read<'a>(self, headers: &'a HeaderMap, url: &PublicUrl) -> Option<&'a str> {
        let prefix = prefix(url);
        let cookies = headers
            .get_all(header::COOKIE)
            .into_iter()
            .filter_map(|value| value.to_str().ok());
        let mut pairs = cookies
            .flat_map(|cookies| cookies.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        pairs.find_map(|(name, value)| {
            let ours = name.strip_prefix(prefix) == Some(self.name());
            (ours && !value.is_empty()).then_some(value)
        })
    }

    /// Gives it to a browser.
    pub(super) fn set(self, headers: &mut HeaderMap, value: &str, url: &PublicUrl) {
        self.write(headers, value, self.lifetime().as_secs(), url);
    }

    /// Takes it away from a browser.
    pub(super) fn clear(self, headers: &mut HeaderMap, url: &PublicUrl) {
        self.write(headers, "", 0, url);
    }

    fn write(self, headers: &mut HeaderMap, value: &str, max_age: i64, url: &PublicUrl) {
        let (prefix, name) = (prefix(url), self.name());
        let place = if url.needs_secure_cookies() {
            "/; Secure"
        } else {
            "/api/auth"
        };
        let cookie = format!("{prefix}{name}={value}; Path={place}; Max-Age={max_age}; HttpOnly; SameSite=Strict");
        let mut cookie = HeaderValue::from_str(&cookie).expect("a token is ASCII without control characters");
        cookie.set_sensitive(true);
        headers.append(header::SET_COOKIE, cookie);
    }
}

/// With this beginning, browsers take a cookie from this very host only, over an encrypted connection: a neighbouring
/// host cannot plant one. They ask for the path `/` in return.
fn prefix(url: &PublicUrl) -> &'static str {
    if url.needs_secure_cookies() { "__Host-" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> PublicUrl {
        PublicUrl::parse(text).unwrap()
    }

    #[test]
    fn ours_is_found_among_others() {
        let read = |address: &str, cookies: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for cookie in cookies {
                headers.append(header::COOKIE, HeaderValue::from_static(cookie));
            }
            Cookie::Refresh.read(&headers, &url(address)).map(str::to_owned)
        };
        let (here, there) = ("http://127.0.0.1:8001", "https://leads.ma");
        assert_eq!(read(here, &["a=b; leads_refresh=x-_y; c=d"]).as_deref(), Some("x-_y"));
        assert_eq!(read(here, &["a=b", "leads_refresh=x"]).as_deref(), Some("x"));
        assert_eq!(read(there, &["__Host-leads_refresh=x"]).as_deref(), Some("x"));
        assert_eq!(read(there, &["leads_refresh=planted"]), None);
        for none in [
            &[][..],
            &["leads_refresh="],
            &["leads_refresh"],
            &["xleads_refresh=a"],
            &["leads_device=a"],
            &["a=leads_refresh=b"],
        ] {
            assert_eq!(read(here, none), None, "{none:?}");
        }
    }

    #[test]
    fn scripts_and_other_sites_cannot_reach_it() {
        let write = |address: &str| {
            let mut headers = HeaderMap::new();
            Cookie::Refresh.clear(&mut headers, &url(address));
            headers[header::SET_COOKIE].to_str().unwrap().to_owned()
        };
        let rest = "Max-Age=0; HttpOnly; SameSite=Strict";
        assert_eq!(
            write("https://leads.ma"),
            format!("__Host-leads_refresh=; Path=/; Secure; {rest}")
        );
        assert_eq!(
            write("http://127.0.0.1:8001"),
            format!("leads_refresh=; Path=/api/auth; {rest}")
        );
    }
}
