//! `POST /api/sandbox/payments/{id}`

use crate::{
    Problem,
    auth::DeciderCaller,
    body::Body,
    fields::Fields,
    idempotency::{self, Key},
    names,
    payments::view::Payment,
    query::PathId,
};
use app::{App, payments::sandbox as use_case};
use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use domain::{Refusal, ids::PaymentId};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// What becomes of a payment.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SettlePayment {
    /// paid or failed.
    #[schema(value_type = names::SandboxOutcome)]
    outcome: String,
}

/// A payment that was decided.
#[derive(Debug, Serialize, ToSchema)]
pub struct PaymentSettled {
    success: bool,
    payment: Payment,
}

crate::refused! { Refused: Refusal::PaymentAlreadySettled; }

/// Decides a sandbox payment in place of its payer; exists only on servers with the sandbox.
#[utoipa::path(
    post, path = "/api/sandbox/payments/{id}", tag = "payments", security(("bearer" = [])),
    request_body = SettlePayment,
    params(
        ("id" = uuid::Uuid, Path),
        ("Idempotency-Key" = Option<String>, Header, description = "Makes a repetition harmless")
    ),
    responses((status = 200, body = PaymentSettled), Refused)
)]
pub async fn settle(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(payment): PathId<PaymentId>,
    key: Key,
    body: Body<SettlePayment>,
) -> Result<Response, Problem> {
    let key = key.of(&body);
    let choice = body
        .read(|body| Fields::collect(|fields| fields.named("outcome", &body.outcome, use_case::Choice::from_name)))?;
    let settled = use_case::settle(&app, actor, payment, choice, key).await?;
    let answer = PaymentSettled {
        success: true,
        payment: settled.payment.into(),
    };
    Ok(idempotency::mark(Json(answer).into_response(), settled.replayed))
}
