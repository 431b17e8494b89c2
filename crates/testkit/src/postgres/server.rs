//! Finding the server of the test run, or having it started.

use super::RUN_LOCK;
use private_postgres::reachable_by_postgres_user;
use std::{
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::LazyLock,
    time::Duration,
};
use tokio::{runtime::Runtime, sync::OnceCell};
use tokio_postgres::{Client, Config, NoTls};

/// A server that this process holds on to.
pub struct Server {
    config: Config,
    /// Its session holds the shared lock; it ends with the process.
    _holding: Client,
}

/// Outlives every test of the process, and so do the connections that were made on it.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder
        .worker_threads(1)
        .enable_all()
        .thread_name("test-postgres")
        .build()
        .expect("a runtime")
});
static SERVER: OnceCell<Server> = OnceCell::const_new();
/// The server stops, or another process starts it, while we come.
const TRIES: usize = 20;

impl Server {
    /// The server of the test run. It stays at least as long as this process.
    ///
    /// # Panics
    /// There is no PostgreSQL to be had; the message says why.
    pub async fn get() -> &'static Self {
        let found = RUNTIME.spawn(SERVER.get_or_init(Self::find)).await;
        found.expect("a PostgreSQL for the tests")
    }

    /// How to connect to a database of the server, as the owner of everything.
    pub fn config(&self, database: &str) -> Config {
        let mut config = self.config.clone();
        config.dbname(database).application_name("testkit");
        config
    }

    /// A connection to the database where the locks are.
    pub(super) async fn connect(&self) -> Client {
        connect(&self.config)
            .await
            .expect("one more connection to the PostgreSQL of the tests")
    }

    async fn find() -> Self {
        if let Ok(url) = std::env::var("LEADS_TEST_DATABASE_URL") {
            let config: Config = url.parse().expect("LEADS_TEST_DATABASE_URL is a connection string");
            return Self::hold(config)
                .await
                .expect("LEADS_TEST_DATABASE_URL can be reached");
        }
        let folder = folder();
        if let Some(server) = Self::hold_noted(&folder).await {
            return server;
        }
        let mut why = String::new();
        for _ in 0..TRIES {
            let line = start_owner(&folder);
            if let Some(error) = line.strip_prefix("error: ") {
                why = error.to_owned();
            } else if let Some(server) = Self::hold(line.parse().expect("a connection string")).await {
                return server;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        panic!("no PostgreSQL in {}: {why}", folder.display());
    }

    async fn hold_noted(folder: &Path) -> Option<Self> {
        let line = std::fs::read_to_string(folder.join("connection")).ok()?;
        Self::hold(line.parse().ok()?).await
    }

    /// Joins a server, unless it is not there or about to stop.
    async fn hold(config: Config) -> Option<Self> {
        let client = connect(&config).await?;
        client
            .execute("select pg_advisory_lock_shared($1)", &[&RUN_LOCK])
            .await
            .ok()?;
        Some(Self {
            config,
            _holding: client,
        })
    }
}

/// Runs something that no test's end may interrupt.
pub(super) fn spawn<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> tokio::task::JoinHandle<T> {
    RUNTIME.spawn(work)
}

async fn connect(config: &Config) -> Option<Client> {
    let (client, connection) = config.connect(NoTls).await.ok()?;
    RUNTIME.spawn(connection);
    Some(client)
}

/// Starts the owner, detached from this process and its terminal, and returns what it says first.
fn start_owner(folder: &Path) -> String {
    let program = program();
    let mut command = Command::new(&program);
    command
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0);
    let mut owner = command
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    let mut line = String::new();
    let output = owner.stdout.take().expect("piped");
    // Silence is as good an answer as any: there is another try.
    let _ = BufReader::new(output).read_line(&mut line);
    // One that finds an owner ends at once and wants to be noticed.
    std::thread::spawn(move || owner.wait());
    line.trim_end().to_owned()
}

/// Cargo builds the programs of a package beside the folder of its tests.
fn program() -> PathBuf {
    let test = std::env::current_exe().expect("the path of this test");
    test.ancestors()
        .skip(1)
        .take(2)
        .map(|folder| folder.join("test-postgres"))
        .find(|path| path.is_file())
        .unwrap_or_else(|| {
            panic!(
                "no program test-postgres near {}: run `cargo build -p testkit`",
                test.display()
            )
        })
}

/// Kept between runs: making a cluster takes seconds.
fn folder() -> PathBuf {
    let test = std::env::current_exe().expect("the path of this test");
    let target = test
        .ancestors()
        .nth(3)
        .expect("target/debug/deps")
        .join("tmp/test-postgres");
    if reachable_by_postgres_user(&target) {
        return target;
    }
    std::env::temp_dir().join("leads-test-postgres")
}
