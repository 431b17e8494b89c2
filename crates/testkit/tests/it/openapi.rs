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
        let public = sign_in || ["/api/demo/accounts", "/api/clock"].contains(&operation.path.as_str());
        assert_eq!(
            operation.spec["security"].is_array(),
            !public,
            "{name}: who may call it"
        );
    }
}
