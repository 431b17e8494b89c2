//! What a merchant may pay at once (rules, section 2).

use crate::{
    Invalid, Money,
    deposit::{MAX_PAYMENT, MAX_TRANSFER, MIN_AUTO_RECHARGE, MIN_FIRST_DEPOSIT, MIN_RECHARGE},
};

macro_rules! amounts {
    ($($(#[$doc:meta])+ $name:ident from $min:ident;)+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(Money);

        impl $name {
            /// Accepts an amount.
            ///
            /// # Errors
            /// Outside the limits.
            pub fn new(amount: Money) -> Result<Self, Invalid> {
                Self::up_to(MAX_PAYMENT, amount)
            }

            /// Accepts an amount that arrived by transfer: 10 000 000.00 dirhams at most.
            ///
            /// # Errors
            /// Outside the limits.
            pub fn by_transfer(amount: Money) -> Result<Self, Invalid> {
                Self::up_to(MAX_TRANSFER, amount)
            }

            fn up_to(maximum: Money, amount: Money) -> Result<Self, Invalid> {
                if amount < $min {
                    Err(Invalid::TooSmall)
                } else if amount > maximum {
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
    )+};
}

amounts! {
    /// The first money of a deposit: 2000.00 to 100 000.00 dirhams.
    FirstPayment from MIN_FIRST_DEPOSIT;
    /// More money: 500.00 to 100 000.00 dirhams.
    Recharge from MIN_RECHARGE;
    /// More money without being asked: 1000.00 to 100 000.00 dirhams.
    AutoRecharge from MIN_AUTO_RECHARGE;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_belong_to_what_is_accepted() {
        let centimes = |centimes| Money::from_centimes(centimes).unwrap();
        assert_eq!(FirstPayment::new(centimes(199_999)), Err(Invalid::TooSmall));
        assert!(FirstPayment::new(centimes(200_000)).is_ok());
        assert_eq!(Recharge::new(centimes(49_999)), Err(Invalid::TooSmall));
        assert_eq!(
            Recharge::new(centimes(50_000)).map(Recharge::amount),
            Ok(centimes(50_000))
        );
        assert_eq!(AutoRecharge::new(centimes(99_999)), Err(Invalid::TooSmall));
        assert!(AutoRecharge::new(centimes(100_000)).is_ok());
        assert!(Recharge::new(centimes(10_000_000)).is_ok());
        assert_eq!(Recharge::new(centimes(10_000_001)), Err(Invalid::TooLarge));
        assert_eq!(FirstPayment::new(centimes(10_000_001)), Err(Invalid::TooLarge));
        assert!(FirstPayment::by_transfer(centimes(1_000_000_000)).is_ok());
        assert_eq!(Recharge::by_transfer(centimes(1_000_000_001)), Err(Invalid::TooLarge));
        assert_eq!(Recharge::by_transfer(centimes(49_999)), Err(Invalid::TooSmall));
    }
}
