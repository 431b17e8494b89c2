//! What fields and parameters mean, with an example each. A name means the same wherever it stands, so what is not said
//! at the field itself is said once, in `fields.json`; a schema may differ: `Notification.title`.

use super::{object, operations};
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, sync::LazyLock};

/// What is known of a name.
#[derive(Debug, serde::Deserialize)]
struct Known {
    description: Option<String>,
    example: Option<Value>,
    format: Option<String>,
}

static KNOWN: LazyLock<BTreeMap<String, Known>> =
    LazyLock::new(|| serde_json::from_str(include_str!("fields.json")).expect("the file is tested"));

/// Completes every field of every schema, and every parameter of every operation.
pub(super) fn complete(document: &mut Value) {
    for (owner, schema) in object(&mut document["components"]["schemas"]) {
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            for (name, field) in properties {
                let known = KNOWN.get(&format!("{owner}.{name}")).or_else(|| KNOWN.get(name));
                let field = object(field);
                describe(known, field);
                exemplify(known, field);
            }
        } else if let Some(first) = schema.pointer("/enum/0").cloned() {
            schema["examples"] = json!([first]);
        }
    }
    for operation in operations(document) {
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            let known = KNOWN.get(parameter["name"].as_str().unwrap_or_default());
            describe(known, object(parameter));
            let schema = object(&mut parameter["schema"]);
            never_null(schema);
            exemplify(known, schema);
        }
    }
}

fn describe(known: Option<&Known>, field: &mut Map<String, Value>) {
    if let Some(description) = known.and_then(|known| known.description.clone()) {
        field.entry("description").or_insert_with(|| description.into());
    }
}

/// Gives an example, unless what the schema refers to has one.
fn exemplify(known: Option<&Known>, schema: &mut Map<String, Value>) {
    if is(schema, "string")
        && let Some(format) = known.and_then(|known| known.format.clone())
    {
        schema.entry("format").or_insert_with(|| format.into());
    }
    let refers = ["$ref", "oneOf", "items", "enum"]
        .iter()
        .any(|key| schema.contains_key(*key));
    if refers || schema.contains_key("examples") {
        return;
    }
    if let Some(example) = schema.remove("example") {
        schema.insert("examples".to_owned(), json!([example]));
        return;
    }
    let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
    let own = known.and_then(|known| known.example.clone());
    let usual = match format {
        "uuid" => Some(json!("019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10")),
        "date-time" => Some(json!("2026-11-23T09:00:00Z")),
        "date" => Some(json!("2026-11-23")),
        _ if is(schema, "boolean") => Some(json!(true)),
        _ => None,
    };
    if let Some(example) = own.or(usual) {
        schema.insert("examples".to_owned(), json!([example]));
    }
}

/// Whether a schema is of a type, which may be null instead.
fn is(schema: &Map<String, Value>, kind: &str) -> bool {
    match schema.get("type") {
        Some(Value::String(one)) => one == kind,
        Some(Value::Array(several)) => several.contains(&json!(kind)),
        _ => false,
    }
}

/// A parameter is there or not; it is never null.
fn never_null(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|each| each != "null");
        if let [only] = &types[..] {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(choices)) = schema.get_mut("oneOf") {
        choices.retain(|choice| choice["type"] != "null");
        if let [only] = &choices[..] {
            *schema = only.as_object().cloned().unwrap_or_default();
        }
    }
}
