//! A copy of the server's zone database, for the functions that people call by SQL.

use crate::{Connection, StoreError};
use domain::Zone;
use jiff::Timestamp;

/// Before any row.
const BEGIN: Timestamp = Timestamp::constant(-2_208_988_800, 0);
/// The first of January 2100: a yearly rule has no end.
const END: Timestamp = Timestamp::constant(4_102_444_800, 0);

/// Makes the copy say what the zone says. The server that starts last decides, as it does for the schema.
///
/// # Errors
/// The database failed.
pub async fn keep(connection: &Connection, zone: &Zone) -> Result<(), StoreError> {
    let changes = zone.changes_after(BEGIN).take_while(|change| change.at < END);
    let (mut since, mut seconds) = (vec![BEGIN], vec![zone.offset(BEGIN).seconds()]);
    for change in changes {
        since.push(change.at);
        seconds.push(change.offset.seconds());
    }
    // One statement: servers that start at the same time write the same rows.
    let client = connection.system().await?;
    client
        .execute(
            "with gone as (delete from app.zone_changes where since <> all($1))
             insert into app.zone_changes as z (since, seconds)
             select ($1::timestamptz[])[i], ($2::integer[])[i] from generate_subscripts($1::timestamptz[], 1) i
             on     conflict (since) do update set seconds = excluded.seconds where z.seconds <> excluded.seconds",
            &[&since, &seconds],
        )
        .await?;
    Ok(())
}

/// How far ahead of UTC the zone is now for PostgreSQL, which has a database of its own; none when it lacks the zone.
///
/// # Errors
/// The database failed.
pub async fn offset_of_postgresql(connection: &Connection) -> Result<Option<i32>, StoreError> {
    let client = connection.open().await?;
    let found = client
        .query_opt(
            "select extract(epoch from utc_offset)::integer from pg_timezone_names where name = $1",
            &[&domain::time::ZONE_NAME],
        )
        .await?;
    Ok(found.map(|row| row.get(0)))
}
