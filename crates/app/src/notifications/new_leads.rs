//! A merchant is told of new leads: once per campaign and minute, however many they are.

use super::compose::compose;
use crate::{App, Failure};
use domain::ids::MerchantId;
use messages::Notification;
use std::collections::BTreeSet;
use store::{
    Tx,
    notifications::{NewLeads, new_leads, recipients, tell_or_revise},
    wake_ups::Recent,
};

/// Tells of new leads. A minute that was told and received more leads since is told with its new number.
pub(crate) async fn tell(app: &App, tx: &Tx, recent: &Recent) -> Result<u64, Failure> {
    let minutes = new_leads(tx, recent).await?;
    let merchants: BTreeSet<MerchantId> = minutes.iter().map(|minute| minute.merchant).collect();
    let people = recipients(tx, &merchants, &BTreeSet::new()).await?;
    let mut told = Vec::new();
    for minute in minutes {
        let about = format!("lead_new:{}:{}", minute.campaign, minute.minute);
        let to = people.of_merchant(minute.merchant);
        let notification = notification(minute);
        told.extend(to.iter().map(|user| compose(app, *user, &notification, &about)));
    }
    Ok(tell_or_revise(tx, &told).await?)
}

fn notification(minute: NewLeads) -> Notification {
    Notification::LeadNew {
        campaign_id: minute.campaign,
        first_lead_id: minute.first,
        leads: minute.leads.unsigned_abs(),
        campaign: minute.campaign_name,
        influencer: minute.influencer_name,
    }
}
