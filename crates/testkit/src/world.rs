//! A whole server in this process: database, use cases, routes, and people who use it.

use crate::{Answer, Client, FakeClock, Json, TestDatabase};
use app::{
    App,
    accounts::{Password, PasswordCost, PublicUrl, Security, TokenSecret, create_admin},
    limits::Limits,
    payouts::PayoutSettings,
};
use axum::Router;
use domain::{
    Zone,
    agreement::PlatformMinimum,
    bank_account::BankAccounts,
    contact::Email,
    payout::{Holder, Payee, Signatures},
    rib::Rib,
};
use messaging::Carriers;
use payments::{Registry, Sandbox};
use std::{
    fmt::Display,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};
use store::{Connection, Database, PoolSizes, Teller, TellerOptions};

/// Where browsers would reach the server.
pub const PUBLIC_URL: &str = "http://localhost:8001";
/// What everybody signs in with.
pub const PASSWORD: &str = "correct horse battery";

/// A server, and the database under it.
pub struct World {
    /// The routes, to be called in process.
    pub router: Router,
    /// The use cases behind them.
    pub app: Arc<App>,
    /// The time.
    pub clock: Arc<FakeClock>,
    /// The database; it goes away with the last server that uses it.
    pub database: Arc<TestDatabase>,
    /// A connection that may do anything.
    pub sql: tokio_postgres::Client,
}

/// How a server is set up; what a test does not say is as usual.
pub struct Setup {
    /// How the teller works.
    pub teller: TellerOptions,
    /// The zone of every day.
    pub zone: Zone,
    /// How accounts are protected.
    pub security: Security,
    /// Connections of the pools.
    pub pools: PoolSizes,
    /// The part of each commission that the platform keeps.
    pub platform_minimum: PlatformMinimum,
    /// How people are paid.
    pub payouts: PayoutSettings,
    /// Who carries money to it.
    pub providers: Registry,
    /// To which accounts it is transferred.
    pub bank_accounts: BankAccounts,
    /// Who carries messages.
    pub carriers: Carriers,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            teller: TellerOptions::default(),
            zone: Zone::built_in(),
            security: security(),
            pools: PoolSizes {
                requests: 4,
                sign_in: 2,
                system: 2,
                ..PoolSizes::default()
            },
            platform_minimum: PlatformMinimum::LEAST,
            payouts: PayoutSettings {
                payer: Some(payer()),
                signatures: Signatures::Two,
            },
            providers: with_sandbox(Registry::new(PUBLIC_URL)),
            bank_accounts: BankAccounts::default(),
            carriers: Carriers::default(),
        }
    }
}

/// The account of the platform.
fn payer() -> Payee {
    Payee {
        rib: Rib::parse("230810111222333444555678").expect("an account"),
        holder: Holder::parse("Leads SARL").expect("a name"),
    }
}

/// These providers, and the sandbox of every server of a test.
pub fn with_sandbox(providers: Registry) -> Registry {
    providers.with_sandbox(Sandbox::new(PUBLIC_URL, vec![7; 32].into()))
}

/// Makes names, addresses and keys that nobody has yet.
static COUNT: AtomicU32 = AtomicU32::new(1);

/// A number that was not given out before.
pub fn unique() -> u32 {
    COUNT.fetch_add(1, Ordering::Relaxed)
}

impl World {
    /// A server on an empty database of its own.
    pub async fn new() -> Self {
        Self::with(Setup::default()).await
    }

    /// The same, set up otherwise.
    pub async fn with(setup: Setup) -> Self {
        let database = Arc::new(TestDatabase::new().await);
        Self::on(database, Arc::default(), setup).await
    }

    /// One more server on the same database, with the same secrets and the same clock.
    pub async fn another(&self) -> Self {
        self.another_with(Setup::default()).await
    }

    /// The same, set up otherwise. The zone database that it starts with is kept in the database.
    pub async fn another_with(&self, setup: Setup) -> Self {
        let kept = store::zone::keep(&self.database.connection(), &setup.zone).await;
        kept.expect("the zone is kept");
        Self::on(Arc::clone(&self.database), Arc::clone(&self.clock), setup).await
    }

