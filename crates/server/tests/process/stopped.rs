//! A polite stop finishes what was accepted; commands attach to what runs.

use crate::{
    server::{Site, is_alive, text},
    trade::Trade,
};
use domain::job::Routine;
use std::{sync::Arc, time::Duration};
use tokio::task::JoinSet;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_told_to_stop_finishes_what_it_accepted() {
    let site = Arc::new(Site::new());
    let server = site.serve().await;
    let trade = Trade::open(&site).await;
    let postmaster = site.postmaster().expect("a private PostgreSQL");
    let mut clients = JoinSet::new();
    for _ in 0..16 {
        clients.spawn(Arc::clone(&trade).send_until_gone(Arc::clone(&site)));
    }
    while trade.acknowledged.lock().expect("a list").len() < 50 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    server.terminate();
    assert!(server.wait().success(), "{}", site.log());
    while clients.join_next().await.is_some() {}
    assert!(!is_alive(postmaster), "it was stopped before the server ended");
    let again = site.serve().await;
    trade.assert_complete(&site).await;
    site.assert_sound();
    drop(again);
}

#[tokio::test]
async fn commands_work_with_and_without_a_server() {
    let site = Site::new();
    let arguments = [
        "admin",
        "create",
        "--email",
        "admin@example.ma",
        "--password",
        "un mot de passe",
    ];
    let created = site.output(&arguments);
    assert!(created.status.success(), "{}", text(&created.stderr));
    assert!(!site.output(&["audit"]).status.success(), "there is nothing to audit");
    assert!(
        site.postmaster().is_none_or(|pid| !is_alive(pid)),
        "a command takes its database with it"
    );
    let server = site.serve().await;
    let again = site.output(&arguments);
    assert!(!again.status.success(), "the e-mail is taken");
    let expired = site.output(&["jobs", "run", "expire-leads"]);
    assert!(expired.status.success(), "{}", text(&expired.stderr));
    assert_eq!(text(&expired.stdout), "expire-leads: 0 leads lost, 0 leads validated\n");
    let all = site.output(&["jobs", "run", "--all"]);
    assert!(all.status.success(), "{}", text(&all.stderr));
    for routine in Routine::ALL {
        assert!(
            text(&all.stdout).contains(&format!("{}: ", routine.name())),
            "{routine:?}"
        );
    }
    assert!(site.is_ready().await, "the commands left the server alone");
    drop(server);
}

/// An idle server is small.
#[tokio::test]
async fn an_idle_server_stays_below_a_hundred_megabytes() {
    let site = Site::new();
    let server = site.serve().await;
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.child.id())).expect("its state");
    let resident = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:")?.split_whitespace().next()?.parse().ok());
    let kilobytes: u64 = resident.expect("a size");
    assert!(kilobytes < 100_000, "{kilobytes} kB");
}
