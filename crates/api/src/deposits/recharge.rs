//! `POST /api/leads/deposits/recharge`

use super::pay::PayFields;
use crate::{
    Problem,
    amount::Amount,
    auth::DeciderCaller,
    body::Body,
    fields::Fields,
    idempotency::{self, Key},
    names,
};
use app::{App, deposits::recharge as use_case};
use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use domain::{
    Actor, Refusal,
    deposit_amount::Recharge,
    ids::{DepositId, PaymentId},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// More money for a deposit.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RechargeDeposit {
    /// Which deposit.
    deposit_id: Uuid,
    /// 500.00 to 100000.00; a transfer that an admin records to 10000000.00.
    amount: Amount,
    /// stripe, cmi or sandbox; the first that is configured by default. bank_transfer: an admin records one that arrived, a
    /// merchant announces one that is to come.
    #[schema(value_type = Option<names::PaymentMethod>)]
    payment_method: Option<String>,
    /// Only with bank_transfer: to which account of ours, by its name; the only one by default.
    bank_account: Option<String>,
    /// Only for admins with bank_transfer: what the bank calls it.
    payment_reference: Option<String>,
    /// Only for admins with bank_transfer: why it is recorded.
    reason: Option<String>,
    same_reference_reason: Option<String>,
    /// Only for merchants, with a method that keeps cards: they have read `card_consent` of `GET /api/payment-methods`, and
    /// agree to it.
    save_card: Option<bool>,
}

/// A payment that was opened.
#[derive(Debug, Serialize, ToSchema)]
pub struct PaymentOpened {
    success: bool,
    /// The payment; its confirmation credits the deposit.
    payment_id: Uuid,
    /// Where it is made; null when it was a transfer.
    payment_url: Option<String>,
}

crate::refused! {
    Refused:
        Refusal::NotFound, Refusal::DepositNotRechargeable, Refusal::PaymentMethodUnavailable,
        Refusal::PaymentRefused, Refusal::TransferAlreadyRecorded, Refusal::TransferAnnounced;
}

/// Opens a payment for a deposit; its confirmation credits it.
#[utoipa::path(
    post, path = "/api/leads/deposits/recharge", tag = "deposits", security(("bearer" = [])),
    request_body = RechargeDeposit,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repetition harmless")),
    responses((status = 200, body = PaymentOpened), Refused)
)]
pub async fn recharge(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    key: Key,
    body: Body<RechargeDeposit>,
) -> Result<Response, Problem> {
    let key = key.of(&body);
    let command = body.read(|body| body.parse(&app, actor))?;
    let recharged = use_case::recharge(&app, actor, command, key).await?;
    let answer = PaymentOpened::of(recharged.payment, recharged.payment_url);
    Ok(idempotency::mark(Json(answer).into_response(), recharged.replayed))
}

impl PaymentOpened {
    /// A payment, and where it is made.
    pub(crate) fn of(payment: PaymentId, payment_url: Option<String>) -> Self {
        Self {
            success: true,
            payment_id: payment.uuid(),
            payment_url,
        }
    }
}

impl RechargeDeposit {
    fn parse(self, app: &App, actor: Actor) -> Result<use_case::RechargeDeposit, Problem> {
        let mut fields = Fields::default();
        let pay = PayFields {
            method: self.payment_method.as_deref(),
            bank_account: self.bank_account.as_deref(),
            reference: self.payment_reference.as_deref(),
            reason: self.reason.as_deref(),
            same_reference_reason: self.same_reference_reason.as_deref(),
            save_card: self.save_card,
        };
        let amount = match pay.has_arrived(actor) {
            true => Recharge::by_transfer(self.amount.0),
            false => Recharge::new(self.amount.0),
        };
        let amount = fields.parse("amount", amount);
        let pay = pay.parse(app, actor, &mut fields)?;
        let (Some(amount), Some(pay)) = (amount, pay) else {
            return Err(fields.into());
        };
        fields.check()?;
        Ok(use_case::RechargeDeposit {
            deposit: DepositId::from_uuid(self.deposit_id),
            amount,
            pay,
        })
    }
}
