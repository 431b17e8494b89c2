//! A wire between a teller and PostgreSQL that can be cut at the commit.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
};
use store::Connection;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{UnixListener, UnixStream},
};
use tokio_postgres::{Config, config::Host};

/// Where the wire is cut when the next commit passes; once.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// The commit does not reach the database.
    BeforeCommit = 1,
    /// The database commits; its answer does not come back.
    AfterCommit = 2,
}

pub struct Proxy {
    config: Config,
    folder: tempfile::TempDir,
    cut: Arc<AtomicU8>,
}

impl Proxy {
    /// Listens like PostgreSQL does, and carries everything to the real one.
    pub fn to(database: &testkit::TestDatabase) -> Self {
        let config = database.config();
        let port = config.get_ports().first().copied().unwrap_or(5432);
        let target = match config.get_hosts().first() {
            Some(Host::Unix(folder)) => folder.join(format!(".s.PGSQL.{port}")),
            _ => panic!("the test server listens on a socket"),
        };
        let folder = tempfile::tempdir().expect("a folder");
        let listener = UnixListener::bind(folder.path().join(".s.PGSQL.5432")).expect("a socket");
        let cut = Arc::new(AtomicU8::new(0));
        let armed = Arc::clone(&cut);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(carry(client, target.clone(), Arc::clone(&armed)));
            }
        });
        Self { config, folder, cut }
    }

    pub fn cut(&self, cut: Cut) {
        self.cut.store(cut as u8, Ordering::SeqCst);
    }

    /// The same database, through the wire.
    pub fn connection(&self) -> Connection {
        let mut config = Config::new();
        config.host_path(self.folder.path()).port(5432);
        config.user(self.config.get_user().expect("a user"));
        config.dbname(self.config.get_dbname().expect("a database"));
        Connection::new(config)
    }
}

async fn carry(mut client: UnixStream, target: PathBuf, cut: Arc<AtomicU8>) {
    let Ok(mut server) = UnixStream::connect(&target).await else {
        return;
    };
    let (mut up, mut down) = (vec![0; 1 << 16], vec![0; 1 << 16]);
    let mut committing = false;
    loop {
        tokio::select! {
            read = client.read(&mut up) => {
                let Ok(n @ 1..) = read else { return };
                committing = up[..n].windows(7).any(|bytes| bytes == b"commit\0");
                let armed = cut.load(Ordering::SeqCst);
                if committing && armed == Cut::BeforeCommit as u8 {
                    cut.store(0, Ordering::SeqCst);
                    return;
                }
                if server.write_all(&up[..n]).await.is_err() { return }
            }
            read = server.read(&mut down) => {
                let Ok(n @ 1..) = read else { return };
                let done = down[..n].windows(7).any(|bytes| bytes == b"COMMIT\0");
                if committing && done && cut.load(Ordering::SeqCst) == Cut::AfterCommit as u8 {
                    cut.store(0, Ordering::SeqCst);
                    return;
                }
                if client.write_all(&down[..n]).await.is_err() { return }
            }
        }
    }
}
