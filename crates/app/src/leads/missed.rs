//! A lead is refused because no deposit can pay for it: it is counted, and its merchant told, at most once an hour.

use crate::{App, Failure, notifications::compose::compose};
use messages::Notification;
use store::{
    leads::missed::{self, Missed},
    notifications::{recipients, tell},
};

/// Counts a lead that was missed, and tells its merchant unless they were told less than an hour ago.
pub(super) async fn note(app: &App, missed: &Missed) -> Result<(), Failure> {
    let tx = app.db.begin_system().await?;
    missed::count(&tx, missed).await?;
    if let Some(leads) = missed::to_tell(&tx, missed).await? {
        let notification = Notification::LeadMissed {
            campaign_id: missed.campaign,
            leads,
            campaign: missed::campaign_name(&tx, missed).await?,
        };
        let people = recipients(&tx, &[missed.merchant].into(), &Default::default()).await?;
        let about = format!("lead_missed:{}:{}", missed.merchant, missed.at);
        let users = people.of_merchant(missed.merchant).iter();
        let told: Vec<_> = users.map(|user| compose(app, *user, &notification, &about)).collect();
        tell(&tx, &told).await?;
    }
    Ok(tx.commit().await?)
}
