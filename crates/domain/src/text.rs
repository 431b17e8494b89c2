//! Texts that people type (rules, section 10).

use crate::{
    Invalid,
    characters::{is_invisible, is_joiner, is_shaped},
};
use serde::{Deserialize, Serialize};
use std::fmt;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A text of `MIN` to `MAX` characters as it is kept: composed (NFC), without white space around it, without control
/// characters and what nobody sees; white space inside it is one blank, and line breaks only stay where `LINES` says so.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Text<const MIN: usize, const MAX: usize, const LINES: bool = false>(String);

/// The name of a person, a business or a campaign.
pub type Name = Text<2, 255>;
/// A remark, a comment, details, in lines.
pub type Note = Text<1, 500, true>;
/// A longer description, in lines.
pub type Description = Text<1, 5000, true>;
/// What somebody looks for.
pub type SearchText = Text<1, 100>;
/// What somebody else calls a payment.
pub type Reference = Text<1, 100>;

impl<const MIN: usize, const MAX: usize, const LINES: bool> Text<MIN, MAX, LINES> {
    /// Reads a text.
    ///
    /// # Errors
    /// What is left of it is nothing, too short or too long.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let text = cleaned(raw, LINES);
        match text.chars().count() {
            0 if MIN > 0 => Err(Invalid::Required),
            n if n < MIN => Err(Invalid::TooShort),
            n if n > MAX => Err(Invalid::TooLong),
            _ => Ok(Self(text)),
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

/// Whether nothing of a text can be seen; it counts as absent.
pub fn is_blank(raw: &str) -> bool {
    raw.chars()
        .all(|c| c.is_whitespace() || c.is_control() || is_invisible(c))
}

fn cleaned(raw: &str, lines: bool) -> String {
    let plain = raw.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    if plain && !raw.contains("  ") {
        return raw.trim().to_owned();
    }
    let characters: Vec<char> = raw.chars().collect();
    let mut kept = String::with_capacity(raw.len());
    let mut gap: Option<Gap> = None;
    for (n, &c) in characters.iter().enumerate() {
        if c.is_whitespace() {
            gap.get_or_insert_default().widen(c, characters.get(n + 1));
        } else if stays(c, &kept, gap.as_ref(), &characters[n + 1..]) {
            if let Some(gap) = gap.take().filter(|_| !kept.is_empty()) {
                kept.push_str(gap.text(lines));
            }
            kept.push(c);
        }
    }
    match is_nfc_quick(kept.chars()) {
        IsNormalized::Yes => kept,
        _ => kept.nfc().collect(),
    }
}

/// White space between two words.
#[derive(Default)]
struct Gap {
    breaks: usize,
}

impl Gap {
    fn widen(&mut self, c: char, next: Option<&char>) {
        let ends = matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
        // A carriage return with its line feed is one break.
        self.breaks += usize::from(ends && !(c == '\r' && next == Some(&'\n')));
    }

    const fn text(&self, lines: bool) -> &'static str {
        match self.breaks {
            _ if !lines => " ",
            0 => " ",
            1 => "\n",
            _ => "\n\n",
        }
    }
}

/// Whether a character that is no white space is kept. A joiner is, between two letters that it shapes.
fn stays(c: char, before: &str, gap: Option<&Gap>, after: &[char]) -> bool {
    if is_joiner(c) {
        let next = after.iter().find(|c| !is_invisible(**c) && !c.is_control());
        return gap.is_none()
            && before.chars().next_back().is_some_and(is_shaped)
            && next.is_some_and(|c| is_shaped(*c));
    }
    !c.is_control() && !is_invisible(c)
}

impl<const MIN: usize, const MAX: usize, const LINES: bool> TryFrom<String> for Text<MIN, MAX, LINES> {
    type Error = Invalid;
    fn try_from(raw: String) -> Result<Self, Invalid> {
        Self::parse(&raw)
    }
}

impl<const MIN: usize, const MAX: usize, const LINES: bool> From<Text<MIN, MAX, LINES>> for String {
    fn from(text: Text<MIN, MAX, LINES>) -> Self {
        text.0
    }
}

impl<const MIN: usize, const MAX: usize, const LINES: bool> fmt::Display for Text<MIN, MAX, LINES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn counts_characters_not_bytes() {
        assert!(Name::parse("  هدى ").is_ok_and(|name| name.as_str() == "هدى"));
        assert_eq!(Name::parse("é"), Err(Invalid::TooShort));
        assert_eq!(Name::parse("e\u{301}"), Err(Invalid::TooShort));
        assert_eq!(Note::parse(&"é".repeat(501)), Err(Invalid::TooLong));
    }

    #[test]
    fn what_nobody_sees_is_nothing() {
        for raw in [
            "",
            " \n ",
            "\u{200b}",
            "\u{202e}\u{200b}",
            "\u{3164}",
            "\u{2800}",
            "\u{feff} \0\u{7}",
            "\u{ad}\u{e0041}",
        ] {
            assert_eq!(Name::parse(raw), Err(Invalid::Required), "{raw:?}");
            assert!(is_blank(raw), "{raw:?}");
        }
        assert!(!is_blank("\u{200b}x"));
    }

    #[test]
    fn a_text_is_kept_in_one_way_of_writing() {
        for (raw, kept) in [
            ("Zoe\u{301}", "Zoé"),
            ("Ze\u{200b}\u{301}ro", "Zéro"),
            ("a\u{202e}b\u{2066}c\u{200f}", "abc"),
            ("a\0b\u{1b}c", "abc"),
            ("a\u{a0}\u{202f} b", "a b"),
            ("a\r\nb\tc\u{2028}d\u{85}e", "a b c d e"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("ب\u{200d}\u{200d}\u{200b}ب", "ب\u{200d}ب"),
            ("ن\u{200c} ا", "ن ا"),
            ("a\u{200d}b\u{200c}", "ab"),
        ] {
            assert_eq!(Name::parse(raw).unwrap().as_str(), kept, "{raw:?}");
        }
    }

    #[test]
    fn notes_keep_their_lines() {
        let raw = "  Bonjour,\r\n\r\n\r\n rappeler  demain \t\n\u{202e}matin\r";
        assert_eq!(Note::parse(raw).unwrap().as_str(), "Bonjour,\n\nrappeler demain\nmatin");
    }

    proptest! {
        #[test]
        fn what_is_kept_is_kept_as_it_is(raw in "[\\PC\\p{Cc}\\p{Cf}\\p{Zs}\\p{Mn}\u{600}-\u{6ff}]{0,40}") {
            let once = (cleaned(&raw, false), cleaned(&raw, true));
            prop_assert_eq!(&cleaned(&once.0, false), &once.0);
            prop_assert_eq!(&cleaned(&once.1, true), &once.1);
            prop_assert!(once.0.nfc().eq(once.0.chars()));
        }
    }
}
