//! `GET` and `POST /api/payouts/batches`

use super::view::BankAccount;
use crate::{Problem, amount::Sum, auth::AdminCaller};
use app::{
    App,
    payouts::{BatchRecord, batch as use_case},
};
use axum::{Json, extract::State, http::StatusCode};
use domain::Refusal;
use jiff::Timestamp;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// Payouts that are sent to the bank together.
#[derive(Debug, Serialize, ToSchema)]
pub struct PayoutBatch {
    /// Its id, which the bank is told.
    id: Uuid,
    /// The account that pays, as it was when the batch was made.
    payer: BankAccount,
    /// How many payouts it holds, but those that were rejected since.
    #[schema(example = 12)]
    payouts: i64,
    /// What they add up to.
    amount: Sum,
    /// What the admin is called who made it.
    #[schema(example = "Amina Tazi")]
    made_by_name: String,
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
}

/// The latest batches, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct PayoutBatches {
    /// At most 50.
    batches: Vec<PayoutBatch>,
    /// How many are listed.
    total: usize,
    /// Always null: they come in one page.
    next_cursor: Option<String>,
    /// Whether the server was told which account pays; without it no batch is made.
    can_send: bool,
}

/// A batch that was made.
#[derive(Debug, Serialize, ToSchema)]
pub struct BatchMade {
    success: bool,
    /// The new batch.
    batch: PayoutBatch,
}

crate::refused! {
    NotMade: Refusal::PayoutAccountUnknown, Refusal::NothingToSend;
}

/// The latest batches of payouts, the newest first.
#[utoipa::path(
    get, path = "/api/payouts/batches", tag = "payouts", security(("bearer" = [])),
    responses((status = 200, body = PayoutBatches))
)]
pub async fn batches(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
) -> Result<Json<PayoutBatches>, Problem> {
    let batches: Vec<PayoutBatch> = use_case::list(&app, actor)
        .await?
        .into_iter()
        .map(PayoutBatch::from)
        .collect();
    Ok(Json(PayoutBatches {
        total: batches.len(),
        batches,
        next_cursor: None,
        can_send: app.payouts().payer.is_some(),
    }))
}

/// Puts every approved payout that is in no batch into a new one. What is in a batch is in no other: no file pays it
/// twice, also when this is asked for again.
#[utoipa::path(
    post, path = "/api/payouts/batches", tag = "payouts", security(("bearer" = [])),
    responses((status = 201, body = BatchMade), NotMade)
)]
pub async fn make_batch(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
) -> Result<(StatusCode, Json<BatchMade>), Problem> {
    let batch = use_case::make(&app, actor).await?.into();
    Ok((StatusCode::CREATED, Json(BatchMade { success: true, batch })))
}

impl From<BatchRecord> for PayoutBatch {
    fn from(batch: BatchRecord) -> Self {
        Self {
            id: batch.id.uuid(),
            payer: batch.payer.into(),
            payouts: batch.payouts,
            amount: Sum(batch.amount),
            made_by_name: batch.made_by_name,
            created_at: batch.created_at,
        }
    }
}
