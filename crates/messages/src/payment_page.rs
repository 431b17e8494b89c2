//! The page where a payment of the sandbox is decided.

use crate::catalogue::{Catalogue, catalogue, texts};

pub(crate) static PAGE: Catalogue = catalogue!("payment_page.ftl");

texts! { PAGE:
    /// A text of the page.
    Text {
        Title = "title",
        Pending = "pending",
        Failed = "failed",
        Expired = "expired",
        Confirmed = "confirmed",
        Pay = "pay",
        Fail = "fail",
        Back = "back",
    }
}
