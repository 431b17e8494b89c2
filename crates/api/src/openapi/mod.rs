//! The document that describes the API: what the types and the signatures of the handlers say, completed so that no
//! answer, field or parameter is without a meaning.

mod fields;
pub mod refusals;

use crate::names;
use serde_json::{Map, Value, json};
use utoipa::openapi::{
    OpenApi,
    security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
};

/// Completes the document that was collected from the routes.
pub fn complete(mut document: OpenApi) -> OpenApi {
    document.info.version = env!("CARGO_PKG_VERSION").to_owned();
    let components = document.components.get_or_insert_default();
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .bearer_format("JWT")
        .build();
    components.add_security_scheme("bearer", SecurityScheme::Http(bearer));
    components.schemas.extend(names::schemas());
    for operation in refusals::operations(&mut document.paths) {
        // Ids are those of the handlers, which are unique within their tag only: `leads_search`, `campaigns_search`.
        let tag = operation.tags.iter().flatten().next().cloned().unwrap_or_default();
        operation.operation_id = operation.operation_id.take().map(|handler| format!("{tag}_{handler}"));
    }
    let mut json = serde_json::to_value(document).expect("the document is JSON");
    fields::complete(&mut json);
    for operation in operations(&mut json) {
        for (status, response) in object(&mut operation["responses"]) {
            complete_response(status, object(response));
        }
    }
    serde_json::from_value(json).expect("a completed document is one")
}

/// Every operation of the document.
fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let items = object(&mut document["paths"]).values_mut();
    items.flat_map(|item| object(item).values_mut())
}

fn object(value: &mut Value) -> &mut Map<String, Value> {
    value.as_object_mut().expect("an object")
}

/// Says what a status means, what its body is, and when to come back.
fn complete_response(status: &str, response: &mut Map<String, Value>) {
    let meaning = match status {
        "200" => "Done, or found.",
        "201" => "Created.",
        "304" => "The client has it already.",
        "400" => "The request cannot be read.",
        "401" => "The caller is not known.",
        "403" => "The verb is not for the caller.",
        "404" => "There is nothing under this name for the caller.",
        "409" => "The state of things does not allow it; nothing has moved.",
        "413" => "The body is too large.",
        "415" => "The body is not `application/json` in UTF-8, or is compressed.",
        "422" => "Fields are wrong, each with its reason.",
        "429" => "Too many attempts.",
        "500" => "The server failed; the request may or may not have been carried out.",
        "503" => "The server is busy, took too long, or cannot reach its data.",
        other => panic!("status {other} has no meaning"),
    };
    let given = response.get("description").and_then(Value::as_str).unwrap_or_default();
    let codes = response.get(refusals::EXTENSION).and_then(Value::as_array);
    let codes: Vec<String> = codes
        .into_iter()
        .flatten()
        .map(|code| format!("`{}`", code.as_str().unwrap_or("")))
        .collect();
    let description = match (given, codes.is_empty()) {
        ("", true) => meaning.to_owned(),
        ("", false) => format!("{meaning} `code`: {}.", codes.join(", ")),
        (given, _) => given.to_owned(),
    };
    response.insert("description".to_owned(), description.into());
    if status < "400" {
        return;
    }
    let schema = json!({ "$ref": "#/components/schemas/ProblemDocument" });
    response.insert(
        "content".to_owned(),
        json!({ "application/problem+json": { "schema": schema } }),
    );
    if matches!(status, "429" | "503") {
        let seconds = json!({
            "description": "Seconds to wait before the next attempt.",
            "schema": { "type": "integer", "minimum": 1, "examples": [1] }
        });
        response.insert("headers".to_owned(), json!({ "Retry-After": seconds }));
    }
}
