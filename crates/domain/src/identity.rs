//! Who a company is to the authorities: what Moroccan law wants to see of it on paper.

use crate::{
    Invalid,
    characters::with_ascii_digits,
    text::{Name, Text},
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A legal form, with the capital: `SARL au capital de 100 000 DH`.
pub type LegalForm = Text<1, 100>;
/// Street, number and postal code.
pub type Address = Text<1, 255>;
/// The name of a city.
pub type City = Text<1, 80>;
/// A number of the registre de commerce.
pub type TradeNumber = Text<1, 30>;

/// What a company may tell of itself; what is absent is not known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    /// Raison sociale, where it is another than the name it trades under.
    pub legal_name: Option<Name>,
    /// Its legal form.
    pub legal_form: Option<LegalForm>,
    /// Where its seat is.
    pub address: Option<Address>,
    /// In which city.
    pub city: Option<City>,
    /// Identifiant commun de l'entreprise.
    pub ice: Option<Ice>,
    /// Identifiant fiscal (IF).
    pub tax_id: Option<RegisterNumber>,
    /// Registre de commerce (RC).
    pub rc: Option<TradeNumber>,
    /// The city of the court that keeps that register.
    pub rc_city: Option<City>,
    /// Taxe professionnelle (TP).
    pub tp: Option<RegisterNumber>,
    /// Caisse nationale de sécurité sociale (CNSS).
    pub cnss: Option<RegisterNumber>,
}

/// What somebody changes of it: a value, or none any more; what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of an identity")]
pub struct IdentityChange {
    pub legal_name: Option<Option<Name>>,
    pub legal_form: Option<Option<LegalForm>>,
    pub address: Option<Option<Address>>,
    pub city: Option<Option<City>>,
    pub ice: Option<Option<Ice>>,
    pub tax_id: Option<Option<RegisterNumber>>,
    pub rc: Option<Option<TradeNumber>>,
    pub rc_city: Option<Option<City>>,
    pub tp: Option<Option<RegisterNumber>>,
    pub cnss: Option<Option<RegisterNumber>>,
}

impl Identity {
    /// What it is after a change.
    #[must_use]
    pub fn with(self, change: IdentityChange) -> Self {
        Self {
            legal_name: change.legal_name.unwrap_or(self.legal_name),
            legal_form: change.legal_form.unwrap_or(self.legal_form),
            address: change.address.unwrap_or(self.address),
            city: change.city.unwrap_or(self.city),
            ice: change.ice.unwrap_or(self.ice),
            tax_id: change.tax_id.unwrap_or(self.tax_id),
            rc: change.rc.unwrap_or(self.rc),
            rc_city: change.rc_city.unwrap_or(self.rc_city),
            tp: change.tp.unwrap_or(self.tp),
            cnss: change.cnss.unwrap_or(self.cnss),
        }
    }
}

/// A number under which a register knows a company: 1 to 20 digits, leading zeros count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RegisterNumber(String);

impl RegisterNumber {
    /// Reads a number; blanks, dots and dashes between digits do not count.
    ///
    /// # Errors
    /// Something else than digits, none or too many of them.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        match digits(raw)? {
            digits if digits.len() > 20 => Err(Invalid::TooLong),
            digits => Ok(Self(digits)),
        }
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Identifiant commun de l'entreprise: nine digits of the company, four of the establishment, two of control.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ice(String);

impl Ice {
    /// Reads a number of fifteen digits. Its control digits are not judged: some that are in use are wrong.
    ///
    /// # Errors
    /// Not fifteen digits.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        match digits(raw)? {
            digits if digits.len() == 15 => Ok(Self(digits)),
            _ => Err(Invalid::Format),
        }
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the control digits fit: the whole number is a multiple of 97. If not, it was probably mistyped.
    pub fn fits(&self) -> bool {
        let rest = self
            .0
            .bytes()
            .fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
        rest == 0
    }
}

fn digits(raw: &str) -> Result<String, Invalid> {
    let written = with_ascii_digits(raw);
    let digits: String = written
        .chars()
        .filter(|c| !(c.is_whitespace() || matches!(c, '.' | '-' | '/')))
        .collect();
    match digits.bytes().all(|byte| byte.is_ascii_digit()) {
        true if digits.is_empty() => Err(Invalid::Required),
        true => Ok(digits),
        false => Err(Invalid::Format),
    }
}

macro_rules! texts {
    ($($name:ident)+) => {$(
        impl TryFrom<String> for $name {
            type Error = Invalid;
            fn try_from(raw: String) -> Result<Self, Invalid> {
                Self::parse(&raw)
            }
        }

        impl From<$name> for String {
            fn from(number: $name) -> Self {
                number.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}
texts! { RegisterNumber Ice }

#[cfg(test)]
mod tests {
    use super::*;

    /// As `stdnum.ma.ice` of PyPI's python-stdnum 2.2 judges them.
    #[test]
    fn control_digits_are_those_of_somebody_else() {
        for (ice, fits) in [
            ("001561191000066", true),
            ("002136093000040", true),
            ("001561191000065", false),
            ("00 21 36 09 30 00 040", true),
            ("٠٠١٥٦١١٩١٠٠٠٠٦٦", true),
        ] {
            assert_eq!(Ice::parse(ice).map(|ice| ice.fits()), Ok(fits), "{ice}");
        }
        for wrong in ["00156119100006", "0015611910000660", "00156119100006a"] {
            assert_eq!(Ice::parse(wrong), Err(Invalid::Format), "{wrong}");
        }
        assert_eq!(Ice::parse(" - "), Err(Invalid::Required));
    }

    #[test]
    fn numbers_keep_their_zeros() {
        assert_eq!(RegisterNumber::parse("0 123.456").unwrap().as_str(), "0123456");
        assert_eq!(RegisterNumber::parse(&"1".repeat(21)), Err(Invalid::TooLong));
        assert_eq!(RegisterNumber::parse("RC 12"), Err(Invalid::Format));
    }

    #[test]
    fn a_change_leaves_what_it_does_not_name() {
        let before = Identity {
            city: City::parse("Rabat").ok(),
            tp: RegisterNumber::parse("1").ok(),
            ..Identity::default()
        };
        let after = before.with(IdentityChange {
            tp: Some(None),
            cnss: Some(RegisterNumber::parse("2").ok()),
            ..IdentityChange::default()
        });
        assert_eq!(after.city.map(|city| city.to_string()), Some("Rabat".to_owned()));
        assert_eq!((after.tp, after.cnss.is_some()), (None, true));
    }
}
