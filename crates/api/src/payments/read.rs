//! `GET /api/payments/{id}`

use super::view::Payment;
use crate::{Problem, auth::DeciderCaller, query::PathId};
use app::{App, payments::read as use_case};
use axum::{Json, extract::State};
use domain::ids::PaymentId;
use std::sync::Arc;

/// A payment of the caller.
#[utoipa::path(
    get, path = "/api/payments/{id}", tag = "payments", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)), responses((status = 200, body = Payment))
)]
pub async fn read(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(payment): PathId<PaymentId>,
) -> Result<Json<Payment>, Problem> {
    Ok(Json(use_case::read(&app, actor, payment).await?.into()))
}
