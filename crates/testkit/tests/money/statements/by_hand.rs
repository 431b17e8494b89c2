//! A transfer that was announced is credited once, also where an admin has no statement to import.

use super::{announce, code, confirm, imported, lines, world};
use crate::{CREATE, journal};
use testkit::{Answer, Client, Json};

pub(super) fn manual(merchant: &Client, reference: &str) -> String {
    format!(
        r#"{{"initial_amount":2000,"merchant_id":"{}","payment_method":"bank_transfer","bank_account":"Attijari",
            "payment_reference":"{reference}","reason":"Relevé du 23 novembre"}}"#,
        merchant.merchant_id()
    )
}

/// An admin records a transfer as a payment of its own.
pub(super) async fn record(admin: &Client, merchant: &Client, reference: &str) -> Answer {
    admin.post(CREATE, manual(merchant, reference)).await
}

/// An admin says that an announced transfer arrived.
pub(super) async fn confirm_by_hand(admin: &Client, payment: &Json, reference: &str) -> Answer {
    let path = format!("/api/admin/transfers/announced/{}/confirm", payment["id"].text());
    let body = format!(r#"{{"payment_reference":"{reference}","reason":"Vu sur le relevé"}}"#);
    admin.post(&path, body).await
}

/// Under the reference of the bank or under the code of the merchant: either would be credited once more.
#[tokio::test]
async fn what_was_announced_is_not_recorded_as_another() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas").await, world.admin().await);
    let (stranger, payment) = (world.merchant("Rif").await, announce(&merchant, "2000").await);
    for (of, reference) in [
        (&merchant, "FT1"),
        (&merchant, code(&payment)),
        (&stranger, &format!("vir {}", code(&payment).to_lowercase())),
    ] {
        let refused = record(&admin, of, reference).await.refused(409, "transfer_announced");
        assert_eq!(refused.json["payment_id"], payment["id"], "{reference}");
    }
    assert_eq!(world.value::<i64>("select count(*) from deposit_transactions").await, 0);
    for _ in 0..3 {
        let confirmed = confirm_by_hand(&admin, &payment, "FT1").await.expect(200).json;
        assert_eq!(confirmed["payment"]["status"].text(), "paid");
    }
    for reference in ["FT1", "f t-1", code(&payment)] {
        let refused = record(&admin, &merchant, reference).await;
        let refused = refused.refused(409, "transfer_already_recorded");
        assert_eq!(refused.json["payment_id"], payment["id"], "{reference}");
    }
    let other = confirm_by_hand(&admin, &payment, "FT2").await;
    let _ = other.refused(409, "transfer_already_recorded");
    assert_eq!(journal(&merchant).await, ["initial 2000.00 2000.00"]);
    let noted = "select details ->> 'reason' from activity_log where action = 'transfer_confirmed'";
    assert_eq!(world.value::<String>(noted).await, "Vu sur le relevé");
    world.audit().await;
}

/// Two transfers of one amount may well come; an admin who says so is believed, and each is credited once.
#[tokio::test]
async fn another_transfer_of_the_same_amount_is_recorded_on_purpose() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas").await, world.admin().await);
    let payment = announce(&merchant, "2000").await;
    let on_purpose =
        manual(&merchant, "FT1").replace(r#""reason""#, r#""same_reference_reason":"Deux virements","reason""#);
    let recorded = admin.post(CREATE, &on_purpose).await.expect(201).json;
    let said = format!("VIR {}", code(&payment));
    let entries = [
        ("23/11/2026", said.as_str(), "FT1", "2000"),
        ("23/11/2026", &said, "FT2", "2000"),
    ];
    let _ = imported(&admin, &entries).await;
    let lines = lines(&admin).await;
    let line = |reference: &str| lines.iter().find(|line| line["reference"].text() == reference).unwrap();
    assert_eq!(line("FT1")["state"].text(), "recorded");
    let refused = confirm(&admin, line("FT1"), &payment).await;
    let refused = refused.refused(409, "transfer_already_recorded");
    assert_eq!(refused.json["payment_id"], recorded["payment_id"]);
    let _ = confirm_by_hand(&admin, &payment, "ft 1")
        .await
        .refused(409, "transfer_already_recorded");
    let _ = confirm(&admin, line("FT2"), &payment).await.expect(200);
    assert_eq!(world.value::<i64>("select count(*) from deposit_transactions").await, 2);
    world.audit().await;
}

#[tokio::test]
async fn what_nobody_announced_is_not_confirmed() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas").await, world.admin().await);
    let recorded = record(&admin, &merchant, "FT1").await.expect(201).json;
    let payment = Json::parse(&format!(r#"{{"id":"{}"}}"#, recorded["payment_id"].text())).unwrap();
    let _ = confirm_by_hand(&admin, &payment, "FT2").await.refused(404, "not_found");
    // Another amount is another transfer.
    let _ = announce(&merchant, "2500").await;
    let _ = record(&admin, &merchant, "FT3").await.expect(201);
    world.audit().await;
}

/// The same rule for people who come by SQL.
#[tokio::test]
async fn in_sql_no_announced_transfer_is_recorded() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas").await, world.admin().await);
    let deposit = record(&admin, &merchant, "FT1").await.expect(201).json["deposit"]["id"]
        .text()
        .to_owned();
    let payment = announce(&merchant, "2000").await;
    for (amount, reference, account) in [("2000", "FT2", "Attijari"), ("700", code(&payment), "BMCE")] {
        let sql =
            format!("select api.recharge_deposit('{deposit}', {amount}, 'bank_transfer', '{reference}', '{account}')");
        let refused = world.sql.batch_execute(&sql).await.expect_err("it was announced");
        assert!(refused.to_string().contains("announced") || format!("{refused:?}").contains("announced"));
    }
    assert_eq!(world.value::<i64>("select count(*) from deposit_transactions").await, 1);
}
