//! Cards through the Centre monétique interbancaire: our page, the ways back, and what the gateway is answered.

mod acquirers;
mod callback;
mod page;
mod unwanted;

use axum::{
    body::Body,
    http::{Method, Request, header},
};
use payments::{
    Cmi, Registry,
    cmi::{ClientId, Gateway as Address, Profile, Profiles},
};
use testkit::{
    Answer, Client, Gateway, Json, Setup, World,
    gateway::Fields,
    world::{PUBLIC_URL, with_sandbox},
};

const GATEWAY: Gateway = Gateway {
    client_id: "600000000",
    store_key: "TEST|Store\\Key1",
};
const OTHER: Gateway = Gateway {
    client_id: "600000001",
    store_key: "another key",
};
const CALLBACK: &str = "/api/webhooks/cmi";

fn profile(name: &str, gateway: Gateway, address: &str) -> Profile {
    Profile {
        name: name.to_owned(),
        gateway: Address::parse(address).unwrap(),
        client: ClientId::parse(gateway.client_id).unwrap(),
        store_key: gateway.store_key.into(),
    }
}

/// A server that takes cards with two acquirers.
fn setup() -> Setup {
    let default = profile("default", GATEWAY, "https://testpayment.cmi.co.ma/fim/est3Dgate");
    let other = profile("attijari", OTHER, "https://cards.example.ma:8443/fim/est3Dgate");
    let profiles = Profiles::new(default, vec![other]).unwrap();
    let cmi = Cmi::new(PUBLIC_URL, vec![8; 32].into(), profiles).unwrap();
    Setup {
        providers: with_sandbox(Registry::new(PUBLIC_URL).with_cmi(cmi)),
        ..Setup::default()
    }
}

/// A merchant who was sent to pay 2000 dirhams by card.
struct Checkout {
    world: World,
    merchant: Client,
    /// The answer that opened the deposit.
    opened: Json,
}

impl Checkout {
    async fn begin() -> Self {
        let world = World::with(setup()).await;
        let merchant = world.merchant("L'Atlas & Fils").await;
        let body = r#"{"initial_amount":2000,"payment_method":"cmi"}"#;
        let opened = world.open(&merchant, body).await.json;
        Self {
            world,
            merchant,
            opened,
        }
    }

    fn payment(&self) -> &str {
        self.opened["payment_id"].text()
    }

    /// The address of the page, without the server.
    fn path(&self) -> String {
        path(&self.opened)
    }

    /// What the browser posts to the gateway.
    async fn posted(&self) -> Fields {
        posted(&self.world, &self.opened).await
    }

    async fn status(&self) -> String {
        let read = self.merchant.get(&format!("/api/payments/{}", self.payment())).await;
        read.expect(200).json["status"].text().to_owned()
    }
}

fn path(opened: &Json) -> String {
    let path = opened["payment_url"].text().strip_prefix(PUBLIC_URL);
    path.expect("an address of this server").to_owned()
}

async fn posted(world: &World, opened: &Json) -> Fields {
    GATEWAY.posted(&world.stranger().get(&path(opened)).await.expect(200).text)
}

/// What a server answers a form.
async fn post(client: &Client, path: &str, form: &str) -> Answer {
    let request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form.to_owned()))
        .unwrap();
    client.call(request, form).await
}

/// What the gateway is answered, which is a word and nothing else.
async fn said(world: &World, form: &str) -> String {
    let answer = post(&world.stranger(), CALLBACK, form).await.expect(200);
    assert_eq!(answer.header("content-type"), Some("text/plain"));
    answer.text
}

/// What is in quarantine: the problems, in the order of their arrival.
async fn quarantined(world: &World) -> Vec<String> {
    let problems = "select array_agg(problem order by id) from provider_events where state = 'quarantined'";
    world.value::<Option<Vec<String>>>(problems).await.unwrap_or_default()
}
