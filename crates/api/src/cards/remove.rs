//! `DELETE /api/cards/{id}`

use crate::{Problem, auth::MerchantCaller, query::PathId};
use app::{App, cards::remove as use_case};
use axum::{Json, extract::State};
use domain::ids::CardId;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// A card that was removed.
#[derive(Debug, Serialize, ToSchema)]
pub struct CardRemoved {
    success: bool,
    /// Whether it was removed before.
    already_applied: bool,
}

/// Removes a card of the caller: it is not charged any more, and its provider forgets it.
#[utoipa::path(
    delete, path = "/api/cards/{id}", tag = "payments", security(("bearer" = [])), params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = CardRemoved))
)]
pub async fn remove(
    State(app): State<Arc<App>>,
    MerchantCaller(actor, merchant): MerchantCaller,
    PathId(card): PathId<CardId>,
) -> Result<Json<CardRemoved>, Problem> {
    let already_applied = use_case::remove(&app, actor, merchant, card).await?;
    Ok(Json(CardRemoved {
        success: true,
        already_applied,
    }))
}
