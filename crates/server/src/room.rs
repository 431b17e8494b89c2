//! Room on the disk of the private PostgreSQL.

use crate::Stop;
use app::health::Health;
use std::{convert::Infallible, fmt, path::Path, time::Duration};
use tokio::time::sleep;

const MIB: u64 = 1024 * 1024;
const GIB: u64 = 1024 * MIB;
/// PostgreSQL's log of changes grows by this much at a time; without it, it ends.
const SEGMENT: u64 = 16 * MIB;
/// How often we look.
const LOOK: Duration = Duration::from_secs(5);

/// What is left of a disk, in bytes.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    free: u64,
    all: u64,
}

/// What to do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Enough,
    /// Somebody should make room.
    Little,
    /// Nothing may be written any more.
    None,
}

impl Room {
    /// What is left of the disk that holds a folder, if the system tells.
    pub fn at(folder: &Path) -> Option<Self> {
        let disk = rustix::fs::statvfs(folder).ok()?;
        Some(Self {
            free: disk.f_bavail.saturating_mul(disk.f_frsize),
            all: disk.f_blocks.saturating_mul(disk.f_frsize),
        })
    }

    /// A tenth is little and a twentieth is nothing, though never more than some hours of a busy server.
    fn judge(self) -> Verdict {
        let below = |share: u64, most: u64| self.free < (self.all / share).min(most);
        match () {
            () if below(20, 4 * GIB) => Verdict::None,
            () if below(10, 8 * GIB) => Verdict::Little,
            () => Verdict::Enough,
        }
    }

    /// Why PostgreSQL cannot run on this disk, whatever else it says.
    fn is_too_little(self) -> bool {
        self.free < SEGMENT
    }
}

impl fmt::Display for Room {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} MB are free", self.free / MIB, self.all / MIB)
    }
}

/// The reason why PostgreSQL does not run, which is the disk if that is full.
pub fn explain(folder: &Path, said: impl Into<Stop>) -> Stop {
    match Room::at(folder).filter(|room| room.is_too_little()) {
        Some(room) => Stop::new(format!(
            "the disk that holds {} is full: {room}, and PostgreSQL needs {} MB at a time",
            folder.display(),
            SEGMENT / MIB
        )),
        None => said.into(),
    }
}

/// Looks at the disk for as long as it is polled: warns when there is little room, and stops what writes when there is
/// next to none.
pub async fn watch(folder: &Path, health: &Health) -> Infallible {
    let mut before = Verdict::Enough;
    loop {
        if let Some(room) = Room::at(folder) {
            let now = room.judge();
            if now != before {
                let folder = folder.display();
                match now {
                    Verdict::Enough => tracing::info!(%folder, %room, "there is room on the disk again"),
                    Verdict::Little => tracing::warn!(%folder, %room, "little room on the disk: make some"),
                    Verdict::None => {
                        tracing::error!(%folder, %room, "no room on the disk: nothing is written any more")
                    }
                }
            }
            health.set_no_room(now == Verdict::None);
            before = now;
        }
        sleep(LOOK).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenth_is_little_and_a_twentieth_is_nothing() {
        let judge = |free: u64, all: u64| Room { free, all }.judge();
        assert_eq!(judge(11 * GIB, 100 * GIB), Verdict::Enough);
        assert_eq!(judge(10 * GIB, 100 * GIB), Verdict::Enough);
        assert_eq!(judge(7 * GIB, 100 * GIB), Verdict::Little);
        assert_eq!(judge(4 * GIB - 1, 100 * GIB), Verdict::None);
        assert_eq!(judge(100 * MIB, GIB), Verdict::Little);
        assert_eq!(judge(51 * MIB, GIB), Verdict::None);
        assert_eq!(
            judge(9 * GIB, 1000 * GIB),
            Verdict::Enough,
            "a big disk has room for long"
        );
    }

    #[test]
    fn the_disk_is_blamed_when_it_is_full_and_only_then() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Room::at(folder.path()).is_some());
        assert_eq!(
            explain(folder.path(), Stop::new("something else")).to_string(),
            "something else"
        );
        let room = |free| Room { free, all: GIB }.is_too_little();
        assert!(room(8 * MIB) && !room(16 * MIB));
    }
}
