//! What `DATABASE_URL` may say: everything that the driver understands, and how the network is trusted as libpq has it.

use crate::encryption::{self, SslRoots};
use percent_encoding::percent_decode_str;
use rustls::ClientConfig;
use std::{iter::Peekable, str::CharIndices, sync::Arc};
use tokio_postgres::{
    Config,
    config::{ChannelBinding, Host, SslMode},
};

/// Why a connection string cannot be used: one sentence that repeats nothing of it but names of options.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct InvalidConnectionString(pub(crate) String);

/// Reads a connection string, a URL or `key=value` pairs.
pub(crate) fn parse(text: &str) -> Result<(Config, Arc<ClientConfig>), InvalidConnectionString> {
    if text
        .split_once('?')
        .is_some_and(|(_, query)| is_url(text) && query.contains('@'))
    {
        return Err(wrong("a ? or @ in a user or password is written %3F or %40"));
    }
    let Split { rest, mode, roots } = split(text);
    let mut config: Config = rest
        .parse()
        .map_err(|error| InvalidConnectionString(sentence(&error)))?;
    if config.get_channel_binding() == ChannelBinding::Require {
        return Err(wrong("channel_binding=require is not supported"));
    }
    let (mode, check) = demanded(mode.as_deref(), roots.as_deref())?;
    let only_local = config.get_hosts().iter().all(|host| matches!(host, Host::Unix(_)));
    // As libpq: there is nothing to encrypt on a local socket.
    config.ssl_mode(if only_local { SslMode::Disable } else { mode });
    Ok((config, encryption::client(check)?))
}

/// The mode of the driver, and what is checked of the other side.
fn demanded(mode: Option<&str>, roots: Option<&str>) -> Result<(SslMode, encryption::Check), InvalidConnectionString> {
    use encryption::Check;
    let roots = roots.filter(|roots| !roots.is_empty()).map(SslRoots::of);
    let default = if matches!(roots, Some(SslRoots::System)) {
        "verify-full"
    } else {
        "prefer"
    };
    let mode = mode.unwrap_or(default);
    if matches!(roots, Some(SslRoots::System)) && mode != "verify-full" {
        return Err(wrong("sslrootcert=system needs sslmode=verify-full"));
    }
    let needed = |roots: Option<SslRoots>| {
        roots.ok_or_else(|| {
            wrong(format!(
                "sslmode={mode} needs sslrootcert, a file of certificates or system"
            ))
        })
    };
    Ok(match mode {
        "disable" => (SslMode::Disable, Check::Nothing),
        "prefer" => (SslMode::Prefer, Check::Nothing),
        "require" => (SslMode::Require, roots.map_or(Check::Nothing, Check::Chain)),
        "verify-ca" => (SslMode::Require, Check::Chain(needed(roots)?)),
        "verify-full" => (SslMode::Require, Check::ChainAndName(needed(roots)?)),
        _ => {
            return Err(wrong(
                "sslmode must be disable, prefer, require, verify-ca or verify-full",
            ));
        }
    })
}

/// A connection string without the options that the driver does not understand, and these.
#[derive(Debug, Default, PartialEq, Eq)]
struct Split {
    rest: String,
    mode: Option<String>,
    roots: Option<String>,
}

impl Split {
    /// Keeps an option that is ours.
    fn takes(&mut self, key: &str, value: &str) -> bool {
        let kept = match key {
            "sslmode" => &mut self.mode,
            "sslrootcert" => &mut self.roots,
            _ => return false,
        };
        *kept = Some(value.to_owned());
        true
    }
}

fn is_url(text: &str) -> bool {
    text.starts_with("postgres://") || text.starts_with("postgresql://")
}

fn split(text: &str) -> Split {
    match text.split_once('?') {
        Some((place, query)) if is_url(text) => split_query(place, query),
        None if is_url(text) => Split {
            rest: text.to_owned(),
            ..Split::default()
        },
        _ => split_pairs(text),
    }
}

fn split_query(place: &str, query: &str) -> Split {
    let mut split = Split::default();
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let rest: Vec<&str> = query
        .split('&')
        .filter(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            !split.takes(&decoded(key), &decoded(value))
        })
        .collect();
    let mark = if rest.is_empty() { "" } else { "?" };
    split.rest = format!("{place}{mark}{}", rest.join("&"));
    split
}

fn split_pairs(text: &str) -> Split {
    let mut split = Split::default();
    let mut rest = String::new();
    let mut chars = text.char_indices().peekable();
    while let Some((begin, _)) = chars.peek().copied() {
        let Some((key, value)) = pair(&mut chars) else {
            // The driver says what is wrong with it.
            rest.push_str(&text[begin..]);
            break;
        };
        let end = chars.peek().map_or(text.len(), |(at, _)| *at);
        if !split.takes(key.trim(), &value) {
            rest.push_str(&text[begin..end]);
        }
    }
    split.rest = rest;
    split
}

/// The next key and its value, which may stand in quotes; `None` when there is no whole pair.
fn pair(chars: &mut Peekable<CharIndices<'_>>) -> Option<(String, String)> {
    let mut key = String::new();
    loop {
        match chars.next()?.1 {
            '=' => break,
            c => key.push(c),
        }
    }
    while chars.next_if(|(_, c)| c.is_whitespace()).is_some() {}
    let quoted = chars.next_if(|(_, c)| *c == '\'').is_some();
    let mut value = String::new();
    loop {
        match chars.next() {
            None if quoted => return None,
            None => break,
            Some((_, '\\')) => value.push(chars.next()?.1),
            Some((_, '\'')) if quoted => break,
            Some((_, c)) if c.is_whitespace() && !quoted => break,
            Some((_, c)) => value.push(c),
        }
    }
    Some((key, value))
}

fn wrong(sentence: impl Into<String>) -> InvalidConnectionString {
    InvalidConnectionString(sentence.into())
}

/// What the driver has against it.
fn sentence(error: &tokio_postgres::Error) -> String {
    std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string)
}

#[cfg(test)]
#[path = "connection_string_tests.rs"]
mod tests;
