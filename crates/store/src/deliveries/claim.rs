//! Takes what is due, so that nobody else sends it meanwhile.

use crate::{
    StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    channel::{Channel, Topic},
    ids::{DeliveryId, UserId},
};
use jiff::Timestamp;
use std::collections::BTreeMap;
use tokio_postgres::Row;
use uuid::Uuid;

/// A message that is due: one delivery, or several that are told together.
#[derive(Debug, Clone)]
pub struct Claimed {
    /// The first of its deliveries; the message is called after it, however often it is sent.
    pub message: DeliveryId,
    /// Which time it is tried.
    pub attempt: u32,
    /// Whom it is for.
    pub user: UserId,
    pub topic: Topic,
    /// When the first of the deliveries was asked for.
    pub since: Timestamp,
}

/// What is due, of messages that were put together the first of their deliveries. The rows are locked, and those that
/// somebody else has are left to them.
const DUE: &str = "
    select d.id, d.user_id, d.topic, d.message_id, d.attempts, d.created_at
    from   notification_deliveries d
    where  d.channel = $1 and d.due_at <= $2
    order  by d.due_at, d.id
    limit  $3
    for    update skip locked";

/// What is due besides, of messages that are not put together yet, for some users.
const BESIDES: &str = "
    select d.id, d.user_id, d.topic, d.message_id, d.attempts, d.created_at
    from   notification_deliveries d
    where  d.channel = $1 and d.due_at <= $2 and d.message_id is null and d.user_id = any($3) and d.topic = any($4)
    and    d.id <> all($5)
    order  by d.due_at, d.id
    for    update skip locked";

/// Takes what is due on a channel, at most so many messages, for as long as the lease: whoever took it and died lets go of
/// it then. What is new and of a topic that is gathered is put together by its user. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn claim(
    tx: &Tx,
    channel: Channel,
    now: Timestamp,
    lease: Timestamp,
    limit: i64,
) -> Result<Vec<Claimed>, StoreError> {
    let mut due = read(&tx.query(DUE, &[&channel.name(), &now, &limit]).await?)?;
    let gathered = due.iter().filter(|one| one.is_gathered());
    let users: Vec<Uuid> = gathered.map(|one| one.claimed.user.uuid()).collect();
    if !users.is_empty() {
        let topics = Topic::ALL.iter().filter(|topic| topic.gathered_for().is_some());
        let topics: Vec<&str> = topics.map(|topic| topic.name()).collect();
        let known: Vec<Uuid> = due.iter().map(|one| one.claimed.message.uuid()).collect();
        let besides = tx
            .query(BESIDES, &[&channel.name(), &now, &users, &topics, &known])
            .await?;
        due.extend(read(&besides)?);
    }
    let (ids, messages, claimed) = put_together(due);
    // Those that follow another are due with it alone.
    let sql = "
        update notification_deliveries d
        set    message_id = k.message_id, attempts = d.attempts + 1, updated_at = $3,
               due_at = case when k.id = k.message_id then $4::timestamptz end
        from   unnest($1::uuid[], $2::uuid[]) k (id, message_id)
        where  d.id = k.id";
    tx.execute(sql, &[&ids, &messages, &now, &lease]).await?;
    Ok(claimed)
}

/// A delivery that is due, alone so far.
struct Due {
    claimed: Claimed,
    is_new: bool,
}

impl Due {
    const fn is_gathered(&self) -> bool {
        self.is_new && self.claimed.topic.gathered_for().is_some()
    }
}

/// The ids of the deliveries, those of their messages, and the messages.
fn put_together(due: Vec<Due>) -> (Vec<Uuid>, Vec<Uuid>, Vec<Claimed>) {
    let mut claimed: Vec<Claimed> = Vec::new();
    let mut begun: BTreeMap<(UserId, Topic), Uuid> = BTreeMap::new();
    let (mut ids, mut messages) = (Vec::new(), Vec::new());
    for one in due {
        let (id, key) = (one.claimed.message.uuid(), (one.claimed.user, one.claimed.topic));
        ids.push(id);
        match begun.get(&key).filter(|_| one.is_gathered()) {
            Some(message) => messages.push(*message),
            None => {
                if one.is_gathered() {
                    begun.insert(key, id);
                }
                messages.push(id);
                claimed.push(one.claimed);
            }
        }
    }
    (ids, messages, claimed)
}

fn read(rows: &[Row]) -> Result<Vec<Due>, StoreError> {
    rows.iter().map(due).collect()
}

fn due(row: &Row) -> Result<Due, StoreError> {
    let attempts: i32 = row.column("attempts")?;
    let claimed = Claimed {
        message: DeliveryId::from_uuid(row.column("id")?),
        attempt: attempts.unsigned_abs() + 1,
        user: UserId::from_uuid(row.column("user_id")?),
        topic: named(row.column("topic")?, Topic::from_name)?,
        since: row.column("created_at")?,
    };
    let is_new = row.column::<Option<Uuid>>("message_id")?.is_none();
    Ok(Due { claimed, is_new })
}
