//! A carrier of short messages on this machine, as Twilio describes its own: forms come here by a name and a password. It
//! shares nothing with what it tests.

use axum::{
    Json, Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, Uri},
    response::{IntoResponse, Response},
    routing::post,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use messaging::{
    Sms,
    sms::{Twilio, TwilioSettings},
};
use serde_json::json;
use sha1::Sha1;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::net::TcpListener;

const ACCOUNT: &str = "AC00000000000000000000000000000000";
const TOKEN: &str = "12345";

/// A carrier with one account.
#[derive(Clone)]
pub struct FakeTwilio {
    address: String,
    counter: Arc<Mutex<Counter>>,
}

#[derive(Default)]
struct Counter {
    taken: Vec<BTreeMap<String, String>>,
    /// The status and code that are answered instead.
    refusal: Option<(u16, u32)>,
}

impl FakeTwilio {
    /// A carrier at an address of its own.
    ///
    /// # Panics
    /// This machine gives it none.
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let twilio = Self {
            address: format!("http://{}", listener.local_addr().expect("an address")),
            counter: Arc::default(),
        };
        let routes = Router::new()
            .route("/2010-04-01/Accounts/{account}/Messages.json", post(take))
            .with_state(twilio.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        twilio
    }

    /// What asks it.
    pub fn carrier(&self) -> Arc<Sms> {
        Arc::new(Sms::Twilio(Twilio::new(TwilioSettings {
            base: self.address.clone(),
            account: ACCOUNT.to_owned(),
            token: TOKEN.into(),
            sender: "LEADSMA".to_owned(),
            callback: "https://app.example.ma/api/webhooks/twilio".to_owned(),
        })))
    }

    /// From now on it answers so, or takes messages again.
    pub fn refuse(&self, refusal: Option<(u16, u32)>) {
        self.lock().refusal = refusal;
    }

    /// The messages that it took, as forms.
    pub fn taken(&self) -> Vec<BTreeMap<String, String>> {
        self.lock().taken.clone()
    }

    /// What it calls back about a message that it took: the path with its query, the form, and its signature over both.
    pub fn says(&self, taken: &BTreeMap<String, String>, status: &str, code: Option<u32>) -> (String, String, String) {
        let url = taken["StatusCallback"].clone();
        let mut fields = vec![
            ("To", taken["To"].replace('+', "%2B"), taken["To"].clone()),
            ("AccountSid", ACCOUNT.to_owned(), ACCOUNT.to_owned()),
            ("MessageStatus", status.to_owned(), status.to_owned()),
        ];
        fields.extend(code.map(|code| ("ErrorCode", code.to_string(), code.to_string())));
        let form: Vec<String> = fields
            .iter()
            .map(|(name, written, _)| format!("{name}={written}"))
            .collect();
        fields.sort();
        let mut mac = Hmac::<Sha1>::new_from_slice(TOKEN.as_bytes()).expect("a key");
        mac.update(url.as_bytes());
        for (name, _, value) in &fields {
            mac.update(format!("{name}{value}").as_bytes());
        }
        let signature = STANDARD.encode(mac.finalize().into_bytes());
        let path = url.strip_prefix("https://app.example.ma").expect("our address");
        (path.to_owned(), form.join("&"), signature)
    }

    fn lock(&self) -> MutexGuard<'_, Counter> {
        self.counter.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn take(
    State(twilio): State<FakeTwilio>,
    Path(account): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let query: Uri = format!("/?{body}").parse().expect("a form");
    let Query(form) = Query::<BTreeMap<String, String>>::try_from_uri(&query).expect("a form");
    let login = format!("Basic {}", STANDARD.encode(format!("{ACCOUNT}:{TOKEN}")));
    let given = headers.get("authorization").and_then(|value| value.to_str().ok());
    if account != ACCOUNT || given != Some(&login) {
        return declined(401, 20003);
    }
    let mut counter = twilio.lock();
    if let Some((status, code)) = counter.refusal {
        return declined(status, code);
    }
    let to = form.get("To").map(String::as_str).unwrap_or_default();
    if !to.starts_with('+') || to[1..].chars().any(|c| !c.is_ascii_digit()) {
        return declined(400, 21211);
    }
    if form
        .get("Body")
        .is_none_or(|body| body.is_empty() || body.chars().count() > 1600)
    {
        return declined(400, 21617);
    }
    let sid = format!("SM{:032x}", counter.taken.len());
    counter.taken.push(form);
    (
        StatusCode::CREATED,
        Json(json!({ "sid": sid, "status": "queued", "error_code": null })),
    )
        .into_response()
}

fn declined(status: u16, code: u32) -> Response {
    let status = StatusCode::from_u16(status).expect("a status");
    let body = json!({ "code": code, "message": "no", "status": status.as_u16() });
    (status, Json(body)).into_response()
}
