//! What the tests of the private PostgreSQL share.

use private_postgres::PrivatePostgres;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tokio_postgres::{Client, NoTls};

/// Another PostgreSQL than the one found on this machine, to run the same tests with.
pub fn pg_bin() -> Option<PathBuf> {
    std::env::var_os("LEADS_TEST_PG_BIN").map(PathBuf::from)
}

/// A data folder of its own that goes away with the test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("leads-private-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }

    pub fn cluster(&self) -> PathBuf {
        self.0.join("postgres")
    }

    pub async fn start(&self) -> PrivatePostgres {
        PrivatePostgres::start_or_attach(&self.0, pg_bin().as_deref())
            .await
            .expect("started or joined")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Another process that holds a server, killed at the latest with the test.
pub struct Holder {
    process: Child,
    report: PathBuf,
}

impl Holder {
    pub fn spawn(folder: &Folder, name: &str) -> Self {
        let report = folder.0.with_extension(format!("{name}.report"));
        let mut command = Command::new(std::env::current_exe().expect("this test"));
        command
            .args(["--exact", "holder"])
            .env("LEADS_TEST_HOLD", &folder.0)
            .env("LEADS_TEST_REPORT", &report);
        let process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("holder");
        Self { process, report }
    }

    /// Whether it owns the server, and the server's process id.
    pub async fn holds(&self) -> (bool, i32) {
        let text = until(|| fs::read_to_string(&self.report).ok()).await;
        let (owned, pid) = text.split_once(' ').expect("two words");
        (owned == "true", pid.parse().expect("a number"))
    }

    pub fn kill(mut self) {
        self.process.kill().expect("killed");
        self.process.wait().expect("reaped");
    }

    pub fn finish(mut self) {
        drop(self.process.stdin.take());
        assert!(self.process.wait().expect("reaped").success());
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_file(&self.report);
    }
}

pub async fn until<T>(mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + Duration::from_secs(90);
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < deadline, "waited in vain");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

pub async fn client(server: &PrivatePostgres) -> Client {
    let (client, connection) = server.config().connect(NoTls).await.expect("connected");
    tokio::spawn(connection);
    client
}

pub async fn text(client: &Client, query: &str) -> String {
    client.query_one(query, &[]).await.expect(query).get(0)
}

pub async fn write_mark(server: &PrivatePostgres) {
    client(server)
        .await
        .batch_execute("create table mark as select 42 as n")
        .await
        .expect("written");
}

pub async fn read_mark(server: &PrivatePostgres) -> i32 {
    client(server)
        .await
        .query_one("select n from mark", &[])
        .await
        .expect("read")
        .get(0)
}

pub fn kill_9(pid: i32) {
    assert!(
        Command::new("kill")
            .args(["-9", &pid.to_string()])
            .status()
            .expect("kill")
            .success()
    );
}

/// A process that waits to be reaped is dead.
pub fn is_dead(pid: i32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit(')')
        .next()
        .is_none_or(|rest| rest.trim().is_empty() || rest.trim().starts_with('Z'))
}

pub fn processes_in(cluster: &Path) -> usize {
    let mine = |entry: &fs::DirEntry| fs::read_link(entry.path().join("cwd")).is_ok_and(|cwd| cwd == cluster);
    fs::read_dir("/proc").expect("processes").flatten().filter(mine).count()
}
