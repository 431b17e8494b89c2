//! The receipt of a payment: what it says for ever, and to whom.

use testkit::{Answer, Client, World};

/// A paid payment; its id.
async fn paid(world: &World, merchant: &Client, amount: &str) -> String {
    let body = format!(r#"{{"initial_amount":{amount},"payment_method":"sandbox"}}"#);
    let opened = world.open(merchant, &body).await;
    let payment = opened.json["payment_id"].text().to_owned();
    let _ = world.pay(merchant, &payment, "paid").await.expect(200);
    payment
}

async fn receipt(who: &Client, payment: &str) -> Answer {
    who.get(&format!("/api/payments/{payment}/receipt.pdf")).await
}

#[tokio::test]
async fn its_merchant_and_admins_read_it_and_nobody_else() {
    let world = World::new().await;
    let (merchant, other) = (world.merchant("Atlas Santé").await, world.merchant("Optique Rif").await);
    let payment = paid(&world, &merchant, "2000").await;
    let shown = merchant.get(&format!("/api/payments/{payment}")).await.expect(200).json;
    assert_eq!(shown["receipt_number"].text(), "R-2026-000001");

    let answer = receipt(&merchant, &payment).await.expect(200);
    assert!(answer.bytes.starts_with(b"%PDF-1.7"));
    assert_eq!(answer.header("content-type"), Some("application/pdf"));
    assert_eq!(
        answer.header("content-disposition"),
        Some(r#"attachment; filename="R-2026-000001.pdf""#)
    );
    assert_eq!(answer.header("cache-control"), Some("private, no-cache"));
    assert_eq!(
        receipt(&world.admin().await, &payment).await.expect(200).bytes,
        answer.bytes
    );
    receipt(&other, &payment).await.refused(404, "not_found");
    receipt(&world.influencer("Hind").await, &payment)
        .await
        .refused(403, "forbidden");
    receipt(&world.stranger(), &payment).await.refused(401, "unauthorized");
}

#[tokio::test]
async fn who_has_it_is_told_that_it_is_the_same() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let payment = paid(&world, &merchant, "2000").await;
    let path = format!("/api/payments/{payment}/receipt.pdf");
    let answer = merchant.get(&path).await.expect(200);
    let tag = answer.header("etag").unwrap().to_owned();
    let again = async |tag: &str| {
        let request = axum::http::Request::get(&path).header("if-none-match", tag);
        merchant
            .call(request.body(axum::body::Body::empty()).unwrap(), "")
            .await
    };
    let same = again(&format!("\"x\", W/{tag}")).await.expect(304);
    assert!(same.bytes.is_empty() && same.header("etag") == Some(&tag));
    assert_eq!(again("\"x\"").await.expect(200).bytes, answer.bytes);
}

#[tokio::test]
async fn what_is_not_paid_has_none() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let opened = world
        .open(&merchant, r#"{"initial_amount":2000,"payment_method":"sandbox"}"#)
        .await;
    let payment = opened.json["payment_id"].text().to_owned();
    receipt(&merchant, &payment).await.refused(409, "payment_not_paid");
    let _ = world.pay(&merchant, &payment, "failed").await.expect(200);
    receipt(&merchant, &payment).await.refused(409, "payment_not_paid");
    assert!(merchant.get(&format!("/api/payments/{payment}")).await.expect(200).json["receipt_number"].is_null());
    let _ = world.pay(&merchant, &payment, "paid").await.expect(200);
    let _ = receipt(&merchant, &payment).await.expect(200);
}

/// A merchant that is called otherwise later, moves, and gets a number keeps the receipts that it had.
#[tokio::test]
async fn it_says_what_was_so_when_it_was_given() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let legal = r#"{"legal":{"legal_name":"ATLAS SANTÉ SARL","address":"12, rue Ibn Batouta","city":"Casablanca",
        "ice":"001561191000066","tax_id":"40123456","rc":"12345","rc_city":"Casablanca"}}"#;
    let _ = merchant.put("/api/auth/me", legal).await.expect(200);
    let first = paid(&world, &merchant, "2000").await;
    let before = receipt(&merchant, &first).await.expect(200).bytes;
    let moved = r#"{"legal":{"legal_name":"شركة الأطلس","address":"1, place Rabat","ice":""}}"#;
    let _ = merchant.put("/api/auth/me", moved).await.expect(200);
    let platform = serde_json::json!({ "name": "Leads Maroc" });
    let vat = serde_json::json!({ "point": "topup", "rate": 1000 });
    store::platform::keep(&world.database.connection(), &platform, &vat)
        .await
        .expect("another configuration");
    let second = paid(&world, &merchant, "3000").await;
    assert_eq!(receipt(&merchant, &first).await.expect(200).bytes, before);
    let said = async |payment: &str, path: &str| -> Option<String> {
        let query = format!("select content #>> '{{{path}}}' from receipts where payment_id = '{payment}'");
        world.value(&query).await
    };
    for (payment, path, expected) in [
        (&first, "merchant,name", Some("ATLAS SANTÉ SARL")),
        (&first, "merchant,ice", Some("001561191000066")),
        (&first, "platform,name", Some("Leads")),
        (&first, "vat,point", Some("consumption")),
        (&first, "deposit,balance_after", Some("200000")),
        (&first, "issue,at", Some("2026-11-23T09:00:00+00:00")),
        (&second, "issue,number", Some("R-2026-000002")),
        (&second, "merchant,name", Some("شركة الأطلس")),
        (&second, "merchant,city", Some("Casablanca")),
        (&second, "merchant,ice", None),
        (&second, "platform,name", Some("Leads Maroc")),
        (&second, "vat,rate", Some("1000")),
    ] {
        assert_eq!(said(payment, path).await.as_deref(), expected, "{path}");
    }
    let _ = receipt(&merchant, &second).await.expect(200);
    world.audit().await;
}
