//! The same JSON in one way of writing it: white space, the order of keys and escapes say nothing. Numbers stay as they
//! were written, so that none becomes a float.

use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// Deeper than any command; what is in there stays as it was written.
const DEEPEST: usize = 16;

/// Writes JSON in its one way; what is no JSON stays as it is.
pub fn canonical(json: &[u8]) -> Vec<u8> {
    let mut written = Vec::with_capacity(json.len());
    match serde_json::from_slice::<&RawValue>(json) {
        Ok(value) => write(value.get(), 0, &mut written),
        Err(_) => written.extend_from_slice(json),
    }
    written
}

fn write(json: &str, depth: usize, out: &mut Vec<u8>) {
    let known = match json.as_bytes().first().filter(|_| depth < DEEPEST) {
        Some(b'{') => serde_json::from_str::<BTreeMap<String, &RawValue>>(json).map(|fields| {
            let fields = fields.into_iter().map(|(name, value)| (Some(name), value));
            write_all(b"{}", fields, depth, out);
        }),
        Some(b'[') => serde_json::from_str::<Vec<&RawValue>>(json)
            .map(|items| write_all(b"[]", items.into_iter().map(|item| (None, item)), depth, out)),
        Some(b'"') => serde_json::from_str::<String>(json).map(|text| write_text(&text, out)),
        _ => return out.extend_from_slice(json.as_bytes()),
    };
    // Half a surrogate is JSON and no text.
    if known.is_err() {
        out.extend_from_slice(json.as_bytes());
    }
}

fn write_all<'a>(
    brackets: &[u8; 2],
    members: impl Iterator<Item = (Option<String>, &'a RawValue)>,
    depth: usize,
    out: &mut Vec<u8>,
) {
    out.push(brackets[0]);
    for (n, (name, value)) in members.enumerate() {
        if n > 0 {
            out.push(b',');
        }
        if let Some(name) = name {
            write_text(&name, out);
            out.push(b':');
        }
        write(value.get(), depth + 1, out);
    }
    out.push(brackets[1]);
}

fn write_text(text: &str, out: &mut Vec<u8>) {
    serde_json::to_writer(out, text).expect("memory takes every text");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_order_and_escapes_say_nothing() {
        let one = br#"{"a":{"x":[1.50,null,"\u00e9"],"y":true},"b":512.05}"#;
        let other = "{ \"b\" : 512.05,\n\"a\":{\"y\":true,\"x\":[ 1.50 ,null,\"é\"]} }";
        assert_eq!(canonical(one), canonical(other.as_bytes()));
        for different in [
            r#"{"a":{"x":[1.50,null,"é"],"y":true},"b":512.06}"#,
            r#"{"a":{"x":[null,1.50,"é"],"y":true},"b":512.05}"#,
            r#"{"a":{"x":[1.50,null,"e"],"y":true},"b":512.05}"#,
        ] {
            assert_ne!(canonical(one), canonical(different.as_bytes()), "{different}");
        }
        let deep = format!("{}{}", "{\"a\":".repeat(10_000), "1".to_owned() + &"}".repeat(10_000));
        assert_eq!(canonical(deep.as_bytes()), deep.as_bytes());
        assert_eq!(canonical(br#"{"a":"\ud800"}"#), br#"{"a":"\ud800"}"#);
        assert_eq!(canonical(b"{"), b"{");
        assert_eq!(canonical(b""), b"");
    }
}
