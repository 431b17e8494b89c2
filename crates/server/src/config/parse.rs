//! From a text to a value, or to what is wrong, as the end of a sentence that begins with the variable's name.

use super::{LogFormat, MetricsListen, PublicUrl};
use app::limits;
use domain::{
    Rate, Zone,
    agreement::PlatformMinimum,
    bank_account::{AccountName, BankAccount, BankAccounts},
    payout::Holder,
    rib::Rib,
    time::ZONE_NAME,
};
use secrecy::SecretString;
use sha2::{Digest, Sha256};
use std::{
    fmt::Display,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    str::FromStr,
    time::Duration,
};
use tracing_subscriber::EnvFilter;

const EXAMPLE: &str = "Attijari: 007 780 0001122334455667 11";
const METRICS: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 9001);

/// An address and a port.
pub fn address(text: &str) -> Result<SocketAddr, String> {
    let text = text.replace("localhost", "127.0.0.1");
    text.parse()
        .map_err(|_| "must be an address and a port, like 127.0.0.1:8001".to_owned())
}

/// Where metrics are served.
pub fn metrics(text: &str) -> Result<MetricsListen, String> {
    match text {
        "" => Ok(MetricsListen::Off),
        "auto" => Ok(MetricsListen::IfFree(METRICS)),
        text => address(text)
            .map(MetricsListen::At)
            .map_err(|_| "must be an address and a port, like 127.0.0.1:9001, or auto, or empty".to_owned()),
    }
}

/// A connection string; none when it is empty.
pub fn database_url(text: &str) -> Result<Option<SecretString>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    match store::Connection::parse(text) {
        Ok(_) => Ok(Some(text.into())),
        Err(wrong) => Err(format!(
            "must look like postgres://user:password@host/database: {wrong}"
        )),
    }
}

pub fn folder(text: &str) -> Result<PathBuf, String> {
    if text.is_empty() {
        Err("must name a folder".to_owned())
    } else {
        Ok(text.into())
    }
}

/// The zone as a compiled zone file tells it; as the built-in database does when it is empty.
pub fn zone(text: &str) -> Result<Zone, String> {
    if text.is_empty() {
        return Ok(Zone::built_in());
    }
    let wrong = |why: &dyn Display| {
        format!("must name a compiled zone file of {ZONE_NAME}, or be empty for the one that is built in: {text} {why}")
    };
    let file = std::fs::read(text).map_err(|error| wrong(&format_args!("cannot be read, {error}")))?;
    Zone::from_tzif(&fingerprint(&file), &file).map_err(|not| wrong(&not))
}

/// Names a file by what is in it: a compiled zone file does not tell its version.
fn fingerprint(file: &[u8]) -> String {
    let digest = Sha256::digest(file);
    let hex: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("file-{hex}")
}

/// How browsers reach a server that listens here.
pub fn public_url(text: &str, listen: SocketAddr) -> Result<PublicUrl, String> {
    if !text.is_empty() {
        return PublicUrl::parse(text).map_err(|wrong| wrong.to_string());
    }
    let url = match listen.ip() {
        ip if ip.is_unspecified() => format!("http://localhost:{}", listen.port()),
        _ => format!("http://{listen}"),
    };
    PublicUrl::parse(&url).map_err(|wrong| wrong.to_string())
}

/// An address of e-mail or of a page, as `security.txt` has it.
pub fn contact(text: &str) -> Result<String, String> {
    let known = ["mailto:", "https://", "tel:"]
        .iter()
        .any(|scheme| text.starts_with(scheme));
    match known && text.chars().all(|c| c.is_ascii_graphic()) {
        true => Ok(text.to_owned()),
        false => Err("must begin with mailto:, https:// or tel:, like mailto:securite@example.ma".to_owned()),
    }
}

/// A whole number from 0 on.
pub fn count(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| "must be a whole number".to_owned())
}

/// A whole number; not zero when that makes no sense.
pub fn number<T: FromStr>(text: &str) -> Result<T, String> {
    match text.parse() {
        Ok(number) => Ok(number),
        Err(_) if text == "0" => Err("must be more than 0".to_owned()),
        Err(_) => Err("must be a whole number".to_owned()),
    }
}

