use super::*;
use crate::{
    Payer, Payment,
    cmi::{ClientId, Gateway, hash::hash},
};
use domain::{
    Money,
    ids::{DepositId, MerchantId, PaymentId},
    locale::Locale,
    payment::{Attempt, PaymentPurpose},
};
use secrecy::SecretString;
use serde_json::Value;

const PAYMENT: &str = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
const VECTORS: &str = include_str!("../../tests/cmi-vectors.json");

/// A vector by its number: what was sent, the key, the hash.
fn vector(number: u8) -> (Fields, SecretString, String) {
    let vectors: Value = serde_json::from_str(VECTORS).unwrap();
    let vector = &vectors[format!("V{number}")];
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let params = vector["params"].as_object().unwrap();
    let fields = params.iter().map(|(name, value)| (name.clone(), text(value)));
    (
        fields.collect(),
        text(&vector["store_key"]).into(),
        text(&vector["hash"]),
    )
}

#[test]
fn every_vector_has_its_hash() {
    for number in 1..=8 {
        let (fields, key, expected) = vector(number);
        // The sender trims.
        let fields = fields.map(|value| value.trim().to_owned());
        assert_eq!(hash(&fields, &key), expected, "V{number}");
    }
}

fn profile() -> Profile {
    Profile {
        name: "default".to_owned(),
        gateway: Gateway::parse("https://testpayment.cmi.co.ma/fim/est3Dgate").unwrap(),
        client: ClientId::parse("600000000").unwrap(),
        store_key: "TEST_StoreKey1".into(),
    }
}

fn body(fields: &[(String, String)]) -> Vec<u8> {
    let fields = fields.iter().map(|(name, value)| format!("{name}={}", escaped(value)));
    fields.collect::<Vec<_>>().join("&").into_bytes()
}

fn recognise(fields: &[(String, String)]) -> Result<Treatment, Rejected> {
    Profiles::new(profile(), Vec::new()).unwrap().recognise(&body(fields))
}

/// What a callback says whose hash is right.
fn event(fields: &[(String, String)]) -> ProviderEvent {
    recognise(fields).expect("the hash is right");
    Profiles::new(profile(), Vec::new())
        .unwrap()
        .read(&body(fields))
        .expect("it is read")
}

