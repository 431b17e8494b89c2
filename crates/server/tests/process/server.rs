//! Starts the binary on a data folder of its own.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Output, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

pub const BINARY: &str = env!("CARGO_BIN_EXE_leads");

/// Where a server keeps its data, and at which port it listens.
pub struct Site {
    folder: TempDir,
    pub port: u16,
}

/// A running server; killed when it goes out of scope.
pub struct Server {
    pub child: Child,
}

impl Site {
    pub fn new() -> Self {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::Builder::new()
            .prefix("leads-process-")
            .tempdir_in("/tmp")
            .expect("a folder");
        // When we are root, PostgreSQL runs as another user and must be able to pass.
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).expect("passable");
        Self {
            folder,
            port: free_port(),
        }
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The binary with the settings of this site.
    pub fn leads(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(BINARY);
        command
            .args(arguments)
            .env_remove("DATABASE_URL")
            .env_remove("DATABASE_OWNER_URL")
            .env("LEADS_DATA_DIR", self.data())
            .env("LEADS_LISTEN", format!("127.0.0.1:{}", self.port))
            .env("LEADS_METRICS_LISTEN", "")
            .env("LEADS_SANDBOX", "true")
            // One influencer brings everything.
            .env("LEADS_LIMIT_WRITES", "off")
            .stdin(Stdio::null());
        command
    }

    pub fn output(&self, arguments: &[&str]) -> Output {
        self.leads(arguments).output().expect("the binary runs")
    }

    /// Starts a server and waits until it is ready.
    pub async fn serve(&self) -> Server {
        self.serve_with(&[]).await
    }

    /// The same with more settings.
    pub async fn serve_with(&self, settings: &[(&str, &OsStr)]) -> Server {
        let log = std::fs::File::options()
            .create(true)
            .append(true)
            .open(self.folder.path().join("log"));
        let log = log.expect("a log");
        let mut command = self.leads(&["serve"]);
        command.envs(settings.iter().map(|(name, value)| (name, value)));
        command.stdout(log.try_clone().expect("a log")).stderr(log);
        let mut server = Server {
            child: command.spawn().expect("the binary starts"),
        };
        let until = Instant::now() + Duration::from_secs(90);
        while !self.is_ready().await {
            let ended = server.child.try_wait().expect("its state");
            assert!(ended.is_none(), "the server ended: {}", self.log());
            assert!(Instant::now() < until, "not ready: {}", self.log());
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        server
    }

    pub async fn is_ready(&self) -> bool {
        reqwest::get(self.url("/readyz"))
            .await
            .is_ok_and(|answer| answer.status().is_success())
    }

    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Every invariant holds.
    pub fn assert_sound(&self) {
        let output = self.output(&["audit"]);
        assert!(
            output.status.success(),
            "{}{}",
            text(&output.stdout),
            text(&output.stderr)
        );
    }

    /// The process of the private PostgreSQL.
    pub fn postmaster(&self) -> Option<u32> {
        let pid = std::fs::read_to_string(self.data().join("postgres/postmaster.pid")).ok()?;
        pid.lines().next()?.trim().parse().ok()
    }
}

impl Server {
    pub fn kill(mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("gone");
    }

    /// Asks the server to stop.
    pub fn terminate(&self) {
        signal("TERM", self.child.id());
    }

    pub fn wait(mut self) -> ExitStatus {
        self.child.wait().expect("its state")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already gone when the test ended well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn signal(name: &str, pid: u32) {
    let sent = Command::new("kill")
        .args([&format!("-{name}"), &pid.to_string()])
        .status();
    assert!(sent.is_ok_and(|status| status.success()), "{name} to {pid}");
}

pub fn is_alive(pid: u32) -> bool {
    let stat = std::fs::read_to_string(Path::new("/proc").join(pid.to_string()).join("stat"));
    // A zombie is dead; it only waits to be reaped.
    stat.is_ok_and(|stat| !stat.contains(") Z "))
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("its number").port()
}
