//! A long export takes no more memory than a short one.

use super::streaming::{begin, merchant_with};
use futures::StreamExt;
use std::process::Command;
use testkit::World;

const LEADS: usize = 100_000;
/// Rows after which everything that is needed has been allocated.
const WARM: usize = 20_000;
/// The table has more than 25 MB.
const GROWTH_KB: u64 = 6_000;

/// Memory belongs to a process, and the other tests of this one use some: so it is measured in one of its own.
#[test]
fn a_long_export_takes_no_more_memory_than_a_short_one() {
    // This very program, even when a newer one was built in its place meanwhile.
    let test = "/proc/self/exe";
    let alone = ["--exact", "--ignored", "export::memory::alone"];
    let output = Command::new(test).args(alone).output().expect("the same program");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

#[tokio::test]
#[ignore = "run by the test above, in a process of its own"]
async fn alone() {
    let world = World::new().await;
    let merchant = merchant_with(&world, LEADS.try_into().unwrap()).await;
    let (total, mut body) = begin(&world, &merchant).await;
    assert_eq!(total, LEADS.to_string());
    let (mut rows, mut bytes, mut warm, mut most) = (0, 0, 0, 0);
    while let Some(piece) = body.next().await {
        let piece = piece.unwrap();
        rows += piece.iter().filter(|byte| **byte == b'\n').count();
        bytes += piece.len();
        match rows {
            0..=WARM => warm = resident_kb(),
            _ => most = most.max(resident_kb()),
        }
    }
    assert_eq!(rows, LEADS + 1);
    assert!(bytes > 25_000_000, "{bytes} bytes");
    assert!(most < warm + GROWTH_KB, "from {warm} kB to {most} kB");
}

fn resident_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.trim().strip_suffix(" kB"));
    number.expect("the resident set").parse().expect("a number")
}
