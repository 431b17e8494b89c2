//! A small XML document as a tree. No entity but those of XML itself is known, and nothing outside is read.

use super::Unreadable;
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

/// Statements are not deeper; and a tree that is cannot be taken apart.
const DEEPEST: usize = 40;

/// An element, named without its prefix.
#[derive(Debug, Default)]
pub(super) struct Element {
    name: String,
    text: String,
    currency: Option<String>,
    children: Vec<Self>,
}

impl Element {
    /// Reads a document.
    ///
    /// # Errors
    /// It is none, or has what no statement has.
    pub(super) fn read(document: &[u8]) -> Result<Self, Unreadable> {
        let text = std::str::from_utf8(document).map_err(|_| Unreadable::Format)?;
        let mut reader = Reader::from_str(text);
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().map_err(|_| Unreadable::Format)? {
                Event::Start(start) if open.len() <= DEEPEST => open.push(Self::begin(&start)?),
                Event::Empty(start) => last(&mut open)?.children.push(Self::begin(&start)?),
                Event::End(_) => {
                    let closed = open.pop().ok_or(Unreadable::Format)?;
                    last(&mut open)?.children.push(closed);
                }
                Event::Text(part) => last(&mut open)?.text.push_str(&part),
                Event::CData(part) => last(&mut open)?.text.push_str(&part),
                Event::GeneralRef(name) => {
                    last(&mut open)?.text.push(character(&name).ok_or(Unreadable::Format)?);
                }
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => break,
                // Too deep, or a document type, which could define entities.
                Event::Start(_) | Event::DocType(_) => return Err(Unreadable::Format),
            }
        }
        match <[Self; 1]>::try_from(open) {
            Ok([document]) => Ok(document),
            Err(_) => Err(Unreadable::Format),
        }
    }

    fn begin(start: &BytesStart<'_>) -> Result<Self, Unreadable> {
        let currency = start.try_get_attribute("Ccy").map_err(|_| Unreadable::Format)?;
        Ok(Self {
            name: start.local_name().as_ref().to_owned(),
            currency: currency.map(|currency| currency.value.into_owned()),
            ..Self::default()
        })
    }

    /// The elements of a name within.
    pub(super) fn all<'a>(&'a self, name: &'static str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// What a path of names leads to, the first at each step.
    pub(super) fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |element, name| {
            element.children.iter().find(|child| child.name == *name)
        })
    }

    /// The text there, if there is one.
    pub(super) fn text_at(&self, path: &[&str]) -> Option<&str> {
        self.at(path)
            .map(|element| element.text.trim())
            .filter(|text| !text.is_empty())
    }

    /// The text of this element.
    pub(super) fn text(&self) -> &str {
        self.text.trim()
    }

    /// The currency of an amount.
    pub(super) fn currency(&self) -> Option<&str> {
        self.currency.as_deref()
    }
}

fn last(open: &mut [Element]) -> Result<&mut Element, Unreadable> {
    open.last_mut().ok_or(Unreadable::Format)
}

/// What a reference stands for: a character by its number, or one of the five that XML has names for.
fn character(name: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match name.strip_prefix("#x") {
            Some(hex) => number(hex, 16),
            None => number(name.strip_prefix('#')?, 10),
        },
    }
}
