//! What the server takes for the time.

use crate::{App, Failure};
use domain::clock::BELIEVED;
use domain::time::{OffsetChange, ZONE_NAME};
use jiff::{SignedDuration, Timestamp};
use thiserror::Error;

/// The first of January 2000: no time before it is accepted or shown.
const BEGIN: Timestamp = Timestamp::constant(946_684_800, 0);
/// How far ahead changes of the clocks are told.
const AHEAD: SignedDuration = SignedDuration::from_hours(10 * 365 * 24);

/// The time, and all that is needed to tell times as the server does.
#[derive(Debug)]
pub struct ClockReading {
    /// The present instant.
    pub now: Timestamp,
    /// The name of the zone.
    pub zone: &'static str,
    /// The version of the zone database.
    pub database: String,
    /// The changes of the clocks until now, oldest first; the first one is how clocks were at the beginning of 2000.
    pub earlier: Vec<OffsetChange>,
    /// The changes of the next ten years that are known.
    pub next: Vec<OffsetChange>,
}

/// A clock by which nothing is done that cannot be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Doubt {
    /// It was set while the program ran.
    #[error("the clock of this machine jumped by {0:#}")]
    Jumped(SignedDuration),
    /// The database goes by another one.
    #[error("the clock of this machine and that of the database are {0:#} apart")]
    Differs(SignedDuration),
    /// What was done last was done later than now.
    #[error("the last tick was queued for {0}, which is yet to come: a clock was wrong then, or is now")]
    Ahead(Timestamp),
}

/// Refuses to go on by a clock that jumped, or that is not the database's: jobs end what nobody can bring back.
///
/// # Errors
/// The clock is in doubt, or the database failed.
pub(crate) async fn believe(app: &App) -> Result<(), Failure> {
    app.look_at_clock()
        .map_err(|off| Failure::internal(Doubt::Jumped(off)))?;
    if app.has_real_clock() {
        let apart = app.now().duration_since(store::clock::now(&app.db).await?);
        if apart.abs() > BELIEVED {
            return Err(Failure::internal(Doubt::Differs(apart)));
        }
    }
    Ok(())
}

/// Reads the clock.
pub fn read(app: &App) -> ClockReading {
    let (now, zone) = (app.now(), app.zone());
    let begin = OffsetChange {
        at: BEGIN,
        offset: zone.offset(BEGIN),
    };
    let changes = std::iter::once(begin).chain(zone.changes_after(BEGIN));
    let end = now.saturating_add(AHEAD).unwrap_or(Timestamp::MAX);
    let (earlier, next) = changes
        .take_while(|change| change.at <= end)
        .partition(|change| change.at <= now);
    ClockReading {
        now,
        zone: ZONE_NAME,
        database: zone.version().to_owned(),
        earlier,
        next,
    }
}
