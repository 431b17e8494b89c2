//! What a request could write if the code above the database were wrong: still no money.

use testkit::World;

#[tokio::test]
async fn a_request_cannot_make_money_with_sql() {
    let world = World::new().await;
    let (atlas, rif) = (world.merchant("Atlas Santé").await, world.merchant("Rif Beauté").await);
    let deposit = world.fund(&atlas, "2000").await;
    let (own, other) = (atlas.merchant_id(), rif.merchant_id());
    let claims = format!(
        r#"{{"sub":"{}","user_role":"merchant","merchant_id":"{own}"}}"#,
        atlas.user["id"].text()
    );
    let id = "0193571c-2d3e-7f4a-8b5c-6d7e8f901234";
    let user = atlas.user["id"].text();
    let paying = |merchant: &str, method: &str, status: &str, (purpose, amount): (&str, u32), by: &str| {
        format!(
            "insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, created_by, created_at)
             values ('{merchant}', '{id}', '{deposit}', '{purpose}', '{method}', {amount}, '{status}', '{by}',
                     '2026-11-23T09:00:00Z')"
        )
    };
    let payment =
        |merchant: &str, method: &str, status: &str| paying(merchant, method, status, ("recharge", 50_000), user);
    let open = |merchant: &str, status: &str| {
        format!(
            "insert into company_deposits (merchant_id, id, status, initial_amount, created_at, updated_at)
             values ('{merchant}', '{id}', '{status}', 200000, '2026-11-23T09:00:00Z', '2026-11-23T09:00:00Z')"
        )
    };
    let audit = |user: &str| {
        format!(
            "insert into activity_log (id, user_id, action, created_at)
             values ('{id}', '{user}', 'x', '2026-11-23T09:00:00Z')"
        )
    };
    let recorded = || {
        payment(own, "bank_transfer", "pending")
            .replace("status, created_by", "status, reference, created_by")
            .replace("'pending', ", "'pending', 'VIR-1', ")
    };
    let taken = || {
        format!(
            "insert into recorded_transfers (folded_reference, number, merchant_id, payment_id)
             values ('VIR1', 1, '{own}', '{id}')"
        )
    };
    for (statement, allowed) in [
        (payment(own, "sandbox", "pending"), true),
        (payment(own, "sandbox", "paid"), false),
        // Announced: it has no reference, and nobody recorded it.
        (payment(own, "bank_transfer", "pending"), true),
        (recorded(), false),
        (taken(), false),
        (payment(other, "sandbox", "pending"), false),
        (paying(own, "sandbox", "pending", ("recharge", 1), user), false),
        (paying(own, "sandbox", "pending", ("recharge", 49_999), user), false),
        (paying(own, "sandbox", "pending", ("recharge", 10_000_001), user), false),
        (paying(own, "sandbox", "pending", ("initial", 50_000), user), false),
        (paying(own, "sandbox", "pending", ("initial", 200_000), user), false),
        (paying(own, "sandbox", "pending", ("recharge", 50_000), id), false),
        (open(own, "pending"), true),
        (open(own, "depleted"), false),
        (open(other, "pending"), false),
        (audit(user), false),
        (audit(rif.user["id"].text()), false),
        ("select * from activity_log".to_owned(), false),
        ("update payments set status = 'paid', reference = 'x'".to_owned(), false),
        ("update payments set amount = 1".to_owned(), false),
        ("update company_deposits set current_balance = 1".to_owned(), false),
        ("update company_deposits set alert_threshold = 1".to_owned(), true),
        ("delete from payments".to_owned(), false),
    ] {
        let whole = format!(
            "begin; set local role leads_service; select app.set_claims('{claims}'); {statement};
             set constraints all immediate"
        );
        let done = world.sql.batch_execute(&whole).await;
        world.sql.batch_execute("rollback").await.unwrap();
        assert_eq!(done.is_ok(), allowed, "{statement}\n{done:?}");
    }
}
