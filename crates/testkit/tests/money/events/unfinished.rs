//! Payments that nobody finished, and those that are opened again.

use super::said::{opened, say, world};
use crate::{journal, shown};
use domain::job::Routine;
use jiff::SignedDuration;
use testkit::{Answer, Client, World};

async fn reopen(merchant: &Client, payment: &str) -> Answer {
    merchant.post(&format!("/api/payments/{payment}/reopen"), "").await
}

async fn status(merchant: &Client, payment: &str) -> String {
    let read = merchant.get(&format!("/api/payments/{payment}")).await.expect(200).json;
    read["status"].text().to_owned()
}

#[tokio::test]
async fn a_payment_expires_after_a_day_and_money_that_is_late_counts() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let payment = opened(&world, &merchant).await["payment_id"].text().to_owned();
    world.clock.advance(SignedDuration::from_hours(24));
    assert_eq!(
        world.run(Routine::ExpirePayments).await.to_string(),
        "0 payments expired"
    );
    world.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(
        world.run(Routine::ExpirePayments).await.to_string(),
        "1 payments expired"
    );
    assert_eq!(
        world.run(Routine::ExpirePayments).await.to_string(),
        "0 payments expired"
    );
    let merchant = world.again(&merchant).await;
    let read = merchant.get(&format!("/api/payments/{payment}")).await.expect(200).json;
    assert_eq!(read["status"].text(), "expired");
    assert!(read["payment_url"].is_null() && read["failure_reason"].is_null() && !read["settled_at"].is_null());
    let page = merchant.get("/api/payments?status=expired").await.expect(200).json;
    assert_eq!(page["total"].to_string(), "1");
    say(&world, &format!("evt_1 completed {payment} amount=2000.00")).await;
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    world.audit().await;
}

#[tokio::test]
async fn a_transfer_that_was_recorded_does_not_expire() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let body = format!(
        r#"{{"initial_amount":2000,"merchant_id":"{}","payment_method":"bank_transfer","payment_reference":"V-1",
            "reason":"Relevé"}}"#,
        merchant.merchant_id()
    );
    let opened = admin.post(crate::CREATE, body).await.expect(201).json;
    world.clock.advance(SignedDuration::from_hours(48));
    assert_eq!(
        world.run(Routine::ExpirePayments).await.to_string(),
        "0 payments expired"
    );
    let merchant = world.again(&merchant).await;
    let payment = opened["payment_id"].text();
    assert_eq!(status(&merchant, payment).await, "paid");
    let _ = reopen(&merchant, payment).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_first_payment_that_failed_is_made_again_with_another_page() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let opened = opened(&world, &merchant).await;
    let payment = opened["payment_id"].text();
    let first = opened["payment_url"].text();
    assert_eq!(first, format!("https://checkout.example/{payment}/1"));
    // An open one has its page already.
    let same = reopen(&merchant, payment).await.expect(200).json;
    assert_eq!(
        (same["payment_id"].text(), same["payment_url"].text()),
        (payment, first)
    );
    say(&world, &format!("evt_1 failed {payment} attempt=1")).await;
    let second = format!("https://checkout.example/{payment}/2");
    for _ in 0..2 {
        let again = reopen(&merchant, payment).await.expect(200).json;
        assert_eq!(again["payment_url"].text(), second);
    }
    let read = merchant.get(&format!("/api/payments/{payment}")).await.expect(200).json;
    assert_eq!(
        (read["status"].text(), read["payment_url"].text()),
        ("pending", second.as_str())
    );
    assert!(read["failure_reason"].is_null() && read["settled_at"].is_null());
    // That the first attempt came to nothing says nothing of the second.
    say(&world, &format!("evt_2 expired {payment} attempt=1")).await;
    say(&world, &format!("evt_3 failed {payment} attempt=1")).await;
    assert_eq!(status(&merchant, payment).await, "pending");
    say(&world, &format!("evt_4 completed {payment} amount=2000.00 attempt=2")).await;
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    assert_eq!(journal(&merchant).await, ["initial 2000.00 2000.00"]);
    let _ = reopen(&merchant, payment).await.refused(409, "payment_already_settled");
    world.audit().await;
}

#[tokio::test]
async fn a_payment_that_was_opened_again_has_another_day() {
    let world = world().await;
    let merchant = world.merchant("Atlas Santé").await;
    let payment = opened(&world, &merchant).await["payment_id"].text().to_owned();
    world.clock.advance(SignedDuration::from_hours(25));
    assert_eq!(
        world.run(Routine::ExpirePayments).await.to_string(),
        "1 payments expired"
    );
    let merchant = world.again(&merchant).await;
    let _ = reopen(&merchant, &payment).await.expect(200);
    world.clock.advance(SignedDuration::from_hours(23));
    assert_eq!(
        world.run(Routine::ExpirePayments).await.to_string(),
        "0 payments expired"
    );
    // Money of the first attempt that is late is money all the same.
    say(&world, &format!("evt_1 completed {payment} amount=2000.00 attempt=1")).await;
    let merchant = world.again(&merchant).await;
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    world.audit().await;
}

#[tokio::test]
async fn a_recharge_of_a_stopped_deposit_is_not_opened_again() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "2000").await;
    let body = format!(r#"{{"deposit_id":"{deposit}","amount":500,"payment_method":"stripe"}}"#);
    let opened = merchant.post(crate::RECHARGE, body).await.expect(200).json;
    let payment = opened["payment_id"].text();
    say(&world, &format!("evt_1 failed {payment}")).await;
    let suspend = format!("/api/admin/deposits/{deposit}/suspend");
    let _ = admin.put(&suspend, r#"{"reason":"Contrôle"}"#).await.expect(200);
    let _ = reopen(&merchant, payment)
        .await
        .refused(409, "deposit_not_rechargeable");
    assert_eq!(status(&merchant, payment).await, "failed");
}
