//! Over a real PostgreSQL, which answers while it is still being asked.

use pipeline::{Error, Limits, Pipeline, connect};
use postgres_types::ToSql;
use private_postgres::PrivatePostgres;
use rustls::{ClientConfig, RootCertStore, crypto::aws_lc_rs};
use std::{fs, os::unix::fs::PermissionsExt, sync::Arc, time::Duration};

const LIMITS: Limits = Limits {
    connecting: Duration::from_secs(10),
    silence: Duration::from_secs(15),
    exchange: Duration::from_secs(120),
    answer: 256 * 1024 * 1024,
};

/// On a local socket nothing is encrypted.
fn tls() -> Arc<ClientConfig> {
    let builder = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().expect("versions");
    let roots = RootCertStore::empty();
    Arc::new(builder.with_root_certificates(roots).with_no_client_auth())
}

/// Does something with a connection to a server of its own.
async fn with_pipeline(limits: Limits, work: impl FnOnce(&mut Pipeline) + Send + 'static) {
    let folder = tempfile::tempdir().expect("a folder");
    // PostgreSQL is another user when we are root.
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("open to all");
    let server = PrivatePostgres::start_or_attach(&folder.path().join("data"), None).await;
    let server = server.expect("a server");
    let config = server.config();
    let talk = move || work(&mut connect(&config, &tls(), limits).expect("connected"));
    let done = tokio::task::spawn_blocking(talk).await;
    server.stop().await.expect("stopped");
    done.expect("the test did its work");
}

#[tokio::test]
async fn a_batch_beyond_every_buffer_is_answered() {
    with_pipeline(LIMITS, |pipeline| {
        let echo = pipeline.prepare("echo", "select $1::text as v").expect("prepared");
        let text = "x".repeat(16 * 1024);
        let given: &(dyn ToSql + Sync) = &text;
        let calls: Vec<_> = (0..3_000).map(|_| echo.with(vec![given])).collect();
        let answers = pipeline.round_trip(&calls).expect("answered");
        assert_eq!(answers.len(), 3_000);
        assert!(
            answers
                .iter()
                .all(|rows| rows[0].get::<&str>("v").expect("a text") == text)
        );
    })
    .await;
}

#[tokio::test]
async fn a_refusal_ends_the_batch_and_not_the_connection() {
    with_pipeline(LIMITS, |pipeline| {
        let mut prepare = |name, sql| pipeline.prepare(name, sql).expect("prepared");
        let (begin, rollback) = (prepare("begin", "begin"), prepare("rollback", "rollback"));
        let (one, none) = (prepare("one", "select 1 as n"), prepare("none", "select 1 / 0 as n"));
        let calls = [&begin, &one, &none, &one].map(|statement| statement.with(Vec::new()));
        let failed = pipeline.round_trip(&calls).err().expect("refused");
        assert_eq!(failed.answered, 2);
        assert_eq!(failed.error.code().map(|code| code.code()), Some("22012"));
        let calls = [&rollback, &one].map(|statement| statement.with(Vec::new()));
        let answers = pipeline.round_trip(&calls).expect("answered");
        assert_eq!(answers[1][0].get::<i32>("n").expect("a number"), 1);
    })
    .await;
}

#[tokio::test]
async fn an_answer_beyond_its_bound_ends() {
    let limits = Limits {
        answer: 1024 * 1024,
        ..LIMITS
    };
    with_pipeline(limits, |pipeline| {
        let rows = "select repeat('x', 1000) as v from generate_series(1, 5000)";
        let rows = pipeline.prepare("rows", rows).expect("prepared");
        let failed = pipeline.round_trip(&[rows.with(Vec::new())]).err().expect("too long");
        assert!(matches!(failed.error, Error::TooLong(_)), "{:?}", failed.error);
    })
    .await;
}
