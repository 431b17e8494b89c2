//! A deposit that fills itself (rules, section 5): when, by how much, and when not any more.

use crate::{
    Money, Total,
    deposit::{Deposit, DepositStatus, MAX_PAYMENT},
};
use jiff::{SignedDuration, Timestamp};

/// After so many failures in a row a deposit does not fill itself any more.
pub const MOST_FAILURES: usize = 3;

/// How long it waits after the first failure, and after the second.
const PAUSES: [SignedDuration; MOST_FAILURES - 1] = [SignedDuration::from_hours(24), SignedDuration::from_hours(72)];

crate::enumeration! {
    /// What a failure means for the next try.
    pub enum Decline {
        /// It may go better another day.
        Soft = "soft",
        /// The bank wants its customer to say yes: they are given a link.
        Payer = "payer",
        /// It will not go better: another card is needed.
        Hard = "hard",
    }
}

impl Decline {
    /// What a reason means, in the words of providers and ours. A word that nobody knows is none to try again on.
    pub fn of(reason: &str) -> Self {
        match reason {
            "authentication_required" | "payment_intent_authentication_failure" => Self::Payer,
            "insufficient_funds"
            | "try_again_later"
            | "processing_error"
            | "issuer_not_available"
            | "do_not_honor"
            | "generic_decline"
            | "card_decline_rate_limit_exceeded"
            | "card_velocity_exceeded"
            | "withdrawal_count_limit_exceeded"
            // Nobody followed the link in time, or nobody knows what became of the charge.
            | "expired" => Self::Soft,
            _ => Self::Hard,
        }
    }
}

/// A charge that came to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failed {
    /// When that was known.
    pub at: Timestamp,
    /// What it means.
    pub decline: Decline,
}

/// What the merchant wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// By how much at least.
    pub amount: Money,
    /// With this much or less available.
    pub trigger: Money,
    /// At most so much in a month.
    pub monthly_cap: Option<Money>,
}

/// What was done until now.
#[derive(Debug, Clone, Copy)]
pub struct Done<'a> {
    /// A payment waits for its outcome.
    pub open: bool,
    /// What automatic payments of this month have brought, or may bring.
    pub spent: Total,
    /// Those that failed since the last that did not, or since it was switched on; the oldest first.
    pub failed: &'a [Failed],
}

/// What to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Nothing: there is enough, or it is on its way.
    Nothing,
    /// Nothing yet: it failed a short while ago.
    Wait,
    /// Nothing more this month.
    Capped,
    /// Nothing any more.
    Stop,
    /// Ask for this much.
    Ask(Money),
}

impl Plan {
    /// Decides what to do about a deposit.
    pub fn step(&self, deposit: &Deposit, done: Done<'_>, now: Timestamp) -> Step {
        let available = deposit.balance.available();
        let takes_leads = matches!(deposit.status, DepositStatus::Active | DepositStatus::Depleted);
        if !takes_leads || done.open || available > self.trigger {
            return Step::Nothing;
        }
        if let Some(last) = done.failed.last() {
            if last.decline == Decline::Hard || done.failed.len() >= MOST_FAILURES {
                return Step::Stop;
            }
            let pause = PAUSES[done.failed.len() - 1];
            if now.duration_since(last.at) < pause {
                return Step::Wait;
            }
        }
        let amount = self.amount_for(available);
        let cap = self.monthly_cap.map(Total::from);
        match cap.is_some_and(|cap| done.spent + Total::from(amount) > cap) {
            true => Step::Capped,
            false => Step::Ask(amount),
        }
    }

