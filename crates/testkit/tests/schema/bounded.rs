//! What is looked for among the rows of everybody is found by an index, however many there are.

use crate::program::every_statement;
use testkit::{TestDatabase, sources::sources};
use tokio_postgres::Client;

/// Merchants with twenty thousand payments among them.
const MANY: &str = "
    create function pg_temp.id(n bigint) returns uuid language sql as
        $$ select ('ffffffff-ffff-7fff-bfff-' || lpad(to_hex(n), 12, '0'))::uuid $$;
    insert into merchants (id, company_name, created_at)
    select pg_temp.id(n), 'Commerce ' || n, now() from generate_series(1, 200) n;
    insert into company_deposits (id, merchant_id, status, initial_amount, created_at, updated_at)
    select pg_temp.id(n), pg_temp.id(n), 'pending', 200000, now(), now() from generate_series(1, 200) n;
    insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, reference, created_by,
           created_at, settled_at)
    select pg_temp.id(n % 200 + 1), pg_temp.id(n), pg_temp.id(n % 200 + 1), 'recharge', 'sandbox', 50000 + n * 7, 'paid',
           'VIR-' || n, pg_temp.id(0), now(), now()
    from   generate_series(1, 20000) n;
    analyze merchants; analyze company_deposits; analyze payments;";

/// The search as the program sends it for an admin who chooses neither a merchant nor a status.
fn search() -> String {
    let places = every_statement(&sources("crates/store/src", &["rs"]));
    let texts = places.iter().flat_map(|place| &place.texts).map(|(text, _)| text);
    let text = texts
        .filter(|text| text.contains("count(*)"))
        .find(|text| text.contains("p.folded_reference >="));
    text.expect("the search of payments")
        .replace("p.merchant_id = $1", "$1::uuid is null")
        .replace("p.status = $2", "$2::text is null")
}

async fn plan(database: &Client, query: &str) -> String {
    let explain = format!(
        "begin; set local role leads_service; set local plan_cache_mode = force_generic_plan;
         select app.set_claims('{{\"user_role\":\"admin\",\"sub\":\"00000000-0000-0000-0000-000000000000\"}}');
         prepare tried as {query}"
    );
    database.batch_execute(&explain).await.expect("prepared");
    let rows = database
        .simple_query("explain (costs off) execute tried(null, null, 'VIR77', 'VIR77x', '%commerce 77%', 50077)")
        .await
        .expect("a plan");
    database
        .batch_execute("rollback; deallocate tried")
        .await
        .expect("over");
    let lines = rows.iter().filter_map(|message| match message {
        tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_search_of_payments_reads_three_indexes_and_not_the_table() {
    let database = TestDatabase::new().await;
    let owner = database.owner().await;
    owner.batch_execute(MANY).await.expect("payments");
    let plan = plan(&owner, &search()).await;
    for read in [
        "payments_amount",
        "payments_reference",
        "Index Cond: (merchant_id = ANY",
    ] {
        assert!(plan.contains(read), "{read}:\n{plan}");
    }
    assert!(!plan.contains("Seq Scan on payments"), "{plan}");
}
