//! Our page before the one where a card is entered.

use crate::catalogue::{Catalogue, catalogue, texts};

pub(crate) static PAGE: Catalogue = catalogue!("card_page.ftl");

texts! { PAGE:
    /// A text of the page.
    Text {
        Title = "title",
        Going = "going",
        Go = "go",
        Confirmed = "confirmed",
        Over = "over",
        Unavailable = "unavailable",
        Back = "back",
    }
}
