//! Random histories of every movement, without a database: the invariants hold after every step.
//!
//! `PROPTEST_CASES` says how many; each has at least fifty steps.

#[path = "histories/invariants.rs"]
mod invariants;
#[path = "histories/step.rs"]
mod step;
#[path = "histories/tables.rs"]
mod tables;

use invariants::{Sums, check_at_the_end};
use ledger::{Halt, Moved};
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestCaseError, TestRunner},
};
use std::collections::BTreeSet;
use step::{Outcome, Step, draw};
use tables::Tables;

/// Histories when nobody says how many.
const FEW: u32 = 2_000;
/// Steps of a history.
const STEPS: std::ops::Range<usize> = 50..64;

/// Plays random histories; each is given as the bits of its steps.
fn play(test: impl Fn(&[u64]) -> Result<(), String>) {
    let cases = std::env::var("PROPTEST_CASES").map_or(FEW, |cases| cases.parse().expect("a number"));
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 20_000,
        ..Config::default()
    };
    let played = TestRunner::new(config).run(&vec(any::<u64>(), STEPS), |history| {
        test(&history).map_err(TestCaseError::fail)
    });
    if let Err(failure) = played {
        panic!("{failure}");
    }
}

#[test]
fn the_invariants_hold_after_every_step() {
    play(|history| {
        let (mut tables, mut sums) = (Tables::new(), Sums::default());
        for (number, bits) in history.iter().enumerate() {
            if let Some(step) = draw(&mut tables, *bits, number) {
                let outcomes = tables.carry_out(std::slice::from_ref(&step));
                outcomes.map_err(|why| format!("{why}\n{step:?}"))?;
            }
            sums.check(&tables).map_err(|why| format!("step {number}: {why}"))?;
        }
        check_at_the_end(&tables)
    });
}

/// The histories mean something: every movement is carried out, repeated and refused in some of them.
#[test]
fn every_movement_is_carried_out_repeated_and_refused() {
    let mut seen = BTreeSet::new();
    let mut bits = 1_u64;
    for _ in 0..3_000 {
        let mut tables = Tables::new();
        for number in 0..60 {
            // Knuth's MMIX generator, its high bits first.
            bits = bits
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            if let Some(step) = draw(&mut tables, bits.rotate_left(32), number) {
                let outcomes = tables.carry_out(std::slice::from_ref(&step)).expect("a sound step");
                let what = match outcomes[0] {
                    Ok(Moved::Now) => "now",
                    Ok(Moved::Before) => "before",
                    Err(Halt::Refused(_)) => "refused",
                    Err(Halt::Corrupt(why)) => panic!("{why}: {step:?}"),
                };
                seen.insert((step.name(), what));
            }
        }
    }
    for name in Step::NAMES {
        for what in ["now", "before", "refused"] {
            assert!(seen.contains(&(name, what)), "{name} is never {what}");
        }
    }
}

/// What a batch learns from its own movements is what the next batch would read.
#[test]
fn together_or_one_after_the_other_is_the_same() {
    play(|history| {
        let (mut together, mut apart, mut sums) = (Tables::new(), Tables::new(), Sums::default());
        for (group, bits) in history.chunks(5).enumerate() {
            // Drawn from the same rows: what they name is the same on both sides.
            let draw = |tables: &mut Tables| -> Vec<_> {
                let numbered = bits.iter().enumerate();
                numbered
                    .filter_map(|(n, bits)| draw(tables, *bits, group * 5 + n))
                    .collect()
            };
            let (steps, same) = (draw(&mut together), draw(&mut apart));
            let of_batch: Vec<Outcome> = together.carry_out(&steps)?;
            let mut one_by_one = Vec::new();
            for step in &same {
                one_by_one.extend(apart.carry_out(std::slice::from_ref(step))?);
                sums.check(&apart)?;
            }
            if of_batch != one_by_one || !same_rows(&together, &apart) {
                return Err(format!("{steps:#?}\n{of_batch:?}\n{one_by_one:?}"));
            }
        }
        check_at_the_end(&together)
    });
}

/// Everything but the ids that were made.
fn same_rows(a: &Tables, b: &Tables) -> bool {
    let entry = |entry: &ledger::Entry| {
        let kind = entry.cause.kind();
        (
            entry.deposit,
            entry.seq,
            kind,
            entry.amount,
            entry.before,
            entry.after,
            entry.by,
        )
    };
    let earned = |tables: &Tables| tables.earnings.iter().map(|e| e.amount).sum::<domain::Total>();
    a.deposits == b.deposits
        && a.leads == b.leads
        && a.counts == b.counts
        && a.alerts == b.alerts
        && a.journal.iter().map(entry).eq(b.journal.iter().map(entry))
        && earned(a) == earned(b)
        && a.lead_ids == b.lead_ids
}
