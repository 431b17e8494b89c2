use super::*;
use domain::{
    Money,
    ids::{DepositId, MerchantId},
    locale::Locale,
    payment::PaymentPurpose,
};
use std::task::{Context, Poll, Waker};

const PAYMENT: &str = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
const OTHER: &str = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f905678";

fn id(text: &str) -> PaymentId {
    text.parse().unwrap()
}

fn sandbox() -> Sandbox {
    Sandbox::new("https://leads.example.ma/", vec![7; 32].into())
}

fn url(sandbox: &Sandbox) -> String {
    let payment = Payment {
        id: id(PAYMENT),
        attempt: Attempt::FIRST,
        opened_at: Timestamp::UNIX_EPOCH,
        merchant: MerchantId::from_uuid(id(OTHER).uuid()),
        deposit: DepositId::from_uuid(id(OTHER).uuid()),
        amount: Money::dirhams(2_000),
        purpose: PaymentPurpose::Initial,
        title: "Premier versement".to_owned(),
        payer: crate::Payer {
            name: "Clinique Atlas".to_owned(),
            email: "atlas@example.ma".to_owned(),
            locale: Locale::Fr,
        },
        saves_card_of: None,
    };
    let urls = ReturnUrls {
        done: String::new(),
        cancelled: String::new(),
    };
    let mut checkout = sandbox.checkout(&payment, &urls);
    match checkout.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(checkout) => checkout.unwrap().payment_url,
        Poll::Pending => panic!("the sandbox asks nobody"),
    }
}

/// What comes of a form: it is verified, and read as it is kept.
fn received(sandbox: &Sandbox, form: &str) -> Result<ProviderEvent, Rejected> {
    sandbox.verify(&Headers::default(), form.as_bytes(), Timestamp::UNIX_EPOCH)?;
    sandbox.read(&sandbox.keep(form.as_bytes()))
}

#[test]
fn the_same_payment_has_the_same_page() {
    let sandbox = sandbox();
    let expected = format!(
        "https://leads.example.ma/sandbox/pay/{PAYMENT}?t={}",
        sandbox.token(id(PAYMENT))
    );
    assert_eq!(url(&sandbox), expected);
    assert_eq!(url(&sandbox), expected);
}

#[test]
fn a_token_opens_one_payment_of_one_server() {
    let sandbox = sandbox();
    let token = sandbox.token(id(PAYMENT));
    assert!(sandbox.admits(id(PAYMENT), &token));
    assert!(!sandbox.admits(id(OTHER), &token));
    assert!(!Sandbox::new("https://leads.example.ma", vec![8; 32].into()).admits(id(PAYMENT), &token));
    for forged in ["", "AAAA", &token[1..], &format!("{token}A"), "%%%"] {
        assert!(!sandbox.admits(id(PAYMENT), forged), "{forged}");
    }
}

#[test]
fn its_own_form_is_believed_and_kept_without_what_opens_the_page() {
    let sandbox = sandbox();
    let form = sandbox.form(id(PAYMENT), Attempt::FIRST, "paid");
    let event = received(&sandbox, &form).unwrap();
    assert_eq!((event.id, event.kind), (format!("{PAYMENT}:1:paid"), "paid".to_owned()));
    let Said::Payment(said) = event.said else { panic!() };
    assert_eq!((said.payment, said.amount), (id(PAYMENT), None));
    assert!(matches!(said.outcome, PaymentOutcome::Paid(reference) if reference.as_str().contains(PAYMENT)));

    let second = Attempt::new(2).unwrap();
    let event = received(&sandbox, &sandbox.form(id(PAYMENT), second, "failed")).unwrap();
    assert_eq!(event.id, format!("{PAYMENT}:2:failed"));
    let Said::Payment(said) = event.said else { panic!() };
    assert_eq!(said.outcome, PaymentOutcome::Failed("declined".to_owned()));

    let kept = sandbox.keep(form.as_bytes());
    assert_eq!(kept, format!("payment={PAYMENT}&attempt=1&outcome=paid").as_bytes());
}

#[test]
fn everything_else_is_not() {
    let sandbox = sandbox();
    let token = sandbox.token(id(PAYMENT));
    let rest = "attempt=1&outcome=paid";
    for (form, why) in [
        (format!("payment={OTHER}&t={token}&{rest}"), Rejected::Signature),
        (format!("payment={PAYMENT}&t=&{rest}"), Rejected::Signature),
        (format!("payment={PAYMENT}&{rest}"), Rejected::Malformed),
        (format!("payment={PAYMENT}&t={token}&outcome=paid"), Rejected::Malformed),
        (format!("payment={PAYMENT}&t={token}&attempt=1"), Rejected::Malformed),
        (
            format!("payment={PAYMENT}&t={token}&attempt=1&outcome=refunded"),
            Rejected::Malformed,
        ),
        (
            format!("payment={OTHER}&payment={PAYMENT}&t={token}&{rest}"),
            Rejected::Malformed,
        ),
        (String::new(), Rejected::Malformed),
    ] {
        assert_eq!(received(&sandbox, &form), Err(why), "{form}");
    }
}
