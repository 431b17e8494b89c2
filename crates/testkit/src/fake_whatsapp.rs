//! Meta's Cloud API on this machine: what it says of templates and their errors, and what it says later. It shares nothing
//! with what it tests.

use axum::{
    Json, Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::post,
};
use hmac::{Hmac, KeyInit, Mac};
use messaging::{Whatsapp, WhatsappSettings};
use serde_json::{Value, json};
use sha2::Sha256;
use std::{
    fmt::Write,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::net::TcpListener;

const NUMBER: &str = "106540352242922";
const SECRET: &str = "app_secret_test";
/// The word by which it subscribes.
pub const VERIFY: &str = "verify me";

/// A number at Meta.
#[derive(Clone)]
pub struct FakeWhatsapp {
    address: String,
    desk: Arc<Mutex<Desk>>,
}

#[derive(Default)]
struct Desk {
    taken: Vec<Value>,
    /// The status and code that are answered instead.
    refusal: Option<(u16, u32)>,
}

impl FakeWhatsapp {
    /// A carrier at an address of its own.
    ///
    /// # Panics
    /// This machine gives it none.
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let whatsapp = Self {
            address: format!("http://{}", listener.local_addr().expect("an address")),
            desk: Arc::default(),
        };
        let routes = Router::new()
            .route("/v23.0/{number}/messages", post(take))
            .with_state(whatsapp.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        whatsapp
    }

    /// What asks it.
    pub fn carrier(&self) -> Arc<Whatsapp> {
        Arc::new(Whatsapp::new(WhatsappSettings {
            base: format!("{}/v23.0", self.address),
            number_id: NUMBER.to_owned(),
            token: "system user".into(),
            app_secret: SECRET.into(),
            verify_token: VERIFY.into(),
            template: "leads_alert".to_owned(),
        }))
    }

    /// From now on it answers so, or takes templates again.
    pub fn refuse(&self, refusal: Option<(u16, u32)>) {
        self.lock().refusal = refusal;
    }

    /// The templates that it took.
    pub fn taken(&self) -> Vec<Value> {
        self.lock().taken.clone()
    }

    /// What it says later of the `n`th template that it took, and its signature.
    pub fn says(&self, n: usize, status: &str, code: Option<u32>) -> (String, String) {
        let mut said =
            json!({ "id": id(n), "status": status, "timestamp": "1795393999", "recipient_id": "212612345678" });
        if let Some(code) = code {
            said["errors"] = json!([{ "code": code, "title": "Message undeliverable" }]);
        }
        let value = json!({ "messaging_product": "whatsapp", "statuses": [said] });
        let changes = json!([{ "field": "messages", "value": value }]);
        let body = json!({ "object": "whatsapp_business_account", "entry": [{ "id": "1", "changes": changes }] });
        let body = body.to_string();
        let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("a key");
        mac.update(body.as_bytes());
        let mut signature = "sha256=".to_owned();
        for byte in mac.finalize().into_bytes() {
            let _ = write!(signature, "{byte:02x}");
        }
        (body, signature)
    }

    fn lock(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn id(n: usize) -> String {
    format!("wamid.HBgM{n}")
}

async fn take(
    State(whatsapp): State<FakeWhatsapp>,
    Path(number): Path<String>,
    headers: HeaderMap,
    Json(message): Json<Value>,
) -> Response {
    let given = headers.get("authorization").and_then(|value| value.to_str().ok());
    if number != NUMBER || given != Some("Bearer system user") {
        return declined(401, 190);
    }
    let mut desk = whatsapp.lock();
    if let Some((status, code)) = desk.refusal {
        return declined(status, code);
    }
    let template = &message["template"];
    let places: Vec<&str> = template["components"][0]["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|place| place["text"].as_str())
        .collect();
    let is_template = message["messaging_product"] == "whatsapp" && message["type"] == "template";
    if !is_template
        || !message["to"]
            .as_str()
            .is_some_and(|to| to.chars().all(|c| c.is_ascii_digit()))
    {
        return declined(400, 131_009);
    }
    if template["name"] != "leads_alert"
        || !["fr", "ar", "en"]
            .iter()
            .any(|code| template["language"]["code"] == *code)
    {
        return declined(404, 132_001);
    }
    if places.len() != 2 || template["components"][1]["sub_type"] != "url" {
        return declined(400, 132_000);
    }
    if places
        .iter()
        .any(|place| place.contains(['\n', '\t']) || place.contains("     "))
    {
        return declined(400, 132_012);
    }
    let taken = json!({ "messaging_product": "whatsapp", "messages": [{ "id": id(desk.taken.len()),
                        "message_status": "accepted" }] });
    desk.taken.push(message);
    (StatusCode::OK, Json(taken)).into_response()
}

fn declined(status: u16, code: u32) -> Response {
    let status = StatusCode::from_u16(status).expect("a status");
    let error = json!({ "message": format!("(#{code}) no"), "type": "OAuthException", "code": code });
    (status, Json(json!({ "error": error }))).into_response()
}
