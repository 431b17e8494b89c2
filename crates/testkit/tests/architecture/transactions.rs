//! One idiom of transactions: a use case begins, decides and commits. A function of the store takes the caller's
//! transaction, or is one single read. Only the teller, which moves money in batches, has transactions of its own.

use crate::{Source, rust};

/// What begins or ends a transaction.
const BOUNDS: &[&str] = &[
    ".begin(",
    ".begin_system(",
    ".begin_sign_in(",
    ".begin_snapshot(",
    ".commit()",
];
/// Where that may stand in the store: the teller, what defines it, and what brings the schema before anybody is served.
const ALLOWED: &[&str] = &[
    "crates/store/src/teller/",
    "crates/store/src/tx.rs",
    "crates/store/src/migrate.rs",
];
/// An outcome within an outcome: the use case should have decided between them.
const NESTED: &[&str] = &["Result<Result<", "Result<Option<Result<"];

fn foreign_bounds(files: &[Source]) -> Vec<String> {
    let files = files
        .iter()
        .filter(|file| !ALLOWED.iter().any(|path| file.path.starts_with(path)));
    complaints(files, BOUNDS, |word| {
        format!("says `{word}`: the use case begins and commits; take its transaction or read once")
    })
}

fn nested_outcomes(files: &[Source]) -> Vec<String> {
    complaints(files.iter(), NESTED, |word| {
        format!("says `{word}`: let the use case decide between the two")
    })
}

/// A function that takes a transaction by value could end it, and one that takes a database too could begin another.
fn greedy(files: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for file in files
        .iter()
        .filter(|file| !ALLOWED.iter().any(|path| file.path.starts_with(path)))
    {
        let code = rust::code(&file.text);
        for (at, _) in code.match_indices("fn ") {
            let signature = code[at..].split(['{', ';']).next().unwrap_or_default();
            let words: Vec<&str> = signature.split_whitespace().collect();
            let takes = |kind: &str| {
                let typed = words.iter().map(|word| word.trim_end_matches([',', ')']));
                typed.into_iter().any(|word| word == kind)
            };
            let name = words.get(1).and_then(|word| word.split('(').next()).unwrap_or_default();
            let path = &file.path;
            if takes("Tx") {
                complaints.push(format!("{path}: {name} takes a transaction by value: borrow it"));
            }
            if takes("&Tx") && takes("&Database") {
                complaints.push(format!(
                    "{path}: {name} takes a transaction and a database: one of them"
                ));
            }
        }
    }
    complaints
}

fn complaints<'a>(
    files: impl Iterator<Item = &'a Source>,
    words: &[&str],
    why: impl Fn(&str) -> String,
) -> Vec<String> {
    let mut complaints = Vec::new();
    for file in files {
        for (number, line) in rust::code(&file.text).lines().enumerate() {
            for word in words.iter().filter(|word| line.contains(**word)) {
                complaints.push(format!("{}:{} {}", file.path, number + 1, why(word)));
            }
        }
    }
    complaints
}

#[test]
fn only_use_cases_and_the_teller_begin_and_commit() {
    let mut files = Vec::new();
    for folder in ["store", "api", "payments", "server"] {
        files.extend(crate::sources(&format!("crates/{folder}/src"), &["rs"]));
    }
    assert!(files.iter().any(|file| file.path.ends_with("store/src/tx.rs")));
    crate::expect_none(&foreign_bounds(&files));
}

#[test]
fn the_store_borrows_transactions() {
    crate::expect_none(&greedy(&crate::sources("crates/store/src", &["rs"])));
}

#[test]
fn no_outcome_hides_another() {
    let mut files = crate::sources("crates", &["rs"]);
    files.retain(|file| !file.path.contains("/tests/"));
    crate::expect_none(&nested_outcomes(&files));
}

#[test]
fn every_rule_fires() {
    let file = |text: &str| {
        [Source {
            path: "crates/store/src/campaigns/write.rs".into(),
            text: text.into(),
        }]
    };
    for word in BOUNDS {
        crate::expect_one(&foreign_bounds(&file(&format!("let x = db{word};"))), word);
    }
    for word in NESTED {
        crate::expect_one(&nested_outcomes(&file(&format!("fn f() -> {word}();"))), word);
    }
    crate::expect_one(
        &greedy(&file("async fn finish(tx: Tx, id: Id) -> X { x }")),
        "finish takes a transaction by value",
    );
    crate::expect_one(
        &greedy(&file("fn f(tx: &Tx,\n db: &Database) -> X { x }")),
        "a transaction and a database",
    );
    let fine = "// tx.commit()\nfn f(tx: &Tx) { tx.query(\"begin\") }\nfn g(db: &Database) -> Result<Option<X>, E> { db.read() }";
    crate::expect_none(&foreign_bounds(&file(fine)));
    crate::expect_none(&greedy(&file(fine)));
    crate::expect_none(&nested_outcomes(&file(fine)));
}
