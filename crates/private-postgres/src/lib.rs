//! The private PostgreSQL: a server of our own, under the data folder, for when
//! no `DATABASE_URL` is given.
//!
//! One process owns the server and takes it along when it ends, however it ends;
//! other processes on the same data folder join it. No network address, no
//! password: who may enter the folder of the socket (mode 0700) is the database's
//! superuser, and that is the same user who could read its files.

#![warn(missing_docs)]

mod binaries;
mod child;
mod error;
mod initdb;
mod layout;
mod lock;
mod log;
mod postmaster;
mod process;
mod ready;
mod settings;
mod start;
mod user;

pub use error::Error;
pub use layout::{is_installed, reachable_by_postgres_user};

use binaries::Binaries;
use child::Child;
use futures::future::Either;
use layout::Layout;
use lock::Lock;
use ready::Unready;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep};
use tokio_postgres::{Config, config::Host};

/// How long another process may take to make its server ready for us to join.
const JOIN: Duration = Duration::from_secs(60);

/// How often a server that is not our child is looked at.
const WATCH: Duration = Duration::from_millis(500);

/// A running private PostgreSQL: ours, or another process's that we joined.
///
/// Dropping an owned one asks the server to stop without waiting for it.
#[derive(Debug)]
pub struct PrivatePostgres {
    pid: i32,
    cluster: PathBuf,
    config: Config,
    child: Option<Child>,
}

impl PrivatePostgres {
    /// Joins the server that runs on this data folder, or starts it; makes the
    /// folder, the cluster and the database the first time. `pg_bin` is the folder
    /// of the PostgreSQL programs, looked for when absent.
    ///
    /// # Errors
    /// [`Error`]: missing programs, a data folder that cannot be used, a full
    /// disk, a server that gives up or takes too long.
    pub async fn start_or_attach(data_dir: &Path, pg_bin: Option<&Path>) -> Result<Self, Error> {
        let folder = data_dir.to_path_buf();
        let layout = blocking(data_dir, move || Layout::prepare(&folder)).await?;
        let deadline = Instant::now() + JOIN;
        loop {
            let reason = match Lock::try_take(&layout)? {
                Some(lock) if !is_run_by_hand(&layout, &lock) => return Self::own(layout, lock, pg_bin).await,
                _ => match Self::attach(&layout).await {
                    Ok(attached) => return Ok(attached),
                    Err(Unready::Ever(reason)) => return Err(start::failed(&layout, reason)),
                    Err(Unready::Yet(reason)) => reason,
                },
            };
            if Instant::now() > deadline {
                return Err(start::not_ready(&layout, JOIN, reason));
            }
            sleep(start::POLL).await;
        }
    }

    /// How to connect: through the socket, as the superuser, to the service's database.
    pub fn config(&self) -> Config {
        self.config.clone()
    }

    /// The folder of the socket, as programs such as `psql -h` want it.
    pub fn socket_folder(&self) -> Option<PathBuf> {
        self.config.get_hosts().iter().find_map(|host| match host {
            Host::Unix(folder) => Some(folder.clone()),
            Host::Tcp(_) => None,
        })
    }

    /// Whether this process started the server, and ends it.
    pub fn owned(&self) -> bool {
        self.child.is_some()
    }

    /// The process id of the server.
    pub fn pid(&self) -> i32 {
        self.pid
    }

    /// Resolves, with how it ended, when the server ends without our
    /// [`stop`](Self::stop); a joined one also when its owner stops it. Never
    /// resolves otherwise, so it fits a `select!`. `start_or_attach` works right after.
    pub fn died(&self) -> impl Future<Output = String> + Send + 'static + use<> {
        match &self.child {
            Some(child) => Either::Left(child.died()),
            None => Either::Right(gone(self.pid, self.cluster.clone())),
        }
    }

    /// Stops the server if it is ours: sessions are ended and everything is written
    /// out; after 30 seconds it is stopped without that, which is as safe and costs
    /// a recovery at the next start. A joined server keeps running.
    ///
    /// # Errors
    /// [`Error::NotStopped`] if it survives both.
    pub async fn stop(mut self) -> Result<(), Error> {
        match self.child.take() {
            Some(child) => child.stop().await,
            None => Ok(()),
        }
    }

    /// Starts the server as ours; the lock says that no other process does.
    async fn own(layout: Layout, lock: Lock, pg_bin: Option<&Path>) -> Result<Self, Error> {
        let lock = Arc::new(lock);
        if let Some(orphan) = postmaster::running(&layout.cluster).filter(|found| lock.names(found.pid)) {
            start::end_orphan(&layout, &orphan).await?;
        }
        let (found, bin) = (layout.clone(), pg_bin.map(Path::to_path_buf));
        let binaries = blocking(&layout.data_dir, move || prepare_cluster(&found, bin.as_deref())).await?;
        let child = start::start(&layout, &binaries, &lock).await?;
        tracing::info!(pid = child.pid, folder = %layout.cluster.display(), "the private PostgreSQL is ready");
        Ok(Self {
            pid: child.pid,
            config: start::config(&layout),
            cluster: layout.cluster,
            child: Some(child),
        })
    }

    /// Joins a running server, or says why there is nothing to join yet.
    async fn attach(layout: &Layout) -> Result<Self, Unready> {
        let running = postmaster::running(&layout.cluster).filter(|found| found.port != 0);
        let found = running.ok_or_else(|| Unready::Yet("another process is starting or stopping it".to_owned()))?;
        let config = ready::config(&found.socket_dir, found.port);
        ready::probe(&config).await?;
        Ok(Self {
            pid: found.pid,
            cluster: layout.cluster.clone(),
            config,
            child: None,
        })
    }
}

/// A server without a lock, that no killed process left behind.
fn is_run_by_hand(layout: &Layout, lock: &Lock) -> bool {
    postmaster::running(&layout.cluster).is_some_and(|found| !lock.names(found.pid))
}

fn prepare_cluster(layout: &Layout, pg_bin: Option<&Path>) -> Result<Binaries, Error> {
    let binaries = Binaries::find(layout, pg_bin)?;
    initdb::ensure(layout, &binaries)?;
    Ok(binaries)
}

/// Another process's child cannot be waited for, only looked at.
async fn gone(pid: i32, cluster: PathBuf) -> String {
    while postmaster::is_alive(pid, &cluster) {
        sleep(WATCH).await;
    }
    "it is gone".to_owned()
}

/// Runs what waits for the disk or for a program away from the async threads.
async fn blocking<T, F>(path: &Path, work: F) -> Result<T, Error>
where
    T: Send + 'static,
    F: FnOnce() -> Result<T, Error> + Send + 'static,
{
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|error| Err(Error::io(path, io::Error::other(error))))
}
