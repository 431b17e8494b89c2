//! What a payment is for, as the page of its provider and the statement of a card say it.

use crate::catalogue::{Catalogue, catalogue, texts};
use domain::payment::PaymentPurpose;

pub(crate) static TITLES: Catalogue = catalogue!("payment_titles.ftl");

texts! { TITLES:
    /// What a payment is for.
    Title {
        Initial = "initial",
        Recharge = "recharge",
    }
}

impl Title {
    /// What a payment of this purpose is for.
    pub const fn of(purpose: PaymentPurpose) -> Self {
        match purpose {
            PaymentPurpose::Initial => Self::Initial,
            PaymentPurpose::Recharge => Self::Recharge,
        }
    }
}
