//! Notifications as they are written, in the transaction of whatever they tell.

use crate::{StoreError, Tx};
use domain::{
    ids::{NotificationId, UserId},
    notification::{Level, Target},
};
use jiff::Timestamp;
use serde_json::Value;
use tokio_postgres::types::ToSql;
use uuid::Uuid;

/// A notification to write. It holds no contact data of customers.
#[derive(Debug, Clone)]
pub struct NewNotification {
    pub id: NotificationId,
    /// Who is told.
    pub user: UserId,
    /// What kind of thing happened.
    pub kind: &'static str,
    /// How much it matters.
    pub level: Level,
    /// What its text is made of, an object.
    pub parameters: Value,
    /// Where something can be done about it.
    pub target: Target,
    /// What it is about; the same user is told of it once.
    pub about: String,
    pub at: Timestamp,
}

/// Tells what nobody was told before and returns how many that are. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn tell(tx: &Tx, notifications: &[NewNotification]) -> Result<u64, StoreError> {
    let sql = "
        insert into notifications (id, user_id, type, level, parameters, target, target_id, about, created_at)
        select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::jsonb[], $6::text[],
               $7::uuid[], $8::text[], $9::timestamptz[])
        on conflict (user_id, about) do nothing";
    write(tx, sql, notifications).await
}

/// Tells, and where the same thing was told with other parameters, tells those instead: what has grown since
/// it was read is unread again. Returns how many were written. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn tell_or_revise(tx: &Tx, notifications: &[NewNotification]) -> Result<u64, StoreError> {
    let sql = "
        insert into notifications as n (id, user_id, type, level, parameters, target, target_id, about, created_at)
        select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::jsonb[], $6::text[],
               $7::uuid[], $8::text[], $9::timestamptz[])
        on conflict (user_id, about) do update
        set    parameters = excluded.parameters, target = excluded.target, target_id = excluded.target_id,
               read_at = null
        where  n.parameters <> excluded.parameters";
    write(tx, sql, notifications).await
}

async fn write(tx: &Tx, sql: &str, notifications: &[NewNotification]) -> Result<u64, StoreError> {
    if notifications.is_empty() {
        return Ok(0);
    }
    let ids: Vec<Uuid> = notifications.iter().map(|n| n.id.uuid()).collect();
    let users: Vec<Uuid> = notifications.iter().map(|n| n.user.uuid()).collect();
    let kinds: Vec<&str> = notifications.iter().map(|n| n.kind).collect();
    let levels: Vec<&str> = notifications.iter().map(|n| n.level.name()).collect();
    let parameters: Vec<&Value> = notifications.iter().map(|n| &n.parameters).collect();
    let targets: Vec<&str> = notifications.iter().map(|n| n.target.name()).collect();
    let target_ids: Vec<Option<Uuid>> = notifications.iter().map(|n| n.target.id()).collect();
    let about: Vec<&str> = notifications.iter().map(|n| n.about.as_str()).collect();
    let times: Vec<Timestamp> = notifications.iter().map(|n| n.at).collect();
    let params: [&(dyn ToSql + Sync); 9] = [
        &ids,
        &users,
        &kinds,
        &levels,
        &parameters,
        &targets,
        &target_ids,
        &about,
        &times,
    ];
    tx.execute(sql, &params).await
}
