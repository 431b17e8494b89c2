use super::*;
use crate::Payer;
use crate::cmi::{ClientId, Gateway, hash::is_hashed};
use domain::{
    ids::{DepositId, MerchantId, PaymentId},
    locale::Locale,
    payment::{Attempt, PaymentPurpose},
};

const PAYMENT: &str = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";

fn profile() -> Profile {
    Profile {
        name: "default".to_owned(),
        gateway: Gateway::parse("https://testpayment.cmi.co.ma/fim/est3Dgate").unwrap(),
        client: ClientId::parse("600000000").unwrap(),
        store_key: "TEST_StoreKey1".into(),
    }
}

fn form(name: &str, email: &str) -> Result<Form, ProviderError> {
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
            name: name.to_owned(),
            email: email.to_owned(),
            locale: Locale::Ar,
        },
        saves_card_of: None,
    };
    let now = "2026-11-23T09:00:00Z".parse().unwrap();
    profile().form(&payment, "https://leads.example.ma", now)
}

fn sent(form: Form) -> Fields {
    form.fields.into_iter().collect()
}

#[test]
fn the_form_has_what_the_gateway_wants() {
    let form = form("SARL Atlas", "a@example.ma").unwrap();
    assert_eq!(form.action, "https://testpayment.cmi.co.ma/fim/est3Dgate");
    let fields = sent(form);
    for (name, value) in [
        ("clientid", "600000000"),
        ("storetype", "3D_PAY_HOSTING"),
        ("TranType", "PreAuth"),
        ("amount", "2000.00"),
        ("currency", "504"),
        ("oid", PAYMENT),
        ("okUrl", &format!("https://leads.example.ma/cmi/ok/{PAYMENT}")),
        ("failUrl", &format!("https://leads.example.ma/cmi/fail/{PAYMENT}")),
        ("shopurl", &format!("https://leads.example.ma/cmi/fail/{PAYMENT}")),
        ("callbackUrl", "https://leads.example.ma/api/webhooks/cmi"),
        ("lang", "ar"),
        ("hashAlgorithm", "ver3"),
        ("encoding", "UTF-8"),
        ("email", "a@example.ma"),
        ("BillToName", "SARL Atlas"),
        ("AutoRedirect", "true"),
        ("CallbackResponse", "true"),
        ("refreshtime", "5"),
    ] {
        assert_eq!(fields.get(name), Some(value), "{name}");
    }
    let random = fields.get("rnd").unwrap();
    assert!(random.starts_with("r1795424400") && random.len() == 19, "{random}");
    assert_eq!(fields.iter().count(), 20, "nothing is sent that is not hashed");
    assert!(is_hashed(&fields, &profile().store_key) && is_sealed(&fields, &profile().store_key));
}

#[test]
fn every_field_is_sealed_under_its_name() {
    let fields = sent(form("SARL Atlas", "a@example.ma").unwrap());
    let key = profile().store_key;
    for name in SEALED.into_iter().chain(["rnd"]) {
        let changed: Fields = fields
            .iter()
            .map(|(own, value)| {
                (
                    own.to_owned(),
                    if own == name {
                        format!("{value}x")
                    } else {
                        value.to_owned()
                    },
                )
            })
            .collect();
        assert!(!is_sealed(&changed, &key), "{name}");
        let without = fields.iter().filter(|(own, _)| *own != name);
        let without: Fields = without
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        assert!(!is_sealed(&without, &key), "{name}");
    }
    let exchanged = fields.iter().map(|(name, value)| match name {
        "okUrl" => ("failUrl".to_owned(), value.to_owned()),
        "failUrl" => ("okUrl".to_owned(), value.to_owned()),
        _ => (name.to_owned(), value.to_owned()),
    });
    assert!(!is_sealed(&exchanged.collect(), &key));
    assert!(!is_sealed(&fields, &"another key".into()));
    for (amount, same) in [
        ("2000", true),
        ("2000.0", true),
        ("2000.00", true),
        ("2000.01", false),
        ("2,000.00", false),
    ] {
        let returned = fields.iter().map(|(name, value)| match name {
            "amount" => (name.to_owned(), amount.to_owned()),
            _ => (name.to_owned(), value.to_owned()),
        });
        assert_eq!(is_sealed(&returned.collect(), &key), same, "{amount}");
    }
}

#[test]
fn a_name_has_nothing_that_would_be_rewritten() {
    for (name, plain) in [
        ("Société Générale & Frères", "Societe Generale Freres"),
        ("L'Océan | \\ <b>", "L Ocean b"),
        ("عيادة الأطلس", NAMELESS),
        ("عيادة Atlas", "Atlas"),
        ("Documents & Cie", NAMELESS),
        ("— . —", NAMELESS),
        ("", NAMELESS),
    ] {
        assert_eq!(plain_name(name), plain, "{name}");
    }
    assert_eq!(plain_name(&"é".repeat(255)), "e".repeat(60));
}

#[test]
fn what_a_filter_of_the_gateway_rewrites_is_not_sent() {
    let refused = form("Atlas", "DocumentAtion@example.ma").unwrap_err();
    assert_eq!(
        refused.to_string(),
        "the payment provider refuses: email has the word document in it"
    );
    assert!(form("Document", "a@example.ma").is_ok());
}
