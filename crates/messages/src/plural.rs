//! The form of a word that goes with a count: `{ FORM($leads) -> … }` in a catalogue.
//!
//! Fluent's own choice by number is not used: `intl_pluralrules` 7.0.2 forgets Arabic's `n % 100`, so that 103 is not
//! like 3.

use domain::locale::Locale;
use fluent_bundle::FluentValue;

/// The form that goes with the count among the arguments of the function.
pub(crate) fn of<'a>(arguments: &[FluentValue<'a>], locale: Locale) -> FluentValue<'a> {
    match arguments {
        [FluentValue::Number(count)] => form(count.value as u64, locale).into(),
        _ => FluentValue::Error,
    }
}

/// The cardinal rules of Unicode (CLDR) for whole numbers. French keeps another form for whole millions, "un million de
/// leads", which nobody counts here.
const fn form(count: u64, locale: Locale) -> &'static str {
    match (locale, count, count % 100) {
        (Locale::Fr, 0 | 1, _) | (Locale::En | Locale::Ar, 1, _) => "one",
        (Locale::Ar, 0, _) => "zero",
        (Locale::Ar, 2, _) => "two",
        (Locale::Ar, _, 3..=10) => "few",
        (Locale::Ar, _, 11..=99) => "many",
        _ => "other",
    }
}

/// The forms of a language.
#[cfg(test)]
pub(crate) const fn forms(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::Fr | Locale::En => &["one", "other"],
        Locale::Ar => &["zero", "one", "two", "few", "many", "other"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_count_has_its_form() {
        for (counts, arabic) in [
            (&[0][..], "zero"),
            (&[1], "one"),
            (&[2], "two"),
            (&[3, 10, 103, 1_010], "few"),
            (&[11, 26, 99, 111, 1_234_567], "many"),
            (&[100, 101, 102, 200, 1_000, 1_000_000], "other"),
        ] {
            for count in counts {
                assert_eq!(form(*count, Locale::Ar), arabic, "{count}");
            }
        }
        let of = |locale| [0, 1, 2, 100].map(|count| form(count, locale));
        assert_eq!(of(Locale::Fr), ["one", "one", "other", "other"]);
        assert_eq!(of(Locale::En), ["other", "one", "other", "other"]);
    }

    #[test]
    fn every_form_is_one_of_the_language() {
        for locale in [Locale::Fr, Locale::Ar, Locale::En] {
            let used: BTreeSet<&str> = (0..1_000).map(|count| form(count, locale)).collect();
            assert_eq!(used, forms(locale).iter().copied().collect());
        }
    }
}
