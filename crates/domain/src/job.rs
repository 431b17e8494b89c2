//! Everything that is done in the background: the only list there is. Server, command line and tests read it.
//!
//! A job is queued in the transaction that causes it, and runs after its commit, at least once: repeating a job is safe.

use crate::{
    Invalid,
    actor::Role,
    agreement::AgreementStep,
    ids::{AgreementId, CardId, DepositId, MerchantId, PaymentId, RunId, UserId},
    schedule::Schedule,
};
use jiff::{SignedDuration, Timestamp, civil::time};
use serde::{Deserialize, Serialize};
use std::str::FromStr;
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

        impl $crate::named::Named for Routine {
            const SET: &'static str = "Routine";
            const NAMES: &'static [&'static str] = &[$($name),+];

            fn named(&self) -> &'static str {
                self.name()
            }
        }
    };
}

routines! {
    /// Leads that nobody decided in time are lost, or validated where their campaign says so.
    ExpireLeads = "expire-leads", Schedule::Daily(time(23, 0, 0, 0));
    /// Deposits are looked at: alerts that were missed are told, and campaigns that money pays for again resume.
    CheckDeposits = "check-deposits", Schedule::Hourly;
    /// Merchants are told of leads that expire within 24 hours, of each once.
    RemindLeads = "remind-leads", Schedule::Hourly;
    /// Admins are told the figures of the last 24 hours.
    DailyReport = "daily-report", Schedule::Daily(time(9, 0, 0, 0));
    /// Transfers whose recording was cut off are credited, and refunds sent.
    FinishTransfers = "finish-transfers", Schedule::Hourly;
    /// Earnings under agreements that pay by themselves join a payout, once they are payable and enough.
    RequestPayouts = "request-payouts", Schedule::Daily(time(6, 0, 0, 0));
    /// Payments that nobody finished in time expire; what is paid all the same is credited. Deposits that fill themselves
    /// are looked at again.
    ExpirePayments = "expire-payments", Schedule::Hourly;
    /// What providers list of the days that are over is compared with our payments; admins are told of differences.
    Reconcile = "reconcile", Schedule::Daily(time(7, 0, 0, 0));
    /// Idempotency keys, sessions and failed sign-ins that nobody will ask for any more are deleted.
    Purge = "purge", Schedule::Daily(time(4, 30, 0, 0));
}

impl Routine {
    /// The routine of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|routine| routine.name() == name)
    }
}

impl FromStr for Routine {
    type Err = Invalid;

    fn from_str(name: &str) -> Result<Self, Invalid> {
        Self::from_name(name).ok_or(Invalid::UnknownValue)
    }
}

/// Who asked for a routine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Its schedule.
    Clock,
    /// The operator, at the command line.
    Operator,
    /// An admin, over HTTP.
    Admin(UserId),
}

crate::named! { By as "AskedBy":
    Self::Clock => "clock",
    Self::Operator => "operator",
    Self::Admin(_) => "admin",
}

impl By {
    /// Who it is by their stored name, with the user of an admin.
    pub fn from_parts(name: &str, user: Option<UserId>) -> Option<Self> {
        match (name, user) {
            ("clock", None) => Some(Self::Clock),
            ("operator", None) => Some(Self::Operator),
            ("admin", Some(user)) => Some(Self::Admin(user)),
            _ => None,
        }
    }

    /// The user who asked; none for the clock and the operator.
    pub const fn user(self) -> Option<UserId> {
        match self {
            Self::Admin(user) => Some(user),
            Self::Clock | Self::Operator => None,
        }
    }
}

