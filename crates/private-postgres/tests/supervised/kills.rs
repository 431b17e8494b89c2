//! Servers and owners that end badly.

use crate::support::*;
use std::fs;
use std::process::Command;
use std::time::Duration;

#[tokio::test]
async fn dropping_it_stops_it() {
    let folder = Folder::new("drop");
    let server = folder.start().await;
    let pid = server.pid();
    drop(server);
    until(|| is_dead(pid).then_some(())).await;
}

#[tokio::test]
async fn a_killed_owner_takes_the_server_down() {
    let folder = Folder::new("owner");
    let owner = Holder::spawn(&folder, "a");
    let (owned, pid) = owner.holds().await;
    assert!(owned);
    let joined = folder.start().await;
    assert!(!joined.owned());
    write_mark(&joined).await;
    owner.kill();
    until(|| is_dead(pid).then_some(())).await;
    let next = folder.start().await;
    assert!(next.owned());
    assert_eq!(read_mark(&next).await, 42);
    next.stop().await.expect("stopped");
}

#[tokio::test]
async fn starting_at_once_after_a_killed_owner_does_not_join_the_dying() {
    let folder = Folder::new("dying");
    let owner = Holder::spawn(&folder, "a");
    let (_, old) = owner.holds().await;
    owner.kill();
    let next = folder.start().await;
    assert!(next.owned());
    assert_ne!(next.pid(), old);
    next.stop().await.expect("stopped");
}

#[tokio::test]
async fn a_killed_server_is_noticed_and_starts_again() {
    let folder = Folder::new("server");
    let server = folder.start().await;
    write_mark(&server).await;
    let busy = client(&server).await;
    let died = server.died();
    kill_9(server.pid());
    let how = tokio::time::timeout(Duration::from_secs(5), died)
        .await
        .expect("noticed");
    assert!(how.contains("signal: 9"), "{how}");
    let next = folder.start().await;
    assert!(next.owned());
    assert_eq!(read_mark(&next).await, 42);
    assert!(busy.simple_query("select 1").await.is_err());
    next.stop().await.expect("stopped");
}

#[tokio::test]
async fn both_killed_at_once_start_again() {
    let folder = Folder::new("both");
    let owner = Holder::spawn(&folder, "a");
    let (_, pid) = owner.holds().await;
    write_mark(&folder.start().await).await;
    kill_9(pid);
    owner.kill();
    let next = folder.start().await;
    assert!(next.owned());
    assert_eq!(read_mark(&next).await, 42);
    next.stop().await.expect("stopped");
}

#[tokio::test]
async fn a_stale_pid_file_of_another_program_is_no_obstacle() {
    let folder = Folder::new("stale");
    folder.start().await.stop().await.expect("stopped");
    // The number of a living process that has nothing to do with the data.
    let mut stranger = Command::new("sleep").arg("60").spawn().expect("sleep");
    let lines = format!(
        "{}\n{}\n1\n5432\n{}\n\n",
        stranger.id(),
        folder.cluster().display(),
        folder.0.join("run").display()
    );
    let path = folder.cluster().join("postmaster.pid");
    fs::write(&path, lines).expect("stale file");
    let server = folder.start().await;
    assert!(server.owned());
    server.stop().await.expect("stopped");
    stranger.kill().expect("killed");
    stranger.wait().expect("reaped");
}

#[tokio::test]
async fn killed_while_initialising_leaves_nothing_half_made() {
    let folder = Folder::new("half");
    let owner = Holder::spawn(&folder, "a");
    let unfinished = || {
        fs::read_dir(&folder.0)
            .ok()?
            .flatten()
            .find(|entry| entry.file_name().to_string_lossy().starts_with("postgres.new-"))
    };
    until(|| unfinished().filter(|entry| entry.path().join("PG_VERSION").exists())).await;
    owner.kill();
    assert!(!folder.cluster().exists());
    let next = folder.start().await;
    assert!(next.owned());
    assert!(unfinished().is_none(), "what was left behind is cleared away");
    next.stop().await.expect("stopped");
}
