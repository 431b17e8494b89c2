//! Lists of leads, each within what its reader may see.

use super::view::Lead;
use crate::{
    Problem,
    auth::{Caller, DeciderCaller, InfluencerCaller},
    fields::Fields,
    names,
    page::PageQuery,
    query::{PathId, Query},
    time,
};
use app::{
    App, Slice,
    leads::{LeadFilter, LeadOrder, LeadPlace, LeadSort, search as use_case},
};
use axum::{Json, extract::State};
use domain::{
    Actor, Invalid, Named, Zone,
    ids::{CampaignId, InfluencerId},
    lead::{LeadSource, LeadState},
    sought::Sought,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// What leads to list, as text of the query.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct LeadQuery {
    /// pending, validated, rejected, converted or lost.
    #[param(value_type = Option<names::LeadStatus>)]
    status: Option<String>,
    /// Only of this campaign.
    #[param(value_type = Option<uuid::Uuid>)]
    campaign_id: Option<String>,
    /// Only of this influencer or commercial.
    #[param(value_type = Option<uuid::Uuid>)]
    influencer_id: Option<String>,
    /// instagram, tiktok, whatsapp or direct.
    #[param(value_type = Option<names::LeadSource>)]
    source: Option<String>,
    /// A time or a day; created at or after it.
    from: Option<String>,
    /// A time, or a day that is included.
    to: Option<String>,
    /// Part of the customer's name, company, e-mail or telephone number, in any spelling.
    q: Option<String>,
    /// `created_at`, `estimated_value`, `commission_amount` or `expires_at`; a minus sign before it: the largest or
    /// latest first.
    sort: Option<String>,
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
    get, path = "/api/leads", tag = "leads", security(("bearer" = [])), params(LeadQuery, PageQuery),
    responses((status = 200, body = Leads))
)]
pub async fn search(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    Query(query): Query<LeadQuery>,
    page: PageQuery,
) -> Result<Json<Leads>, Problem> {
    answer(&app, actor, &page, parse(&app, &query, &page)?).await
}

/// Leads of a campaign that the caller may see.
#[utoipa::path(
    get, path = "/api/leads/campaign/{campaign_id}", tag = "leads", security(("bearer" = [])),
    params(("campaign_id" = uuid::Uuid, Path), LeadQuery, PageQuery), responses((status = 200, body = Leads))
)]
pub async fn campaign_leads(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    PathId(campaign): PathId<CampaignId>,
    Query(query): Query<LeadQuery>,
    page: PageQuery,
) -> Result<Json<Leads>, Problem> {
    let (mut filter, slice) = parse(&app, &query, &page)?;
    filter.campaign = Some(campaign);
    app::campaigns::exists(&app, actor, campaign).await?;
    answer(&app, actor, &page, (filter, slice)).await
}

/// The caller's own leads.
#[utoipa::path(
    get, path = "/api/leads/influencer/my-leads", tag = "leads", security(("bearer" = [])), params(LeadQuery, PageQuery),
    responses((status = 200, body = Leads))
)]
pub async fn influencer_leads(
    State(app): State<Arc<App>>,
    InfluencerCaller(actor, _): InfluencerCaller,
    Query(query): Query<LeadQuery>,
    page: PageQuery,
) -> Result<Json<Leads>, Problem> {
    answer(&app, actor, &page, parse(&app, &query, &page)?).await
}

/// The leads of the caller's business; all leads for an admin.
#[utoipa::path(
    get, path = "/api/leads/merchant/my-leads", tag = "leads", security(("bearer" = [])), params(LeadQuery, PageQuery),
    responses((status = 200, body = Leads))
)]
pub async fn merchant_leads(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Query(query): Query<LeadQuery>,
    page: PageQuery,
) -> Result<Json<Leads>, Problem> {
    answer(&app, actor, &page, parse(&app, &query, &page)?).await
}

async fn answer(
    app: &App,
    actor: Actor,
    page: &PageQuery,
    (filter, slice): (LeadFilter, Slice<LeadPlace>),
) -> Result<Json<Leads>, Problem> {
    let found = use_case::search(app, actor, &filter, slice).await?;
    Ok(Json(Leads {
        next_cursor: page.next_cursor(&found, |last| {
            let (value, id) = filter.order.place(last);
            format!("{value}:{id}")
        }),
        total: found.total,
        leads: found
            .rows
            .into_iter()
            .map(|lead| Lead::for_reader(lead, actor))
            .collect(),
    }))
}

fn parse(app: &App, query: &LeadQuery, page: &PageQuery) -> Result<(LeadFilter, Slice<LeadPlace>), Problem> {
    let mut fields = Fields::default();
    let filter = query.parse(&mut fields, app.zone());
    let slice = page.parse(&mut fields, place);
    fields.check()?;
    Ok((filter, slice))
}

fn place(text: &str) -> Result<LeadPlace, Invalid> {
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
    let by = LeadSort::from_name(name).ok_or(Invalid::UnknownValue)?;
    Ok(LeadOrder { by, descending })
}

impl LeadQuery {
    /// The filter; notes what is wrong with it.
    pub fn parse(&self, fields: &mut Fields, zone: &Zone) -> LeadFilter {
        let status = |name: &str| LeadState::known(name).ok_or(Invalid::UnknownValue);
        let id = |text: &str| text.parse().map_err(|_| Invalid::Format);
        LeadFilter {
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
            from: fields.parse_text("from", self.from.as_deref(), time::parse_from(zone)),
            to: fields.parse_text("to", self.to.as_deref(), time::parse_to(zone)),
            text: fields.parse_text("q", self.q.as_deref(), Sought::parse),
            order: fields
                .parse_text("sort", self.sort.as_deref(), order)
                .unwrap_or_default(),
        }
    }
}
