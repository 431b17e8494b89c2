//! What an admin looks for among the deposits of more merchants than one page shows.

use crate::{RECHARGE, journal};
use testkit::{Client, Json, World};

const ALL: &str = "/api/leads/deposits/all";
const MERCHANTS: usize = 205;

/// Merchants beside the one that is looked for, each newer, with a deposit of its own that is paid.
async fn crowd(world: &World) {
    let insert = format!(
        "insert into merchants (id, company_name, created_at)
         select uuid_generate(n), 'Commerce ' || n, now() from generate_series(1, {MERCHANTS}) n;
         insert into company_deposits (id, merchant_id, status, initial_amount, current_balance, reserved_amount,
                reference_amount, alert_threshold, created_at, updated_at)
         select uuid_generate(n), uuid_generate(n), 'active', 200000, 200000, 0, 200000, 50000, now(), now()
         from generate_series(1, {MERCHANTS}) n"
    );
    let ids = "create function pg_temp.uuid_generate(n bigint) returns uuid language sql as
               $$ select ('ffffffff-ffff-7fff-bfff-' || lpad(to_hex(n), 12, '0'))::uuid $$";
    world.sql.batch_execute(ids).await.expect("ids");
    let insert = insert.replace("uuid_generate", "pg_temp.uuid_generate");
    world.sql.batch_execute(&insert).await.expect("merchants");
}

async fn deposits(admin: &Client, query: &str) -> Json {
    admin.get(&format!("{ALL}?{query}")).await.expect(200).json
}

#[tokio::test]
async fn a_transfer_credits_the_deposit_of_a_merchant_beyond_the_first_page() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Clinique 100% Atlas").await, world.admin().await);
    let own = world.fund(&merchant, "2000").await;
    crowd(&world).await;

    let first = deposits(&admin, "limit=200").await;
    assert_eq!(first["total"].number(), (MERCHANTS + 1).to_string());
    let shown = first["deposits"].list().iter();
    assert!(
        shown.clone().all(|deposit| deposit["id"].text() != own),
        "it is not among the first"
    );

    let found = deposits(&admin, &format!("merchant_id={}", merchant.merchant_id())).await;
    assert_eq!(
        (found["total"].number(), found["deposits"][0]["id"].text()),
        ("1", own.as_str())
    );
    let transfer = format!(
        r#"{{"deposit_id":"{own}","amount":750,"payment_method":"bank_transfer","payment_reference":"VIR-7",
            "reason":"Relevé du 21 novembre"}}"#
    );
    let _ = admin.post(RECHARGE, transfer).await.expect(200);
    assert_eq!(
        journal(&merchant).await,
        ["recharge 750.00 2750.00", "initial 2000.00 2000.00"],
        "no other deposit was opened"
    );
}

#[tokio::test]
async fn deposits_are_found_by_name_and_by_level_and_users_come_with_theirs() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Clinique 100% Atlas").await, world.admin().await);
    let campaign = world
        .campaign(
            &merchant,
            r#"{"commission_threshold":0,"fixed_commission_amount":1900}"#,
        )
        .await;
    let own = world.fund(&merchant, "2000").await;
    crowd(&world).await;
    let _ = world.lead(&world.influencer("Salma").await, &campaign, "1000.00").await;

    for (query, total) in [
        ("q=100%25%20atlas", "1"),
        ("q=commerce%20205", "1"),
        ("q=nobody", "0"),
        ("level_from=CRITICAL", "1"),
        ("level_from=DEPLETED", "0"),
        ("level_from=HEALTHY&limit=1", "206"),
        ("level_from=CRITICAL&q=commerce", "0"),
    ] {
        let found = deposits(&admin, query).await;
        assert_eq!(found["total"].number(), total, "{query}");
    }
    let critical = deposits(&admin, "level_from=WARNING").await;
    assert_eq!(critical["deposits"][0]["id"].text(), own);
    let _ = admin
        .get(&format!("{ALL}?level_from=BAD"))
        .await
        .refused(422, "validation_failed");

    let users = admin.get("/api/admin/users?role=merchant").await.expect(200).json;
    let deposit = &users["users"][0]["deposits"][0];
    assert_eq!(
        (
            deposit["id"].text(),
            deposit["alert_level"].text(),
            deposit["available_balance"].number()
        ),
        (own.as_str(), "CRITICAL", "100.00")
    );
    let read = admin.get(&format!("/api/leads/deposits/{own}")).await.expect(200).json;
    assert_eq!(
        (read["id"].text(), read["reserved_amount"].number()),
        (own.as_str(), "1900.00")
    );
}
