//! `GET /api/influencers`

use super::view::Profile;
use crate::{
    Problem,
    amount::Hundredths,
    auth::DeciderCaller,
    fields::Fields,
    names,
    page::{self, PageQuery},
    query::Query,
};
use app::{
    App,
    influencers::{InfluencerFilter, InfluencerPlace, InfluencerRecord, search as use_case},
};
use axum::{Json, extract::State};
use domain::{
    Invalid,
    influencer::{Network, Subject},
    sought::Sought,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Whom to look for, as text of the query.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct InfluencerQuery {
    /// Part of the name, of the city, or of what they say of themselves, in any spelling.
    q: Option<String>,
    /// Part of the name of the city, in any spelling.
    city: Option<String>,
    /// Only who is followed there.
    #[param(value_type = Option<names::InfluencerNetwork>)]
    network: Option<String>,
    /// Only who speaks about it.
    #[param(value_type = Option<names::InfluencerSubject>)]
    subject: Option<String>,
    /// Only whom at least so many follow, over all networks.
    #[param(value_type = Option<i64>, minimum = 0)]
    min_reach: Option<String>,
}

/// Somebody who brings leads, with their record: with the merchant who asks, or with all of them for an admin.
#[derive(Debug, Serialize, ToSchema)]
pub struct Influencer {
    /// Their id, for `influencer_id` or `commercial_id` of a new agreement.
    id: Uuid,
    /// What they are called.
    name: String,
    /// influencer or commercial.
    kind: names::InfluencerKind,
    /// How they introduce themselves; empty until they do.
    profile: Profile,
    /// How many leads they brought.
    leads: i64,
    /// How many of them were kept: validated or converted.
    validated: i64,
    /// How many of them wait for a decision.
    pending: i64,
    /// The kept ones in percent of all.
    validation_rate: Option<Hundredths>,
    /// The mean of their scores.
    avg_quality: Option<Hundredths>,
    /// How far an agreement with the merchant who asks has come: the one in force, else the latest that is not over.
    agreement: Option<names::AgreementStatus>,
}

/// A page of people, those with the largest reach first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Influencers {
    influencers: Vec<Influencer>,
    /// How many people there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// People who bring leads, for a merchant who looks for some.
#[utoipa::path(
    get, path = "/api/influencers", tag = "influencers", security(("bearer" = [])), params(InfluencerQuery, PageQuery),
    responses((status = 200, body = Influencers))
)]
pub async fn search(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Query(query): Query<InfluencerQuery>,
    page: PageQuery,
) -> Result<Json<Influencers>, Problem> {
    let found = use_case::search(&app, actor, &query.parse(&page)?).await?;
    let next_cursor = page.next_cursor(&found, |last| format!("{}:{}", last.introduction.reach(), last.id));
    Ok(Json(Influencers {
        influencers: found.rows.into_iter().map(Influencer::from).collect(),
        total: found.total,
        next_cursor,
    }))
}

impl InfluencerQuery {
    fn parse(&self, page: &PageQuery) -> Result<InfluencerFilter, Problem> {
        let mut fields = Fields::default();
        let filter = InfluencerFilter {
            text: fields.parse_text("q", self.q.as_deref(), Sought::parse),
            city: fields.parse_text("city", self.city.as_deref(), Sought::parse),
            network: fields.parse_text("network", self.network.as_deref(), |name| {
                Network::from_name(name).ok_or(Invalid::UnknownValue)
            }),
            subject: fields.parse_text("subject", self.subject.as_deref(), |name| {
                Subject::from_name(name).ok_or(Invalid::UnknownValue)
            }),
            min_reach: fields.parse_text("min_reach", self.min_reach.as_deref(), reach),
            slice: page.parse(&mut fields, place),
        };
        fields.check()?;
        Ok(filter)
    }
}

fn reach(text: &str) -> Result<i64, Invalid> {
    match text.parse().map_err(|_| Invalid::Format)? {
        ..=-1 => Err(Invalid::TooSmall),
        reach => Ok(reach),
    }
}

fn place(text: &str) -> Result<InfluencerPlace, Invalid> {
    let (reach, id) = text.split_once(':').ok_or(Invalid::Format)?;
    Ok((reach.parse().map_err(|_| Invalid::Format)?, page::id(id)?))
}

impl From<InfluencerRecord> for Influencer {
    fn from(found: InfluencerRecord) -> Self {
        let record = found.record;
        Self {
            id: found.id.uuid(),
            name: found.name,
            kind: found.kind.into(),
            profile: found.introduction.into(),
            leads: record.total(),
            validated: record.kept(),
            pending: record.pending,
            validation_rate: record.validation_rate().map(Hundredths),
            avg_quality: record.average_quality().map(Hundredths),
            agreement: found.agreement.map(names::Name::from),
        }
    }
}
