//! The account number of a Moroccan bank: the *relevé d'identité bancaire*.

use crate::{
    Invalid,
    characters::{digit, is_invisible, is_separator},
};
use std::fmt;

/// A number of 24 digits: bank (3), place (3), account (16), and a key (2) that the others must fit.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Rib(String);

const DIGITS: usize = 24;
/// `MA` as a check of an IBAN counts letters: A is 10.
const COUNTRY: &str = "2210";
/// What two digits are checked by, here and in an IBAN.
const MODULUS: u128 = 97;

impl Rib {
    /// Reads a number in digits of any script, with white space, dashes, dots and what nobody sees between them, also in
    /// the form of an IBAN or with `RIB` before it.
    ///
    /// # Errors
    /// Other characters, another length, or a key that does not fit.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let written = written(raw).ok_or(Invalid::Rib)?;
        let number = ["IBAN", "RIB"].iter().find_map(|label| written.strip_prefix(label));
        let number = number.unwrap_or(&written);
        let rib = match number.strip_prefix("MA") {
            Some(iban) => without_check(iban).ok_or(Invalid::Rib)?,
            None => number,
        };
        match rib.len() == DIGITS && fits(rib) {
            true => Ok(Self(rib.to_owned())),
            false => Err(Invalid::Rib),
        }
    }

    /// The 24 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The bank: the first three digits.
    pub fn bank(&self) -> &str {
        &self.0[..3]
    }

    /// `011 519 0000012050005349 21`: as banks print it.
    pub fn grouped(&self) -> String {
        let digits = &self.0;
        format!(
            "{} {} {} {}",
            &digits[..3],
            &digits[3..6],
            &digits[6..22],
            &digits[22..]
        )
    }

    /// The same account for a bank elsewhere: `MA64011519000001205000534921`.
    pub fn iban(&self) -> String {
        let without = format!("{}{COUNTRY}00", self.0);
        let check = MODULUS + 1 - remainder(&without).unwrap_or_default();
        format!("MA{check:02}{}", self.0)
    }
}

/// What people print on a slip: the letters and digits alone, in capitals.
fn written(raw: &str) -> Option<String> {
    let passed_over = |c: &char| is_separator(*c) || is_invisible(*c) || *c == ':';
    raw.chars()
        .filter(|c| !passed_over(c))
        .map(|c| match digit(c) {
            Some(digit) => Some(digit),
            None => c.is_ascii_alphabetic().then(|| c.to_ascii_uppercase()),
        })
        .collect()
}

/// The number within an IBAN whose own two check digits fit.
fn without_check(iban: &str) -> Option<&str> {
    let (check, number) = iban.split_at_checked(2)?;
    let rest = remainder(&format!("{number}{COUNTRY}{check}"))?;
    (number.len() == DIGITS && rest == 1).then_some(number)
}

/// Whether the last two digits are the key of the others: 97 less what is left of them times 100, so from 01 to 97.
fn fits(rib: &str) -> bool {
    let beyond = ["00", "98", "99"].iter().any(|key| rib.ends_with(key));
    remainder(rib) == Some(0) && !beyond
}

/// What is left of a number of at most 38 digits; none if it is not one.
fn remainder(digits: &str) -> Option<u128> {
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    let number: u128 = digits.parse().ok().filter(|_| all_digits)?;
    Some(number % MODULUS)
}

/// Whose account it is nobody's log has to know.
impl fmt::Debug for Rib {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rib({}…)", self.bank())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The example of the registry of IBANs.
    const EXAMPLE: &str = "011519000001205000534921";

    #[test]
    fn any_spelling_is_the_same_account() {
        for typed in [
            EXAMPLE,
            " 011 519 0000012050005349 21 ",
            "011-519-0000012050005349-21",
            "٠١١٥١٩٠٠٠٠٠١٢٠٥٠٠٠٥٣٤٩٢١",
            "RIB : 011 519 0000 0120 5000 5349 21",
            "MA64 0115 1900 0001 2050 0053 4921",
            "iban ma64011519000001205000534921",
            "\u{200e}011\u{a0}519\u{202f}0000012050005349\u{200b}21",
        ] {
            assert_eq!(Rib::parse(typed).expect(typed).as_str(), EXAMPLE);
        }
    }

    #[test]
    fn what_is_no_account_is_refused() {
        for typed in [
            "",
            "011519000001205000534922",
            "01151900000120500053492",
            "0115190000012050005349210",
            "MA65011519000001205000534921",
            "FR64011519000001205000534921",
            "MA6",
            "01151900000120500053492X",
            "+11519000001205000534921",
            // These leave nothing either, and are no keys.
            "000000000000000000000000",
            "000000000000000000003298",
        ] {
            assert_eq!(Rib::parse(typed), Err(Invalid::Rib), "{typed}");
        }
    }

    #[test]
    fn it_is_shown_as_banks_do_and_kept_out_of_logs() {
        let rib = Rib::parse(EXAMPLE).unwrap();
        assert_eq!(rib.grouped(), "011 519 0000012050005349 21");
        assert_eq!(rib.iban(), "MA64011519000001205000534921");
        assert_eq!(format!("{rib:?}"), "Rib(011…)");
    }

    proptest! {
        /// Every account has one key; a digit that is mistyped, or two that change places, are noticed.
        #[test]
        fn the_key_guards_every_digit(account in "[0-9]{22}", place in 0..24_usize, other in 1..10_u8) {
            let keys: Vec<Rib> = (0..100).filter_map(|key| Rib::parse(&format!("{account}{key:02}")).ok()).collect();
            prop_assert_eq!(keys.len(), 1);
            let rib = &keys[0];
            let (key, rest): (u128, u128) = (rib.as_str()[22..].parse().unwrap(), account.parse().unwrap());
            prop_assert_eq!(key, 97 - rest * 100 % 97);
            prop_assert_eq!(&Rib::parse(&rib.iban()).unwrap(), rib);
            prop_assert_eq!(&Rib::parse(&rib.grouped()).unwrap(), rib);

            let mut mistyped = rib.as_str().as_bytes().to_vec();
            mistyped[place] = b'0' + (mistyped[place] - b'0' + other) % 10;
            let mistyped = String::from_utf8(mistyped).unwrap();
            prop_assert!(Rib::parse(&mistyped).is_err(), "{}", mistyped);
            let mut swapped = rib.as_str().as_bytes().to_vec();
            swapped.swap(place, (place + 1) % 24);
            let swapped = String::from_utf8(swapped).unwrap();
            prop_assert!(swapped == rib.as_str() || Rib::parse(&swapped).is_err(), "{}", swapped);
        }

        #[test]
        fn anything_is_read_without_a_panic(raw in "\\PC{0,60}") {
            let _ = Rib::parse(&raw);
        }
    }
}
