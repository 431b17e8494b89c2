//! Who brought a lead is told what was decided about it.

use super::compose::compose;
use crate::{App, Failure};
use domain::ids::InfluencerId;
use messages::Notification;
use std::collections::BTreeSet;
use store::{
    Tx,
    notifications::{Decided, NewNotification, Outcome, decided, recipients, tell as write},
    wake_ups::Recent,
};

/// Decisions told at a time.
const AT_ONCE: i64 = 1_000;

/// Tells of every decision, page by page. Nothing when there was none.
pub(crate) async fn tell(app: &App, tx: &Tx, recent: &Recent) -> Result<Option<u64>, Failure> {
    let mut told = None;
    let mut page = decided(tx, recent, None, AT_ONCE).await?;
    while let Some(last) = page.last().cloned() {
        let influencers: BTreeSet<InfluencerId> = page.iter().map(|lead| lead.influencer).collect();
        let people = recipients(tx, &BTreeSet::new(), &influencers).await?;
        let mut notifications: Vec<NewNotification> = Vec::new();
        for lead in page {
            let to = people.of_influencer(lead.influencer);
            let notification = notification(lead, recent);
            let about = about(&notification);
            notifications.extend(to.iter().map(|user| compose(app, *user, &notification, &about)));
        }
        *told.get_or_insert(0) += write(tx, &notifications).await?;
        page = decided(tx, recent, Some(&last), AT_ONCE).await?;
    }
    Ok(told)
}

fn notification(lead: Decided, recent: &Recent) -> Notification {
    let (lead_id, campaign_id, share) = (lead.lead, lead.campaign, lead.share);
    let merchant = recent.name_of(lead.merchant).to_owned();
    let (campaign, customer) = (lead.campaign_name, lead.customer_name);
    match lead.outcome {
        Outcome::Validated => Notification::LeadValidated {
            lead_id,
            campaign_id,
            merchant,
            campaign,
            customer,
            share,
        },
        Outcome::Rejected(rejection_reason) => Notification::LeadRejected {
            lead_id,
            campaign_id,
            merchant,
            campaign,
            customer,
            rejection_reason,
        },
        Outcome::Expired => Notification::LeadExpired {
            lead_id,
            campaign_id,
            merchant,
            campaign,
            customer,
        },
    }
}

/// A lead leaves pending once.
fn about(notification: &Notification) -> String {
    let lead = notification.target().id().unwrap_or_default();
    format!("{}:{lead}", notification.kind())
}
