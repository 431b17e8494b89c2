//! Admins are told the figures of 24 hours.

use crate::{App, Failure, notifications::compose::compose};
use domain::{Money, alert::AlertLevel, period::Day};
use jiff::{SignedDuration, Timestamp};
use messages::Notification;
use store::{
    alerts,
    notifications::{admins, tell},
    reports,
};

/// The figures of 24 hours, and of deposits at their end.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Daily {
    pub created: u64,
    pub validated: u64,
    pub rejected: u64,
    /// Paid deposits with half or less left.
    pub low: u64,
    /// What the platform earned.
    pub revenue: Money,
}

const STRETCH: SignedDuration = SignedDuration::from_hours(24);

/// Tells admins the figures of the 24 hours before a time; each admin once for a day.
///
/// # Errors
/// The database failed; then nobody was told.
pub async fn daily(app: &App, until: Timestamp) -> Result<Daily, Failure> {
    let since = until.saturating_sub(STRETCH).unwrap_or(Timestamp::MIN);
    let mut report = reports::Report::default();
    let mut last = None;
    loop {
        let merchants = store::leads::merchants_after(&app.db, last).await?;
        if merchants.is_empty() {
            break;
        }
        reports::add(&app.db, &mut report, &merchants, (since, until)).await?;
        last = merchants.last().copied();
    }
    let levels = alerts::levels(&app.db).await?;
    let low = levels.iter().filter(|(level, _)| *level != AlertLevel::Healthy);
    let daily = Daily {
        created: report.created,
        validated: report.validated,
        rejected: report.rejected,
        low: low.map(|(_, deposits)| deposits).sum(),
        revenue: report.revenue,
    };
    announce(app, &daily, until).await?;
    Ok(daily)
}

async fn announce(app: &App, daily: &Daily, until: Timestamp) -> Result<(), Failure> {
    let day = app.zone().day(until);
    let notification = Notification::ReportDaily {
        day: Day(day),
        created: daily.created,
        validated: daily.validated,
        rejected: daily.rejected,
        low: daily.low,
        revenue: daily.revenue,
    };
    let about = format!("report_daily:{day}");
    let tx = app.db.begin_system().await?;
    let users = admins(&tx).await?;
    let told: Vec<_> = users
        .iter()
        .map(|user| compose(app, *user, &notification, &about))
        .collect();
    tell(&tx, &told).await?;
    Ok(tx.commit().await?)
}
