//! What an operator may decide: the default file, their own file, the environment, in this order.

mod cmi;
mod layers;
mod mail;
mod parse;
mod platform;
mod sms;
mod stripe;
mod whatsapp;

use crate::Stop;
use domain::{
    Zone,
    agreement::PlatformMinimum,
    bank_account::BankAccounts,
    payout::{Payee, Signatures},
};
use layers::Layers;
use messaging::{SmtpSettings, WhatsappSettings};
use payments::cmi::Profiles;
use secrecy::SecretString;
use std::{
    net::SocketAddr,
    num::NonZeroUsize,
    path::{Path, PathBuf},
    time::Duration,
};

pub use app::{accounts::PublicUrl, limits::Limits, payouts::PayoutSettings};
pub use platform::Platform;
pub use sms::SmsSettings;
pub use store::ShareSizes;
pub use stripe::Stripe;

/// The documented defaults.
pub const DEFAULT_FILE: &str = include_str!("../../config.default.toml");

/// How a server is configured.
#[derive(Debug)]
pub struct Config {
    /// Where the database is; a private one when absent.
    pub database_url: Option<SecretString>,
    /// The same database as its owner, to migrate.
    pub database_owner_url: Option<SecretString>,
    /// Where the private database and generated secrets are.
    pub data_dir: PathBuf,
    /// Whether somebody chose that folder.
    pub data_dir_chosen: bool,
    /// Whether an installation may begin where there is none: not for commands that only look at one.
    pub may_begin: bool,
    /// The folder of the PostgreSQL programs, when not the installed ones.
    pub postgres_bin: Option<PathBuf>,
    /// The address for everybody.
    pub listen: SocketAddr,
    /// The address for operators.
    pub metrics: MetricsListen,
    /// How browsers reach the server.
    pub public_url: PublicUrl,
    /// Our own proxies in front.
    pub trusted_proxies: usize,
    /// Connections served at the same time.
    pub max_connections: NonZeroUsize,
    /// Connections of one address at the same time.
    pub max_connections_per_address: NonZeroUsize,
    /// How often somebody may ask for what is dear.
    pub limits: Limits,
    /// How many connections of the database one user or merchant may use.
    pub shares: ShareSizes,
    /// Threads that serve requests.
    pub threads: NonZeroUsize,
    /// Payments that confirm themselves.
    pub sandbox: bool,
    /// Payments by Stripe.
    pub stripe: Stripe,
    /// The acquirers through which cards are charged; none: no cards are taken through CMI.
    pub cmi: Option<Profiles>,
    /// Who takes our e-mail; none: nobody is written to.
    pub smtp: Option<SmtpSettings>,
    /// Who carries our short messages; none: nobody.
    pub sms: Option<SmsSettings>,
    /// Who carries WhatsApp; none: nobody.
    pub whatsapp: Option<WhatsappSettings>,
    /// Our own accounts, to which merchants transfer.
    pub bank_accounts: BankAccounts,
    /// The part of each commission that the platform keeps.
    pub platform_minimum: PlatformMinimum,
    /// How people are paid.
    pub payouts: PayoutSettings,
    /// Who runs it, as documents say it.
    pub platform: Platform,
    /// Demonstration data, and accounts that everybody may see.
    pub demo: bool,
    /// Whether either of them may be reached from other machines.
    pub public_demo: bool,
    /// Whom to tell of a weakness: an address of e-mail or of a page.
    pub security_contact: Option<String>,
    /// How long the server goes on after it says that it is not ready, when it is told to stop.
    pub drain: Duration,
    /// The zone of every day and every fixed hour.
    pub zone: Zone,
    /// Signs the access tokens; generated when absent.
    pub jwt_secret: Option<SecretString>,
    /// What is logged, and how.
    pub log: Log,
}

/// Where metrics are served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MetricsListen {
    /// Nowhere.
    Off,
    /// At the usual address, unless it is taken.
    IfFree(SocketAddr),
    /// At this address, which must be free.
    At(SocketAddr),
}

/// What is logged, and how.
#[derive(Debug, Clone)]
pub struct Log {
    /// A filter of `tracing`.
    pub filter: String,
    /// How lines look.
    pub format: LogFormat,
}

/// How lines of the log look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Pretty,
    /// For programs, an object a line.
    Json,
}

