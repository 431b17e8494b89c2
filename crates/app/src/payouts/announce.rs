//! Every step of a payout is noted in the activity log, and told to those concerned, in its own transaction. Neither the
//! log nor a notification says to which account it goes.

use crate::{App, Failure, activity::note_of, notifications::compose::compose};
use domain::{
    Money,
    ids::{InfluencerId, PayoutId, UserId},
    payout::PayoutStatus,
};
use messages::{Notification, notification::Reader};
use serde_json::json;
use std::collections::BTreeSet;
use store::{
    Tx,
    notifications::{admins, recipients, tell},
    payouts::{Locked, PayoutRecord},
};

/// Notes who asked for a payout, and tells the influencer and the admins.
pub(super) async fn requested(app: &App, tx: &Tx, payout: &PayoutRecord, by: Option<UserId>) -> Result<(), Failure> {
    let details = json!({
        "influencer_id": payout.influencer, "amount": payout.amount.amount().to_string(), "entries": payout.entries,
    });
    let subject = Some(payout.id.uuid());
    note_of(app, tx, by, ("payout_requested", subject), details).await?;
    let notification = |reader| Notification::PayoutRequested {
        payout_id: payout.id,
        reader,
        amount: payout.amount.amount(),
        influencer: payout.influencer_name.clone(),
    };
    tell_influencer(app, tx, payout.influencer, &notification(Reader::Influencer)).await?;
    let (told, about) = (notification(Reader::Admin), about(payout.id, "payout_requested"));
    let admins = admins(tx).await?;
    let told: Vec<_> = admins.iter().map(|user| compose(app, *user, &told, &about)).collect();
    tell(tx, &told).await?;
    Ok(())
}

/// Notes who decided about a payout, and tells the influencer.
pub(super) async fn decided(
    app: &App,
    tx: &Tx,
    payout: PayoutId,
    locked: &Locked,
    status: &PayoutStatus,
    by: UserId,
) -> Result<(), Failure> {
    let Some((action, notification)) = decision(payout, locked.amount, status) else {
        return Ok(());
    };
    let details = json!({
        "influencer_id": locked.influencer, "amount": locked.amount.to_string(), "from": locked.status.name(),
        "reference": status.payment().map(|payment| &payment.reference),
        "reason": status.closed().map(|(_, reason)| reason),
    });
    note_of(app, tx, Some(by), (action, Some(payout.uuid())), details).await?;
    tell_influencer(app, tx, locked.influencer, &notification).await
}

/// What is noted and told of a payout that came to a status; nothing of one that was just asked for.
fn decision(payout_id: PayoutId, amount: Money, status: &PayoutStatus) -> Option<(&'static str, Notification)> {
    match status {
        PayoutStatus::Requested => None,
        PayoutStatus::Approved(_) => Some(("payout_approved", Notification::PayoutApproved { payout_id, amount })),
        PayoutStatus::Paid(payment) => {
            let reference = payment.reference.to_string();
            Some((
                "payout_paid",
                Notification::PayoutPaid {
                    payout_id,
                    amount,
                    reference,
                },
            ))
        }
        PayoutStatus::Rejected { reason, .. } => Some((
            "payout_rejected",
            Notification::PayoutRejected {
                payout_id,
                amount,
                reason: reason.to_string(),
            },
        )),
        PayoutStatus::Returned { reason, .. } => Some((
            "payout_returned",
            Notification::PayoutReturned {
                payout_id,
                amount,
                reason: reason.to_string(),
            },
        )),
    }
}

/// Tells an influencer of a payout, which takes each step once.
async fn tell_influencer(
    app: &App,
    tx: &Tx,
    influencer: InfluencerId,
    notification: &Notification,
) -> Result<(), Failure> {
    let step = notification.kind().name();
    let about = format!("{step}:{}", notification.target().id().unwrap_or_default());
    tell_once(app, tx, influencer, notification, &about).await.map(drop)
}

/// Tells an influencer what it is about, unless they were told before; how many were told.
pub(super) async fn tell_once(
    app: &App,
    tx: &Tx,
    influencer: InfluencerId,
    notification: &Notification,
    about: &str,
) -> Result<u64, Failure> {
    let people = recipients(tx, &BTreeSet::new(), &[influencer].into()).await?;
    let users = people.of_influencer(influencer);
    let told: Vec<_> = users
        .iter()
        .map(|user| compose(app, *user, notification, about))
        .collect();
    Ok(tell(tx, &told).await?)
}

fn about(payout: PayoutId, step: &str) -> String {
    format!("{step}:{payout}")
}