crate::enumeration! {
    /// What a routine counts while it runs.
    pub enum Counted as "RoutineCount" {
        /// Leads that nobody decided in time, whose commission was released.
        LeadsLost = "leads_lost",
        /// Leads that were validated, by their merchant or as their campaign says.
        LeadsValidated = "leads_validated",
        /// Transfers whose credit was finished.
        TransfersCredited = "transfers_credited",
        /// Payouts that were asked for by themselves.
        PayoutsRequested = "payouts_requested",
        /// Influencers who were asked for the account that they are paid to.
        AccountsAskedFor = "accounts_asked_for",
        /// Refunds that were sent after all.
        RefundsSent = "refunds_sent",
        /// Payments that nobody finished in time.
        PaymentsExpired = "payments_expired",
        /// Days that were compared with the list of a provider.
        DaysCompared = "days_compared",
        /// Payments about which a provider and we differ.
        DifferencesFound = "differences_found",
        /// Idempotency keys that were deleted.
        IdempotencyKeys = "idempotency_keys",
        /// Sessions that were deleted.
        Sessions = "sessions",
        /// E-mail addresses whose failed sign-ins were deleted.
        FailedSignIns = "failed_sign_ins",
        /// Merchants who were deleted from a wake-up that never came.
        LostWakeUps = "lost_wake_ups",
        /// Records of runs that were deleted.
        JobRuns = "job_runs",
        /// Paid deposits with more than half left.
        DepositsHealthy = "deposits_healthy",
        /// Paid deposits with half or less left.
        DepositsAttention = "deposits_attention",
        /// Paid deposits with a fifth or less left.
        DepositsWarning = "deposits_warning",
        /// Paid deposits with a tenth or less left.
        DepositsCritical = "deposits_critical",
        /// Paid deposits with nothing left.
        DepositsDepleted = "deposits_depleted",
        /// Notifications about deposits that nobody had been told.
        AlertsSent = "alerts_sent",
        /// Campaigns that money pays for again.
        CampaignsResumed = "campaigns_resumed",
        /// Leads that expire soon, and of which their merchant was told.
        LeadsExpiring = "leads_expiring",
        /// Leads that were created.
        LeadsCreated = "leads_created",
        /// Leads that were rejected.
        LeadsRejected = "leads_rejected",
        /// Paid deposits with half or less left.
        DepositsLow = "deposits_low",
        /// What the platform earned, in centimes.
        RevenueCentimes = "revenue_centimes",
    }
}

crate::enumeration! {
    /// Where a run of a routine is.
    pub enum RunState {
        /// Queued, not begun.
        Waiting = "waiting",
        /// Going on.
        Running = "running",
        /// It came to its end.
        Done = "done",
        /// It failed. One that was queued is tried again.
        Failed = "failed",
        /// It began long ago and wrote no end: its server died.
        Interrupted = "interrupted",
    }
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    /// When.
    pub at: Timestamp,
    /// Whether it failed.
    pub failed: bool,
}

impl RunState {
    /// A run that began longer ago than this and has no end is taken for dead.
    pub const LONGEST: SignedDuration = SignedDuration::from_hours(1);

    /// The state of a run by its beginning and its end.
    pub fn of(begun: Option<Timestamp>, ended: Option<Ended>, now: Timestamp) -> Self {
        match (begun, ended) {
            (None, _) => Self::Waiting,
            (Some(_), Some(Ended { failed: true, .. })) => Self::Failed,
            (Some(_), Some(Ended { failed: false, .. })) => Self::Done,
            (Some(begun), None) if now.duration_since(begun) > Self::LONGEST => Self::Interrupted,
            (Some(_), None) => Self::Running,
        }
    }
}

/// A job with everything that it needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "kebab-case")]
pub enum Job {
    /// What the clock asks for, and people may.
    Routine {
        /// Which one.
        routine: Routine,
        /// Its record, which says who asked for it and when.
        run: RunId,
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
    /// What happened to an agreement is told to the sides that did not do it.
    TellOfAgreement {
        /// The merchant of the agreement.
        merchant: MerchantId,
        /// The agreement.
        agreement: AgreementId,
        /// What happened.
        step: AgreementStep,
        /// Who did it.
        by: Role,
        /// The one time that it happened, which is told once.
        occasion: Uuid,
    },
    /// What a payment provider said is applied.
    ApplyEvent {
        /// The stored message.
        event: Uuid,
    },
    /// A merchant, and those who bring them leads, are told that a deposit runs out.
    TellAlerts {
        /// Whose deposits.
        merchant: MerchantId,
    },
    /// The card that made a payment is kept, as its merchant wants it.
    KeepCard {
        /// The payment.
        payment: PaymentId,
    },
    /// A deposit that fills itself may have to.
    RechargeDeposit {
        /// Whose.
        merchant: MerchantId,
        /// Which.
        deposit: DepositId,
    },
    /// The card of an automatic payment is charged.
    ChargeCard {
        /// The payment.
        payment: PaymentId,
    },
    /// The provider forgets a card that its merchant has removed.
    DetachCard {
        /// The card.
        card: CardId,
    },
}

const WAKE_UP: &str = "wake-up";
const AUDIT: &str = "audit";
const APPLY_EVENT: &str = "apply-event";
const TELL_OF_AGREEMENT: &str = "tell-of-agreement";
const TELL_ALERTS: &str = "tell-alerts";
const KEEP_CARD: &str = "keep-card";
const DETACH_CARD: &str = "detach-card";
const RECHARGE_DEPOSIT: &str = "recharge-deposit";
const CHARGE_CARD: &str = "charge-card";

/// The jobs that are no routines.
const OTHERS: [&str; 9] = [
    WAKE_UP,
    AUDIT,
    APPLY_EVENT,
    TELL_OF_AGREEMENT,
    TELL_ALERTS,
    KEEP_CARD,
    DETACH_CARD,
    RECHARGE_DEPOSIT,
    CHARGE_CARD,
];

impl Job {
    /// The names of all jobs, those of the routines first.
    pub const NAMES: [&'static str; Routine::ALL.len() + OTHERS.len()] = {
        let mut names = [""; Routine::ALL.len() + OTHERS.len()];
        let mut n = 0;
        while n < names.len() {
            names[n] = match n.checked_sub(Routine::ALL.len()) {
                None => Routine::ALL[n].name(),
                Some(other) => OTHERS[other],
            };
            n += 1;
        }
        names
    };