impl Config {
    /// Reads the configuration of this process.
    ///
    /// # Errors
    /// A value is wrong; the sentence says which variable, and what is wrong with it.
    pub fn load(file: Option<&Path>) -> Result<Self, Stop> {
        let environment = |name: &str| match std::env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => Err(Stop::new(format!("{name} is not valid UTF-8"))),
        };
        let text = file.map(layers::read).transpose()?;
        let own = file.zip(text.as_deref());
        Self::from_layers(&Layers::new(DEFAULT_FILE, own, environment)?)
    }

    /// Refuses to show play money, or an administrator with a published password, to other machines, unless that is
    /// said twice.
    ///
    /// # Errors
    /// It is said once.
    pub fn refuse_play_money_in_public(&self) -> Result<(), Stop> {
        let what = match (self.sandbox, self.demo) {
            (_, true) => "LEADS_DEMO publishes passwords, an administrator's among them",
            (true, false) => "LEADS_SANDBOX lets every merchant credit themselves",
            (false, false) => return Ok(()),
        };
        let local = self.public_url.is_local() && self.listen.ip().is_loopback();
        match local || self.public_demo {
            true => Ok(()),
            false => Err(Stop::new(format!(
                "{what}, and other machines reach this server: turn it off, or say LEADS_PUBLIC_DEMO=true as well"
            ))),
        }
    }

    fn from_layers(layers: &Layers) -> Result<Self, Stop> {
        let listen = layers.parse("LEADS_LISTEN", parse::address)?;
        let public_url = layers.parse("LEADS_PUBLIC_URL", |text| parse::public_url(text, listen))?;
        Ok(Self {
            database_url: layers.parse("DATABASE_URL", parse::database_url)?,
            database_owner_url: layers.parse("DATABASE_OWNER_URL", parse::database_url)?,
            data_dir: layers.parse("LEADS_DATA_DIR", parse::folder)?,
            data_dir_chosen: layers.chosen("LEADS_DATA_DIR"),
            may_begin: true,
            postgres_bin: layers.optional("LEADS_POSTGRES_BIN", parse::folder)?,
            listen,
            metrics: layers.parse("LEADS_METRICS_LISTEN", parse::metrics)?,
            sms: SmsSettings::from_layers(layers, &public_url)?,
            whatsapp: whatsapp::settings(layers)?,
            public_url,
            trusted_proxies: layers.parse("LEADS_TRUSTED_PROXIES", parse::number)?,
            max_connections: layers.parse("LEADS_MAX_CONNECTIONS", parse::number)?,
            max_connections_per_address: layers.parse("LEADS_MAX_CONNECTIONS_PER_ADDRESS", parse::number)?,
            limits: Limits {
                sign_in: layers.parse("LEADS_LIMIT_SIGN_IN", parse::rate)?,
                registration: layers.parse("LEADS_LIMIT_REGISTRATION", parse::rate)?,
                refresh: layers.parse("LEADS_LIMIT_REFRESH", parse::rate)?,
                writes: layers.parse("LEADS_LIMIT_WRITES", parse::rate)?,
                open_proposals: layers.parse("LEADS_OPEN_PROPOSALS", parse::number)?,
            },
            shares: ShareSizes {
                user: layers
                    .parse("LEADS_CONNECTIONS_PER_USER", parse::number::<NonZeroUsize>)?
                    .get(),
                merchant: layers
                    .parse("LEADS_CONNECTIONS_PER_MERCHANT", parse::number::<NonZeroUsize>)?
                    .get(),
            },
            threads: layers.parse("LEADS_THREADS", parse::number)?,
            sandbox: layers.parse("LEADS_SANDBOX", parse::switch)?,
            stripe: Stripe::from_layers(layers)?,
            cmi: cmi::profiles(layers)?,
            smtp: mail::settings(layers)?,
            bank_accounts: layers.parse("LEADS_BANK_ACCOUNTS", parse::bank_accounts)?,
            platform_minimum: layers.parse("LEADS_PLATFORM_MINIMUM", parse::platform_minimum)?,
            payouts: payouts(layers)?,
            platform: Platform::from_layers(layers)?,
            demo: layers.parse("LEADS_DEMO", parse::switch)?,
            public_demo: layers.parse("LEADS_PUBLIC_DEMO", parse::switch)?,
            security_contact: layers.optional("LEADS_SECURITY_CONTACT", parse::contact)?,
            drain: Duration::from_secs(layers.parse("LEADS_DRAIN", parse::count)?),
            zone: layers.parse("LEADS_ZONE_FILE", parse::zone)?,
            jwt_secret: layers.parse("JWT_SECRET", parse::jwt_secret)?,
            log: Log {
                filter: layers.parse("LEADS_LOG", parse::filter)?,
                format: layers.parse("LEADS_LOG_FORMAT", parse::log_format)?,
            },
        })
    }
}

fn payouts(layers: &Layers) -> Result<PayoutSettings, Stop> {
    let rib = layers.optional("LEADS_PAYOUT_RIB", parse::rib)?;
    let holder = layers.optional("LEADS_PAYOUT_HOLDER", parse::holder)?;
    let payer = match (rib, holder) {
        (Some(rib), Some(holder)) => Some(Payee { rib, holder }),
        (None, None) => None,
        (Some(_), None) => {
            return Err(Stop::new(
                "LEADS_PAYOUT_HOLDER must say whose account LEADS_PAYOUT_RIB is",
            ));
        }
        (None, Some(_)) => return Err(Stop::new("LEADS_PAYOUT_RIB must be given with LEADS_PAYOUT_HOLDER")),
    };
    let signatures = match layers.parse("LEADS_PAYOUT_TWO_ADMINS", parse::switch)? {
        true => Signatures::Two,
        false => Signatures::One,
    };
    Ok(PayoutSettings { payer, signatures })
}

#[cfg(test)]
#[path = "config_tests.rs"]
mod tests;
