//! A merchant is told what a deposit that fills itself cannot do alone.

use crate::{App, Failure, notifications::compose::compose};
use domain::{
    Money, Refusal,
    ids::{DepositId, MerchantId, PaymentId},
};
use jiff::civil::Date;
use messages::Notification;
use store::{
    Tx,
    notifications::{recipients, tell},
};

/// It needs a payment that only they can make.
pub(super) async fn due(app: &App, tx: &Tx, payment: PaymentId) -> Result<(), Failure> {
    let payment = store::payments::find_in(tx, payment).await?.ok_or(Refusal::NotFound)?;
    let notification = Notification::RechargeDue {
        payment_id: payment.id,
        deposit_id: payment.deposit,
        amount: payment.amount,
        campaign_id: payment.campaign,
        campaign: payment.campaign_name.unwrap_or_default(),
    };
    let about = format!("{}:{}", notification.kind(), payment.id);
    tell_merchant(app, tx, payment.merchant, &notification, &about).await
}

/// It has failed too often, or for good, and is switched off.
pub(super) async fn stopped(app: &App, tx: &Tx, payment: PaymentId) -> Result<(), Failure> {
    let payment = store::payments::find_in(tx, payment).await?.ok_or(Refusal::NotFound)?;
    let notification = Notification::RechargeDeclined {
        payment_id: payment.id,
        deposit_id: payment.deposit,
        amount: payment.amount,
        campaign_id: payment.campaign,
        campaign: payment.campaign_name.unwrap_or_default(),
    };
    let about = format!("{}:{}", notification.kind(), payment.id);
    tell_merchant(app, tx, payment.merchant, &notification, &about).await
}

/// It has brought as much this month as they allow.
pub(super) async fn capped(
    app: &App,
    tx: &Tx,
    (merchant, deposit_id): (MerchantId, DepositId),
    cap: Money,
    month: Date,
) -> Result<(), Failure> {
    let notification = Notification::RechargeCapped { deposit_id, cap };
    let about = format!("{}:{deposit_id}:{month}", notification.kind());
    tell_merchant(app, tx, merchant, &notification, &about).await
}

async fn tell_merchant(
    app: &App,
    tx: &Tx,
    merchant: MerchantId,
    notification: &Notification,
    about: &str,
) -> Result<(), Failure> {
    let people = recipients(tx, &[merchant].into(), &[].into()).await?;
    let users = people.of_merchant(merchant).iter();
    let told: Vec<_> = users.map(|user| compose(app, *user, notification, about)).collect();
    tell(tx, &told).await?;
    Ok(())
}
