//! Every language has every text that is declared, with its parameters and its plurals, and nothing else.

use crate::{
    card_consent, card_page, export, mail, notification, payment_page, payment_title, plural, problem, reason,
    statement,
};
use domain::{Invalid, locale::Locale};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};
use std::collections::{BTreeMap, BTreeSet};

const LOCALES: [Locale; 3] = [Locale::Fr, Locale::Ar, Locale::En];

/// A text: its parts (a text without parts has one, without a name) and the parameters that they show together.
type Texts = BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>;

macro_rules! sources {
    ($file:literal) => {
        [
            include_str!(concat!("../catalogue/fr/", $file)),
            include_str!(concat!("../catalogue/ar/", $file)),
            include_str!(concat!("../catalogue/en/", $file)),
        ]
    };
}

/// Every catalogue: its name, its files and what is declared of it.
fn catalogues() -> Vec<(&'static str, [&'static str; 3], Texts)> {
    vec![
        ("problems", sources!("problems.ftl"), problems()),
        (
            "fields",
            sources!("fields.ftl"),
            plain(Invalid::ALL.iter().map(|why| why.name())),
        ),
        ("notifications", sources!("notifications.ftl"), notifications()),
        (
            "reasons",
            sources!("reasons.ftl"),
            plain(reason::Reason::ALL.iter().map(|reason| reason.id())),
        ),
        (
            "payment_page",
            sources!("payment_page.ftl"),
            plain(payment_page::Text::ALL.iter().map(|text| text.id())),
        ),
        (
            "card_consent",
            sources!("card_consent.ftl"),
            plain(card_consent::Text::ALL.iter().map(|text| text.id())),
        ),
        (
            "card_page",
            sources!("card_page.ftl"),
            plain(card_page::Text::ALL.iter().map(|text| text.id())),
        ),
        ("mail", sources!("mail.ftl"), mail()),
        (
            "payment_titles",
            sources!("payment_titles.ftl"),
            plain(payment_title::Title::ALL.iter().map(|title| title.id())),
        ),
        (
            "statement",
            sources!("statement.ftl"),
            plain(statement::Column::ALL.iter().map(|column| column.id())),
        ),
        (
            "statement_words",
            sources!("statement_words.ftl"),
            plain(statement::Word::ALL.iter().map(|word| word.id())),
        ),
        (
            "export",
            sources!("export.ftl"),
            plain(export::Column::ALL.iter().map(|column| column.id())),
        ),
        (
            "export_words",
            sources!("export_words.ftl"),
            plain(export::Word::ALL.iter().map(|word| word.id())),
        ),
    ]
}

fn plain(ids: impl IntoIterator<Item = impl Into<String>>) -> Texts {
    let text = || ([String::new()].into(), BTreeSet::new());
    ids.into_iter().map(|id| (id.into(), text())).collect()
}

fn mail() -> Texts {
    let mut texts = plain(mail::Text::ALL.iter().map(|text| text.id()));
    let parts = mail::PARTS.map(str::to_owned).into();
    texts.insert(mail::SEVERAL.to_owned(), (parts, ["count".to_owned()].into()));
    texts
}

fn problems() -> Texts {
    let parts: BTreeSet<String> = ["title", "detail"].map(str::to_owned).into();
    problem::Code::all()
        .map(|code| (code.name().into_owned(), (parts.clone(), BTreeSet::new())))
        .collect()
}

fn notifications() -> Texts {
    let parts: BTreeSet<String> = [notification::TITLE, notification::MESSAGE].map(str::to_owned).into();
    let shown = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    notification::Notification::SHOWN
        .iter()
        .map(|(kind, names)| ((*kind).to_owned(), (parts.clone(), shown(names))))
        .collect()
}

/// What a file writes, and what is wrong with its plurals.
fn written(source: &str, plurals: &[&str]) -> (Texts, Vec<String>) {
    let (mut texts, mut complaints) = (Texts::new(), Vec::new());
    for entry in parser::parse(source).expect("the file is Fluent").body {
        let Entry::Message(message) = entry else { continue };
        let (mut parts, mut shown) = (BTreeSet::new(), BTreeSet::new());
        let value = message.value.iter().map(|value| ("", value));
        let attributes = message.attributes.iter().map(|part| (part.id.name, &part.value));
        for (name, pattern) in value.chain(attributes) {
            parts.insert(name.to_owned());
            look(pattern, plurals, &mut shown, &mut complaints);
        }
        let twice = texts.insert(message.id.name.to_owned(), (parts, shown));
        complaints.extend(twice.map(|_| format!("{} is written twice", message.id.name)));
    }
    (texts, complaints)
}

fn look(pattern: &Pattern<&str>, plurals: &[&str], shown: &mut BTreeSet<String>, complaints: &mut Vec<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let (Expression::Inline(value) | Expression::Select { selector: value, .. }) = expression;
        match parameter(value) {
            Some(name) => drop(shown.insert(name.to_owned())),
            None => complaints.push(format!("not a parameter: {value:?}")),
        }
        let counts = matches!(value, InlineExpression::FunctionReference { .. });
        match expression {
            Expression::Inline(_) if counts => complaints.push("a form is nothing to show".to_owned()),
            Expression::Inline(_) => {}
            Expression::Select { variants, .. } => {
                complaints.extend(wrong_plurals(variants, if counts { plurals } else { &[] }));
                for variant in variants {
                    look(&variant.value, plurals, shown, complaints);
                }
            }
        }
    }
}

/// `$name` or `FORM($name)`.
fn parameter<'s>(value: &InlineExpression<&'s str>) -> Option<&'s str> {
    match value {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { id, arguments } if id.name == "FORM" => match &arguments.positional[..] {
            [one] => parameter(one),
            _ => None,
        },
        _ => None,
    }
}

/// A choice by count needs every form that the language has; another choice none.
fn wrong_plurals(variants: &[Variant<&str>], plurals: &[&str]) -> Option<String> {
    const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let names: BTreeSet<&str> = variants
        .iter()
        .filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } => Some(name),
            VariantKey::NumberLiteral { .. } => None,
        })
        .collect();
    let forms: BTreeSet<&str> = names.intersection(&CATEGORIES.into()).copied().collect();
    let written = if plurals.is_empty() { forms } else { names };
    (written != plurals.iter().copied().collect()).then(|| format!("{written:?} instead of {plurals:?}"))
}

#[test]
fn every_language_writes_what_is_declared() {
    for (name, files, declared) in catalogues() {
        for (locale, source) in LOCALES.into_iter().zip(files) {
            let (texts, complaints) = written(source, plural::forms(locale));
            assert_eq!(complaints, Vec::<String>::new(), "{name} {locale:?}");
            assert_eq!(texts, declared, "{name} {locale:?}");
        }
    }
}

#[test]
fn what_is_missing_or_too_much_is_seen() {
    let file = "a = x\n    .title = { FORM($n) ->\n        [one] { $who }\n       *[other] y\n    }\n";
    let (texts, complaints) = written(file, plural::forms(Locale::Fr));
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(texts["a"], (names(&["", "title"]), names(&["n", "who"])));
    assert_eq!(complaints, Vec::<String>::new());
    assert_eq!(
        written(file, plural::forms(Locale::Ar)).1.len(),
        1,
        "Arabic has six forms"
    );
    assert_eq!(written("a = x\na = y\nb = { a }\n", &[]).1.len(), 2);
    let by_itself = file.replace("FORM($n)", "$n");
    assert_eq!(
        written(&by_itself, plural::forms(Locale::Fr)).1.len(),
        1,
        "by FORM only"
    );
}
