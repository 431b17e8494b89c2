//! The document, the server and the committed copy say the same. (That every answer is as documented is checked at every
//! call of every test, by `testkit::schema`.)

use testkit::{World, schema};

#[tokio::test]
async fn the_served_document_is_that_of_the_code_and_the_committed_one() {
    let world = World::new().await;
    let served = world.stranger().get("/openapi.json").await.expect(200);
    let served: serde_json::Value = serde_json::from_str(&served.text).expect("JSON");
    assert_eq!(served, *schema::DOCUMENT);
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../openapi.json");
    let committed = std::fs::read_to_string(&path).expect("openapi.json is committed: make openapi writes it");
    let committed: serde_json::Value = serde_json::from_str(&committed).expect("JSON");
    assert!(
        committed == served,
        "openapi.json is not what the code says: commit what `make openapi` writes"
    );
}

#[tokio::test]
async fn the_documentation_needs_no_network() {
    let world = World::new().await;
    let page = world.stranger().get("/docs/").await.expect(200);
    assert!(
        !page.text.contains("http://") && !page.text.contains("https://"),
        "{}",
        page.text
    );
}

#[tokio::test]
async fn health_and_readiness_are_for_anybody() {
    let world = World::new().await;
    for path in ["/healthz", "/readyz"] {
        let answer = world.stranger().get(path).await.expect(200);
        assert!(answer.header("x-request-id").is_some());
    }
}

#[test]
fn every_operation_is_described() {
    let mut ids = std::collections::BTreeSet::new();
    for operation in schema::operations() {
        let name = format!("{} {}", operation.method, operation.path);
        assert!(
            operation.spec["summary"].is_string() || operation.spec["description"].is_string(),
            "{name}: no words"
        );
        assert!(operation.spec["tags"][0].is_string(), "{name}: no tag");
        let id = operation.spec["operationId"].as_str().unwrap_or_default();
        assert!(
            !id.is_empty() && ids.insert(id.to_owned()),
            "{name}: the id `{id}` is taken or empty"
        );
        let sign_in = operation.path.starts_with("/api/auth/") && !operation.path.ends_with("/me");
        let open = ["/api/demo/accounts", "/api/payment-methods", "/api/clock"];
        let public = sign_in || open.contains(&operation.path.as_str());
        assert_eq!(
            operation.spec["security"].is_array(),
            !public,
            "{name}: who may call it"
        );
    }
}

/// A field that refers to a schema, or holds several things, has its example there.
fn has_example(schema: &serde_json::Value) -> bool {
    let elsewhere = ["$ref", "oneOf", "items", "enum", "additionalProperties"];
    schema["examples"].is_array()
        || elsewhere.iter().any(|key| schema.get(*key).is_some())
        || schema["type"] == "object"
}

#[test]
fn every_field_and_parameter_has_a_meaning_and_an_example() {
    let mut bare = Vec::new();
    let mut look = |name: String, described: &serde_json::Value, schema: &serde_json::Value| {
        let words = |schema: &serde_json::Value| schema["description"].as_str().is_some_and(|words| !words.is_empty());
        let inside = schema["oneOf"]
            .as_array()
            .is_some_and(|choices| choices.iter().any(words));
        if !(words(described) || inside) {
            bare.push(format!("{name}: no meaning"));
        }
        if !has_example(schema) {
            bare.push(format!("{name}: no example"));
        }
    };
    for (schema, spec) in schema::DOCUMENT["components"]["schemas"]
        .as_object()
        .into_iter()
        .flatten()
    {
        for (field, property) in spec["properties"].as_object().into_iter().flatten() {
            look(format!("{schema}.{field}"), property, property);
        }
    }
    for operation in schema::operations() {
        for parameter in operation.spec["parameters"].as_array().into_iter().flatten() {
            let name = format!("{} {}", operation.spec["operationId"], parameter["name"]);
            look(name, parameter, &parameter["schema"]);
        }
    }
    assert!(bare.is_empty(), "{}", bare.join("\n"));
}
