//! People who want to be served: a merchant and an influencer with a campaign and money, and somebody who signs in.

use crate::{figures::Served, server::Site};
use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::task::JoinSet;

pub const PASSWORD: &str = "un mot de passe";

/// Those who are not attacked themselves.
pub struct Victims {
    site: Arc<Site>,
    client: Client,
    merchant: String,
    influencer: String,
    campaign: String,
}

/// What they do, each again and again.
#[derive(Clone, Copy)]
enum Wish {
    Balance,
    List,
    Lead,
    SignIn,
}

impl Wish {
    /// Well within what one user or address may ask for.
    const fn pause(self) -> Duration {
        match self {
            Self::SignIn => Duration::from_secs(1),
            _ => Duration::from_millis(60),
        }
    }
}

impl Victims {
    pub async fn open(site: &Arc<Site>) -> Arc<Self> {
        let client = client();
        let merchant = register(&client, site, "merchant", "victim").await;
        let influencer = register(&client, site, "influencer", "victim").await;
        let campaign = fund(&client, site, &merchant).await;
        Arc::new(Self {
            site: Arc::clone(site),
            client,
            merchant,
            influencer,
            campaign,
        })
    }

    /// Everybody does what they do for so long.
    pub async fn live_through(self: &Arc<Self>, lasting: Duration) -> Served {
        let until = Instant::now() + lasting;
        let mut everybody = JoinSet::new();
        for wish in [Wish::Balance, Wish::List, Wish::Lead, Wish::SignIn] {
            let (this, pause) = (Arc::clone(self), wish.pause());
            everybody.spawn(async move {
                let mut served = Served::default();
                while Instant::now() < until {
                    let begun = Instant::now();
                    let well = this.is_served(wish).await;
                    served.took.push(begun.elapsed());
                    served.failed += usize::from(!well);
                    tokio::time::sleep(pause).await;
                }
                served
            });
        }
        let mut all = Served::default();
        while let Some(one) = everybody.join_next().await {
            let one = one.expect("a victim");
            all.took.extend(one.took);
            all.failed += one.failed;
        }
        all
    }

    /// How long after the end of an attack everybody is served as quickly as ever, three times in a row.
    pub async fn until_well(&self, ended: Instant) -> Duration {
        let mut well = 0;
        let mut since = ended;
        while well < 3 {
            let begun = Instant::now();
            let served = self.is_served(Wish::List).await && self.is_served(Wish::Lead).await;
            if !served || begun.elapsed() > Duration::from_millis(500) {
                (well, since) = (0, Instant::now());
            } else {
                well += 1;
            }
            assert!(ended.elapsed() < Duration::from_secs(60), "{}", self.site.log());
        }
        since.duration_since(ended)
    }

    async fn is_served(&self, wish: Wish) -> bool {
        match self.request(wish).send().await {
            Ok(answer) => {
                let well = answer.status().as_u16() < 500;
                answer.bytes().await.is_ok() && well
            }
            Err(_) => false,
        }
    }

    fn request(&self, wish: Wish) -> RequestBuilder {
        let url = |path: &str| self.site.url(path);
        match wish {
            Wish::Balance => self
                .client
                .get(url("/api/leads/deposits/balance"))
                .bearer_auth(&self.merchant),
            Wish::List => self.client.get(url("/api/leads?limit=20")).bearer_auth(&self.merchant),
            Wish::Lead => self
                .client
                .post(url("/api/leads/create"))
                .bearer_auth(&self.influencer)
                .json(&lead(&self.campaign)),
            Wish::SignIn => self
                .client
                .post(url("/api/auth/login"))
                .json(&json!({"email": "merchant-victim@example.ma", "password": PASSWORD})),
        }
    }
}

pub fn lead(campaign: &str) -> Value {
    json!({
        "campaign_id": campaign, "customer_name": "Ahmed Bennani", "customer_phone": "0612345678",
        "estimated_value": 50, "source": "instagram",
    })
}

pub fn client() -> Client {
    Client::builder()
        .timeout(Duration::from_secs(40))
        .build()
        .expect("a client")
}

/// Registers somebody and returns their access token.
pub async fn register(client: &Client, site: &Site, role: &str, who: &str) -> String {
    let email = format!("{role}-{who}@example.ma");
    let mut body = json!({"email": email, "password": PASSWORD, "role": role, "display_name": "Salma"});
    if role == "merchant" {
        body["company_name"] = json!("Clinique Atlas");
    }
    ask(client.post(site.url("/api/auth/register")).json(&body)).await;
    let login = json!({"email": email, "password": PASSWORD});
    let session = ask(client.post(site.url("/api/auth/login")).json(&login)).await;
    session["access_token"].as_str().expect("a token").to_owned()
}

/// An active campaign and a paid deposit; returns the campaign.
pub async fn fund(client: &Client, site: &Site, merchant: &str) -> String {
    let post = |path: &str| client.post(site.url(path)).bearer_auth(merchant);
    let campaign = ask(post("/api/campaigns").json(&json!({"name": "Bilan de santé"}))).await;
    let campaign = campaign["campaign"]["id"].as_str().expect("an id").to_owned();
    let status = client.put(site.url(&format!("/api/campaigns/{campaign}/status")));
    ask(status.bearer_auth(merchant).json(&json!({"status": "active"}))).await;
    let open = json!({"initial_amount": 100_000, "payment_method": "sandbox"});
    let opened = ask(post("/api/leads/deposits/create").json(&open)).await;
    let pay = format!(
        "/api/sandbox/payments/{}",
        opened["payment_id"].as_str().expect("an id")
    );
    ask(post(&pay).json(&json!({"outcome": "paid"}))).await;
    campaign
}

async fn ask(request: RequestBuilder) -> Value {
    let answer = request.send().await.expect("an answer");
    let (status, body) = (answer.status(), answer.text().await.expect("a body"));
    assert!(status.is_success(), "{status} {body}");
    serde_json::from_str(&body).expect("JSON")
}
