//! What the schema does by itself: `updated_at` follows every update, and what only grows is not emptied.

use testkit::{TestDatabase, World};
use tokio_postgres::error::SqlState;

#[tokio::test]
async fn updated_at_follows_every_update_whoever_writes_it() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    let campaign = world.campaign(&merchant, "{}").await;
    let before = "begin; update campaigns set updated_at = '2020-01-01T00:00:00Z'";
    for (change, expected) in [
        ("name = 'Soins'", "updated_at = now()"),
        ("name = name", "updated_at = now()"),
        (
            "name = 'Soins', updated_at = '2021-01-01T00:00:00Z'",
            "updated_at = '2021-01-01T00:00:00Z'",
        ),
        (
            "name = 'Soins', updated_at = updated_at",
            "updated_at = '2020-01-01T00:00:00Z'",
        ),
    ] {
        world.sql.batch_execute(before).await.expect("an old row");
        let update = format!("update campaigns set {change} where id = '{campaign}'");
        world.sql.batch_execute(&update).await.expect(change);
        let kept: bool = world.value(&format!("select {expected} from campaigns")).await;
        world.sql.batch_execute("rollback").await.expect("undone");
        assert!(kept, "{change}");
    }
    let without = "
        select string_agg(c.relname, ', ')
        from   pg_class c
        join   pg_attribute a on a.attrelid = c.oid and a.attname = 'updated_at'
        where  c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and    2 <> (select count(*) from pg_trigger t
                     where t.tgrelid = c.oid and t.tgname in ('updated_at_given', 'updated_at_kept'))";
    assert_eq!(
        world.value::<Option<String>>(without).await,
        None,
        "tables whose time stands still"
    );
}

/// What the teller may insert and neither change nor delete only grows: nobody changes, deletes or empties it.
#[tokio::test]
async fn what_only_grows_is_neither_changed_nor_emptied() {
    let database = TestDatabase::new().await;
    let owner = database.owner().await;
    let grows = "
        select c.relname::text
        from   pg_class c
        where  c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and    has_table_privilege('leads_teller', c.oid, 'insert')
        and    not has_any_column_privilege('leads_teller', c.oid, 'update')
        and    not has_table_privilege('leads_teller', c.oid, 'delete')
        order  by 1";
    let rows = owner.query(grows, &[]).await.expect("a list");
    let tables: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    for known in [
        "activity_log",
        "deposit_transactions",
        "earnings",
        "lead_validation",
        "receipts",
    ] {
        assert!(tables.iter().any(|table| table == known), "{known}");
    }
    for table in tables {
        for change in [format!("truncate {table}"), format!("delete from {table}")] {
            let refused = owner.batch_execute(&change).await.expect_err(&change);
            // What others refer to is emptied by nobody anyway.
            let no = [SqlState::RESTRICT_VIOLATION, SqlState::FEATURE_NOT_SUPPORTED];
            assert!(
                refused.code().is_some_and(|code| no.contains(code)),
                "{change}: {refused}"
            );
        }
    }
}
