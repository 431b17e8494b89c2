//! A merchant with money and an influencer with leads, over HTTP.

use crate::server::Site;
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

pub struct Trade {
    pub client: Client,
    merchant: String,
    influencer: String,
    campaign: String,
    /// Leads whose creation was acknowledged.
    pub acknowledged: Mutex<Vec<String>>,
    /// Keys that were used, acknowledged or not.
    pub keys: Mutex<Vec<String>>,
    count: AtomicUsize,
}

impl Trade {
    /// Registers both, opens a deposit, pays it, activates a campaign.
    pub async fn open(site: &Site) -> Arc<Self> {
        let client = Client::builder()
            .timeout(Duration::from_secs(20))
            .build()
            .expect("a client");
        let merchant = person(&client, site, "merchant").await;
        let influencer = person(&client, site, "influencer").await;
        let mut trade = Self {
            client,
            merchant,
            influencer,
            campaign: String::new(),
            acknowledged: Mutex::default(),
            keys: Mutex::default(),
            count: AtomicUsize::new(0),
        };
        let campaign = trade
            .as_merchant(
                site,
                "POST",
                "/api/campaigns",
                json!({"name": "Bilan de santé", "settings": {"max_pending_without_agreement": 0}}),
            )
            .await;
        campaign["campaign"]["id"]
            .as_str()
            .expect("an id")
            .clone_into(&mut trade.campaign);
        let status = format!("/api/campaigns/{}/status", trade.campaign);
        trade
            .as_merchant(site, "PUT", &status, json!({"status": "active"}))
            .await;
        let open = json!({"initial_amount": 100_000, "payment_method": "sandbox"});
        let opened = trade
            .as_merchant(site, "POST", "/api/leads/deposits/create", open)
            .await;
        let pay = format!(
            "/api/sandbox/payments/{}",
            opened["payment_id"].as_str().expect("an id")
        );
        trade.as_merchant(site, "POST", &pay, json!({"outcome": "paid"})).await;
        Arc::new(trade)
    }

    async fn as_merchant(&self, site: &Site, method: &str, path: &str, body: Value) -> Value {
        let method = method.parse().expect("a method");
        let request = self
            .client
            .request(method, site.url(path))
            .bearer_auth(&self.merchant)
            .json(&body);
        let answer = request.send().await.expect("an answer");
        let (status, body) = (answer.status(), answer.text().await.expect("a body"));
        assert!(status.is_success(), "{path}: {status} {body}");
        serde_json::from_str(&body).expect("JSON")
    }

    /// Sends one lead under a key; notes it when it is acknowledged.
    pub async fn send(&self, site: &Site, key: &str) -> Result<StatusCode, reqwest::Error> {
        let body = json!({
            "campaign_id": self.campaign, "customer_name": "Ahmed Bennani", "customer_phone": "0612345678",
            "estimated_value": 150, "source": "instagram",
        });
        let request = self
            .client
            .post(site.url("/api/leads/create"))
            .bearer_auth(&self.influencer);
        let answer = request.header("Idempotency-Key", key).json(&body).send().await?;
        let status = answer.status();
        let body: Value = answer.json().await?;
        if let (StatusCode::CREATED, Some(id)) = (status, body["lead"]["id"].as_str()) {
            self.acknowledged.lock().expect("a list").push(id.to_owned());
        }
        Ok(status)
    }

    /// Sends leads one after the other until the server is gone.
    pub async fn send_until_gone(self: Arc<Self>, site: Arc<Site>) {
        loop {
            let key = format!("lead-{}", self.count.fetch_add(1, Ordering::Relaxed));
            self.keys.lock().expect("a list").push(key.clone());
            match self.send(&site, &key).await {
                Ok(StatusCode::CREATED | StatusCode::SERVICE_UNAVAILABLE | StatusCode::INTERNAL_SERVER_ERROR) => {}
                Ok(other) => panic!("unexpected answer {other}"),
                Err(_) => return,
            }
        }
    }

    /// Sends one lead under a key, again while the server says that it cannot: what killed the database outlives the answer of
    /// a connection that did not know yet.
    async fn send_until_up(&self, site: &Site, key: &str) -> StatusCode {
        let until = Instant::now() + Duration::from_secs(60);
        loop {
            let status = self.send(site, key).await.expect("an answer");
            if status != StatusCode::SERVICE_UNAVAILABLE || Instant::now() > until {
                return status;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Every acknowledged lead is there; sending every key again makes none twice.
    pub async fn assert_complete(&self, site: &Site) {
        let keys = self.keys.lock().expect("a list").clone();
        for key in &keys {
            assert_eq!(self.send_until_up(site, key).await, StatusCode::CREATED, "{key}");
        }
        let mut there = self.acknowledged.lock().expect("a list").clone();
        there.sort_unstable();
        there.dedup();
        assert_eq!(there.len(), keys.len(), "one lead for each key");
        let list = self
            .client
            .get(site.url("/api/leads?limit=1"))
            .bearer_auth(&self.merchant);
        let list: Value = list.send().await.expect("an answer").json().await.expect("JSON");
        assert_eq!(list["total"], json!(keys.len()), "the merchant sees every lead, once");
    }
}

async fn person(client: &Client, site: &Site, role: &str) -> String {
    let email = format!("{role}@example.ma");
    let mut body = json!({"email": email, "password": "un mot de passe", "role": role, "display_name": "Salma"});
    if role == "merchant" {
        body["company_name"] = json!("Clinique Atlas");
    }
    let registered = client
        .post(site.url("/api/auth/register"))
        .json(&body)
        .send()
        .await
        .expect("an answer");
    assert_eq!(registered.status(), StatusCode::CREATED, "{}", site.log());
    let login = json!({"email": email, "password": "un mot de passe"});
    let answer = client
        .post(site.url("/api/auth/login"))
        .json(&login)
        .send()
        .await
        .expect("an answer");
    let answer: Value = answer.json().await.expect("JSON");
    answer["access_token"].as_str().expect("a token").to_owned()
}
