//! `POST /api/campaigns`

use super::{settings::CampaignSettingsChange, view::CampaignAnswer};
use crate::{Problem, auth::MerchantCaller, body::Body, fields::Fields, object::Object};
use app::{App, campaigns::create as use_case};
use axum::{Json, extract::State, http::StatusCode};
use domain::text::{Description, Name};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// A campaign to create.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCampaign {
    /// 2 to 255 characters.
    name: String,
    /// At most 5000 characters.
    description: Option<String>,
    /// What differs from the usual settings.
    #[schema(value_type = Option<CampaignSettingsChange>)]
    settings: Option<Object<CampaignSettingsChange>>,
}

/// Creates a campaign as a draft.
#[utoipa::path(
    post, path = "/api/campaigns", tag = "campaigns", security(("bearer" = [])), request_body = NewCampaign,
    responses((status = 201, body = CampaignAnswer))
)]
pub async fn create(
    State(app): State<Arc<App>>,
    MerchantCaller(actor, merchant): MerchantCaller,
    body: Body<NewCampaign>,
) -> Result<(StatusCode, Json<CampaignAnswer>), Problem> {
    let command = body.read(|body| body.parse())?;
    let campaign = use_case::create(&app, actor, merchant, command).await?;
    Ok((StatusCode::CREATED, Json(CampaignAnswer::of(campaign))))
}

impl NewCampaign {
    fn parse(self) -> Result<use_case::CreateCampaign, Problem> {
        let mut fields = Fields::default();
        let name = fields.parse("name", Name::parse(&self.name));
        let description = fields.parse_text("description", self.description.as_deref(), Description::parse);
        let settings = self.settings.unwrap_or_default().0.parse("settings.", &mut fields);
        let Some(name) = name else { return Err(fields.into()) };
        fields.check()?;
        Ok(use_case::CreateCampaign {
            name,
            description,
            settings,
        })
    }
}
