//! Merchants are told of leads that expire soon.

use crate::{App, Failure, notifications::compose::compose};
use domain::ids::MerchantId;
use jiff::{SignedDuration, Timestamp};
use messages::Notification;
use std::collections::BTreeSet;
use store::{
    leads::expiring,
    notifications::{recipients, tell},
};

/// So long before a lead expires its merchant is told.
const AHEAD: SignedDuration = SignedDuration::from_hours(24);

/// Tells merchants of pending leads that expire within a day, of each lead once, and returns how many leads those are.
/// Safe to repeat.
///
/// # Errors
/// The database failed; what was told until then stays so.
pub async fn remind(app: &App) -> Result<u64, Failure> {
    let (mut leads, mut last) = (0, None);
    loop {
        let merchants = store::leads::merchants_after(&app.db, last).await?;
        if merchants.is_empty() {
            return Ok(leads);
        }
        leads += remind_those(app, &merchants).await?;
        last = merchants.last().copied();
    }
}

async fn remind_those(app: &App, merchants: &[MerchantId]) -> Result<u64, Failure> {
    let now = app.now();
    let until = now.saturating_add(AHEAD).unwrap_or(Timestamp::MAX);
    let tx = app.db.begin_system().await?;
    let soon = expiring::take(&tx, merchants, now, until).await?;
    let concerned: BTreeSet<MerchantId> = soon.iter().map(|one| one.merchant).collect();
    let people = recipients(&tx, &concerned, &BTreeSet::new()).await?;
    let mut told = Vec::new();
    for one in &soon {
        let notification = Notification::LeadExpiring {
            first_lead_id: one.first,
            leads: one.leads,
            campaign: one.campaign_name.clone(),
        };
        let about = format!("{}:{}:{until}", notification.kind(), one.merchant);
        let users = people.of_merchant(one.merchant).iter();
        told.extend(users.map(|user| compose(app, *user, &notification, &about)));
    }
    tell(&tx, &told).await?;
    tx.commit().await?;
    Ok(soon.iter().map(|one| one.leads).sum())
}
