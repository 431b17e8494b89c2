//! `PUT /api/leads/deposits/{id}/settings`

use super::view::Deposit;
use crate::{Problem, amount::Amount, auth::MerchantCaller, body::Body, fields::Fields, query::PathId};
use app::{App, deposits::set_settings as use_case};
use axum::{Json, extract::State};
use domain::{deposit_amount::AutoRecharge, ids::DepositId};
use serde::{Deserialize, Deserializer, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// Settings of a deposit; what is absent stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetDepositSettings {
    /// With this much or less available, the deposit is low. Its merchant is told once until a credit.
    alert_threshold: Option<Amount>,
    /// Whether it fills itself; then an amount is needed.
    auto_recharge: Option<bool>,
    /// 1000.00 to 100000.00.
    auto_recharge_amount: Option<Amount>,
    /// When this much or less is available; null removes it, and the alert threshold holds.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Amount>)]
    auto_recharge_trigger: Option<Option<Amount>>,
    /// At most this much in a month; null removes it.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Amount>)]
    auto_recharge_monthly_cap: Option<Option<Amount>>,
}

/// A deposit whose settings were changed.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositSettingsSet {
    success: bool,
    deposit: Deposit,
}

/// Changes when the merchant is told, and whether the deposit fills itself.
#[utoipa::path(
    put, path = "/api/leads/deposits/{id}/settings", tag = "deposits", security(("bearer" = [])),
    request_body = SetDepositSettings, params(("id" = uuid::Uuid, Path)),
    responses((status = 200, body = DepositSettingsSet))
)]
pub async fn set_settings(
    State(app): State<Arc<App>>,
    MerchantCaller(actor, merchant): MerchantCaller,
    PathId(deposit): PathId<DepositId>,
    body: Body<SetDepositSettings>,
) -> Result<Json<DepositSettingsSet>, Problem> {
    let change = body.read(|body| body.parse())?;
    let deposit = use_case::set_settings(&app, actor, merchant, deposit, change).await?;
    Ok(Json(DepositSettingsSet {
        success: true,
        deposit: deposit.into(),
    }))
}

impl SetDepositSettings {
    fn parse(&self) -> Result<use_case::ChangeSettings, Problem> {
        let mut fields = Fields::default();
        let amount = self.auto_recharge_amount.map(|amount| AutoRecharge::new(amount.0));
        let change = use_case::ChangeSettings {
            alert_threshold: self.alert_threshold.map(|amount| amount.0),
            auto_recharge: self.auto_recharge,
            auto_recharge_amount: amount.and_then(|amount| fields.parse("auto_recharge_amount", amount)),
            auto_recharge_trigger: self.auto_recharge_trigger.map(|amount| amount.map(|amount| amount.0)),
            auto_recharge_monthly_cap: self
                .auto_recharge_monthly_cap
                .map(|amount| amount.map(|amount| amount.0)),
        };
        fields.check()?;
        Ok(change)
    }
}

/// Tells a null, which removes, from a field that is absent.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<Amount>>, D::Error> {
    Option::<Amount>::deserialize(deserializer).map(Some)
}
