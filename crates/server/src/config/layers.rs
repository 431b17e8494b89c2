//! Values by name, from the least to the most important place.

use crate::Stop;
use std::{collections::BTreeMap, path::Path};

/// The values of all places together.
pub struct Layers {
    values: BTreeMap<String, Value>,
    /// What has values of its own under names that the operator chooses; in files only.
    groups: BTreeMap<String, Group>,
}

/// Settings of several things of one kind, by the names of the things.
pub type Group = BTreeMap<String, Settings>;

/// The settings of one thing; secrets among them.
#[derive(Clone, Default)]
pub struct Settings(BTreeMap<String, String>);

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
        let (defaults, mut groups) = read_table(Path::new("config.default.toml"), defaults)?;
        let default = |text| Value { text, chosen: false };
        let mut values: BTreeMap<_, _> = defaults.into_iter().map(|(name, text)| (name, default(text))).collect();
        if let Some((path, text)) = own {
            let unknown = |name: &str| Stop::new(format!("{}: there is no setting {name}", path.display()));
            let (chosen, chosen_groups) = read_table(path, text)?;
            for (name, text) in chosen {
                let known = values.get_mut(&name).ok_or_else(|| unknown(&name))?;
                *known = Value { text, chosen: true };
            }
            for (name, group) in chosen_groups {
                *groups.get_mut(&name).ok_or_else(|| unknown(&name))? = group;
            }
        }
        for (name, value) in &mut values {
            if let Some(text) = environment(name)? {
                *value = Value { text, chosen: true };
            }
        }
        Ok(Self { values, groups })
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

    /// Things of one kind, by name.
    pub fn group(&self, name: &str) -> &Group {
        self.groups.get(name).expect("every group has a default")
    }

    fn value(&self, name: &str) -> &Value {
        self.values.get(name).expect("every setting has a default")
    }
}

impl Settings {
    /// Reads a setting that must be there, or says what is wrong with it without repeating it.
    pub fn parse<T>(&mut self, name: &str, parse: impl FnOnce(&str) -> Result<T, String>) -> Result<T, String> {
        let text = self.0.remove(name).unwrap_or_default();
        parse(text.trim()).map_err(|wrong| format!("{name} {wrong}"))
    }

    /// Refuses what nothing has read.
    pub fn end(&self) -> Result<(), String> {
        match self.0.keys().next() {
            None => Ok(()),
            Some(name) => Err(format!("there is no setting {name}")),
        }
    }
}

type Values = Vec<(String, String)>;

fn read_table(path: &Path, text: &str) -> Result<(Values, BTreeMap<String, Group>), Stop> {
    let wrong = |what: &str| Stop::new(format!("the configuration {} is not valid: {what}", path.display()));
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| wrong(error.message()))?;
    let (mut values, mut groups) = (Vec::new(), BTreeMap::new());
    for (name, value) in table {
        match value {
            toml::Value::Table(things) => {
                let group = things.into_iter().map(|(thing, settings)| {
                    let written =
                        settings_of(settings).ok_or_else(|| wrong(&format!("{name}.{thing} must have settings")))?;
                    Ok((thing, written))
                });
                let group = group.collect::<Result<Group, Stop>>()?;
                groups.insert(name, group);
            }
            value => {
                let text = written(value);
                let text =
                    text.ok_or_else(|| wrong(&format!("{name} must be a text, a whole number, true or false")))?;
                values.push((name, text));
            }
        }
    }
    Ok((values, groups))
}

fn settings_of(thing: toml::Value) -> Option<Settings> {
    let toml::Value::Table(settings) = thing else {
        return None;
    };
    let settings = settings.into_iter().map(|(name, value)| Some((name, written(value)?)));
    settings.collect::<Option<_>>().map(Settings)
}

fn written(value: toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text),
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Boolean(switch) => Some(switch.to_string()),
        _ => None,
    }
}
