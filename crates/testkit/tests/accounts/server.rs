//! A [`World`] with nobody in it that browsers reach by HTTPS, and the requests of accounts.

use app::{
    Failure,
    accounts::{
        Password, PublicUrl, Security, SignedIn, TokenSecret,
        login::{Login, login},
        register::{AccountKind, Register, register},
    },
    limits::Limits,
};
use axum::{
    body::Body,
    http::{HeaderMap, Method, Request, header},
};
use domain::{contact::Email, locale::Locale, text::Name};
use jiff::SignedDuration;
use serde_json::Value;
use std::{
    net::{IpAddr, Ipv4Addr},
    ops::Deref,
};
use store::PoolSizes;
use testkit::{Client, Setup, World};

pub use testkit::world::PASSWORD;
pub const HOME: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
/// Signs the access tokens.
pub const SECRET: &str = "a secret that only the tests know";

/// The world, and somebody at home who is not signed in.
pub struct Server {
    world: World,
    home: Client,
}

/// What the server answered, so that whole answers can be compared.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub json: Value,
}

pub fn security() -> Security {
    Security {
        token_secret: TokenSecret::new(SECRET.into()).unwrap(),
        limits: Limits::OFF,
        public_url: PublicUrl::parse("https://leads.example").unwrap(),
        ..testkit::world::security()
    }
}

/// Eight refreshes of two servers wait for the same session at once.
fn setup(security: Security) -> Setup {
    Setup {
        security,
        pools: PoolSizes {
            requests: 2,
            ..PoolSizes::default()
        },
        ..Setup::default()
    }
}

impl Deref for Server {
    type Target = World;

    fn deref(&self) -> &World {
        &self.world
    }
}

impl Server {
    pub async fn start() -> Self {
        Self::start_with(security()).await
    }

    pub async fn start_with(security: Security) -> Self {
        let world = World::with(setup(security)).await;
        let home = world.stranger();
        Self { world, home }
    }

    /// Another server on the same database, with the same secret.
    pub async fn another(&self) -> World {
        self.world.another_with(setup(security())).await
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
                device: None,
                from: HOME,
            },
        )
        .await
    }

    /// A number that a query finds.
    pub async fn count(&self, sql: &str) -> i64 {
        self.value(sql).await
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
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "localhost:8001");
        if body.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = body.unwrap_or_default();
        let request = request.body(Body::from(body.clone())).unwrap();
        let answer = self.home.call(request, &body).await;
        Reply {
            status: answer.status,
            json: serde_json::from_str(&answer.text).unwrap_or(Value::Null),
            headers: answer.headers,
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

    /// A cookie whose name ends like this, as a browser would send it back.
    pub fn cookie_named(&self, name: &str) -> String {
        let set = self.headers.get_all("set-cookie").into_iter();
        let mut pairs = set.filter_map(|cookie| cookie.to_str().ok()?.split(';').next());
        let found = pairs.find(|pair| pair.split('=').next().is_some_and(|given| given.ends_with(name)));
        found.unwrap_or("").to_owned()
    }

    /// The cookie as a browser would send it back.
    pub fn cookie(&self) -> String {
        self.header("set-cookie").split(';').next().unwrap_or("").to_owned()
    }
}
