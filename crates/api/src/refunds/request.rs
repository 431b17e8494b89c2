//! `POST /api/admin/deposits/{id}/refund`

use super::view::Refund;
use crate::{
    Problem,
    amount::Amount,
    auth::AdminCaller,
    body::Body,
    fields::Fields,
    idempotency::{self, Key},
    names,
    query::PathId,
};
use app::{App, refunds::request as use_case};
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    Invalid, Refusal,
    ids::DepositId,
    payment::PaymentMethod,
    refund::RefundAmount,
    text::{Note, Reference},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// Unused money to give back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestRefund {
    /// 0.01 to 10000000.00, never more than is available.
    amount: Amount,
    /// bank_transfer: an admin makes it at the bank. stripe: Stripe gives a payment back to the card that paid it.
    #[schema(value_type = names::PaymentMethod)]
    method: String,
    /// What the bank calls the transfer, if it was made already; without it the refund waits to be settled. A provider
    /// names its refunds itself.
    reference: Option<String>,
    /// Why, 1 to 500 characters; kept in the activity log.
    reason: String,
}

/// A refund that was made.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefundRequested {
    success: bool,
    /// The refund: sent, or done when its reference was given.
    refund: Refund,
}

crate::refused! {
    Refused:
        Refusal::NotFound, Refusal::InsufficientDeposit, Refusal::DepositOwes, Refusal::PaymentMethodUnavailable,
        Refusal::NothingToGiveBack,
        Refusal::RefundState;
}

/// Takes unused money from a deposit on its way back to the merchant.
#[utoipa::path(
    post, path = "/api/admin/deposits/{id}/refund", tag = "refunds", security(("bearer" = [])),
    request_body = RequestRefund,
    params(
        ("id" = uuid::Uuid, Path),
        ("Idempotency-Key" = Option<String>, Header, description = "Makes a repetition harmless")
    ),
    responses((status = 201, body = RefundRequested), Refused)
)]
pub async fn request(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(deposit): PathId<DepositId>,
    key: Key,
    body: Body<RequestRefund>,
) -> Result<Response, Problem> {
    let key = key.of(&body);
    let command = body.read(|body| body.parse(deposit))?;
    let requested = use_case::request(&app, actor, command, key).await?;
    let answer = RefundRequested {
        success: true,
        refund: requested.refund.into(),
    };
    let answer = (StatusCode::CREATED, Json(answer)).into_response();
    Ok(idempotency::mark(answer, requested.replayed))
}

impl RequestRefund {
    fn parse(self, deposit: DepositId) -> Result<use_case::RequestRefund, Problem> {
        Fields::collect(|fields| {
            let amount = fields.parse("amount", RefundAmount::new(self.amount.0));
            let method = fields.named("method", &self.method, PaymentMethod::from_name);
            let reference = fields.parse_text("reference", self.reference.as_deref(), Reference::parse);
            if reference.is_some() && method.is_some_and(|method| method != PaymentMethod::BankTransfer) {
                fields.wrong("reference", Invalid::NotApplicable);
            }
            let reason = fields.parse("reason", Note::parse(&self.reason));
            Some(use_case::RequestRefund {
                deposit,
                amount: amount?,
                method: method?,
                reference,
                reason: reason?,
            })
        })
    }
}
