//! One run for one merchant.

use super::{decided, fresh, quality};
use crate::{App, Failure};
use domain::ids::MerchantId;
use jiff::SignedDuration;
use uuid::Uuid;

/// What one run did.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// Notifications that were written, or grew.
    pub notifications: u64,
    /// Agreements that were suspended.
    pub suspended: usize,
    /// Influencers that were blocked on a campaign.
    pub blocked: usize,
}

/// Times are taken before commits: what was committed late lies within this before the last run.
const OVERLAP: SignedDuration = SignedDuration::from_mins(1);
/// A merchant who was never told anything is told of this long, not of all his past.
const FIRST_TIME: SignedDuration = SignedDuration::from_hours(24);

/// Tells the people concerned what happened to the leads of a merchant since the last run, and stops
/// influencers whose leads are too bad (rules, section 3). One transaction under the merchant's lock: a
/// second run waits and then finds everything told. Safe to repeat at any time.
///
/// # Errors
/// The database failed; then nothing was told.
pub async fn tell(app: &App, merchant: MerchantId) -> Result<Told, Failure> {
    let beginning = app.now().saturating_sub(FIRST_TIME).unwrap_or(jiff::Timestamp::MIN);
    let Some(news) = store::news::begin(&app.db, merchant, beginning).await? else {
        return Ok(Told::default());
    };
    // Taken under the lock: the run before may have taken its time.
    let now = app.now();
    let since = news.told_until.saturating_sub(OVERLAP).unwrap_or(jiff::Timestamp::MIN);
    let mut told = Told {
        notifications: fresh::tell(app, &news, since).await?,
        ..Told::default()
    };
    told.notifications += decided::tell(app, &news, since).await?;
    quality::judge(app, &news, since, &mut told).await?;
    news.finish(now).await?;
    Ok(told)
}

/// Tells the news of every merchant that a wake-up concerns, each in a transaction of his own.
///
/// # Errors
/// The first failure; the merchants after it were told all the same, and repeating harms nobody.
pub async fn wake_up(app: &App, id: Uuid) -> Result<(), Failure> {
    let (mut told, mut outcome) = (Vec::new(), Ok(()));
    for merchant in store::news::due(&app.db, id).await? {
        match tell(app, merchant).await {
            Ok(_) => told.push(merchant),
            Err(failure) => outcome = outcome.and(Err(failure)),
        }
    }
    store::news::done(&app.db, id, &told).await?;
    outcome
}
