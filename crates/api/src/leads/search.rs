//! Lists of leads, each within what its reader may see.

use super::view::Lead;
use crate::{
    Problem,
    auth::{Caller, DeciderCaller, InfluencerCaller},
    fields::Fields,
    page,
    query::{PathId, Query},
    time,
};
use app::{
    App,
    leads::{LeadFilter, LeadOrder, LeadPage, LeadSort, search as use_case},
};
use axum::{Json, extract::State};
use domain::{
    Actor, Invalid,
    ids::{CampaignId, InfluencerId, LeadId},
    lead::{LEAD_STATUSES, LeadSource},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// What leads to list, as text of the query.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct LeadQuery {
    /// pending, validated, rejected, converted or lost.
    status: Option<String>,
    /// Only of this campaign.
    campaign_id: Option<String>,
    /// Only of this influencer or commercial.
    influencer_id: Option<String>,
    /// instagram, tiktok, whatsapp or direct.
    source: Option<String>,
    /// A time or a day; created at or after it.
    from: Option<String>,
    /// A time, or a day that is included.
    to: Option<String>,
    /// Part of the customer's name, company, e-mail or telephone number.
    q: Option<String>,
    /// `created_at`, `estimated_value` or `commission_amount`; a minus sign before it: the largest first.
    sort: Option<String>,
    /// 1 to 500; 50 by default.
    limit: Option<String>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// A page of leads.
#[derive(Debug, Serialize, ToSchema)]
pub struct Leads {
    leads: Vec<Lead>,
    /// How many leads there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// Leads that the caller may see.
#[utoipa::path(
    get, path = "/api/leads", tag = "leads", security(("bearer" = [])), params(LeadQuery),
    responses((status = 200, body = Leads))
)]
pub async fn search(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    Query(query): Query<LeadQuery>,
) -> Result<Json<Leads>, Problem> {
    answer(&app, actor, query.parse()?).await
}

/// Leads of a campaign that the caller may see.
#[utoipa::path(
    get, path = "/api/leads/campaign/{campaign_id}", tag = "leads", security(("bearer" = [])),
    params(("campaign_id" = uuid::Uuid, Path), LeadQuery), responses((status = 200, body = Leads))
)]
pub async fn campaign_leads(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    PathId(campaign): PathId<CampaignId>,
    Query(query): Query<LeadQuery>,
) -> Result<Json<Leads>, Problem> {
    let filter = LeadFilter {
        campaign: Some(campaign),
        ..query.parse()?
    };
    app::campaigns::exists(&app, actor, campaign).await?;
    answer(&app, actor, filter).await
}

/// The caller's own leads.
#[utoipa::path(
    get, path = "/api/leads/influencer/my-leads", tag = "leads", security(("bearer" = [])), params(LeadQuery),
    responses((status = 200, body = Leads))
)]
pub async fn influencer_leads(
    State(app): State<Arc<App>>,
    InfluencerCaller(actor, _): InfluencerCaller,
    Query(query): Query<LeadQuery>,
) -> Result<Json<Leads>, Problem> {
    answer(&app, actor, query.parse()?).await
}

/// The leads of the caller's business; all leads for an admin.
#[utoipa::path(
    get, path = "/api/leads/merchant/my-leads", tag = "leads", security(("bearer" = [])), params(LeadQuery),
    responses((status = 200, body = Leads))
)]
pub async fn merchant_leads(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Query(query): Query<LeadQuery>,
) -> Result<Json<Leads>, Problem> {
    answer(&app, actor, query.parse()?).await
}

async fn answer(app: &App, actor: Actor, filter: LeadFilter) -> Result<Json<Leads>, Problem> {
    let page = use_case::search(app, actor, &filter).await?;
    let next_cursor = next_cursor(&page, filter.order);
    let leads = page
        .leads
        .into_iter()
        .map(|lead| Lead::for_reader(lead, actor))
        .collect();
    Ok(Json(Leads {
        leads,
        total: page.total,
        next_cursor,
    }))
}

/// The place of the last lead of the page in its order.
fn next_cursor(page: &LeadPage, order: LeadOrder) -> Option<String> {
    let last = page.leads.last().filter(|_| page.more)?;
    Some(page::cursor(&format!("{}:{}", last.sort_value(order.by), last.id)))
}

fn read_cursor(cursor: &str) -> Result<(i64, LeadId), Invalid> {
    let text = page::read_cursor(cursor)?;
    let (value, id) = text.split_once(':').ok_or(Invalid::Format)?;
    Ok((
        value.parse().map_err(|_| Invalid::Format)?,
        id.parse().map_err(|_| Invalid::Format)?,
    ))
}

fn order(text: &str) -> Result<LeadOrder, Invalid> {
    let (descending, name) = match text.strip_prefix('-') {
        Some(name) => (true, name),
        // A plus sign in a query is a blank once it is decoded.
        None => (false, text.trim_start_matches(['+', ' '])),
    };
    let by = match name {
        "created_at" => LeadSort::CreatedAt,
        "estimated_value" => LeadSort::EstimatedValue,
        "commission_amount" => LeadSort::CommissionAmount,
        _ => return Err(Invalid::UnknownValue),
    };
    Ok(LeadOrder { by, descending })
}

impl LeadQuery {
    fn parse(&self) -> Result<LeadFilter, Problem> {
        let mut fields = Fields::default();
        let status = |name: &str| {
            LEAD_STATUSES
                .into_iter()
                .find(|known| *known == name)
                .ok_or(Invalid::UnknownValue)
        };
        let id = |text: &str| text.parse().map_err(|_| Invalid::Format);
        let filter = LeadFilter {
            status: fields.parse_text("status", self.status.as_deref(), status),
            campaign: fields
                .parse_text("campaign_id", self.campaign_id.as_deref(), id)
                .map(CampaignId::from_uuid),
            influencer: fields
                .parse_text("influencer_id", self.influencer_id.as_deref(), id)
                .map(InfluencerId::from_uuid),
            source: fields.parse_text("source", self.source.as_deref(), |name| {
                LeadSource::from_name(name).ok_or(Invalid::UnknownValue)
            }),
            from: fields.parse_text("from", self.from.as_deref(), time::parse_from),
            to: fields.parse_text("to", self.to.as_deref(), time::parse_to),
            text: fields
                .parse_text("q", self.q.as_deref(), domain::text::SearchText::parse)
                .map(domain::text::Text::into_string),
            order: fields
                .parse_text("sort", self.sort.as_deref(), order)
                .unwrap_or_default(),
            after: fields.parse_text("cursor", self.cursor.as_deref(), read_cursor),
            limit: fields
                .parse("limit", page::limit(self.limit.as_deref()))
                .unwrap_or(page::DEFAULT_LIMIT),
        };
        fields.check()?;
        Ok(filter)
    }
}
