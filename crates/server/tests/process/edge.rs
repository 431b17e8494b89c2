//! Connections that only take place: others are served all the same.

use crate::server::{Site, signal};
use std::{
    ffi::OsStr,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::{Duration, Instant},
};
use tokio::net::TcpSocket;

/// A site with few places.
fn places() -> [(&'static str, &'static OsStr); 2] {
    [
        ("LEADS_MAX_CONNECTIONS", "24".as_ref()),
        ("LEADS_MAX_CONNECTIONS_PER_ADDRESS", "12".as_ref()),
    ]
}

/// Connects from 127.0.0.`from`.
async fn connect(site: &Site, from: u8) -> TcpStream {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket
        .bind(SocketAddr::from(([127, 0, 0, from], 0)))
        .expect("an address of this machine");
    let address = SocketAddr::from(([127, 0, 0, 1], site.port));
    let stream = socket
        .connect(address)
        .await
        .expect("connected")
        .into_std()
        .expect("a stream");
    stream.set_nonblocking(false).expect("blocking");
    stream
}

/// How long a stranger waits for an answer.
async fn answered_after(site: &Site) -> Duration {
    let started = Instant::now();
    let answer = reqwest::get(site.url("/healthz")).await.expect("an answer");
    assert!(answer.status().is_success());
    started.elapsed()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn idle_connections_make_room() {
    let site = Site::new();
    let _server = site.serve_with(&places()).await;
    let mut idle = Vec::new();
    for n in 0..60 {
        idle.push(connect(&site, 2 + n % 6).await);
    }
    let waited = answered_after(&site).await;
    assert!(
        waited < Duration::from_secs(4),
        "{waited:?} beside {} idle connections",
        idle.len()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_says_nothing_or_too_much_is_closed() {
    let site = Site::new();
    let _server = site.serve_with(&places()).await;
    let mut silent = connect(&site, 2).await;
    let mut endless = connect(&site, 3).await;
    let started = Instant::now();
    // More headers than are read ahead: refused or cut, never kept.
    let line = format!("x-filler: {}\r\n", "x".repeat(1_000));
    let mut sent = endless.write_all(b"GET /healthz HTTP/1.1\r\nhost: leads\r\n");
    for _ in 0..200 {
        sent = sent.and_then(|()| endless.write_all(line.as_bytes()));
    }
    let mut answer = Vec::new();
    let _ = endless.read_to_end(&mut answer);
    assert!(
        sent.is_err() || answer.starts_with(b"HTTP/1.1 431"),
        "{}",
        String::from_utf8_lossy(&answer)
    );
    silent.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    assert_eq!(silent.read(&mut [0; 1]).expect("closed, not kept"), 0);
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_does_not_read_holds_up_neither_others_nor_the_end() {
    let site = Site::new();
    let server = site.serve_with(&places()).await;
    let request = "GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nhost: leads\r\n\r\n".repeat(8);
    let mut deaf = Vec::new();
    for _ in 0..12 {
        let mut stream = connect(&site, 2).await;
        stream.write_all(request.as_bytes()).expect("sent");
        deaf.push(stream);
    }
    let waited = answered_after(&site).await;
    assert!(waited < Duration::from_secs(4), "{waited:?}");
    let started = Instant::now();
    signal("TERM", server.child.id());
    assert!(server.wait().success(), "{}", site.log());
    assert!(
        started.elapsed() < Duration::from_secs(15),
        "it ended after {:?}",
        started.elapsed()
    );
}
