//! What somebody looks for (rules, section 10).

use crate::{Invalid, Money, contact::dialled, folding, text::SearchText};

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

/// What somebody knows of a payment: the beginning of its reference, its amount, or who made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoughtPayment {
    text: Sought,
    reference: String,
    amount: Option<Money>,
}

impl SoughtPayment {
    /// Reads what somebody typed.
    ///
    /// # Errors
    /// Nothing that could be found, or too long.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let text = SearchText::parse(raw)?;
        Ok(Self {
            text: Sought::parse(raw)?,
            reference: folding::reference(text.as_str()),
            amount: amount(text.as_str()),
        })
    }

    /// The text as names are compared with it.
    pub fn folded(&self) -> &str {
        self.text.folded()
    }

    /// The beginning of a reference, as it is compared; none without a letter or a digit.
    pub fn reference(&self) -> Option<&str> {
        Some(self.reference.as_str()).filter(|beginning| !beginning.is_empty())
    }

    /// The amount that it reads as.
    pub const fn amount(&self) -> Option<Money> {
        self.amount
    }
}

/// An amount as people write it: `5 000`, `5 000,00 dhs`, `5,000.00 MAD`. The last comma or point with at most two digits
/// behind it stands before the centimes; any other only groups.
fn amount(typed: &str) -> Option<Money> {
    let folded = folding::search(typed);
    let typed = folded.trim();
    let without = ["dhs", "dh", "mad"].iter().find_map(|unit| typed.strip_suffix(unit));
    let bare = without.unwrap_or(typed).trim_end();
    let (whole, decimals) = match bare.rsplit_once([',', '.']) {
        Some((whole, decimals)) if (1..=2).contains(&decimals.len()) => (whole, decimals),
        _ => (bare, "0"),
    };
    let is_grouping = |c: char| c.is_whitespace() || matches!(c, ',' | '.');
    let whole: String = whole.chars().filter(|c| !is_grouping(*c)).collect();
    format!("{whole}.{decimals}").parse().ok()
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
    fn an_amount_is_read_as_people_write_it() {
        for (typed, centimes) in [
            ("5000", 500_000),
            ("5 000", 500_000),
            ("5\u{202f}000,00\u{a0}dhs", 500_000),
            ("5,000.50 MAD", 500_050),
            ("5.000,5", 500_050),
            ("12,05", 1_205),
            ("1,250", 125_000),
            ("٥٠٠٠", 500_000),
        ] {
            let sought = SoughtPayment::parse(typed).unwrap();
            assert_eq!(sought.amount().map(Money::centimes), Some(centimes), "{typed}");
        }
        for typed in ["VIR-9001", "5000 zellige", "1e3", "-5", "5000€"] {
            assert_eq!(SoughtPayment::parse(typed).unwrap().amount(), None, "{typed}");
        }
    }

    #[test]
    fn a_reference_is_read_as_transfers_are_compared() {
        assert_eq!(SoughtPayment::parse(" vir 9001").unwrap().reference(), Some("VIR9001"));
        assert_eq!(SoughtPayment::parse("—/").unwrap().reference(), None);
        assert_eq!(SoughtPayment::parse(" "), Err(Invalid::Required));
    }

    #[test]
    fn what_folds_to_nothing_finds_nothing() {
        for typed in ["'", "’’", "ـ", "\u{64e}"] {
            assert_eq!(Sought::parse(typed), Err(Invalid::TooShort), "{typed:?}");
        }
        assert_eq!(Sought::parse("\u{200b}"), Err(Invalid::Required));
    }
}
