//! The cookie in which a browser keeps its refresh token, out of reach of scripts and of other sites.

use app::accounts::{PublicUrl, RefreshToken};
use axum::http::{HeaderMap, HeaderValue, header};

const NAME: &str = "leads_refresh";

/// The token that a browser sent, if it sent one.
pub(super) fn read(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers
        .get_all(header::COOKIE)
        .into_iter()
        .filter_map(|value| value.to_str().ok());
    let mut pairs = cookies
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs.find_map(|(name, value)| (name == NAME && !value.is_empty()).then_some(value))
}

/// Gives a browser its next token.
pub(super) fn set(headers: &mut HeaderMap, token: &RefreshToken, url: &PublicUrl) {
    write(headers, token.expose(), domain::session::LIFETIME.as_secs(), url);
}

/// Takes the token away from a browser.
pub(super) fn clear(headers: &mut HeaderMap, url: &PublicUrl) {
    write(headers, "", 0, url);
}

fn write(headers: &mut HeaderMap, value: &str, max_age: i64, url: &PublicUrl) {
    let secure = if url.needs_secure_cookies() { "; Secure" } else { "" };
    let cookie = format!("{NAME}={value}; Path=/api/auth; Max-Age={max_age}; HttpOnly; SameSite=Strict{secure}");
    let mut cookie = HeaderValue::from_str(&cookie).expect("a token is ASCII without control characters");
    cookie.set_sensitive(true);
    headers.append(header::SET_COOKIE, cookie);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ours_is_found_among_others() {
        let read = |cookies: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for cookie in cookies {
                headers.append(header::COOKIE, HeaderValue::from_static(cookie));
            }
            read(&headers).map(str::to_owned)
        };
        assert_eq!(read(&["a=b; leads_refresh=x-_y; c=d"]).as_deref(), Some("x-_y"));
        assert_eq!(read(&["a=b", "leads_refresh=x"]).as_deref(), Some("x"));
        for none in [
            &[][..],
            &["leads_refresh="],
            &["leads_refresh"],
            &["xleads_refresh=a"],
            &["a=leads_refresh=b"],
        ] {
            assert_eq!(read(none), None, "{none:?}");
        }
    }

    #[test]
    fn scripts_and_other_sites_cannot_reach_it() {
        let write = |url: &str| {
            let mut headers = HeaderMap::new();
            clear(&mut headers, &PublicUrl::parse(url).unwrap());
            headers[header::SET_COOKIE].to_str().unwrap().to_owned()
        };
        let cookie = "leads_refresh=; Path=/api/auth; Max-Age=0; HttpOnly; SameSite=Strict";
        assert_eq!(write("https://leads.ma"), format!("{cookie}; Secure"));
        assert_eq!(write("http://127.0.0.1:8001"), cookie);
    }
}
