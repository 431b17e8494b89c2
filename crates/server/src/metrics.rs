//! Figures for operators, on an address of their own.

use crate::{
    Stop,
    config::{Config, MetricsListen},
    http::bind,
};
use axum::{Router, http::header, routing::get};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::time::Duration;
use tokio::net::TcpListener;

/// Upper bounds of the durations that are counted, in seconds.
const BUCKETS: [f64; 11] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];
/// How often figures that are being gathered are folded into those that are shown.
const UPKEEP: Duration = Duration::from_secs(5);

/// The address, if metrics are served.
pub async fn listen(config: &Config) -> Result<Option<TcpListener>, Stop> {
    match config.metrics {
        MetricsListen::Off => Ok(None),
        MetricsListen::At(address) => bind("LEADS_METRICS_LISTEN", address).await.map(Some),
        MetricsListen::IfFree(address) => match bind("LEADS_METRICS_LISTEN", address).await {
            Ok(listener) => Ok(Some(listener)),
            Err(taken) => {
                tracing::warn!("no metrics: {taken}");
                Ok(None)
            }
        },
    }
}

/// Gathers figures from now on, and shows them until the runtime ends.
pub fn serve(listener: TcpListener) -> Result<(), Stop> {
    let builder = PrometheusBuilder::new().set_buckets(&BUCKETS);
    let handle = builder.and_then(PrometheusBuilder::install_recorder);
    let handle = handle.map_err(|error| Stop::new(format!("metrics cannot be gathered: {error}")))?;
    tokio::spawn(keep_up(handle.clone()));
    let page = move || async move { ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], handle.render()) };
    let routes = Router::new().route("/metrics", get(page));
    tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, routes).await {
            tracing::error!(%error, "metrics are not served any more");
        }
    });
    Ok(())
}

async fn keep_up(handle: PrometheusHandle) {
    let mut ticks = tokio::time::interval(UPKEEP);
    loop {
        ticks.tick().await;
        handle.run_upkeep();
    }
}