    async fn on(database: Arc<TestDatabase>, clock: Arc<FakeClock>, setup: Setup) -> Self {
        let connection = database.connection();
        let db = Database::new(connection.clone(), setup.pools);
        let teller = Teller::start(&connection, setup.teller);
        let app = App::new(db, teller, clock.clone(), setup.zone, setup.security, setup.providers);
        let app = app
            .with_platform_minimum(setup.platform_minimum)
            .with_carriers(setup.carriers);
        let app = Arc::new(app.with_payouts(setup.payouts).with_bank_accounts(setup.bank_accounts));
        let router = api::router(Arc::clone(&app), Router::new());
        let sql = database.owner().await;
        Self {
            router,
            app,
            clock,
            database,
            sql,
        }
    }

    /// The routes of one more server with the same secrets and the same clock, whose database is another.
    pub fn routes_at(&self, connection: &Connection) -> Router {
        let db = Database::new(connection.clone(), Setup::default().pools);
        let teller = Teller::start(connection, TellerOptions::default());
        let (clock, zone) = (Arc::clone(&self.clock), Zone::built_in());
        let app = App::new(db, teller, clock, zone, security(), Registry::new(PUBLIC_URL));
        let app = app.with_payouts(Setup::default().payouts);
        api::router(Arc::new(app), Router::new())
    }

    /// A client that is not signed in, at an address of its own.
    pub fn stranger(&self) -> Client {
        let address = IpAddr::V4(Ipv4Addr::from_bits(0x0a00_0000 + unique()));
        Client::new(self.router.clone(), SocketAddr::new(address, 40_000))
    }

