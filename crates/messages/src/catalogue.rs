//! Texts of one subject in three languages, read once, when the first of them is needed.

use crate::{plural, shown};
use domain::locale::Locale;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::{borrow::Cow, sync::LazyLock};

/// The texts of one language.
pub(crate) type Bundle = FluentBundle<FluentResource>;

/// The texts of one subject.
pub(crate) struct Catalogue {
    fr: LazyLock<Bundle>,
    ar: LazyLock<Bundle>,
    en: LazyLock<Bundle>,
}

/// The catalogue whose files have this name.
macro_rules! catalogue {
    ($file:literal) => {{
        use domain::locale::Locale;
        $crate::catalogue::Catalogue::new(
            || $crate::catalogue::bundle(Locale::Fr, include_str!(concat!("../catalogue/fr/", $file))),
            || $crate::catalogue::bundle(Locale::Ar, include_str!(concat!("../catalogue/ar/", $file))),
            || $crate::catalogue::bundle(Locale::En, include_str!(concat!("../catalogue/en/", $file))),
        )
    }};
}
pub(crate) use catalogue;

/// Texts without parameters: an enumeration of their ids in a catalogue.
macro_rules! texts {
    ($catalogue:ident: $(#[$doc:meta])+ $name:ident { $($variant:ident = $id:literal,)+ }) => {
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $(#[doc = concat!("`", $id, "`")] $variant,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The id in the catalogue.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)+
                }
            }

            /// The text.
            pub fn text(self, locale: domain::locale::Locale) -> std::borrow::Cow<'static, str> {
                $catalogue.text(locale, self.id())
            }
        }
    };
}
pub(crate) use texts;

impl Catalogue {
    pub(crate) const fn new(fr: fn() -> Bundle, ar: fn() -> Bundle, en: fn() -> Bundle) -> Self {
        Self {
            fr: LazyLock::new(fr),
            ar: LazyLock::new(ar),
            en: LazyLock::new(en),
        }
    }

    fn bundle(&self, locale: Locale) -> &Bundle {
        match locale {
            Locale::Fr => &self.fr,
            Locale::Ar => &self.ar,
            Locale::En => &self.en,
        }
    }

    /// A text without parameters; it is not copied.
    pub(crate) fn text(&self, locale: Locale, id: &str) -> Cow<'_, str> {
        let bundle = self.bundle(locale);
        let message = bundle.get_message(id).and_then(|message| message.value());
        let pattern = message.expect("the catalogues are tested against what is declared");
        bundle.format_pattern(pattern, None, &mut Vec::new())
    }

    /// One part of a text: its title, its message.
    pub(crate) fn part(
        &self,
        locale: Locale,
        id: &str,
        part: &str,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Cow<'_, str> {
        let bundle = self.bundle(locale);
        let message = bundle.get_message(id).and_then(|message| message.get_attribute(part));
        let pattern = message
            .expect("the catalogues are tested against what is declared")
            .value();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, arguments, &mut errors);
        debug_assert!(errors.is_empty(), "{id} {part} {locale:?}: {errors:?}");
        text
    }
}

pub(crate) fn bundle(locale: Locale, source: &str) -> Bundle {
    let language = locale.name().parse().expect("a language of ours");
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Parameters are isolated by `shown`, which knows what they hold.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(shown::number));
    bundle
        .add_function("FORM", move |counts, _| plural::of(counts, locale))
        .expect("the only function of this name");
    let texts = FluentResource::try_new(source.to_owned()).expect("the catalogues are tested");
    bundle.add_resource(texts).expect("the catalogues are tested");
    bundle
}
