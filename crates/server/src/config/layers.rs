//! Values by name, from the least to the most important place.

use crate::Stop;
use std::{collections::BTreeMap, path::Path};

/// The values of all places together.
pub struct Layers {
    values: BTreeMap<String, Value>,
}

struct Value {
    text: String,
    /// Whether the operator chose it, rather than the defaults.
    chosen: bool,
}

/// Reads a file of the operator.
pub fn read(path: &Path) -> Result<String, Stop> {
    std::fs::read_to_string(path)
        .map_err(|error| Stop::new(format!("the configuration {} cannot be read: {error}", path.display())))
}

impl Layers {
    /// Lays the operator's file over the defaults, and the environment over both. What the defaults do not name does
    /// not exist.
    pub fn new(
        defaults: &str,
        own: Option<(&Path, &str)>,
        environment: impl Fn(&str) -> Result<Option<String>, Stop>,
    ) -> Result<Self, Stop> {
        let mut values = BTreeMap::new();
        for (name, text) in table(Path::new("config.default.toml"), defaults)? {
            values.insert(name, Value { text, chosen: false });
        }
        if let Some((path, text)) = own {
            for (name, text) in table(path, text)? {
                let known = values.get_mut(&name);
                let known =
                    known.ok_or_else(|| Stop::new(format!("{}: there is no setting {name}", path.display())))?;
                *known = Value { text, chosen: true };
            }
        }
        for (name, value) in &mut values {
            if let Some(text) = environment(name)? {
                *value = Value { text, chosen: true };
            }
        }
        Ok(Self { values })
    }

    /// Whether the operator chose a value.
    pub fn chosen(&self, name: &str) -> bool {
        self.value(name).chosen
    }

    /// Reads a value, or says what is wrong with it without repeating it: it may be a secret.
    pub fn parse<T>(&self, name: &str, parse: impl FnOnce(&str) -> Result<T, String>) -> Result<T, Stop> {
        parse(self.value(name).text.trim()).map_err(|wrong| Stop::new(format!("{name} {wrong}")))
    }

    /// Reads a value that may be empty.
    pub fn optional<T>(&self, name: &str, parse: fn(&str) -> Result<T, String>) -> Result<Option<T>, Stop> {
        self.parse(name, |text| {
            if text.is_empty() {
                Ok(None)
            } else {
                parse(text).map(Some)
            }
        })
    }

    fn value(&self, name: &str) -> &Value {
        self.values.get(name).expect("every setting has a default")
    }
}

fn table(path: &Path, text: &str) -> Result<Vec<(String, String)>, Stop> {
    let wrong = |what: &str| Stop::new(format!("the configuration {} is not valid: {what}", path.display()));
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| wrong(error.message()))?;
    let written = |(name, value): (String, toml::Value)| match value {
        toml::Value::String(text) => Ok((name, text)),
        toml::Value::Integer(number) => Ok((name, number.to_string())),
        toml::Value::Boolean(switch) => Ok((name, switch.to_string())),
        _ => Err(wrong(&format!("{name} must be a text, a whole number, true or false"))),
    };
    table.into_iter().map(written).collect()
}