    /// Enough to have more than the trigger afterwards, in whole dirhams; at least what the merchant says.
    fn amount_for(&self, available: Money) -> Money {
        let gap = self.trigger.minus(available).unwrap_or_default().centimes();
        let whole = Money::from_centimes((gap / 100 + 1) * 100).unwrap_or(MAX_PAYMENT);
        self.amount.max(whole).min(MAX_PAYMENT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        deposit::{Balance, MIN_FIRST_DEPOSIT, SuspendedFor},
        ids::DepositId,
    };

    const PLAN: Plan = Plan {
        amount: Money::dirhams(1_000),
        trigger: Money::dirhams(500),
        monthly_cap: Some(Money::dirhams(3_000)),
    };

    fn deposit(current: &str, reserved: &str) -> Deposit {
        Deposit {
            id: DepositId::from_uuid(uuid::Uuid::nil()),
            campaign: None,
            status: DepositStatus::Active,
            balance: Balance::new(current.parse().unwrap(), reserved.parse().unwrap()).unwrap(),
            reference: MIN_FIRST_DEPOSIT,
            owed: Money::ZERO,
        }
    }

    const NOTHING_DONE: Done<'_> = Done {
        open: false,
        spent: Total::ZERO,
        failed: &[],
    };

    fn now() -> Timestamp {
        "2026-11-23T09:00:00Z".parse().unwrap()
    }

    #[test]
    fn what_is_asked_for_closes_the_gap() {
        let step = |plan: Plan, current, reserved| plan.step(&deposit(current, reserved), NOTHING_DONE, now());
        assert_eq!(step(PLAN, "600", "99.99"), Step::Nothing);
        assert_eq!(step(PLAN, "600", "100"), Step::Ask(Money::dirhams(1_000)));
        let more = Plan {
            trigger: Money::dirhams(2_000),
            ..PLAN
        };
        assert_eq!(step(more, "500.50", "0"), Step::Ask(Money::dirhams(1_500)));
        assert_eq!(step(more, "500", "0"), Step::Ask(Money::dirhams(1_501)));
        let most = Plan {
            trigger: Money::dirhams(900_000),
            monthly_cap: None,
            ..PLAN
        };
        assert_eq!(step(most, "0", "0"), Step::Ask(MAX_PAYMENT));
    }

    #[test]
    fn one_at_a_time_and_no_more_than_the_month_allows() {
        let done = |open, spent| Done {
            open,
            spent: Total::from(Money::dirhams(spent)),
            failed: &[],
        };
        let step = |done| PLAN.step(&deposit("0", "0"), done, now());
        assert_eq!(step(done(true, 0)), Step::Nothing);
        assert_eq!(step(done(false, 2_000)), Step::Ask(Money::dirhams(1_000)));
        assert_eq!(step(done(false, 2_001)), Step::Capped);
        let mut stopped = deposit("0", "0");
        stopped.status = DepositStatus::Suspended(SuspendedFor::Chargeback);
        assert_eq!(PLAN.step(&stopped, NOTHING_DONE, now()), Step::Nothing);
    }

    #[test]
    fn failures_wait_longer_each_time_and_three_are_enough() {
        let failed = |declines: &[Decline], hours| -> Step {
            let at = now() - SignedDuration::from_hours(hours);
            let failed: Vec<_> = declines
                .iter()
                .map(|decline| Failed { at, decline: *decline })
                .collect();
            let done = Done {
                failed: &failed,
                ..NOTHING_DONE
            };
            PLAN.step(&deposit("0", "0"), done, now())
        };
        use Decline::{Hard, Payer, Soft};
        let ask = Step::Ask(Money::dirhams(1_000));
        assert_eq!(failed(&[Soft], 23), Step::Wait);
        assert_eq!(failed(&[Soft], 24), ask);
        assert_eq!(failed(&[Soft, Payer], 71), Step::Wait);
        assert_eq!(failed(&[Soft, Payer], 72), ask);
        assert_eq!(failed(&[Soft, Soft, Soft], 1_000), Step::Stop);
        assert_eq!(failed(&[Hard], 1_000), Step::Stop);
    }

    #[test]
    fn a_word_that_nobody_knows_is_not_tried_again() {
        for (reason, decline) in [
            ("insufficient_funds", Decline::Soft),
            ("authentication_required", Decline::Payer),
            ("expired_card", Decline::Hard),
            ("card_declined", Decline::Hard),
            ("do_not_try_again", Decline::Hard),
            ("a_word_of_tomorrow", Decline::Hard),
        ] {
            assert_eq!(Decline::of(reason), decline, "{reason}");
        }
    }
}
