//! Notifications as they are written, in the transaction of whatever they tell.

use super::Level;
use crate::{StoreError, Tx};
use domain::ids::{NotificationId, UserId};
use jiff::Timestamp;
use serde_json::Value;
use tokio_postgres::types::ToSql;
use uuid::Uuid;

/// A notification to write. It holds no contact data of customers.
#[derive(Debug, Clone)]
pub struct NewNotification {
    /// The id it will have.
    pub id: NotificationId,
    /// Who is told.
    pub user: UserId,
    /// What kind of thing happened.
    pub kind: &'static str,
    /// How much it matters.
    pub level: Level,
    /// The first line, in the user's language.
    pub title: String,
    /// The rest, in the user's language.
    pub message: String,
    /// Facts for programs, an object.
    pub data: Value,
    /// Where in the dashboard something can be done about it.
    pub action_url: Option<String>,
    /// What it is about; the same user is told of it once.
    pub about: String,
    /// When.
    pub at: Timestamp,
}

/// Tells what nobody was told before and returns how many that are. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn tell(tx: &Tx, notifications: &[NewNotification]) -> Result<u64, StoreError> {
    let sql = "
        insert into notifications (id, user_id, type, level, title, message, data, action_url, about, created_at)
        select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[],
               $8::text[], $9::text[], $10::timestamptz[])
        on conflict (user_id, about) do nothing";
    write(tx, sql, notifications).await
}

/// Tells, and where the same thing was told with other facts, tells those instead: what has grown since
/// it was read is unread again. Returns how many were written. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn tell_or_revise(tx: &Tx, notifications: &[NewNotification]) -> Result<u64, StoreError> {
    let sql = "
        insert into notifications as n (id, user_id, type, level, title, message, data, action_url, about, created_at)
        select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[],
               $8::text[], $9::text[], $10::timestamptz[])
        on conflict (user_id, about) do update
        set    title = excluded.title, message = excluded.message, data = excluded.data,
               action_url = excluded.action_url, read_at = null
        where  n.data <> excluded.data";
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
    let titles: Vec<&str> = notifications.iter().map(|n| n.title.as_str()).collect();
    let messages: Vec<&str> = notifications.iter().map(|n| n.message.as_str()).collect();
    let data: Vec<&Value> = notifications.iter().map(|n| &n.data).collect();
    let urls: Vec<Option<&str>> = notifications.iter().map(|n| n.action_url.as_deref()).collect();
    let about: Vec<&str> = notifications.iter().map(|n| n.about.as_str()).collect();
    let times: Vec<Timestamp> = notifications.iter().map(|n| n.at).collect();
    let params: [&(dyn ToSql + Sync); 10] = [
        &ids, &users, &kinds, &levels, &titles, &messages, &data, &urls, &about, &times,
    ];
    tx.execute(sql, &params).await
}
