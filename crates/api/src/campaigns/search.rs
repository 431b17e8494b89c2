//! `GET /api/campaigns`

use super::view::Campaign;
use crate::{
    Problem,
    auth::Caller,
    fields::Fields,
    names,
    page::{self, PageQuery},
    query::Query,
};
use app::{
    App,
    campaigns::{CampaignFilter, search as use_case},
};
use axum::{Json, extract::State};
use domain::{
    Invalid, Named,
    campaign::{CampaignStatus, PausedBy},
    sought::Sought,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// What campaigns to list, as text of the query.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct CampaignQuery {
    /// draft, active, paused or completed.
    #[param(value_type = Option<names::CampaignStatus>)]
    status: Option<String>,
    /// Only campaigns that this stopped: somebody, or the end of the money.
    #[param(value_type = Option<names::PausedBy>)]
    paused_by: Option<String>,
    /// Part of the name, in any spelling.
    q: Option<String>,
}

/// A page of campaigns.
#[derive(Debug, Serialize, ToSchema)]
pub struct Campaigns {
    campaigns: Vec<Campaign>,
    /// How many campaigns there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// Campaigns, the newest first: a merchant's own, all of them for an admin, active ones for those who
/// bring leads, with what these would earn and whether there is money.
#[utoipa::path(
    get, path = "/api/campaigns", tag = "campaigns", security(("bearer" = [])), params(CampaignQuery, PageQuery),
    responses((status = 200, body = Campaigns))
)]
pub async fn search(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    Query(query): Query<CampaignQuery>,
    page: PageQuery,
) -> Result<Json<Campaigns>, Problem> {
    let found = use_case::search(&app, actor, &query.parse(&page)?).await?;
    let next_cursor = page.next_cursor(&found, |last| last.id);
    let campaigns = found.rows.into_iter().map(Campaign::from).collect();
    Ok(Json(Campaigns {
        campaigns,
        total: found.total,
        next_cursor,
    }))
}

impl CampaignQuery {
    fn parse(&self, page: &PageQuery) -> Result<CampaignFilter, Problem> {
        let mut fields = Fields::default();
        let status = |name: &str| CampaignStatus::known(name).ok_or(Invalid::UnknownValue);
        let filter = CampaignFilter {
            status: fields.parse_text("status", self.status.as_deref(), status),
            paused_by: fields.parse_text("paused_by", self.paused_by.as_deref(), |name| {
                PausedBy::from_name(name).ok_or(Invalid::UnknownValue)
            }),
            text: fields.parse_text("q", self.q.as_deref(), Sought::parse),
            slice: page.parse(&mut fields, page::id),
        };
        fields.check()?;
        Ok(filter)
    }
}
