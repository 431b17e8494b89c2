//! How to reach a person (rules, section 10).

use crate::{
    Invalid,
    characters::{digit, is_invisible, is_separator},
    text::{Name, Note, Text},
};
use serde::Serialize;
use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// An e-mail address in lower case, its domain in ASCII.
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Email(String);

/// A Moroccan telephone number in E.164.
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Phone(String);

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
    /// Reads an address; the domain has a dot, as addresses of customers do, and is no address of a machine.
    ///
    /// # Errors
    /// Not an address, or longer than 254 characters.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let text = Text::<1, 400>::parse(raw).map_err(|_| Invalid::Email)?;
        let (local, domain) = text.as_str().rsplit_once('@').ok_or(Invalid::Email)?;
        let plain = |c: char| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c);
        let valid = (1..=64).contains(&local.len()) && local.chars().all(plain) && !local.split('.').any(str::is_empty);
        let domain = ascii_domain(domain).filter(|_| valid).ok_or(Invalid::Email)?;
        let address = format!("{}@{domain}", local.to_lowercase());
        if address.len() <= 254 {
            Ok(Self(address))
        } else {
            Err(Invalid::Email)
        }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Phone {
    /// Reads `+2126…`, `06…`, `00212…` in digits of any script, with white space, dots, dashes, brackets, a trunk zero
    /// in brackets, and what nobody sees.
    ///
    /// # Errors
    /// Not a number that can exist in Morocco.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let number = dialled(raw).ok_or(Invalid::Phone)?;
        let national = national(&number).ok_or(Invalid::Phone)?;
        Ok(Self(format!("+212{national}")))
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

/// A domain in its ASCII form (IDNA); none if it cannot be one. Letters of another width are no letters of a domain.
fn ascii_domain(domain: &str) -> Option<String> {
    if !domain.nfkc().eq(domain.nfc()) {
        return None;
    }
    let ascii = idna::domain_to_ascii_strict(domain).ok()?;
    let (_, top) = ascii.rsplit_once('.')?;
    (top.len() >= 2 && top.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(ascii)
}

/// What is dialled: digits, perhaps after a plus sign. None if there is anything else.
pub(crate) fn dialled(raw: &str) -> Option<String> {
    const LONGEST: usize = 60;
    let mut number = String::new();
    for c in raw.chars().take(LONGEST + 1).filter(|c| !is_invisible(*c)) {
        match digit(c) {
            Some(digit) => number.push(digit),
            None if number.is_empty() && matches!(c, '+' | '＋') => number.push('+'),
            // Kept until the zero between them was looked for.
            None if matches!(c, '(' | ')') => number.push(c),
            None if is_separator(c) => {}
            None => return None,
        }
    }
    let short = raw.chars().count() <= LONGEST;
    short.then(|| number.replace("(0)", "").replace(['(', ')'], ""))
}

/// The nine digits of a number of Morocco. Of mobile and fixed numbers (5, 6, 7) every one is possible: new ranges are
/// opened before anybody hears of them. Freephone (800 to 807) and premium numbers (89) exist beside them.
fn national(number: &str) -> Option<&str> {
    let international = ["+212", "00212"].iter().find_map(|code| number.strip_prefix(code));
    let bare = || number.strip_prefix("212").filter(|rest| rest.len() >= 9);
    let rest = international.or_else(bare).unwrap_or(number);
    let rest = rest.strip_prefix('0').unwrap_or(rest);
    let digits = rest.len() == 9 && rest.bytes().all(|byte| byte.is_ascii_digit());
    let special = rest.starts_with("89") || rest.strip_prefix("80").is_some_and(|rest| rest < "8");
    (digits && (rest.starts_with(['5', '6', '7']) || special)).then_some(rest)
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

    #[test]
    fn every_moroccan_spelling_is_one_number() {
        for raw in [
            "+212 6 12 34 56 78",
            "0612345678",
            "00212 612-34-56-78",
            "06.12.34.56.78",
            "612345678",
            "212612345678",
            "+212 (0)6 12 34 56 78",
            "+212 (0) 612 34 56 78",
            "+2120612345678",
            "(06) 12/34/56/78",
            "\u{202a}+212 612\u{2011}345\u{202f}678\u{202c}",
            "\u{feff}\u{2066}06 12 34 56 78\u{2069}\u{fe0f}",
            "٠٦١٢٣٤٥٦٧٨",
            "+٢١٢٦١٢٣٤٥٦٧٨",
            "۰۶۱۲۳۴۵۶۷۸",
            "＋２１２ ６１２３４５６７８",
            "06–12—34−56·78",
            "06\t12\n345678",
        ] {
            assert_eq!(
                Phone::parse(raw).map(|phone| phone.0),
                Ok("+212612345678".to_owned()),
                "{raw:?}"
            );
        }
    }

    #[test]
    fn ranges_nobody_has_heard_of_are_accepted() {
        for raw in ["0799999999", "0688123456", "0500000000", "0801234567", "0891234567"] {
            assert!(Phone::parse(raw).is_ok(), "{raw}");
        }
    }

    #[test]
    fn refuses_other_numbers() {
        let long = format!("06{}12345678", "-".repeat(60));
        for raw in [
            "",
            "12",
            "+33612345678",
            "06123456789",
            "0612E45678",
            "++212612345678x",
            "0123456789",
            "0412345678",
            "0812345678",
            "06+12345678",
            "²61234567",
            "+212",
            "6123456780",
            &long,
        ] {
            assert_eq!(Phone::parse(raw), Err(Invalid::Phone), "{raw}");
        }
    }

    #[test]
    fn addresses_are_kept_in_one_way_of_writing() {
        for (raw, kept) in [
            (" Ahmed@Email.COM ", "ahmed@email.com"),
            ("ahmed@caf\u{e9}.ma", "ahmed@xn--caf-dma.ma"),
            ("ahmed@cafe\u{301}.ma", "ahmed@xn--caf-dma.ma"),
            ("ahmed@XN--caf-dma.ma", "ahmed@xn--caf-dma.ma"),
            ("\u{202a}ahmed\u{200b}@email.com\u{202c}", "ahmed@email.com"),
            ("o'brien+x@a-b.co", "o'brien+x@a-b.co"),
        ] {
            assert_eq!(Email::parse(raw).map(|email| email.0), Ok(kept.to_owned()), "{raw:?}");
        }
    }

    #[test]
    fn what_receives_no_mail_is_no_address() {
        for raw in [
            "",
            "a",
            "a@b",
            "@b.com",
            "a b@c.com",
            "a@-b.com",
            "a@b..com",
            "a..b@c.com",
            "a@1.2.3.4",
            "a@[1.2.3.4]",
            "a@example.c",
            "a@ｅxample.com",
            "a@example.com.",
            "a@exa mple.com",
            "a@b_c.com",
            "a@xn--a.com",
        ] {
            assert_eq!(Email::parse(raw), Err(Invalid::Email), "{raw}");
        }
    }
}
