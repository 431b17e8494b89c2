//! A new password.

use domain::Invalid;
use secrecy::{ExposeSecret, SecretString};

/// The least number of characters of a password.
pub const SHORTEST: usize = 10;
/// The greatest number of characters of a password.
pub const LONGEST: usize = 200;

/// A new password: 10 to 200 characters, any of them, exactly as they were typed.
#[derive(Debug, Clone)]
pub struct Password(SecretString);

impl Password {
    /// Reads a new password.
    ///
    /// # Errors
    /// Too short, or too long.
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        match raw.chars().count() {
            0 => Err(Invalid::Required),
            n if n < SHORTEST => Err(Invalid::TooShort),
            n if n > LONGEST => Err(Invalid::TooLong),
            _ => Ok(Self(raw.into())),
        }
    }

    pub(super) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_and_never_printed() {
        assert_eq!(Password::parse("").err(), Some(Invalid::Required));
        assert_eq!(Password::parse("123456789").err(), Some(Invalid::TooShort));
        assert_eq!(Password::parse(&"é".repeat(201)).err(), Some(Invalid::TooLong));
        let password = Password::parse(&"é".repeat(200)).unwrap();
        assert!(!format!("{password:?}").contains('é'));
    }
}
