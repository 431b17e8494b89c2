//! Connections, by role.

use crate::{
    StoreError, Tx, claims,
    connection_string::{self, InvalidConnectionString},
    deposits::BalanceReader,
    encryption::{self, Check},
    row::Columns,
    shares::{ShareSizes, Shares},
    tx::Lent,
};
use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod, Timeouts};
use domain::Actor;
use pipeline::{Limits, Pipeline};
use rustls::ClientConfig;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};
use tokio_postgres::{Config, Row, error::SqlState, types::ToSql};
use tokio_postgres_rustls::MakeRustlsConnect;

/// How many connections a server may hold.
#[derive(Debug, Clone, Copy)]
pub struct PoolSizes {
    pub requests: usize,
    /// For signing in, staying signed in and signing out.
    pub sign_in: usize,
    /// For jobs, balances and whether the database answers.
    pub system: usize,
    /// How many of those for requests one user or merchant may use.
    pub shares: ShareSizes,
}

impl Default for PoolSizes {
    fn default() -> Self {
        Self {
            requests: 12,
            sign_in: 4,
            system: 6,
            shares: ShareSizes::default(),
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
    sign_in: Pool,
    system: Pool,
    shares: Arc<Shares>,
    balances: Arc<Mutex<Option<BalanceReader>>>,
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
        let wait = Some(WAIT);
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
        let sign_in = connection.pool(SYSTEM_OPTIONS, sizes.sign_in);
        let system = connection.pool(SYSTEM_OPTIONS, sizes.system);
        Self {
            connection,
            requests,
            sign_in,
            system,
            shares: Arc::new(Shares::new(sizes.shares)),
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
        Tx::begin(self.for_request(actor).await?, "begin", Some(actor)).await
    }

    /// Begins a transaction that reads one state of the database, as an actor.
    ///
    /// # Errors
    /// No connection could be had.
    pub async fn begin_snapshot(&self, actor: Actor) -> Result<Tx, StoreError> {
        let begin = "begin isolation level repeatable read read only";
        Tx::begin(self.for_request(actor).await?, begin, Some(actor)).await
    }

    /// Begins a transaction of the system: jobs, and what a request does for somebody else than its caller.
    ///
    /// # Errors
    /// No connection could be had.
    pub async fn begin_system(&self) -> Result<Tx, StoreError> {
        Tx::begin(Lent::of(connect(&self.system).await?), "begin", None).await
    }

    /// Begins a transaction in which somebody signs in or out, who is nobody yet.
    ///
    /// # Errors
    /// No connection could be had.
    pub async fn begin_sign_in(&self) -> Result<Tx, StoreError> {
        Tx::begin(Lent::of(connect(&self.sign_in).await?), "begin", None).await
    }

    /// A connection for a request, within the share of who asks.
    async fn for_request(&self, actor: Actor) -> Result<Lent, StoreError> {
        let share = self.shares.take(actor, WAIT).await?;
        Ok(Lent::within(share, connect(&self.requests).await?))
    }

    /// Reads once as an actor, in one round trip: begin, claims, query and commit travel together,
    /// are queued in one go and so cannot be torn apart when the caller is dropped.
    pub(crate) async fn read(
        &self,
        actor: Actor,
        sql: &str,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, StoreError> {
        let client = self.for_request(actor).await?;
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
        let client = connect(&self.system).await?;
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

    /// The reader of balances, from the first question on. One that has ended is replaced.
    pub(crate) fn balances(&self) -> BalanceReader {
        let mut reader = self.balances.lock().unwrap_or_else(PoisonError::into_inner);
        match reader.as_ref().filter(|reader| !reader.has_ended()) {
            Some(reader) => reader.clone(),
            None => reader.insert(BalanceReader::start(self.system.clone())).clone(),
        }
    }

    /// The pool of the system, for the job queue.
    pub fn system_pool(&self) -> Pool {
        self.system.clone()
    }

    /// Whether the database answers, and takes writes.
    ///
    /// # Errors
    /// It does not answer, or it is in recovery: a copy, or a backup that is still read.
    pub async fn ping(&self) -> Result<(), StoreError> {
        let rows = self.read_system("select pg_is_in_recovery() as standby", &[]).await?;
        match rows.first().map(|row| row.column("standby")).transpose()? {
            Some(false) => Ok(()),
            _ => Err(StoreError::Unavailable("the database is in recovery".to_owned())),
        }
    }
}

/// How long somebody waits for a connection.
const WAIT: Duration = Duration::from_secs(5);
/// Between two tries to connect.
const BREATHE: Duration = Duration::from_millis(100);

/// A connection of a pool. A refused one is tried again for as long as one would wait for a free one: PostgreSQL
/// refuses when many come at once, and for the second in which it starts again.
pub(crate) async fn connect(pool: &Pool) -> Result<Object, StoreError> {
    let begun = Instant::now();
    loop {
        match pool.get().await {
            Err(PoolError::Backend(error)) if is_passing(&error) && begun.elapsed() + BREATHE < WAIT => {
                tokio::time::sleep(BREATHE).await;
            }
            Err(PoolError::Backend(error)) if is_passing(&error) => {
                return Err(StoreError::Unavailable(root_cause(&error)));
            }
            got => return Ok(got?),
        }
    }
}

/// Whether the same may succeed in a moment: nobody listened, or had no room.
fn is_passing(error: &tokio_postgres::Error) -> bool {
    match error.code() {
        None => true,
        Some(code) => [SqlState::TOO_MANY_CONNECTIONS, SqlState::CANNOT_CONNECT_NOW].contains(code),
    }
}

fn root_cause(error: &tokio_postgres::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
