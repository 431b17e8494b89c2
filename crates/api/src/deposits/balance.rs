//! `GET /api/leads/deposits/balance`

use crate::{
    Problem,
    amount::{Amount, Hundredths},
    auth::DeciderCaller,
    fields::Fields,
    names,
    query::Query,
};
use app::{
    App,
    deposits::{DepositBalance, balance as use_case},
};
use axum::{Json, extract::State};
use domain::{
    Invalid, Money,
    alert::AlertLevel,
    ids::{CampaignId, MerchantId},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Whose balance.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct BalanceQuery {
    /// One's own, or for an admin, who must say it, anybody's.
    #[param(value_type = Option<uuid::Uuid>)]
    merchant_id: Option<String>,
    /// What a lead of this campaign would use.
    #[param(value_type = Option<uuid::Uuid>)]
    campaign_id: Option<String>,
}

/// What a merchant has for the next leads.
#[derive(Debug, Serialize, ToSchema)]
pub struct Balance {
    /// Whether there is a deposit; if not, everything is zero.
    has_deposit: bool,
    /// The deposit that the next lead takes, else the one with the most available.
    deposit_id: Option<Uuid>,
    /// pending, active, depleted or suspended.
    status: Option<names::DepositStatus>,
    /// The first payment.
    initial_amount: Amount,
    /// What is on it, reserved or not.
    current_balance: Amount,
    /// What is held for pending leads.
    reserved_amount: Amount,
    /// What new leads can use.
    available_balance: Amount,
    /// The balance in percent of what it was after the latest credit.
    percentage_remaining: Hundredths,
    /// What is available in percent of the same.
    percentage_available: Hundredths,
    /// HEALTHY, ATTENTION, WARNING, CRITICAL or DEPLETED.
    alert_level: names::AlertLevel,
    /// With this much or less available, the deposit is low. Its merchant is told once until a credit.
    alert_threshold: Amount,
    /// Whether the threshold is reached.
    is_low: bool,
    /// Whether the deposit fills itself.
    auto_recharge: bool,
}

/// What a merchant has for the next leads.
#[utoipa::path(
    get, path = "/api/leads/deposits/balance", tag = "deposits", security(("bearer" = [])), params(BalanceQuery),
    responses((status = 200, body = Balance))
)]
pub async fn balance(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Query(query): Query<BalanceQuery>,
) -> Result<Json<Balance>, Problem> {
    let (merchant, campaign) = query.parse()?;
    let found = use_case::balance(&app, actor, merchant, campaign).await?;
    Ok(Json(found.map_or_else(Balance::none, Balance::from)))
}

impl BalanceQuery {
    fn parse(&self) -> Result<(Option<MerchantId>, Option<CampaignId>), Problem> {
        let mut fields = Fields::default();
        let id = |text: &str| text.parse().map_err(|_| Invalid::Format);
        let merchant = fields.parse_text("merchant_id", self.merchant_id.as_deref(), id);
        let campaign = fields.parse_text("campaign_id", self.campaign_id.as_deref(), id);
        fields.check()?;
        Ok((merchant.map(MerchantId::from_uuid), campaign.map(CampaignId::from_uuid)))
    }
}

impl Balance {
    fn none() -> Self {
        Self {
            has_deposit: false,
            deposit_id: None,
            status: None,
            initial_amount: Amount(Money::ZERO),
            current_balance: Amount(Money::ZERO),
            reserved_amount: Amount(Money::ZERO),
            available_balance: Amount(Money::ZERO),
            percentage_remaining: Hundredths(0),
            percentage_available: Hundredths(0),
            alert_level: AlertLevel::Depleted.into(),
            alert_threshold: Amount(Money::ZERO),
            is_low: true,
            auto_recharge: false,
        }
    }
}

impl From<DepositBalance> for Balance {
    fn from(found: DepositBalance) -> Self {
        let balance = found.deposit.balance;
        Self {
            has_deposit: true,
            deposit_id: Some(found.deposit.id.uuid()),
            status: Some(found.deposit.status.into()),
            initial_amount: Amount(found.initial_amount),
            current_balance: Amount(balance.current()),
            reserved_amount: Amount(balance.reserved()),
            available_balance: Amount(balance.available()),
            percentage_remaining: Hundredths(found.deposit.percentage_remaining()),
            percentage_available: Hundredths(found.deposit.percentage_available()),
            alert_level: found.deposit.level().into(),
            alert_threshold: Amount(found.alert_threshold),
            is_low: balance.available() <= found.alert_threshold,
            auto_recharge: found.auto_recharge,
        }
    }
}
