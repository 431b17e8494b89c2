//! Whole documents: the same bytes for the same content, whatever is in it.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use receipts::content::Receipt;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// A receipt as the database keeps it.
fn content() -> Value {
    json!({
        "issue": { "number": "R-2026-000001", "at": "2026-11-23T09:00:00.123456+00:00", "seconds_ahead": 0 },
        "platform": {
            "name": "Leads Maroc SARL", "legal_form": "SARL au capital de 100 000 DH",
            "address": "12, boulevard d’Anfa, 20250", "city": "Casablanca", "ice": "001561191000066",
            "tax_id": "40123456", "rc": "123456", "rc_city": "Casablanca", "tp": "35701234", "cnss": "1234567",
            "phone": "+212 5 22 00 00 00", "email": "facturation@leads.ma"
        },
        "merchant": {
            "name": "شركة الأطلس للخدمات الطبية", "legal_form": "SARL", "address": "4, rue Ibn Batouta, 10000",
            "city": "Rabat", "ice": "002136093000040", "tax_id": "1234567", "rc": "4567", "rc_city": "Rabat",
            "tp": "25123456"
        },
        "payment": {
            "id": "01935f2a-0000-7000-8000-000000000001", "method": "stripe", "purpose": "recharge",
            "reference": "pi_3QOzXr2eZvKYlo2C1a2b3c4d", "amount": 200_000, "paid_at": "2026-11-23T08:59:58+00:00"
        },
        "deposit": {
            "id": "01935f2a-0000-7000-8000-000000000002", "campaign": "Bilan de santé — œuvre n° 7",
            "balance_before": 234_050, "balance_after": 434_050
        },
        "vat": { "point": "consumption", "rate": 2000 }
    })
}

/// The file, which is left where somebody can look at it.
fn written(name: &str, content: Value) -> Vec<u8> {
    let receipt: Receipt = serde_json::from_value(content).unwrap();
    let bytes = receipts::receipt(&receipt).unwrap();
    assert_eq!(receipts::receipt(&receipt).unwrap(), bytes, "twice the same");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    fs::write(folder.join(name), &bytes).unwrap();
    bytes
}

fn pages(pdf: &[u8]) -> usize {
    pdf.windows(11).filter(|window| *window == b"/Type/Page/").count()
}

fn changed(path: &str, value: Value) -> Value {
    let mut content = content();
    *content.pointer_mut(path).unwrap() = value;
    content
}

/// What was given once is given again, also by a later version of this program. When a new version of a library changes
/// the bytes, documents that were given before must be kept as they are: not before that is this number another.
#[test]
fn a_receipt_has_the_same_bytes_for_ever() {
    let pdf = written("receipt.pdf", content());
    let hash: String = Sha256::digest(&pdf).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hash, "1d2c6ab6407761256fdfad12eef264042c827c584e4750121e96ef30050941d1");
}

#[test]
fn what_it_says_is_in_its_bytes() {
    let usual = written("receipt.pdf", content());
    for (path, value) in [
        ("/issue/number", json!("R-2026-000002")),
        ("/issue/seconds_ahead", json!(3600)),
        ("/payment/amount", json!(200_001)),
        ("/merchant/name", json!("شركة الأطلس للخدمات")),
        ("/deposit/balance_after", json!(434_051)),
        ("/vat/point", json!("topup")),
        ("/vat/rate", json!(1000)),
        ("/platform/ice", Value::Null),
    ] {
        assert_ne!(written("other.pdf", changed(path, value)), usual, "{path}");
    }
}

#[test]
fn a_price_paid_early_shows_its_tax() {
    let pdf = written("topup.pdf", changed("/vat/point", json!("topup")));
    assert!(pdf.starts_with(b"%PDF-1.7"));
    assert!(!written("sandbox.pdf", changed("/payment/method", json!("sandbox"))).is_empty());
}

/// Of platform and merchant nothing but the name is known.
#[test]
fn a_name_is_enough() {
    let mut content = changed("/platform", json!({ "name": "Leads" }));
    content["merchant"] = json!({ "name": "Atlas" });
    content["deposit"]["campaign"] = Value::Null;
    assert_eq!(pages(&written("bare.pdf", content)), 1);
    assert_eq!(pages(&written("receipt.pdf", self::content())), 1);
}

/// Whatever people type has a receipt: letters that no font has, private ones, the longest texts.
#[test]
fn every_name_can_be_written() {
    for (name, file) in [
        ("Café 🍵 中文 \u{e000}\u{ece0} ⵜⴰⵎⴰⵣⵉⵖⵜ", "strange.pdf"),
        ("شَرِكَة أَطْلَس ﷲ 24/7 (Maroc) — الدار البيضاء", "vowels.pdf"),
        ("Société الأطلس 12 — «Œuvre» & fils", "mixed.pdf"),
        ("a", "short.pdf"),
    ] {
        let _ = written(file, changed("/merchant/name", json!(name)));
    }
    let long = |word: &str, most: usize| json!(word.chars().cycle().take(most).collect::<String>());
    let mut content = changed("/merchant/name", long("Société générale des travaux ", 255));
    for (path, most) in [
        ("/merchant/address", 255),
        ("/merchant/legal_form", 100),
        ("/platform/name", 255),
        ("/platform/address", 255),
        ("/platform/legal_form", 255),
        ("/deposit/campaign", 255),
        ("/payment/reference", 100),
    ] {
        *content.pointer_mut(path).unwrap() = long("ABCDEFGHIJKLMNOPQRSTUVWXYZ", most);
    }
    content["payment"]["amount"] = json!(1_000_000_000_000_i64 - 1);
    assert!(pages(&written("longest.pdf", content)) <= 3);
}
