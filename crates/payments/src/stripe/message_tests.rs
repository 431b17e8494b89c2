use super::*;
use crate::Rejected;

const PAYMENT: &str = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
const MERCHANT: &str = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f905678";

/// A page that is paid, with every field that Stripe sends.
const COMPLETED: &str = r#"{"id":"evt_1TESTcompleted0001","object":"event","api_version":"2026-10-28.endive","created":1795393905,"livemode":false,"pending_webhooks":1,
 "request":{"id":null,"idempotency_key":null},"type":"checkout.session.completed",
 "data":{"object":{"id":"cs_test_a1TOPUP000001","object":"checkout.session","amount_subtotal":200000,"amount_total":200000,
  "cancel_url":"https://app.example.ma/deposits/topup/cancel","client_reference_id":"TOPUP-000001","created":1795393800,"currency":"mad",
  "customer":"cus_TESTmerchant01","customer_details":{"address":{"city":null,"country":"MA","line1":null,"line2":null,"postal_code":null,"state":null},
  "email":"compta@atlas.example.ma","name":"SARL ATLAS","phone":null,"tax_exempt":"none","tax_ids":[]},"customer_email":null,
  "expires_at":1795480200,"livemode":false,"locale":"fr","metadata":{"topup_id":"TOPUP-000001","merchant_id":"m-42","deposit_id":"d-7"},
  "mode":"payment","payment_intent":"pi_1TESTtopup0001","payment_method_types":["card"],"payment_status":"paid","setup_intent":null,
  "status":"complete","submit_type":null,"success_url":"https://app.example.ma/deposits/topup/ok?session_id={CHECKOUT_SESSION_ID}",
  "total_details":{"amount_discount":0,"amount_shipping":0,"amount_tax":0},"ui_mode":"hosted_page","url":null}}}"#;

/// A charge that failed, likewise.
const FAILED: &str = r#"{"id":"evt_1TESTfailed0001","object":"event","api_version":"2026-10-28.endive","created":1795394000,"livemode":false,"pending_webhooks":1,
 "request":{"id":"req_TEST0001","idempotency_key":"autorecharge-attempt-9"},"type":"payment_intent.payment_failed",
 "data":{"object":{"id":"pi_1TESTauto0001","object":"payment_intent","amount":200000,"amount_capturable":0,"amount_received":0,"canceled_at":null,
  "cancellation_reason":null,"capture_method":"automatic","confirmation_method":"automatic","created":1795393999,"currency":"mad",
  "customer":"cus_TESTmerchant01","description":"Recharge automatique","last_payment_error":{"charge":"ch_1TESTfail0001","code":"card_declined",
  "decline_code":"insufficient_funds","message":"Your card has insufficient funds.","payment_method":{"id":"pm_1TESTcard0001","object":"payment_method",
  "type":"card","card":{"brand":"visa","last4":"9995","exp_month":12,"exp_year":2030}},"type":"card_error"},"latest_charge":"ch_1TESTfail0001",
  "livemode":false,"metadata":{"kind":"auto_recharge","attempt_id":"9","deposit_id":"d-7"},"next_action":null,"payment_method":null,
  "payment_method_types":["card"],"setup_future_usage":null,"status":"requires_payment_method"}}}"#;

/// The same with our metadata, and other changes.
fn said_of(message: &str, changes: &[(&str, serde_json::Value)]) -> Said {
    let mut message: serde_json::Value = serde_json::from_str(message).unwrap();
    message["data"]["object"]["metadata"] =
        serde_json::json!({"payment_id": PAYMENT, "merchant_id": MERCHANT, "attempt": "2", "kind": "auto_recharge"});
    for (place, value) in changes {
        *message.pointer_mut(place).unwrap() = value.clone();
    }
    read(message.to_string().as_bytes()).unwrap().said
}

fn payment(said: Said) -> PaymentSaid {
    match said {
        Said::Payment(said) => said,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_page_that_is_paid_says_all_that_can_be_checked() {
    let said = payment(said_of(COMPLETED, &[]));
    assert_eq!(
        said,
        PaymentSaid {
            payment: PAYMENT.parse().unwrap(),
            outcome: PaymentOutcome::Paid(Reference::parse("pi_1TESTtopup0001").unwrap()),
            attempt: Attempt::new(2),
            merchant: Some(MERCHANT.parse().unwrap()),
            amount: Some(Money::dirhams(2_000)),
        }
    );
    let event = read(COMPLETED.as_bytes()).unwrap();
    assert_eq!(
        (event.id.as_str(), event.kind.as_str()),
        ("evt_1TESTcompleted0001", "checkout.session.completed")
    );
    // As other software writes it: nobody knows its payment.
    assert!(matches!(event.said, Said::Unclear(unclear) if unclear.problem == EventProblem::PaymentUnknown));
}

#[test]
fn a_charge_that_failed_says_why() {
    let said = payment(said_of(FAILED, &[]));
    assert_eq!(said.outcome, PaymentOutcome::Failed("insufficient_funds".to_owned()));
    assert_eq!(said.amount, Some(Money::dirhams(2_000)));
    let on_a_page = said_of(FAILED, &[("/data/object/metadata/kind", "checkout".into())]);
    assert!(matches!(on_a_page, Said::Declined { reason, .. } if reason == "insufficient_funds"));
    assert_eq!(read(FAILED.as_bytes()).unwrap().said, Said::Nothing, "not ours");
}

#[test]
fn nobody_is_told_that_their_bank_suspects_them() {
    assert_eq!(reason(Some("card_declined"), Some("fraudulent"), None), "card_declined");
    assert_eq!(
        reason(Some("card_declined"), Some("stolen_card"), None),
        "card_declined"
    );
    assert_eq!(reason(Some("expired_card"), None, None), "expired_card");
    assert_eq!(reason(None, None, None), "declined");
    let advised = reason(Some("card_declined"), Some("do_not_honor"), Some("do_not_try_again"));
    assert_eq!(advised, "do_not_try_again");
    assert_eq!(reason(Some("x y\n<b>"), None, None), "xy<b>");
}

#[test]
fn words_of_tomorrow_break_nothing() {
    let kind = |kind: &str| said_of(COMPLETED, &[("/type", kind.into())]);
    assert_eq!(kind("checkout.session.something_new"), Said::Nothing);
    assert_eq!(kind("customer.created"), Said::Nothing);
    let status = said_of(COMPLETED, &[("/data/object/payment_status", "maybe".into())]);
    assert!(matches!(status, Said::Unclear(unclear) if unclear.problem == EventProblem::Unreadable));
    let unpaid = said_of(COMPLETED, &[("/data/object/payment_status", "unpaid".into())]);
    assert_eq!(unpaid, Said::Nothing);
}

#[test]
fn what_is_no_event_is_malformed() {
    for body in [
        "",
        "{}",
        "[]",
        r#"{"id":"evt_1","object":"v2.core.event","type":"x","livemode":false,"data":{"object":{}}}"#,
        r#"{"id":"","object":"event","type":"x","livemode":false,"data":{"object":{}}}"#,
        r#"{"id":"evt_1","object":"event","type":"x","livemode":false}"#,
    ] {
        assert_eq!(read(body.as_bytes()), Err(Rejected::Malformed), "{body}");
    }
}
