//! What is known of the sale that a lead led to.

use crate::{Invalid, Money, Refusal};

/// For how much a customer bought: at most 1 000 000.00 dirhams (rules, section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SaleValue(Money);

/// A sale as the merchant tells it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sale {
    /// For how much; none while the merchant has not said it.
    pub value: Option<SaleValue>,
    /// Whether the merchant has corrected it, which they do once.
    pub corrected: bool,
}

impl SaleValue {
    /// The highest value of a sale.
    pub const MAX: Money = Money::dirhams(1_000_000);

    /// Accepts an amount as the value of a sale.
    ///
    /// # Errors
    /// Above the limit.
    pub fn new(amount: Money) -> Result<Self, Invalid> {
        if amount > Self::MAX {
            Err(Invalid::TooLarge)
        } else {
            Ok(Self(amount))
        }
    }

    /// The amount.
    pub const fn amount(self) -> Money {
        self.0
    }
}

impl Sale {
    /// A sale as it is told first.
    pub const fn told(value: Option<SaleValue>) -> Self {
        Self {
            value,
            corrected: false,
        }
    }

    /// The sale as it is told again; none when nothing else is said than before.
    ///
    /// # Errors
    /// It was corrected before.
    pub fn told_again(self, value: Option<SaleValue>) -> Result<Option<Self>, Refusal> {
        if value.is_none() || value == self.value {
            Ok(None)
        } else if self.corrected {
            Err(Refusal::ConversionAlreadyCorrected)
        } else {
            Ok(Some(Self { value, corrected: true }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worth(dirhams: u32) -> Option<SaleValue> {
        Some(SaleValue::new(Money::dirhams(dirhams)).unwrap())
    }

    #[test]
    fn a_sale_is_worth_a_million_at_most() {
        assert_eq!(
            SaleValue::new(SaleValue::MAX).map(SaleValue::amount),
            Ok(Money::dirhams(1_000_000))
        );
        let more = Money::from_centimes(100_000_001).unwrap();
        assert_eq!(SaleValue::new(more), Err(Invalid::TooLarge));
    }

    #[test]
    fn a_sale_is_corrected_once() {
        let first = Sale::told(worth(900));
        assert_eq!(first.told_again(worth(900)), Ok(None));
        assert_eq!(first.told_again(None), Ok(None), "nothing is said against it");
        let corrected = first.told_again(worth(90)).unwrap().expect("another value");
        assert_eq!((corrected.value, corrected.corrected), (worth(90), true));
        assert_eq!(corrected.told_again(worth(90)), Ok(None));
        assert_eq!(
            corrected.told_again(worth(900)),
            Err(Refusal::ConversionAlreadyCorrected)
        );
        let unsaid = Sale::told(None).told_again(worth(90));
        assert_eq!(unsaid, Ok(Some(corrected)), "a value that was missing is said late");
    }
}
