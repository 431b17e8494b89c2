//! The three languages.

crate::enumeration! {
    /// A language of the product; French unless told otherwise.
    #[derive(Default)]
    pub enum Locale {
        /// French.
        #[default]
        Fr = "fr",
        /// Arabic, written from right to left.
        Ar = "ar",
        /// English.
        En = "en",
    }
}

impl Locale {
    /// The direction of its script, as in HTML.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Fr | Self::En => "ltr",
            Self::Ar => "rtl",
        }
    }
}
