//! What people are told, in three languages.

use domain::{Money, locale::Locale};
use serde::Deserialize;
use std::{collections::HashMap, sync::LazyLock};

/// A text with places for values, written `{so}`.
#[derive(Debug, Deserialize)]
struct Template {
    title: String,
    message: String,
}

#[derive(Debug, Deserialize)]
struct Catalogue {
    messages: HashMap<String, Template>,
    words: HashMap<String, String>,
}

static FR: LazyLock<Catalogue> = LazyLock::new(|| read(include_str!("texts/fr.json")));
static AR: LazyLock<Catalogue> = LazyLock::new(|| read(include_str!("texts/ar.json")));
static EN: LazyLock<Catalogue> = LazyLock::new(|| read(include_str!("texts/en.json")));

fn read(json: &str) -> Catalogue {
    serde_json::from_str(json).expect("the catalogues are tested")
}

fn catalogue(locale: Locale) -> &'static Catalogue {
    match locale {
        Locale::Fr => &FR,
        Locale::Ar => &AR,
        Locale::En => &EN,
    }
}

/// The title and the message of a key, with their values.
pub(crate) fn of(key: &str, locale: Locale, values: &[(&str, &str)]) -> (String, String) {
    let template = &catalogue(locale).messages[key];
    (
        fill(&template.title, locale, values),
        fill(&template.message, locale, values),
    )
}

/// A word for a reason; a reason without a word speaks for itself.
pub(crate) fn word(name: &str, locale: Locale) -> Option<&'static str> {
    catalogue(locale).words.get(name).map(String::as_str)
}

/// An amount as it is written in all three languages: `1 234,50`.
pub(crate) fn amount(money: Money) -> String {
    let text = money.to_string();
    let (whole, centimes) = text.split_once('.').unwrap_or((&text, "00"));
    let grouped = whole.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy);
    format!("{},{centimes}", grouped.collect::<Vec<_>>().join("\u{a0}"))
}

/// Puts values into a text, in one pass: a value that looks like a place stays as it is. In Arabic each
/// value is isolated, so that a Latin name does not turn the sentence around.
fn fill(template: &str, locale: Locale, values: &[(&str, &str)]) -> String {
    let mut parts = template.split('{');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or((part, ""));
        let value = values
            .iter()
            .find(|(known, _)| *known == name)
            .map_or("", |(_, value)| value);
        match locale {
            Locale::Ar => text.extend(["\u{2068}", value, "\u{2069}"]),
            Locale::Fr | Locale::En => text.push_str(value),
        }
        text.push_str(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Every key of a message that the use case asks for.
    const KEYS: [&str; 9] = [
        "lead_new",
        "leads_new",
        "lead_validated",
        "lead_rejected",
        "lead_expired",
        "agreement_suspended.merchant",
        "agreement_suspended.influencer",
        "influencer_blocked.merchant",
        "influencer_blocked.influencer",
    ];

    const ALL: [Locale; 3] = [Locale::Fr, Locale::Ar, Locale::En];

    /// The places of a text, as a set.
    fn places(text: &str) -> BTreeSet<&str> {
        text.split('{')
            .skip(1)
            .filter_map(|part| part.split_once('}').map(|(name, _)| name))
            .collect()
    }

    #[test]
    fn every_language_has_every_text() {
        let keys: BTreeSet<&str> = KEYS.into_iter().collect();
        let words: BTreeSet<&String> = FR.words.keys().collect();
        for locale in ALL {
            let catalogue = catalogue(locale);
            assert_eq!(
                catalogue.messages.keys().map(String::as_str).collect::<BTreeSet<_>>(),
                keys,
                "{locale:?}"
            );
            assert_eq!(catalogue.words.keys().collect::<BTreeSet<_>>(), words, "{locale:?}");
        }
    }

    #[test]
    fn every_language_says_the_same() {
        for key in KEYS {
            for locale in ALL {
                let (ours, french) = (&catalogue(locale).messages[key], &FR.messages[key]);
                assert_eq!(places(&ours.title), places(&french.title), "{key} {locale:?}");
                assert_eq!(places(&ours.message), places(&french.message), "{key} {locale:?}");
            }
        }
    }

    #[test]
    fn every_reason_has_a_word() {
        use domain::{lead::RejectionReason as R, quality::PoorQuality as Q};
        let rejections = [
            R::IncompleteInformation,
            R::Unqualified,
            R::Duplicate,
            R::FalseInformation,
            R::OutOfBudget,
        ];
        let names = rejections
            .iter()
            .map(R::name)
            .chain([Q::LowScores, Q::Rejections].map(Q::name));
        for name in names {
            assert!(ALL.into_iter().all(|locale| word(name, locale).is_some()), "{name}");
        }
    }

    #[test]
    fn values_are_put_in_once_and_isolated_in_arabic() {
        let values = [("a", "{b}"), ("b", "x")];
        assert_eq!(fill("{a} {b} {c}.", Locale::Fr, &values), "{b} x .");
        assert_eq!(fill("({b})", Locale::Ar, &values), "(\u{2068}x\u{2069})");
    }

    #[test]
    fn amounts_are_grouped() {
        for (text, shown) in [
            ("24.00", "24,00"),
            ("1234.5", "1\u{a0}234,50"),
            ("1234567", "1\u{a0}234\u{a0}567,00"),
        ] {
            assert_eq!(amount(text.parse().unwrap()), shown);
        }
    }
}
