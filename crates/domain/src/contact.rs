//! How to reach a person (rules, section 10).

use crate::{
    Invalid,
    text::{Name, Note},
};
use phonenumber::{Mode, country};
use serde::Serialize;
use std::fmt;

/// An e-mail address, lower-cased.
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Email(String);

/// A Moroccan telephone number in E.164.
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Phone(String);

/// Mobile ranges in which every number is valid.
const WHOLE_RANGES: [&str; 17] = [
    "60", "61", "62", "63", "64", "65", "66", "67", "680", "681", "682", "684", "689", "69", "70", "71", "77",
];

/// A way to reach a customer: at least one of the two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// Only by e-mail.
    Email(Email),
    /// Only by telephone.
    Phone(Phone),
    /// By both.
    Both(Email, Phone),
}

/// The customer of a lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    /// As the influencer typed it.
    pub name: Name,
    /// How to reach the customer.
    pub reach: Reach,
    /// Where the customer works.
    pub company: Option<Name>,
    /// What the influencer noted.
    pub notes: Option<Note>,
}

impl Email {
    /// Reads an address; the domain must have a dot, as addresses of customers do.
    ///
    /// # Errors
    /// Not an address, or longer than 254 characters.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let text = raw.trim().to_lowercase();
        let (local, domain) = text.rsplit_once('@').ok_or(Invalid::Email)?;
        let label = |label: &str| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        };
        let plain = |c: char| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c);
        let valid = (1..=64).contains(&local.len())
            && local.chars().all(plain)
            && !local.split('.').any(str::is_empty)
            && domain.contains('.')
            && domain.split('.').all(label)
            && text.len() <= 254;
        if valid { Ok(Self(text)) } else { Err(Invalid::Email) }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Phone {
    /// Reads `+2126…`, `06…` or `00212…` with spaces, dots or dashes.
    ///
    /// # Errors
    /// Not a number that can exist in Morocco.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let allowed = |c: char| c.is_ascii_digit() || " .-+()\u{a0}".contains(c);
        if raw.len() > 40 || !raw.chars().all(allowed) {
            return Err(Invalid::Phone);
        }
        Self::mobile(raw).map_or_else(|| Self::any(raw), Ok)
    }

    /// The mobile numbers that nearly every lead has, without the dozen regular expressions of the
    /// numbering plan. Only ranges that are valid as a whole; [`Self::any`] judges the rest.
    fn mobile(raw: &str) -> Option<Self> {
        let plain: String = raw.chars().filter(|c| !" .-\u{a0}".contains(*c)).collect();
        let national = ["+212", "00212", "0"]
            .iter()
            .find_map(|prefix| plain.strip_prefix(prefix))?;
        let digits = national.len() == 9 && national.bytes().all(|b| b.is_ascii_digit());
        (digits && WHOLE_RANGES.iter().any(|range| national.starts_with(range)))
            .then(|| Self(format!("+212{national}")))
    }

    fn any(raw: &str) -> Result<Self, Invalid> {
        let number = phonenumber::parse(Some(country::MA), raw).map_err(|_| Invalid::Phone)?;
        if number.country().code() != 212 || !number.is_valid() {
            return Err(Invalid::Phone);
        }
        Ok(Self(number.format().mode(Mode::E164).to_string()))
    }

    /// The number in E.164.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Reach {
    /// Puts together what was given.
    ///
    /// # Errors
    /// Neither was given.
    pub fn new(email: Option<Email>, phone: Option<Phone>) -> Result<Self, Invalid> {
        match (email, phone) {
            (Some(email), Some(phone)) => Ok(Self::Both(email, phone)),
            (Some(email), None) => Ok(Self::Email(email)),
            (None, Some(phone)) => Ok(Self::Phone(phone)),
            (None, None) => Err(Invalid::ContactRequired),
        }
    }

    /// The e-mail address, if there is one.
    pub fn email(&self) -> Option<&str> {
        match self {
            Self::Email(email) | Self::Both(email, _) => Some(email.as_str()),
            Self::Phone(_) => None,
        }
    }

    /// The telephone number, if there is one.
    pub fn phone(&self) -> Option<&str> {
        match self {
            Self::Phone(phone) | Self::Both(_, phone) => Some(phone.as_str()),
            Self::Email(_) => None,
        }
    }
}

// Contact data must not reach a log by way of a debug print.
impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(…)")
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_moroccan_spelling_is_one_number() {
        for raw in [
            "+212 6 12 34 56 78",
            "0612345678",
            "00212 612-34-56-78",
            "06.12.34.56.78",
        ] {
            assert_eq!(Phone::parse(raw).unwrap().as_str(), "+212612345678", "{raw}");
        }
    }

    #[test]
    fn refuses_other_numbers() {
        for raw in ["", "12", "+33612345678", "06123456789", "0612E45678", "++212612345678x"] {
            assert_eq!(Phone::parse(raw), Err(Invalid::Phone), "{raw}");
        }
    }

    proptest! {
        #[test]
        fn the_short_way_agrees_with_the_numbering_plan(
            prefix in prop::sample::select(vec!["+212", "00212", "0", "+212 ", "(0)", "212", "+", ""]),
            digits in prop::collection::vec(0_u8..10, 7..11),
            separators in prop::collection::vec(prop::sample::select(vec!["", " ", ".", "-", "\u{a0}", "--", "("]), 11),
            mobile in any::<bool>(),
        ) {
            let lead = if mobile { ["6", "7"][usize::from(digits[0] % 2)] } else { "" };
            let spelt: String = digits.iter().zip(&separators).map(|(d, s)| format!("{d}{s}")).collect();
            let raw = format!("{prefix}{lead}{spelt}");
            if let Some(short) = Phone::mobile(&raw) {
                prop_assert_eq!(Phone::any(short.as_str()), Ok(short.clone()), "{}", raw);
                // It is stricter about separators, never of another opinion about the number.
                prop_assert_eq!(Phone::any(&raw).unwrap_or(short.clone()), short, "{}", raw);
            }
        }
    }

    #[test]
    fn addresses_are_lower_cased() {
        assert_eq!(Email::parse(" Ahmed@Email.COM ").unwrap().as_str(), "ahmed@email.com");
        for raw in [
            "",
            "a",
            "a@b",
            "@b.com",
            "a b@c.com",
            "a@-b.com",
            "a@b..com",
            "a..b@c.com",
        ] {
            assert_eq!(Email::parse(raw), Err(Invalid::Email), "{raw}");
        }
    }
}
