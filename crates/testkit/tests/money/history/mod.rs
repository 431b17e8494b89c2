//! Random histories of commands by many people, some at the same time over two servers, against a model of a few lines.
//!
//! `PROPTEST_CASES` says how many histories, `PROPTEST_RNG_SEED` repeats a run; a failure prints its seed.

mod behind;
mod books;
mod command;
mod model;
mod player;

use player::Player;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use std::hash::{BuildHasher, Hasher};

/// Histories when nobody says how many.
const FEW: u32 = 24;
/// From so many on, several threads play, each with servers of their own.
const MANY: u32 = 200;

#[test]
fn every_history_moves_the_money_that_the_model_moves() {
    let again = std::env::var("PROPTEST_RNG_SEED").ok();
    let seed: u64 = match &again {
        Some(seed) => seed.parse().expect("PROPTEST_RNG_SEED is a number"),
        None => std::collections::hash_map::RandomState::new().build_hasher().finish(),
    };
    let cases = std::env::var("PROPTEST_CASES").map_or(FEW, |cases| cases.parse().expect("a number"));
    let threads = std::thread::available_parallelism().map_or(1, |cores| u32::try_from(cores.get()).unwrap_or(1));
    let threads = if cases < MANY || again.is_some() {
        1
    } else {
        threads.clamp(2, 4)
    };
    let players: Vec<_> = (0..threads)
        .map(|n| {
            let (seed, cases) = (seed.wrapping_add(u64::from(n)), cases.div_ceil(threads));
            (seed, cases, std::thread::spawn(move || play(seed, cases)))
        })
        .collect();
    for (seed, cases, player) in players {
        if let Err(failure) = player.join().expect("a player who says what went wrong") {
            panic!(
                "{failure}\nThe same again: PROPTEST_RNG_SEED={seed} PROPTEST_CASES={}",
                cases
            );
        }
    }
}

/// Plays histories one after the other, and audits everything in the end.
fn play(seed: u64, cases: u32) -> Result<(), String> {
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
    let player = runtime.block_on(Player::build());
    let played = TestRunner::new(config).run(&command::histories(), |history| {
        runtime.block_on(player.play(&history)).map_err(TestCaseError::fail)
    });
    played.map_err(|failure| failure.to_string())?;
    runtime.block_on(player.world.audit());
    runtime.block_on(books::check(&player.world))?;
    runtime.block_on(async { drop(player) });
    Ok(())
}
