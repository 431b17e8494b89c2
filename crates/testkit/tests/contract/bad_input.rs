//! Whatever is sent, the answer is a problem that names the field, and nothing is written.

use crate::{
    routes::{ROUTES, Route},
    stage::Stage,
};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use serde_json::Value;
use testkit::{Answer, Client, schema};

/// A route that takes a JSON body, with a body that is right and somebody who may send it.
pub struct Target<'a> {
    route: &'a Route,
    pub path: String,
    pub body: String,
    pub client: &'a Client,
    pub operation: &'static schema::Operation,
}

pub async fn targets(stage: &Stage) -> Vec<Target<'_>> {
    let mut targets: Vec<Target<'_>> = Vec::new();
    for route in ROUTES.iter().filter(|route| route.body.starts_with('{')) {
        let operation = schema::operation(route.method, route.path).expect("a documented route");
        if targets.iter().any(|known| std::ptr::eq(known.operation, operation)) {
            continue;
        }
        let (who, client) = stage.entitled(route);
        let (path, body) = (stage.fill(route.path, who).await, stage.fill(route.body, who).await);
        targets.push(Target {
            route,
            path,
            body,
            client,
            operation,
        });
    }
    targets
}

impl Target<'_> {
    pub fn request(&self, content_type: Option<&str>, body: impl Into<Body>) -> Request<Body> {
        let mut request = Request::builder().method(self.route.method).uri(&self.path);
        if let Some(content_type) = content_type {
            request = request.header(header::CONTENT_TYPE, content_type);
        }
        request.body(body.into()).expect("a request")
    }

    pub async fn send(&self, body: &str) -> Answer {
        self.client
            .call(self.request(Some("application/json"), body.to_owned()), body)
            .await
    }

    /// The right body with another value in one field, written as it is.
    pub fn with(&self, field: &str, value: &str) -> String {
        with(&self.body, field, value)
    }

    pub fn fields(&self) -> impl Iterator<Item = (&'static String, &'static Value)> {
        let schema = self.operation.body().expect("a body");
        schema["properties"].as_object().into_iter().flatten()
    }

    pub fn is_required(&self, field: &str) -> bool {
        let required = &self.operation.body().expect("a body")["required"];
        required.as_array().into_iter().flatten().any(|name| name == field)
    }
}

/// A body with another value in one field, written as it is.
pub fn with(body: &str, field: &str, value: &str) -> String {
    let mut fields: Vec<(String, String)> = match testkit::Json::parse(body).expect("a right body") {
        testkit::Json::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, value.to_string()))
            .collect(),
        other => panic!("{other} is no object"),
    };
    fields.retain(|(name, _)| name != field);
    fields.push((field.to_owned(), value.to_owned()));
    let fields: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("\"{name}\":{value}"))
        .collect();
    format!("{{{}}}", fields.join(","))
}

