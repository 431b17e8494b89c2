//! Connections: accepted one by one up to a limit, each with its time limits, all finished at the end.

mod activity;
mod answer;
mod connection;
mod seats;
mod socket;

pub use seats::Limits;

use crate::Stop;
use axum::Router;
use connection::Server;
use seats::{Seat, Seats};
use std::{io, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
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
    seats: Arc<Seats>,
    finish: watch::Sender<bool>,
}

/// Serves until `end`, and hands back the connections that are still open, with how it ended.
pub async fn serve<T>(
    listener: TcpListener,
    routes: Router,
    limits: Limits,
    end: impl Future<Output = T>,
) -> (Open, T) {
    let (finish, finishing) = watch::channel(false);
    let server = Server::new(routes, finishing);
    let seats = Seats::new(limits);
    let mut connections = JoinSet::new();
    let mut number = 0;
    let overdue = seats.watch(|| false);
    // A connection that was accepted waits here for its seat, so this goes on where it was.
    let accepting = accept(&listener, &seats, number);
    tokio::pin!(end, overdue, accepting);
    let ended = loop {
        tokio::select! {
            ended = &mut end => break ended,
            () = &mut overdue => {}
            Some(_) = connections.join_next() => {}
            (stream, peer, seat) = &mut accepting => {
                if let Some(seat) = seat {
                    connections.spawn(server.serve(stream, peer, seat));
                }
                number += 1;
                accepting.set(accept(&listener, &seats, number));
            }
        }
    };
    let open = Open {
        connections,
        seats: Arc::clone(&seats),
        finish,
    };
    (open, ended)
}

/// The next connection, with its seat unless its address has enough. Later ones wait in the queue of the system.
async fn accept(listener: &TcpListener, seats: &Arc<Seats>, number: u64) -> (TcpStream, SocketAddr, Option<Seat>) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                let seat = seats.admit(number, peer.ip()).await;
                return (stream, peer, seat);
            }
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
    /// Lets every request be answered, and closes what is idle at once and soon those who do not read.
    pub async fn finish(&mut self) {
        self.finish.send_replace(true);
        let overdue = self.seats.watch(|| true);
        tokio::pin!(overdue);
        loop {
            tokio::select! {
                () = &mut overdue => {}
                ended = self.connections.join_next() => {
                    if ended.is_none() {
                        break;
                    }
                }
            }
        }
    }

    /// Cuts off whatever is left and returns how many that were.
    pub async fn cut(mut self) -> usize {
        let left = self.connections.len();
        self.connections.shutdown().await;
        left
    }
}
