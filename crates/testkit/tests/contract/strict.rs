//! What can be read in two ways is refused by name, on every route.

use crate::{
    bad_input::targets,
    routes::{ROUTES, Route},
    stage::Stage,
};
use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, Request, header},
};
use std::collections::BTreeSet;
use testkit::{Answer, Client, Json, schema};

/// Every route with a request that is right.
async fn requests(stage: &Stage) -> Vec<(&'static Route, &Client, String, String)> {
    let mut requests = Vec::new();
    for route in ROUTES {
        let (who, client) = stage.entitled(route);
        let (path, body) = (stage.fill(route.path, who).await, stage.fill(route.body, who).await);
        requests.push((route, client, path, body));
    }
    requests
}

fn request(method: &str, path: &str, body: &str) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path);
    if !body.is_empty() {
        request = request.header(header::CONTENT_TYPE, "application/json");
    }
    request.body(body.to_owned().into()).unwrap()
}

#[tokio::test]
async fn no_array_stands_for_an_object() {
    let stage = Stage::set().await;
    for target in targets(&stage).await {
        let before = stage.world.row_counts().await;
        let values: Vec<String> = match Json::parse(&target.body).unwrap() {
            Json::Object(fields) => fields.values().map(Json::to_string).collect(),
            other => panic!("{other}"),
        };
        // In the order of the fields of the schema, too: that is how they would be read by position.
        let in_order = target
            .fields()
            .map(|(name, _)| Json::parse(&target.body).unwrap()[name.as_str()].to_string());
        let in_order: Vec<String> = in_order.collect();
        for body in [
            "[]".to_owned(),
            "[null,null]".to_owned(),
            format!("[{}]", values.join(",")),
            format!("[{}]", in_order.join(",")),
        ] {
            let answer = target.send(&body).await.refused(422, "validation_failed");
            assert_eq!(answer.wrong_fields(), ["body:invalid_type"], "{}", answer.asked);
        }
        for (field, schema) in target
            .fields()
            .filter(|(_, schema)| schema::resolve(schema)["properties"].is_object())
        {
            for value in ["[]", "[null]", "[true,true,true]"] {
                let answer = target
                    .send(&target.with(field, value))
                    .await
                    .refused(422, "validation_failed");
                assert_eq!(answer.wrong_fields(), [format!("{field}:invalid_type")], "{schema}");
            }
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
async fn every_wrong_field_is_named_at_once() {
    let stage = Stage::set().await;
    for target in targets(&stage).await {
        let before = stage.world.row_counts().await;
        let required: BTreeSet<String> = target
            .fields()
            .filter(|(field, _)| target.is_required(field))
            .map(|(field, _)| format!("{field}:required"))
            .collect();
        if !required.is_empty() {
            let answer = target.send("{}").await.refused(422, "validation_failed");
            let named: BTreeSet<String> = answer.wrong_fields().into_iter().collect();
            assert!(named.is_superset(&required), "{}: {named:?}", answer.asked);
        }
        // An object in the place of everything, a number in the place of an object.
        let another = |schema| match schema::resolve(schema)["properties"].is_object() {
            true => "5",
            false => "{}",
        };
        let wrong: Vec<String> = target
            .fields()
            .map(|(field, schema)| format!("\"{field}\":{}", another(schema)))
            .collect();
        let answer = target.send(&format!("{{{},\"no_such\":1}}", wrong.join(","))).await;
        let named = answer.refused(422, "validation_failed").wrong_fields();
        let expected: BTreeSet<String> = target
            .fields()
            .map(|(field, _)| format!("{field}:invalid_type"))
            .chain(["no_such:unknown_field".to_owned()])
            .collect();
        assert_eq!(named.into_iter().collect::<BTreeSet<_>>(), expected, "{}", target.path);
        assert_eq!(
            stage.world.row_counts().await,
            before,
            "{} wrote something",
            target.path
        );
    }
}

#[tokio::test]
async fn parameters_that_do_not_exist_are_named() {
    let stage = Stage::set().await;
    let requests = requests(&stage).await;
    let before = stage.world.row_counts().await;
    for (route, client, path, body) in requests {
        let also = if path.contains('?') { "&" } else { "?" };
        let strange = format!("{path}{also}statut=pending&%F0%9F%98%80=1&__proto__=x");
        let answer = client
            .call(request(route.method, &strange, &body), "")
            .await
            .refused(422, "validation_failed");
        let mut expected = ["statut:unknown_field", "__proto__:unknown_field", "😀:unknown_field"];
        expected.sort_unstable();
        assert_eq!(answer.wrong_fields(), expected, "{}", answer.asked);
        let operation = schema::operation(route.method, path.split('?').next().unwrap()).unwrap();
        let parameters = operation.spec["parameters"].as_array().into_iter().flatten();
        for name in parameters
            .filter(|p| p["in"] == "query")
            .filter_map(|p| p["name"].as_str())
        {
            let twice = format!("{}?{name}=&{name}=", path.split('?').next().unwrap());
            let answer = client
                .call(request(route.method, &twice, &body), "")
                .await
                .refused(422, "validation_failed");
            assert_eq!(answer.wrong_fields(), [format!("{name}:repeated")], "{}", answer.asked);
        }
    }
    assert_eq!(stage.world.row_counts().await, before);
}

#[tokio::test]
async fn a_cursor_continues_its_own_list_only() {
    let stage = Stage::set().await;
    for _ in 0..2 {
        // Two of everything that is listed.
        let _ = requests(&stage).await;
    }
    let mut lists = BTreeSet::new();
    let mut foreign: Option<String> = None;
    for (route, client, path, _) in requests(&stage).await {
        let path = path.split('?').next().unwrap();
        let operation = schema::operation(route.method, path).unwrap();
        let parameters: Vec<&str> = operation.spec["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|parameter| parameter["in"] == "query")
            .filter_map(|parameter| parameter["name"].as_str())
            .collect();
        if !parameters.contains(&"cursor") {
            continue;
        }
        let page = client.get(&format!("{path}?limit=1")).await.expect(200);
        let Json::Text(cursor) = &page.json["next_cursor"] else {
            continue;
        };
        if !lists.insert(path.to_owned()) {
            continue;
        }
        let _ = client.get(&format!("{path}?limit=2&cursor={cursor}")).await.expect(200);
        let refused = async |query: String| {
            let answer = client
                .get(&format!("{path}?{query}"))
                .await
                .refused(422, "validation_failed");
            assert!(
                answer.wrong_fields().contains(&"cursor:not_applicable".to_owned()),
                "{}\n{}",
                answer.asked,
                answer.text
            );
        };
        for other in parameters.iter().filter(|name| !["cursor", "limit"].contains(name)) {
            refused(format!("{other}=x&cursor={cursor}")).await;
        }
        if parameters.contains(&"sort") {
            refused(format!("sort=-estimated_value&cursor={cursor}")).await;
        }
        if let Some(foreign) = foreign.replace(cursor.clone()) {
            refused(format!("cursor={foreign}")).await;
        }
    }
    assert!(lists.len() >= 6, "{lists:?}");
}

/// Every route with one more header, or another in its place.
async fn with_headers(headers: &[(HeaderName, &str)], refused: impl Fn(Answer)) {
    let stage = Stage::set().await;
    let requests = requests(&stage).await;
    let before = stage.world.row_counts().await;
    for (route, client, path, body) in requests {
        let mut request = request(route.method, &path, &body);
        for (name, value) in headers {
            request
                .headers_mut()
                .append(name, HeaderValue::from_str(value).unwrap());
        }
        refused(client.call(request, "").await);
    }
    assert_eq!(stage.world.row_counts().await, before);
}

#[tokio::test]
async fn a_compressed_body_is_not_read() {
    with_headers(&[(header::CONTENT_ENCODING, "gzip")], |answer| {
        let _ = answer.refused(415, "unsupported_media_type");
    })
    .await;
}

#[tokio::test]
async fn of_two_keys_none_is_taken() {
    let key = HeaderName::from_static("idempotency-key");
    with_headers(&[(key.clone(), "a"), (key, "b")], |answer| {
        let answer = answer.refused(422, "validation_failed");
        assert_eq!(answer.wrong_fields(), ["Idempotency-Key:repeated"], "{}", answer.asked);
    })
    .await;
}

#[tokio::test]
async fn one_host_is_named() {
    for hosts in [&["a.ma", "b.ma"][..], &["a b"], &[""]] {
        let headers: Vec<_> = hosts.iter().map(|host| (header::HOST, *host)).collect();
        with_headers(&headers, |answer| {
            let _ = answer.refused(400, "invalid_host");
        })
        .await;
    }
    let stage = Stage::set().await;
    for (route, client, path, body) in requests(&stage).await {
        let answer = client.call_as_it_is(request(route.method, &path, &body), path).await;
        let _ = answer.refused(400, "invalid_host");
    }
}

#[tokio::test]
async fn json_is_utf_8() {
    let stage = Stage::set().await;
    for target in targets(&stage).await {
        let before = stage.world.row_counts().await;
        for other in [
            "charset=iso-8859-1",
            "charset=utf-16",
            "Charset=\"windows-1252\"",
            "charset=",
        ] {
            let request = target.request(Some(&format!("application/json; {other}")), target.body.clone());
            let answer = target.client.call(request, other).await;
            let _ = answer.refused(415, "unsupported_media_type");
        }
        assert_eq!(stage.world.row_counts().await, before);
        let request = target.request(Some("application/json ; charset=\"UTF-8\""), target.body.clone());
        assert!(target.client.call(request, "").await.status < 300, "{}", target.path);
    }
}

#[tokio::test]
async fn only_years_of_the_product_are_read() {
    let stage = Stage::set().await;
    let mut periods = 0;
    for (route, client, path, _) in requests(&stage).await {
        let path = path.split('?').next().unwrap();
        let operation = schema::operation(route.method, path).unwrap();
        let parameters = operation.spec["parameters"].as_array().into_iter().flatten();
        for name in parameters
            .filter_map(|p| p["name"].as_str())
            .filter(|name| ["from", "to"].contains(name))
        {
            periods += 1;
            for (value, code) in [
                ("-009999-01-02", "too_small"),
                ("1999-12-31", "too_small"),
                ("1999-12-31T00:00:00Z", "too_small"),
                ("2101-01-01", "too_large"),
                ("2101-06-01T00:00:00Z", "too_large"),
            ] {
                let answer = client
                    .get(&format!("{path}?{name}={value}"))
                    .await
                    .refused(422, "validation_failed");
                assert_eq!(answer.wrong_fields(), [format!("{name}:{code}")], "{}", answer.asked);
            }
        }
    }
    assert!(periods >= 8, "{periods}");
}

/// The same JSON with its fields the other way round, and white space between.
fn rewritten(body: &str) -> String {
    let Json::Object(fields) = Json::parse(body).unwrap() else {
        panic!("{body}")
    };
    let fields: Vec<String> = fields
        .iter()
        .rev()
        .map(|(name, value)| format!("\"{name}\" :\n {value}"))
        .collect();
    format!(" {{ {} }} ", fields.join(" ,\t"))
}

#[tokio::test]
async fn a_key_is_for_what_is_said_not_for_how_it_is_written() {
    let stage = Stage::set().await;
    let mut keyed = 0;
    for target in targets(&stage).await {
        let parameters = target.operation.spec["parameters"].as_array().into_iter().flatten();
        if !parameters
            .into_iter()
            .any(|parameter| parameter["name"] == "Idempotency-Key")
        {
            continue;
        }
        keyed += 1;
        let key = format!("key-{keyed}");
        let first = target.client.post_once(&target.path, &key, &target.body).await;
        assert!(
            first.status < 300 && !first.is_replay(),
            "{}\n{}",
            first.asked,
            first.text
        );
        let before = stage.world.row_counts().await;
        let again = target
            .client
            .post_once(&target.path, &key, rewritten(&target.body))
            .await;
        assert!(again.is_replay(), "{}\n{}", again.asked, again.text);
        assert_eq!((again.status, &again.text), (first.status, &first.text));
        let other = rewritten(&target.body)
            .replace("2000.00", "2000.01")
            .replace(" 200.00", " 200.01")
            .replace("500.00", "500.01");
        let other = other
            .replace("\"paid\"", "\"failed\"")
            .replace("Bien", "Mal")
            .replace("Déjà", "Jamais");
        let other = target.client.post_once(&target.path, &key, other).await;
        let _ = other.refused(422, "idempotency_key_reused");
        assert_eq!(
            stage.world.row_counts().await,
            before,
            "{} wrote something",
            target.path
        );
    }
    assert!(keyed >= 6, "{keyed}");
}

#[tokio::test]
async fn caches_are_told_where_the_language_matters() {
    let stage = Stage::set().await;
    let varies = |answer: &Answer| {
        let mut headers = answer.headers.get_all(header::VARY).iter();
        headers.any(|value| value.to_str().is_ok_and(|text| text.contains("Accept-Language")))
    };
    let of_language = [
        "/api/notifications",
        "/api/leads/export.csv",
        "/statement.csv",
        "/bulk/",
    ];
    for (route, client, path, body) in requests(&stage).await {
        let answer = client.call(request(route.method, &path, &body), "").await;
        let expected = answer.status >= 400 || of_language.iter().any(|part| path.contains(part));
        let alike = path.ends_with("read-all") || path.ends_with("unread") || path.ends_with("preferences");
        assert!(alike || varies(&answer) == expected, "{}", answer.asked);
    }
}
