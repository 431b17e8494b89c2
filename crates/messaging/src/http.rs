//! How carriers are asked over HTTP: with an end, and without a word of it in a log.

use domain::delivery::DeliveryProblem;
use percent_encoding::percent_decode;
use reqwest::{Client, RequestBuilder, StatusCode, redirect::Policy};
use std::time::Duration;
use thiserror::Error;

/// For so long one question may take.
const LONGEST: Duration = Duration::from_secs(10);
const CONNECTING: Duration = Duration::from_secs(4);
/// As much of an answer is read.
const MOST: usize = 64 * 1024;

/// What is wrong with an address, as the end of a sentence about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("must begin with https://, or with http:// on this machine")]
pub struct WrongAddress;

/// A client of a carrier.
pub(crate) fn client() -> Client {
    let client = Client::builder()
        .timeout(LONGEST)
        .connect_timeout(CONNECTING)
        .redirect(Policy::none())
        .build();
    client.expect("a client with TLS can be built")
}

/// An address of a carrier, or of somebody on this machine who plays it; without a slash at its end.
pub(crate) fn address(text: &str) -> Result<String, WrongAddress> {
    let text = text.trim_end_matches('/');
    let local = ["http://127.0.0.1", "http://localhost", "http://[::1]"];
    let is_local = local.iter().any(|host| {
        let rest = text.strip_prefix(host);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
    });
    let is_encrypted = text.strip_prefix("https://").is_some_and(|host| !host.is_empty());
    match (is_local || is_encrypted) && text.chars().all(|c| c.is_ascii_graphic()) {
        true => Ok(text.to_owned()),
        false => Err(WrongAddress),
    }
}

/// What was answered. One that breaks off in the middle leaves open whether the message was taken: it is tried again.
pub(crate) async fn ask(request: RequestBuilder) -> Result<(StatusCode, Vec<u8>), DeliveryProblem> {
    let unreachable = |_| DeliveryProblem::Unreachable;
    let mut response = request.send().await.map_err(unreachable)?;
    let (status, mut body) = (response.status(), Vec::new());
    while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
        let room = MOST - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if body.len() == MOST {
            break;
        }
    }
    tracing::debug!(status = status.as_u16(), "a carrier answered");
    Ok((status, body))
}

/// The names and values of a form, as they were sent.
pub(crate) fn form(body: &[u8]) -> Vec<(String, String)> {
    let decoded = |text: &[u8]| {
        let spaced: Vec<u8> = text
            .iter()
            .map(|byte| if *byte == b'+' { b' ' } else { *byte })
            .collect();
        percent_decode(&spaced).decode_utf8_lossy().into_owned()
    };
    let pairs = body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| match pair.iter().position(|byte| *byte == b'=') {
            Some(place) => (decoded(&pair[..place]), decoded(&pair[place + 1..])),
            None => (decoded(pair), String::new()),
        })
        .collect()
}
