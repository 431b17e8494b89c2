//! Every field of a body that is missing, unknown or of another type.
//!
//! A parser stops at the first one. So that nobody has to send a body once for each mistake, a field that is wrong gets a
//! stand-in of another type until the parser goes on; what the rules then say about the stand-in is left out.

use crate::object::Object;
use app::FieldError;
use domain::Invalid;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// One value for each type that a field may have.
const STAND_INS: [&str; 6] = [
    "\"00000000-0000-0000-0000-000000000000\"",
    "1",
    "true",
    "[]",
    "{}",
    "null",
];
/// As many wrong fields are told at once; a body has fewer fields.
const MOST: usize = 64;
/// Deeper than any body.
const DEEPEST: usize = 4;

/// A wrong field.
#[derive(Debug)]
pub(super) struct Wrong {
    pub(super) error: FieldError,
    /// The field that has a stand-in because of it.
    replaced: String,
}

impl Wrong {
    /// Whether the value that a field was judged by is a stand-in, or within one.
    pub(super) fn stands_in_for(&self, field: &str) -> bool {
        let rest = field.strip_prefix(self.replaced.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    }
}

/// What the JSON says, with stand-ins for what is wrong, and everything that is; nothing when no stand-in helps.
pub(super) fn all<T: DeserializeOwned>(json: &[u8]) -> (Option<T>, Vec<Wrong>) {
    let mut wrong: Vec<Wrong> = Vec::new();
    let mut tree = Tree::read(json);
    let mut parsed = parse::<T>(json);
    loop {
        let error = match parsed {
            Ok(value) => return (Some(value), wrong),
            Err(error) => error,
        };
        let known = wrong.iter().any(|other| other.error.field == error.field);
        let path = error.field.split('[').next().unwrap_or("").to_owned();
        let unknown = error.why == Invalid::UnknownField;
        wrong.push(Wrong {
            error,
            replaced: path.clone(),
        });
        if known || wrong.len() > MOST {
            wrong.truncate(if known { wrong.len() - 1 } else { MOST });
            return (None, wrong);
        }
        let Tree::Object(_) = tree else { return (None, wrong) };
        let steps: Vec<&str> = path.split('.').collect();
        parsed = match unknown {
            true => {
                tree.put(&steps, None);
                parse(tree.to_string().as_bytes())
            }
            false => stand_in(&mut tree, &steps, &path),
        };
    }
}

/// Puts the first value in the place of a field that the parser takes there.
fn stand_in<T: DeserializeOwned>(tree: &mut Tree, steps: &[&str], path: &str) -> Result<T, FieldError> {
    let mut last = Err(FieldError {
        field: path.to_owned(),
        why: Invalid::Type,
    });
    for value in STAND_INS {
        tree.put(steps, Some(value));
        last = parse(tree.to_string().as_bytes());
        if last.as_ref().err().is_none_or(|error| !error.field.starts_with(path)) {
            break;
        }
    }
    last
}

/// An object by its fields, anything else as it was written.
enum Tree {
    Object(BTreeMap<String, Tree>),
    Value(String),
}

impl Tree {
    fn read(json: &[u8]) -> Self {
        serde_json::from_slice::<&RawValue>(json).map_or(Self::Value(String::new()), |raw| Self::of(raw.get(), 0))
    }

    fn of(json: &str, depth: usize) -> Self {
        match serde_json::from_str::<BTreeMap<String, &RawValue>>(json) {
            Ok(fields) if depth < DEEPEST => Self::Object(
                fields
                    .into_iter()
                    .map(|(name, raw)| (name, Self::of(raw.get(), depth + 1)))
                    .collect(),
            ),
            _ => Self::Value(json.to_owned()),
        }
    }

    /// Puts a value, or nothing, in the place of a field.
    fn put(&mut self, steps: &[&str], value: Option<&str>) {
        let (Self::Object(fields), Some((first, rest))) = (self, steps.split_first()) else {
            return;
        };
        match (rest.is_empty(), value) {
            (false, _) => {
                if let Some(inner) = fields.get_mut(*first) {
                    inner.put(rest, value);
                }
            }
            (true, Some(value)) => drop(fields.insert((*first).to_owned(), Self::Value(value.to_owned()))),
            (true, None) => drop(fields.remove(*first)),
        }
    }
}

impl std::fmt::Display for Tree {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let fields = match self {
            Self::Value(json) => return f.write_str(json),
            Self::Object(fields) => fields,
        };
        f.write_str("{")?;
        for (n, (name, value)) in fields.iter().enumerate() {
            let name = serde_json::to_string(name).map_err(|_| std::fmt::Error)?;
            write!(f, "{}{name}:{value}", if n == 0 { "" } else { "," })?;
        }
        f.write_str("}")
    }
}

fn parse<T: DeserializeOwned>(json: &[u8]) -> Result<T, FieldError> {
    let mut json = serde_json::Deserializer::from_slice(json);
    let parsed = serde_path_to_error::deserialize::<_, Object<T>>(&mut json);
    parsed
        .map(|Object(value)| value)
        .map_err(|error| named(error.path().to_string(), error.inner()))
}

fn named(path: String, error: &serde_json::Error) -> FieldError {
    let text = error.to_string();
    let message = text.split(" at line ").next().unwrap_or("");
    let (named, why) = reason(message);
    // serde names a missing field in the message, and leaves the path at its parent.
    let field = match named {
        Some(name) if path == "." => name.to_owned(),
        Some(name) if !path.ends_with(name) => format!("{path}.{name}"),
        None if path == "." => "body".to_owned(),
        _ => path,
    };
    FieldError { field, why }
}

/// The field that a message of serde names, and what it says of it.
fn reason(message: &str) -> (Option<&str>, Invalid) {
    let named = message.split('`').nth(1);
    if message.starts_with("missing field") {
        (named, Invalid::Required)
    } else if message.starts_with("unknown field") {
        (named, Invalid::UnknownField)
    } else if message.starts_with("duplicate field") {
        (named, Invalid::Repeated)
    } else if message.starts_with("unknown variant") {
        (None, Invalid::UnknownValue)
    } else if message.starts_with("invalid type") {
        (None, Invalid::Type)
    } else {
        let own = Invalid::from_name(message);
        (None, own.unwrap_or(Invalid::Format))
    }
}
