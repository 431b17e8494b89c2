//! Every route × role × own or foreign object answers as the contract says.

use crate::{
    routes::{ROUTES, Route, WHO},
    stage::Stage,
};
use axum::http::Method;
use std::collections::BTreeSet;
use testkit::{Answer, schema};

async fn ask(stage: &Stage, route: &Route, who: usize) -> Answer {
    let path = stage.fill(route.path, who).await;
    let body = (!route.body.is_empty()).then_some(stage.fill(route.body, who).await);
    let method: Method = route.method.parse().expect("a method");
    stage.cast[who].send(method, &path, None, body).await
}

#[tokio::test]
async fn everybody_gets_what_the_contract_gives_him() {
    let stage = Stage::set().await;
    let mut surprises = Vec::new();
    for route in ROUTES {
        for (who, expected) in route.answers.into_iter().enumerate() {
            let answer = ask(&stage, route, who).await;
            if answer.status != expected {
                let (asked, found, text) = (&answer.asked, answer.status, &answer.text);
                surprises.push(format!(
                    "{}: {asked}\n  {found} instead of {expected}: {text}",
                    WHO[who]
                ));
            }
            match answer.status {
                401 => assert_eq!(answer.header("www-authenticate"), Some("Bearer"), "{}", answer.asked),
                404 => assert_eq!(answer.json["code"].text(), "not_found"),
                403 => assert_eq!(answer.json["code"].text(), "forbidden"),
                _ => {}
            }
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
    stage.world.audit().await;
}

#[test]
fn the_table_has_every_operation_of_the_document() {
    let name = |operation: &schema::Operation| format!("{} {}", operation.method, operation.path);
    let documented: BTreeSet<String> = schema::operations().iter().map(name).collect();
    let mut tested = BTreeSet::new();
    for route in ROUTES {
        let path = route.path.split('?').next().unwrap_or_default();
        let operation = schema::operation(route.method, path);
        tested.insert(operation.map_or_else(|| format!("{} {path} (not documented)", route.method), name));
    }
    let missing: Vec<_> = documented.difference(&tested).collect();
    let unknown: Vec<_> = tested.difference(&documented).collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "not in the table: {missing:#?}; only in the table: {unknown:#?}"
    );
}

/// What people see in lists is their own, and nothing of others.
#[tokio::test]
async fn lists_show_only_what_is_ones_own() {
    let stage = Stage::set().await;
    stage
        .fill(
            "$lead $validated $payment $active_agreement $blocked $notification $payout $refund",
            5,
        )
        .await;
    stage.world.run_jobs().await;
    let lists = [
        ("/api/leads", "leads", [0, 0, 0, 2, 2, 2]),
        ("/api/leads/deposits/all", "deposits", [0, 0, 0, 0, 1, 1]),
        ("/api/leads/deposits/transactions", "transactions", [0, 0, 0, 0, 5, 5]),
        ("/api/payments", "payments", [0, 0, 0, 0, 2, 2]),
        ("/api/refunds", "refunds", [0, 0, 0, 0, 1, 1]),
        ("/api/leads/agreements/my-agreements", "agreements", [0, 0, 0, 1, 1, 1]),
        ("/api/earnings", "earnings", [0, 0, 0, 2, 0, 0]),
        ("/api/payouts", "payouts", [0, 0, 0, 1, 0, 1]),
        ("/api/campaigns", "campaigns", [0, 2, 2, 2, 2, 2]),
    ];
    for (path, name, seen) in lists {
        for (client, expected) in stage.cast[1..].iter().zip(seen) {
            let answer = client.get(path).await;
            if answer.status != 403 {
                let json = &answer.json;
                assert_eq!(
                    (json["total"].to_string(), json[name].list().len()),
                    (expected.to_string(), expected)
                );
            }
        }
    }
}

/// Commands of several merchants are decided together; one who names another's lead in the same moment as its owner
/// still finds nothing.
#[tokio::test]
async fn a_moment_shared_with_the_owner_opens_nothing() {
    let stage = Stage::set().await;
    let stranger = &stage.cast[1];
    for (own, foreign) in [
        ("validate", "validate"),
        ("validate", "lose"),
        ("reject", "reject"),
        ("reject", "validate"),
    ] {
        let path = stage.fill("/api/leads/$lead", 5).await;
        let ask = |client: &testkit::Client, verb: &str| {
            let body = match verb {
                "validate" => r#"{"quality_score":8}"#,
                "reject" => r#"{"rejection_reason":"duplicate"}"#,
                _ => "{}",
            };
            let (client, path) = (client.clone(), format!("{path}/{verb}"));
            async move { client.put(&path, body).await }
        };
        let (own, foreign) = futures::join!(ask(stage.merchant(), own), ask(stranger, foreign));
        let _ = own.expect(200);
        foreign.refused(404, "not_found");
    }
    stage.world.audit().await;
}

/// The 405 of a path that exists has the same envelope as every other problem.
#[tokio::test]
async fn other_methods_and_paths_are_refused_in_the_same_words() {
    let stage = Stage::set().await;
    stage
        .merchant()
        .send(Method::PATCH, "/api/leads", None, None)
        .await
        .refused(405, "method_not_allowed");
    stage.merchant().get("/api/nothing").await.refused(404, "not_found");
    stage
        .world
        .stranger()
        .get("/api/nothing")
        .await
        .refused(404, "not_found");
}
