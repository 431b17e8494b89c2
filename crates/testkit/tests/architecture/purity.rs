//! The domain and the ledger are pure: they are given the time and the ids, and reach for nothing.

use crate::{Source, rust};

const FORBIDDEN: &[&str] = &[
    "Utc::now",
    "Local::now",
    "SystemTime::now",
    "Timestamp::now",
    "Zoned::now",
    "Instant::now",
    "now_v7",
    "new_v4",
    "rand::",
    "getrandom",
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "async ",
    ".await",
];

fn complaints(files: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for file in files {
        for (number, line) in rust::code(&file.text).lines().enumerate() {
            for word in FORBIDDEN.iter().filter(|word| mentions(line, word)) {
                let (path, number, word) = (&file.path, number + 1, word.trim());
                complaints.push(format!(
                    "{path}:{number} uses {word}: what is pure takes what it needs as arguments"
                ));
            }
        }
    }
    complaints
}

/// As a word of its own: `rand::` is not in `brand::`.
fn mentions(line: &str, word: &str) -> bool {
    let inside = |at: usize| line[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_');
    line.match_indices(word)
        .any(|(at, _)| word.starts_with('.') || !inside(at))
}

#[test]
fn the_domain_and_the_ledger_are_pure() {
    for folder in ["crates/domain/src", "crates/ledger/src"] {
        let files = crate::sources(folder, &["rs"]);
        assert!(!files.is_empty(), "no sources in {folder}");
        crate::expect_none(&complaints(&files));
    }
}

#[test]
fn every_impurity_is_noticed() {
    let file = |text: String| {
        [Source {
            path: "lead.rs".into(),
            text,
        }]
    };
    for word in FORBIDDEN {
        let between = if word.starts_with('.') { "" } else { "; " };
        crate::expect_one(
            &complaints(&file(format!("fn f() {{ x{between}{word}() }}"))),
            word.trim(),
        );
    }
    let harmless = "// Utc::now\n/// Timestamp::now\nfn f() { brand::x(\"rand::\", 'a'); knower.now() }".to_owned();
    crate::expect_none(&complaints(&file(harmless)));
}
