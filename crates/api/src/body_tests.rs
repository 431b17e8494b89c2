use super::*;
use crate::{amount::Amount, fields::Fields};
use domain::{Invalid, locale::Locale, text::Name};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    amount: Amount,
    name: Option<String>,
    #[expect(dead_code, reason = "only its parsing is looked at")]
    part: Option<Object<Part>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its parsing is looked at")]
struct Part {
    count: i64,
    ids: Vec<String>,
    yes: bool,
}

fn read(json: &[u8]) -> Result<i64, Problem> {
    let body = Body::<Sample>::parse(Bytes::copy_from_slice(json))?;
    body.read(|sample| {
        let mut fields = Fields::default();
        let _ = fields.parse_text("name", sample.name.as_deref(), Name::parse);
        if sample.amount.0.centimes() < 200 {
            fields.wrong("amount", Invalid::TooSmall);
        }
        fields.check()?;
        Ok(sample.amount.0.centimes())
    })
}

fn refusal(json: &[u8]) -> (u16, String) {
    let document = read(json).unwrap_err().document(Locale::En, "");
    let errors = document.errors.iter();
    let fields: Vec<_> = errors.map(|error| format!("{}:{}", error.field, error.code)).collect();
    (document.status, fields.join(" "))
}

#[test]
fn what_is_wrong_is_said_with_its_field() {
    for (json, fields) in [
        (r#"{"amount":1.005}"#, "amount:too_many_decimals"),
        (r#"{"amount":"80"}"#, "amount:invalid_type"),
        (r#"{"amount":-1}"#, "amount:too_small"),
        (r#"{"amount":1e3}"#, "amount:invalid_format"),
        (r#"{"amount":null}"#, "amount:invalid_type"),
        (r#"{"name":"xy"}"#, "amount:required"),
        (r#"{"amount":3,"name":5}"#, "name:invalid_type"),
        (r#"{"amount":3,"other":5}"#, "other:unknown_field"),
        (r#"{"amount":3,"amount":4}"#, "amount:repeated"),
        (r#"{"amount":3,"a.b":5}"#, "a.b:unknown_field"),
    ] {
        assert_eq!(refusal(json.as_bytes()), (422, fields.to_owned()), "{json}");
    }
    assert_eq!(read(br#"{"amount":512.05}"#).ok(), Some(51_205));
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    for (json, fields) in [
        (r#"{"name":5}"#, "name:invalid_type amount:required"),
        (r#"{"name":"x"}"#, "amount:required name:too_short"),
        (
            r#"{"x":1,"amount":"y","name":{},"z":2}"#,
            "x:unknown_field amount:invalid_type name:invalid_type z:unknown_field",
        ),
        (
            r#"{"amount":1,"part":{"count":"1","more":1}}"#,
            "part.count:invalid_type part.more:unknown_field part.ids:required part.yes:required amount:too_small",
        ),
        (
            r#"{"part":{"count":1,"ids":["a",5],"yes":1}}"#,
            "part.ids[1]:invalid_type part.yes:invalid_type amount:required",
        ),
    ] {
        assert_eq!(refusal(json.as_bytes()), (422, fields.to_owned()), "{json}");
    }
}

#[test]
fn no_array_stands_for_an_object() {
    for json in ["[3,null,null]", "[]", "null", "5", "\"x\""] {
        assert_eq!(
            refusal(json.as_bytes()),
            (422, "body:invalid_type".to_owned()),
            "{json}"
        );
    }
    let nested = br#"{"amount":3,"part":[1,[],true]}"#;
    assert_eq!(refusal(nested), (422, "part:invalid_type".to_owned()));
}

#[test]
fn a_body_of_mistakes_is_answered_soon() {
    let many: Vec<String> = (0..5_000).map(|n| format!("\"f{n}\":1")).collect();
    let (status, fields) = refusal(format!("{{{}}}", many.join(",")).as_bytes());
    assert_eq!((status, fields.split(' ').count()), (422, wrong_fields_at_most()));
}

#[test]
fn a_deep_body_is_answered() {
    let deep = format!("{{\"x\":{}1{}}}", "{\"a\":".repeat(10_000), "}".repeat(10_000));
    assert_eq!(
        refusal(deep.as_bytes()),
        (422, "x:unknown_field amount:required".to_owned())
    );
}

const fn wrong_fields_at_most() -> usize {
    64
}

#[test]
fn what_is_not_json_is_malformed() {
    for json in [
        &b""[..],
        b"{",
        b"{\"amount\":1}x",
        b"{\"other\":}",
        b"{\"name\":\"\xff\"}",
        b"\0",
    ] {
        assert_eq!(refusal(json).0, 400, "{json:?}");
    }
}
