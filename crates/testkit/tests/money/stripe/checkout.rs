//! A page of Stripe is opened.

use super::{OPEN, with_stripe};
use crate::{CREATE, RECHARGE, shown};
use testkit::fake_stripe::Trouble;

#[tokio::test]
async fn a_page_is_opened_for_what_the_row_says() {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    let opened = world.open(&merchant, OPEN).await.json;
    assert_eq!(
        opened["payment_url"].text(),
        "https://checkout.stripe.com/c/pay/cs_test_fake1"
    );
    let payment = opened["payment_id"].text();
    let [asked] = &stripe.asked()[..] else {
        panic!("one request")
    };
    assert_eq!(
        (asked.path.as_str(), asked.key.clone()),
        ("/v1/checkout/sessions", format!("checkout-{payment}-1"))
    );
    let home = format!("http://localhost:8001/paiement/retour?payment={payment}");
    for (field, value) in [
        ("mode", "payment"),
        ("line_items[0][quantity]", "1"),
        ("line_items[0][price_data][currency]", "mad"),
        ("line_items[0][price_data][unit_amount]", "251205"),
        (
            "line_items[0][price_data][product_data][name]",
            "Premier versement sur votre dépôt Leads",
        ),
        ("adaptive_pricing[enabled]", "false"),
        ("client_reference_id", payment),
        ("metadata[payment_id]", payment),
        ("metadata[attempt]", "1"),
        ("metadata[merchant_id]", merchant.merchant_id()),
        ("metadata[deposit_id]", opened["deposit"]["id"].text()),
        ("payment_intent_data[metadata][payment_id]", payment),
        ("payment_intent_data[metadata][kind]", "checkout"),
        ("success_url", &home),
        ("cancel_url", &format!("{home}&cancelled=1")),
        // Half an hour less than a day after 2026-11-23T09:00:00Z.
        ("expires_at", "1795509000"),
    ] {
        assert_eq!(asked.form.get(field).map(String::as_str), Some(value), "{field}");
    }
    assert!(
        !asked.form.contains_key("payment_intent_data[setup_future_usage]"),
        "nobody agreed to that"
    );
}

#[tokio::test]
async fn an_answer_that_is_lost_opens_no_second_page() {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    stripe.trouble([Trouble::Lost, Trouble::Status(429)]);
    let opened = world.open(&merchant, OPEN).await.json;
    assert!(opened["payment_url"].text().ends_with("cs_test_fake1"));
    assert_eq!((stripe.asked().len(), stripe.sessions()), (3, 1));
}

#[tokio::test]
async fn an_outage_is_told_to_who_asks_and_stops_nothing_else() {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    stripe.trouble([Trouble::Status(503); 3]);
    let busy = merchant.post_once(CREATE, "key", OPEN).await.refused(503, "busy");
    assert!(busy.header("retry-after").is_some());
    assert_eq!(stripe.asked().len(), 3, "it is tried three times");
    // Others pay otherwise meanwhile.
    world.fund(&merchant, "2000").await;
    // And the same request goes on where it stood.
    let again = merchant.post_once(CREATE, "key", OPEN).await.expect(201);
    assert!(again.is_replay() && again.json["payment_url"].text().ends_with("cs_test_fake1"));
    assert_eq!(world.value::<i64>("select count(*) from payments").await, 2);
    world.audit().await;
}

#[tokio::test]
async fn what_stripe_refuses_has_failed_and_may_be_tried_again() {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    let deposit = world.fund(&merchant, "2000").await;
    let body = format!(r#"{{"deposit_id":"{deposit}","amount":500,"payment_method":"stripe"}}"#);
    stripe.trouble([Trouble::Status(400)]);
    let _ = merchant.post(RECHARGE, &body).await.refused(409, "payment_refused");
    assert_eq!(stripe.asked().len(), 1, "what is refused is not repeated");
    let payments = merchant.get("/api/payments?status=failed").await.expect(200).json;
    let payment = &payments["payments"].list()[0];
    assert_eq!(payment["failure_reason"].text(), "refused");
    let reopen = format!("/api/payments/{}/reopen", payment["id"].text());
    let again = merchant.post(&reopen, "").await.expect(200).json;
    assert!(again["payment_url"].text().ends_with("cs_test_fake1"));
    assert_eq!(
        stripe.asked()[1].key,
        format!("checkout-{}-2", payment["id"].text()),
        "another attempt has another key"
    );
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
}

#[tokio::test]
async fn stripe_is_offered_first_and_only_where_it_is_configured() {
    let (world, _stripe) = with_stripe().await;
    let methods = world.stranger().get("/api/payment-methods").await.expect(200).json;
    let names: Vec<&str> = methods["payment_methods"]
        .list()
        .iter()
        .map(|one| one["method"].text())
        .collect();
    assert_eq!(names, ["stripe", "sandbox", "bank_transfer"]);
}
