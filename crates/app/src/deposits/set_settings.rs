//! A merchant says when they want to be told, and whether their deposit recharges by itself.

use crate::{App, Failure, FieldError};
use domain::{
    Actor, Invalid, Money, Refusal,
    deposit_amount::AutoRecharge,
    ids::{DepositId, MerchantId},
};
use store::deposits::{AutoRechargeSettings, DepositRecord, DepositSettings};

/// Settings to change; what is absent stays, what is `Some(None)` is removed.
#[derive(Debug, Clone, Copy, Default)]
pub struct ChangeSettings {
    /// Below this the merchant wants to know.
    pub alert_threshold: Option<Money>,
    /// Whether it fills itself.
    pub auto_recharge: Option<bool>,
    pub auto_recharge_amount: Option<AutoRecharge>,
    /// When this much or less is available.
    pub auto_recharge_trigger: Option<Option<Money>>,
    /// At most this much in a month.
    pub auto_recharge_monthly_cap: Option<Option<Money>>,
}

/// Changes the settings of a merchant's deposit.
///
/// # Errors
/// There is no such deposit, or the settings together make no sense.
pub async fn set_settings(
    app: &App,
    actor: Actor,
    merchant: MerchantId,
    deposit: DepositId,
    change: ChangeSettings,
) -> Result<DepositRecord, Failure> {
    let tx = app.db.begin(actor).await?;
    let found = store::deposits::find_to_set(&tx, merchant, deposit)
        .await?
        .ok_or(Refusal::NotFound)?;
    let settings = change.on(&found);
    check(&settings.auto_recharge)?;
    store::deposits::set(&tx, merchant, deposit, settings, app.now()).await?;
    tx.commit().await?;
    let DepositSettings {
        alert_threshold,
        auto_recharge,
    } = settings;
    Ok(DepositRecord {
        alert_threshold,
        auto_recharge,
        ..found
    })
}

impl ChangeSettings {
    fn on(self, deposit: &DepositRecord) -> DepositSettings {
        let before = deposit.auto_recharge;
        DepositSettings {
            alert_threshold: self.alert_threshold.unwrap_or(deposit.alert_threshold),
            auto_recharge: AutoRechargeSettings {
                enabled: self.auto_recharge.unwrap_or(before.enabled),
                amount: self.auto_recharge_amount.map(AutoRecharge::amount).or(before.amount),
                trigger: self.auto_recharge_trigger.unwrap_or(before.trigger),
                monthly_cap: self.auto_recharge_monthly_cap.unwrap_or(before.monthly_cap),
            },
        }
    }
}

/// Filling itself needs an amount, and a cap that lets it through at least once.
fn check(settings: &AutoRechargeSettings) -> Result<(), Failure> {
    let mut wrong = Vec::new();
    let mut note = |field: &str, why| {
        wrong.push(FieldError {
            field: field.to_owned(),
            why,
        })
    };
    if settings.enabled && settings.amount.is_none() {
        note("auto_recharge_amount", Invalid::Required);
    }
    if settings
        .monthly_cap
        .is_some_and(|cap| settings.amount.is_some_and(|amount| cap < amount))
    {
        note("auto_recharge_monthly_cap", Invalid::TooSmall);
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Failure::Invalid(wrong))
    }
}
