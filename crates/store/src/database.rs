//! Connections, by role.

use crate::{
    StoreError, Tx, claims,
    connection_string::{self, InvalidConnectionString},
    deposits::BalanceReader,
    encryption::{self, Check},
};
use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Pool, RecyclingMethod, Timeouts};
use domain::Actor;
use pipeline::{Limits, Pipeline};
use rustls::ClientConfig;
use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};
use tokio_postgres::{Config, Row, types::ToSql};
use tokio_postgres_rustls::MakeRustlsConnect;

/// How many connections a server may hold.
#[derive(Debug, Clone, Copy)]
pub struct PoolSizes {
    pub requests: usize,
    /// For signing in and jobs.
    pub system: usize,
}

impl Default for PoolSizes {
    fn default() -> Self {
        Self {
            requests: 12,
            system: 6,
        }
    }
}

/// Where the database is, before a role is chosen.
#[derive(Clone)]
pub struct Connection {
    config: Config,
    tls: Arc<ClientConfig>,
}

/// The database of a server: pools of connections that already are in their role.
#[derive(Clone)]
pub struct Database {
    connection: Connection,
    requests: Pool,
    system: Pool,
    balances: Arc<OnceLock<BalanceReader>>,
}

const REQUEST_OPTIONS: &str = "-c role=leads_service -c statement_timeout=15s -c lock_timeout=5s \
     -c idle_in_transaction_session_timeout=15s";
const SYSTEM_OPTIONS: &str = "-c role=leads_teller -c statement_timeout=60s -c idle_in_transaction_session_timeout=60s";
/// Plans by index, made once: the teller's statements are few and always the same (`docs/performance.md`). A lane waits
/// a second for a lock and not longer (`teller/aside.rs`); a lane that stands still with locks loses them in five.
const TELLER_OPTIONS: &str = "-c role=leads_teller -c statement_timeout=30s -c enable_seqscan=off \
     -c enable_hashjoin=off -c enable_mergejoin=off -c plan_cache_mode=force_generic_plan -c jit=off \
     -c lock_timeout=1s -c idle_in_transaction_session_timeout=5s";
/// No statement takes as long as its timeout allows, nor a batch of them; no answer of a batch comes near this length.
const TELLER_LIMITS: Limits = Limits {
    connecting: Duration::from_secs(10),
    silence: Duration::from_secs(45),
    exchange: Duration::from_secs(300),
    answer: 64 * 1024 * 1024,
};

impl Connection {
    /// Describes where to connect. If that encrypts, nothing is checked of the other side.
    pub fn new(config: Config) -> Self {
        let tls = encryption::client(Check::Nothing).expect("no certificate has to be read");
        Self { config, tls }
    }

    /// Reads a connection string, with `sslmode` and `sslrootcert` as libpq means them.
    ///
    /// # Errors
    /// It is none, asks for what is not supported, or names certificates that cannot be read.
    pub fn parse(text: &str) -> Result<Self, InvalidConnectionString> {
        let (config, tls) = connection_string::parse(text)?;
        Ok(Self { config, tls })
    }

    /// A connection of its own for one lane of the teller. It blocks.
    pub(crate) fn teller(&self) -> Result<Pipeline, StoreError> {
        let config = self.with_options(Some(TELLER_OPTIONS));
        let unavailable = |error: pipeline::Error| StoreError::Unavailable(error.to_string());
        let mut pipeline = pipeline::connect(&config, &self.tls, TELLER_LIMITS).map_err(unavailable)?;
        // A pooler between us and the database may have dropped the options, and the role with them.
        let in_role = "select current_user <> session_user as yes";
        match pipeline.whether("in_role", in_role).map_err(unavailable)? {
            true => Ok(pipeline),
            false => Err(StoreError::Unavailable(
                "the connection did not take its role".to_owned(),
            )),
        }
    }

    /// A connection of its own in the role of the system: what reads every row, and waits as long as it takes.
    ///
    /// # Errors
    /// The database cannot be reached.
    pub async fn system(&self) -> Result<tokio_postgres::Client, StoreError> {
        self.connect(Some("-c role=leads_teller")).await
    }

    /// A connection of its own with the rights of who logs in. That is nobody, unless it is the owner of the schema.
    ///
    /// # Errors
    /// The database cannot be reached.
    pub async fn open(&self) -> Result<tokio_postgres::Client, StoreError> {
        self.connect(None).await
    }

    /// Who logs in.
    pub fn login(&self) -> Option<&str> {
        self.config.get_user()
    }

