//! `POST /api/leads/agreements/create`

use super::view::Agreement;
use crate::{
    Problem,
    amount::{Amount, Percent},
    auth::DeciderCaller,
    body::Body,
    fields::Fields,
    number::within,
};
use app::{App, agreements::create as use_case};
use axum::{Json, extract::State, http::StatusCode};
use domain::{
    Actor, Invalid, Refusal,
    actor::InfluencerKind,
    agreement::{AgreementTerms, PlatformMinimum},
    ids::{CampaignId, InfluencerId, MerchantId},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// An agreement to propose.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAgreement {
    /// Only for admins: on whose behalf.
    merchant_id: Option<Uuid>,
    /// The influencer it is for; either this or `commercial_id`.
    influencer_id: Option<Uuid>,
    /// The commercial it is for.
    commercial_id: Option<Uuid>,
    /// The campaign it is for; absent: all of them.
    campaign_id: Option<Uuid>,
    /// Above 0, and at most 90.00 or what the candidates' `max_commission_percentage` says; 30.00 by default.
    commission_percentage: Option<Percent>,
    /// 2000.00 by default. Kept; not applied yet.
    minimum_deposit: Option<Amount>,
    /// 1 to 10; 7 by default.
    #[schema(minimum = 1, maximum = 10)]
    quality_threshold: Option<i64>,
    /// True by default.
    requires_validation: Option<bool>,
    /// False by default. Kept; not applied yet.
    auto_payment: Option<bool>,
    /// 0 to 365; 14 by default.
    #[schema(minimum = 0, maximum = 365)]
    payment_delay_days: Option<i64>,
}

/// An agreement that was proposed.
#[derive(Debug, Serialize, ToSchema)]
pub struct AgreementCreated {
    success: bool,
    agreement: Agreement,
}

crate::refused! { Refused: Refusal::AgreementExists, Refusal::TooManyProposals; }

/// Proposes an agreement; it is in force once the influencer or commercial has signed it.
#[utoipa::path(
    post, path = "/api/leads/agreements/create", tag = "agreements", security(("bearer" = [])),
    request_body = NewAgreement, responses((status = 201, body = AgreementCreated), Refused)
)]
pub async fn create(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    body: Body<NewAgreement>,
) -> Result<(StatusCode, Json<AgreementCreated>), Problem> {
    let command = body.read(|body| body.parse(actor, app.platform_minimum()))?;
    let agreement = use_case::create(&app, actor, command).await?;
    Ok((
        StatusCode::CREATED,
        Json(AgreementCreated {
            success: true,
            agreement: agreement.into(),
        }),
    ))
}

impl NewAgreement {
    fn parse(&self, actor: Actor, minimum: PlatformMinimum) -> Result<use_case::CreateAgreement, Problem> {
        let mut fields = Fields::default();
        let merchant = self.merchant(actor, &mut fields)?;
        let person = self.person(&mut fields);
        let terms = self.terms(minimum, &mut fields);
        let (Some(merchant), Some((influencer, kind))) = (merchant, person) else {
            return Err(fields.into());
        };
        fields.check()?;
        let campaign = self.campaign_id.map(CampaignId::from_uuid);
        Ok(use_case::CreateAgreement {
            merchant,
            influencer,
            kind,
            campaign,
            terms,
        })
    }

    /// On whose behalf: one's own, or for an admin the one they name.
    fn merchant(&self, actor: Actor, fields: &mut Fields) -> Result<Option<MerchantId>, Problem> {
        match (actor.merchant(), self.merchant_id.map(MerchantId::from_uuid)) {
            (Some(own), Some(named)) if own != named => Err(Problem::forbidden()),
            (Some(own), _) => Ok(Some(own)),
            (None, Some(named)) => Ok(Some(named)),
            (None, None) => Ok(fields.parse("merchant_id", Err(Invalid::Required))),
        }
    }

    fn person(&self, fields: &mut Fields) -> Option<(InfluencerId, InfluencerKind)> {
        match (self.influencer_id, self.commercial_id) {
            (Some(id), None) => Some((InfluencerId::from_uuid(id), InfluencerKind::Influencer)),
            (None, Some(id)) => Some((InfluencerId::from_uuid(id), InfluencerKind::Commercial)),
            (None, None) => fields.parse("influencer_id", Err(Invalid::Required)),
            (Some(_), Some(_)) => fields.parse("commercial_id", Err(Invalid::NotApplicable)),
        }
    }

    fn terms(&self, minimum: PlatformMinimum, fields: &mut Fields) -> AgreementTerms {
        let usual = AgreementTerms::DEFAULT;
        let share = self.commission_percentage.map(|given| minimum.accept(given.0));
        let threshold = self.quality_threshold.map(|score| within(score, 1, 10));
        let delay = self
            .payment_delay_days
            .map(|days| within(days, 0, AgreementTerms::MAX_PAYMENT_DELAY_DAYS));
        AgreementTerms {
            commission_percentage: share
                .and_then(|share| fields.parse("commission_percentage", share))
                .unwrap_or(usual.commission_percentage),
            minimum_deposit: self.minimum_deposit.map_or(usual.minimum_deposit, |given| given.0),
            quality_threshold: threshold
                .and_then(|score| fields.parse("quality_threshold", score))
                .unwrap_or(usual.quality_threshold),
            requires_validation: self.requires_validation.unwrap_or(usual.requires_validation),
            auto_payment: self.auto_payment.unwrap_or(usual.auto_payment),
            payment_delay_days: delay
                .and_then(|days| fields.parse("payment_delay_days", days))
                .unwrap_or(usual.payment_delay_days),
        }
    }
}
