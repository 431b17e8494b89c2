//! Statements: the same bytes for the same content, however much moved.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use domain::{Money, Total, deposit::MovementKind};
use receipts::{
    content::Company,
    statement::{Statement, StatementHead, StatementLine, StatementTotal, statement},
};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};
use uuid::Uuid;

fn company(name: &str) -> Company {
    Company {
        name: name.to_owned(),
        address: Some("12, boulevard d’Anfa, 20250".to_owned()),
        city: Some("Casablanca".to_owned()),
        ice: Some("001561191000066".to_owned()),
        ..Company::default()
    }
}

fn money(centimes: i64) -> Money {
    Money::from_centimes(centimes).unwrap()
}

fn line(n: i64) -> StatementLine {
    let kinds = MovementKind::ALL;
    let kind = kinds[usize::try_from(n).unwrap() % kinds.len()];
    let credits = matches!(kind, MovementKind::Initial | MovementKind::Recharge);
    let at: jiff::Timestamp = "2026-10-31T22:30:00Z".parse().unwrap();
    StatementLine {
        kind,
        at: at + jiff::SignedDuration::from_hours(2 + n),
        seconds_ahead: 0,
        moved: match kind {
            MovementKind::Reservation | MovementKind::Release => Total::ZERO,
            MovementKind::Deduction => -Total::from(money(8_000)),
            _ => Total::from(money(50_000)),
        },
        reserved: money(8_000),
        balance: money(1_234_567 + n),
        receipt: credits.then(|| "R-2026-000001".to_owned()),
        about: (!credits && kind != MovementKind::Adjustment)
            .then(|| "01935f2a-0000-7000-8000-00000000000a".parse::<Uuid>().unwrap()),
        reference: (kind == MovementKind::Adjustment).then(|| "COR-7".to_owned()),
        reason: (kind == MovementKind::Adjustment).then(|| "خطأ في التسجيل".to_owned()),
    }
}

fn month(rows: i64) -> Statement {
    let total = |kind| StatementTotal {
        kind,
        rows: 3,
        amount: Total::from(money(150_000)),
    };
    Statement {
        head: StatementHead {
            at: "2026-12-02T09:00:00Z".parse().unwrap(),
            seconds_ahead: 0,
            platform: company("Leads Maroc SARL"),
            merchant: company("شركة الأطلس للخدمات الطبية"),
            campaign: Some("Bilan de santé — œuvre n° 7".to_owned()),
        },
        is_provisional: false,
        deposit: "01935f2a-0000-7000-8000-000000000002".parse().unwrap(),
        first: "2026-11-01".parse().unwrap(),
        last: "2026-11-30".parse().unwrap(),
        opening: (money(234_050), money(0)),
        closing: (money(1_234_567 + rows), money(8_000)),
        totals: vec![total(MovementKind::Recharge), total(MovementKind::Deduction)],
        rows,
        lines: (0..rows).map(line).collect(),
    }
}

/// The file, which is left where somebody can look at it.
fn written(name: &str, content: &Statement) -> Vec<u8> {
    let bytes = statement(content).unwrap();
    assert_eq!(statement(content).unwrap(), bytes, "twice the same");
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), &bytes).unwrap();
    bytes
}

fn pages(pdf: &[u8]) -> usize {
    pdf.windows(11).filter(|window| *window == b"/Type/Page/").count()
}

#[test]
fn a_statement_has_the_same_bytes_for_ever() {
    let pdf = written("statement.pdf", &month(14));
    let hash: String = Sha256::digest(&pdf).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hash, "b2cba662f6fdccb71851551158cafa3933eeaebe988d842919f0868965521370");
}

#[test]
fn what_it_says_is_in_its_bytes() {
    let usual = written("statement.pdf", &month(14));
    let provisional = Statement {
        is_provisional: true,
        ..month(14)
    };
    let other_opening = Statement {
        opening: (money(1), money(0)),
        ..month(14)
    };
    let mut other_line = month(14);
    other_line.lines[3].balance = money(1);
    for (name, content) in [
        ("statement_provisional.pdf", provisional),
        ("statement_opening.pdf", other_opening),
        ("statement_line.pdf", other_line),
    ] {
        assert_ne!(written(name, &content), usual, "{name}");
    }
}

#[test]
fn a_month_has_as_many_pages_as_it_takes_and_says_where_the_rest_is() {
    assert_eq!(pages(&written("statement_empty.pdf", &month(0))), 1);
    assert!(pages(&written("statement_long.pdf", &month(3_000))) > 50);
    let too_many = Statement {
        lines: Vec::new(),
        ..month(100_000)
    };
    assert_eq!(pages(&written("statement_large.pdf", &too_many)), 1);
}
