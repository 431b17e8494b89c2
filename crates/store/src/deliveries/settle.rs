//! What became of a message is written to each of its deliveries.

use crate::{
    StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    channel::{Channel, Muting, Topic},
    delivery::{DeliveryProblem, DeliveryState, Tried},
    ids::DeliveryId,
};
use jiff::Timestamp;
use uuid::Uuid;

/// Writes what became of a message that was taken; false when somebody else took it since, who will say it. A system
/// transaction.
///
/// # Errors
/// The database failed.
pub async fn settle(
    tx: &Tx,
    message: DeliveryId,
    attempt: u32,
    tried: Tried,
    carrier_ref: Option<&str>,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let sql = "
        update notification_deliveries d
        set    state = $3, problem = $4, updated_at = $6, carrier_ref = coalesce($7, d.carrier_ref),
               attempts = d.attempts - case when $3 = 'waiting' then 1 else 0 end,
               due_at = case when d.id = d.message_id then $5::timestamptz end
        from   notification_deliveries f
        where  f.id = $1 and f.attempts = $2 and f.state in ('waiting', 'failed') and d.message_id = f.id
        and    d.state in ('waiting', 'failed')";
    let attempt = i32::try_from(attempt).unwrap_or(i32::MAX);
    let problem = tried.problem().map(DeliveryProblem::name);
    let state = tried.state().name();
    let written = tx
        .execute(
            sql,
            &[
                &message.uuid(),
                &attempt,
                &state,
                &problem,
                &tried.again_at(),
                &at,
                &carrier_ref,
            ],
        )
        .await?;
    if written > 0 && matches!(tried, Tried::GivenUp(_) | Tried::Skipped(_)) {
        fall_back(tx, &[message.uuid()], at).await?;
    }
    Ok(written > 0)
}

/// The message that a carrier calls so.
///
/// # Errors
/// The database failed.
pub async fn called(tx: &Tx, carrier_ref: &str) -> Result<Option<DeliveryId>, StoreError> {
    let sql = "select d.message_id from notification_deliveries d where d.carrier_ref = $1 limit 1";
    let row = tx.query_opt(sql, &[&carrier_ref]).await?;
    let message: Option<Uuid> = row.map(|row| row.column("message_id")).transpose()?.flatten();
    Ok(message.map(DeliveryId::from_uuid))
}

/// Writes what a carrier said later of a message, if that changes anything: `changes` decides it from the state, the channel
/// and the tries. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn hear(
    tx: &Tx,
    message: DeliveryId,
    at: Timestamp,
    changes: impl FnOnce(DeliveryState, Channel, u32) -> Option<Tried>,
) -> Result<(), StoreError> {
    let sql = "select d.state, d.channel, d.attempts from notification_deliveries d where d.id = $1 for update";
    let Some(row) = tx.query_opt(sql, &[&message.uuid()]).await? else {
        return Ok(());
    };
    let state = named(row.column("state")?, DeliveryState::from_name)?;
    let channel = named(row.column("channel")?, Channel::from_name)?;
    let attempts: i32 = row.column("attempts")?;
    let Some(tried) = changes(state, channel, attempts.unsigned_abs()) else {
        return Ok(());
    };
    let sql = "
        update notification_deliveries d
        set    state = $2, problem = $3, updated_at = $5, due_at = case when d.id = $1 then $4::timestamptz end
        where  d.message_id = $1";
    let problem = tried.problem().map(DeliveryProblem::name);
    tx.execute(
        sql,
        &[&message.uuid(), &tried.state().name(), &problem, &tried.again_at(), &at],
    )
    .await?;
    if matches!(tried, Tried::GivenUp(_) | Tried::Skipped(_)) {
        fall_back(tx, &[message.uuid()], at).await?;
    }
    Ok(())
}

/// Lets what must reach its user, and now goes no way any more, go one that they muted: WhatsApp, else SMS, else e-mail. The
/// deliveries of a notification are locked first: of two that end at once, the second sees the end of the first.
async fn fall_back(tx: &Tx, messages: &[Uuid], at: Timestamp) -> Result<(), StoreError> {
    let lock = "
        select d.id
        from   notification_deliveries d
        where  d.notification_id in
               (select e.notification_id from notification_deliveries e where e.message_id = any($1) or e.id = any($1))
        order  by d.id
        for    update";
    tx.query(lock, &[&messages]).await?;
    let sql = "
        update notification_deliveries d
        set    state = 'waiting', problem = null, instead = true, attempts = 0, message_id = null, due_at = $2,
               updated_at = $2
        from   notification_deliveries e
        where  (e.message_id = any($1) or e.id = any($1)) and e.topic = any($3)
        and    d.id = (
               select m.id
               from   notification_deliveries m
               where  m.notification_id = e.notification_id and m.state = 'skipped' and m.problem = 'muted'
               order  by m.channel = 'email', m.channel = 'sms'
               limit  1)
        and    not exists (
               select from notification_deliveries o
               where  o.notification_id = e.notification_id and o.state in ('waiting', 'failed', 'sent', 'delivered'))";
    let must = Topic::ALL.iter().filter(|topic| topic.muting() == Muting::ButOne);
    let must: Vec<&str> = must.map(|topic| topic.name()).collect();
    tx.execute(sql, &[&messages, &at, &must]).await?;
    Ok(())
}

/// Skips what is due on a channel, at most so many deliveries, and returns how many. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn skip_due(
    tx: &Tx,
    channel: Channel,
    problem: DeliveryProblem,
    now: Timestamp,
    limit: i64,
) -> Result<u64, StoreError> {
    let sql = "
        with due as (
             select d.id
             from   notification_deliveries d
             where  d.channel = $1 and d.due_at <= $2
             order  by d.due_at, d.id
             limit  $3
             for    update skip locked)
        update notification_deliveries d
        set    state = 'skipped', problem = $4, due_at = null, updated_at = $2
        from   due
        where  d.id = due.id or d.message_id = due.id
        returning d.id";
    let rows = tx.query(sql, &[&channel.name(), &now, &limit, &problem.name()]).await?;
    let skipped = rows
        .iter()
        .map(|row| row.column("id"))
        .collect::<Result<Vec<Uuid>, _>>()?;
    if !skipped.is_empty() {
        fall_back(tx, &skipped, now).await?;
    }
    Ok(u64::try_from(skipped.len()).unwrap_or(u64::MAX))
}

/// Lets what was given up, or skipped because nobody could carry it, be tried again from the beginning, with whatever went
/// in the same message; false when there is no such delivery, or it is in another state. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn replay(tx: &Tx, delivery: DeliveryId, at: Timestamp) -> Result<bool, StoreError> {
    let sql = "
        update notification_deliveries d
        set    state = 'waiting', problem = null, attempts = 0, created_at = $2, updated_at = $2,
               due_at = case when d.id = coalesce(d.message_id, d.id) then $2::timestamptz end
        from   notification_deliveries a
        where  a.id = $1 and a.state = $3 and coalesce(d.message_id, d.id) = coalesce(a.message_id, a.id)
        and    d.state = a.state";
    let given_up = DeliveryState::GivenUp.name();
    Ok(tx.execute(sql, &[&delivery.uuid(), &at, &given_up]).await? > 0)
}