    async fn connect(&self, options: Option<&str>) -> Result<tokio_postgres::Client, StoreError> {
        let config = self.with_options(options);
        let connecting = config.connect(self.tls());
        let (client, connection) = tokio::time::timeout(Duration::from_secs(10), connecting)
            .await
            .map_err(|_| StoreError::Unavailable("no answer within 10 s".to_owned()))?
            .map_err(|error| StoreError::Unavailable(root_cause(&error)))?;
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a database connection ended");
            }
        });
        Ok(client)
    }

    pub(crate) fn config(&self) -> Config {
        self.config.clone()
    }

    pub(crate) fn tls(&self) -> MakeRustlsConnect {
        MakeRustlsConnect::new(ClientConfig::clone(&self.tls))
    }

    fn with_options(&self, options: Option<&str>) -> Config {
        let mut config = self.config.clone();
        config.application_name("leads");
        if let Some(options) = options {
            config.options(options);
        }
        config
    }

    fn pool(&self, options: &str, size: usize) -> Pool {
        let manager = Manager::from_config(
            self.with_options(Some(options)),
            self.tls(),
            ManagerConfig {
                recycling_method: RecyclingMethod::Fast,
            },
        );
        let wait = Some(Duration::from_secs(5));
        Pool::builder(manager)
            .max_size(size)
            .runtime(deadpool_postgres::Runtime::Tokio1)
            .timeouts(Timeouts {
                wait,
                create: wait,
                recycle: wait,
            })
            .post_create(Hook::async_fn(|client, _| {
                Box::pin(async move {
                    let role = client.query_one("select current_user <> session_user", &[]).await;
                    match role.map(|row| row.get::<_, bool>(0)) {
                        Ok(true) => Ok(()),
                        Ok(false) => Err(HookError::message("the connection did not take its role")),
                        Err(error) => Err(HookError::Backend(error)),
                    }
                })
            }))
            .build()
            .expect("a pool with a runtime can be built")
    }
}

impl Database {
    /// Prepares the pools; connections are made when they are needed.
    pub fn new(connection: Connection, sizes: PoolSizes) -> Self {
        let requests = connection.pool(REQUEST_OPTIONS, sizes.requests);
        let system = connection.pool(SYSTEM_OPTIONS, sizes.system);
        Self {
            connection,
            requests,
            system,
            balances: Arc::default(),
        }
    }

    /// Where this database is.
    pub const fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Begins a transaction in which row level security sees the actor. The use case that begins it commits it.
    ///
    /// # Errors
    /// No connection could be had.
    pub async fn begin(&self, actor: Actor) -> Result<Tx, StoreError> {
        Tx::begin(self.requests.get().await?, "begin", Some(actor)).await
    }

    /// Begins a transaction that reads one state of the database, as an actor.
    ///
    /// # Errors
    /// No connection could be had.
    pub async fn begin_snapshot(&self, actor: Actor) -> Result<Tx, StoreError> {
        let begin = "begin isolation level repeatable read read only";
        Tx::begin(self.requests.get().await?, begin, Some(actor)).await
    }

    /// Begins a transaction of the system: signing in, jobs.
    ///
    /// # Errors
    /// No connection could be had.
    pub async fn begin_system(&self) -> Result<Tx, StoreError> {
        Tx::begin(self.system.get().await?, "begin", None).await
    }

    /// Reads once as an actor, in one round trip: begin, claims, query and commit travel together,
    /// are queued in one go and so cannot be torn apart when the caller is dropped.
    pub(crate) async fn read(
        &self,
        actor: Actor,
        sql: &str,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, StoreError> {
        let client = self.requests.get().await?;
        let set_claims = client.prepare_cached("select app.set_claims($1)").await?;
        let query = client.prepare_cached(sql).await?;
        let claims = claims::of(actor);
        let claims: [&(dyn ToSql + Sync); 1] = [&claims];
        let (begun, claimed, rows, ended) = futures::join!(
            client.batch_execute("begin read only"),
            client.query(&set_claims, &claims),
            client.query(&query, params),
            client.batch_execute("commit"),
        );
        begun?;
        claimed?;
        let rows = rows?;
        ended?;
        Ok(rows)
    }

    /// Reads once as the system, which sees every row, in one round trip like [`Self::read`].
    pub(crate) async fn read_system(&self, sql: &str, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, StoreError> {
        let client = self.system.get().await?;
        let query = client.prepare_cached(sql).await?;
        let (begun, rows, ended) = futures::join!(
            client.batch_execute("begin read only"),
            client.query(&query, params),
            client.batch_execute("commit"),
        );
        begun?;
        let rows = rows?;
        ended?;
        Ok(rows)
    }

    /// The reader of balances, from the first question on.
    pub(crate) fn balances(&self) -> &BalanceReader {
        self.balances.get_or_init(|| BalanceReader::start(self.system.clone()))
    }

    /// The pool of the system, for the job queue.
    pub fn system_pool(&self) -> Pool {
        self.system.clone()
    }

    /// Whether the database answers, and takes writes.
    ///
    /// # Errors
    /// It does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        let client = self.requests.get().await?;
        let row = client.query_one("select pg_is_in_recovery()", &[]).await?;
        match row.get(0) {
            false => Ok(()),
            true => Err(StoreError::Unavailable(
                "it is in recovery and takes no writes".to_owned(),
            )),
        }
    }
}

fn root_cause(error: &tokio_postgres::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
