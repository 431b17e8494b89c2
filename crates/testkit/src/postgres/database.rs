//! A database for one test: a copy of a template that was migrated once.

use super::{PREFIX, SLOT_LOCKS, SLOTS, Server, TEMPLATE_LOCK, server};
use domain::Zone;
use std::sync::atomic::{AtomicU32, Ordering};
use store::{Connection, Login, login};
use tokio_postgres::{Client, Config, Error};

/// A migrated, empty database that goes away with this value.
pub struct TestDatabase {
    name: String,
    /// As who owns everything.
    owner: Config,
    /// Holds one of the slots, and drops the database.
    lease: Option<Client>,
}

static COUNT: AtomicU32 = AtomicU32::new(0);

impl TestDatabase {
    /// Makes a database whose commits are as safe as in production.
    pub async fn durable() -> Self {
        let created = server::spawn(Self::create()).await;
        created.expect("a database for the test")
    }

    /// Makes a database that does not wait for the disk: for every test in which nothing is killed.
    pub async fn new() -> Self {
        let database = Self::durable().await;
        let relaxed = format!("alter database {} set synchronous_commit = off", database.name);
        let lease = database.lease.as_ref().expect("held until the end");
        lease.batch_execute(&relaxed).await.expect("a setting of the database");
        database
    }

    /// How the service connects.
    pub fn connection(&self) -> Connection {
        Connection::new(self.config())
    }

    /// The same for a driver.
    pub fn config(&self) -> Config {
        let mut config = self.owner.clone();
        config.user(login::PRIVATE);
        config
    }

    /// How the owner connects.
    pub fn owners(&self) -> Connection {
        Connection::new(self.owner.clone())
    }

    /// A connection of its own with every right: for tests that look at rows, or spoil them.
    pub async fn owner(&self) -> Client {
        self.owners().open().await.expect("a connection as owner")
    }

    /// A connection like one on which requests are answered.
    pub async fn request(&self) -> Client {
        let request = self.connection().open().await.expect("a connection of the service");
        request.batch_execute("set role leads_service").await.expect("its role");
        request
    }

    async fn create() -> Self {
        let server = Server::get().await;
        let lease = server.connect().await;
        take_slot(&lease).await.expect("a slot");
        let name = format!(
            "{PREFIX}{}_{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        copy_template(server, &lease, &name).await;
        Self {
            owner: server.config(&name),
            name,
            lease: Some(lease),
        }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let Some(lease) = self.lease.take() else { return };
        let statement = format!("drop database if exists {} with (force)", self.name);
        let (done, dropped) = std::sync::mpsc::channel();
        server::spawn(async move {
            let result = lease.batch_execute(&statement).await;
            drop(lease);
            // The test waits until it is done, or has been killed.
            let _ = done.send(result);
        });
        // What could not be dropped is dropped by the next owner of the server.
        let _ = dropped.recv();
    }
}

/// Takes a free slot, else waits for one.
async fn take_slot(lease: &Client) -> Result<(), Error> {
    for slot in 0..SLOTS {
        let taken = lease
            .query_one("select pg_try_advisory_lock($1, $2)", &[&SLOT_LOCKS, &slot])
            .await?;
        if taken.get(0) {
            return Ok(());
        }
    }
    let waits = COUNT.fetch_add(1, Ordering::Relaxed).wrapping_add(std::process::id());
    let slot = i32::try_from(waits % SLOTS.unsigned_abs()).expect("small");
    lease
        .execute("select pg_advisory_lock($1, $2)", &[&SLOT_LOCKS, &slot])
        .await
        .map(drop)
}

async fn copy_template(server: &Server, lease: &Client, name: &str) {
    let template = format!("{PREFIX}template_{}", store::migrate::fingerprint());
    let copy = format!("create database {name} template {template}");
    if !exists(lease, &template).await {
        lease
            .execute("select pg_advisory_lock($1)", &[&TEMPLATE_LOCK])
            .await
            .expect("the lock of the template");
        if !exists(lease, &template).await {
            make_template(server, lease, &template).await;
        }
        lease
            .execute("select pg_advisory_unlock($1)", &[&TEMPLATE_LOCK])
            .await
            .expect("it was held");
    }
    lease.batch_execute(&copy).await.expect("a copy of the template");
}

async fn exists(lease: &Client, template: &str) -> bool {
    let found = lease
        .query_opt("select from pg_database where datname = $1", &[&template])
        .await;
    found.expect("a look at the databases").is_some()
}

/// Migrated under another name first: what has the final name is complete.
async fn make_template(server: &Server, lease: &Client, template: &str) {
    let draft = format!("{PREFIX}draft");
    let run = async |statement: String| lease.batch_execute(&statement).await.expect("a template");
    run(format!("drop database if exists {draft} with (force)")).await;
    run(format!("create database {draft}")).await;
    let mut config = server.config(&draft);
    let owner = Connection::new(config.clone());
    store::migrate(&owner, Login::Private)
        .await
        .expect("the migrations apply to an empty database");
    if let Some(password) = config.get_password() {
        let password = String::from_utf8_lossy(password).replace('\'', "''");
        run(format!("alter role {} password '{password}'", login::PRIVATE)).await;
    }
    config.user(login::PRIVATE);
    store::zone::keep(&Connection::new(config), &Zone::built_in())
        .await
        .expect("the zone is kept");
    // The connections that migrated are closing; whoever is still there has nothing to do.
    let end = "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1";
    lease.query(end, &[&draft]).await.expect("an end of its connections");
    run(format!("alter database {draft} rename to {template}")).await;
}
