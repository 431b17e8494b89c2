//! Collects what is wrong with the fields of a request, so that all of it is said at once.

use crate::Problem;
use app::FieldError;
use domain::{Invalid, text::is_blank};

/// The wrong fields so far.
#[derive(Debug, Default)]
pub struct Fields(Vec<FieldError>);

impl Fields {
    /// What a request says, unless something is wrong with it.
    ///
    /// # Errors
    /// Everything that is.
    pub fn collect<T>(parse: impl FnOnce(&mut Self) -> Option<T>) -> Result<T, Problem> {
        let mut fields = Self::default();
        match parse(&mut fields) {
            Some(parsed) if fields.0.is_empty() => Ok(parsed),
            _ => Err(fields.into()),
        }
    }

    /// Keeps a value, or notes why there is none.
    pub fn parse<T>(&mut self, field: &str, value: Result<T, Invalid>) -> Option<T> {
        value.map_err(|why| self.wrong(field, why)).ok()
    }

    /// Parses a field that may be absent; a text of which nothing can be seen counts as absent.
    pub fn parse_text<T>(
        &mut self,
        field: &str,
        text: Option<&str>,
        parse: impl FnOnce(&str) -> Result<T, Invalid>,
    ) -> Option<T> {
        let text = text.filter(|text| !is_blank(text))?;
        self.parse(field, parse(text))
    }

    /// Looks a name up in a closed set.
    pub fn named<T>(&mut self, field: &str, name: &str, of: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        self.parse(field, of(name).ok_or(Invalid::UnknownValue))
    }

    /// Notes that a field is wrong.
    pub fn wrong(&mut self, field: &str, why: Invalid) {
        self.0.push(FieldError {
            field: field.to_owned(),
            why,
        });
    }

    /// Whether nothing is wrong.
    ///
    /// # Errors
    /// Everything that is.
    pub fn check(self) -> Result<(), Problem> {
        if self.0.is_empty() { Ok(()) } else { Err(self.into()) }
    }
}

impl From<Fields> for Problem {
    fn from(fields: Fields) -> Self {
        Self::fields(fields.0)
    }
}
