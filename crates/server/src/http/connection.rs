//! One connection: HTTP/1.1 with keep-alive.

use super::{answer::Answer, seats::Seat, socket::Socket};
use axum::{Router, extract::ConnectInfo};
use hyper::{Request, Response, body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{net::TcpStream, sync::watch};

/// How long a connection without any request may still send one when we finish.
const SILENCE: Duration = Duration::from_millis(500);
/// More headers than this are refused.
const MOST_HEADERS: usize = 64;
/// Bytes that are read ahead for a connection; headers must fit.
const READ_AHEAD: usize = 32 * 1024;

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
        // How long anything may take stands in `activity.rs`.
        http.timer(TokioTimer::new())
            .header_read_timeout(None)
            .max_headers(MOST_HEADERS)
            .max_buf_size(READ_AHEAD)
            .keep_alive(true);
        Self {
            routes,
            http,
            finishing,
        }
    }

    /// Serves one connection to its end.
    pub fn serve(&self, stream: TcpStream, peer: SocketAddr, seat: Seat) -> impl Future<Output = ()> + Send + 'static {
        let routes = self.routes.clone();
        let seat = Arc::new(seat);
        let asked = Arc::clone(&seat);
        let service = tower::service_fn(move |mut request: Request<Incoming>| {
            asked.note(|activity, now| activity.asked(now));
            request.extensions_mut().insert(ConnectInfo(peer));
            let answer = tower::ServiceExt::oneshot(routes.clone(), request);
            let seat = Arc::clone(&asked);
            async move {
                answer
                    .await
                    .map(|answer: Response<_>| answer.map(|body| Answer::new(body, seat)))
            }
        });
        let http = self.http.clone();
        let mut finishing = self.finishing.clone();
        async move {
            // An answer goes out at once; that a socket refuses this is no reason not to serve it.
            let _ = stream.set_nodelay(true);
            let socket = TokioIo::new(Socket::new(stream, Arc::clone(&seat)));
            let connection = http.serve_connection(socket, TowerToHyperService::new(service));
            tokio::pin!(connection);
            let ended = tokio::select! {
                ended = &mut connection => ended,
                () = seat.must_close() => Ok(()),
                () = asked_to(&mut finishing) => {
                    connection.as_mut().graceful_shutdown();
                    tokio::select! {
                        ended = &mut connection => ended,
                        () = seat.must_close() => Ok(()),
                        // Browsers open connections before they need them; there is no request to finish.
                        () = tokio::time::sleep(SILENCE), if !seat.was_used() => Ok(()),
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
