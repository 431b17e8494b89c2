//! What a provider says about a payment is applied once, however often and in whatever order it is said.

use futures::future::join_all;
use testkit::{Answer, Client, World};

/// A deposit that waits for its payment.
struct Unpaid {
    world: World,
    merchant: Client,
    payment: String,
}

impl Unpaid {
    async fn new() -> Self {
        let world = World::new().await;
        let merchant = world.merchant("Clinique Atlas").await;
        let opened = world
            .open(&merchant, r#"{"initial_amount":2500.50,"payment_method":"sandbox"}"#)
            .await;
        let payment = opened.json["payment_id"].text().to_owned();
        Self {
            world,
            merchant,
            payment,
        }
    }

    async fn says(&self, outcome: &str) -> Answer {
        self.world.pay(&self.merchant, &self.payment, outcome).await
    }

    async fn current_balance(&self) -> String {
        let balance = self.merchant.get("/api/leads/deposits/balance").await.expect(200);
        balance.json["current_balance"].number().to_owned()
    }

    async fn credits(&self) -> i64 {
        self.world.value("select count(*) from deposit_transactions").await
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_confirmation_delivered_many_times_at_once_credits_once() {
    let unpaid = Unpaid::new().await;
    let other = unpaid.world.another().await;
    let there = unpaid.merchant.at(other.router.clone());
    let deliveries = (0..24).map(|n| {
        let (client, world) = if n % 2 == 0 {
            (&unpaid.merchant, &unpaid.world)
        } else {
            (&there, &other)
        };
        world.pay(client, &unpaid.payment, "paid")
    });
    for answer in join_all(deliveries).await {
        let answer = answer.expect(200);
        assert_eq!(answer.json["payment"]["status"].text(), "paid");
    }
    assert_eq!(unpaid.credits().await, 1);
    assert_eq!(unpaid.current_balance().await, "2500.50");
    unpaid.world.audit().await;
}

#[tokio::test]
async fn a_failed_payment_may_still_be_paid() {
    let unpaid = Unpaid::new().await;
    for _ in 0..2 {
        assert_eq!(
            unpaid.says("failed").await.expect(200).json["payment"]["status"].text(),
            "failed"
        );
    }
    assert_eq!(
        (unpaid.credits().await, unpaid.current_balance().await.as_str()),
        (0, "0.00")
    );
    assert_eq!(
        unpaid.says("paid").await.expect(200).json["payment"]["status"].text(),
        "paid"
    );
    assert_eq!(
        (unpaid.credits().await, unpaid.current_balance().await.as_str()),
        (1, "2500.50")
    );
    unpaid.world.audit().await;
}

#[tokio::test]
async fn a_failure_after_a_success_is_kept_for_an_admin_and_moves_nothing() {
    let unpaid = Unpaid::new().await;
    let _ = unpaid.says("paid").await.expect(200);
    for _ in 0..2 {
        unpaid.says("failed").await.refused(409, "payment_already_settled");
    }
    assert_eq!(
        (unpaid.credits().await, unpaid.current_balance().await.as_str()),
        (1, "2500.50")
    );
    let quarantined = "select count(*) from provider_events where state = 'quarantined'";
    assert_eq!(
        unpaid.world.value::<i64>(quarantined).await,
        1,
        "the same event is kept once"
    );
    unpaid.world.audit().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn success_and_failure_at_once_credit_once() {
    let unpaid = Unpaid::new().await;
    let both = (0..16).map(|n| unpaid.says(if n % 2 == 0 { "paid" } else { "failed" }));
    for answer in join_all(both).await {
        assert!([200, 409].contains(&answer.status), "{}", answer.text);
    }
    assert_eq!(
        (unpaid.credits().await, unpaid.current_balance().await.as_str()),
        (1, "2500.50")
    );
    unpaid.world.audit().await;
}

#[tokio::test]
async fn the_page_of_the_sandbox_opens_only_with_its_token() {
    let unpaid = Unpaid::new().await;
    let stranger = unpaid.world.stranger();
    let paid = unpaid
        .merchant
        .get(&format!("/api/payments/{}", unpaid.payment))
        .await
        .expect(200)
        .json;
    let url = paid["payment_url"].text();
    let page = url.find("/sandbox/").map(|at| &url[at..]).expect("a page of ours");
    assert_eq!(stranger.get(page).await.status, 200);
    let (path, token) = page.split_once("?t=").expect("a token");
    for wrong in ["", "AAAA", &token[1..], &token.to_uppercase()] {
        assert_eq!(stranger.get(&format!("{path}?t={wrong}")).await.status, 404, "{wrong}");
        let form = format!("payment={}&attempt=1&t={wrong}&outcome=paid", unpaid.payment);
        assert_eq!(stranger.post(path, form).await.status, 404, "{wrong}");
    }
    assert_eq!(unpaid.credits().await, 0);
    let form = format!("payment={}&attempt=1&t={token}&outcome=paid", unpaid.payment);
    assert_eq!(stranger.post(path, &form).await.status, 303);
    assert_eq!(stranger.post(path, &form).await.status, 303);
    assert_eq!(
        (unpaid.credits().await, unpaid.current_balance().await.as_str()),
        (1, "2500.50")
    );
    unpaid.world.audit().await;
}

#[tokio::test]
async fn a_transfer_that_an_admin_records_credits_at_once_and_once() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Clinique Atlas").await, world.admin().await);
    let id = merchant.merchant_id();
    let body = |merchant: &str| {
        format!(
            r#"{{"initial_amount":3000.10,"payment_method":"bank_transfer","payment_reference":"VIR-1",
                "reason":"Relevé du 23"{merchant}}}"#
        )
    };
    merchant
        .post("/api/leads/deposits/create", body(""))
        .await
        .refused(403, "forbidden");
    let for_him = body(&format!(r#","merchant_id":"{id}""#));
    let opened = admin
        .post("/api/leads/deposits/create", &for_him)
        .await
        .expect(201)
        .json;
    assert_eq!(opened["deposit"]["current_balance"].number(), "3000.10");
    assert!(opened["payment_url"].is_null());
    admin
        .post("/api/leads/deposits/create", &for_him)
        .await
        .refused(409, "transfer_already_recorded");
    let balance = merchant.get("/api/leads/deposits/balance").await.expect(200).json;
    assert_eq!(balance["current_balance"].number(), "3000.10");
    assert_eq!(
        world
            .value::<i64>("select count(*) from activity_log where action = 'transfer_recorded'")
            .await,
        1
    );
    world.audit().await;
}
