//! A wire between a server and PostgreSQL that breaks at any message.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};
use store::Connection;
use testkit::TestDatabase;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{UnixListener, UnixStream},
};
use tokio_postgres::{Config, config::Host};

/// On which side of a message the wire breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The message does not reach the database.
    Before,
    /// The database carries it out; its answer does not come back.
    After,
}

/// What every connection through the wire knows of it.
struct Break {
    /// Messages until it breaks; below zero it is whole.
    left: AtomicI64,
    side: std::sync::Mutex<Side>,
}

pub struct Wire {
    config: Config,
    folder: tempfile::TempDir,
    breaks: Arc<Break>,
}

impl Wire {
    /// Listens like PostgreSQL does, and carries everything to the real one.
    pub fn to(database: &TestDatabase) -> Self {
        let config = database.config();
        let port = config.get_ports().first().copied().unwrap_or(5432);
        let Some(Host::Unix(socket)) = config.get_hosts().first() else {
            panic!("the test server listens on a socket");
        };
        let target = socket.join(format!(".s.PGSQL.{port}"));
        let folder = tempfile::tempdir().expect("a folder");
        let listener = UnixListener::bind(folder.path().join(".s.PGSQL.5432")).expect("a socket");
        let breaks = Arc::new(Break {
            left: AtomicI64::new(-1),
            side: std::sync::Mutex::new(Side::Before),
        });
        let carrying = Arc::clone(&breaks);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(carry(client, target.clone(), Arc::clone(&carrying)));
            }
        });
        Self { config, folder, breaks }
    }

    /// The same database, through the wire.
    pub fn connection(&self) -> Connection {
        let mut config = Config::new();
        config.host_path(self.folder.path()).port(5432);
        config.user(self.config.get_user().expect("a user"));
        config.dbname(self.config.get_dbname().expect("a database"));
        Connection::new(config)
    }

    /// Breaks at a message from now, counted from 0; once.
    pub fn break_at(&self, message: i64, side: Side) {
        *self.breaks.side.lock().expect("nobody panics with it") = side;
        self.breaks.left.store(message, Ordering::SeqCst);
    }

    /// Whether it broke since; from now on it is whole.
    pub fn has_broken(&self) -> bool {
        self.breaks.left.swap(-1, Ordering::SeqCst) < 0
    }
}

impl Break {
    /// Counts a message; where it breaks, if this is the one.
    fn count(&self) -> Option<Side> {
        let counted = self
            .left
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| (left >= 0).then(|| left - 1));
        (counted == Ok(0)).then(|| *self.side.lock().expect("nobody panics with it"))
    }
}

async fn carry(mut client: UnixStream, target: PathBuf, breaks: Arc<Break>) {
    let Ok(mut server) = UnixStream::connect(&target).await else {
        return;
    };
    let (mut up, mut down) = (vec![0; 1 << 16], vec![0; 1 << 16]);
    loop {
        tokio::select! {
            read = client.read(&mut up) => {
                let Ok(n @ 1..) = read else { return };
                let broken = breaks.count();
                if broken == Some(Side::Before) {
                    return;
                }
                if server.write_all(&up[..n]).await.is_err() { return }
                if broken == Some(Side::After) {
                    // It has answered, so it was carried out.
                    let _ = server.read(&mut down).await;
                    return;
                }
            }
            read = server.read(&mut down) => {
                let Ok(n @ 1..) = read else { return };
                if client.write_all(&down[..n]).await.is_err() { return }
            }
        }
    }
}
