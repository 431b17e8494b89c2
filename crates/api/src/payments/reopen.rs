//! `POST /api/payments/{id}/reopen`

use crate::{Problem, auth::DeciderCaller, deposits::recharge::PaymentOpened, query::PathId};
use app::{App, payments::reopen as use_case};
use axum::{Json, extract::State};
use domain::{Refusal, ids::PaymentId};
use std::sync::Arc;

crate::refused! {
    Refused:
        Refusal::PaymentAlreadySettled, Refusal::DepositNotRechargeable, Refusal::PaymentMethodUnavailable,
        Refusal::PaymentRefused;
}

/// Opens a payment that failed or expired once more, and says where it is made. Of one that is open, its page: repeating
/// this opens nothing more.
#[utoipa::path(
    post, path = "/api/payments/{id}/reopen", tag = "payments", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path)), responses((status = 200, body = PaymentOpened), Refused)
)]
pub async fn reopen(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(payment): PathId<PaymentId>,
) -> Result<Json<PaymentOpened>, Problem> {
    let payment_url = use_case::reopen(&app, actor, payment).await?;
    Ok(Json(PaymentOpened::of(payment, payment_url)))
}
