//! Money in, held, earned, owed, paid out and ours, after everything that can happen to money: what admins read adds up.

use crate::desk::{Desk, fields, give_back};
use testkit::Client;

const SHOWN: [&str; 9] = [
    "received",
    "returned",
    "charged_back",
    "held",
    "reserved",
    "owed_by_merchants",
    "owed_to_influencers",
    "paid_out",
    "revenue",
];

async fn books(admin: &Client) -> String {
    let shown = admin.get("/api/admin/balances").await.expect(200).json;
    assert!(shown["adds_up"].is_true(), "{shown}");
    fields(&shown, SHOWN).join(" ")
}

#[tokio::test]
async fn they_add_up_after_refunds_chargebacks_and_payouts() {
    let mut desk = Desk::open().await;
    let leads = desk.earn(3).await;
    let expected = "100000.00 0.00 0.00 97000.00 0.00 0.00 900.00 0.00 2100.00";
    assert_eq!(books(&desk.admin).await, expected);
    // One payout is paid, another comes back.
    let _ = desk.paid("300.00").await;
    let back = desk.paid("300.00").await;
    let expected = "100000.00 0.00 0.00 97000.00 0.00 0.00 300.00 600.00 2100.00";
    assert_eq!(books(&desk.admin).await, expected);
    let _ = give_back(&desk.admin, &back).await.expect(200);
    // A commission is given back, and the share that was paid already with it.
    desk.refund(&leads[0]).await;
    let expected = "100000.00 0.00 0.00 98000.00 0.00 0.00 300.00 300.00 1400.00";
    assert_eq!(books(&desk.admin).await, expected);
    // Unused money goes back: once it arrives, once it comes back.
    let deposit: uuid::Uuid = desk.market.world.value("select id from company_deposits").await;
    for (amount, end, body) in [
        ("8000", "done", r#"{"reference":"VIR-9"}"#),
        ("5000", "failed", r#"{"reason":"Compte fermé"}"#),
    ] {
        let path = format!("/api/admin/deposits/{deposit}/refund");
        let ask = format!(r#"{{"amount":{amount},"method":"bank_transfer","reason":"Fin"}}"#);
        let asked = desk.admin.post(&path, ask).await.expect(201);
        let path = format!("/api/admin/refunds/{}/{end}", asked.json["refund"]["id"].text());
        let _ = desk.admin.put(&path, body).await.expect(200);
    }
    let expected = "100000.00 8000.00 0.00 90000.00 0.00 0.00 300.00 300.00 1400.00";
    assert_eq!(books(&desk.admin).await, expected);
    // The payer contests more than is left: the rest is owed, and was taken from nobody yet.
    desk.charge_back(10_000_000).await;
    let expected = "100000.00 8000.00 90000.00 0.00 0.00 10000.00 300.00 300.00 1400.00";
    assert_eq!(books(&desk.admin).await, expected);
    desk.assert_sound().await;
}
