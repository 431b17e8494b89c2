//! What people call in SQL writes what the teller writes.

use crate::bare_market::{BareMarket, Shop};
use domain::Money;
use tokio_postgres::{Client, error::SqlState};
use uuid::Uuid;

/// Whether something moved.
async fn recharge(client: &Client, shop: &Shop, amount: &str, method: &str, reference: &str) -> Result<bool, SqlState> {
    let sql = format!("select api.recharge_deposit($1, {amount}, $2, $3)");
    let row = client
        .query_one(&sql, &[&shop.deposit.uuid(), &method, &reference])
        .await;
    row.map(|row| row.get(0))
        .map_err(|error| error.code().expect("a refusal").clone())
}

async fn deduct(client: &Client, lead: Uuid, score: Option<i32>) -> Result<bool, SqlState> {
    let sql = "select api.deduct_from_deposit($1, $2)";
    let row = client.query_one(sql, &[&lead, &score]).await;
    row.map(|row| row.get(0))
        .map_err(|error| error.code().expect("a refusal").clone())
}

/// The rows of a table, without what no two of them share.
async fn rows(market: &BareMarket, query: &str) -> Vec<String> {
    let told = format!(
        "select (to_jsonb(t) - 'id' - 'lead_id' - 'created_at' - 'payable_at' - 'updated_at')::text from ({query}) t"
    );
    let rows = market.owner.query(&told, &[]).await.expect(query);
    rows.iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn deduct_and_recharge_keep_every_invariant() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    for (reference, expected) in [("VIR 2026-001", true), ("VIR 2026-001", false), ("vir2026/001", false)] {
        let moved = recharge(&market.owner, &shop, "500.50", "bank_transfer", reference).await;
        assert_eq!(
            moved,
            Ok(expected),
            "only the first time credits, whatever the spelling"
        );
    }
    let lead = market.lead(&shop, 900);
    let id = lead.id.uuid();
    teller
        .pass(lead)
        .await
        .expect("the teller works on a deposit that SQL recharged");
    for expected in [true, false] {
        assert_eq!(
            deduct(&market.owner, id, Some(8)).await,
            Ok(expected),
            "a lead is paid once"
        );
    }
    teller.pass(market.lead(&shop, 500)).await.expect("the teller goes on");
    assert_eq!(market.balance(&shop).await, (242_050, 5_000, 5));
    market.assert_sound().await;
}

/// A lead that SQL captured and one that the teller captured leave the same rows behind.
#[tokio::test]
async fn a_lead_is_captured_with_the_same_rows_as_by_the_teller() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    let (by_teller, in_sql) = (market.lead(&shop, 900), market.lead(&shop, 900));
    let (first, second) = (by_teller.id, in_sql.id.uuid());
    teller.pass(by_teller).await.expect("a lead");
    teller.pass(in_sql).await.expect("a lead");
    market
        .owner
        .batch_execute("delete from wake_ups; delete from graphile_worker._private_jobs")
        .await
        .expect("told");
    teller.pass(market.validate(&shop, first)).await.expect("validated");
    assert_eq!(deduct(&market.owner, second, Some(8)).await, Ok(true));
    for table in ["lead_validation", "earnings"] {
        let ordered = format!("select * from {table} order by id");
        let same = rows(
            &market,
            &format!("select t.*, null as decided_by, null as made_by, null as day from ({ordered}) t"),
        )
        .await;
        assert_eq!(same.len(), 2, "{table}");
        assert_eq!(same[0], same[1], "{table}");
    }
    let entries = "select transaction_type, amount, reserved_before - reserved_after as freed, balance_before - balance_after as taken
                   from deposit_transactions where transaction_type = 'deduction'";
    assert_eq!(rows(&market, entries).await[0], rows(&market, entries).await[1]);
    let jobs =
        "select count(*) from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
                join wake_ups w on w.wake_up = (j.payload ->> 'wake_up')::uuid
                where t.identifier = 'wake-up' and j.payload ->> 'job' = 'wake-up' and j.max_attempts = 25";
    let row = market.owner.query_one(jobs, &[]).await.expect("the jobs");
    assert!(row.get::<_, i64>(0) >= 1, "somebody is told");
    let logged = rows(
        &market,
        "select action, details ->> 'centimes' as centimes from activity_log",
    )
    .await;
    assert_eq!(logged, [r#"{"action": "lead_captured", "centimes": "8000"}"#]);
    market.assert_sound().await;
}

#[tokio::test]
async fn what_people_may_not_do_in_sql() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    let unpaid = market.unpaid_shop(Money::dirhams(2_000)).await;
    let lead = market.lead(&shop, 900);
    let id = lead.id.uuid();
    teller.pass(lead).await.expect("a lead");
    let wrong = SqlState::INVALID_PARAMETER_VALUE;
    for (amount, method, expected) in [
        ("500.001", "bank_transfer", wrong.clone()),
        ("499.99", "bank_transfer", wrong.clone()),
        ("-500", "bank_transfer", wrong.clone()),
        ("null", "bank_transfer", wrong.clone()),
        ("10000000.01", "bank_transfer", wrong.clone()),
        ("500", "stripe", wrong.clone()),
    ] {
        assert_eq!(
            recharge(&market.owner, &shop, amount, method, "V-1").await,
            Err(expected),
            "{amount} {method}"
        );
    }
    let refused = recharge(&market.owner, &unpaid, "500", "bank_transfer", "V-1").await;
    assert_eq!(
        refused,
        Err(SqlState::OBJECT_NOT_IN_PREREQUISITE_STATE),
        "first it is paid"
    );
    assert_eq!(
        deduct(&market.owner, id, Some(11)).await,
        Err(SqlState::CHECK_VIOLATION)
    );
    assert_eq!(
        deduct(&market.owner, Uuid::nil(), None).await,
        Err(SqlState::NO_DATA_FOUND)
    );
    for role in ["leads_service", "leads_teller", "authenticated", "anon", "service_role"] {
        market
            .owner
            .batch_execute(&format!("set role {role}"))
            .await
            .expect(role);
        let denied = Err(SqlState::INSUFFICIENT_PRIVILEGE);
        assert_eq!(deduct(&market.owner, id, None).await, denied, "{role}");
        assert_eq!(
            recharge(&market.owner, &shop, "500", "bank_transfer", "V-1").await,
            denied,
            "{role}"
        );
        market.owner.batch_execute("reset role").await.expect("back");
    }
    assert_eq!(market.balance(&shop).await.0, 200_000);
    // A role for people, granted by hand.
    market
        .owner
        .batch_execute("set role leads_operator")
        .await
        .expect("its role");
    assert_eq!(
        recharge(&market.owner, &shop, "500", "bank_transfer", "V-1").await,
        Ok(true)
    );
    assert_eq!(deduct(&market.owner, id, None).await, Ok(true));
    market.owner.batch_execute("reset role").await.expect("back");
    market.assert_sound().await;
}

