//! `POST /api/leads/create`

use super::view::Lead;
use crate::{
    Problem,
    amount::Amount,
    auth::CreatorCaller,
    body::Body,
    fields::Fields,
    idempotency::{self, Key},
    names,
};
use app::{App, leads::create as use_case};
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    Actor, Invalid, Refusal,
    contact::{Customer, Email, Phone, Reach},
    ids::{CampaignId, InfluencerId},
    lead::LeadSource,
    lead_value::LeadValue,
    text::{Name, Note, is_blank},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// A lead to create.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateLead {
    /// The campaign it is for.
    campaign_id: Uuid,
    /// 2 to 255 characters.
    customer_name: String,
    /// At least one of e-mail and phone.
    customer_email: Option<String>,
    /// A Moroccan number in any usual spelling.
    customer_phone: Option<String>,
    /// Where they work.
    customer_company: Option<String>,
    /// 50.00 to 1000000.00.
    estimated_value: Amount,
    /// instagram, tiktok, whatsapp or direct.
    #[schema(value_type = names::LeadSource)]
    source: String,
    /// At most 500 characters.
    customer_notes: Option<String>,
    /// What the preview said that the lead costs. With another price by now it is not created: 409 `terms_changed`, with
    /// the new price.
    expected_commission: Option<Amount>,
    /// Only for admins: on whose behalf.
    influencer_id: Option<Uuid>,
    /// Only for admins: on whose behalf.
    commercial_id: Option<Uuid>,
}

/// A lead that was created.
#[derive(Debug, Serialize, ToSchema)]
pub struct Created {
    success: bool,
    lead: Lead,
}

crate::refused! {
    Refused:
        Refusal::NotFound, Refusal::InsufficientDeposit, Refusal::NoActiveDeposit, Refusal::CampaignNotActive,
        Refusal::LeadGenerationDisabled, Refusal::InfluencerBlocked, Refusal::TooManyPending,
        Refusal::TermsChanged;
}

/// Creates a lead; its commission is reserved on the merchant's deposit.
#[utoipa::path(
    post, path = "/api/leads/create", tag = "leads", security(("bearer" = [])), request_body = CreateLead,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repetition harmless")),
    responses((status = 201, body = Created), Refused)
)]
pub async fn create(
    State(app): State<Arc<App>>,
    CreatorCaller(actor): CreatorCaller,
    key: Key,
    body: Body<CreateLead>,
) -> Result<Response, Problem> {
    let key = key.of(&body);
    let command = body.read(|body| body.parse(actor))?;
    let created = use_case::create(&app, actor, command, key).await?;
    let answer = Created {
        success: true,
        lead: Lead::for_reader(created.lead, actor),
    };
    Ok(idempotency::mark(
        (StatusCode::CREATED, Json(answer)).into_response(),
        created.replayed,
    ))
}

impl CreateLead {
    fn parse(self, actor: Actor) -> Result<use_case::CreateLead, Problem> {
        let mut fields = Fields::default();
        let influencer = self.influencer(actor, &mut fields);
        let name = fields.parse("customer_name", Name::parse(&self.customer_name));
        let email = fields.parse_text("customer_email", self.customer_email.as_deref(), Email::parse);
        let phone = fields.parse_text("customer_phone", self.customer_phone.as_deref(), Phone::parse);
        let company = fields.parse_text("customer_company", self.customer_company.as_deref(), Name::parse);
        let notes = fields.parse_text("customer_notes", self.customer_notes.as_deref(), Note::parse);
        let value = fields.parse("estimated_value", LeadValue::new(self.estimated_value.0));
        let source = fields.named("source", &self.source, LeadSource::from_name);
        let given = |text: &Option<String>| text.as_deref().is_some_and(|text| !is_blank(text));
        let reach = match given(&self.customer_email) || given(&self.customer_phone) {
            true => Reach::new(email, phone).ok(),
            false => fields.parse("customer_phone", Err(Invalid::ContactRequired)),
        };
        let (Some(influencer), Some(name), Some(value), Some(source), Some(reach)) =
            (influencer, name, value, source, reach)
        else {
            return Err(fields.into());
        };
        fields.check()?;
        Ok(use_case::CreateLead {
            campaign: CampaignId::from_uuid(self.campaign_id),
            influencer,
            customer: Customer {
                name,
                reach,
                company,
                notes,
            },
            value,
            source,
            expected_commission: self.expected_commission.map(|amount| amount.0),
        })
    }

    /// On whose behalf: one's own, or for an admin the one they name.
    fn influencer(&self, actor: Actor, fields: &mut Fields) -> Option<InfluencerId> {
        let named = [
            ("influencer_id", self.influencer_id),
            ("commercial_id", self.commercial_id),
        ];
        if let Some(own) = actor.influencer() {
            for (field, _) in named.iter().filter(|(_, id)| id.is_some()) {
                fields.wrong(field, Invalid::NotApplicable);
            }
            return Some(own);
        }
        match (self.influencer_id, self.commercial_id) {
            (Some(id), None) | (None, Some(id)) => Some(InfluencerId::from_uuid(id)),
            (None, None) => fields.parse("influencer_id", Err(Invalid::Required)),
            (Some(_), Some(_)) => fields.parse("commercial_id", Err(Invalid::NotApplicable)),
        }
    }
}
