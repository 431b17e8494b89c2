//! Notifications as their user reads them.

use crate::{
    Database, Page, Slice, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Actor,
    ids::NotificationId,
    locale::Locale,
    notification::{Level, Target},
};
use jiff::Timestamp;
use serde_json::Value;
use tokio_postgres::Row;

/// A notification as it is read.
#[derive(Debug, Clone)]
pub struct NotificationRecord {
    pub id: NotificationId,
    /// What kind of thing happened.
    pub kind: String,
    /// How much it matters.
    pub level: Level,
    /// What its text is made of.
    pub parameters: Value,
    /// Where something can be done about it.
    pub target: Target,
    /// The language of the user.
    pub locale: Locale,
    /// When it was told.
    pub created_at: Timestamp,
    pub read_at: Option<Timestamp>,
}

/// A page of notifications, the newest first.
#[derive(Debug)]
pub struct NotificationPage {
    pub page: Page<NotificationRecord>,
    pub unread: i64,
}

/// Lists the actor's own notifications.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, slice: Slice<NotificationId>) -> Result<NotificationPage, StoreError> {
    let count = "
        select count(*) as total, count(*) filter (where n.read_at is null) as unread
        from   notifications n
        where  n.user_id = $1";
    let page = "
        select n.id, n.type, n.level, n.parameters, n.target, n.target_id, n.created_at, n.read_at, u.locale
        from   notifications n
        join   users u on u.id = n.user_id
        where  n.user_id = $1 and ($2::uuid is null or n.id < $2)
        order  by n.id desc
        limit  $3";
    let user = actor.user().uuid();
    let after = slice.after.map(NotificationId::uuid);
    let (counted, rows) = futures::join!(async { db.read(actor, count, &[&user]).await }, async {
        db.read(actor, page, &[&user, &after, &slice.reach()]).await
    },);
    let counted = counted?;
    let counts = counted.first().ok_or(StoreError::Corrupt("a row of counts"))?;
    Ok(NotificationPage {
        unread: counts.column("unread")?,
        page: slice.page(&counted, &rows?, record)?,
    })
}

/// Marks one of the actor's notifications as read, the first time; nothing when there is none.
///
/// # Errors
/// The database failed.
pub async fn mark_read(
    tx: &Tx,
    actor: Actor,
    notification: NotificationId,
    at: Timestamp,
) -> Result<Option<NotificationRecord>, StoreError> {
    let sql = "
        update notifications n
        set    read_at = coalesce(n.read_at, $3)
        from   users u
        where  n.user_id = $1 and n.id = $2 and u.id = n.user_id
        returning n.id, n.type, n.level, n.parameters, n.target, n.target_id, n.created_at, n.read_at, u.locale";
    let row = tx
        .query_opt(sql, &[&actor.user().uuid(), &notification.uuid(), &at])
        .await?;
    row.as_ref().map(record).transpose()
}

/// Notifications that were marked together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marked {
    /// How many.
    pub notifications: i64,
    /// The time that all of them have since; none where there were none.
    pub read_at: Option<Timestamp>,
}

/// Marks all of the actor's notifications as read that were not.
///
/// # Errors
/// The database failed.
pub async fn mark_all_read(tx: &Tx, actor: Actor, at: Timestamp) -> Result<Marked, StoreError> {
    let sql = "
        with marked as (
             update notifications n set read_at = $2 where n.user_id = $1 and n.read_at is null
             returning n.read_at)
        select count(*) as notifications, max(m.read_at) as read_at from marked m";
    let row = tx.query_opt(sql, &[&actor.user().uuid(), &at]).await?;
    let row = row.ok_or(StoreError::Corrupt("a row of counts"))?;
    Ok(Marked {
        notifications: row.column("notifications")?,
        read_at: row.column("read_at")?,
    })
}

/// Marks those of the actor's notifications as unread that were marked as read at a time, and returns how many.
///
/// # Errors
/// The database failed.
pub async fn mark_unread(tx: &Tx, actor: Actor, read_at: Timestamp) -> Result<u64, StoreError> {
    let sql = "update notifications n set read_at = null where n.user_id = $1 and n.read_at = $2";
    tx.execute(sql, &[&actor.user().uuid(), &read_at]).await
}

fn record(row: &Row) -> Result<NotificationRecord, StoreError> {
    let target = Target::from_parts(row.column("target")?, row.column("target_id")?);
    Ok(NotificationRecord {
        id: NotificationId::from_uuid(row.column("id")?),
        kind: row.column("type")?,
        level: named(row.column("level")?, Level::from_name)?,
        parameters: row.column("parameters")?,
        target: target.ok_or(StoreError::Corrupt("a target"))?,
        locale: named(row.column("locale")?, Locale::from_name)?,
        created_at: row.column("created_at")?,
        read_at: row.column("read_at")?,
    })
}
