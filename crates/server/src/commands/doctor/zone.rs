//! Which zone database counts, and who would read clocks differently.

use crate::{clock::SystemClock, config::Config};
use domain::{
    Clock, Zone,
    time::{NotTheZone, OffsetChange, ZONE_NAME},
};
use jiff::{SignedDuration, Timestamp, tz::Offset};
use std::path::{Path, PathBuf};
use store::Connection;

/// How far ahead databases are compared.
const AHEAD: SignedDuration = SignedDuration::from_hours(5 * 365 * 24);

/// Which database counts, and what it says of now and of what comes.
pub fn in_use(config: &Config) -> String {
    let (zone, now) = (&config.zone, SystemClock.now());
    let next = match zone.changes_after(now).next() {
        None => "no change to come is known".to_owned(),
        Some(change) => format!("{} from {}", change.offset, change.at),
    };
    format!(
        "{} in {ZONE_NAME} now, {next}; zone database {}",
        zone.offset(now),
        zone.version()
    )
}

/// Whether PostgreSQL shows the same time; it does not matter to the service, but to people who read times there.
pub async fn of_postgresql(zone: &Zone, connection: &Connection) -> Result<String, String> {
    let now = SystemClock.now();
    let theirs = store::zone::offset_of_postgresql(connection).await;
    match theirs.map_err(|error| format!("PostgreSQL does not tell: {error}"))? {
        None => Err(format!(
            "PostgreSQL knows no {ZONE_NAME}; the service does not need it to"
        )),
        Some(seconds) if seconds == zone.offset(now).seconds() => Ok("PostgreSQL shows the same time".to_owned()),
        Some(seconds) => Err(format!(
            "PostgreSQL takes {ZONE_NAME} to be at {} now: what it shows by `at time zone` is not our time",
            Offset::from_seconds(seconds).map_or_else(|_| "?".to_owned(), |offset| offset.to_string())
        )),
    }
}

/// Whether this machine shows the same time, now and in the next years.
pub fn of_the_machine(zone: &Zone) -> Result<String, String> {
    let file = zone_files().join(ZONE_NAME);
    let Some(theirs) = read(&file) else {
        return Ok(format!(
            "this machine has no {}; the service does not need it",
            file.display()
        ));
    };
    let theirs = theirs.map_err(|not| format!("{} of this machine {not}", file.display()))?;
    let now = SystemClock.now();
    if future(&theirs, now) == future(zone, now) {
        return Ok("this machine shows the same time".to_owned());
    }
    Err(format!(
        "this machine takes {ZONE_NAME} to be at {} now, or to change at other times: {} is older, or newer, than the \
         database in use",
        theirs.offset(now),
        file.display()
    ))
}

/// What a file says, or that it is no file of this zone.
fn read(file: &Path) -> Option<Result<Zone, NotTheZone>> {
    let contents = std::fs::read(file).ok()?;
    Some(Zone::from_tzif("of the machine", &contents))
}

/// Where this machine keeps its zone files: only to compare, nothing is decided by them.
fn zone_files() -> PathBuf {
    std::env::var_os("TZDIR").map_or_else(|| "/usr/share/zoneinfo".into(), PathBuf::from)
}

fn future(zone: &Zone, now: Timestamp) -> (Offset, Vec<OffsetChange>) {
    let end = now.saturating_add(AHEAD).unwrap_or(Timestamp::MAX);
    let changes = zone.changes_after(now).take_while(|change| change.at < end);
    (zone.offset(now), changes.collect())
}
