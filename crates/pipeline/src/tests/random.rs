//! Whatever comes, there is an end, and no panic.

use super::fake::*;
use proptest::prelude::*;

/// What happens to a good answer on its way.
#[derive(Debug, Clone)]
enum Damage {
    Changes(usize, u8),
    Loses(usize, usize),
    Gains(usize, Vec<u8>),
    EndsAt(usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Damage::Changes(at, byte)),
        (any::<usize>(), 1..16_usize).prop_map(|(at, length)| Damage::Loses(at, length)),
        (any::<usize>(), prop::collection::vec(any::<u8>(), 1..16)).prop_map(|(at, more)| Damage::Gains(at, more)),
        any::<usize>().prop_map(Damage::EndsAt),
    ]
}

fn damaged(mut answer: Vec<u8>, damages: Vec<Damage>) -> Vec<u8> {
    for damage in damages {
        let size = answer.len().max(1);
        match damage {
            Damage::Changes(at, byte) => {
                if let Some(changed) = answer.get_mut(at % size) {
                    *changed = byte;
                }
            }
            Damage::Loses(at, length) => {
                let at = (at % size).min(answer.len());
                answer.drain(at..(at + length).min(answer.len()));
            }
            Damage::Gains(at, more) => {
                let at = (at % size).min(answer.len());
                answer.splice(at..at, more);
            }
            Damage::EndsAt(at) => answer.truncate(at % size),
        }
    }
    answer
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_damaged_answer_ends(damages in prop::collection::vec(damage(), 1..4)) {
        let good = [notice(), bound(), row(&[b"abc"]), row(&[b""]), done(), ready()].concat();
        // Right or wrong, it returns; a value that was damaged is one.
        let _ = hear(&damaged(good, damages), Then::HangsUp);
    }

    #[test]
    fn a_damaged_welcome_ends(damages in prop::collection::vec(damage(), 1..4)) {
        let good = [asks_for_md5(), frame(b'R', &[0; 4]), frame(b'K', &[0; 8]), ready()].concat();
        let _ = sign_in_then(&damaged(good, damages), LIMITS, Then::HangsUp);
    }
}

fn asks_for_md5() -> Vec<u8> {
    frame(b'R', &[0, 0, 0, 5, 1, 2, 3, 4])
}
