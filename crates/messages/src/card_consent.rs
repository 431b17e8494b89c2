//! What a merchant agrees to who lets us charge their card again.

use crate::catalogue::{Catalogue, catalogue, texts};

pub(crate) static CONSENT: Catalogue = catalogue!("card_consent.ftl");

/// Which text it is: another one with each change of its words, in any language. It is kept with each agreement.
pub const VERSION: &str = "2026-11";

texts! { CONSENT:
    /// What is agreed to.
    Text {
        Consent = "consent",
    }
}
