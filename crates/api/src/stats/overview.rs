//! `GET /api/leads/stats/overview`

use super::{period::PeriodQuery, view::Statistics};
use crate::{Problem, auth::DeciderCaller, query::Query};
use app::{App, stats::overview as use_case};
use axum::{Json, extract::State};
use std::sync::Arc;

/// Figures of the caller's leads; of the platform for an admin.
#[utoipa::path(
    get, path = "/api/leads/stats/overview", tag = "stats", security(("bearer" = [])), params(PeriodQuery),
    responses((status = 200, body = Statistics))
)]
pub async fn overview(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Query(query): Query<PeriodQuery>,
) -> Result<Json<Statistics>, Problem> {
    let figures = use_case::overview(&app, actor, query.parse()?).await?;
    Ok(Json(Statistics::for_reader(figures, actor)))
}
