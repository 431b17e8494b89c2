//! The money functions of the schema write what the teller writes.

use crate::market::{Market, id, now};
use domain::Money;

#[tokio::test]
async fn deduct_and_recharge_keep_every_invariant() {
    let market = Market::open().await;
    let teller = market.teller();
    let shop = market.unpaid_shop(Money::dirhams(2_000)).await;
    let (merchant, payment) = (shop.merchant.uuid(), shop.payment.uuid());
    let recharge = "select recharge_deposit($1, $2, $3, 'V-1', null, $4)";
    for expected in [true, false] {
        let row = market
            .owner
            .query_one(recharge, &[&merchant, &payment, &id(), &now()])
            .await
            .expect("recharged");
        assert_eq!(row.get::<_, bool>(0), expected, "only the first time credits");
    }
    let lead = market.lead(&shop, 900);
    let lead_id = lead.id.uuid();
    teller
        .pass(lead)
        .await
        .expect("the teller works on a deposit that SQL recharged");
    let deduct = "select deduct_from_deposit($1, $2, $3, $4, $5, null, 8::smallint, $6)";
    for expected in [true, false] {
        let params: [&(dyn tokio_postgres::types::ToSql + Sync); 6] =
            [&merchant, &lead_id, &id(), &id(), &id(), &now()];
        let row = market.owner.query_one(deduct, &params).await.expect("deducted");
        assert_eq!(row.get::<_, bool>(0), expected, "a lead is paid once");
    }
    teller.pass(market.lead(&shop, 500)).await.expect("the teller goes on");
    assert_eq!(market.balance(&shop).await, (192_000, 5_000, 4));
    market.assert_sound().await;
}

#[tokio::test]
async fn what_the_schema_refuses() {
    let market = Market::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    let lead = market.lead(&shop, 900);
    teller.pass(lead).await.expect("a lead");
    for sql in [
        "update company_deposits set current_balance = current_balance + 1",
        "update company_deposits set reserved_amount = current_balance + 1, journal_seq = journal_seq + 1",
        "update deposit_transactions set amount = 1",
        "delete from deposit_transactions",
        "truncate deposit_transactions",
        "update leads set commission_amount = 1",
        "update leads set status = 'converted', decided_at = created_at",
        "update leads set deposit_id = id",
        "delete from company_deposits",
        "update payments set amount = 1",
    ] {
        assert!(market.owner.execute(sql, &[]).await.is_err(), "{sql}");
    }
    market.assert_sound().await;
}

/// Rows whose columns contradict each other, written with the rights of the teller.
#[tokio::test]
async fn what_the_teller_may_not_write() {
    let market = Market::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    teller.pass(market.lead(&shop, 900)).await.expect("a lead");
    market
        .owner
        .batch_execute("set role leads_teller")
        .await
        .expect("the role of the teller");
    let entry = |kind: &str, amount: &str, balance: &str, reserved: &str, lead: &str| {
        format!(
            "insert into deposit_transactions (merchant_id, id, deposit_id, seq, transaction_type, amount,
                    balance_before, balance_after, reserved_before, reserved_after, lead_id, created_at)
             select merchant_id, gen_random_uuid(), deposit_id, seq + 1, '{kind}', {amount}, balance_after, {balance},
                    reserved_after, {reserved}, {lead}, created_at
             from   deposit_transactions
             where  transaction_type = 'reservation'"
        )
    };
    let earning = |kind: &str, amount: &str, lead: &str| {
        format!(
            "insert into earnings (merchant_id, id, influencer_id, kind, lead_id, amount, payable_at, created_at)
             select merchant_id, id, influencer_id, '{kind}', {lead}, {amount}, created_at, created_at from leads"
        )
    };
    let contradictions = [
        "update company_deposits set status = 'depleted'".to_owned(),
        "update company_deposits set auto_recharge = true".to_owned(),
        "update leads set status = 'validated'".to_owned(),
        "update leads set status = 'rejected', decided_at = created_at".to_owned(),
        "update leads set customer_email = null, customer_phone = null".to_owned(),
        "update leads set status = 'validated', decided_at = created_at".to_owned(),
        "update leads set status = 'lost', decided_at = created_at, captured_at = created_at, expired_at = created_at"
            .to_owned(),
        "update company_deposits set owed = 1".to_owned(),
        "update company_deposits set status = 'suspended'".to_owned(),
        earning("commission", "1", "null"),
        earning("commission", "-1", "id"),
        earning("reversal", "-1", "id"),
        earning("adjustment", "1", "null"),
        "insert into idempotency_keys select merchant_id, id, 'key', 'x', null, null, created_at from leads".to_owned(),
        entry("release", "8000", "balance_after", "reserved_after", "lead_id"),
        entry("deduction", "1", "balance_after", "reserved_after - 1", "lead_id"),
        entry("refund", "8000", "balance_after + 8000", "reserved_after", "lead_id"),
        entry("withdrawal", "8000", "balance_after - 8000", "reserved_after", "null"),
        entry("chargeback", "8000", "balance_after - 8000", "reserved_after", "null"),
        entry("adjustment", "8000", "balance_after - 8000", "reserved_after", "null"),
        entry("recharge", "1", "balance_after + 1", "reserved_after", "null"),
    ];
    for sql in contradictions {
        let error = market.owner.execute(&sql, &[]).await.expect_err(&sql);
        let message = error.as_db_error().map_or("", |error| error.message());
        assert!(message.contains("\"sound\""), "{sql}: {message}");
    }
    let sound = entry("release", "8000", "balance_after", "reserved_after - 8000", "lead_id");
    assert_eq!(market.owner.execute(&sound, &[]).await.expect("a sound row"), 1);
}