fn escaped(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric();
    let escape = |byte: u8| {
        if plain(byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    };
    value.bytes().map(escape).collect()
}

/// What the gateway sends when a card is accepted: our fields and those of the vector.
fn accepted() -> Vec<(String, String)> {
    let id: PaymentId = PAYMENT.parse().unwrap();
    let payment = Payment {
        id,
        attempt: Attempt::FIRST,
        opened_at: "2026-11-23T08:00:00Z".parse().unwrap(),
        merchant: MerchantId::from_uuid(id.uuid()),
        deposit: DepositId::from_uuid(id.uuid()),
        amount: Money::dirhams(2_000),
        purpose: PaymentPurpose::Initial,
        title: "Dépôt".to_owned(),
        payer: Payer {
            name: "SARL Atlas".to_owned(),
            email: "l'ocean&co@example.ma".to_owned(),
            locale: Locale::Fr,
        },
        saves_card_of: None,
    };
    let now = "2026-11-23T09:00:00Z".parse().unwrap();
    let form = profile().form(&payment, "https://leads.example.ma", now).unwrap();
    let mut fields: Vec<_> = form.fields.into_iter().filter(|(name, _)| name != HASH).collect();
    let (theirs, ..) = vector(5);
    let added = theirs
        .iter()
        .filter(|(name, _)| !fields.iter().any(|(own, _)| own == name));
    let added: Vec<_> = added.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    fields.extend(added);
    fields
}

fn with(mut fields: Vec<(String, String)>, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    for (name, value) in changes {
        fields.retain(|(own, _)| own != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    fields
}

/// The fields with a hash that is right.
fn hashed(fields: Vec<(String, String)>) -> Vec<(String, String)> {
    let hash = hash(&fields.iter().cloned().collect(), &profile().store_key);
    with(fields, &[(HASH, &hash)])
}

fn paid(transaction: &str) -> Said {
    Said::Payment(PaymentSaid {
        payment: PAYMENT.parse().unwrap(),
        outcome: PaymentOutcome::Paid(Reference::parse(transaction).unwrap()),
        attempt: None,
        merchant: None,
        amount: Some(Money::dirhams(2_000)),
    })
}

#[test]
fn an_accepted_card_is_a_paid_payment() {
    let callback = hashed(accepted());
    assert_eq!(recognise(&callback), Ok(Treatment::AsSent));
    let event = event(&callback);
    assert_eq!(event.said, paid("26327BSFD12345"));
    assert_eq!((event.id.as_str(), event.kind.as_str()), ("26327BSFD12345", "Approved"));
}

#[test]
fn values_may_come_back_as_html() {
    let html = |value: &str| {
        value
            .replace('&', "&amp;")
            .replace('\'', "&#39;")
            .replace('é', "&eacute;")
    };
    let meant = hashed(with(accepted(), &[("EXTRA.CARDISSUER", "Crédit & Co")]));
    let as_html = |change: fn(String) -> String| -> Vec<_> {
        let changed = meant.iter().map(|(name, value)| (name.clone(), change(html(value))));
        changed.collect()
    };
    for (change, treatment) in [
        ((|value| value) as fn(String) -> String, Treatment::Decoded),
        (|value| value + "\n", Treatment::Decoded),
        (|value| format!(" {value} \n"), Treatment::Trimmed),
    ] {
        // The number of the acquirer tells whose key it is, and is never written otherwise.
        let fields = with(as_html(change), &[("clientid", "600000000")]);
        assert_eq!(recognise(&fields), Ok(treatment));
        assert_eq!(event(&fields).said, paid("26327BSFD12345"));
    }
}

#[test]
fn what_is_declined_says_why() {
    for (changes, expected) in [
        (
            &[
                ("Response", "Declined"),
                ("ProcReturnCode", "51"),
                ("ErrMsg", "Provision insuffisante"),
            ][..],
            "51 Provision insuffisante",
        ),
        (&[("Response", "Error"), ("ProcReturnCode", "99"), ("ErrMsg", "")], "99"),
        (
            &[("Response", "Declined"), ("ProcReturnCode", ""), ("ErrMsg", "")],
            "declined",
        ),
    ] {
        let event = event(&hashed(with(accepted(), changes)));
        let (payment, reason) = (PAYMENT.parse().unwrap(), expected.to_owned());
        assert_eq!(event.said, Said::Declined { payment, reason });
        assert_eq!(event.id.len(), 88, "each attempt is told of: {}", event.id);
    }
    let mut silent = with(accepted(), &[("Response", "Declined")]);
    silent.retain(|(name, _)| name != "ProcReturnCode");
    assert!(matches!(event(&hashed(silent)).said, Said::Declined { .. }));
}

fn unclear(said: &Said) -> Option<EventProblem> {
    match said {
        Said::Unclear(unclear) => Some(unclear.problem),
        _ => None,
    }
}

#[test]
fn what_contradicts_itself_or_us_is_neither_accepted_nor_declined() {
    use EventProblem::{Contradictory, OtherFields};
    for (changes, problem) in [
        (&[("Response", "Approved"), ("ProcReturnCode", "51")][..], Contradictory),
        (&[("Response", "Declined"), ("ProcReturnCode", "00")], Contradictory),
        (&[("Response", "approved")], Contradictory),
        (&[("AuthCode", "")], Contradictory),
        (&[("TransId", "")], Contradictory),
        (&[("currency", "978")], OtherFields),
        (&[("amount", "2000.01")], OtherFields),
        (&[("BillToName", "Approved")], OtherFields),
        (&[("oid", "TOPUP-000001")], OtherFields),
        (&[("rnd", "1795424400")], OtherFields),
    ] {
        let event = event(&hashed(with(accepted(), changes)));
        assert_eq!(unclear(&event.said), Some(problem), "{changes:?}");
    }
    for name in [
        "Response",
        "ProcReturnCode",
        "AuthCode",
        "TransId",
        "oid",
        "amount",
        "currency",
        "email",
    ] {
        let mut without = accepted();
        without.retain(|(own, _)| own != name);
        // `ReturnOid` is there all the time, and no other name stands in for one.
        let renamed = with(without.clone(), &[(&name.to_uppercase(), "00")]);
        for fields in [without, renamed] {
            let said = event(&hashed(fields)).said;
            assert!(matches!(said, Said::Unclear(_)), "{name}: {said:?}");
        }
    }
}

#[test]
fn what_the_payer_was_given_says_nothing_under_other_names() {
    // A declined attempt comes back through the payer's browser with a hash that is right, and stays so while the values
    // keep their order: a number of the bank becomes the amount, the amount a code.
    let declined = hashed(with(
        accepted(),
        &[("Response", "Declined"), ("ProcReturnCode", "51"), ("AuthCode", "")],
    ));
    let renamed = declined.into_iter().map(|(name, value)| match name.as_str() {
        "acqStan" => ("amount".to_owned(), value),
        "amount" => ("AuthCode".to_owned(), value),
        "AuthCode" => ("AuthCodeX".to_owned(), value),
        _ => (name, value),
    });
    let event = event(&renamed.collect::<Vec<_>>());
    assert_eq!(unclear(&event.said), Some(EventProblem::OtherFields));
}

#[test]
fn what_our_acquirers_did_not_hash_is_not_believed() {
    let fields = hashed(accepted());
    for (name, value) in [
        ("HASH", ""),
        ("HASH", "AAAA"),
        ("clientid", "600000001"),
        ("amount", "20000.00"),
        ("Response", "Declined"),
        ("TransId", "26327BSFD12346"),
        ("new", ""),
    ] {
        assert_eq!(
            recognise(&with(fields.clone(), &[(name, value)])),
            Err(Rejected::Signature),
            "{name}"
        );
    }
    let mut without = fields.clone();
    without.retain(|(name, _)| name != HASH);
    assert_eq!(recognise(&without), Err(Rejected::Signature));
    let mut twice = fields.clone();
    twice.push(("Amount".to_owned(), "2000.00".to_owned()));
    assert_eq!(recognise(&twice), Err(Rejected::Malformed));
    let mut nobody = fields;
    nobody.retain(|(name, _)| name != "clientid");
    assert_eq!(recognise(&nobody), Err(Rejected::Malformed));
    assert_eq!(recognise(&[]), Err(Rejected::Malformed));
}

#[test]
fn no_number_of_a_card_is_kept_and_what_decides_is() {
    let fields = hashed(with(
        accepted(),
        &[("TransId", "4242424242424242"), ("pan", "5191630100004896")],
    ));
    let kept = without_cards(&body(&fields));
    let text = String::from_utf8(kept.clone()).unwrap();
    assert!(
        text.contains("TransId=4242424242424242") && text.contains("pan=519163******4896"),
        "{text}"
    );
    let read = Profiles::new(profile(), Vec::new()).unwrap().read(&kept).unwrap();
    assert_eq!(
        (read.id.as_str(), read.said),
        ("4242424242424242", paid("4242424242424242"))
    );
}
