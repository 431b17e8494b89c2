//! JSON as it was sent: the text of a number stays, so that `80.00` is not `80.0`.

use serde_json::value::RawValue;
use std::{collections::BTreeMap, fmt, ops::Index};

/// A JSON value whose numbers are texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`, or what is not there.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as it was written.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Self>),
    Object(BTreeMap<String, Self>),
}

static NULL: Json = Json::Null;

impl Json {
    /// Reads JSON; nothing when it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let raw: &RawValue = serde_json::from_str(text).ok()?;
        Self::of(raw)
    }

    fn of(raw: &RawValue) -> Option<Self> {
        let text = raw.get();
        Some(match text.bytes().next()? {
            b'{' => {
                let fields: BTreeMap<String, Box<RawValue>> = serde_json::from_str(text).ok()?;
                Self::Object(
                    fields
                        .into_iter()
                        .map(|(name, raw)| Some((name, Self::of(&raw)?)))
                        .collect::<Option<_>>()?,
                )
            }
            b'[' => {
                let items: Vec<Box<RawValue>> = serde_json::from_str(text).ok()?;
                Self::List(items.iter().map(|raw| Self::of(raw)).collect::<Option<_>>()?)
            }
            b'"' => Self::Text(serde_json::from_str(text).ok()?),
            b't' => Self::Bool(true),
            b'f' => Self::Bool(false),
            b'n' => Self::Null,
            _ => Self::Number(text.to_owned()),
        })
    }

    /// The text of a number, digit by digit.
    ///
    /// # Panics
    /// It is no number.
    pub fn number(&self) -> &str {
        match self {
            Self::Number(text) => text,
            other => panic!("{other} is no number"),
        }
    }

    /// A string.
    ///
    /// # Panics
    /// It is no string.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            other => panic!("{other} is no string"),
        }
    }

    /// An amount as centimes.
    ///
    /// # Panics
    /// It is no number with exactly two decimals.
    pub fn centimes(&self) -> i64 {
        let text = self.number();
        let (whole, decimals) = text.split_once('.').unwrap_or_else(|| panic!("{text} has no decimals"));
        assert_eq!(decimals.len(), 2, "{text} has exactly two decimals");
        format!("{whole}{decimals}").parse().expect("digits")
    }

    /// The elements of an array.
    ///
    /// # Panics
    /// It is no array.
    pub fn list(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            other => panic!("{other} is no array"),
        }
    }

    /// The fields of an object; none of anything else.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &Self)> {
        let fields = match self {
            Self::Object(fields) => Some(fields),
            _ => None,
        };
        fields.into_iter().flatten().map(|(name, value)| (name.as_str(), value))
    }

    /// Whether it is `true`.
    pub fn is_true(&self) -> bool {
        *self == Self::Bool(true)
    }

    /// Whether it is `null`, or not there.
    pub fn is_null(&self) -> bool {
        *self == Self::Null
    }
}

impl Index<&str> for Json {
    type Output = Self;

    fn index(&self, name: &str) -> &Self {
        match self {
            Self::Object(fields) => fields.get(name).unwrap_or(&NULL),
            _ => &NULL,
        }
    }
}

impl Index<usize> for Json {
    type Output = Self;

    fn index(&self, position: usize) -> &Self {
        match self {
            Self::List(items) => items.get(position).unwrap_or(&NULL),
            _ => &NULL,
        }
    }
}

/// Writes the value as JSON again, numbers untouched.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(text) => f.write_str(text),
            Self::Text(text) => write!(f, "{}", serde_json::Value::from(text.as_str())),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(ToString::to_string).collect();
                write!(f, "[{}]", items.join(","))
            }
            Self::Object(fields) => {
                let name = |name: &String| serde_json::Value::from(name.as_str());
                let fields: Vec<String> = fields.iter().map(|(n, value)| format!("{}:{value}", name(n))).collect();
                write!(f, "{{{}}}", fields.join(","))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn numbers_keep_their_text() {
        let json = Json::parse(r#"{"a":[80.00,{"b":"x\n"},null,true],"c":1e3}"#).unwrap();
        assert_eq!(json["a"][0].number(), "80.00");
        assert_eq!(json["a"][0].centimes(), 8_000);
        assert_eq!(json["a"][1]["b"].text(), "x\n");
        assert!(json["a"][2].is_null() && json["nothing"]["at"]["all"].is_null() && json["a"][3].is_true());
        assert_eq!(json["c"].number(), "1e3");
        assert_eq!(json.to_string(), r#"{"a":[80.00,{"b":"x\n"},null,true],"c":1e3}"#);
        assert!(Json::parse("{").is_none());
    }
}
