//! `sslmode` and `sslrootcert` in a connection string, against a real PostgreSQL: the pools and the lanes of the teller
//! encrypt, and refuse, alike.

mod server;

use domain::{
    ids::{MerchantId, PaymentId},
    payment::PaymentOutcome,
    text::Reference,
};
use jiff::Timestamp;
use rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, pem::PemObject},
};
use server::Server;
use std::{sync::Arc, time::Duration};
use store::{Connection, Database, Login, PoolSizes, Teller, TellerError, TellerOptions, teller::ConfirmPayment};
use tokio_postgres::Client;
use uuid::Uuid;

/// How the connections since then are: how many, and whether all of them, or none, are encrypted.
const ENCRYPTED: &str = "
    select count(*), bool_and(s.ssl), bool_or(s.ssl)
    from   pg_stat_ssl s join pg_stat_activity a using (pid)
    where  a.application_name = 'leads' and a.backend_start > $1::text::timestamptz";

/// Whether somebody who starts with this string is encrypted; or the sentence with which the pools refuse. The lanes
/// must do the same.
async fn encrypted(observer: &Client, url: &str) -> Result<bool, String> {
    let now = observer
        .query_one("select clock_timestamp()::text", &[])
        .await
        .expect("a time");
    let since: String = now.get(0);
    let connection = Connection::parse(url).expect(url);
    let db = Database::new(connection.clone(), PoolSizes::default());
    let teller = Teller::start(&connection, TellerOptions::default());
    let lane = teller.pass(nothing()).await;
    let pool = db.ping().await;
    let told = match connection.open().await {
        Ok(_owner) => {
            pool.expect("what the owner may, the pools may");
            let refused = matches!(lane, Err(TellerError::Refused(_)));
            assert!(refused, "{url}: the lane was not asked: {lane:?}");
            let row = observer.query_one(ENCRYPTED, &[&since]).await.expect("counted");
            let (connections, all, some): (i64, bool, bool) = (row.get(0), row.get(1), row.get(2));
            assert!(connections >= 3, "{url}: a pool, a lane and this one");
            assert_eq!(all, some, "{url}: all alike");
            Ok(all)
        }
        Err(error) => {
            pool.expect_err("what the owner may not, the pools may not");
            let failed = matches!(lane, Err(TellerError::Failed(_)));
            assert!(failed, "{url}: the lane went on: {lane:?}");
            Err(error.to_string())
        }
    };
    teller.close().await;
    told
}

/// A confirmation of a payment that there is not.
fn nothing() -> ConfirmPayment {
    ConfirmPayment {
        merchant: MerchantId::from_uuid(Uuid::nil()),
        payment: PaymentId::from_uuid(Uuid::nil()),
        outcome: PaymentOutcome::Paid(Reference::parse("T-1").expect("a reference")),
        by: None,
        at: Timestamp::UNIX_EPOCH,
        offset: jiff::tz::Offset::UTC,
    }
}

#[tokio::test]
async fn every_mode_does_what_libpq_documents() {
    let server = Server::start();
    let plain = Connection::parse(&server.url("localhost", "sslmode=disable")).expect("a string");
    store::migrate(&plain, Login::Private).await.expect("migrated");
    let observer = plain.open().await.expect("connected");
    let file = |name| server.file(name).display().to_string();
    let (ca, other, own) = (file("ca.crt"), file("other.crt"), file("server.crt"));
    for (host, options, expected) in [
        ("localhost", "sslmode=disable".to_owned(), Some(false)),
        ("localhost", "sslmode=prefer".to_owned(), Some(true)),
        ("localhost", "sslmode=require".to_owned(), Some(true)),
        ("localhost", format!("sslmode=require&sslrootcert={ca}"), Some(true)),
        ("localhost", format!("sslmode=require&sslrootcert={other}"), None),
        ("127.0.0.1", format!("sslmode=verify-ca&sslrootcert={ca}"), Some(true)),
        ("localhost", format!("sslmode=verify-ca&sslrootcert={other}"), None),
        ("localhost", format!("sslmode=verify-full&sslrootcert={ca}"), Some(true)),
        (
            "localhost",
            format!("sslmode=verify-full&sslrootcert={own}"),
            Some(true),
        ),
        ("127.0.0.1", format!("sslmode=verify-full&sslrootcert={ca}"), None),
        ("localhost", "sslmode=verify-full&sslrootcert=system".to_owned(), None),
    ] {
        let url = server.url(host, &options);
        let told = encrypted(&observer, &url).await;
        assert_eq!(told.as_ref().ok().copied(), expected, "{url}: {told:?}");
        if let Err(sentence) = told {
            assert!(sentence.contains("certificate"), "{url}: {sentence}");
            assert_eq!(sentence.lines().count(), 1, "{sentence}");
        }
    }
    does_not_encrypt(&server, &observer).await;
}

/// The same server after it was told not to.
async fn does_not_encrypt(server: &Server, observer: &Client) {
    observer.batch_execute("alter system set ssl = off").await.expect("set");
    let reload = observer.query_one("select pg_reload_conf()", &[]).await;
    reload.expect("asked to read its configuration again");
    while observer
        .query_one("show ssl", &[])
        .await
        .expect("shown")
        .get::<_, &str>(0)
        == "on"
    {
        tokio::task::yield_now().await;
    }
    let prefers = encrypted(observer, &server.url("localhost", "sslmode=prefer")).await;
    assert_eq!(prefers, Ok(false));
    let told = encrypted(observer, &server.url("localhost", "sslmode=require")).await;
    told.expect_err("it does not encrypt");
}

#[tokio::test]
async fn a_batch_beyond_every_buffer_passes_encrypted() {
    let server = Server::start();
    let url = server.url("localhost", "sslmode=require");
    let authority = server.file("ca.crt");
    let talk = move || {
        let mut roots = RootCertStore::empty();
        roots
            .add(CertificateDer::from_pem_file(authority).expect("a certificate"))
            .expect("an authority");
        let tls = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        let limits = pipeline::Limits {
            connecting: Duration::from_secs(10),
            silence: Duration::from_secs(15),
            exchange: Duration::from_secs(120),
            answer: 256 * 1024 * 1024,
        };
        let config = url.parse().expect("a connection string");
        let mut pipeline = pipeline::connect(&config, &Arc::new(tls), limits).expect("connected");
        let echo = pipeline.prepare("echo", "select $1::text as v").expect("prepared");
        let text = "x".repeat(16 * 1024);
        let calls: Vec<_> = (0..2_000).map(|_| echo.with(vec![&text])).collect();
        let answers = pipeline.round_trip(&calls).expect("answered");
        assert!(
            answers
                .iter()
                .all(|rows| rows[0].get::<&str>("v").expect("a text") == text)
        );
    };
    tokio::task::spawn_blocking(talk).await.expect("it was answered");
}
