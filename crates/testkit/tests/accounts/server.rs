//! A server with nobody in it, and the requests of accounts.

use app::{
    App, Failure,
    accounts::{
        AddressLimit, Password, PasswordCost, PublicUrl, Security, SignedIn, TokenSecret,
        login::{Login, login},
        register::{AccountKind, Register, register},
    },
};
use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{HeaderMap, Method, Request, header},
};
use domain::{Zone, contact::Email, locale::Locale, text::Name};
use http_body_util::BodyExt;
use jiff::SignedDuration;
use serde_json::Value;
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    num::NonZeroU32,
    sync::Arc,
    time::Duration,
};
use store::{Database, PoolSizes, Teller, TellerOptions};
use testkit::{FakeClock, TestDatabase};
use tokio_postgres::Client;
use tower::ServiceExt;

pub const PASSWORD: &str = "correct horse battery";
pub const HOME: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));

pub struct Server {
    pub app: Arc<App>,
    pub clock: Arc<FakeClock>,
    pub owner: Client,
    database: TestDatabase,
}

/// What the server answered.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub json: Value,
}

pub fn security() -> Security {
    Security {
        token_secret: TokenSecret::new("a secret that only the tests know".into()).unwrap(),
        password_cost: PasswordCost::FOR_TESTS,
        hashing_at_once: 4,
        per_address: AddressLimit {
            burst: NonZeroU32::new(1000).unwrap(),
            refill: Duration::from_secs(1),
        },
        trusted_proxies: 0,
        public_url: PublicUrl::parse("https://leads.example").unwrap(),
    }
}

impl Server {
    pub async fn start() -> Self {
        Self::start_with(security()).await
    }

    pub async fn start_with(security: Security) -> Self {
        let database = TestDatabase::new().await;
        let owner = database.owner().await;
        let clock = Arc::new(FakeClock::default());
        let app = Self::app_on(&database, &clock, security);
        Self {
            app,
            clock,
            owner,
            database,
        }
    }

    /// Another server on the same database.
    pub fn another(&self) -> Arc<App> {
        Self::app_on(&self.database, &self.clock, security())
    }

    fn app_on(database: &TestDatabase, clock: &Arc<FakeClock>, security: Security) -> Arc<App> {
        let connection = database.connection();
        let teller = Teller::start(&connection, TellerOptions::default());
        let db = Database::new(connection, PoolSizes { requests: 2, system: 4 });
        let providers = payments::Registry::new(security.public_url.as_str());
        Arc::new(App::new(
            db,
            teller,
            clock.clone(),
            Zone::built_in(),
            security,
            providers,
        ))
    }

    pub fn wait(&self, seconds: i64) {
        self.clock.advance(SignedDuration::from_secs(seconds));
    }

    /// Registers an influencer.
    pub async fn register(&self, email: &str) {
        let who = Register {
            email: Email::parse(email).unwrap(),
            password: Password::parse(PASSWORD).unwrap(),
            kind: AccountKind::Influencer,
            display_name: Name::parse("Salma").unwrap(),
            phone: None,
            locale: Locale::Fr,
            from: HOME,
        };
        register(&self.app, who).await.expect("registered");
    }

    pub async fn login(&self, email: &str, password: &str) -> Result<SignedIn, Failure> {
        let email = Email::parse(email).unwrap();
        login(
            &self.app,
            Login {
                email,
                password: password.into(),
                from: HOME,
            },
        )
        .await
    }

    /// A number that a query finds.
    pub async fn count(&self, sql: &str) -> i64 {
        self.owner.query_one(sql, &[]).await.expect("a number").get(0)
    }

    pub async fn post(&self, path: &str, body: Value) -> Reply {
        self.send(Method::POST, path, &[], Some(body.to_string())).await
    }

    pub async fn me(&self, token: &str) -> Reply {
        self.send(
            Method::GET,
            "/api/auth/me",
            &[("authorization", &format!("Bearer {token}"))],
            None,
        )
        .await
    }

    pub async fn send(&self, method: Method, path: &str, headers: &[(&str, &str)], body: Option<String>) -> Reply {
        let mut request = Request::builder().method(method).uri(path);
        if body.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(Body::from(body.unwrap_or_default())).unwrap();
        request
            .extensions_mut()
            .insert(ConnectInfo(SocketAddr::new(HOME, 4711)));
        let response = api::router(self.app.clone(), Router::new())
            .oneshot(request)
            .await
            .unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let json = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        Reply {
            status: parts.status.as_u16(),
            headers: parts.headers,
            json,
        }
    }
}

impl Reply {
    /// The status and the code of a problem.
    pub fn refusal(&self) -> (u16, &str) {
        (self.status, self.json["code"].as_str().unwrap_or(""))
    }

    /// The wrong fields as `field:code`.
    pub fn wrong(&self) -> String {
        let errors = self.json["errors"].as_array().cloned().unwrap_or_default();
        let word = |error: &Value, name: &str| error[name].as_str().unwrap_or("").to_owned();
        let words: Vec<_> = errors
            .iter()
            .map(|e| format!("{}:{}", word(e, "field"), word(e, "code")))
            .collect();
        words.join(" ")
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The cookie as a browser would send it back.
    pub fn cookie(&self) -> String {
        self.header("set-cookie").split(';').next().unwrap_or("").to_owned()
    }
}
