//! Documents about money that goes out: the same bytes for the same content, whatever is in it.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use receipts::{
    RenderError,
    content::{Advice, CreditNote},
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

fn platform() -> Value {
    json!({
        "name": "Leads Maroc SARL", "legal_form": "SARL au capital de 100 000 DH",
        "address": "12, boulevard d’Anfa, 20250", "city": "Casablanca", "ice": "001561191000066",
        "tax_id": "40123456", "rc": "123456", "rc_city": "Casablanca", "tp": "35701234", "cnss": "1234567",
        "phone": "+212 5 22 00 00 00", "email": "facturation@leads.ma"
    })
}

/// A credit note as the database keeps it.
fn note() -> Value {
    json!({
        "issue": { "number": "A-2026-000001", "at": "2026-11-24T10:15:00+00:00", "seconds_ahead": 0 },
        "platform": platform(),
        "merchant": {
            "name": "شركة الأطلس للخدمات الطبية", "legal_form": "SARL", "address": "4, rue Ibn Batouta, 10000",
            "city": "Rabat", "ice": "002136093000040", "tax_id": "1234567", "rc": "4567", "rc_city": "Rabat"
        },
        "refund": {
            "id": "01935f2a-0000-7000-8000-000000000003", "method": "bank_transfer", "reference": "VIR-2026-118",
            "amount": 123_450, "reason": "Fin de campagne — نهاية الحملة", "sent_at": "2026-11-23T16:00:00+00:00",
            "arrived_at": "2026-11-24T10:15:00+00:00", "receipt": "R-2026-000041", "of_payment": false
        },
        "deposit": {
            "id": "01935f2a-0000-7000-8000-000000000002", "campaign": null,
            "balance_before": 434_050, "balance_after": 310_600
        },
        "vat": { "point": "consumption", "rate": 2000 }, "returned": null
    })
}

fn earned(n: usize) -> Value {
    let what = ["commission", "reversal", "commission", "adjustment"];
    let kind = what[n % 4];
    json!({
        "kind": kind, "merchant": if n.is_multiple_of(3) { "شركة الأطلس للخدمات" } else { "Optique du Rif" },
        "campaign": if kind == "adjustment" { Value::Null } else { json!("Bilan de santé — œuvre n° 7") },
        "earned_on": format!("2026-10-{:02}", n % 28 + 1),
        "amount": if kind == "reversal" { -3_000 } else { 12_345 }
    })
}

/// An advice as the database keeps it, of so many earnings.
fn advice(items: usize) -> Value {
    let items: Vec<Value> = (0..items).map(earned).collect();
    let amount: i64 = items.iter().map(|item| item["amount"].as_i64().unwrap()).sum();
    json!({
        "issue": { "number": "V-2026-000001", "at": "2026-11-24T10:15:00+00:00", "seconds_ahead": 0 },
        "platform": platform(),
        "influencer": { "name": "سلمى برادة", "city": "Casablanca" },
        "payout": {
            "id": "01935f2a-0000-7000-8000-000000000004", "amount": amount, "reference": "VIR-2026-200",
            "paid_at": "2026-11-24T10:15:00+00:00", "holder": "Salma Berrada", "bank": "011", "last_digits": "4921"
        },
        "items": items, "returned": null
    })
}

type Write<T> = fn(&T) -> Result<Vec<u8>, RenderError>;

/// The file, which is left where somebody can look at it.
fn written<T: DeserializeOwned>(name: &str, content: Value, write: Write<T>) -> Vec<u8> {
    let content: T = serde_json::from_value(content).unwrap();
    let bytes = write(&content).unwrap();
    assert_eq!(write(&content).unwrap(), bytes, "twice the same");
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), &bytes).unwrap();
    bytes
}

fn note_of(name: &str, content: Value) -> Vec<u8> {
    written::<CreditNote>(name, content, receipts::credit_note)
}

fn advice_of(name: &str, content: Value) -> Vec<u8> {
    written::<Advice>(name, content, receipts::advice)
}

fn changed(mut content: Value, path: &str, value: Value) -> Value {
    *content.pointer_mut(path).unwrap() = value;
    content
}

fn hash(pdf: &[u8]) -> String {
    Sha256::digest(pdf).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn pages(pdf: &[u8]) -> usize {
    pdf.windows(11).filter(|window| *window == b"/Type/Page/").count()
}

/// As for receipts: what was given once is given again, also by a later version of this program.
#[test]
fn they_have_the_same_bytes_for_ever() {
    let note = hash(&note_of("credit_note.pdf", note()));
    let advice = hash(&advice_of("advice.pdf", advice(6)));
    assert_eq!(
        [note.as_str(), advice.as_str()],
        [
            "9abc0f076f8a16f7f999b36bd40e59ad51451fc6d542518d404d8b625316ef3f",
            "26671734af10e4de4b2a4082d11ef34d4f45e966d11a77de5e2806ec785cc2ed",
        ]
    );
}

#[test]
fn what_a_credit_note_says_is_in_its_bytes() {
    let usual = note_of("credit_note.pdf", note());
    for (path, value) in [
        ("/issue/number", json!("A-2026-000002")),
        ("/refund/amount", json!(123_451)),
        ("/refund/reference", json!("VIR-2026-119")),
        ("/refund/reason", json!("Fin de contrat")),
        ("/refund/receipt", Value::Null),
        ("/refund/of_payment", json!(true)),
        ("/refund/method", json!("sandbox")),
        ("/deposit/balance_after", json!(310_601)),
        ("/vat/point", json!("topup")),
        (
            "/returned",
            json!({ "at": "2026-11-27T09:00:00+00:00", "seconds_ahead": 0, "reason": "Compte clos" }),
        ),
    ] {
        assert_ne!(
            note_of("credit_note_other.pdf", changed(note(), path, value)),
            usual,
            "{path}"
        );
    }
    assert_eq!(pages(&usual), 1);
}

#[test]
fn what_an_advice_says_is_in_its_bytes() {
    let usual = advice_of("advice.pdf", advice(6));
    let returned = json!({ "at": "2026-11-27T09:00:00+00:00", "seconds_ahead": 0, "reason": "Compte clos" });
    for (path, value) in [
        ("/payout/amount", json!(1)),
        ("/payout/holder", json!("Nora Berrada")),
        ("/payout/last_digits", json!("4922")),
        ("/items/1/amount", json!(-1)),
        ("/items/3/kind", json!("commission")),
        ("/items/0/merchant", json!("Atlas")),
        ("/items/0/earned_on", json!("2026-09-30")),
        ("/returned", returned),
    ] {
        assert_ne!(
            advice_of("advice_other.pdf", changed(advice(6), path, value)),
            usual,
            "{path}"
        );
    }
    assert_eq!(pages(&usual), 1);
}

#[test]
fn an_advice_has_as_many_pages_as_its_earnings_take() {
    assert_eq!(pages(&advice_of("advice_long.pdf", advice(120))), 5);
    let long = "Société générale des travaux ".repeat(8);
    let _ = advice_of("advice_wide.pdf", changed(advice(3), "/items/0/merchant", json!(long)));
    let _ = advice_of(
        "advice_strange.pdf",
        changed(advice(3), "/influencer/name", json!("中文 \u{e000} ⵜⴰⵎ")),
    );
}
