//! The server under test with its private PostgreSQL, and the bare tables beside it.

use crate::tokens::Tokens;
use std::{
    io::{Error, ErrorKind, Result, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    rc::Rc,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// A running server.
pub struct Cluster {
    folder: TempDir,
    server: Child,
    binary: PathBuf,
    /// Tokens that the server accepts.
    pub tokens: Rc<Tokens>,
    /// Where the server listens.
    pub address: &'static str,
}

const ADDRESS: &str = "127.0.0.1:18001";

impl Cluster {
    /// Starts a fresh server and fills it.
    pub async fn start(binary: &Path, preload: Option<&Path>, leads: u64) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("leads-bench-").tempdir_in("/tmp")?;
        open_to_all(folder.path())?;
        let mut server = serve(binary, folder.path(), preload)?;
        wait_until_ready(&mut server).await?;
        let secret = std::fs::read_to_string(folder.path().join("data/jwt-secret"))?;
        let cluster = Self {
            folder,
            server,
            binary: binary.to_owned(),
            tokens: Rc::new(Tokens::sign(secret.trim())),
            address: ADDRESS,
        };
        if leads > 0 {
            crate::market::fill(&cluster, leads)?;
        }
        cluster.psql("leads", include_str!("../sql/seed.sql"))?;
        cluster.psql("leads", "create database bare")?;
        cluster.psql("bare", include_str!("../sql/bare.sql"))?;
        cluster.psql("bare", "analyze")?;
        Ok(cluster)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The folder of the socket of PostgreSQL.
    pub fn socket(&self) -> PathBuf {
        self.data().join("run")
    }

    /// The process of the server.
    pub fn pid(&self) -> u32 {
        self.server.id()
    }

    /// Runs SQL and returns what it prints, without decoration.
    pub fn psql(&self, database: &str, sql: &str) -> Result<String> {
        let mut psql = Command::new("psql")
            .args(["-qAtX", "-v", "ON_ERROR_STOP=1", "-U", "leads", "-d", database, "-h"])
            .arg(self.socket())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        psql.stdin
            .take()
            .ok_or(ErrorKind::BrokenPipe)?
            .write_all(sql.as_bytes())?;
        let output = psql.wait_with_output()?;
        match output.status.success() {
            true => Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned()),
            false => Err(Error::other("psql failed")),
        }
    }

    fn leads(&self, arguments: &[&str]) -> Result<bool> {
        let mut command = Command::new(&self.binary);
        command.args(arguments).env("LEADS_DATA_DIR", self.data());
        Ok(command.status()?.success())
    }

    /// Whether every invariant holds.
    pub fn audit(&self) -> Result<bool> {
        self.leads(&["audit"])
    }

    /// Stops the server, and PostgreSQL with it.
    pub fn stop(mut self) -> Result<()> {
        Command::new("kill").arg(self.pid().to_string()).status()?;
        self.server.wait()?;
        Ok(())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // Reached early only when something failed; PostgreSQL ends with its parent.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

async fn wait_until_ready(server: &mut Child) -> Result<()> {
    let until = Instant::now() + Duration::from_secs(60);
    while Instant::now() < until {
        if let Some(status) = server.try_wait()? {
            return Err(Error::other(format!("the server ended with {status}")));
        }
        if let Ok(mut connection) = crate::http::Connection::open(ADDRESS).await {
            let request = b"GET /readyz HTTP/1.1\r\nHost: bench\r\n\r\n";
            if connection
                .exchange(request)
                .await
                .is_ok_and(|answer| answer.status == 200)
            {
                return Ok(());
            }
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err(Error::new(ErrorKind::TimedOut, "the server did not become ready"))
}

/// PostgreSQL runs as a user of its own when we are root, and must be able to pass.
fn open_to_all(folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755))
}

fn serve(binary: &Path, folder: &Path, preload: Option<&Path>) -> Result<Child> {
    let mut command = Command::new(binary);
    command
        .arg("serve")
        .env("LEADS_DATA_DIR", folder.join("data"))
        .env("LEADS_LISTEN", ADDRESS)
        .env("LEADS_METRICS_LISTEN", "")
        .env("LEADS_SANDBOX", "true")
        // Fifty people bring everything.
        .env("LEADS_LIMIT_WRITES", "off")
        .env("RUST_LOG", "warn")
        .env("LEADS_LOG", "warn")
        .stdout(Stdio::null());
    if let Some(library) = preload {
        command.env("LD_PRELOAD", std::fs::canonicalize(library)?);
    }
    command.spawn()
}
