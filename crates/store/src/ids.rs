//! New ids: UUIDv7, so that ids are ordered by time.

use jiff::Timestamp;
use std::sync::{LazyLock, Mutex};
use uuid::{ContextV7, Uuid};

/// Counts within a millisecond, so that ids made one after the other are in order.
static CONTEXT: LazyLock<Mutex<ContextV7>> = LazyLock::new(|| Mutex::new(ContextV7::new()));

/// A new id for something that happens at this time.
pub fn new_id(at: Timestamp) -> Uuid {
    let seconds = u64::try_from(at.as_second()).unwrap_or(0);
    let nanoseconds = u32::try_from(at.subsec_nanosecond()).unwrap_or(0);
    let context = CONTEXT.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    Uuid::new_v7(uuid::Timestamp::from_unix(&*context, seconds, nanoseconds))
}

/// An id that is not larger than any that was made at or after this time.
pub(crate) fn smallest_id(at: Timestamp) -> Uuid {
    let milliseconds = u128::try_from(at.as_millisecond()).unwrap_or(0);
    Uuid::from_u128(milliseconds << 80)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_instant_are_in_order() {
        let at: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let ids: Vec<Uuid> = (0..1000).map(|_| new_id(at)).collect();
        assert!(ids.is_sorted());
    }

    #[test]
    fn the_smallest_id_of_a_time_separates_before_from_after() {
        let at: Timestamp = "2026-11-23T09:00:00.123Z".parse().unwrap();
        let before = new_id(at - jiff::SignedDuration::from_millis(1));
        assert!(before < smallest_id(at) && smallest_id(at) <= new_id(at));
    }
}