    /// Its name in the queue.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Routine { routine, .. } => routine.name(),
            Self::WakeUp { .. } => WAKE_UP,
            Self::Audit { .. } => AUDIT,
            Self::ApplyEvent { .. } => APPLY_EVENT,
            Self::TellOfAgreement { .. } => TELL_OF_AGREEMENT,
            Self::TellAlerts { .. } => TELL_ALERTS,
            Self::KeepCard { .. } => KEEP_CARD,
            Self::DetachCard { .. } => DETACH_CARD,
            Self::RechargeDeposit { .. } => RECHARGE_DEPOSIT,
            Self::ChargeCard { .. } => CHARGE_CARD,
        }
    }

    /// Of jobs that wait with the same key one is kept. No key: each is another one.
    pub fn key(&self) -> Option<String> {
        match self {
            Self::Routine { routine, run } => Some(format!("{}:{run}", routine.name())),
            Self::Audit { run } => Some(format!("{AUDIT}:{run}")),
            Self::ApplyEvent { event } => Some(format!("{APPLY_EVENT}:{event}")),
            Self::TellOfAgreement { occasion, .. } => Some(format!("{TELL_OF_AGREEMENT}:{occasion}")),
            // The database queues it (`app.tell_soon`), with this key.
            Self::TellAlerts { merchant } => Some(format!("{TELL_ALERTS}:{merchant}")),
            Self::KeepCard { payment } => Some(format!("{KEEP_CARD}:{payment}")),
            Self::DetachCard { card } => Some(format!("{DETACH_CARD}:{card}")),
            // The database queues it too (`app.recharge_soon`), with this key.
            Self::RechargeDeposit { deposit, .. } => Some(format!("{RECHARGE_DEPOSIT}:{deposit}")),
            Self::ChargeCard { payment } => Some(format!("{CHARGE_CARD}:{payment}")),
            // The teller queues each once; a key would be looked for in every batch that queues one.
            Self::WakeUp { .. } => None,
        }
    }

    /// How often it is tried before the queue gives up. The pause grows with each attempt: three take a minute, 25 some four
    /// days.
    pub const fn attempts(&self) -> i32 {
        match self {
            Self::Routine { .. }
            | Self::WakeUp { .. }
            | Self::ApplyEvent { .. }
            | Self::TellOfAgreement { .. }
            | Self::TellAlerts { .. }
            | Self::KeepCard { .. }
            | Self::DetachCard { .. }
            | Self::RechargeDeposit { .. }
            | Self::ChargeCard { .. } => 25,
            // Who wants to know begins another one.
            Self::Audit { .. } => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

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
    fn a_run_that_is_queued_again_waits_once() {
        let (routine, run) = (Routine::ExpireLeads, RunId::from_uuid(Uuid::nil()));
        let key = Job::Routine { routine, run }.key().unwrap();
        assert_eq!(key, "expire-leads:00000000-0000-0000-0000-000000000000");
    }

    #[test]
    fn who_asked_is_found_again_by_its_parts() {
        let user = UserId::from_uuid(Uuid::max());
        for by in [By::Clock, By::Operator, By::Admin(user)] {
            assert_eq!(By::from_parts(by.name(), by.user()), Some(by));
        }
        assert_eq!(By::from_parts("admin", None), None);
    }

    #[test]
    fn a_run_without_an_end_is_taken_for_dead_after_an_hour() {
        let begun: Timestamp = "2026-11-23T22:00:00Z".parse().unwrap();
        let state = |ended, after| RunState::of(Some(begun), ended, begun + after);
        assert_eq!(RunState::of(None, None, begun), RunState::Waiting);
        assert_eq!(state(None, RunState::LONGEST), RunState::Running);
        let second = SignedDuration::from_secs(1);
        assert_eq!(state(None, RunState::LONGEST + second), RunState::Interrupted);
        for (failed, expected) in [(true, RunState::Failed), (false, RunState::Done)] {
            let ended = Ended { at: begun, failed };
            assert_eq!(state(Some(ended), RunState::LONGEST * 9), expected);
        }
    }
}
