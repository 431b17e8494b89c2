//! E-mail to a server that nobody here wrote: TLS enforced, some recipients refused, and one that dies in the middle.

use domain::delivery::DeliveryProblem;
use messaging::{Attachment, Letter, Smtp, SmtpSettings};
use std::{
    fs,
    io::{BufRead, BufReader, Lines},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};
use tempfile::TempDir;

/// The mail server of Debian's `python3-aiosmtpd`, which belongs to Debian's Python.
struct Server {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    port: u16,
    folder: TempDir,
}

impl Server {
    fn start(mode: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        certify(folder.path());
        let file = |name: &str| folder.path().join(name);
        let python = ["/usr/bin/python3", "python3"].into_iter().find(|python| {
            let asked = Command::new(python)
                .args(["-c", "import aiosmtpd"])
                .stderr(Stdio::null())
                .status();
            asked.is_ok_and(|status| status.success())
        });
        let python = python.expect("a Python with aiosmtpd: run `scripts/install smtp`");
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/real_smtp/server.py");
        let mut child = Command::new(python)
            .arg(script)
            .args([file("server.crt"), file("server.key")])
            .arg(mode)
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let port = lines.next().expect("a line").expect("its port");
        let port = port.parse().expect("a port");
        Self {
            child,
            lines,
            port,
            folder,
        }
    }

    fn settings(&self, url: &str) -> SmtpSettings {
        let url = SmtpSettings::parse_url(&url.replace("PORT", &self.port.to_string())).expect("an address");
        let from = SmtpSettings::parse_from("Leads <no-reply@leads.ma>").expect("a sender");
        let pem = fs::read_to_string(self.folder.path().join("ca.crt")).expect("a certificate");
        let authority = SmtpSettings::parse_authorities(pem).expect("a certificate");
        SmtpSettings::new(url, from, Some(authority))
    }

    fn smtp(&self, url: &str) -> Smtp {
        Smtp::new(self.settings(url)).expect("a carrier")
    }

    /// The next letter that it took, as JSON.
    fn taken(&mut self) -> String {
        self.lines.next().expect("a letter").expect("a line")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have died already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An authority, and its certificate for a server called localhost.
fn certify(folder: &Path) {
    let names = "subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n";
    fs::write(folder.join("names"), names).expect("a file");
    for arguments in [
        "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=authority -keyout ca.key -out ca.crt",
        "req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout server.key -out server.csr",
        "x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -extfile names -out server.crt",
    ] {
        let made = Command::new("openssl")
            .args(arguments.split(' '))
            .current_dir(folder)
            .stderr(Stdio::null())
            .status();
        assert!(made.expect("openssl").success(), "{arguments}");
    }
}

fn letter(to: &str) -> Letter {
    Letter {
        id: "01a21a89-2e49-71d3-bb98-2bb6b8a33824".to_owned(),
        to: to.to_owned(),
        at: "2026-11-23T09:00:00Z".parse().expect("a time"),
        subject: "Paiement confirmé".to_owned(),
        text: ".\nVotre paiement est confirmé.\n..\n".to_owned(),
        html: "<p>Votre paiement est confirmé.</p>".to_owned(),
        attachments: vec![Attachment {
            name: "R-2026-000001.pdf".to_owned(),
            media_type: "application/pdf",
            bytes: vec![b'%'; 200_000],
        }],
    }
}

const LOGIN: &str = "smtp://leads:p%40ss%20word@localhost:PORT";

#[tokio::test]
async fn a_letter_goes_over_starttls_with_a_password() {
    let mut server = Server::start("starttls");
    let smtp = server.smtp(LOGIN);
    smtp.send(&letter("amine@example.ma")).await.expect("it is taken");
    let taken = server.taken();
    for part in [
        r#""to": ["amine@example.ma"]"#,
        r#""from": "no-reply@leads.ma""#,
        r#""tls": true"#,
        "Message-ID: <01a21a89-2e49-71d3-bb98-2bb6b8a33824@leads.ma>",
        "multipart/mixed",
    ] {
        assert!(taken.contains(part), "{part}: {taken}");
    }
    let (_, size) = taken.split_once(r#""size": "#).expect("a size");
    let size: usize = size
        .split(',')
        .next()
        .and_then(|size| size.parse().ok())
        .expect("a number");
    assert!(size > 200_000, "all of it came: {size}");
    for (to, problem) in [
        ("refused@example.ma", DeliveryProblem::Refused),
        ("busy@example.ma", DeliveryProblem::Busy),
    ] {
        assert_eq!(smtp.send(&letter(to)).await, Err(problem), "{to}");
        smtp.send(&letter("amine@example.ma")).await.expect("the next is taken");
    }
}

#[tokio::test]
async fn another_password_is_ours_to_mend() {
    let server = Server::start("starttls");
    for url in ["smtp://leads:wrong@localhost:PORT", "smtp://localhost:PORT"] {
        let sent = server.smtp(url).send(&letter("amine@example.ma")).await;
        assert_eq!(sent, Err(DeliveryProblem::NotAccepted), "{url}");
    }
}

#[tokio::test]
async fn a_server_that_offers_no_tls_gets_no_letter() {
    let server = Server::start("plain");
    let sent = server
        .smtp("smtp://localhost:PORT")
        .send(&letter("amine@example.ma"))
        .await;
    assert_eq!(sent, Err(DeliveryProblem::NotAccepted));
}

#[tokio::test]
async fn a_certificate_of_somebody_else_gets_no_letter() {
    let (server, other) = (Server::start("starttls"), Server::start("implicit"));
    let settings = other.settings(&LOGIN.replace("PORT", &server.port.to_string()));
    let sent = Smtp::new(settings)
        .expect("a carrier")
        .send(&letter("amine@example.ma"))
        .await;
    assert_eq!(sent, Err(DeliveryProblem::NotAccepted));
}

#[tokio::test]
async fn a_letter_goes_over_tls_from_the_beginning() {
    let mut server = Server::start("implicit");
    let smtp = server.smtp("smtps://localhost:PORT");
    smtp.send(&letter("amine@example.ma")).await.expect("it is taken");
    assert!(server.taken().contains(r#""tls": true"#));
}

#[tokio::test]
async fn a_server_that_dies_in_the_middle_may_be_tried_again() {
    let server = Server::start("implicit");
    let smtp = server.smtp("smtps://localhost:PORT");
    let sent = smtp.send(&letter("dying@example.ma")).await;
    assert_eq!(sent, Err(DeliveryProblem::Unreachable));
    let sent = smtp.send(&letter("amine@example.ma")).await;
    assert_eq!(sent, Err(DeliveryProblem::Unreachable), "nobody is there");
}
