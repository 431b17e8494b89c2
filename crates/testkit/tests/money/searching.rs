//! Payments are found by what people know of them.

use testkit::{Client, World};

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// The references of what is found, in order.
async fn found(client: &Client, q: &str) -> Vec<String> {
    let path = format!("/api/payments?q={}", encoded(q));
    let page = client.get(&path).await.expect(200).json;
    let payments = page["payments"].list();
    assert_eq!(page["total"].number(), payments.len().to_string(), "{q}");
    let references = payments.iter().map(|payment| payment["reference"].text().to_owned());
    references.collect()
}

async fn transfer(admin: &Client, merchant: &Client, amount: &str, reference: &str) {
    let body = format!(
        r#"{{"initial_amount":{amount},"merchant_id":"{}","payment_method":"bank_transfer",
            "payment_reference":"{reference}","reason":"Relevé du 20 novembre"}}"#,
        merchant.merchant_id()
    );
    let _ = admin.post("/api/leads/deposits/create", body).await.expect(201);
}

#[tokio::test]
async fn a_payment_is_found_by_its_reference_its_amount_or_who_made_it() {
    let world = World::new().await;
    let admin = world.admin().await;
    let (atlas, rif) = (
        world.merchant("Épicerie Atlas").await,
        world.merchant("Optique Rif").await,
    );
    transfer(&admin, &atlas, "2500.00", "VIR-9001").await;
    transfer(&admin, &atlas, "12345.05", "VIR-9002").await;
    transfer(&admin, &rif, "2500.00", "FAC 77").await;

    for q in ["VIR-9001", "vir 9001", "Vir9001", " vir-9001\u{a0}"] {
        assert_eq!(found(&admin, q).await, ["VIR-9001"], "{q}");
        assert_eq!(found(&atlas, q).await, ["VIR-9001"], "{q}");
        assert!(found(&rif, q).await.is_empty(), "{q}");
    }
    assert_eq!(found(&admin, "vir").await, ["VIR-9002", "VIR-9001"], "the beginning");
    for q in ["2500", "2 500,00 dhs", "2,500.00"] {
        assert_eq!(found(&admin, q).await, ["FAC 77", "VIR-9001"], "{q}");
        assert_eq!(found(&atlas, q).await, ["VIR-9001"], "{q}");
    }
    assert_eq!(found(&admin, "12 345,05").await, ["VIR-9002"]);
    assert_eq!(found(&admin, "epicerie").await, ["VIR-9002", "VIR-9001"]);
    // A merchant pays all their payments: their own name finds none in particular.
    assert!(found(&atlas, "epicerie").await.is_empty());
    for q in ["9001", "%", "_", "2500.01", "VIR-9003"] {
        assert!(found(&admin, q).await.is_empty(), "{q}");
    }
    let _ = admin.get("/api/payments?q=%27").await.refused(422, "validation_failed");
}
