//! One run for some merchants.

use super::{Told, decided, fresh, quality};
use crate::{App, Failure};
use domain::ids::MerchantId;
use jiff::SignedDuration;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// Times are taken before commits: what was committed late lies within this before the last run.
const OVERLAP: SignedDuration = SignedDuration::from_mins(1);
/// A merchant who was never told anything is told of this long, not of all his past.
const FIRST_TIME: SignedDuration = SignedDuration::from_hours(24);

/// Merchants in one transaction.
const AT_ONCE: usize = 100;

/// Tells the people concerned what happened to the leads of merchants since the last run, and stops influencers
/// whose leads are too bad (rules, section 3). One transaction under the merchants' locks: a second run waits and
/// then finds everything told. Safe to repeat at any time.
///
/// # Errors
/// The database failed; then nothing was told.
pub async fn tell(app: &App, merchants: &[MerchantId]) -> Result<Told, Failure> {
    let beginning = app.now().saturating_sub(FIRST_TIME).unwrap_or(jiff::Timestamp::MIN);
    let news = store::news::begin(&app.db, merchants, beginning, OVERLAP).await?;
    // Taken under the locks: the run before may have taken its time.
    let now = app.now();
    let mut told = Told {
        notifications: fresh::tell(app, &news).await?,
        ..Told::default()
    };
    if let Some(decisions) = decided::tell(app, &news).await? {
        told.notifications += decisions;
        quality::judge(app, &news, &mut told).await?;
    }
    news.finish(now).await?;
    Ok(told)
}

/// Tells the news of every merchant that a wake-up concerns.
///
/// # Errors
/// One of the failures; every merchant whose own news do not fail was told, and repeating harms nobody.
pub async fn wake_up(app: &App, id: Uuid) -> Result<(), Failure> {
    let mut outcome = Ok(());
    let mut took = Duration::ZERO;
    for merchants in store::news::due(&app.db, id).await?.chunks(AT_ONCE) {
        // Half of the time is left to those who wait for an answer: nobody waits for news.
        tokio::time::sleep(took).await;
        let started = Instant::now();
        outcome = outcome.and(tell_and_note(app, id, merchants).await);
        took = started.elapsed();
    }
    outcome
}

/// Tells some merchants together, or each by himself if that fails.
async fn tell_and_note(app: &App, wake_up: Uuid, merchants: &[MerchantId]) -> Result<(), Failure> {
    if tell(app, merchants).await.is_ok() {
        return Ok(store::news::done(&app.db, wake_up, merchants).await?);
    }
    let mut outcome = Ok(());
    for merchant in merchants.chunks(1) {
        match tell(app, merchant).await {
            Ok(_) => store::news::done(&app.db, wake_up, merchant).await?,
            Err(failure) => outcome = Err(failure),
        }
    }
    outcome
}
