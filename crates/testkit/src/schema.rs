//! Whether an answer is what the API's own document says.

use crate::{Answer, Json};
use serde_json::Value;
use std::{collections::BTreeMap, sync::LazyLock};

/// An operation of the document.
#[derive(Debug)]
pub struct Operation {
    /// The method, in capitals.
    pub method: String,
    /// The path with its places: `/api/leads/{id}`.
    pub path: String,
    /// What the document says about it.
    pub spec: Value,
}

/// The document that describes the API.
pub static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::to_value(api::document()).expect("the document is JSON"));
static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(read_operations);

/// Every operation of the document.
pub fn operations() -> &'static [Operation] {
    &OPERATIONS
}

fn read_operations() -> Vec<Operation> {
    let methods = ["get", "put", "post", "delete", "patch"];
    let paths = DOCUMENT["paths"].as_object().into_iter().flatten();
    let all = paths.flat_map(|(path, item)| {
        methods.into_iter().filter_map(move |method| {
            let spec = item.get(method)?.clone();
            Some(Operation {
                method: method.to_uppercase(),
                path: path.clone(),
                spec,
            })
        })
    });
    all.collect()
}

impl Operation {
    /// Whether a request is for this operation.
    fn is_of(&self, method: &str, path: &str) -> bool {
        let (own, asked) = (self.path.split('/'), path.split('/'));
        self.method == method
            && own.clone().count() == asked.clone().count()
            && own.zip(asked).all(|(own, asked)| own.starts_with('{') || own == asked)
    }

    /// The schema of the JSON body of a request, if it takes one.
    pub fn body(&'static self) -> Option<&'static Value> {
        self.spec
            .pointer("/requestBody/content/application~1json/schema")
            .map(resolve)
    }

    /// Whether a request may come without a body.
    pub fn body_is_optional(&self) -> bool {
        self.spec.pointer("/requestBody/required") != Some(&Value::Bool(true))
    }
}

/// The operation of a request: one whose path is written out comes before one with places.
pub fn operation(method: &str, path: &str) -> Option<&'static Operation> {
    let fitting = OPERATIONS.iter().filter(|operation| operation.is_of(method, path));
    fitting.min_by_key(|operation| operation.path.matches('{').count())
}