/// So many at once and one more after each such time, like `30/2s`; or `off`.
pub fn rate(text: &str) -> Result<limits::Rate, String> {
    let rate = || {
        let (burst, refill) = text.split_once('/')?;
        let digits = refill.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let unit = match &refill[digits.len()..] {
            "ms" => Duration::from_millis(1),
            "s" => Duration::from_secs(1),
            "min" => Duration::from_mins(1),
            _ => return None,
        };
        let refill = unit.checked_mul(digits.parse().ok()?)?;
        let burst = burst.trim().parse().ok()?;
        (!refill.is_zero()).then_some(limits::Rate { burst, refill })
    };
    match text {
        "off" => Ok(limits::Rate::OFF),
        _ => rate().ok_or_else(|| "must be a number and a time, like 30/2s (ms, s or min), or off".to_owned()),
    }
}

/// True or false.
pub fn switch(text: &str) -> Result<bool, String> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" | "on" => Ok(true),
        "false" | "0" | "no" | "off" | "" => Ok(false),
        _ => Err("must be true or false".to_owned()),
    }
}

/// The part of each commission that the platform keeps, in percent.
pub fn platform_minimum(text: &str) -> Result<PlatformMinimum, String> {
    let part = text.parse::<Rate>().and_then(PlatformMinimum::new);
    part.map_err(|_| "must be a percentage from 10 to 70".to_owned())
}

/// An account at a Moroccan bank.
pub fn rib(text: &str) -> Result<Rib, String> {
    Rib::parse(text)
        .map_err(|_| "must be a RIB of 24 digits whose key fits, like \"011 519 0000012050005349 21\"".to_owned())
}

/// Whose account it is.
pub fn holder(text: &str) -> Result<Holder, String> {
    Holder::parse(text).map_err(|_| "must be a name of 2 to 70 characters".to_owned())
}

/// Accounts by name and number; none when it is empty.
pub fn bank_accounts(text: &str) -> Result<BankAccounts, String> {
    let account = |text: &str| {
        let (name, rib) = text
            .split_once(':')
            .ok_or_else(|| format!("must have a name before each RIB, like {EXAMPLE}"))?;
        let name =
            AccountName::parse(name).map_err(|_| "has an account without a name, or with a long one".to_owned())?;
        let wrong = |_| format!("has no RIB of 24 digits with its key for {name}");
        Rib::parse(rib)
            .map(|rib| BankAccount {
                name: name.clone(),
                rib,
            })
            .map_err(wrong)
    };
    let accounts = text.split(';').map(str::trim).filter(|text| !text.is_empty());
    let accounts = accounts.map(account).collect::<Result<_, _>>()?;
    BankAccounts::new(accounts).map_err(|_| "names an account twice".to_owned())
}

/// A key of at least 32 characters; none when it is empty.
pub fn jwt_secret(text: &str) -> Result<Option<SecretString>, String> {
    match text.len() {
        0 => Ok(None),
        1..32 => Err("must have at least 32 characters, for example those of: openssl rand -base64 48".to_owned()),
        _ => Ok(Some(text.into())),
    }
}

/// A filter of the log.
pub fn filter(text: &str) -> Result<String, String> {
    let wrong = "must be error, warn, info, debug, trace, or a filter such as info,store=debug";
    let levels = ["error", "warn", "info", "debug", "trace", "off"];
    let plain = !text.contains(['=', ',']) && !levels.contains(&text);
    if text.is_empty() || plain || EnvFilter::try_new(text).is_err() {
        Err(wrong.to_owned())
    } else {
        Ok(text.to_owned())
    }
}

/// How lines of the log look.
pub fn log_format(text: &str) -> Result<LogFormat, String> {
    match text {
        "pretty" => Ok(LogFormat::Pretty),
        "json" => Ok(LogFormat::Json),
        _ => Err("must be pretty or json".to_owned()),
    }
}
