//! The private PostgreSQL, with real servers and real kills.

mod kills;
mod refusals;
mod support;

use private_postgres::PrivatePostgres;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use support::*;

/// Not a test by itself: the other tests run it in a process of its own, which
/// starts or joins a server, says so in a file, and stays until its input ends.
#[tokio::test]
async fn holder() {
    let Some(folder) = std::env::var_os("LEADS_TEST_HOLD") else {
        return;
    };
    let server = PrivatePostgres::start_or_attach(Path::new(&folder), pg_bin().as_deref())
        .await
        .expect("held");
    let report = PathBuf::from(std::env::var_os("LEADS_TEST_REPORT").expect("report"));
    let unfinished = report.with_extension("new");
    fs::write(&unfinished, format!("{} {}", server.owned(), server.pid())).expect("report");
    fs::rename(unfinished, report).expect("report");
    tokio::task::spawn_blocking(|| std::io::copy(&mut std::io::stdin(), &mut std::io::sink()))
        .await
        .expect("input")
        .expect("input");
    server.stop().await.expect("stopped");
}

#[tokio::test]
async fn starts_stops_and_starts_again() {
    let folder = Folder::new("cycle");
    let server = folder.start().await;
    assert!(server.owned());
    write_mark(&server).await;
    let pid = server.pid();
    server.stop().await.expect("stopped");
    assert!(is_dead(pid));
    assert!(
        !folder.cluster().join("postmaster.pid").exists(),
        "a clean shutdown removes it"
    );
    let again = folder.start().await;
    assert!(again.owned());
    assert_eq!(read_mark(&again).await, 42);
    again.stop().await.expect("stopped");
}

#[tokio::test]
async fn is_configured_for_money() {
    let folder = Folder::new("settings");
    let server = folder.start().await;
    let client = client(&server).await;
    for (setting, value) in [
        ("fsync", "on"),
        ("full_page_writes", "on"),
        ("synchronous_commit", "on"),
        ("data_checksums", "on"),
        ("listen_addresses", ""),
        ("jit", "off"),
        ("TimeZone", "UTC"),
        ("server_encoding", "UTF8"),
        ("max_wal_size", "2GB"),
        ("log_error_verbosity", "terse"),
    ] {
        assert_eq!(
            text(&client, &format!("select current_setting('{setting}')")).await,
            value,
            "{setting}"
        );
    }
    assert_eq!(
        text(&client, "select current_user || ' ' || current_database()").await,
        "leads leads"
    );
    assert_eq!(text(&client, "select upper('é') || lower('À')").await, "Éà");
    assert_eq!(
        text(
            &client,
            "select string_agg(x, '' order by x) from unnest(array['b','a','B']) x"
        )
        .await,
        "Bab"
    );
    server.stop().await.expect("stopped");
}

#[tokio::test]
async fn only_the_servers_user_can_enter() {
    let folder = Folder::new("modes");
    let server = folder.start().await;
    for private in ["postgres", "run"] {
        assert_eq!(
            fs::metadata(folder.0.join(private)).expect(private).mode() & 0o777,
            0o700,
            "{private}"
        );
    }
    assert_eq!(
        fs::metadata(folder.0.join("run/.s.PGSQL.5432")).expect("socket").mode() & 0o777,
        0o700
    );
    assert_eq!(
        fs::metadata(folder.0.join("postgres.log")).expect("log").mode() & 0o777,
        0o600
    );
    server.stop().await.expect("stopped");
}

#[tokio::test]
async fn a_second_start_joins() {
    let folder = Folder::new("second");
    let first = folder.start().await;
    let second = folder.start().await;
    assert!(first.owned() && !second.owned());
    assert_eq!(first.pid(), second.pid());
    second.stop().await.expect("left");
    write_mark(&first).await;
    let watching = folder.start().await.died();
    first.stop().await.expect("stopped");
    tokio::time::timeout(Duration::from_secs(5), watching)
        .await
        .expect("noticed by who had joined");
}

#[tokio::test]
async fn a_server_run_by_hand_is_joined_and_left_alone() {
    let folder = Folder::new("by-hand");
    let first = folder.start().await;
    let program = fs::read_link(format!("/proc/{}/exe", first.pid())).expect("program");
    first.stop().await.expect("stopped");
    let owner = fs::metadata(folder.cluster()).expect("cluster");
    let mut command = Command::new(program);
    command
        .arg("-D")
        .arg(folder.cluster())
        .arg("-k")
        .arg(folder.0.join("run"));
    command
        .args(["-c", "listen_addresses=", "-p", "5433"])
        .stderr(Stdio::null());
    let mut by_hand = command.uid(owner.uid()).gid(owner.gid()).spawn().expect("by hand");
    until(|| fs::read_to_string(folder.cluster().join("postmaster.pid")).ok()).await;
    let joined = folder.start().await;
    assert!(!joined.owned());
    assert_eq!(joined.pid().unsigned_abs(), by_hand.id());
    write_mark(&joined).await;
    joined.stop().await.expect("left");
    assert!(by_hand.try_wait().expect("asked").is_none(), "still running");
    kill_9(by_hand.id().cast_signed());
    by_hand.wait().expect("reaped");
}

#[tokio::test]
async fn two_processes_start_one_server() {
    let folder = Folder::new("two");
    let holders: Vec<Holder> = ["a", "b", "c"].map(|name| Holder::spawn(&folder, name)).into();
    let mut held = Vec::new();
    for holder in &holders {
        held.push(holder.holds().await);
    }
    assert_eq!(held.iter().filter(|(owned, _)| *owned).count(), 1, "{held:?}");
    assert!(held.iter().all(|(_, pid)| *pid == held[0].1), "{held:?}");
    // Those who joined leave without harm; the owner ends it.
    let (owners, guests): (Vec<_>, Vec<_>) = holders.into_iter().zip(&held).partition(|(_, (owned, _))| *owned);
    guests.into_iter().for_each(|(guest, _)| guest.finish());
    assert!(!is_dead(held[0].1));
    owners.into_iter().for_each(|(owner, _)| owner.finish());
    assert!(is_dead(held[0].1));
    assert_eq!(processes_in(&folder.cluster()), 0);
}

#[tokio::test]
async fn a_long_path_still_has_a_socket() {
    let folder = Folder::new("long");
    let deep = folder.0.join("a".repeat(120)).join("é b");
    let server = PrivatePostgres::start_or_attach(&deep, pg_bin().as_deref())
        .await
        .expect("started");
    let joined = PrivatePostgres::start_or_attach(&deep, pg_bin().as_deref())
        .await
        .expect("joined");
    assert!(!joined.owned());
    write_mark(&joined).await;
    let sockets = client(&server).await;
    let socket_dir = text(&sockets, "select current_setting('unix_socket_directories')").await;
    assert!(socket_dir.contains("/leads-"), "{socket_dir}");
    server.stop().await.expect("stopped");
    fs::remove_dir(socket_dir.trim_matches('"')).expect("left empty");
}
