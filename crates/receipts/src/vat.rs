//! The value added tax of an amount.

use domain::{Money, Rate};
use serde::{Deserialize, Serialize};

domain::enumeration! {
    /// When the tax of money paid beforehand is due: an accountant decides, the configuration says it.
    pub enum VatPoint {
        /// When the money comes in: it is a price paid early.
        TopUp = "topup",
        /// When leads consume it: until then it can be given back.
        Consumption = "consumption",
    }
}

/// How the tax is reckoned on a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vat {
    /// When it is due.
    pub point: VatPoint,
    /// How much of the price without it.
    pub rate: Rate,
}

/// A price that was agreed with the tax in it, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// The price without the tax (hors taxes).
    pub net: Money,
    /// The tax.
    pub tax: Money,
}

/// Takes the tax out of an amount, half a centime rounded up; both parts give the amount again, always.
///
/// # Panics
/// Never: a part of an amount is an amount.
pub fn parts(amount: Money, rate: Rate) -> Parts {
    let (whole, points) = (i128::from(amount.centimes()), i128::from(rate.basis_points()));
    let divisor = 10_000 + points;
    let net = (2 * whole * 10_000 + divisor) / (2 * divisor);
    let net = i64::try_from(net).ok().and_then(|net| Money::from_centimes(net).ok());
    let net = net.expect("a price without tax is at most the one with it");
    let tax = amount.minus(net).expect("the tax is what the price is more");
    Parts { net, tax }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_those_of_the_reference() {
        for (amount, net, tax) in [
            (200_000, 166_667, 33_333),
            (8_000, 6_667, 1_333),
            (1, 1, 0),
            (0, 0, 0),
            (3, 3, 0),
        ] {
            let parts = parts(Money::from_centimes(amount).unwrap(), Rate::percent(20));
            assert_eq!((parts.net.centimes(), parts.tax.centimes()), (net, tax), "{amount}");
        }
    }

    #[test]
    fn both_parts_give_the_amount_again() {
        for rate in [1, 700, 1_000, 2_000, 10_000].map(|points| Rate::from_basis_points(points).unwrap()) {
            for centimes in (0..20_000).chain((0..1_000).map(|n| n * 999_999_937)) {
                let amount = Money::from_centimes(centimes).unwrap();
                let parts = parts(amount, rate);
                assert_eq!(parts.net.plus(parts.tax), Some(amount));
                assert!(parts.net >= parts.tax, "{centimes}");
            }
        }
    }
}
