//! Who is connected: so many at once, so many from one address, and nobody longer than they may.

use super::activity::Activity;
use std::{
    collections::HashMap,
    net::IpAddr,
    num::NonZeroUsize,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};
use tokio::sync::Notify;

/// How often overdue connections are looked for.
const LOOK: Duration = Duration::from_millis(500);

/// How many connections are served.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// At the same time.
    pub all: NonZeroUsize,
    /// At the same time from one address; `None` behind proxies, where everybody has the same one.
    pub per_address: Option<NonZeroUsize>,
}

/// The connections of a listener.
pub struct Seats {
    limits: Limits,
    taken: Mutex<HashMap<u64, Arc<Place>>>,
    left: Notify,
}

/// A place in the table.
struct Place {
    address: IpAddr,
    activity: Mutex<Activity>,
    close: Notify,
}

/// The seat of one connection; it is free again when this goes.
pub struct Seat {
    number: u64,
    place: Arc<Place>,
    seats: Arc<Seats>,
}

/// What becomes of somebody who wants a seat.
enum Answer {
    Seated(Seat),
    /// Everybody who is connected is busy.
    Full,
    /// Everybody from this address is busy, and they are enough.
    Refused,
}

impl Seats {
    /// An empty table.
    pub fn new(limits: Limits) -> Arc<Self> {
        Arc::new(Self {
            limits,
            taken: Mutex::default(),
            left: Notify::new(),
        })
    }

    /// A seat for a connection that was accepted under this number. Who rests longest makes room; while nobody does,
    /// it waits. `None` when its address has enough.
    pub async fn admit(self: &Arc<Self>, number: u64, address: IpAddr) -> Option<Seat> {
        loop {
            let left = self.left.notified();
            match self.try_admit(number, address, Instant::now()) {
                Answer::Seated(seat) => return Some(seat),
                Answer::Refused => return None,
                Answer::Full => {
                    // Somebody may come to rest without leaving.
                    let _ = tokio::time::timeout(LOOK, left).await;
                }
            }
        }
    }

    fn try_admit(self: &Arc<Self>, number: u64, address: IpAddr, now: Instant) -> Answer {
        let mut taken = lock(&self.taken);
        let neighbours = || taken.values().filter(|place| place.address == address).count();
        if self.limits.per_address.is_some_and(|limit| neighbours() >= limit.get())
            && !make_room(&mut taken, Some(address), now)
        {
            return Answer::Refused;
        }
        if taken.len() >= self.limits.all.get() && !make_room(&mut taken, None, now) {
            return Answer::Full;
        }
        let place = Arc::new(Place {
            address,
            activity: Mutex::new(Activity::accepted(now)),
            close: Notify::new(),
        });
        taken.insert(number, Arc::clone(&place));
        Answer::Seated(Seat {
            number,
            place,
            seats: Arc::clone(self),
        })
    }

    /// Closes connections that are overdue, for as long as it is polled.
    pub async fn watch(&self, finishing: impl Fn() -> bool) {
        let mut clock = tokio::time::interval(LOOK);
        loop {
            clock.tick().await;
            let now = Instant::now();
            for place in lock(&self.taken).values() {
                if lock(&place.activity).is_overdue(now, finishing()) {
                    place.close.notify_one();
                }
            }
        }
    }
}

/// Closes the connection that rests longest, of all or of one address. False when nobody rests.
fn make_room(taken: &mut HashMap<u64, Arc<Place>>, address: Option<IpAddr>, now: Instant) -> bool {
    let resting = taken
        .iter()
        .filter(|(_, place)| address.is_none_or(|address| place.address == address))
        .filter_map(|(number, place)| Some((lock(&place.activity).at_rest_since(now)?, *number)));
    let Some((_, longest)) = resting.min() else {
        return false;
    };
    if let Some(place) = taken.remove(&longest) {
        place.close.notify_one();
    }
    true
}

impl Seat {
    /// Notes what the connection does.
    pub fn note(&self, change: impl FnOnce(&mut Activity, Instant)) {
        change(&mut lock(&self.place.activity), Instant::now());
    }

    /// Whether a request was ever asked on it.
    pub fn was_used(&self) -> bool {
        lock(&self.place.activity).was_used()
    }

    /// Waits until the connection must end.
    pub async fn must_close(&self) {
        self.place.close.notified().await;
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        lock(&self.seats.taken).remove(&self.number);
        self.seats.left.notify_one();
    }
}

/// What is behind these locks is consistent after every statement, so a panic elsewhere poisons nothing.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(all: usize, per_address: usize) -> Arc<Seats> {
        Seats::new(Limits {
            all: NonZeroUsize::new(all).unwrap(),
            per_address: NonZeroUsize::new(per_address),
        })
    }

    fn address(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    fn seat(answer: Answer) -> Seat {
        match answer {
            Answer::Seated(seat) => seat,
            Answer::Full => panic!("full"),
            Answer::Refused => panic!("refused"),
        }
    }

    #[test]
    fn an_address_with_enough_busy_connections_is_refused_and_others_are_not() {
        let (seats, start) = (table(10, 2), Instant::now());
        let busy: Vec<Seat> = (0..2).map(|n| seat(seats.try_admit(n, address(1), start))).collect();
        for seat in &busy {
            seat.note(|activity, now| activity.asked(now));
        }
        let later = start + Duration::from_secs(2);
        assert!(matches!(seats.try_admit(2, address(1), later), Answer::Refused));
        drop(seat(seats.try_admit(3, address(2), later)));
        drop(busy);
        drop(seat(seats.try_admit(4, address(1), later)));
        assert!(lock(&seats.taken).is_empty(), "seats are given back");
    }

    #[test]
    fn who_rests_longest_makes_room() {
        let (seats, start) = (table(3, 10), Instant::now());
        let first = seat(seats.try_admit(0, address(1), start));
        let second = seat(seats.try_admit(1, address(2), start + Duration::from_millis(1)));
        let busy = seat(seats.try_admit(2, address(3), start));
        busy.note(|activity, now| activity.asked(now));
        assert!(
            matches!(seats.try_admit(3, address(4), start), Answer::Full),
            "all have just come"
        );
        let later = start + Duration::from_secs(2);
        let third = seat(seats.try_admit(4, address(4), later));
        let numbers = |seats: &Seats| {
            let mut numbers: Vec<u64> = lock(&seats.taken).keys().copied().collect();
            numbers.sort_unstable();
            numbers
        };
        assert_eq!(numbers(&seats), [1, 2, 4]);
        // The one that was closed gives back nothing that is no longer its own.
        drop(first);
        assert_eq!(numbers(&seats), [1, 2, 4]);
        drop((second, third, busy));
        assert!(numbers(&seats).is_empty());
    }
}
