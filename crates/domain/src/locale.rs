//! The three languages.

use serde::{Deserialize, Serialize};

/// A language of the product; French unless told otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// French.
    #[default]
    Fr,
    /// Arabic, written from right to left.
    Ar,
    /// English.
    En,
}

impl Locale {
    /// The two-letter code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Ar => "ar",
            Self::En => "en",
        }
    }

    /// The direction of its script, as in HTML.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Fr | Self::En => "ltr",
            Self::Ar => "rtl",
        }
    }

    /// The language of a two-letter code, if it is one of ours.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Fr, Self::Ar, Self::En]
            .into_iter()
            .find(|locale| locale.code() == code)
    }
}
