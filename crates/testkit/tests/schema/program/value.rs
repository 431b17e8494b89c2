//! What is known of a value.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

/// Whom the database takes a connection for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Owner,
    Service,
    Teller,
}

#[derive(Clone, Default)]
pub enum Value {
    #[default]
    Unknown,
    Text(String),
    /// A connection, a pool or a transaction.
    Session(Role),
    Conditions(Rc<RefCell<Conditions>>),
    /// A struct: its type and fields.
    Record(String, Rc<HashMap<String, Value>>),
    Tuple(Vec<Value>),
    /// One of these, depending on a branch; `None` is none of them.
    Any(Vec<Value>),
}

impl Value {
    /// One of these. What is unknown counts only where nothing else is known.
    pub fn any(values: impl IntoIterator<Item = Self>) -> Self {
        let (mut known, mut unknown) = (Vec::new(), false);
        for value in values {
            match value {
                Self::Unknown => unknown = true,
                Self::Any(more) => known.extend(more),
                one => known.push(one),
            }
        }
        match known.len() {
            0 if unknown => Self::Unknown,
            1 => known.remove(0),
            _ => Self::Any(known),
        }
    }

    pub fn nothing() -> Self {
        Self::Any(Vec::new())
    }

    pub fn number() -> Self {
        Self::Text("1".to_owned())
    }

    pub fn each(&self) -> Vec<Self> {
        match self {
            Self::Any(values) => values.clone(),
            one => vec![one.clone()],
        }
    }

    /// Every text that it may be; none when that is not known.
    pub fn texts(&self) -> Vec<String> {
        match self {
            Self::Text(text) => vec![text.clone()],
            Self::Any(values) => values.iter().flat_map(Self::texts).collect(),
            _ => Vec::new(),
        }
    }

    pub fn of_texts(texts: Vec<String>) -> Self {
        Self::any(texts.into_iter().map(Self::Text).chain([Self::Unknown]))
    }

    pub fn role(&self) -> Option<Role> {
        match self {
            Self::Session(role) => Some(*role),
            Self::Record(_, fields) => fields.values().find_map(Self::role),
            Self::Any(values) => values.iter().find_map(Self::role),
            _ => None,
        }
    }

    pub fn field(&self, name: &str) -> Self {
        match self {
            Self::Record(_, fields) => fields.get(name).cloned().unwrap_or_default(),
            Self::Any(values) => Self::any(values.iter().map(|value| value.field(name))),
            Self::Session(_) => self.clone(),
            _ => Self::Unknown,
        }
    }

    pub fn element(&self, place: usize) -> Self {
        match self {
            Self::Tuple(values) => values.get(place).cloned().unwrap_or_default(),
            Self::Any(values) => Self::any(values.iter().map(|value| value.element(place))),
            _ => Self::Unknown,
        }
    }

    /// Whether calling with it can bring nothing to light.
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// Whether it may be changed after it was returned.
    pub fn is_shared(&self) -> bool {
        match self {
            Self::Conditions(_) => true,
            Self::Any(values) | Self::Tuple(values) => values.iter().any(Self::is_shared),
            Self::Record(_, fields) => fields.values().any(Self::is_shared),
            _ => false,
        }
    }
}

/// The conditions of a list with all of them set.
#[derive(Default)]
pub struct Conditions {
    pieces: Vec<Vec<String>>,
    params: usize,
}

impl Conditions {
    pub fn param(&mut self) -> String {
        self.params += 1;
        format!("${}", self.params)
    }

    pub fn add(&mut self, condition: &Value) {
        let number = self.param();
        let texts = condition.texts().into_iter();
        let texts = texts.map(|text| format!(" and {}", text.replace('?', &number)));
        self.pieces.push(texts.collect());
    }

    pub fn text(&self) -> Value {
        if self.pieces.is_empty() {
            return Value::Text(String::new());
        }
        Value::of_texts(combine(&self.pieces))
    }
}

/// Texts in which every variant of every piece occurs; none when a piece is unknown.
pub fn combine(pieces: &[Vec<String>]) -> Vec<String> {
    if pieces.iter().any(Vec::is_empty) {
        return Vec::new();
    }
    let variants = pieces.iter().map(Vec::len).max().unwrap_or(1);
    let variant = |n: usize| pieces.iter().map(|piece| piece[n % piece.len()].as_str()).collect();
    (0..variants).map(variant).collect()
}
