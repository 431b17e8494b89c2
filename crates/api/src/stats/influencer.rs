//! `GET /api/leads/stats/influencer/{influencer_id}` and `GET /api/leads/stats/my-stats`

use super::{period::PeriodQuery, view::Statistics};
use crate::{
    Problem,
    auth::{Caller, InfluencerCaller},
    query::{PathId, Query},
};
use app::{App, stats::influencer as use_case};
use axum::{Json, extract::State};
use domain::{Actor, ids::InfluencerId};
use std::sync::Arc;

/// Figures of an influencer or commercial: their own, or those of their leads for the merchant who asks.
#[utoipa::path(
    get, path = "/api/leads/stats/influencer/{influencer_id}", tag = "stats", security(("bearer" = [])),
    params(("influencer_id" = uuid::Uuid, Path), PeriodQuery), responses((status = 200, body = Statistics))
)]
pub async fn influencer(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    PathId(influencer): PathId<InfluencerId>,
    Query(query): Query<PeriodQuery>,
) -> Result<Json<Statistics>, Problem> {
    answer(&app, actor, influencer, &query).await
}

/// Figures of the caller's own leads.
#[utoipa::path(
    get, path = "/api/leads/stats/my-stats", tag = "stats", security(("bearer" = [])), params(PeriodQuery),
    responses((status = 200, body = Statistics))
)]
pub async fn my_stats(
    State(app): State<Arc<App>>,
    InfluencerCaller(actor, influencer): InfluencerCaller,
    Query(query): Query<PeriodQuery>,
) -> Result<Json<Statistics>, Problem> {
    answer(&app, actor, influencer, &query).await
}

async fn answer(
    app: &App,
    actor: Actor,
    influencer: InfluencerId,
    query: &PeriodQuery,
) -> Result<Json<Statistics>, Problem> {
    let (name, figures) = use_case::influencer(app, actor, influencer, query.parse()?).await?;
    Ok(Json(
        Statistics::for_reader(figures, actor).of_influencer(influencer, name),
    ))
}
