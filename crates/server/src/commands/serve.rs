//! `leads serve`: everything, until it is told to stop.

use super::doctor::{channels, zone};
use crate::{
    Stop,
    config::{Config, Stripe},
    database::Place,
    guardian::Guardian,
    http::{self, Limits, Open},
    jobs::{self, Jobs},
    metrics,
    output::say,
    pages,
    signals::Signals,
    wiring,
};
use app::App;
use domain::job::Routine;
use std::{sync::Arc, time::Duration};
use tokio::net::TcpListener;

/// How long requests may take to finish when we end: longer than any may take anyway.
const GRACE: Duration = Duration::from_secs(35);

/// A server that is ready.
struct Ready {
    listener: TcpListener,
    app: Arc<App>,
    jobs: Jobs,
    guardian: Guardian,
}

/// Serves until a signal.
pub async fn run(config: &Config) -> Result<(), Stop> {
    let mut signals = Signals::listen()?;
    let ready = tokio::select! {
        ready = prepare(config) => ready?,
        // Nothing was promised to anybody yet; a private PostgreSQL ends with us.
        () = signals.next() => return Ok(()),
    };
    let Ready {
        listener,
        app,
        jobs,
        mut guardian,
    } = ready;
    let routes = api::router(Arc::clone(&app), pages::router(config));
    let end = async {
        tokio::select! {
            () = signals.next() => {}
            never = guardian.watch(app.health()) => match never {},
        }
        // A balancer that asks sends requests elsewhere from now on; those that come all the same are served.
        app.health().stop();
        tokio::select! {
            () = tokio::time::sleep(config.drain) => {}
            () = signals.next() => {}
        }
    };
    let (open, ()) = http::serve(listener, routes, limits(config), end).await;
    say("Stopping: requests are finished first. Again to stop at once.");
    finish(open, &mut signals).await;
    app.finish().await;
    jobs.finish().await;
    if let Some(app) = Arc::into_inner(app) {
        app.close().await;
    }
    guardian.leave().await
}

fn limits(config: &Config) -> Limits {
    let direct = config.trusted_proxies == 0;
    Limits {
        all: config.max_connections,
        per_address: direct.then_some(config.max_connections_per_address),
    }
}

async fn prepare(config: &Config) -> Result<Ready, Stop> {
    config.refuse_play_money_in_public()?;
    crate::limits::raise(config)?;
    // Ports first: whether they are free is known in no time.
    let listener = http::bind("LEADS_LISTEN", config.listen).await?;
    if let Some(operators) = metrics::listen(config).await? {
        metrics::serve(operators)?;
    }
    let mut place = Place::prepare(config).await?;
    if config.demo {
        super::demo::fill(config, &place).await?;
    }
    let (app, db) = wiring::assemble(config, &place.connection, &place.data_dir)?;
    let app = Arc::new(match config.demo {
        true => app.with_open_accounts(demo::accounts()),
        false => app,
    });
    app::accounts::closed::catch_up(&app).await?;
    introduce(config, &place, &listener);
    let jobs = jobs::start(&app, &db).await?;
    let guardian = Guardian::new(&mut place, config.postgres_bin.clone());
    Ok(Ready {
        listener,
        app,
        jobs,
        guardian,
    })
}

async fn finish(mut open: Open, signals: &mut Signals) {
    tokio::select! {
        () = open.finish() => {}
        () = tokio::time::sleep(GRACE) => {}
        () = signals.next() => {}
    }
    match open.cut().await {
        0 => {}
        left => tracing::warn!(left, "connections were cut off"),
    }
}

fn introduce(config: &Config, place: &Place, listener: &TcpListener) {
    let address = listener.local_addr().unwrap_or(config.listen);
    say(format_args!(
        "Leads {} listens on http://{address}",
        env!("CARGO_PKG_VERSION")
    ));
    if format!("http://{address}") != config.public_url.as_str() {
        say(format_args!("  address    {}", config.public_url.as_str()));
    }
    say(format_args!("  database   {place}"));
    say(format_args!("  zone       {}", zone::in_use(config)));
    let times = Routine::ALL.map(|routine| format!("{} {}", routine.name(), routine.schedule()));
    say(format_args!("  schedule   {} (Casablanca time)", times.join(", ")));
    say(format_args!("  payments   {}", payments(config)));
    if let Some(wrong) = config.stripe.wrong() {
        say(format_args!("             {wrong}"));
    }
    let (usable, missing) = channels::of(config);
    say(format_args!("  channels   {usable}"));
    for missing in missing {
        say(format_args!("             {missing}"));
        tracing::warn!("{missing}");
    }
    if !pages::are_built() {
        say("  web client not built in; the API is explained at /docs");
    }
    if config.sandbox || config.demo {
        say("  money      none of it is real: payments confirm themselves, or anybody may sign in");
    }
    if config.demo {
        super::demo::list();
    }
}

/// How deposits can be paid.
fn payments(config: &Config) -> String {
    let methods = [
        (matches!(config.stripe, Stripe::On(_)), "stripe"),
        (config.cmi.is_some(), "cmi"),
        (config.sandbox, "sandbox"),
        (true, "bank transfer"),
    ];
    let methods = methods.iter().filter(|(usable, _)| *usable).map(|(_, name)| *name);
    methods.collect::<Vec<_>>().join(", ")
}
