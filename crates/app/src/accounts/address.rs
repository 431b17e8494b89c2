//! How often one address may try.

use super::AddressLimit;
use crate::Failure;
use domain::Clock;
use governor::{
    NotUntil, Quota, RateLimiter, clock, middleware::NoOpMiddleware, nanos::Nanos, state::keyed::DefaultKeyedStateStore,
};
use std::{
    net::{IpAddr, Ipv6Addr},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

/// Counts attempts by client address, on this server.
pub(crate) struct AddressGuard {
    limiter: RateLimiter<IpAddr, DefaultKeyedStateStore<IpAddr>, Ticks, NoOpMiddleware<Nanos>>,
    attempts: AtomicU32,
}

/// Attempts between two clean-ups of addresses that have not tried lately.
const SWEEP_EVERY: u32 = 4096;

impl AddressGuard {
    pub(crate) fn new(limit: AddressLimit, clock: Arc<dyn Clock>) -> Self {
        let refill = limit.refill.max(Duration::from_nanos(1));
        let quota = Quota::with_period(refill).expect("not zero").allow_burst(limit.burst);
        let limiter = RateLimiter::new(quota, DefaultKeyedStateStore::default(), Ticks(clock));
        Self {
            limiter,
            attempts: AtomicU32::new(0),
        }
    }

    /// Counts an attempt of an address.
    ///
    /// # Errors
    /// It tried too often.
    pub(crate) fn admit(&self, address: IpAddr) -> Result<(), Failure> {
        if self.attempts.fetch_add(1, Ordering::Relaxed) % SWEEP_EVERY == SWEEP_EVERY - 1 {
            self.limiter.retain_recent();
        }
        self.limiter
            .check_key(&household(address))
            .map_err(|refused: NotUntil<Nanos>| {
                let wait = refused.wait_time_from(clock::Clock::now(self.limiter.clock()));
                Failure::TooMany(Duration::from_secs(wait.as_secs() + u64::from(wait.subsec_nanos() > 0)))
            })
    }
}

/// One subscriber has a whole /64 of IPv6 addresses to try from.
fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        v4 => v4,
    }
}

/// The clock of the program, as the limiter reads it.
#[derive(Clone)]
struct Ticks(Arc<dyn Clock>);

impl clock::Clock for Ticks {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        Nanos::new(u64::try_from(self.0.now().as_nanosecond()).unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;
    use std::{num::NonZeroU32, sync::Mutex};

    struct Still(Mutex<Timestamp>);

    impl Clock for Still {
        fn now(&self) -> Timestamp {
            *self.0.lock().unwrap()
        }
    }

    #[test]
    fn a_burst_then_one_by_one_for_each_household() {
        let clock = Arc::new(Still(Mutex::new("2026-11-23T09:00:00Z".parse().unwrap())));
        let limit = AddressLimit {
            burst: NonZeroU32::new(2).unwrap(),
            refill: Duration::from_secs(10),
        };
        let guard = AddressGuard::new(limit, clock.clone());
        let try_from = |address: &str| guard.admit(address.parse().unwrap());
        assert!(try_from("2001:db8::1").is_ok() && try_from("2001:db8::2").is_ok());
        assert!(matches!(try_from("2001:db8::3"), Err(Failure::TooMany(wait)) if wait == Duration::from_secs(10)));
        assert!(try_from("2001:db8:0:1::3").is_ok() && try_from("192.0.2.1").is_ok());
        assert!(try_from("::ffff:192.0.2.1").is_ok() && try_from("192.0.2.1").is_err());
        *clock.0.lock().unwrap() += jiff::SignedDuration::from_secs(10);
        assert!(try_from("2001:db8::3").is_ok() && try_from("2001:db8::3").is_err());
    }
}
