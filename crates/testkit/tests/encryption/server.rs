//! A PostgreSQL on the network, with a certificate that a certificate authority of our own has signed.

use std::{
    fs,
    io::Write,
    net::{Ipv4Addr, TcpListener},
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

pub const PASSWORD: &str = "correct horse";

/// The server; it ends with its value.
pub struct Server {
    folder: TempDir,
    child: Child,
    pub port: u16,
}

impl Server {
    /// Starts a server that is `localhost` to those who trust `ca.crt`.
    pub fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("leads-encrypted-").tempdir_in("/tmp");
        let folder = folder.expect("a folder");
        let user = Account::of_server();
        chown(folder.path(), Some(user.id), Some(user.group)).expect("a folder of its own");
        certify(folder.path(), &user);
        fs::write(folder.path().join("password"), PASSWORD).expect("written");
        user.run(
            program("initdb")
                .args([
                    "-D",
                    "data",
                    "-U",
                    "leads",
                    "-A",
                    "scram-sha-256",
                    "--pwfile=password",
                    "-N",
                ])
                .current_dir(folder.path()),
        );
        // Not given at the start, so that it can be taken back.
        let configured = fs::OpenOptions::new()
            .append(true)
            .open(folder.path().join("data/postgresql.conf"));
        writeln!(configured.expect("a configuration"), "ssl = on").expect("written");
        let port = free_port();
        let mut command = program("postgres");
        command.args(["-D", "data", "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"]);
        for (name, file) in [("ssl_cert_file", "server.crt"), ("ssl_key_file", "server.key")] {
            command
                .arg("-c")
                .arg(format!("{name}={}", folder.path().join(file).display()));
        }
        command
            .args(["-c", "unix_socket_directories=", "-p", &port.to_string()])
            .current_dir(folder.path())
            .uid(user.id)
            .gid(user.group)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let child = command.spawn().expect("postgres starts");
        let server = Self { folder, child, port };
        server.wait();
        server
    }

    /// The path of a certificate.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A connection string for a host and more options.
    pub fn url(&self, host: &str, options: &str) -> String {
        let password = PASSWORD.replace(' ', "%20");
        format!("postgres://leads:{password}@{host}:{}/postgres?{options}", self.port)
    }

    /// Waits until the server lets somebody in; before that it only listens.
    fn wait(&self) {
        let deadline = Instant::now() + Duration::from_secs(60);
        let port = self.port.to_string();
        let mut asks = program("pg_isready");
        asks.args(["-q", "-h", "127.0.0.1", "-p", &port]);
        while !asks.status().expect("pg_isready").success() {
            assert!(Instant::now() < deadline, "postgres does not let anybody in");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whom the server runs as: never root.
struct Account {
    id: u32,
    group: u32,
}

impl Account {
    fn of_server() -> Self {
        let number = |flag, name: Option<&str>| {
            let output = Command::new("id").arg(flag).args(name).output().expect("id");
            let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
            text.parse().expect("a number")
        };
        let name = (number("-u", None) == 0).then_some("postgres");
        Self {
            id: number("-u", name),
            group: number("-g", name),
        }
    }

    fn run(&self, command: &mut Command) {
        let output = command.uid(self.id).gid(self.group).output().expect("it runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

/// Two authorities; the first one vouches for the server as `localhost`.
fn certify(folder: &Path, user: &Account) {
    fs::write(folder.join("names"), "subjectAltName=DNS:localhost\n").expect("written");
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";
    for authority in ["ca", "other"] {
        openssl(
            folder,
            user,
            &format!("req -x509 {key} -days 2 -subj /CN={authority} -keyout {authority}.key -out {authority}.crt"),
        );
    }
    openssl(
        folder,
        user,
        &format!("req {key} -subj /CN=localhost -keyout server.key -out server.csr"),
    );
    openssl(
        folder,
        user,
        "x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -extfile names -out server.crt",
    );
}

fn openssl(folder: &Path, user: &Account, arguments: &str) {
    user.run(
        Command::new("openssl")
            .args(arguments.split_whitespace())
            .current_dir(folder),
    );
}

/// A program of the newest PostgreSQL of this machine.
fn program(name: &str) -> Command {
    let installed = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = installed
        .map(|version| version.path().join("bin").join(name))
        .filter(|path| path.is_file())
        .collect();
    found.sort();
    Command::new(found.pop().unwrap_or_else(|| name.into()))
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    listener.local_addr().expect("its address").port()
}
