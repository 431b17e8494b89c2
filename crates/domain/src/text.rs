//! Short texts that people type.

use crate::Invalid;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A trimmed text of `MIN` to `MAX` characters, without control characters other than new lines.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Text<const MIN: usize, const MAX: usize>(String);

/// The name of a person, a business or a campaign.
pub type Name = Text<2, 255>;
/// A remark, a comment, details.
pub type Note = Text<1, 500>;
/// A longer description.
pub type Description = Text<1, 5000>;
/// What somebody looks for.
pub type SearchText = Text<1, 100>;
/// What somebody else calls a payment: a transfer reference.
pub type Reference = Text<1, 100>;

impl<const MIN: usize, const MAX: usize> Text<MIN, MAX> {
    /// Reads a text.
    ///
    /// # Errors
    /// Too short, too long, or with characters that no text needs.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let text = raw.trim();
        if text
            .chars()
            .any(|c| c.is_control() && c != '\n' && c != '\r' && c != '\t')
        {
            return Err(Invalid::Characters);
        }
        match text.chars().count() {
            0 if MIN > 0 => Err(Invalid::Required),
            n if n < MIN => Err(Invalid::TooShort),
            n if n > MAX => Err(Invalid::TooLong),
            _ => Ok(Self(text.to_owned())),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, owned.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl<const MIN: usize, const MAX: usize> TryFrom<String> for Text<MIN, MAX> {
    type Error = Invalid;
    fn try_from(raw: String) -> Result<Self, Invalid> {
        Self::parse(&raw)
    }
}

impl<const MIN: usize, const MAX: usize> From<Text<MIN, MAX>> for String {
    fn from(text: Text<MIN, MAX>) -> Self {
        text.0
    }
}

impl<const MIN: usize, const MAX: usize> fmt::Display for Text<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_characters_not_bytes() {
        assert!(Name::parse("  هدى ").is_ok_and(|name| name.as_str() == "هدى"));
        assert_eq!(Name::parse("é"), Err(Invalid::TooShort));
        assert_eq!(Name::parse(" \n "), Err(Invalid::Required));
        assert_eq!(Note::parse(&"é".repeat(501)), Err(Invalid::TooLong));
        assert_eq!(Name::parse("Ah\0med"), Err(Invalid::Characters));
    }
}
