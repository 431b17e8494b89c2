//! Where a request comes from.

use app::App;
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, request::Parts},
};
use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
};

/// The address of the client: that of the socket, or what our own proxies say. A server that does not tell the
/// socket's address has one client.
#[derive(Debug, Clone, Copy)]
pub struct ClientAddress(pub(super) IpAddr);

impl FromRequestParts<Arc<App>> for ClientAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map(|peer| peer.0.ip());
        let forwarded = forwarded(&parts.headers, app.security().trusted_proxies);
        Ok(Self(forwarded.or(peer).unwrap_or(Ipv4Addr::UNSPECIFIED.into())))
    }
}

/// What the outermost of our proxies saw. Each appends the address it was called from, so whatever a client wrote
/// itself stands further left and is not believed.
fn forwarded(headers: &HeaderMap, proxies: usize) -> Option<IpAddr> {
    let lines: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .into_iter()
        .filter_map(|value| value.to_str().ok())
        .collect();
    let mut hops = lines.iter().flat_map(|line| line.split(',')).rev();
    hops.nth(proxies.checked_sub(1)?)?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn only_what_our_proxies_wrote_is_believed() {
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", HeaderValue::from_static("10.9.9.9, 192.0.2.7"));
        headers.append("x-forwarded-for", HeaderValue::from_static("198.51.100.1"));
        let seen = |proxies| forwarded(&headers, proxies).map(|address| address.to_string());
        assert_eq!(seen(0), None);
        assert_eq!(seen(1).as_deref(), Some("198.51.100.1"));
        assert_eq!(seen(2).as_deref(), Some("192.0.2.7"));
        assert_eq!(seen(4), None);
        assert_eq!(forwarded(&HeaderMap::new(), 1), None);
    }
}