/// What SQL compares is what the service compares.
#[tokio::test]
async fn references_are_folded_like_those_of_the_service() {
    let market = BareMarket::open().await;
    for typed in [
        "VIR-194161",
        "vir 194 161",
        "ＶIR–19.41/61",
        "vir\u{a0}١٩٤١٦١",
        "VIR\u{200b}194161",
        "حوالة ۱۹۴",
        "Été n° 7",
        "ﬁn 2",
    ] {
        let sql = "select app.folded_reference($1)";
        let row = market.owner.query_one(sql, &[&typed]).await.expect("folded");
        assert_eq!(row.get::<_, &str>(0), domain::folding::reference(typed), "{typed}");
    }
}

#[tokio::test]
async fn the_price_of_a_lead_is_told_in_dirhams() {
    let market = BareMarket::open().await;
    let shop = market.unpaid_shop(Money::dirhams(2_000)).await;
    let settings = "update campaign_settings set percentage_commission_rate = 250, commission_threshold = 100000";
    market.owner.batch_execute(settings).await.expect("other terms");
    let price = async |value: &str, campaign: Option<Uuid>| {
        let sql = format!("select amount::text, type from api.calculate_lead_commission({value}, $1)");
        let row = market.owner.query_one(&sql, &[&campaign]).await;
        row.map(|row| format!("{} {}", row.get::<_, &str>(0), row.get::<_, &str>(1)))
            .map_err(|error| error.code().expect("a refusal").clone())
    };
    for (value, own, expected) in [
        ("500", false, "50.00 percentage"),
        ("799.99", false, "80.00 percentage"),
        ("800.00", false, "80.00 fixed"),
        ("999.90", true, "25.00 percentage"),
        ("1000", true, "80.00 fixed"),
    ] {
        let found = price(value, own.then_some(shop.campaign.uuid())).await;
        assert_eq!(found.as_deref(), Ok(expected), "{value}");
    }
    assert_eq!(price("500.001", None).await, Err(SqlState::INVALID_PARAMETER_VALUE));
    assert_eq!(price("49.99", None).await, Err(SqlState::CHECK_VIOLATION));
    assert_eq!(price("500", Some(Uuid::nil())).await, Err(SqlState::NO_DATA_FOUND));
}

#[tokio::test]
async fn what_the_schema_refuses() {
    let market = BareMarket::open().await;
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
    let market = BareMarket::open().await;
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
