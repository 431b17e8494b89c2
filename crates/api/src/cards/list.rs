//! `GET /api/cards`

use crate::{Problem, auth::MerchantCaller, names};
use app::{
    App,
    cards::{CardRecord, list as use_case},
};
use axum::{Json, extract::State};
use jiff::Timestamp;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// A card that may be charged again.
#[derive(Debug, Serialize, ToSchema)]
pub struct SavedCard {
    /// Its id.
    id: Uuid,
    /// Who keeps it.
    provider: names::PaymentMethod,
    /// Its brand, in the provider's word.
    #[schema(example = "visa")]
    brand: String,
    /// The last four digits of its number.
    #[schema(example = "4242", pattern = "^[0-9]{4}$")]
    last4: String,
    /// The last month in which it can be charged, from 1.
    #[schema(minimum = 1, maximum = 12, example = 12)]
    exp_month: i8,
    /// Its year.
    #[schema(example = 2030)]
    exp_year: i16,
    /// When it was kept.
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
}

/// Every card that may be charged again, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct SavedCards {
    /// The cards.
    cards: Vec<SavedCard>,
    /// How many there are.
    total: usize,
    /// Always null: they come in one page.
    next_cursor: Option<String>,
}

/// The caller's own cards that may be charged again.
#[utoipa::path(
    get, path = "/api/cards", tag = "payments", security(("bearer" = [])), responses((status = 200, body = SavedCards))
)]
pub async fn cards(
    State(app): State<Arc<App>>,
    MerchantCaller(actor, merchant): MerchantCaller,
) -> Result<Json<SavedCards>, Problem> {
    let found = use_case::list(&app, actor, merchant).await?;
    Ok(Json(SavedCards {
        total: found.len(),
        cards: found.into_iter().map(SavedCard::from).collect(),
        next_cursor: None,
    }))
}

impl From<CardRecord> for SavedCard {
    fn from(record: CardRecord) -> Self {
        Self {
            id: record.id.uuid(),
            provider: record.provider.into(),
            brand: record.card.brand,
            last4: record.card.last4,
            exp_month: record.card.expires.month(),
            exp_year: record.card.expires.year(),
            created_at: record.created_at,
        }
    }
}
