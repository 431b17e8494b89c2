//! A database that lets nobody in is no failure of ours: every route says when to come back.

use crate::{routes::ROUTES, stage::Stage};
use axum::http::Method;
use futures::future::join_all;
use store::Connection;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

/// A database that answers every connection with a refusal.
async fn refusing(code: &'static str) -> Connection {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let fields = format!("SFATAL\0VFATAL\0C{code}\0Mno\0\0");
            let length = u32::try_from(fields.len() + 4).unwrap();
            let message = [b"E".as_slice(), length.to_be_bytes().as_slice(), fields.as_bytes()].concat();
            let _ = socket.read(&mut [0; 1024]).await;
            let _ = socket.write_all(&message).await;
        }
    });
    Connection::parse(&format!("postgres://x:x@127.0.0.1:{port}/x?sslmode=disable")).unwrap()
}

/// What nobody needs the database for.
const WITHOUT: [&str; 3] = ["/api/demo/accounts", "/api/payment-methods", "/api/clock"];

async fn every_route_says_when_to_come_back(connection: &Connection) {
    let stage = Stage::set().await;
    let router = stage.world.routes_at(connection);
    let mut asked = Vec::new();
    for route in ROUTES.iter().filter(|route| !WITHOUT.contains(&route.path)) {
        let (who, client) = stage.entitled(route);
        let (path, body) = (stage.fill(route.path, who).await, stage.fill(route.body, who).await);
        let (method, body): (Method, _) = (
            route.method.parse().unwrap(),
            Some(body).filter(|body| !body.is_empty()),
        );
        asked.push((client.at(router.clone()), method, path, body));
    }
    let ready = stage.world.stranger().at(router.clone());
    asked.push((ready, Method::GET, "/readyz".to_owned(), None));
    let answers = asked
        .iter()
        .map(|(client, method, path, body)| client.send(method.clone(), path, None, body.clone()));
    for answer in join_all(answers).await {
        // The sandbox is not configured there.
        if answer.asked.contains("/api/sandbox/") && answer.status == 404 {
            continue;
        }
        assert_eq!(answer.status, 503, "{}\n{}", answer.asked, answer.text);
        let seconds = answer
            .header("retry-after")
            .and_then(|seconds| seconds.parse::<u32>().ok());
        assert!(seconds.is_some_and(|seconds| seconds > 0), "{}", answer.asked);
        answer.is_problem();
    }
    for path in WITHOUT {
        let _ = stage.world.stranger().at(router.clone()).get(path).await.expect(200);
    }
}

#[tokio::test]
async fn a_database_with_too_many_connections() {
    every_route_says_when_to_come_back(&refusing("53300").await).await;
}

#[tokio::test]
async fn a_database_that_starts() {
    every_route_says_when_to_come_back(&refusing("57P03").await).await;
}

#[tokio::test]
async fn a_database_that_is_not_there() {
    let port = {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        listener.local_addr().unwrap().port()
    };
    let nowhere = Connection::parse(&format!("postgres://x:x@127.0.0.1:{port}/x?sslmode=disable")).unwrap();
    every_route_says_when_to_come_back(&nowhere).await;
}
