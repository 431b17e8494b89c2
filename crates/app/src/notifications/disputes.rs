//! The merchant of a payment that is contested is told of each step, and so are the admins.

use super::compose::compose;
use crate::{App, Failure};
use domain::{Money, dispute::DisputeNews};
use messages::{Notification, notification::Reader};
use std::collections::BTreeSet;
use store::{
    Tx,
    disputes::DisputeRecord,
    notifications::{admins, recipients, tell as write},
    payments::PaymentRecord,
};

/// Tells everybody concerned of a step, each of them once.
pub(crate) async fn tell(
    app: &App,
    tx: &Tx,
    payment: &PaymentRecord,
    dispute: &DisputeRecord,
    news: DisputeNews,
) -> Result<(), Failure> {
    let (moved, owed) = match news {
        DisputeNews::Won => (dispute.given_back, Money::ZERO),
        DisputeNews::Asked => (Money::ZERO, Money::ZERO),
        DisputeNews::Charged | DisputeNews::Lost => {
            let owed = dispute.amount.minus(dispute.taken);
            (dispute.taken, owed.unwrap_or_default())
        }
    };
    let notification = |reader| Notification::PaymentDisputed {
        payment_id: payment.id,
        deposit_id: payment.deposit,
        news,
        reader,
        amount: dispute.amount,
        moved,
        owed,
        merchant: payment.merchant_name.clone(),
        campaign_id: payment.campaign,
        campaign: payment.campaign_name.clone().unwrap_or_default(),
    };
    let about = format!("payment_disputed:{}:{}", dispute.id, news.name());
    let (to_merchant, to_admins) = (notification(Reader::Merchant), notification(Reader::Admin));
    let people = recipients(tx, &[payment.merchant].into(), &BTreeSet::new()).await?;
    let merchant = people
        .of_merchant(payment.merchant)
        .iter()
        .map(|user| (user, &to_merchant));
    let admins = admins(tx).await?;
    let everybody = merchant.chain(admins.iter().map(|user| (user, &to_admins)));
    let told: Vec<_> = everybody
        .map(|(user, told)| compose(app, *user, told, &about))
        .collect();
    write(tx, &told).await?;
    Ok(())
}
