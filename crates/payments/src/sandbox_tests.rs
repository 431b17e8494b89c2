use super::*;
use domain::{
    Money,
    ids::{DepositId, MerchantId},
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
        merchant: MerchantId::from_uuid(id(OTHER).uuid()),
        deposit: DepositId::from_uuid(id(OTHER).uuid()),
        amount: Money::dirhams(2_000),
        purpose: PaymentPurpose::Initial,
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

fn verify(sandbox: &Sandbox, form: &str) -> Result<ProviderEvent, Rejected> {
    sandbox.verify(&Headers::default(), form.as_bytes())
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
fn its_own_form_is_believed() {
    let sandbox = sandbox();
    let token = sandbox.token(id(PAYMENT));
    let event = verify(&sandbox, &format!("payment={PAYMENT}&t={token}&outcome=paid")).unwrap();
    assert_eq!((event.payment, event.amount), (id(PAYMENT), None));
    assert!(matches!(event.outcome, PaymentOutcome::Paid(reference) if reference.as_str().contains(PAYMENT)));
    let event = verify(&sandbox, &format!("payment={PAYMENT}&t={token}&outcome=failed")).unwrap();
    assert_eq!(event.outcome, PaymentOutcome::Failed("declined".to_owned()));
}

#[test]
fn everything_else_is_not() {
    let sandbox = sandbox();
    let token = sandbox.token(id(PAYMENT));
    for (form, why) in [
        (format!("payment={OTHER}&t={token}&outcome=paid"), Rejected::Signature),
        (format!("payment={PAYMENT}&t=&outcome=paid"), Rejected::Signature),
        (format!("payment={PAYMENT}&outcome=paid"), Rejected::Malformed),
        (format!("payment={PAYMENT}&t={token}"), Rejected::Malformed),
        (
            format!("payment={PAYMENT}&t={token}&outcome=refunded"),
            Rejected::Malformed,
        ),
        (
            format!("payment={OTHER}&payment={PAYMENT}&t={token}&outcome=paid"),
            Rejected::Malformed,
        ),
        (String::new(), Rejected::Malformed),
    ] {
        assert_eq!(verify(&sandbox, &form), Err(why), "{form}");
    }
}
