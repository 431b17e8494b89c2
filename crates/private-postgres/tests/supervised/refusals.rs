//! What cannot work says so in one sentence.

use crate::support::*;
use private_postgres::{Error, PrivatePostgres, reachable_by_postgres_user};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

#[tokio::test]
async fn a_folder_without_programs_is_one_sentence() {
    let folder = Folder::new("nobin");
    let error = PrivatePostgres::start_or_attach(&folder.0, Some(Path::new("/usr/share")))
        .await
        .expect_err("no programs");
    assert_eq!(
        error.to_string(),
        "/usr/share does not hold the PostgreSQL programs postgres and initdb"
    );
    assert!(Error::NoBinaries.to_string().contains("apt-get install postgresql"));
}

#[tokio::test]
async fn data_of_a_missing_version_name_the_package() {
    let folder = Folder::new("major");
    folder.start().await.stop().await.expect("stopped");
    fs::write(folder.cluster().join("PG_VERSION"), "99\n").expect("written");
    let error = PrivatePostgres::start_or_attach(&folder.0, pg_bin().as_deref())
        .await
        .expect_err("no such version");
    assert!(error.to_string().contains("apt-get install postgresql-99"), "{error}");
}

#[tokio::test]
async fn a_server_that_gives_up_says_why() {
    let folder = Folder::new("gives-up");
    folder.start().await.stop().await.expect("stopped");
    fs::remove_file(folder.cluster().join("global/pg_control")).expect("removed");
    let error = PrivatePostgres::start_or_attach(&folder.0, pg_bin().as_deref())
        .await
        .expect_err("broken");
    assert!(matches!(error, Error::StartFailed { .. }), "{error:?}");
    assert!(error.to_string().contains("postgres.log"), "{error}");
}

#[tokio::test]
async fn a_folder_that_is_something_else_is_left_alone() {
    let folder = Folder::new("other");
    fs::create_dir_all(folder.cluster()).expect("made");
    fs::write(folder.cluster().join("thesis.txt"), "precious").expect("written");
    let error = PrivatePostgres::start_or_attach(&folder.0, pg_bin().as_deref())
        .await
        .expect_err("not ours");
    assert!(matches!(error, Error::NotACluster(_)), "{error:?}");
    assert_eq!(
        fs::read_to_string(folder.cluster().join("thesis.txt")).expect("still there"),
        "precious"
    );
}

#[tokio::test]
async fn a_closed_folder_is_named_to_root() {
    let folder = Folder::new("closed");
    fs::create_dir_all(&folder.0).expect("made");
    fs::set_permissions(&folder.0, std::os::unix::fs::PermissionsExt::from_mode(0o700)).expect("closed");
    let inside = folder.0.join("data");
    if fs::metadata(&folder.0).expect("made").uid() != 0 {
        assert!(reachable_by_postgres_user(&inside), "only root changes users");
        return;
    }
    assert!(!reachable_by_postgres_user(&inside));
    let error = PrivatePostgres::start_or_attach(&inside, pg_bin().as_deref())
        .await
        .expect_err("closed");
    assert!(matches!(error, Error::Unreachable { .. }), "{error:?}");
    assert!(!inside.exists());
}
