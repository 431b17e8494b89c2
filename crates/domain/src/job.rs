//! Everything that is done in the background: the only list there is. Server, command line and tests read it.
//!
//! A job is queued in the transaction that causes it, and runs after its commit, at least once: repeating a job is safe.

use crate::schedule::Schedule;
use jiff::{Timestamp, civil::time};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Declares the routines: what a routine does, its name, and when the clock asks for it.
macro_rules! routines {
    ($($(#[doc = $what:literal])+ $routine:ident = $name:literal, $schedule:expr;)+) => {
        /// A job that the clock asks for, and people may ask for at any time.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Routine {
            $($(#[doc = $what])+ #[serde(rename = $name)] $routine,)+
        }

        impl Routine {
            /// Every routine.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$routine),+];

            /// The name at the command line, in the API and in the database.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$routine => $name),+ }
            }

            /// What it does, in a sentence.
            pub const fn what(self) -> &'static str {
                match self { $(Self::$routine => concat!($($what),+).trim_ascii()),+ }
            }

            /// When the clock asks for it.
            pub const fn schedule(self) -> Schedule {
                match self { $(Self::$routine => $schedule),+ }
            }
        }
    };
}

routines! {
    /// Leads that nobody decided in time are lost, or validated where their campaign says so.
    ExpireLeads = "expire-leads", Schedule::Daily(time(23, 0, 0, 0));
    /// Transfers whose recording was cut off are credited.
    FinishTransfers = "finish-transfers", Schedule::Hourly;
    /// Idempotency keys, sessions and failed sign-ins that nobody will ask for any more are deleted.
    Purge = "purge", Schedule::Daily(time(4, 30, 0, 0));
}

impl Routine {
    /// The routine of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|routine| routine.name() == name)
    }
}

/// Who asked for a routine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// Its schedule.
    Clock,
    /// The operator, at the command line.
    Operator,
}

/// Why a routine runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occasion {
    /// The tick of the clock, or when somebody asked.
    pub at: Timestamp,
    /// Who asked.
    pub by: By,
}

/// A job with everything that it needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "kebab-case")]
pub enum Job {
    /// What the clock asks for, and people may.
    Routine {
        /// Which one.
        routine: Routine,
        /// Why.
        #[serde(flatten)]
        occasion: Occasion,
    },
    /// What happened to the leads of the merchants who joined a wake-up of the teller is told.
    WakeUp {
        /// The wake-up.
        wake_up: Uuid,
    },
    /// An audit that an admin began is carried out.
    Audit {
        /// The run.
        run: Uuid,
    },
}

const WAKE_UP: &str = "wake-up";
const AUDIT: &str = "audit";

impl Job {
    /// The names of all jobs, those of the routines first.
    pub const NAMES: [&'static str; Routine::ALL.len() + 2] = {
        let mut names = [WAKE_UP; Routine::ALL.len() + 2];
        let mut n = 0;
        while n < Routine::ALL.len() {
            names[n] = Routine::ALL[n].name();
            n += 1;
        }
        names[n + 1] = AUDIT;
        names
    };

    /// Its name in the queue.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Routine { routine, .. } => routine.name(),
            Self::WakeUp { .. } => WAKE_UP,
            Self::Audit { .. } => AUDIT,
        }
    }

    /// Of jobs that wait with the same key one is kept. No key: each is another one.
    pub fn key(&self) -> Option<String> {
        match self {
            Self::Routine { routine, occasion } => Some(match occasion.by {
                By::Clock => format!("{}:{}", routine.name(), occasion.at),
                By::Operator => format!("{}:asked", routine.name()),
            }),
            Self::Audit { run } => Some(format!("{AUDIT}:{run}")),
            // The teller queues each once; a key would be looked for in every batch that queues one.
            Self::WakeUp { .. } => None,
        }
    }

    /// How often it is tried before the queue gives up. The pause grows with each attempt: three take a minute, 25 some four
    /// days.
    pub const fn attempts(&self) -> i32 {
        match self {
            Self::Routine { .. } | Self::WakeUp { .. } => 25,
            // Who wants to know begins another one.
            Self::Audit { .. } => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn occasion(by: By) -> Occasion {
        Occasion {
            at: "2026-11-23T22:00:00Z".parse().unwrap(),
            by,
        }
    }

    #[test]
    fn every_name_is_another_one_and_every_routine_comes_again() {
        assert_eq!(BTreeSet::from(Job::NAMES).len(), Job::NAMES.len());
        for routine in Routine::ALL {
            assert_eq!(Routine::from_name(routine.name()), Some(routine));
            assert!(
                routine.what().ends_with('.')
                    && routine
                        .schedule()
                        .next(&crate::Zone::built_in(), Timestamp::UNIX_EPOCH)
                        .is_some()
            );
        }
    }

    #[test]
    fn a_tick_is_queued_once_and_what_people_ask_for_waits_once() {
        let routine = Routine::ExpireLeads;
        let key = |by| {
            let occasion = occasion(by);
            Job::Routine { routine, occasion }.key().unwrap()
        };
        assert_eq!(key(By::Clock), "expire-leads:2026-11-23T22:00:00Z");
        assert_eq!(key(By::Operator), "expire-leads:asked");
    }
}
