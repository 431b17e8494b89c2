//! `GET` and `PUT /api/admin/merchants/{id}/acquirer`

use crate::{Problem, auth::AdminCaller, body::Body, query::PathId};
use app::{App, payments::cmi::acquirer as use_case};
use axum::{Json, extract::State};
use domain::ids::MerchantId;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// Which acquirer charges the cards of a merchant.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseAcquirer {
    /// One of the profiles of this server; null or absent: the default.
    acquirer: Option<String>,
}

/// The acquirer of a merchant.
#[derive(Debug, Serialize, ToSchema)]
pub struct MerchantAcquirer {
    /// The profile that an admin chose; null: the default.
    acquirer: Option<String>,
    /// The profiles of this server, the default first; none when it takes no cards through CMI.
    profiles: Vec<String>,
}

/// An acquirer that was chosen.
#[derive(Debug, Serialize, ToSchema)]
pub struct AcquirerChosen {
    success: bool,
    /// The profile that an admin chose; null: the default.
    acquirer: Option<String>,
}

crate::refused! { Refused: domain::Refusal::NotFound; }

/// With which acquirer the cards of a merchant are charged.
#[utoipa::path(
    get, path = "/api/admin/merchants/{id}/acquirer", tag = "admin", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)), responses((status = 200, body = MerchantAcquirer), Refused)
)]
pub async fn acquirer(
    State(app): State<Arc<App>>,
    AdminCaller(_): AdminCaller,
    PathId(merchant): PathId<MerchantId>,
) -> Result<Json<MerchantAcquirer>, Problem> {
    let found = use_case::read(&app, merchant).await?;
    Ok(Json(MerchantAcquirer {
        acquirer: found.chosen,
        profiles: found.profiles,
    }))
}

/// Chooses the acquirer of a merchant, for payments that are made from now on.
#[utoipa::path(
    put, path = "/api/admin/merchants/{id}/acquirer", tag = "admin", security(("bearer" = [])),
    request_body = ChooseAcquirer, params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = AcquirerChosen), Refused)
)]
pub async fn choose_acquirer(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(merchant): PathId<MerchantId>,
    body: Body<ChooseAcquirer>,
) -> Result<Json<AcquirerChosen>, Problem> {
    let profile = body.read(|body| Ok(body.acquirer))?;
    use_case::choose(&app, actor, merchant, profile.as_deref()).await?;
    Ok(Json(AcquirerChosen {
        success: true,
        acquirer: profile,
    }))
}
