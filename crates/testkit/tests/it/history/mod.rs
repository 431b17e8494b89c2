//! Random histories of commands by many people, some at the same time over two servers, against a model of a few lines.
//!
//! `PROPTEST_CASES` says how many histories, `PROPTEST_RNG_SEED` repeats a run; a failure prints its seed.

mod command;
mod house;
mod model;

use house::House;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use std::hash::{BuildHasher, Hasher};

/// Histories when nobody says how many.
const FEW: u32 = 24;

#[test]
fn every_history_moves_the_money_that_the_model_moves() {
    let seed = match std::env::var("PROPTEST_RNG_SEED") {
        Ok(seed) => seed.parse().expect("PROPTEST_RNG_SEED is a number"),
        Err(_) => std::collections::hash_map::RandomState::new().build_hasher().finish(),
    };
    let cases = std::env::var("PROPTEST_CASES").map_or(FEW, |cases| cases.parse().expect("a number"));
    let config = Config {
        cases,
        rng_seed: RngSeed::Fixed(seed),
        failure_persistence: None,
        max_shrink_iters: 300,
        ..Config::default()
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let house = runtime.block_on(House::build());
    let played = TestRunner::new(config).run(&command::histories(), |history| {
        runtime.block_on(house.play(&history)).map_err(TestCaseError::fail)
    });
    if let Err(failure) = played {
        panic!("{failure}\nThe same again: PROPTEST_RNG_SEED={seed} PROPTEST_CASES={cases}");
    }
    runtime.block_on(house.world.audit());
    runtime.block_on(async { drop(house) });
}
