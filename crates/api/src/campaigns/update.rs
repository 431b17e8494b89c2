//! `PUT /api/campaigns/{id}`

use super::view::CampaignAnswer;
use crate::{Problem, auth::DeciderCaller, body::Body, fields::Fields, query::PathId};
use app::{
    App,
    campaigns::{TextChange, update as use_case},
};
use axum::{Json, extract::State};
use domain::{
    ids::CampaignId,
    text::{Description, Name},
};
use serde::{Deserialize, Deserializer};
use std::sync::Arc;
use utoipa::ToSchema;

/// New texts of a campaign; what is absent stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CampaignTexts {
    /// 2 to 255 characters.
    name: Option<String>,
    /// At most 5000 characters; null or an empty text takes it away.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    description: Option<Option<String>>,
}

/// Tells null from nothing.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Changes the name and the description of a campaign.
#[utoipa::path(
    put, path = "/api/campaigns/{id}", tag = "campaigns", security(("bearer" = [])), request_body = CampaignTexts,
    params(("id" = uuid::Uuid, Path)), responses((status = 200, body = CampaignAnswer))
)]
pub async fn update(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(campaign): PathId<CampaignId>,
    body: Body<CampaignTexts>,
) -> Result<Json<CampaignAnswer>, Problem> {
    let change = body.read(|body| body.parse())?;
    let campaign = use_case::update(&app, actor, campaign, &change).await?;
    Ok(Json(CampaignAnswer::of(campaign)))
}

impl CampaignTexts {
    fn parse(&self) -> Result<TextChange, Problem> {
        let mut fields = Fields::default();
        let name = self
            .name
            .as_deref()
            .and_then(|name| fields.parse("name", Name::parse(name)));
        let description = self
            .description
            .as_ref()
            .map(|words| fields.parse_text("description", words.as_deref(), Description::parse));
        fields.check()?;
        Ok(TextChange { name, description })
    }
}
