//! What somebody does not want to be told, by channel.

use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Actor,
    channel::{Channel, Muted, Topic},
};

/// What the actor does not want to be told.
///
/// # Errors
/// The database failed.
pub async fn muted(db: &Database, actor: Actor) -> Result<Muted, StoreError> {
    let sql = "select p.channel, p.topic from notification_preferences p where p.user_id = $1";
    let rows = db.read(actor, sql, &[&actor.user().uuid()]).await?;
    let pairs = rows.iter().map(|row| {
        let channel = named(row.column("channel")?, Channel::from_name)?;
        Ok((channel, named(row.column("topic")?, Topic::from_name)?))
    });
    Ok(Muted::from_stored(pairs.collect::<Result<Vec<_>, StoreError>>()?))
}

/// Puts this in the place of what the actor did not want to be told. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn set_muted(tx: &Tx, actor: Actor, muted: &Muted) -> Result<(), StoreError> {
    // Two that come at once would each leave what the other wrote.
    tx.lock_name(&format!("preferences:{}", actor.user())).await?;
    let sql = "delete from notification_preferences p where p.user_id = $1";
    tx.execute(sql, &[&actor.user().uuid()]).await?;
    let sql = "
        insert into notification_preferences (user_id, channel, topic)
        select $1, m.channel, m.topic from unnest($2::text[], $3::text[]) m (channel, topic)";
    let (channels, topics): (Vec<_>, Vec<_>) = muted.iter().map(|(way, topic)| (way.name(), topic.name())).unzip();
    tx.execute(sql, &[&actor.user().uuid(), &channels, &topics]).await?;
    Ok(())
}