/// Values that no field with such a schema takes.
fn wrong_values(schema: &'static Value) -> Vec<&'static str> {
    let schema = schema::resolve(schema);
    let is = |name: &str| {
        schema["type"] == name
            || schema["type"]
                .as_array()
                .is_some_and(|all| all.iter().any(|t| t == name))
    };
    let numbers = [
        "\"80\"", "\"\"", "true", "{}", "[]", "[80]", "-1", "1e3", "1E3", "-0.01",
    ];
    if is("number") {
        let traps = ["1.005", "80.001", "99999999999999999999", "1e400", "-1e-400", "0.1e1"];
        numbers.into_iter().chain(traps).collect()
    } else if is("integer") {
        numbers
            .into_iter()
            .chain(["1.5", "8.0", "99999999999999999999"])
            .collect()
    } else if is("boolean") {
        vec!["\"true\"", "1", "0", "{}", "[]"]
    } else if schema["format"] == "uuid" {
        vec![
            "5",
            "true",
            "{}",
            "\"\"",
            "\"x\"",
            "\"0192f0c1-2d3e-7f4a-8b5c-6d7e8f90123\"",
            "\"\\u0000\"",
        ]
    } else if is("string") {
        vec!["5", "80.00", "true", "{}", "[]", "[\"x\"]"]
    } else {
        vec!["5", "true", "\"x\"", "[]", "{\"no_such_field\":1}"]
    }
}

#[tokio::test]
async fn a_wrong_value_is_refused_with_its_field() {
    let stage = Stage::set().await;
    let mut surprises = Vec::new();
    for target in targets(&stage).await {
        let before = stage.world.row_counts().await;
        for (field, schema) in target.fields() {
            let null = target.is_required(field).then_some("null");
            for value in wrong_values(schema).into_iter().chain(null) {
                // A list that need not be given may be empty.
                if value == "[]" && schema["type"] == "array" && null.is_none() {
                    continue;
                }
                let answer = target.send(&target.with(field, value)).await;
                let named = |wrong: &String| wrong.starts_with(field.as_str());
                if answer.status != 422 || !answer.wrong_fields().iter().any(named) {
                    surprises.push(format!(
                        "{field} = {value}: {}\n  {} {}",
                        answer.asked, answer.status, answer.text
                    ));
                }
            }
        }
        assert_eq!(
            stage.world.row_counts().await,
            before,
            "{} wrote something",
            target.path
        );
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

#[tokio::test]
async fn unknown_and_missing_fields_are_named() {
    let stage = Stage::set().await;
    for target in targets(&stage).await {
        let before = stage.world.row_counts().await;
        let unknown = target
            .send(&target.with("no_such_field", "1"))
            .await
            .refused(422, "validation_failed");
        assert_eq!(
            unknown.wrong_fields(),
            ["no_such_field:unknown_field"],
            "{}",
            unknown.asked
        );
        for (field, _) in target.fields().filter(|(field, _)| target.is_required(field)) {
            let body = target.with(field, "null").replace(&format!(",\"{field}\":null"), "");
            let body = body.replace(&format!("\"{field}\":null"), "");
            let missing = target.send(&body).await.refused(422, "validation_failed");
            assert!(
                missing.wrong_fields().contains(&format!("{field}:required")),
                "{}\n{}",
                missing.asked,
                missing.text
            );
        }
        assert_eq!(
            stage.world.row_counts().await,
            before,
            "{} wrote something",
            target.path
        );
    }
}

#[tokio::test]
async fn what_is_no_json_is_refused() {
    let stage = Stage::set().await;
    let deep = format!("{}{}", "[".repeat(30_000), "]".repeat(30_000));
    for target in targets(&stage).await {
        let before = stage.world.row_counts().await;
        for body in [
            "{",
            "}",
            "{\"a\":}",
            "{}}",
            "{} {}",
            "nul",
            "\u{0}",
            "{\"a\":1,}",
            "{'a':1}",
            "NaN",
            "\u{feff}{}",
        ] {
            target.send(body).await.refused(400, "malformed_json");
        }
        if !target.operation.body_is_optional() {
            target.send("").await.refused(400, "malformed_json");
        }
        for body in ["null", "5", "\"x\"", "true", "[]"] {
            let answer = target.send(body).await.refused(422, "validation_failed");
            assert_eq!(answer.wrong_fields(), ["body:invalid_type"]);
        }
        let answer = target.send(&deep).await;
        assert!([400, 422].contains(&answer.status), "{}: {}", answer.asked, answer.text);
        let mut bytes = target.body.clone().into_bytes();
        bytes.splice(1..1, *b"\"\xff\xfe\":1,");
        let answer = target
            .client
            .call(target.request(Some("application/json"), bytes), "invalid UTF-8")
            .await;
        assert!([400, 422].contains(&answer.status), "{}: {}", answer.asked, answer.text);
        assert_eq!(
            stage.world.row_counts().await,
            before,
            "{} wrote something",
            target.path
        );
    }
}

#[tokio::test]
async fn what_is_too_large_or_of_another_type_is_refused() {
    let stage = Stage::set().await;
    for target in targets(&stage).await {
        let before = stage.world.row_counts().await;
        let huge = target.with("padding", &format!("\"{}\"", "x".repeat(100_000)));
        target.send(&huge).await.refused(413, "payload_too_large");
        for content_type in [
            None,
            Some("text/plain"),
            Some("application/x-www-form-urlencoded"),
            Some("application/jsonx"),
        ] {
            let request = target.request(content_type, target.body.clone());
            target
                .client
                .call(request, "another type")
                .await
                .refused(415, "unsupported_media_type");
        }
        assert_eq!(
            stage.world.row_counts().await,
            before,
            "{} wrote something",
            target.path
        );
    }
}

#[tokio::test]
async fn ids_that_name_nothing_find_nothing() {
    let stage = Stage::set().await;
    let before = stage.world.row_counts().await;
    let long = "x".repeat(5_000);
    let nothing = [
        "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234",
        "x",
        "1",
        "%00",
        "%ff",
        "..%2f..",
        "null",
        "%F0%9F%98%80",
        long.as_str(),
    ];
    for route in ROUTES
        .iter()
        .filter(|route| route.path.split('?').next().unwrap_or("").contains('$'))
    {
        let (who, client) = stage.entitled(route);
        let body = (!route.body.is_empty()).then_some(with_ids(route.body));
        for id in nothing {
            let path: Vec<&str> = route
                .path
                .split('/')
                .map(|part| if part.starts_with('$') { id } else { part })
                .collect();
            let method: Method = route.method.parse().expect("a method");
            let answer = client.send(method, &path.join("/"), None, body.clone()).await;
            assert_eq!(answer.status, 404, "{who} {}: {}", answer.asked, answer.text);
        }
    }
    assert_eq!(stage.world.row_counts().await, before);
}

#[tokio::test]
async fn ids_in_bodies_that_are_unknown_or_anothers_are_refused() {
    let stage = Stage::set().await;
    let foreign_campaign = stage.world.campaign(&stage.cast[1], "{}").await;
    let foreign_deposit = stage.world.fund(&stage.cast[1], "2000").await;
    let others = [
        "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234".to_owned(),
        foreign_campaign,
        foreign_deposit,
    ];
    let targets = targets(&stage).await;
    let before = stage.world.row_counts().await;
    for target in targets {
        for (field, _) in target
            .fields()
            .filter(|(_, schema)| schema::resolve(schema)["format"] == "uuid")
        {
            for id in &others {
                // A lead may be brought to anybody's campaign; this one has money.
                if target.path == "/api/leads/create" && id == &others[1] || target.path.ends_with("commission") {
                    continue;
                }
                let answer = target.send(&target.with(field, &format!("\"{id}\""))).await;
                assert!(
                    (400..500).contains(&answer.status),
                    "{field}: {}: {}",
                    answer.asked,
                    answer.text
                );
            }
        }
    }
    assert_eq!(stage.world.row_counts().await, before);
}

#[tokio::test]
async fn queries_are_read_with_care() {
    let stage = Stage::set().await;
    let values = [
        "",
        "x",
        "-1",
        "0",
        "501",
        "1e9",
        "99999999999999999999",
        "%00",
        "%FF",
        "%F0%9F%98%80",
        "'",
        "%25",
        "null",
    ];
    for operation in schema::operations()
        .iter()
        .filter(|operation| operation.method == "GET")
    {
        let route = ROUTES.iter().find(|route| {
            schema::operation(route.method, route.path.split('?').next().unwrap_or(""))
                .is_some_and(|known| std::ptr::eq(known, operation))
        });
        let route = route.unwrap_or_else(|| panic!("{} is not in the table", operation.path));
        if route.answers == [404; 7] {
            continue;
        }
        let (who, client) = stage.entitled(route);
        let path = stage.fill(route.path, who).await;
        let path = path.split('?').next().unwrap_or_default();
        let parameters = operation.spec["parameters"].as_array().cloned().unwrap_or_default();
        let names = parameters
            .iter()
            .filter(|p| p["in"] == "query")
            .filter_map(|p| p["name"].as_str());
        for name in names {
            for value in values {
                let answer = client.get(&format!("{path}?{name}={value}")).await;
                let expected = [200, 403, 404, 422].contains(&answer.status);
                assert!(expected, "{}: {} {}", answer.asked, answer.status, answer.text);
                if answer.status == 422 {
                    let wrong = answer.wrong_fields();
                    assert!(
                        wrong[0].starts_with(name) || wrong[0].starts_with("query:"),
                        "{name}: {wrong:?}"
                    );
                }
            }
            let long = "x".repeat(3_000);
            let answer = client.get(&format!("{path}?{name}={long}")).await;
            assert!(
                [403, 422].contains(&answer.status),
                "{}: {} {}",
                answer.asked,
                answer.status,
                answer.text
            );
        }
    }
}

#[tokio::test]
async fn keys_and_headers_are_read_with_care() {
    let stage = Stage::set().await;
    let targets = targets(&stage).await;
    let before = stage.world.row_counts().await;
    for target in targets {
        let parameters = target.operation.spec["parameters"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        if !parameters
            .iter()
            .any(|parameter| parameter["name"] == "Idempotency-Key")
        {
            continue;
        }
        for key in ["", " ", "a b", "é", &"k".repeat(256)] {
            let mut request = target.request(Some("application/json"), target.body.clone());
            let value = axum::http::HeaderValue::from_bytes(key.as_bytes()).expect("bytes of a header");
            request.headers_mut().insert("idempotency-key", value);
            let answer = target.client.call(request, key).await.refused(422, "validation_failed");
            assert_eq!(answer.wrong_fields(), ["Idempotency-Key:invalid_format"]);
        }
    }
    assert_eq!(stage.world.row_counts().await, before);
}

#[tokio::test]
async fn tokens_that_are_forged_or_over_open_nothing() {
    let stage = Stage::set().await;
    let token = stage.merchant().token().to_owned();
    let parts: Vec<&str> = token.split('.').collect();
    // {"alg":"none"}
    let none = "eyJhbGciOiJub25lIn0";
    let other = stage.cast[6].token().split('.').nth(1).unwrap().to_owned();
    let forged = [
        "x".to_owned(),
        "a.b.c".to_owned(),
        format!("{none}.{}.", parts[1]),
        format!("{none}.{}.{}", parts[1], parts[2]),
        format!("{}.{other}.{}", parts[0], parts[2]),
        format!("{}.{}.", parts[0], parts[1]),
        format!("{token}A"),
        token.to_lowercase(),
        "x".repeat(10_000),
    ];
    let before = stage.world.row_counts().await;
    let protected = || ROUTES.iter().filter(|route| route.answers[0] == 401);
    for route in protected() {
        for token in &forged {
            ask(&stage, route, token).await.refused(401, "invalid_token");
        }
    }
    for scheme in ["Basic eDp4", "Bearer", "Token x", "bearer  "] {
        let request = Request::get("/api/auth/me")
            .header(header::AUTHORIZATION, scheme)
            .body(Body::empty())
            .unwrap();
        assert_eq!(
            stage.world.stranger().call(request, scheme).await.status,
            401,
            "{scheme}"
        );
    }
    stage.world.clock.advance(jiff::SignedDuration::from_secs(15 * 60));
    for route in protected() {
        ask(&stage, route, &token).await.refused(401, "token_expired");
    }
    assert_eq!(stage.world.row_counts().await, before);
}

/// A path or a body in which every name of a thing is an id of nothing.
fn with_ids(text: &str) -> String {
    let id = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
    let parts = text.split('$').enumerate().map(|(n, part)| {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '_');
        if n == 0 { part.to_owned() } else { format!("{id}{rest}") }
    });
    parts.collect()
}

/// Asks with a token; the things a path names need not exist to be refused.
async fn ask(stage: &Stage, route: &Route, token: &str) -> Answer {
    let body = (!route.body.is_empty()).then_some("{}".to_owned());
    let method: Method = route.method.parse().expect("a method");
    stage
        .world
        .stranger()
        .with_token(token)
        .send(method, &with_ids(route.path), None, body)
        .await
}
