//! `PUT /api/leads/{id}/convert`

use super::view::Lead;
use crate::{Problem, amount::Amount, auth::DeciderCaller, body::Body, fields::Fields, query::PathId};
use app::{App, leads::convert as use_case};
use axum::{Json, extract::State};
use domain::{Refusal, ids::LeadId, sale::SaleValue};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// What the customer bought.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Convert {
    /// For how much, if it is known: 0.00 to 1000000.00.
    conversion_value: Option<Amount>,
}

/// A lead that was closed.
#[derive(Debug, Serialize, ToSchema)]
pub struct Closed {
    /// Always true.
    pub success: bool,
    /// The lead as it is now.
    pub lead: Lead,
    /// Whether the same command had been carried out before.
    pub already_applied: bool,
}

crate::refused! {
    Refused: Refusal::LeadNotValidated, Refusal::LeadAlreadyDecided, Refusal::ConversionAlreadyCorrected;
}

/// Notes that the customer of a validated lead bought. On a converted lead, another value corrects the one that was told
/// before, once; the same value, or none, is `already_applied`. No money moves.
#[utoipa::path(
    put, path = "/api/leads/{id}/convert", tag = "leads", security(("bearer" = [])), request_body = Convert,
    params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = Closed), Refused)
)]
pub async fn convert(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(lead): PathId<LeadId>,
    body: Body<Convert>,
) -> Result<Json<Closed>, Problem> {
    let value = body.read(|body| body.parse())?;
    let decided = use_case::convert(&app, actor, lead, value).await?;
    let lead = Lead::for_reader(decided.lead, actor);
    Ok(Json(Closed {
        success: true,
        lead,
        already_applied: decided.already_applied,
    }))
}

impl Convert {
    fn parse(&self) -> Result<Option<SaleValue>, Problem> {
        let mut fields = Fields::default();
        let value = self.conversion_value.map(|amount| SaleValue::new(amount.0));
        let value = value.and_then(|value| fields.parse("conversion_value", value));
        fields.check()?;
        Ok(value)
    }
}
