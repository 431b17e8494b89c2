//! What problems are called and what they mean, in three languages.

use domain::locale::Locale;
use serde::Deserialize;
use std::{collections::HashMap, sync::LazyLock};

/// A problem in words.
#[derive(Debug, Deserialize)]
pub(super) struct Text {
    pub(super) title: String,
    pub(super) detail: String,
}

#[derive(Debug, Deserialize)]
struct Catalogue {
    problems: HashMap<String, Text>,
    fields: HashMap<String, String>,
}

static FR: LazyLock<Catalogue> = LazyLock::new(|| read(include_str!("fr.json")));
static AR: LazyLock<Catalogue> = LazyLock::new(|| read(include_str!("ar.json")));
static EN: LazyLock<Catalogue> = LazyLock::new(|| read(include_str!("en.json")));

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

/// The words for a code; a code without words gets the general ones.
pub(super) fn of(code: &str, locale: Locale) -> &'static Text {
    let problems = &catalogue(locale).problems;
    problems.get(code).unwrap_or_else(|| &problems["internal_error"])
}

/// The words for what is wrong with a field.
pub(super) fn field(code: &str, locale: Locale) -> &'static str {
    let fields = &catalogue(locale).fields;
    fields.get(code).unwrap_or_else(|| &fields["invalid_format"])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn codes(catalogue: &Catalogue) -> BTreeSet<&str> {
        catalogue
            .problems
            .keys()
            .chain(catalogue.fields.keys())
            .map(String::as_str)
            .collect()
    }

    #[test]
    fn every_language_has_every_text() {
        assert_eq!(codes(&FR), codes(&AR));
        assert_eq!(codes(&FR), codes(&EN));
    }

    #[test]
    fn every_refusal_has_words() {
        for refusal in domain::Refusal::ALL {
            assert!(FR.problems.contains_key(&refusal.code()), "{refusal}");
        }
        for invalid in domain::Invalid::ALL {
            assert!(FR.fields.contains_key(&invalid.code()), "{invalid}");
        }
    }
}
