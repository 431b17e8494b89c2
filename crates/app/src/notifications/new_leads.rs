//! A merchant is told of new leads: once per campaign and minute, however many they are.

use super::compose::Item;
use crate::{App, Failure};
use domain::ids::MerchantId;
use serde_json::json;
use std::collections::BTreeSet;
use store::{
    Tx,
    notifications::{Level, NewLeads, new_leads, recipients, tell_or_revise},
    wake_ups::Recent,
};

/// Tells of new leads. A minute that was told and received more leads since is told with its new number.
pub(crate) async fn tell(app: &App, tx: &Tx, recent: &Recent) -> Result<u64, Failure> {
    let minutes = new_leads(tx, recent).await?;
    let merchants: BTreeSet<MerchantId> = minutes.iter().map(|minute| minute.merchant).collect();
    let people = recipients(tx, &merchants, &BTreeSet::new()).await?;
    let mut told = Vec::new();
    for minute in &minutes {
        let count = minute.leads.to_string();
        let values = [
            ("campaign", minute.campaign_name.as_str()),
            ("influencer", minute.influencer_name.as_str()),
            ("count", count.as_str()),
        ];
        let recipients = people.of_merchant(minute.merchant);
        told.extend(recipients.iter().map(|to| item(minute).put(app, *to, &values)));
    }
    Ok(tell_or_revise(tx, &told).await?)
}

fn item(minute: &NewLeads) -> Item<'static> {
    let (text, action_url) = match minute.leads {
        1 => ("lead_new", format!("/leads/{}", minute.first)),
        _ => ("leads_new", "/leads".to_owned()),
    };
    Item {
        kind: "lead_new",
        level: Level::Info,
        text,
        data: json!({ "campaign_id": minute.campaign, "leads": minute.leads, "first_lead_id": minute.first }),
        action_url,
        about: format!("lead_new:{}:{}", minute.campaign, minute.minute),
    }
}
