//! `POST /api/leads/deposits/create`

use super::{pay::PayFields, view::Deposit};
use crate::{
    Problem,
    amount::Amount,
    auth::DeciderCaller,
    body::Body,
    fields::Fields,
    idempotency::{self, Key},
    names,
};
use app::{
    App,
    deposits::{open as use_case, scope},
};
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    Actor, Invalid, Refusal,
    deposit_amount::{AutoRecharge, FirstPayment},
    ids::{CampaignId, MerchantId},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// A deposit to open.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateDeposit {
    /// 2000.00 to 100000.00; a transfer that an admin records to 10000000.00.
    initial_amount: Amount,
    /// The campaign it is for; all campaigns when absent.
    campaign_id: Option<Uuid>,
    /// With this much or less available, the deposit is low; 500.00 by default. Its merchant is told once until a credit.
    alert_threshold: Option<Amount>,
    /// Whether it fills itself; then an amount is needed.
    auto_recharge: Option<bool>,
    /// 1000.00 to 100000.00.
    auto_recharge_amount: Option<Amount>,
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
    /// Whose deposit: one's own, or for an admin, who must say it, anybody's.
    merchant_id: Option<Uuid>,
}

/// A deposit that was opened.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositCreated {
    success: bool,
    /// The deposit; pending until its payment is confirmed.
    deposit: Deposit,
    /// The first payment.
    payment_id: Uuid,
    /// Where it is made; null for a transfer.
    payment_url: Option<String>,
}

crate::refused! {
    Refused:
        Refusal::TooManyDeposits, Refusal::PaymentMethodUnavailable, Refusal::PaymentRefused,
        Refusal::TransferAlreadyRecorded, Refusal::TransferAnnounced;
}

/// Opens a deposit and its first payment; the confirmation of the payment credits it.
#[utoipa::path(
    post, path = "/api/leads/deposits/create", tag = "deposits", security(("bearer" = [])),
    request_body = CreateDeposit,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repetition harmless")),
    responses((status = 201, body = DepositCreated), Refused)
)]
pub async fn create(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    key: Key,
    body: Body<CreateDeposit>,
) -> Result<Response, Problem> {
    let key = key.of(&body);
    let command = body.read(|body| body.parse(&app, actor))?;
    let opened = use_case::open(&app, actor, command, key).await?;
    let answer = DepositCreated {
        success: true,
        deposit: opened.deposit.into(),
        payment_id: opened.payment.uuid(),
        payment_url: opened.payment_url,
    };
    Ok(idempotency::mark(
        (StatusCode::CREATED, Json(answer)).into_response(),
        opened.replayed,
    ))
}

impl CreateDeposit {
    fn parse(self, app: &App, actor: Actor) -> Result<use_case::OpenDeposit, Problem> {
        let mut fields = Fields::default();
        let merchant = scope::merchant(actor, self.merchant_id.map(MerchantId::from_uuid))?;
        let merchant = fields.parse("merchant_id", merchant.ok_or(Invalid::Required));
        let each = self.auto_recharge_amount.map(|amount| AutoRecharge::new(amount.0));
        let auto_recharge_amount = each.and_then(|amount| fields.parse("auto_recharge_amount", amount));
        let auto_recharge = self.auto_recharge.unwrap_or(false);
        if auto_recharge && self.auto_recharge_amount.is_none() {
            fields.wrong("auto_recharge_amount", Invalid::Required);
        }
        let pay = PayFields {
            method: self.payment_method.as_deref(),
            bank_account: self.bank_account.as_deref(),
            reference: self.payment_reference.as_deref(),
            reason: self.reason.as_deref(),
            same_reference_reason: self.same_reference_reason.as_deref(),
            save_card: self.save_card,
        };
        let amount = match pay.has_arrived(actor) {
            true => FirstPayment::by_transfer(self.initial_amount.0),
            false => FirstPayment::new(self.initial_amount.0),
        };
        let amount = fields.parse("initial_amount", amount);
        let pay = pay.parse(app, actor, &mut fields)?;
        let (Some(merchant), Some(amount), Some(pay)) = (merchant, amount, pay) else {
            return Err(fields.into());
        };
        fields.check()?;
        Ok(use_case::OpenDeposit {
            merchant,
            campaign: self.campaign_id.map(CampaignId::from_uuid),
            amount,
            alert_threshold: self.alert_threshold.map(|amount| amount.0),
            auto_recharge,
            auto_recharge_amount,
            pay,
        })
    }
}
