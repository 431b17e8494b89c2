//! `kill -9` under load: what was acknowledged is there, what was not is there once or not at all.

use crate::{
    server::{Server, Site, is_alive, signal},
    trade::Trade,
};
use std::{sync::Arc, time::Duration};
use tokio::task::JoinSet;

/// Lets clients work until some leads were acknowledged, then does something terrible.
async fn under_load(site: &Arc<Site>, trade: &Arc<Trade>, leads: usize, terrible: impl FnOnce()) {
    let before = trade.acknowledged.lock().expect("a list").len();
    let mut clients = JoinSet::new();
    for _ in 0..24 {
        clients.spawn(Arc::clone(trade).send_until_gone(Arc::clone(site)));
    }
    while trade.acknowledged.lock().expect("a list").len() < before + leads {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    terrible();
    while clients.join_next().await.is_some() {}
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_server_is_killed() {
    let site = Arc::new(Site::new());
    let mut server = site.serve().await;
    let trade = Trade::open(&site).await;
    for leads in [40, 90, 7] {
        let pid = server.child.id();
        under_load(&site, &trade, leads, || signal("KILL", pid)).await;
        server.kill();
        server = site.serve().await;
        site.assert_sound();
    }
    trade.assert_complete(&site).await;
    site.assert_sound();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_database_is_killed() {
    let site = Arc::new(Site::new());
    let server = site.serve().await;
    let trade = Trade::open(&site).await;
    let postmaster = site.postmaster().expect("a private PostgreSQL");
    let pid = server.child.id();
    under_load(&site, &trade, 60, || {
        signal("KILL", postmaster);
        // The server goes too: nothing in its memory may be what saves us.
        signal("KILL", pid);
    })
    .await;
    server.kill();
    let server = site.serve().await;
    site.assert_sound();
    trade.assert_complete(&site).await;
    site.assert_sound();
    drop(server);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_database_alone_is_killed_and_comes_back() {
    let site = Arc::new(Site::new());
    let server: Server = site.serve().await;
    let trade = Trade::open(&site).await;
    signal("KILL", site.postmaster().expect("a private PostgreSQL"));
    let key = "after-the-crash".to_owned();
    trade.keys.lock().expect("a list").push(key.clone());
    let until = std::time::Instant::now() + Duration::from_secs(60);
    while !trade.send(&site, &key).await.is_ok_and(|status| status.is_success()) {
        assert!(std::time::Instant::now() < until, "{}", site.log());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    trade.assert_complete(&site).await;
    site.assert_sound();
    drop(server);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_database_dies_again_and_again_and_the_server_stays() {
    let site = Arc::new(Site::new());
    let mut server: Server = site.serve().await;
    let trade = Trade::open(&site).await;
    let mut killed = None;
    for round in 0..3 {
        let until = std::time::Instant::now() + Duration::from_secs(60);
        // Until the next one has begun, the file names the one that is dead.
        let postmaster = loop {
            match site.postmaster().filter(|pid| Some(*pid) != killed && is_alive(*pid)) {
                Some(pid) => break pid,
                None => tokio::time::sleep(Duration::from_millis(50)).await,
            }
            assert!(std::time::Instant::now() < until, "{}", site.log());
        };
        killed = Some(postmaster);
        signal("KILL", postmaster);
        let key = format!("round-{round}");
        trade.keys.lock().expect("a list").push(key.clone());
        while !trade.send(&site, &key).await.is_ok_and(|status| status.is_success()) {
            assert!(server.child.try_wait().expect("its state").is_none(), "{}", site.log());
            assert!(std::time::Instant::now() < until, "{}", site.log());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
    trade.assert_complete(&site).await;
    site.assert_sound();
}

#[tokio::test]
async fn postgres_never_outlives_the_server() {
    let site = Site::new();
    let server = site.serve().await;
    let postmaster = site.postmaster().expect("a private PostgreSQL");
    assert!(is_alive(postmaster));
    server.kill();
    let until = std::time::Instant::now() + Duration::from_secs(30);
    while is_alive(postmaster) {
        assert!(std::time::Instant::now() < until, "it still runs");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
