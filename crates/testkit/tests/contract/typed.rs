//! What people type is kept in one way of writing it, whatever the field.

use crate::{bad_input::targets, stage::Stage};
use serde_json::Value;
use testkit::{World, schema, world};

/// What is typed into a text, with a number that nobody has yet, and what is kept of it in one line or in lines.
fn planted(n: u32) -> (String, String, String) {
    let typed = format!(
        r"\u0000 \u202e  Zoe\u0301\u200b{n}\u2066\u00ad  b\r\n\tc\u00a0\u202fd\u0007 \ufeff \u0645\u06cc\u200c\u062e\u2028 "
    );
    let one_line = format!("Zoé{n} b c d می\u{200c}خ");
    let in_lines = format!("Zoé{n} b\nc d می\u{200c}خ");
    (typed, one_line, in_lines)
}

/// Fields in which line breaks stay.
const IN_LINES: [&str; 8] = [
    "about",
    "customer_notes",
    "description",
    "details",
    "feedback",
    "reason",
    "rejection_reason",
    "same_reference_reason",
];
const IN_ONE_LINE: [&str; 7] = [
    "city",
    "company_name",
    "customer_company",
    "customer_name",
    "display_name",
    "holder",
    "name",
];
const EMAILS: [&str; 2] = ["customer_email", "email"];
const PHONES: [&str; 2] = ["customer_phone", "phone"];
/// Secrets are compared as a whole; references and accounts have tests of their own (`money/transfers.rs`, `payouts`), and
/// a time is none.
const OTHERS: [&str; 10] = [
    "acquirer",
    "bank_account",
    "otp",
    "password",
    "payment_reference",
    "read_at",
    "recovery_code",
    "reference",
    "refresh_token",
    "rib",
];

fn is_free_text(schema: &'static Value) -> bool {
    let schema = schema::resolve(schema);
    let string = schema["type"] == "string"
        || schema["type"]
            .as_array()
            .is_some_and(|types| types.iter().any(|each| each == "string"));
    string && schema["enum"].is_null() && schema["format"] != "uuid"
}

#[tokio::test]
async fn every_text_field_of_the_document_is_known_here() {
    let known: Vec<&str> = [&IN_LINES[..], &IN_ONE_LINE, &EMAILS, &PHONES, &OTHERS].concat();
    for operation in schema::operations() {
        let Some(body) = operation.body() else { continue };
        for (field, schema) in body["properties"].as_object().into_iter().flatten() {
            let is_known = known.contains(&field.as_str());
            assert!(
                !is_free_text(schema) || is_known,
                "{}: how is {field} kept?",
                operation.path
            );
        }
    }
}

/// Every row of every table, as text.
async fn everything(world: &World) -> String {
    let tables =
        "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')";
    let mut all = String::new();
    for row in world.sql.query(tables, &[]).await.unwrap() {
        let table: String = row.get(0);
        let rows = format!("select coalesce(string_agg(t::text, chr(10)), '') from \"{table}\" t");
        all += &world.value::<String>(&rows).await;
    }
    all
}

#[tokio::test]
async fn what_is_typed_is_kept_in_one_way_of_writing() {
    let stage = Stage::set().await;
    let mut kept = std::collections::BTreeSet::new();
    for target in targets(&stage).await {
        if ["/api/auth/login", "/api/auth/refresh", "/api/auth/logout"].contains(&target.path.as_str()) {
            continue;
        }
        let (n, mut body, mut expected) = (world::unique(), target.body.clone(), Vec::new());
        for (field, _) in target.fields().filter(|(_, schema)| is_free_text(schema)) {
            // What the right body leaves out does not go with the rest of it.
            if !target.body.contains(&format!("\"{field}\"")) {
                continue;
            }
            let (typed, one_line, in_lines) = planted(n);
            let (typed, keeps) = match field.as_str() {
                name if IN_LINES.contains(&name) => (typed, in_lines),
                name if IN_ONE_LINE.contains(&name) => (typed, one_line),
                name if EMAILS.contains(&name) => (
                    format!(r"\u202aAhmed{n}@CAFE\u0301.ma\u200b "),
                    format!("ahmed{n}@xn--caf-dma.ma"),
                ),
                name if PHONES.contains(&name) => {
                    let number = format!("{:08}", n % 100_000_000);
                    (
                        format!(r"\u202a\u0660\u0666 {}\u2011{}\u202c", &number[..4], &number[4..]),
                        format!("+2126{number}"),
                    )
                }
                _ => continue,
            };
            body = crate::bad_input::with(&body, field, &format!("\"{typed}\""));
            expected.push((field.clone(), keeps));
        }
        if expected.is_empty() {
            continue;
        }
        let answer = target.send(&body).await;
        assert!(answer.status < 300, "{}\n{}", answer.asked, answer.text);
        let all = everything(&stage.world).await;
        for (field, keeps) in expected {
            // A row within a row escapes what its JSON escapes.
            let shown = ["\n", "\\n", "\\\\n"].map(|line_break| keeps.replace('\n', line_break));
            assert!(
                shown.iter().any(|text| all.contains(text)),
                "{} of {}: {keeps:?}",
                field,
                target.path
            );
            kept.insert(field);
        }
        for seen_by_nobody in [
            '\u{202e}', '\u{200b}', '\u{301}', '\u{2066}', '\u{ad}', '\u{a0}', '\u{feff}', '\r', '\t', '\u{7}',
        ] {
            assert!(
                !all.contains(seen_by_nobody),
                "{seen_by_nobody:?} after {}",
                target.path
            );
        }
    }
    assert!(kept.len() >= 12, "{kept:?}");
}