    /// A merchant with a business of this name, signed in.
    pub async fn merchant(&self, company: &str) -> Client {
        self.register("merchant", company, &format!(r#","company_name":"{company}""#))
            .await
    }

    /// An influencer, signed in.
    pub async fn influencer(&self, name: &str) -> Client {
        self.register("influencer", name, "").await
    }

    /// A commercial, signed in.
    pub async fn commercial(&self, name: &str) -> Client {
        self.register("commercial", name, "").await
    }

    /// An admin, signed in. The operator makes them at the command line.
    pub async fn admin(&self) -> Client {
        let email = format!("admin{}@leads.ma", unique());
        let address = Email::parse(&email).expect("an address");
        let password = Password::parse(PASSWORD).expect("a password");
        create_admin::create_admin(&self.app, address, password)
            .await
            .expect("an admin");
        self.sign_in(&email).await
    }

    async fn register(&self, role: &str, name: &str, more: &str) -> Client {
        let email = format!("{role}{}@example.ma", unique());
        let body =
            format!(r#"{{"email":"{email}","password":"{PASSWORD}","role":"{role}","display_name":"{name}"{more}}}"#);
        let _ = self.stranger().post("/api/auth/register", body).await.expect(201);
        self.sign_in(&email).await
    }

    /// Signs somebody in again.
    pub async fn sign_in(&self, email: &str) -> Client {
        let body = format!(r#"{{"email":"{email}","password":"{PASSWORD}"}}"#);
        let stranger = self.stranger();
        let answer = stranger.post("/api/auth/login", body).await.expect(200);
        stranger.signed_in(answer.json["access_token"].text(), answer.json["user"].clone())
    }

    /// An active campaign with other settings than the usual ones; returns its id.
    pub async fn campaign(&self, merchant: &Client, settings: impl Display) -> String {
        let body = format!(r#"{{"name":"Bilan de santé","settings":{settings}}}"#);
        let created = merchant.post("/api/campaigns", body).await.expect(201);
        let id = created.json["campaign"]["id"].text().to_owned();
        let _ = merchant
            .put(&format!("/api/campaigns/{id}/status"), r#"{"status":"active"}"#)
            .await
            .expect(200);
        id
    }

    /// A merchant-wide deposit that is paid; returns its id.
    pub async fn fund(&self, merchant: &Client, amount: &str) -> String {
        let opened = self
            .open(
                merchant,
                &format!(r#"{{"initial_amount":{amount},"payment_method":"sandbox"}}"#),
            )
            .await;
        let _ = self
            .pay(merchant, opened.json["payment_id"].text(), "paid")
            .await
            .expect(200);
        opened.json["deposit"]["id"].text().to_owned()
    }

    /// A deposit that waits for its first payment.
    pub async fn open(&self, merchant: &Client, body: &str) -> Answer {
        merchant.post("/api/leads/deposits/create", body).await.expect(201)
    }

    /// The outcome of a payment on the sandbox.
    pub async fn pay(&self, merchant: &Client, payment: &str, outcome: &str) -> Answer {
        let path = format!("/api/sandbox/payments/{payment}");
        merchant.post(&path, format!(r#"{{"outcome":"{outcome}"}}"#)).await
    }

    /// A lead that waits for a decision.
    pub async fn lead(&self, influencer: &Client, campaign: &str, value: &str) -> Json {
        let created = influencer
            .post("/api/leads/create", lead_body(campaign, value))
            .await
            .expect(201);
        created.json["lead"].clone()
    }

    /// Accepts a lead.
    pub async fn validate(&self, merchant: &Client, lead: &Json) -> Answer {
        let path = format!("/api/leads/{}/validate", lead["id"].text());
        merchant.put(&path, r#"{"quality_score":8}"#).await
    }

    /// Refuses a lead.
    pub async fn reject(&self, merchant: &Client, lead: &Json) -> Answer {
        let path = format!("/api/leads/{}/reject", lead["id"].text());
        merchant.put(&path, r#"{"rejection_reason":"unqualified"}"#).await
    }

    /// The same person with a new token: the old one is over after a quarter of an hour.
    pub async fn again(&self, client: &Client) -> Client {
        self.sign_in(client.user["email"].text()).await
    }

    /// Proves every invariant from the rows.
    ///
    /// # Panics
    /// One of them does not hold; the message names what contradicts what.
    pub async fn audit(&self) {
        let report = store::audit::audit(&self.database.connection())
            .await
            .expect("an audit");
        assert!(report.contradictions.is_empty(), "{:#?}", report.contradictions);
    }

    /// One value of the database.
    pub async fn value<T>(&self, query: &str) -> T
    where
        T: for<'a> tokio_postgres::types::FromSql<'a>,
    {
        self.sql.query_one(query, &[]).await.expect(query).get(0)
    }

    /// How many rows every table has that the service writes, by name.
    pub async fn row_counts(&self) -> String {
        let counts = "select string_agg(format('%s %s', c.relname, (xpath('/row/n/text()',
                             query_to_xml(format('select count(*) as n from %I', c.relname), false, true, '')))[1]),
                             e'\\n' order by c.relname)
                      from   pg_class c
                      where  c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                      and    c.relname <> 'sign_in_failures'";
        self.value(counts).await
    }
}

/// What somebody sends to create a lead.
pub fn lead_body(campaign: &str, value: &str) -> String {
    format!(
        r#"{{"campaign_id":"{campaign}","customer_name":"Ahmed Bennani","customer_email":"ahmed@email.com",
            "customer_phone":"+212 6 12 34 56 78","customer_company":"TechCorp","estimated_value":{value},
            "source":"instagram","customer_notes":"Intéressé par service premium"}}"#
    )
}

/// Passwords cost nothing, and nobody is slowed down for trying often.
pub fn security() -> Security {
    let secret = "a secret of thirty-two bytes or more for tests";
    Security {
        token_secret: TokenSecret::new(secret.into()).expect("long enough"),
        password_cost: PasswordCost::FOR_TESTS,
        hashing_at_once: 4,
        limits: Limits::OFF,
        trusted_proxies: 0,
        public_url: PublicUrl::parse(PUBLIC_URL).expect("an address"),
    }
}
