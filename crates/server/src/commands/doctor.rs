//! `leads doctor`: looks at an installation and explains what is wrong with it.

mod cards;
pub mod channels;
pub mod zone;

use crate::{
    Stop,
    config::{Config, MetricsListen, Stripe},
    database::Place,
    folder, http,
    output::say,
    pages, secret,
};
use std::{net::SocketAddr, path::Path, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Looks at one thing after the other and prints what it found.
pub async fn run(config: &Config) -> Result<(), Stop> {
    let mut findings = Findings::default();
    findings.note("settings", Ok("every value is valid".to_owned()));
    findings.note("address", port("LEADS_LISTEN", config.listen).await);
    findings.note("metrics", metrics(config).await);
    database(config, &mut findings).await;
    findings.note("zone", Ok(zone::in_use(config)));
    Findings::compare("zone", zone::of_the_machine(&config.zone));
    Findings::compare("payouts", payer(config));
    Findings::compare("platform", platform(config));
    findings.note("stripe", stripe(config));
    Findings::compare("channels", channels::look(config).await);
    findings.note("secret", key(config, &folder::choose(config)));
    findings.note("cards", cards::through_cmi(config));
    if let Some(found) = cards::callback(config) {
        Findings::compare("cards", found);
    }
    findings.note(
        "web client",
        Ok(if pages::are_built() {
            "built in"
        } else {
            "not built in: /docs only"
        }
        .to_owned()),
    );
    match findings.wrong {
        0 => Ok(()),
        1 => Err(Stop::new("1 thing is wrong")),
        more => Err(Stop::new(format!("{more} things are wrong"))),
    }
}

#[derive(Default)]
struct Findings {
    wrong: usize,
}

impl Findings {
    fn note(&mut self, what: &str, found: Result<String, Stop>) {
        match found {
            Ok(well) => say(format_args!("ok     {what:<11} {well}")),
            Err(wrong) => {
                self.wrong += 1;
                say(format_args!("WRONG  {what:<11} {wrong}"));
            }
        }
    }

    /// What is worth knowing, and harms nothing here.
    fn compare(what: &str, found: Result<String, String>) {
        match found {
            Ok(same) => say(format_args!("ok     {what:<11} {same}")),
            Err(differs) => say(format_args!("note   {what:<11} {differs}")),
        }
    }
}

/// From where people are paid.
fn payer(config: &Config) -> Result<String, String> {
    match &config.payouts.payer {
        Some(payer) => Ok(format!("paid from the account of {}", payer.holder)),
        None => Err("LEADS_PAYOUT_RIB is not set: payouts are decided, but no file for the bank is made".to_owned()),
    }
}

/// What documents say of who runs this platform.
fn platform(config: &Config) -> Result<String, String> {
    let missing = config.platform.missing();
    match (missing.is_empty(), config.platform.ice_fits()) {
        (true, true) => Ok("documents say all that the law wants to see of it".to_owned()),
        (true, false) => Err("LEADS_PLATFORM_ICE: its control digits do not fit, was it mistyped?".to_owned()),
        (false, _) => Err(format!(
            "documents do not say who runs it as the law wants: {}",
            missing.join(", ")
        )),
    }
}

async fn port(variable: &str, address: SocketAddr) -> Result<String, Stop> {
    match http::bind(variable, address).await {
        Ok(_) => Ok(format!("{address} is free")),
        Err(_) if is_ours(address).await => Ok(format!("{address} is served by Leads, which runs")),
        Err(taken) => Err(taken),
    }
}

/// Whether what listens there is one of ours: it names its requests, or shows figures as we do.
async fn is_ours(address: SocketAddr) -> bool {
    let names_requests = answers(address, "/healthz", "x-request-id:");
    names_requests.await || answers(address, "/metrics", "text/plain; version=0.0.4").await
}

async fn answers(address: SocketAddr, path: &str, sign: &str) -> bool {
    let asked = async {
        let mut stream = TcpStream::connect(reachable(address)).await?;
        let question = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
        stream.write_all(question.as_bytes()).await?;
        let mut head = [0; 1024];
        let read = stream.read(&mut head).await?;
        Ok::<_, std::io::Error>(String::from_utf8_lossy(&head[..read]).into_owned())
    };
    let answer = tokio::time::timeout(Duration::from_secs(3), asked).await;
    answer.is_ok_and(|answer| answer.is_ok_and(|head| head.starts_with("HTTP/1.1 200") && head.contains(sign)))
}

/// An address that listens everywhere is reached here.
fn reachable(address: SocketAddr) -> SocketAddr {
    match address.ip().is_unspecified() {
        true => SocketAddr::from(([127, 0, 0, 1], address.port())),
        false => address,
    }
}

async fn metrics(config: &Config) -> Result<String, Stop> {
    match config.metrics {
        MetricsListen::Off => Ok("off".to_owned()),
        MetricsListen::At(address) => port("LEADS_METRICS_LISTEN", address).await,
        MetricsListen::IfFree(address) => Ok(port("", address)
            .await
            .unwrap_or_else(|_| format!("off, because {address} is in use"))),
    }
}

/// Starting or joining the private PostgreSQL looks at its programs, its folder, its user and the disk.
async fn database(config: &Config, findings: &mut Findings) {
    let folder = folder::choose(config);
    if folder::is_untouched(config, &folder) {
        let none = format!("none in {} yet: `leads serve` begins an installation", folder.display());
        return findings.note("database", Ok(none));
    }
    let place = match Place::find(config).await {
        Ok(place) => place,
        Err(wrong) => return findings.note("database", Err(wrong)),
    };
    findings.note("database", Ok(place.to_string()));
    findings.note("migrations", migrations(&place).await);
    findings.note("login", login(&place).await);
    Findings::compare("zone", zone::of_postgresql(&config.zone, &place.connection).await);
    if let Err(wrong) = place.leave().await {
        findings.note("database", Err(wrong));
    }
}

async fn migrations(place: &Place) -> Result<String, Stop> {
    match store::migrate::missing(&place.connection).await? {
        0 => Ok("all applied".to_owned()),
        more => Ok(format!("{more} to apply: `leads serve` and `leads migrate` do")),
    }
}

/// Whether the service logs in as somebody who may nothing by themselves.
async fn login(place: &Place) -> Result<String, Stop> {
    let name = place.connection.login().unwrap_or("?").to_owned();
    match store::migrate::missing(&place.connection).await? {
        0 => {
            store::login::check(&place.connection).await?;
            Ok(format!("{name}, with the rights of the service and no others"))
        }
        _ => Ok(format!("{name}; what it may is seen once the migrations are applied")),
    }
}

fn stripe(config: &Config) -> Result<String, Stop> {
    match (&config.stripe, config.stripe.wrong()) {
        (_, Some(wrong)) => Err(Stop::new(wrong)),
        (Stripe::On(settings), None) => {
            let money = match settings.mode().is_live() {
                true => "real money",
                false => "play money",
            };
            let (base, secrets) = (settings.api_base(), settings.webhook_secrets());
            Ok(format!(
                "{money}, at {base}; {secrets} secret(s) of /api/webhooks/stripe"
            ))
        }
        (Stripe::Off | Stripe::Half { .. }, None) => {
            Ok("off: STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET are not set".to_owned())
        }
    }
}

fn key(config: &Config, data_dir: &Path) -> Result<String, Stop> {
    if config.jwt_secret.is_some() {
        return Ok("JWT_SECRET is set".to_owned());
    }
    let file = secret::file_in(data_dir);
    match folder::read(&file)? {
        None => Ok(format!("will be generated in {}", file.display())),
        Some(_) => secret::find_or_make(config, data_dir).map(|_| format!("kept in {}", file.display())),
    }
}
