//! What somebody looks for (rules, section 10).

use crate::{Invalid, contact::dialled, folding, text::SearchText};

/// A text that is looked for in any spelling; a telephone number also in those in which nothing is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    folded: String,
    digits: Option<String>,
}

impl Sought {
    /// Reads what somebody typed.
    ///
    /// # Errors
    /// Nothing that could be found, or too long.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let text = SearchText::parse(raw)?;
        let folded = folding::search(text.as_str());
        if folded.trim().is_empty() {
            return Err(Invalid::TooShort);
        }
        let digits = dialled(text.as_str()).map(|number| within_e164(&number).to_owned());
        Ok(Self {
            digits: digits.filter(|digits| !digits.is_empty()),
            folded,
        })
    }

    /// The text as it is compared.
    pub fn folded(&self) -> &str {
        &self.folded
    }

    /// The digits of a telephone number, or a part of one, as they stand in E.164.
    pub fn digits(&self) -> Option<&str> {
        self.digits.as_deref()
    }
}

/// What of a number, or of its beginning, stands in its E.164 form.
fn within_e164(number: &str) -> &str {
    let international = number.strip_prefix('+').or_else(|| number.strip_prefix("00"));
    let rest = international.or_else(|| number.strip_prefix('0')).unwrap_or(number);
    // A trunk zero behind the country code, as it is often written and never dialled.
    match rest.strip_prefix("2120") {
        Some(national) if national.len() >= 2 => national,
        _ => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_in_any_spelling() {
        for typed in [
            "0661447788",
            "06 61 44 77 88",
            "06.61.44.77.88",
            "00212661447788",
            "+212 6 61 44 77 88",
            "661447788",
            "٠٦٦١٤٤٧٧٨٨",
            "\u{202a}+212661447788\u{202c}",
            "+212 (0)661-447788",
            "+2120661447788",
            "06 61",
            "7788",
        ] {
            let sought = Sought::parse(typed).unwrap();
            let digits = sought.digits().unwrap_or_else(|| panic!("{typed}"));
            assert!("+212661447788".contains(digits), "{typed}: {digits}");
        }
        for typed in ["Zoé", "a0661", "0", "+", "-"] {
            assert_eq!(
                Sought::parse(typed).ok().and_then(|sought| sought.digits),
                None,
                "{typed}"
            );
        }
    }

    #[test]
    fn what_folds_to_nothing_finds_nothing() {
        for typed in ["'", "’’", "ـ", "\u{64e}"] {
            assert_eq!(Sought::parse(typed), Err(Invalid::TooShort), "{typed:?}");
        }
        assert_eq!(Sought::parse("\u{200b}"), Err(Invalid::Required));
    }
}
