//! Notifications as they are written, in the transaction of whatever they tell.

use crate::{StoreError, Tx, row::Columns};
use domain::{
    channel::{Channel, Topic},
    ids::{DeliveryId, NotificationId, UserId},
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
    /// What it is about, as far as it decides which way it goes.
    pub topic: Topic,
    /// The ways that it goes beside the dashboard.
    pub deliveries: Vec<NewDelivery>,
}

/// A way that a new notification goes. One that was told before goes no way again.
#[derive(Debug, Clone, Copy)]
pub struct NewDelivery {
    pub id: DeliveryId,
    pub channel: Channel,
    /// When it may be sent.
    pub due_at: Timestamp,
}

/// Tells what nobody was told before and returns how many that are. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn tell(tx: &Tx, notifications: &[NewNotification]) -> Result<u64, StoreError> {
    let sql = "
        with written as (
             insert into notifications as n (id, user_id, type, level, parameters, target, target_id, about, created_at)
             select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::jsonb[], $6::text[],
                    $7::uuid[], $8::text[], $9::timestamptz[])
             on conflict (user_id, about) do nothing
             returning n.id, n.user_id, n.type, n.created_at),
        sent as (
             insert into notification_deliveries (id, notification_id, user_id, type, channel, topic, state, due_at,
                    created_at, updated_at)
             select d.id, w.id, w.user_id, w.type, d.channel, d.topic, 'waiting', d.due_at, w.created_at, w.created_at
             from   written w
             join   unnest($10::uuid[], $11::uuid[], $12::text[], $13::text[], $14::timestamptz[])
                    d (id, notification_id, channel, topic, due_at) on d.notification_id = w.id)
        select count(*) as written from written";
    write(tx, sql, notifications).await
}

/// Tells, and where the same thing was told with other parameters, tells those instead: what has grown since
/// it was read is unread again. Returns how many were written. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn tell_or_revise(tx: &Tx, notifications: &[NewNotification]) -> Result<u64, StoreError> {
    let sql = "
        with written as (
             insert into notifications as n (id, user_id, type, level, parameters, target, target_id, about, created_at)
             select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::jsonb[], $6::text[],
                    $7::uuid[], $8::text[], $9::timestamptz[])
             on conflict (user_id, about) do update
             set    parameters = excluded.parameters, target = excluded.target, target_id = excluded.target_id,
                    read_at = null
             where  n.parameters <> excluded.parameters
             returning n.id, n.user_id, n.type, n.created_at),
        sent as (
             insert into notification_deliveries (id, notification_id, user_id, type, channel, topic, state, due_at,
                    created_at, updated_at)
             select d.id, w.id, w.user_id, w.type, d.channel, d.topic, 'waiting', d.due_at, w.created_at, w.created_at
             from   written w
             join   unnest($10::uuid[], $11::uuid[], $12::text[], $13::text[], $14::timestamptz[])
                    d (id, notification_id, channel, topic, due_at) on d.notification_id = w.id)
        select count(*) as written from written";
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
    let ways = Ways::of(notifications);
    let params: [&(dyn ToSql + Sync); 14] = [
        &ids,
        &users,
        &kinds,
        &levels,
        &parameters,
        &targets,
        &target_ids,
        &about,
        &times,
        &ways.ids,
        &ways.notifications,
        &ways.channels,
        &ways.topics,
        &ways.due,
    ];
    let row = tx.query_opt(sql, &params).await?;
    let written: i64 = row.ok_or(StoreError::Corrupt("a row of counts"))?.column("written")?;
    Ok(written.unsigned_abs())
}

/// The ways of all notifications, by column.
#[derive(Default)]
struct Ways {
    ids: Vec<Uuid>,
    notifications: Vec<Uuid>,
    channels: Vec<&'static str>,
    topics: Vec<&'static str>,
    due: Vec<Timestamp>,
}

impl Ways {
    fn of(notifications: &[NewNotification]) -> Self {
        let mut ways = Self::default();
        let each = notifications
            .iter()
            .flat_map(|n| n.deliveries.iter().map(move |way| (n, way)));
        for (notification, way) in each {
            ways.ids.push(way.id.uuid());
            ways.notifications.push(notification.id.uuid());
            ways.channels.push(way.channel.name());
            ways.topics.push(notification.topic.name());
            ways.due.push(way.due_at);
        }
        ways
    }
}
