//! People are told what happened to leads and payments, and who brings too many bad leads is stopped.

use crate::{App, Failure, notifications, quality};
use domain::ids::MerchantId;
use jiff::SignedDuration;
use std::time::{Duration, Instant};
use store::wake_ups;
use uuid::Uuid;

/// Times are taken before commits: what was committed late lies within this before the last run.
const OVERLAP: SignedDuration = SignedDuration::from_mins(1);
/// The first time, this much of a merchant's past is looked at, not all of it.
const FIRST_TIME: SignedDuration = SignedDuration::from_hours(24);

/// Merchants in one transaction.
const AT_ONCE: usize = 100;

/// What one run did.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct FollowedUp {
    /// Notifications that were written, or grew.
    pub notifications: u64,
    /// Agreements that were suspended.
    pub suspended: usize,
    /// Influencers that were blocked on a campaign.
    pub blocked: usize,
}

/// Tells the people concerned what happened to the leads and payments of merchants since the last run, and stops
/// influencers whose leads are too bad (rules, section 3). One transaction under the merchants' locks: a second run waits and
/// then finds everything told. Safe to repeat at any time.
///
/// # Errors
/// The database failed; then nothing was told.
pub async fn follow_up(app: &App, merchants: &[MerchantId]) -> Result<FollowedUp, Failure> {
    let beginning = app.now().saturating_sub(FIRST_TIME).unwrap_or(jiff::Timestamp::MIN);
    let tx = app.db.begin_system().await?;
    let recent = wake_ups::lock(&tx, merchants, beginning, OVERLAP).await?;
    // Taken under the locks: the run before may have taken its time.
    let now = app.now();
    let payments = notifications::payments::tell(app, &tx, &recent).await?;
    let new_leads = notifications::new_leads::tell(app, &tx, &recent).await?;
    let decisions = notifications::decided::tell(app, &tx, &recent).await?;
    let judged = match decisions {
        Some(_) => quality::judge(app, &tx, &recent).await?,
        None => quality::Judged::default(),
    };
    wake_ups::seen(&tx, &recent, now).await?;
    tx.commit().await?;
    Ok(FollowedUp {
        notifications: new_leads + payments + decisions.unwrap_or_default() + judged.notifications,
        suspended: judged.suspended,
        blocked: judged.blocked,
    })
}

/// Follows up the leads of every merchant who joined a wake-up.
///
/// # Errors
/// One of the failures; every merchant whose own run does not fail was served, and repeating harms nobody.
pub async fn run(app: &App, id: Uuid) -> Result<(), Failure> {
    let mut outcome = Ok(());
    let mut took = Duration::ZERO;
    for merchants in wake_ups::due(&app.db, id).await?.chunks(AT_ONCE) {
        // Half of the time is left to requests, which people wait for.
        tokio::time::sleep(took).await;
        let started = Instant::now();
        outcome = outcome.and(follow_up_and_note(app, id, merchants).await);
        took = started.elapsed();
    }
    outcome
}

/// Serves some merchants together, or each alone if that fails.
async fn follow_up_and_note(app: &App, wake_up: Uuid, merchants: &[MerchantId]) -> Result<(), Failure> {
    if follow_up(app, merchants).await.is_ok() {
        return note(app, wake_up, merchants).await;
    }
    let mut outcome = Ok(());
    for merchant in merchants.chunks(1) {
        match follow_up(app, merchant).await {
            Ok(_) => note(app, wake_up, merchant).await?,
            Err(failure) => outcome = Err(failure),
        }
    }
    outcome
}

async fn note(app: &App, wake_up: Uuid, merchants: &[MerchantId]) -> Result<(), Failure> {
    let tx = app.db.begin_system().await?;
    wake_ups::done(&tx, wake_up, merchants).await?;
    Ok(tx.commit().await?)
}
