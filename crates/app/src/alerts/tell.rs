//! A merchant is told how close their deposits are to their end, and they and those who bring them leads of campaigns that
//! pause and resume with the money.

use crate::{App, Failure, notifications::compose::compose};
use domain::{
    alert::{Percentage, percentage},
    ids::{MerchantId, UserId},
};
use jiff::ToSpan;
use messages::{Notification, notification::Reader};
use store::{
    Tx,
    alerts::{self, PauseToTell, ToTell},
    notifications::{NewNotification, recipients},
};

/// For so long somebody who brought a campaign a lead is told of it.
const RECENT_DAYS: i64 = 90;

/// Tells what is untold of a merchant's deposits, and returns how many notifications that are. Safe to repeat: what is
/// told is taken in the same transaction.
///
/// # Errors
/// The database failed; then nothing was told.
pub async fn tell(app: &App, merchant: MerchantId) -> Result<u64, Failure> {
    let tx = app.db.begin_system().await?;
    let users = recipients(&tx, &[merchant].into(), &Default::default()).await?;
    let users = users.of_merchant(merchant);
    let mut told = Vec::new();
    for alert in alerts::take_alerts(&tx, merchant, app.now()).await? {
        told.extend(low(app, &alert, users));
    }
    for pause in alerts::take_pauses(&tx, merchant).await? {
        let paused = |reader, name: &str| Notification::CampaignPaused {
            campaign_id: pause.campaign,
            deposit_id: pause.deposit,
            reader,
            merchant: name.to_owned(),
            campaign: pause.campaign_name.clone(),
        };
        told.extend(both(app, &tx, merchant, &pause, users, paused).await?);
    }
    for pause in alerts::take_resumptions(&tx, merchant).await? {
        let resumed = |reader, name: &str| Notification::CampaignResumed {
            campaign_id: pause.campaign,
            reader,
            merchant: name.to_owned(),
            campaign: pause.campaign_name.clone(),
        };
        told.extend(both(app, &tx, merchant, &pause, users, resumed).await?);
    }
    let told = store::notifications::tell(&tx, &told).await?;
    tx.commit().await?;
    Ok(told)
}

fn low(app: &App, alert: &ToTell, users: &[UserId]) -> Vec<NewNotification> {
    let (deposit_id, campaign_id) = (alert.deposit, alert.campaign);
    let campaign = alert.campaign_name.clone().unwrap_or_default();
    let (left, percentage) = (
        alert.available,
        Percentage(percentage(alert.available, alert.reference)),
    );
    let notification = match alert.kind.level() {
        Some(alert_level) => Notification::DepositLevel {
            deposit_id,
            alert_level,
            left,
            percentage,
            campaign_id,
            campaign,
        },
        None => Notification::DepositThreshold {
            deposit_id,
            threshold: alert.threshold,
            left,
            percentage,
            campaign_id,
            campaign,
        },
    };
    let about = format!("alert:{deposit_id}:{}:{}", alert.cycle, alert.kind);
    let to_each = users.iter().map(|user| compose(app, *user, &notification, &about));
    to_each.collect()
}

/// What both sides are told of a pause.
async fn both(
    app: &App,
    tx: &Tx,
    merchant: MerchantId,
    pause: &PauseToTell,
    users: &[UserId],
    notification: impl Fn(Reader, &str) -> Notification,
) -> Result<Vec<NewNotification>, Failure> {
    let today = app.zone().day(app.now());
    let since = today.saturating_sub(RECENT_DAYS.days());
    let (name, influencers) = alerts::concerned(tx, merchant, pause.campaign, since).await?;
    let people = recipients(tx, &Default::default(), &influencers).await?;
    let bringers = influencers.iter().flat_map(|one| people.of_influencer(*one));
    let sides = [
        (Reader::Merchant, users.iter().filter(|_| pause.wanted).collect()),
        (Reader::Influencer, bringers.collect::<Vec<&UserId>>()),
    ];
    let mut told = Vec::new();
    for (reader, users) in sides {
        let notification = notification(reader, &name);
        let about = format!("{}:{}", notification.kind(), pause.id);
        told.extend(users.iter().map(|user| compose(app, **user, &notification, &about)));
    }
    Ok(told)
}
