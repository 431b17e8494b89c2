//! A polite stop finishes what was accepted; commands attach to what runs.

use crate::{
    server::{Site, is_alive, text},
    trade::Trade,
};
use domain::job::Routine;
use std::{io::Write, process::Stdio, sync::Arc, time::Duration};
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
    let create = || {
        let mut command = site.leads(&["admin", "create", "--email", "admin@example.ma"]);
        command.env("LEADS_ADMIN_PASSWORD", "un mot de passe");
        command.output().expect("the binary runs")
    };
    let created = create();
    assert!(created.status.success(), "{}", text(&created.stderr));
    assert!(!site.output(&["audit"]).status.success(), "there is nothing to audit");
    assert!(
        site.postmaster().is_none_or(|pid| !is_alive(pid)),
        "a command takes its database with it"
    );
    let server = site.serve().await;
    let again = create();
    assert!(!again.status.success(), "the e-mail is taken");
    let well = site.output(&["doctor"]);
    assert!(
        well.status.success() && !text(&well.stdout).contains("WRONG"),
        "beside its own server all is well: {}",
        text(&well.stdout)
    );
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

#[tokio::test]
async fn a_password_is_taken_from_standard_input() {
    let site = Site::new();
    let mut command = site.leads(&["admin", "create", "--email", "admin@example.ma"]);
    let mut created = command.stdin(Stdio::piped()).spawn().expect("the binary runs");
    let mut input = created.stdin.take().expect("its input");
    input.write_all(b"un mot de passe\n").expect("written");
    drop(input);
    assert!(created.wait().expect("its state").success());
    let none = site.output(&["admin", "create", "--email", "other@example.ma"]);
    assert!(
        text(&none.stderr).contains("LEADS_ADMIN_PASSWORD"),
        "{}",
        text(&none.stderr)
    );
}

#[tokio::test]
async fn who_is_told_to_stop_says_so_and_then_goes_on_for_a_while() {
    let site = Site::new();
    let server = site.serve_with(&[("LEADS_DRAIN", "60".as_ref())]).await;
    server.terminate();
    while site.is_ready().await {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let alive = reqwest::get(site.url("/healthz")).await.expect("it still listens");
    assert!(alive.status().is_success());
    server.terminate();
    assert!(server.wait().success(), "the second time at once: {}", site.log());
}
