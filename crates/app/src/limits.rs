//! How often somebody may ask for what is dear, on this server: an address that is nobody yet, a user afterwards.
//!
//! Counted by a clock that nobody sets. What is counted over all servers, as failed sign-ins are, is in the database.

use crate::{App, Failure};
use domain::{Actor, Clock, ids::UserId};
use governor::{
    NotUntil, Quota, RateLimiter, clock, middleware::NoOpMiddleware, nanos::Nanos, state::keyed::DefaultKeyedStateStore,
};
use std::{
    hash::Hash,
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

/// So many at once, one more of which comes back after each `refill`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// At once.
    pub burst: NonZeroU32,
    /// The time after which one more is allowed; more than nothing.
    pub refill: Duration,
}

/// What an operator may decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Attempts to sign in, of one address.
    pub sign_in: Rate,
    /// Registrations, of one address.
    pub registration: Rate,
    /// Staying signed in and signing out, of one address.
    pub refresh: Rate,
    /// Requests that change something, of one user.
    pub writes: Rate,
    /// Proposals of one merchant to one influencer that nobody has signed yet.
    pub open_proposals: NonZeroU32,
}

impl Rate {
    /// No limit.
    pub const OFF: Self = Self {
        burst: NonZeroU32::MAX,
        refill: Duration::from_nanos(1),
    };

    const fn new(burst: u32, refill: Duration) -> Self {
        let burst = NonZeroU32::new(burst).expect("not zero");
        Self { burst, refill }
    }
}

impl Limits {
    /// No limits, for stories in which much happens at once.
    pub const OFF: Self = Self {
        sign_in: Rate::OFF,
        registration: Rate::OFF,
        refresh: Rate::OFF,
        writes: Rate::OFF,
        open_proposals: NonZeroU32::MAX,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            sign_in: Rate::new(30, Duration::from_secs(2)),
            registration: Rate::new(10, Duration::from_secs(30)),
            refresh: Rate::new(60, Duration::from_millis(500)),
            writes: Rate::new(100, Duration::from_millis(50)),
            open_proposals: NonZeroU32::new(5).expect("not zero"),
        }
    }
}

/// Counts a request of somebody that changes something.
///
/// # Errors
/// They sent too many.
pub fn admit_write(app: &App, actor: Actor) -> Result<(), Failure> {
    app.guards.writes.admit(actor.user())
}

/// What was counted until now.
pub(crate) struct Guards {
    pub(crate) sign_in: Guard<IpAddr>,
    pub(crate) registration: Guard<IpAddr>,
    pub(crate) refresh: Guard<IpAddr>,
    pub(crate) writes: Guard<UserId>,
    pub(crate) exports: Alone<UserId>,
}

impl Guards {
    pub(crate) fn new(limits: Limits, clock: &Arc<dyn Clock>) -> Self {
        Self {
            sign_in: Guard::new(limits.sign_in, clock),
            registration: Guard::new(limits.registration, clock),
            refresh: Guard::new(limits.refresh, clock),
            writes: Guard::new(limits.writes, clock),
            exports: Alone::default(),
        }
    }
}

/// Counts attempts by key.
pub(crate) struct Guard<K: Eq + Hash + Clone> {
    limiter: RateLimiter<K, DefaultKeyedStateStore<K>, Ticks, NoOpMiddleware<Nanos>>,
    attempts: AtomicU32,
}

/// Attempts between two clean-ups of keys that have not tried lately.
const SWEEP_EVERY: u32 = 4096;

impl<K: Eq + Hash + Clone> Guard<K> {
    fn new(rate: Rate, clock: &Arc<dyn Clock>) -> Self {
        let refill = rate.refill.max(Duration::from_nanos(1));
        let quota = Quota::with_period(refill).expect("not zero").allow_burst(rate.burst);
        let ticks = Ticks(Arc::clone(clock));
        Self {
            limiter: RateLimiter::new(quota, DefaultKeyedStateStore::default(), ticks),
            attempts: AtomicU32::new(0),
        }
    }

    /// Counts an attempt.
    ///
    /// # Errors
    /// There were too many.
    pub(crate) fn admit(&self, key: K) -> Result<(), Failure> {
        if self.attempts.fetch_add(1, Ordering::Relaxed) % SWEEP_EVERY == SWEEP_EVERY - 1 {
            self.limiter.retain_recent();
        }
        self.limiter.check_key(&key).map_err(|refused: NotUntil<Nanos>| {
            let wait = refused.wait_time_from(clock::Clock::now(self.limiter.clock()));
            Failure::TooMany(Duration::from_secs(wait.as_secs() + u64::from(wait.subsec_nanos() > 0)))
        })
    }
}

/// One subscriber has a whole /64 of IPv6 addresses to try from.
pub(crate) fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        v4 => v4,
    }
}

/// The clock of the program that nobody sets, as the limiter reads it.
#[derive(Clone)]
struct Ticks(Arc<dyn Clock>);

impl clock::Clock for Ticks {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        Nanos::new(u64::try_from(self.0.elapsed().as_nanos()).unwrap_or(u64::MAX))
    }
}

/// Lets each do something once at a time.
#[derive(Debug)]
pub(crate) struct Alone<K>(Arc<Mutex<Vec<K>>>);

/// Somebody does it, until this goes.
#[derive(Debug)]
pub(crate) struct Turn<K: PartialEq> {
    key: K,
    of: Arc<Mutex<Vec<K>>>,
}

impl<K> Default for Alone<K> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<K: Copy + PartialEq> Alone<K> {
    /// A turn, unless they have one. Who has one is a handful.
    pub(crate) fn begin(&self, key: K) -> Option<Turn<K>> {
        let mut taken = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if taken.contains(&key) {
            return None;
        }
        taken.push(key);
        let of = Arc::clone(&self.0);
        Some(Turn { key, of })
    }
}

impl<K: PartialEq> Drop for Turn<K> {
    fn drop(&mut self) {
        let mut taken = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        taken.retain(|key| *key != self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

    #[derive(Default)]
    struct Passed(Mutex<Duration>);

    impl Clock for Passed {
        fn now(&self) -> Timestamp {
            unreachable!("limits are counted by time that passes")
        }

        fn elapsed(&self) -> Duration {
            *self.0.lock().unwrap()
        }
    }

    #[test]
    fn a_burst_then_one_by_one_for_each_household() {
        let passed = Arc::new(Passed::default());
        let clock: Arc<dyn Clock> = Arc::clone(&passed) as Arc<dyn Clock>;
        let guard = Guard::new(Rate::new(2, Duration::from_secs(10)), &clock);
        let try_from = |address: &str| guard.admit(household(address.parse().unwrap()));
        assert!(try_from("2001:db8::1").is_ok() && try_from("2001:db8::2").is_ok());
        assert!(matches!(try_from("2001:db8::3"), Err(Failure::TooMany(wait)) if wait == Duration::from_secs(10)));
        assert!(try_from("2001:db8:0:1::3").is_ok() && try_from("192.0.2.1").is_ok());
        assert!(try_from("::ffff:192.0.2.1").is_ok() && try_from("192.0.2.1").is_err());
        *passed.0.lock().unwrap() += Duration::from_secs(10);
        assert!(try_from("2001:db8::3").is_ok() && try_from("2001:db8::3").is_err());
    }

    #[test]
    fn one_at_a_time() {
        let alone = Alone::default();
        let turn = alone.begin(1).unwrap();
        assert!(alone.begin(1).is_none() && alone.begin(2).is_some());
        drop(turn);
        assert!(alone.begin(1).is_some());
    }
}
