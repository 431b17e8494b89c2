//! Passwords: what counts as the same one, and what is too easy.

use domain::{Invalid, folding};
use secrecy::{ExposeSecret, SecretString};

/// The least number of characters of a password.
pub const SHORTEST: usize = 10;
/// The greatest number of characters of a password.
pub const LONGEST: usize = 200;

/// What many people choose, without the digits and signs that they put behind it; one a line.
const EASY: &str = include_str!("easy_passwords.txt");
/// So many characters that are not easy make a password out of one that is.
const ENOUGH: usize = 6;

/// A new password: 10 to 200 characters, any of them, that not everybody would try first.
#[derive(Debug, Clone)]
pub struct Password(SecretString);

impl Password {
    /// Reads a new password.
    ///
    /// # Errors
    /// Too short, too long, or too easy to guess.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        let typed = as_typed_anywhere(raw);
        let password = typed.expose_secret();
        match password.chars().count() {
            0 => Err(Invalid::Required),
            n if n < SHORTEST => Err(Invalid::TooShort),
            n if n > LONGEST => Err(Invalid::TooLong),
            _ if is_monotonous(password) || is_common(password) => Err(Invalid::Guessable),
            _ => Ok(Self(typed)),
        }
    }

    /// The same, if it says more than what everybody knows of its owner: an e-mail address, names.
    ///
    /// # Errors
    /// It does not.
    pub fn beyond(self, known: &[&str]) -> Result<Self, Invalid> {
        let typed = folding::reference(self.expose());
        let parts = known.iter().flat_map(|text| text.split(['@', ' ']).chain([*text]));
        let parts = parts.map(folding::reference).filter(|part| part.chars().count() >= 4);
        let guessed = |part: String| typed.contains(&part) && typed.replace(&part, "").chars().count() < ENOUGH;
        if parts.into_iter().any(guessed) {
            Err(Invalid::Guessable)
        } else {
            Ok(self)
        }
    }

    pub(super) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// A password in the one form (NFKC) that every keyboard and system comes to: letters with accents are sent composed or
/// not, digits and letters in several widths.
pub fn as_typed_anywhere(raw: &str) -> SecretString {
    folding::compatible(raw).into()
}

/// Whether it has hardly any characters, or nearly all of them follow each other: `aaaaaaaaaa`, `1234567890`.
fn is_monotonous(password: &str) -> bool {
    let codes: Vec<i64> = password.chars().map(|c| i64::from(u32::from(c))).collect();
    let mut distinct = codes.clone();
    distinct.sort_unstable();
    distinct.dedup();
    let steps = codes.windows(2).filter(|pair| (pair[1] - pair[0]).abs() <= 1).count();
    distinct.len() < 4 || steps + 3 >= codes.len()
}

/// Whether it is a common one with digits or signs behind it, or with some in place of letters.
fn is_common(password: &str) -> bool {
    let lower = password.to_lowercase();
    let core = lower.trim_matches(|c: char| !c.is_alphabetic() && !"@$".contains(c));
    let letters: String = core.chars().filter_map(letter).collect();
    let plain: String = core.chars().filter(|c| c.is_alphabetic()).collect();
    EASY.lines().any(|easy| easy == letters || easy == plain)
}

/// The letter that a digit or a sign stands for; nothing for what stands between letters.
fn letter(c: char) -> Option<char> {
    match c {
        '0' => Some('o'),
        '1' => Some('i'),
        '3' => Some('e'),
        '4' | '@' => Some('a'),
        '5' | '$' => Some('s'),
        '7' => Some('t'),
        c => c.is_alphabetic().then_some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_and_never_printed() {
        assert_eq!(Password::parse("").err(), Some(Invalid::Required));
        assert_eq!(Password::parse("123456789").err(), Some(Invalid::TooShort));
        assert_eq!(Password::parse(&"éà".repeat(101)).err(), Some(Invalid::TooLong));
        let password = Password::parse(&"éàçù".repeat(50)).unwrap();
        assert!(!format!("{password:?}").contains('é'));
    }

    #[test]
    fn what_everybody_tries_first_is_refused() {
        for easy in [
            "1234567890",
            "0987654321",
            "          ",
            "aaaaaaaaaaaa",
            "abababababab",
            "abcdefghijkl",
            "password123",
            "P@ssw0rd2026",
            "Casablanca2026!",
            "motdepasse1",
            "azertyuiop",
            "!!Welcome!!!",
            "mot de passe 1",
        ] {
            assert_eq!(Password::parse(easy).err(), Some(Invalid::Guessable), "{easy}");
        }
        for good in [
            "correct horse",
            "correct horse battery",
            "tr0ub4dor&3",
            "زيتون وخبز وشاي",
            "Kf7#mQ2pX9",
        ] {
            assert!(Password::parse(good).is_ok(), "{good}");
        }
    }

    #[test]
    fn what_everybody_knows_of_its_owner_is_refused() {
        let known = ["salma.bennani@example.ma", "Salma Bennani", "Clinique Atlas"];
        for easy in [
            "salmabennani",
            "Salma.Bennani1",
            "salma.bennani@example.ma",
            "cliniqueatlas",
            "Clinique2026",
            "BENNANI12345",
        ] {
            let password = Password::parse(easy).unwrap();
            assert_eq!(password.beyond(&known).err(), Some(Invalid::Guessable), "{easy}");
        }
        let good = Password::parse("Salma aime le thé vert").unwrap();
        assert!(good.beyond(&known).is_ok());
    }

    #[test]
    fn every_keyboard_types_the_same_password() {
        let composed = Password::parse("crème brûlée").unwrap();
        let decomposed = Password::parse("cre\u{300}me bru\u{302}le\u{301}e").unwrap();
        assert_eq!(composed.expose(), decomposed.expose());
        assert_eq!(as_typed_anywhere("ｐａｓｓ").expose_secret(), "pass");
    }
}
