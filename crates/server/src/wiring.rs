//! The program put together from its configuration.

use crate::{
    Stop,
    clock::SystemClock,
    config::{self, Config, SmsSettings},
    database::Place,
    secret,
};
use app::{
    App,
    accounts::{PasswordCost, Security, TokenSecret},
    limits::Limits,
    payouts::PayoutSettings,
};
use domain::Clock;
use messaging::{
    Carriers, Sms, Smtp, Whatsapp,
    sms::{Gateway, Twilio},
};
use payments::{Cmi, Registry, Sandbox, Stripe};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use std::{path::Path, sync::Arc};
use store::{Connection, Database, PoolSizes, Teller, TellerOptions};

/// Puts the program together with the clock of this machine.
pub fn assemble(config: &Config, connection: &Connection, data_dir: &Path) -> Result<(App, Database), Stop> {
    let secret = secret::find_or_make(config, data_dir)?;
    let providers = providers(config, config.sandbox, &secret)?;
    let limited = (providers, config.limits);
    let (app, db) = put_together(config, connection, secret, Arc::new(SystemClock), limited)?;
    let payouts = match config.demo {
        true => demo_payouts(config),
        false => config.payouts.clone(),
    };
    let app = app.with_payouts(payouts).with_carriers(carriers(config)?);
    Ok((app, db))
}

/// Puts the program together for a demonstration, which has a clock of its own and confirms its payments.
pub fn assemble_demo(
    config: &Config,
    connection: &Connection,
    data_dir: &Path,
    clock: Arc<dyn Clock>,
) -> Result<(App, Database), Stop> {
    let secret = secret::find_or_make(config, data_dir)?;
    let providers = providers(config, true, &secret)?;
    // Three months pass in a moment.
    let (app, db) = put_together(config, connection, secret, clock, (providers, Limits::OFF))?;
    Ok((app.with_payouts(demo_payouts(config)), db))
}

fn put_together(
    config: &Config,
    connection: &Connection,
    secret: SecretString,
    clock: Arc<dyn Clock>,
    (providers, limits): (Registry, Limits),
) -> Result<(App, Database), Stop> {
    let sizes = PoolSizes {
        shares: config.shares,
        ..PoolSizes::default()
    };
    let db = Database::new(connection.clone(), sizes);
    let teller = Teller::start(connection, TellerOptions::default());
    let app = App::new(
        db.clone(),
        teller,
        clock,
        config.zone.clone(),
        security(config, secret, limits)?,
        providers,
    );
    let app = app
        .with_platform_minimum(config.platform_minimum)
        .with_bank_accounts(config.bank_accounts.clone());
    Ok((app, db))
}

/// Runs something with the program, and ends everything in the right order whatever comes of it.
pub async fn with_app<T>(config: &Config, work: impl AsyncFnOnce(&App) -> Result<T, Stop>) -> Result<T, Stop> {
    let place = Place::prepare(config).await?;
    let done = match assemble(config, &place.connection, &place.data_dir) {
        Ok((app, db)) => {
            let done = work(&app).await;
            app.close().await;
            drop(db);
            done
        }
        Err(stop) => Err(stop),
    };
    place.leave().await?;
    done
}

fn security(config: &Config, secret: SecretString, limits: Limits) -> Result<Security, Stop> {
    let token_secret = TokenSecret::new(secret).map_err(|wrong| Stop::new(format!("JWT_SECRET {wrong}")))?;
    Ok(Security {
        token_secret,
        password_cost: PasswordCost::RECOMMENDED,
        hashing_at_once: std::thread::available_parallelism().map_or(1, Into::into),
        limits,
        trusted_proxies: config.trusted_proxies,
        public_url: config.public_url.clone(),
    })
}

/// A demonstration pays from an account of nobody, unless it was told another.
fn demo_payouts(config: &Config) -> PayoutSettings {
    let mut settings = config.payouts.clone();
    settings.payer.get_or_insert_with(demo::payer);
    settings
}

/// Who carries messages. The people of a demonstration are invented: nobody is written to.
fn carriers(config: &Config) -> Result<Carriers, Stop> {
    let smtp = config.smtp.clone().filter(|_| !config.demo);
    let whatsapp = config.whatsapp.clone().filter(|_| !config.demo);
    let email = smtp.map(Smtp::new).transpose();
    let email = email.map_err(|wrong| Stop::new(format!("SMTP_CA_FILE {wrong}")))?;
    Ok(Carriers {
        email: email.map(Arc::new),
        sms: config.sms.clone().filter(|_| !config.demo).map(sms),
        whatsapp: whatsapp.map(|settings| Arc::new(Whatsapp::new(settings))),
    })
}

fn sms(settings: SmsSettings) -> Arc<Sms> {
    Arc::new(match settings {
        SmsSettings::Twilio(settings) => Sms::Twilio(Twilio::new(settings)),
        SmsSettings::Gateway(settings) => Sms::Gateway(Gateway::new(settings)),
    })
}

fn providers(config: &Config, sandbox: bool, secret: &SecretString) -> Result<Registry, Stop> {
    let url = config.public_url.as_str();
    let mut registry = Registry::new(url);
    if let config::Stripe::On(settings) = &config.stripe {
        let stripe =
            Stripe::new(settings.clone()).map_err(|error| Stop::new(format!("Stripe cannot be used: {error}")));
        registry = registry.with(stripe?);
    }
    if let Some(cmi) = cmi(config, secret)? {
        registry = registry.with_cmi(cmi);
    }
    if let Some(wrong) = config.stripe.wrong() {
        tracing::error!("{wrong}");
    }
    Ok(match sandbox {
        true => registry.with_sandbox(Sandbox::new(url, key_for("sandbox", secret).into())),
        false => registry,
    })
}

/// What takes cards through CMI, if that is configured.
pub fn cmi(config: &Config, secret: &SecretString) -> Result<Option<Cmi>, Stop> {
    let Some(profiles) = &config.cmi else { return Ok(None) };
    let cmi = Cmi::new(
        config.public_url.as_str(),
        key_for("cmi", secret).into(),
        profiles.clone(),
    );
    cmi.map(Some)
        .map_err(|wrong| Stop::new(format!("LEADS_PUBLIC_URL {wrong}")))
}

/// A separate key for each kind of page: what one of them signs is not valid for another.
fn key_for(page: &str, secret: &SecretString) -> Vec<u8> {
    let hash = Sha256::new()
        .chain_update(page)
        .chain_update("\0")
        .chain_update(secret.expose_secret());
    hash.finalize().to_vec()
}
