//! Attacks on the real program over loopback, beside people who want to be served: for some seconds in CI, and for
//! longer, with figures, by `make attack` (`LEADS_ATTACK_SECONDS`).
#![expect(clippy::print_stdout, reason = "the long form is read as the table it prints")]

mod attacks;
mod figures;
#[expect(dead_code, reason = "what the tests of processes need besides")]
#[path = "../process/server.rs"]
mod server;
mod victims;

use attacks::{Attack, Target};
use figures::Figures;
use server::Site;
use std::{
    sync::{Arc, atomic::AtomicBool},
    time::{Duration, Instant},
};
use victims::Victims;

/// How long an attack lasts.
fn seconds() -> u64 {
    let asked = std::env::var("LEADS_ATTACK_SECONDS").ok();
    asked.and_then(|seconds| seconds.parse().ok()).unwrap_or(3)
}

/// Attacks that run at the same time would be measured together, also those of other processes of the test runner.
fn one_at_a_time() -> std::fs::File {
    let path = std::env::temp_dir().join("leads-attack.lock");
    let file = std::fs::File::create(path).expect("a file");
    file.lock().expect("a turn");
    file
}

/// Attacks a server of its own while others use it, and tells what they noticed.
async fn under(name: &'static str, attack: Attack) -> Figures {
    let _turn = one_at_a_time();
    let site = Arc::new(Site::new());
    let mut server = site.serve_with(&[("LEADS_LIMIT_WRITES", "100/50ms".as_ref())]).await;
    let victims = Victims::open(&site).await;
    let target = Target::open(&site).await;
    let before = figures::resident(server.child.id());
    let (stop, lasting) = (Arc::new(AtomicBool::new(false)), Duration::from_secs(seconds()));
    let attacking = attack(target, Arc::clone(&stop));
    // The attack has begun before anybody is looked at.
    tokio::time::sleep(Duration::from_millis(200)).await;
    let served = victims.live_through(lasting).await;
    let most = figures::resident(server.child.id());
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    let ended = Instant::now();
    let held = tokio::task::spawn_blocking(move || attacking.join().expect("the attacker")).await;
    let recovery = victims.until_well(ended).await;
    assert!(server.child.try_wait().expect("its state").is_none(), "{}", site.log());
    site.assert_sound();
    Figures {
        name,
        served,
        recovery,
        before,
        most,
        held: held.expect("the attacker"),
    }
}

/// Attacks, prints the figures, and wants the others to have been served.
async fn survive(name: &'static str, attack: Attack, slowest: Duration) {
    let figures = under(name, attack).await;
    println!("{figures}");
    assert_eq!(figures.served.failed, 0, "{figures}");
    assert!(figures.served.answers() > 10, "{figures}");
    assert!(figures.served.worst() < slowest, "{figures}");
    assert!(figures.recovery < Duration::from_secs(5), "{figures}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hanging_up_without_an_account() {
    survive("hanging up, no account", attacks::hang_up, Duration::from_secs(4)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hanging_up_with_an_account() {
    survive(
        "hanging up, with an account",
        attacks::hang_up_writing,
        Duration::from_secs(4),
    )
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sockets_that_say_nothing() {
    survive("silent sockets", attacks::silent, Duration::from_secs(4)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sockets_that_do_not_read() {
    survive("sockets that do not read", attacks::deaf, Duration::from_secs(4)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lock_on_one_merchant() {
    survive("one merchant's deposit locked", attacks::lock, Duration::from_secs(4)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_user_who_searches_all_the_time() {
    survive("a flood of searches", attacks::flood, Duration::from_secs(4)).await;
}
