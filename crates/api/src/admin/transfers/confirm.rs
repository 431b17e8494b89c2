//! `POST /api/admin/transfers/lines/{id}/confirm`

use crate::{Problem, auth::AdminCaller, body::Body, payments::view::Payment, query::PathId};
use app::{App, payments::PaymentRecord, transfers::confirm as use_case};
use axum::{Json, extract::State};
use domain::{Refusal, ids::PaymentId};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// Which transfer a line is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmLine {
    /// The payment of the line's proposal.
    payment_id: Uuid,
}

/// A transfer that was confirmed.
#[derive(Debug, Serialize, ToSchema)]
pub struct TransferConfirmed {
    success: bool,
    /// The payment, which is credited.
    payment: Payment,
}

impl From<PaymentRecord> for TransferConfirmed {
    fn from(payment: PaymentRecord) -> Self {
        Self {
            success: true,
            payment: payment.into(),
        }
    }
}

crate::refused! {
    Refused: Refusal::NotFound, Refusal::LineNotProposed, Refusal::TransferAlreadyRecorded;
}

/// Confirms that a line of a statement is the announced transfer that it was proposed to be, and credits that. Repeating
/// this credits nothing more.
#[utoipa::path(
    post, path = "/api/admin/transfers/lines/{id}/confirm", tag = "admin", security(("bearer" = [])),
    request_body = ConfirmLine, params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = TransferConfirmed), Refused)
)]
pub async fn confirm_line(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    PathId(line): PathId<Uuid>,
    body: Body<ConfirmLine>,
) -> Result<Json<TransferConfirmed>, Problem> {
    let payment = body.read(|body| Ok(PaymentId::from_uuid(body.payment_id)))?;
    let payment = use_case::confirm(&app, actor, line, payment).await?;
    Ok(Json(TransferConfirmed::from(payment)))
}
