//! A wire between a teller and PostgreSQL that counts what passes, and can be cut at the commit.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering},
    },
};
use store::Connection;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{UnixListener, UnixStream},
    sync::Notify,
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
    wire: Arc<Wire>,
}

#[derive(Default)]
struct Wire {
    cut: AtomicU8,
    statements: AtomicUsize,
    round_trips: AtomicUsize,
    forgets_options: AtomicBool,
    freezes: AtomicBool,
    frozen: Notify,
}

/// What passed the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passed {
    pub statements: usize,
    pub round_trips: usize,
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
        let wire = Arc::<Wire>::default();
        let carrying = Arc::clone(&wire);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(carry(client, target.clone(), Arc::clone(&carrying)));
            }
        });
        Self { config, folder, wire }
    }

    pub fn cut(&self, cut: Cut) {
        self.wire.cut.store(cut as u8, Ordering::SeqCst);
    }

    /// From now on a connection arrives without its options, as through some poolers.
    pub fn forget_options(&self) {
        self.wire.forgets_options.store(true, Ordering::SeqCst);
    }

    /// The next batch that locks deposits is carried to the database, and nothing after it in either direction.
    pub fn freeze_after_lock(&self) {
        self.wire.freezes.store(true, Ordering::SeqCst);
    }

    /// Waits until that has happened.
    pub async fn frozen(&self) {
        self.wire.frozen.notified().await;
    }

    /// What passed until now.
    pub fn passed(&self) -> Passed {
        Passed {
            statements: self.wire.statements.load(Ordering::SeqCst),
            round_trips: self.wire.round_trips.load(Ordering::SeqCst),
        }
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

async fn carry(mut client: UnixStream, target: PathBuf, wire: Arc<Wire>) {
    let Ok(mut server) = UnixStream::connect(&target).await else {
        return;
    };
    let (mut up, mut down) = (vec![0; 1 << 16], vec![0; 1 << 16]);
    let (mut committing, mut answered) = (false, true);
    let mut messages = Messages::default();
    loop {
        tokio::select! {
            read = client.read(&mut up) => {
                let Ok(n @ 1..) = read else { return };
                if wire.forgets_options.load(Ordering::SeqCst) {
                    forget_options(&mut up[..n]);
                }
                wire.statements.fetch_add(messages.statements_in(&up[..n]), Ordering::SeqCst);
                wire.round_trips.fetch_add(usize::from(std::mem::take(&mut answered)), Ordering::SeqCst);
                committing = up[..n].windows(7).any(|bytes| bytes == b"commit\0");
                let armed = wire.cut.load(Ordering::SeqCst);
                if committing && armed == Cut::BeforeCommit as u8 {
                    wire.cut.store(0, Ordering::SeqCst);
                    return;
                }
                if server.write_all(&up[..n]).await.is_err() { return }
            }
            read = server.read(&mut down) => {
                let Ok(n @ 1..) = read else { return };
                answered = true;
                // It has answered "begin", and holds what it locked.
                if wire.freezes.load(Ordering::SeqCst) && down[..n].windows(6).any(|bytes| bytes == b"BEGIN\0") {
                    wire.frozen.notify_one();
                    std::future::pending::<()>().await;
                }
                let done = down[..n].windows(7).any(|bytes| bytes == b"COMMIT\0");
                if committing && done && wire.cut.load(Ordering::SeqCst) == Cut::AfterCommit as u8 {
                    wire.cut.store(0, Ordering::SeqCst);
                    return;
                }
                if client.write_all(&down[..n]).await.is_err() { return }
            }
        }
    }
}

/// Makes the options of a startup message a setting that nobody reads.
fn forget_options(message: &mut [u8]) {
    const OPTIONS: &[u8] = b"\0options\0";
    if let Some(at) = message.windows(OPTIONS.len()).position(|bytes| bytes == OPTIONS) {
        message[at..at + OPTIONS.len()].copy_from_slice(b"\0app.opt\0");
    }
}

/// How long that message is.
const QUESTION_FOR_ENCRYPTION: usize = 8;

/// Follows what a client sends, message by message, over the borders of the pieces that arrive.
#[derive(Default)]
struct Messages {
    started: bool,
    rest: Vec<u8>,
}

impl Messages {
    /// How many statements are executed by the messages that are complete now.
    fn statements_in(&mut self, piece: &[u8]) -> usize {
        self.rest.extend_from_slice(piece);
        let mut statements = 0;
        loop {
            // The first message has no letter, nor has the question for encryption before it.
            let head = usize::from(self.started);
            let Some(length) = self.rest.get(head..head + 4) else {
                return statements;
            };
            let end = head + u32::from_be_bytes(length.try_into().expect("four bytes")) as usize;
            if self.rest.len() < end {
                return statements;
            }
            statements += usize::from(self.started && matches!(self.rest[0], b'E' | b'Q'));
            self.started = self.started || end > QUESTION_FOR_ENCRYPTION;
            self.rest.drain(..end);
        }
    }
}
