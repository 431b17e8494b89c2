//! A merchant is told what became of their payments.

use super::compose::compose;
use crate::{App, Failure};
use domain::{ids::UserId, payment::PaymentStatus};
use messages::Notification;
use std::collections::BTreeSet;
use store::{
    Tx,
    notifications::{NewNotification, recipients, tell as write},
    payments::PaymentRecord,
    wake_ups::Recent,
};

/// Tells of every payment that was confirmed or failed; how many notifications that are.
pub(crate) async fn tell(app: &App, tx: &Tx, recent: &Recent) -> Result<u64, Failure> {
    let payments = store::payments::settled_since(tx, recent).await?;
    if payments.is_empty() {
        return Ok(0);
    }
    let merchants: BTreeSet<_> = payments.iter().map(|payment| payment.merchant).collect();
    let people = recipients(tx, &merchants, &BTreeSet::new()).await?;
    let mut told = Vec::new();
    for payment in &payments {
        let users = people.of_merchant(payment.merchant);
        match payment.status {
            PaymentStatus::Confirmed { .. } => told.extend(confirmed(app, payment, users)),
            PaymentStatus::Failed { .. } => told.extend(failed(app, payment, users)),
            // Who gave up knows it.
            PaymentStatus::Pending | PaymentStatus::Expired { .. } => {}
        }
    }
    Ok(write(tx, &told).await?)
}

fn confirmed(app: &App, payment: &PaymentRecord, users: &[UserId]) -> Vec<NewNotification> {
    let notification = Notification::PaymentConfirmed {
        payment_id: payment.id,
        deposit_id: payment.deposit,
        amount: payment.amount,
        campaign_id: payment.campaign,
        campaign: payment.campaign_name.clone().unwrap_or_default(),
    };
    let about = format!("{}:{}", notification.kind(), payment.id);
    let to_each = users.iter().map(|user| compose(app, *user, &notification, &about));
    to_each.collect()
}

/// That a payment failed, which each user is told once per attempt.
pub(crate) fn failed(app: &App, payment: &PaymentRecord, users: &[UserId]) -> Vec<NewNotification> {
    let notification = Notification::PaymentFailed {
        payment_id: payment.id,
        deposit_id: payment.deposit,
        amount: payment.amount,
        campaign_id: payment.campaign,
        campaign: payment.campaign_name.clone().unwrap_or_default(),
    };
    let about = format!("{}:{}:{}", notification.kind(), payment.id, payment.attempt.number());
    let to_each = users.iter().map(|user| compose(app, *user, &notification, &about));
    to_each.collect()
}
