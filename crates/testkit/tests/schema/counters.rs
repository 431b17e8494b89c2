//! The columns of the counters are those of their declaration, in its order.

use domain::counters::COUNTERS;
use testkit::World;

/// Names and types of the columns of a table or a row type.
async fn columns(world: &World, of: &str) -> Vec<(String, String)> {
    let sql = "
        select a.attname::text, format_type(a.atttypid, null)
        from   pg_attribute a
        where  a.attrelid = $1::text::regclass and a.attnum > 0 and not a.attisdropped
        order  by a.attnum";
    let rows = world.sql.query(sql, &[&of]).await.unwrap();
    rows.iter().map(|row| (row.get(0), row.get(1))).collect()
}

/// Whose counters they are.
const KEY: &[(&str, &str)] = &[
    ("merchant_id", "uuid"),
    ("campaign_id", "uuid"),
    ("influencer_id", "uuid"),
    ("day", "date"),
];

#[tokio::test]
async fn the_table_and_the_rows_of_a_batch_hold_every_counter_and_nothing_else() {
    let world = World::new().await;
    let declared = COUNTERS.iter().map(|counter| (counter.name, counter.column));
    let declared = KEY.iter().copied().chain(declared);
    let declared: Vec<_> = declared.map(|(name, ty)| (name.to_owned(), ty.to_owned())).collect();
    for of in ["lead_statistics", "app.day_counts"] {
        assert_eq!(columns(&world, of).await, declared, "{of}");
    }
}

#[tokio::test]
async fn the_figures_of_the_platform_are_the_sums_of_every_counter() {
    let world = World::new().await;
    let sql = "
        select array(select (name || ' ' || format_type(p.proallargtypes[place], null))
                     from   unnest(p.proargnames) with ordinality as a (name, place)
                     where  p.proargmodes[place] = 'o'
                     order  by place)
        from   pg_proc p
        where  p.oid = 'app.platform_statistics'::regproc";
    let answered: Vec<String> = world.value(sql).await;
    let sums = COUNTERS.iter().map(|counter| format!("{} bigint", counter.name));
    let declared: Vec<String> = ["day date".to_owned()].into_iter().chain(sums).collect();
    assert_eq!(answered, declared);
}
