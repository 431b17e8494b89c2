//! Demonstration data: complete, proven, and made once.

use crate::server::{Site, text};
use reqwest::Client;
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[tokio::test]
async fn a_demonstration_shows_every_level_and_is_sound() {
    let site = Site::new();
    let first = site.output(&["demo"]);
    assert!(first.status.success(), "{}", text(&first.stderr));
    assert!(
        text(&first.stdout).contains("\nDemonstration data: 3"),
        "{}",
        text(&first.stdout)
    );
    site.assert_sound();
    let again = site.output(&["demo"]);
    assert!(
        again.status.success() && !text(&again.stdout).contains("Demonstration data"),
        "made once"
    );
    let server = site.serve().await;
    let shown = reqwest::get(site.url("/api/demo/accounts")).await.expect("an answer");
    let shown: Value = shown.json().await.expect("accounts");
    assert_eq!(
        shown["accounts"],
        json!([]),
        "this server is not said to be a demonstration"
    );
    let admin = sign_in(&site, "admin@demo.leads.ma").await;
    let deposits = get(&site, &admin, "/api/leads/deposits/all").await;
    let deposits = deposits["deposits"].as_array().expect("a list").clone();
    let of = |name: &str| {
        deposits
            .iter()
            .filter_map(|deposit| deposit[name].as_str())
            .collect::<BTreeSet<_>>()
    };
    assert!(of("alert_level").is_superset(&["ATTENTION", "CRITICAL", "DEPLETED", "HEALTHY", "WARNING"].into()));
    assert!(of("status").is_superset(&["active", "depleted", "pending"].into()));
    for status in ["pending", "validated", "rejected", "converted", "lost"] {
        let leads = get(&site, &admin, &format!("/api/leads?status={status}")).await;
        assert!(
            leads["total"].as_i64().is_some_and(|total| total >= 5),
            "{status}: {}",
            leads["total"]
        );
    }
    let payouts = get(&site, &admin, "/api/payouts").await;
    for total in payouts["totals"].as_array().expect("a total of each status") {
        assert!(total["payouts"].as_i64().is_some_and(|payouts| payouts > 0), "{total}");
    }
    drop(server);
}

async fn sign_in(site: &Site, email: &str) -> String {
    let body = json!({"email": email, "password": "demo-leads-2026"});
    let answer = Client::new()
        .post(site.url("/api/auth/login"))
        .json(&body)
        .send()
        .await
        .expect("an answer");
    let session: Value = answer.json().await.expect("a session");
    session["access_token"].as_str().expect("a token").to_owned()
}

async fn get(site: &Site, token: &str, path: &str) -> Value {
    let answer = Client::new()
        .get(site.url(path))
        .bearer_auth(token)
        .send()
        .await
        .expect("an answer");
    answer.json().await.expect("JSON")
}
