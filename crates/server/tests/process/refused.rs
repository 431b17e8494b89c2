//! What is wrong is said in one sentence, with a failing exit code.

use crate::server::{Site, text};
use std::process::Command;

/// The only line of the complaint.
fn complaint(command: &mut Command) -> String {
    let output = command.output().expect("the binary runs");
    assert_eq!(
        output.status.code(),
        Some(1),
        "{}{}",
        text(&output.stdout),
        text(&output.stderr)
    );
    let said = text(&output.stderr);
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    assert!(!said.contains("panicked") && !said.contains("Error {"), "{said}");
    said
}

#[tokio::test]
async fn a_port_in_use() {
    let site = Site::new();
    let holder = std::net::TcpListener::bind(("127.0.0.1", site.port)).expect("the port");
    let said = complaint(&mut site.leads(&["serve"]));
    assert!(said.contains(&site.port.to_string()), "{said}");
    drop(holder);
}

#[test]
fn a_database_that_is_not_there() {
    let site = Site::new();
    let url = "postgres://leads@127.0.0.1:1/leads";
    let said = complaint(site.leads(&["serve"]).env("DATABASE_URL", url));
    assert!(said.contains("DATABASE_URL"), "{said}");
    let said = complaint(site.leads(&["audit"]).env("DATABASE_URL", "not a url"));
    assert!(said.contains("DATABASE_URL"), "{said}");
}

#[test]
fn a_wrong_value_is_named() {
    let site = Site::new();
    for (name, value) in [
        ("LEADS_LISTEN", "here"),
        ("LEADS_SANDBOX", "perhaps"),
        ("JWT_SECRET", "short"),
    ] {
        let said = complaint(site.leads(&["serve"]).env(name, value));
        assert!(said.contains(name), "{name}: {said}");
        assert!(
            name != "JWT_SECRET" || !said.contains("short"),
            "a secret is not printed: {said}"
        );
    }
}