/// Follows references, and a reference wrapped to be optional.
pub fn resolve(schema: &'static Value) -> &'static Value {
    if let Some(name) = schema["$ref"].as_str() {
        let target = DOCUMENT.pointer(name.trim_start_matches('#'));
        return resolve(target.unwrap_or_else(|| panic!("{name} is not in the document")));
    }
    let choices = schema["oneOf"].as_array().into_iter().flatten();
    match choices.filter(|choice| choice["type"] != "null").collect::<Vec<_>>()[..] {
        [only] => resolve(only),
        _ => schema,
    }
}

/// Checks an answer against the document: its status, the code of a refusal, the media type, every field.
///
/// # Panics
/// It is not what the document says.
#[track_caller]
pub(crate) fn check(method: &str, path: &str, answer: &Answer) {
    if answer.status >= 400 && path.starts_with("/api/") {
        answer.is_problem();
    }
    let Some(operation) = operation(method, path) else {
        return;
    };
    let wrong = undocumented(operation, answer);
    let name = format!("{} {}", operation.method, operation.path);
    assert!(
        wrong.is_empty(),
        "not as documented for {name}: {wrong:?}\n{}\n{} {}",
        answer.asked,
        answer.status,
        answer.text
    );
}

/// What of an answer the operation does not say.
fn undocumented(operation: &'static Operation, answer: &Answer) -> Vec<String> {
    let Some(described) = operation.spec["responses"].get(answer.status.to_string()) else {
        return vec![format!("no answer {}", answer.status)];
    };
    if answer.bytes.is_empty() && described["content"].is_null() {
        return Vec::new();
    }
    let media_type = answer.header("content-type").unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default();
    let Some(content) = described["content"].get(media_type) else {
        return vec![format!("no answer of the type {media_type:?}")];
    };
    let mut found = Vec::new();
    if media_type.ends_with("json") {
        found.extend(wrong(&content["schema"], &answer.json, ""));
    }
    let codes = described["x-codes"].as_array();
    let code = &answer.json["code"];
    if answer.status >= 400 && !codes.is_some_and(|codes| codes.iter().any(|known| known == code.text())) {
        found.push(format!("no code {code}"));
    }
    if answer.header("retry-after").is_some() && described["headers"]["Retry-After"].is_null() {
        found.push("no header Retry-After".to_owned());
    }
    found
}

/// What of a value is not as its schema says, with where.
fn wrong(schema: &'static Value, json: &Json, at: &str) -> Vec<String> {
    if let Some(choices) = schema["oneOf"].as_array() {
        let found: Vec<Vec<String>> = choices.iter().map(|choice| wrong(choice, json, at)).collect();
        return found.into_iter().min_by_key(Vec::len).unwrap_or_default();
    }
    let schema = resolve(schema);
    let types: Vec<&str> = match &schema["type"] {
        Value::String(name) => vec![name.as_str()],
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        _ => return Vec::new(),
    };
    let fits = |name: &&str| match (json, *name) {
        (Json::Null, "null") | (Json::Bool(_), "boolean") | (Json::Number(_), "number") => true,
        (Json::Text(_), "string") | (Json::List(_), "array") | (Json::Object(_), "object") => true,
        (Json::Number(text), "integer") => text.parse::<i128>().is_ok(),
        _ => false,
    };
    if !types.iter().any(fits) {
        return vec![format!("{at} is {json}, not {types:?}")];
    }
    match json {
        Json::Object(fields) => wrong_fields(schema, fields, at),
        Json::List(items) => {
            let each = &schema["items"];
            items
                .iter()
                .enumerate()
                .flat_map(|(n, item)| wrong(each, item, &format!("{at}[{n}]")))
                .collect()
        }
        Json::Number(text) if schema["multipleOf"] == 0.01 && !has_two_decimals(text) => {
            vec![format!("{at} is {text}, without two decimals")]
        }
        Json::Text(text) if is_unknown(schema, text) => {
            vec![format!("{at} is {text}, none of {}", schema["enum"])]
        }
        Json::Text(text) if schema["format"] == "uuid" && text.parse::<uuid::Uuid>().is_err() => {
            vec![format!("{at} is {text}, not an id")]
        }
        Json::Text(text) if schema["format"] == "date-time" && !text.ends_with('Z') => {
            vec![format!("{at} is {text}, not a time in UTC")]
        }
        _ => Vec::new(),
    }
}

fn wrong_fields(schema: &'static Value, fields: &BTreeMap<String, Json>, at: &str) -> Vec<String> {
    let required = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    let missing = required
        .filter(|name| !fields.contains_key(*name))
        .map(|name| format!("{at}.{name} is missing"));
    let mut found: Vec<String> = missing.collect();
    for (name, value) in fields {
        let at = format!("{at}.{name}");
        match (schema["properties"].get(name), schema.get("additionalProperties")) {
            (Some(property), _) => found.extend(wrong(property, value, &at)),
            (None, Some(any)) => found.extend(wrong(any, value, &at)),
            // An object of which nothing is said may hold anything.
            (None, None) if schema["properties"].is_null() => {}
            (None, None) => found.push(format!("{at} is not in the document")),
        }
    }
    found
}

/// Whether a text is none of the values of an enumeration.
fn is_unknown(schema: &Value, text: &str) -> bool {
    schema["enum"]
        .as_array()
        .is_some_and(|names| !names.iter().any(|name| name == text))
}

fn has_two_decimals(text: &str) -> bool {
    text.split_once('.').is_some_and(|(_, decimals)| decimals.len() == 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderMap, HeaderValue};

    fn answer(status: u16, media_type: &'static str, text: &str) -> Answer {
        Answer {
            status,
            headers: HeaderMap::from_iter([("content-type".parse().unwrap(), HeaderValue::from_static(media_type))]),
            bytes: text.as_bytes().to_vec(),
            text: text.to_owned(),
            json: Json::parse(text).unwrap_or(Json::Null),
            asked: String::new(),
        }
    }

    #[test]
    fn what_the_document_does_not_say_is_seen() {
        let told = |status, media_type, text: &str| {
            let operation = operation("PUT", "/api/notifications/read-all").unwrap();
            undocumented(operation, &answer(status, media_type, text)).join("; ")
        };
        let json = "application/json";
        assert_eq!(told(200, json, r#"{"success":true,"marked":2}"#), "");
        assert_eq!(told(200, json, r#"{"success":true}"#), ".marked is missing");
        assert_eq!(
            told(200, json, r#"{"success":true,"marked":2,"more":1}"#),
            ".more is not in the document"
        );
        assert_eq!(told(201, json, "{}"), "no answer 201");
        assert_eq!(told(200, "text/plain", "{}"), r#"no answer of the type "text/plain""#);
        let problem = |code: &str| {
            format!(r#"{{"type":"x","title":"x","status":401,"detail":"x","code":"{code}","request_id":"x"}}"#)
        };
        let told = |code| told(401, "application/problem+json", &problem(code));
        assert_eq!(told("token_expired"), "");
        assert_eq!(told("invalid_credentials"), r#"no code "invalid_credentials""#);
    }
}
