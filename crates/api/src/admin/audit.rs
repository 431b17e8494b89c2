//! `GET /api/admin/audit` and `POST /api/admin/audit`

use crate::{Problem, auth::AdminCaller};
use app::{
    App,
    audit::{Checked, LastAudit, last, run},
};
use axum::{Json, extract::State};
use jiff::Timestamp;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// What the last audit found.
#[derive(Debug, Serialize, ToSchema)]
pub struct Audit {
    /// When it came to its end; null when none ever did.
    #[schema(value_type = Option<String>, format = DateTime)]
    checked_at: Option<Timestamp>,
    /// Whether one is going on.
    running: bool,
    /// Whether every invariant held; null when none was ever checked.
    clean: Option<bool>,
    /// Whether a later audit broke off, so that this is of one before.
    failed: bool,
    /// How many merchants were looked at.
    merchants: Option<i32>,
    /// Invariant by invariant.
    checks: Vec<Invariant>,
}

/// What was found about an invariant.
#[derive(Debug, Serialize, ToSchema)]
pub struct Invariant {
    /// Its name.
    name: String,
    /// How often it is broken.
    violations: usize,
    /// Some of that in words.
    examples: Vec<String>,
}

/// What the last audit found, and whether one is going on.
#[utoipa::path(
    get, path = "/api/admin/audit", tag = "admin", security(("bearer" = [])),
    responses((status = 200, body = Audit))
)]
pub async fn audit(State(app): State<Arc<App>>, AdminCaller(actor): AdminCaller) -> Result<Json<Audit>, Problem> {
    Ok(Json(last::last(&app, actor).await?.into()))
}

/// Begins an audit unless one is going on; it ends in the background.
#[utoipa::path(
    post, path = "/api/admin/audit", tag = "admin", security(("bearer" = [])),
    responses((status = 200, body = Audit))
)]
pub async fn run_audit(State(app): State<Arc<App>>, AdminCaller(actor): AdminCaller) -> Result<Json<Audit>, Problem> {
    Ok(Json(run::begin(&app, actor).await?.into()))
}

impl From<LastAudit> for Audit {
    fn from(last: LastAudit) -> Self {
        let clean = last.checks.iter().all(|check| check.violations == 0);
        Self {
            checked_at: last.checked_at,
            running: last.begun_at.is_some(),
            clean: last.checked_at.map(|_| clean),
            failed: last.failed,
            merchants: last.merchants,
            checks: last.checks.into_iter().map(Invariant::from).collect(),
        }
    }
}

impl From<Checked> for Invariant {
    fn from(check: Checked) -> Self {
        Self {
            name: check.name,
            violations: check.violations,
            examples: check.examples,
        }
    }
}
