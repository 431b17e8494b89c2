//! A card that a merchant lets us charge again (rules, section 5). Its number is known to nobody here.

/// What is shown of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its brand, in the provider's word, like `visa`.
    pub brand: String,
    /// The last four digits of its number.
    pub last4: String,
    /// The last month in which it can be charged.
    pub expires: Expiry,
}

/// A month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expiry {
    year: i16,
    month: i8,
}

impl Card {
    /// Reads what a provider says; `None` when it makes no sense.
    pub fn parse(brand: &str, last4: &str, year: i64, month: i64) -> Option<Self> {
        let brand: String = brand.chars().filter(char::is_ascii_graphic).take(30).collect();
        let digits = last4.len() == 4 && last4.bytes().all(|byte| byte.is_ascii_digit());
        let expires = Expiry::new(year, month)?;
        (digits && !brand.is_empty()).then(|| Self {
            brand,
            last4: last4.to_owned(),
            expires,
        })
    }
}

impl Expiry {
    /// A month of this century.
    pub fn new(year: i64, month: i64) -> Option<Self> {
        let (year, month) = (i16::try_from(year).ok()?, i8::try_from(month).ok()?);
        ((2000..2100).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// The year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, from 1.
    pub const fn month(self) -> i8 {
        self.month
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_no_sense_is_no_card() {
        let card = Card::parse("visa", "4242", 2030, 12).unwrap();
        assert_eq!((card.expires.year(), card.expires.month()), (2030, 12));
        for (brand, last4, year, month) in [
            ("", "4242", 2030, 12),
            ("visa", "424", 2030, 12),
            ("visa", "42a2", 2030, 12),
            ("visa", "4242", 30, 12),
            ("visa", "4242", 2030, 0),
            ("visa", "4242", 2030, 13),
        ] {
            assert_eq!(
                Card::parse(brand, last4, year, month),
                None,
                "{brand} {last4} {year} {month}"
            );
        }
    }
}
