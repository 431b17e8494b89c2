//! A small Stripe on this machine: what we ask of the real one, in its shapes, with its idempotency keys and its troubles.
//! It sends nothing by itself: a test hands its signed messages in.

mod answers;
mod cards;
pub mod charges;
pub mod disputes;
mod listing;
pub mod messages;
mod refunds;

pub use messages::Message;

use axum::{
    Router,
    extract::{Query, State},
    http::{HeaderMap, Method, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use payments::{Stripe, stripe::StripeSettings};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::net::TcpListener;

/// The key of its only account.
pub const KEY: &str = "sk_test_fake";
/// The version that it speaks.
pub const VERSION: &str = "2026-10-28.endive";
/// The secret of our endpoint.
pub const SECRET: &str = "whsec_fake_primary";

/// The fields of a form.
pub type Form = BTreeMap<String, String>;

/// A Stripe with one account, reached over HTTP.
#[derive(Clone)]
pub struct FakeStripe {
    address: String,
    account: Arc<Mutex<Account>>,
}

/// What happens to a request instead of its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing is done, and this status is answered.
    Status(u16),
    /// It is done, and the answer is lost on the way.
    Lost,
}

/// A request that was understood.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its path, behind the method if that is not POST.
    pub path: String,
    /// Its `Idempotency-Key`.
    pub key: String,
    /// What it asked for.
    pub form: Form,
}

#[derive(Default)]
struct Account {
    asked: Vec<Asked>,
    troubles: VecDeque<Trouble>,
    /// What was answered to a key, and the request that it was used for.
    keys: HashMap<String, (String, Form, u16, Value)>,
    sessions: BTreeMap<String, Form>,
    /// What it lists, the latest first.
    intents: Vec<Value>,
    refunds: Vec<refunds::Refund>,
    customers: Vec<Form>,
    charges: Vec<charges::Charge>,
    /// Why the next charges are declined; nothing: they succeed.
    declines: VecDeque<Option<&'static str>>,
    /// The cards that are kept, by payment intent, and whose.
    cards: BTreeMap<String, cards::Card>,
    /// How a new refund begins, unless it has succeeded at once.
    refund_status: Option<String>,
}

impl FakeStripe {
    /// Begins to listen.
    ///
    /// # Panics
    /// No port is free.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let stripe = Self {
            address,
            account: Arc::default(),
        };
        let routes = Router::new().fallback(answer).with_state(stripe.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        stripe
    }

    /// The provider that asks it.
    ///
    /// # Panics
    /// Never: the settings are right.
    pub fn provider(&self) -> Stripe {
        Stripe::new(self.settings()).expect("a client")
    }

    /// How it is reached.
    ///
    /// # Panics
    /// Never: they are right.
    pub fn settings(&self) -> StripeSettings {
        let settings = StripeSettings::parse(&self.address, VERSION, KEY, SECRET);
        settings.expect("settings").with_pause(Duration::ZERO)
    }

    /// What happens to the next requests.
    pub fn trouble(&self, troubles: impl IntoIterator<Item = Trouble>) {
        self.account().troubles.extend(troubles);
    }

    /// Every request that was understood, in order; repetitions too.
    pub fn asked(&self) -> Vec<Asked> {
        self.account().asked.clone()
    }

    /// A day is over: what was done under a key is forgotten.
    pub fn forget_keys(&self) {
        self.account().keys.clear();
    }

    /// How many pages were opened.
    pub fn sessions(&self) -> usize {
        self.account().sessions.len()
    }

    fn account(&self) -> MutexGuard<'_, Account> {
        self.account.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn answer(
    State(stripe): State<FakeStripe>,
    method: Method,
    headers: HeaderMap,
    uri: Uri,
    body: String,
) -> Response {
    let header = |name: &str| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    if header("authorization") != format!("Bearer {KEY}") {
        return refused(401, "invalid_request_error", "api_key_invalid");
    }
    if header("stripe-version") != VERSION {
        return refused(400, "invalid_request_error", "version");
    }
    let asked = Asked {
        path: match method == Method::POST {
            true => uri.path().to_owned(),
            false => format!("{method} {}", uri.path()),
        },
        key: header("idempotency-key").to_owned(),
        form: fields(if method == Method::GET {
            uri.query().unwrap_or_default()
        } else {
            &body
        }),
    };
    let mut account = stripe.account();
    account.asked.push(asked.clone());
    let trouble = account.troubles.pop_front();
    if let Some(Trouble::Status(status)) = trouble {
        return refused(status, "api_error", "trouble");
    }
    let (status, answer) = account.once(&asked);
    match trouble {
        Some(Trouble::Lost) => refused(502, "api_error", "lost"),
        _ => shown(status, &answer),
    }
}

impl Account {
    /// Does what is asked, once for a key.
    fn once(&mut self, asked: &Asked) -> (u16, Value) {
        if let Some((path, form, status, answer)) = self.keys.get(&asked.key) {
            return match (path, form) == (&asked.path, &asked.form) {
                true => (*status, answer.clone()),
                false => (400, error("idempotency_error", "idempotency_key_reused")),
            };
        }
        let (status, answer) = self.carry_out(asked);
        let stored = (status < 300 || status == 402) && !asked.path.starts_with("GET ");
        if stored && !asked.key.is_empty() {
            let done = (asked.path.clone(), asked.form.clone(), status, answer.clone());
            self.keys.insert(asked.key.clone(), done);
        }
        (status, answer)
    }
}

fn fields(body: &str) -> Form {
    let uri = format!("/?{body}").parse().unwrap_or_default();
    Query::<Vec<(String, String)>>::try_from_uri(&uri)
        .map(|fields| fields.0.into_iter().collect())
        .unwrap_or_default()
}

fn error(kind: &str, code: &str) -> Value {
    json!({"error": {"type": kind, "code": code, "message": "…", "doc_url": "https://stripe.com/docs/error-codes"}})
}

fn refused(status: u16, kind: &str, code: &str) -> Response {
    shown(status, &error(kind, code))
}

fn shown(status: u16, answer: &Value) -> Response {
    let status = StatusCode::from_u16(status).expect("a status");
    (status, [("request-id", "req_fake")], answer.to_string()).into_response()
}
