//! One connection: HTTP/1.1 with keep-alive.

use axum::{Router, extract::ConnectInfo};
use hyper::{Request, body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::{net::TcpStream, sync::watch};

/// The time for the headers of a request; also how long an idle connection is kept.
const HEADERS: Duration = Duration::from_secs(30);
/// How long a connection without any request may still send one when we finish.
const SILENCE: Duration = Duration::from_millis(500);
/// More headers than this are refused.
const MOST_HEADERS: usize = 64;

/// Serves connections.
pub struct Server {
    routes: Router,
    http: http1::Builder,
    finishing: watch::Receiver<bool>,
}

impl Server {
    /// Serves these routes until it is told to finish.
    pub fn new(routes: Router, finishing: watch::Receiver<bool>) -> Self {
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new())
            .header_read_timeout(HEADERS)
            .max_headers(MOST_HEADERS)
            .keep_alive(true);
        Self {
            routes,
            http,
            finishing,
        }
    }

    /// Serves one connection to its end.
    pub fn serve(&self, stream: TcpStream, peer: SocketAddr) -> impl Future<Output = ()> + Send + 'static {
        let routes = self.routes.clone();
        let asked = Arc::new(AtomicBool::new(false));
        let was_asked = Arc::clone(&asked);
        let service = tower::service_fn(move |mut request: Request<Incoming>| {
            was_asked.store(true, Ordering::Relaxed);
            request.extensions_mut().insert(ConnectInfo(peer));
            tower::ServiceExt::oneshot(routes.clone(), request)
        });
        let http = self.http.clone();
        let mut finishing = self.finishing.clone();
        async move {
            // An answer goes out at once; that a socket refuses this is no reason not to serve it.
            let _ = stream.set_nodelay(true);
            let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
            tokio::pin!(connection);
            let ended = tokio::select! {
                ended = &mut connection => ended,
                () = asked_to(&mut finishing) => {
                    connection.as_mut().graceful_shutdown();
                    match asked.load(Ordering::Relaxed) {
                        true => connection.await,
                        // Browsers open connections before they need them; there is no request to finish.
                        false => tokio::time::timeout(SILENCE, connection).await.unwrap_or(Ok(())),
                    }
                }
            };
            if let Err(error) = ended {
                tracing::debug!(%error, "a connection ended badly");
            }
        }
    }
}

async fn asked_to(finishing: &mut watch::Receiver<bool>) {
    // An error means that the server is gone, and then there is nothing to wait for either.
    let _ = finishing.wait_for(|finish| *finish).await;
}
