//! `GET` and `PUT /api/payouts/account`

use super::view::BankAccount;
use crate::{Problem, auth::InfluencerCaller, body::Body, fields::Fields};
use app::{
    App,
    payouts::{account as reading, set_account as setting},
};
use axum::{Json, extract::State};
use domain::{
    payout::{Holder, Payee},
    rib::Rib,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// The account that the caller is paid to.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetAccount {
    /// 24 digits whose key fits, in any spelling, or the IBAN of the same account.
    #[schema(example = "011 519 0000012050005349 21")]
    rib: String,
    /// Whose account it is, as the bank writes it: 2 to 70 characters.
    #[schema(example = "Salma Berrada")]
    holder: String,
}

/// The account that is kept.
#[derive(Debug, Serialize, ToSchema)]
pub struct PayoutAccount {
    /// The account; null as long as none was given.
    account: Option<BankAccount>,
    /// When it was given.
    #[schema(value_type = Option<String>, format = DateTime)]
    updated_at: Option<Timestamp>,
}

/// An account that was set.
#[derive(Debug, Serialize, ToSchema)]
pub struct AccountSet {
    success: bool,
    /// The account as it is kept.
    account: BankAccount,
    /// When it was given.
    #[schema(value_type = String, format = DateTime)]
    updated_at: Timestamp,
}

/// The account that the caller is paid to without asking each time.
#[utoipa::path(
    get, path = "/api/payouts/account", tag = "payouts", security(("bearer" = [])),
    responses((status = 200, body = PayoutAccount))
)]
pub async fn account(
    State(app): State<Arc<App>>,
    InfluencerCaller(actor, influencer): InfluencerCaller,
) -> Result<Json<PayoutAccount>, Problem> {
    let kept = reading::account(&app, actor, influencer).await?;
    let updated_at = kept.as_ref().map(|kept| kept.updated_at);
    Ok(Json(PayoutAccount {
        account: kept.map(|kept| kept.payee.into()),
        updated_at,
    }))
}

/// Sets the account that the caller is paid to without asking each time. Its change is noted, and told to the caller.
#[utoipa::path(
    put, path = "/api/payouts/account", tag = "payouts", security(("bearer" = [])), request_body = SetAccount,
    responses((status = 200, body = AccountSet))
)]
pub async fn set_account(
    State(app): State<Arc<App>>,
    InfluencerCaller(actor, influencer): InfluencerCaller,
    body: Body<SetAccount>,
) -> Result<Json<AccountSet>, Problem> {
    let payee = body.read(|body| {
        let mut fields = Fields::default();
        payee(&mut fields, &body.rib, &body.holder).ok_or_else(|| fields.into())
    })?;
    let kept = setting::set_account(&app, actor, influencer, payee).await?;
    Ok(Json(AccountSet {
        success: true,
        account: kept.payee.into(),
        updated_at: kept.updated_at,
    }))
}

/// An account in the fields `rib` and `holder`.
pub(super) fn payee(fields: &mut Fields, rib: &str, holder: &str) -> Option<Payee> {
    let rib = fields.parse("rib", Rib::parse(rib));
    let holder = fields.parse("holder", Holder::parse(holder));
    rib.zip(holder).map(|(rib, holder)| Payee { rib, holder })
}
