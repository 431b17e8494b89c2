//! What is wrong is said in one sentence, with a failing exit code.

use crate::server::{Site, text};
use std::process::Command;

/// The only line of the complaint.
fn complaint(command: &mut Command) -> String {
    let output = command.env("LEADS_LOG", "error").output().expect("the binary runs");
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

/// Only who begins something makes a folder, and says so.
#[tokio::test]
async fn a_folder_without_an_installation() {
    let site = Site::new();
    for command in [&["audit"][..], &["jobs", "run", "purge"], &["postgres"]] {
        let said = complaint(&mut site.leads(command));
        assert!(
            said.contains("no installation") && said.contains("LEADS_DATA_DIR"),
            "{said}"
        );
        assert!(!site.data().exists(), "{command:?} made a folder");
    }
    std::fs::create_dir(site.data()).expect("a folder");
    std::fs::write(site.data().join("jwt-secret"), "x".repeat(64)).expect("a secret");
    let said = complaint(&mut site.leads(&["serve"]));
    assert!(said.contains("no database"), "{said}");
    std::fs::remove_dir_all(site.data()).expect("gone");
    let begun = site.output(&["migrate"]);
    assert!(
        text(&begun.stdout).contains("A NEW INSTALLATION"),
        "{}",
        text(&begun.stderr)
    );
    let nothing = complaint(&mut site.leads(&["audit"]));
    assert!(nothing.contains("nothing to audit"), "{nothing}");
    assert!(!text(&site.output(&["migrate"]).stdout).contains("NEW"), "only once");
}

#[test]
fn a_database_in_recovery() {
    let site = Site::new();
    assert!(site.output(&["migrate"]).status.success());
    let cluster = site.data().join("postgres");
    let signal = cluster.join("standby.signal");
    std::fs::write(&signal, "").expect("a standby");
    let said = complaint(&mut site.leads(&["serve"]));
    assert!(said.contains("in recovery"), "{said}");
}

#[test]
fn an_owner_without_a_login() {
    let site = Site::new();
    let said = complaint(
        site.leads(&["serve"])
            .env("DATABASE_OWNER_URL", "postgres://leads@127.0.0.1:1/leads"),
    );
    assert!(
        said.contains("DATABASE_OWNER_URL") && said.contains("DATABASE_URL"),
        "{said}"
    );
}

/// The owner of a private PostgreSQL, as whom an operator might have the service log in.
#[tokio::test]
async fn a_superuser_as_the_login() {
    let site = Site::new();
    let server = site.serve().await;
    let address = format!("host={} user=leads dbname=leads", site.data().join("run").display());
    for command in ["serve", "audit"] {
        let mut other = site.leads(&[command]);
        other.env("DATABASE_URL", &address).env("LEADS_LISTEN", "127.0.0.1:0");
        let said = complaint(&mut other);
        assert!(
            said.contains("a superuser") && said.contains("DATABASE_OWNER_URL"),
            "{said}"
        );
    }
    let migrated = site
        .leads(&["migrate"])
        .env("DATABASE_URL", &address)
        .output()
        .expect("it runs");
    assert!(!migrated.status.success() && text(&migrated.stderr).contains("DATABASE_OWNER_URL"));
    drop(server);
}

#[test]
fn play_money_for_everybody_is_said_twice() {
    let site = Site::new();
    let said = complaint(site.leads(&["serve"]).env("LEADS_PUBLIC_URL", "https://leads.ma"));
    assert!(
        said.contains("LEADS_SANDBOX") && said.contains("LEADS_PUBLIC_DEMO"),
        "{said}"
    );
}

#[test]
fn too_few_file_descriptors_are_counted_at_the_start() {
    let site = Site::new();
    let leads = site.leads(&["serve"]);
    let mut shell = Command::new("sh");
    shell
        .args(["-c", "ulimit -n 256; exec \"$0\" serve"])
        .arg(leads.get_program());
    for (name, value) in leads.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    let said = complaint(&mut shell);
    assert!(said.contains("256") && said.contains("LEADS_MAX_CONNECTIONS"), "{said}");
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
