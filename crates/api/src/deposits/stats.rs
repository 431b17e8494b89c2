//! `GET /api/leads/deposits/stats`

use crate::{Problem, amount::Sum, auth::DeciderCaller, fields::Fields, query::Query};
use app::{
    App,
    deposits::{DepositStats as Totals, stats as use_case},
};
use axum::{Json, extract::State};
use domain::{Invalid, alert::AlertLevel, ids::MerchantId};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};
use utoipa::{IntoParams, ToSchema};

/// Whose totals.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct StatsQuery {
    /// For admins: only of this merchant.
    #[param(value_type = Option<uuid::Uuid>)]
    merchant_id: Option<String>,
}

/// Totals over deposits that were paid.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositStats {
    /// How many deposits.
    deposits: i64,
    /// Every payment that arrived.
    total_deposited: Sum,
    /// What is on the deposits, reserved or not.
    current_balance: Sum,
    /// What is held for pending leads.
    reserved_amount: Sum,
    /// What new leads can use: nothing of a suspended deposit.
    available_balance: Sum,
    /// What was taken for validated leads.
    total_deducted: Sum,
    /// How many deposits are at which alert level.
    by_level: BTreeMap<String, i64>,
}

/// Totals over the caller's deposits; over those of everybody for an admin.
#[utoipa::path(
    get, path = "/api/leads/deposits/stats", tag = "deposits", security(("bearer" = [])), params(StatsQuery),
    responses((status = 200, body = DepositStats))
)]
pub async fn stats(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Query(query): Query<StatsQuery>,
) -> Result<Json<DepositStats>, Problem> {
    let mut fields = Fields::default();
    let id = |text: &str| text.parse::<MerchantId>().map_err(|_| Invalid::Format);
    let merchant = fields.parse_text("merchant_id", query.merchant_id.as_deref(), id);
    fields.check()?;
    Ok(Json(use_case::stats(&app, actor, merchant).await?.into()))
}

impl From<Totals> for DepositStats {
    fn from(totals: Totals) -> Self {
        let mut by_level: BTreeMap<String, i64> = AlertLevel::ALL
            .iter()
            .map(|level| (level.name().to_owned(), 0))
            .collect();
        by_level.extend(totals.levels);
        Self {
            deposits: by_level.values().sum(),
            total_deposited: Sum(totals.deposited),
            current_balance: Sum(totals.current),
            reserved_amount: Sum(totals.reserved),
            available_balance: Sum(totals.available),
            total_deducted: Sum(totals.deducted),
            by_level,
        }
    }
}
