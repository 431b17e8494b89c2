//! One zone database, the one of `domain::Zone`: nothing else turns instants into days, not the machine, not PostgreSQL.

use crate::{
    Source, rust,
    sql::{
        MIGRATIONS,
        statements::inside,
        tokens::{Kind, Token},
    },
};
use serde_json::Value;
use std::process::Command;

/// Functions of PostgreSQL whose answer depends on a zone.
const BY_ZONE: &[&str] = &[
    "timezone",
    "date_trunc",
    "date_part",
    "to_char",
    "to_date",
    "to_timestamp",
    "age",
    "make_timestamptz",
    "localtime",
    "localtimestamp",
    "current_date",
    "current_time",
];
/// Units that are longer or shorter when clocks are set: added to an instant they ask the zone of the session.
const CIVIL: &[&str] = &["day", "days", "week", "weeks", "month", "months", "year", "years"];

/// What is wrong with some SQL: a list of what asks PostgreSQL for a zone.
fn statement_complaints(path: &str, first: usize, sql: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    for (line, tokens) in inside(sql) {
        let line = first + line - 1;
        complaints.extend(asks_a_zone(&tokens).map(|what| {
            format!("{path}:{line}: {what} asks PostgreSQL for a zone: take the day as a parameter, or `app.local_day`")
        }));
        // The bodies of functions.
        for body in tokens.iter().filter(|token| token.kind == Kind::Text) {
            complaints.extend(statement_complaints(path, line + body.line - 1, &body.text));
        }
    }
    complaints
}

fn asks_a_zone(tokens: &[Token]) -> Option<String> {
    let word = |token: &Token, words: &[&str]| token.kind == Kind::Word && words.contains(&token.text.as_str());
    let called = tokens.iter().find(|token| word(token, BY_ZONE));
    let phrase = |phrase: &[&str]| {
        let found = tokens
            .windows(phrase.len())
            .any(|window| window.iter().zip(phrase).all(|(token, word)| token.is(word)));
        found.then(|| phrase.join(" "))
    };
    let field = tokens
        .windows(3)
        .find(|window| window[0].is("extract") && window[1].is("(") && !window[2].is("epoch"));
    let civil = tokens.windows(2).find(|window| {
        let units = |text: &str| text.split_whitespace().any(|unit| CIVIL.contains(&unit));
        window[0].is("interval") && window[1].kind == Kind::Text && units(&window[1].text)
    });
    let made = tokens
        .windows(3)
        .find(|window| word(&window[0], CIVIL) && window[1].is("=") && window[2].is(">"));
    called
        .map(|token| token.text.clone())
        .or_else(|| phrase(&["time", "zone"]))
        .or_else(|| phrase(&[":", ":", "date"]))
        .or_else(|| phrase(&["as", "date", ")"]))
        .or_else(|| field.map(|window| format!("extract ({}", window[2].text)))
        .or_else(|| civil.map(|window| format!("interval '{}'", window[1].text)))
        .or_else(|| made.map(|window| format!("{} =>", window[0].text)))
}

fn complaints(files: &[Source]) -> Vec<String> {
    let judge = |Source { path, text }: &Source| match path.ends_with(".rs") {
        true => rust::literals(text)
            .into_iter()
            .flat_map(|literal| statement_complaints(path, literal.line, &literal.text))
            .collect(),
        false => statement_complaints(path, 1, text),
    };
    files.iter().flat_map(judge).collect()
}

#[test]
fn no_statement_asks_postgresql_for_a_zone() {
    let mut files = crate::sources("crates/store/src", &["rs", "sql"]);
    files.extend(crate::sources(MIGRATIONS, &["sql"]));
    assert!(files.len() > 50, "the store has no sources");
    crate::expect_none(&complaints(&files));
}

#[test]
fn every_way_to_ask_is_noticed() {
    let judge = |sql: &str| {
        complaints(&[Source {
            path: "x.sql".into(),
            text: sql.into(),
        }])
    };
    for sql in [
        "select (created_at at time zone 'Africa/Casablanca') from leads",
        "select created_at::date from leads",
        "select cast(created_at as date) from leads",
        "select date_trunc('day', created_at) from leads",
        "select timezone('UTC', created_at) from leads",
        "select extract(hour from created_at) from leads",
        "select to_char(created_at, 'DD') from leads",
        "update leads set expires_at = created_at + interval '3 days' where merchant_id = $1",
        "update leads set expires_at = created_at + make_interval(days => 3) where merchant_id = $1",
        "set time zone 'Africa/Casablanca'",
        "set timezone = 'Africa/Casablanca'",
        "select from leads where created_at > current_date",
        "create function f() returns date language sql as $$ select date(created_at) at time zone 'x' from leads $$",
    ] {
        assert!(!judge(sql).is_empty(), "{sql}");
    }
    for sql in [
        "select extract(epoch from created_at) from leads",
        "update leads set expires_at = created_at + interval '72 hours' where merchant_id = $1",
        "select day from lead_statistics where day between $1 and $2",
        "create table t (day date not null)",
        "select date_bin('1 minute', created_at, 'epoch') from leads",
    ] {
        crate::expect_none(&judge(sql));
    }
}

/// Without these features jiff has no way to a zone database at all: `Zone` hands it the rules.
#[test]
fn the_library_of_times_cannot_read_zone_files() {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    // Only what this machine builds was fetched to it.
    let output = Command::new(cargo)
        .args([
            "metadata",
            "--format-version",
            "1",
            "--offline",
            "--filter-platform",
            &host(),
        ])
        .current_dir(crate::root())
        .output()
        .expect("cargo metadata runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON");
    let nodes = metadata["resolve"]["nodes"]
        .as_array()
        .expect("the crates that are built");
    let jiff = nodes
        .iter()
        .find(|node| node["id"].as_str().is_some_and(|id| id.contains("#jiff@")))
        .expect("jiff is among them");
    let features: Vec<_> = jiff["features"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let ways: Vec<_> = features
        .iter()
        .filter(|feature| feature.starts_with("tzdb-") || ["tz-system", "default"].contains(feature))
        .collect();
    assert!(
        features.contains(&"std") && ways.is_empty(),
        "jiff is built with {ways:?}"
    );
}

/// The platform of this machine, as the compiler calls it.
fn host() -> String {
    let version = Command::new("rustc").arg("-vV").current_dir(crate::root()).output();
    let version = String::from_utf8(version.expect("rustc runs").stdout).expect("text");
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("rustc says its host").to_owned()
}

/// `leads doctor` reads the machine's zone file to compare it; nobody else knows where it is.
#[test]
fn only_the_doctor_looks_at_the_zone_files_of_the_machine() {
    let files = crate::sources("crates", &["rs"]);
    let knowing = files.iter().filter(|file| {
        let product = file.path.contains("/src/") && !file.path.contains("testkit");
        product
            && rust::literals(&file.text)
                .iter()
                .any(|literal| literal.text.contains("/zoneinfo"))
    });
    let knowing: Vec<_> = knowing.map(|file| file.path.as_str()).collect();
    assert_eq!(knowing, ["crates/server/src/commands/doctor/zone.rs"]);
}
