//! Connections: accepted one by one up to a limit, each with its time limits, all finished at the end.

mod connection;

use crate::Stop;
use axum::Router;
use connection::Server;
use std::{io, net::SocketAddr, num::NonZeroUsize, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    task::JoinSet,
};

/// After an error of the listener, which is a lack of file descriptors or memory.
const BREATHE: Duration = Duration::from_millis(100);

/// Listens on an address.
pub async fn bind(variable: &str, address: SocketAddr) -> Result<TcpListener, Stop> {
    TcpListener::bind(address)
        .await
        .map_err(|error| Stop::not_listening(variable, address, &error))
}

/// The connections of a listener that does not listen any more.
pub struct Open {
    connections: JoinSet<()>,
    finish: watch::Sender<bool>,
}

/// Serves until `end`, and hands back the connections that are still open, with how it ended.
pub async fn serve<T>(
    listener: TcpListener,
    routes: Router,
    limit: NonZeroUsize,
    end: impl Future<Output = T>,
) -> (Open, T) {
    let (finish, finishing) = watch::channel(false);
    let server = Server::new(routes, finishing);
    let seats = Arc::new(Semaphore::new(limit.get()));
    let mut connections = JoinSet::new();
    tokio::pin!(end);
    let ended = loop {
        tokio::select! {
            ended = &mut end => break ended,
            Some(_) = connections.join_next() => {}
            (seat, stream, peer) = accept(&listener, &seats) => {
                let serving = server.serve(stream, peer);
                connections.spawn(async move {
                    serving.await;
                    drop(seat);
                });
            }
        }
    };
    (Open { connections, finish }, ended)
}

/// A seat first, so that those who find none wait in the queue of the system.
async fn accept(
    listener: &TcpListener,
    seats: &Arc<Semaphore>,
) -> (tokio::sync::OwnedSemaphorePermit, TcpStream, SocketAddr) {
    let seat = Arc::clone(seats)
        .acquire_owned()
        .await
        .expect("the semaphore is never closed");
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => return (seat, stream, peer),
            Err(error) if is_of_the_connection(&error) => {}
            Err(error) => {
                tracing::error!(%error, "a connection could not be accepted");
                tokio::time::sleep(BREATHE).await;
            }
        }
    }
}

fn is_of_the_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

impl Open {
    /// Lets every request be answered, and closes what is idle at once.
    pub async fn finish(&mut self) {
        self.finish.send_replace(true);
        while self.connections.join_next().await.is_some() {}
    }

    /// Cuts off whatever is left and returns how many that were.
    pub async fn cut(mut self) -> usize {
        let left = self.connections.len();
        self.connections.shutdown().await;
        left
    }
}
