//! The money functions of the schema write what the teller writes.

use crate::house::{House, id, now};
use domain::Money;

#[tokio::test]
async fn deduct_and_recharge_keep_every_invariant() {
    let house = House::build().await;
    let teller = house.teller();
    let shop = house.unpaid_shop(Money::dirhams(2_000)).await;
    let (merchant, payment) = (shop.merchant.uuid(), shop.payment.uuid());
    let recharge = "select recharge_deposit($1, $2, $3, 'V-1', null, $4)";
    for expected in [true, false] {
        let row = house
            .owner
            .query_one(recharge, &[&merchant, &payment, &id(), &now()])
            .await
            .expect("recharged");
        assert_eq!(row.get::<_, bool>(0), expected, "only the first time credits");
    }
    let lead = house.lead(&shop, 900);
    let lead_id = lead.id.uuid();
    teller
        .reserve(lead)
        .await
        .expect("the teller works on a deposit that SQL recharged");
    let deduct = "select deduct_from_deposit($1, $2, $3, $4, $5, null, 8::smallint, $6)";
    for expected in [true, false] {
        let params: [&(dyn tokio_postgres::types::ToSql + Sync); 6] =
            [&merchant, &lead_id, &id(), &id(), &id(), &now()];
        let row = house.owner.query_one(deduct, &params).await.expect("deducted");
        assert_eq!(row.get::<_, bool>(0), expected, "a lead is paid once");
    }
    teller
        .reserve(house.lead(&shop, 500))
        .await
        .expect("the teller goes on");
    assert_eq!(house.balance(&shop).await, (192_000, 5_000, 4));
    house.assert_sound().await;
}

#[tokio::test]
async fn what_the_schema_refuses() {
    let house = House::build().await;
    let teller = house.teller();
    let shop = house.shop(&teller, Money::dirhams(2_000)).await;
    let lead = house.lead(&shop, 900);
    teller.reserve(lead).await.expect("a lead");
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
        assert!(house.owner.execute(sql, &[]).await.is_err(), "{sql}");
    }
    house.assert_sound().await;
}

/// Rows whose columns contradict each other, written with the rights of the teller.
#[tokio::test]
async fn what_the_teller_may_not_write() {
    let house = House::build().await;
    let teller = house.teller();
    let shop = house.shop(&teller, Money::dirhams(2_000)).await;
    teller.reserve(house.lead(&shop, 900)).await.expect("a lead");
    house
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
    let contradictions = [
        "update company_deposits set status = 'depleted'".to_owned(),
        "update company_deposits set auto_recharge = true".to_owned(),
        "update leads set status = 'validated'".to_owned(),
        "update leads set status = 'rejected', decided_at = created_at".to_owned(),
        "update leads set customer_email = null, customer_phone = null".to_owned(),
        "insert into earnings select merchant_id, id, id, influencer_id, 1, created_at, created_at, null, created_at
         from   leads"
            .to_owned(),
        "insert into idempotency_keys select merchant_id, id, 'key', 'x', null, null, created_at from leads".to_owned(),
        entry("release", "8000", "balance_after", "reserved_after", "lead_id"),
        entry("deduction", "1", "balance_after", "reserved_after - 1", "lead_id"),
        entry("refund", "8000", "balance_after - 8000", "reserved_after", "lead_id"),
        entry("recharge", "1", "balance_after + 1", "reserved_after", "null"),
    ];
    for sql in contradictions {
        let error = house.owner.execute(&sql, &[]).await.expect_err(&sql);
        let message = error.as_db_error().map_or("", |error| error.message());
        assert!(message.contains("\"sound\""), "{sql}: {message}");
    }
    let sound = entry("release", "8000", "balance_after", "reserved_after - 8000", "lead_id");
    assert_eq!(house.owner.execute(&sound, &[]).await.expect("a sound row"), 1);
}

#[tokio::test]
async fn audit_names_what_was_corrupted() {
    for (corruption, invariant) in [
        (
            "update company_deposits set current_balance = current_balance + 1",
            "deposit_is_the_last_row_of_its_journal",
        ),
        (
            "update company_deposits set reserved_amount = 0",
            "reserved_is_the_sum_of_pending_leads",
        ),
        (
            "delete from deposit_transactions where seq = 2",
            "journal_is_gapless_and_chained",
        ),
        (
            "update deposit_transactions set deposit_id = id where seq = 3",
            "journal_row_has_its_deposit",
        ),
        (
            "update leads set status = 'validated', decided_at = created_at where status = 'pending'",
            "earnings_exist_for_exactly_the_captured_leads",
        ),
        ("delete from earnings", "earnings_exist_for_exactly_the_captured_leads"),
        (
            "update earnings set amount = amount + 1",
            "earnings_exist_for_exactly_the_captured_leads",
        ),
        (
            "update lead_statistics set captured = captured + 1",
            "statistics_equal_a_recount",
        ),
        (
            "update lead_statistics set pending = pending - 1",
            "statistics_equal_a_recount",
        ),
        (
            "delete from lead_validation",
            "history_ends_with_the_status_of_the_lead",
        ),
        (
            "update lead_validation set lead_id = id",
            "history_ends_with_the_status_of_the_lead",
        ),
        (
            "update payments set status = 'failed', failure_reason = 'no'",
            "credits_are_exactly_the_paid_payments",
        ),
        (
            "update payments set amount = amount + 1",
            "money_in_is_money_held_and_money_spent",
        ),
        (
            "update leads set influencer_commission = influencer_commission + 1",
            "commission_is_the_sum_of_its_shares",
        ),
        (
            "update company_deposits set status = 'depleted'",
            "status_of_a_deposit_follows_its_balance",
        ),
        ("update leads set influencer_id = id", "lead_stays_with_its_tenant"),
        ("update leads set campaign_id = id", "lead_stays_with_its_tenant"),
        ("update leads set deposit_id = id", "lead_stays_with_its_tenant"),
        (
            "update leads set commission_amount = commission_amount + 1, platform_commission = platform_commission + 1",
            "lead_moves_its_money_once",
        ),
        (
            "update leads set platform_commission = platform_commission + 1",
            "deductions_are_the_shares_of_captured_leads",
        ),
    ] {
        let house = House::build().await;
        let teller = house.teller();
        let shop = house.shop(&teller, Money::dirhams(2_000)).await;
        let (kept, taken) = (house.lead(&shop, 900), house.lead(&shop, 400));
        let taken_id = taken.id;
        teller.reserve(kept).await.expect("a lead");
        teller.reserve(taken).await.expect("a lead");
        teller.settle(house.validate(&shop, taken_id)).await.expect("validated");
        teller.close().await;
        house.assert_sound().await;
        corrupt(&house, corruption).await;
        let report = store::audit(house.connection()).await.expect("an audit");
        let named = report.contradictions.iter().any(|found| found.invariant == invariant);
        assert!(named, "{corruption}: {:?}", report.contradictions);
    }
}

/// Changes rows as nobody could: without triggers, keys and checks.
async fn corrupt(house: &House, sql: &str) {
    let free = "
        set session_replication_role = replica;
        do $$
        declare c record;
        begin
            for c in select case conrelid when 0 then 'domain ' || contypid::regtype
                                 else 'table ' || conrelid::regclass end as guarded, conname
                     from   pg_constraint
                     where  contype = 'c' and connamespace = 'public'::regnamespace loop
                execute format('alter %s drop constraint %I', c.guarded, c.conname);
            end loop;
        end $$";
    house.owner.batch_execute(free).await.expect("nothing guards the rows");
    house.owner.batch_execute(sql).await.expect("corrupted");
}
