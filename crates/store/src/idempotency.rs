//! Commands that must not run twice: a key of the caller, and the answer that was given.
//!
//! The key and the work are one transaction: look, work, keep, commit. (Leads are created by the
//! teller, which keeps their keys with them.)

use crate::{Database, StoreError, Tx, row::Columns, teller::IdempotencyKey};
use domain::{
    Actor,
    ids::{MerchantId, UserId},
};
use jiff::Timestamp;
use tokio_postgres::Row;

/// A key as it is used: keys are per user and merchant.
#[derive(Debug, Clone)]
pub struct KeyUse {
    /// Whose money it is about.
    pub merchant: MerchantId,
    /// Whose key it is.
    pub user: UserId,
    /// The key and what it is used for.
    pub key: IdempotencyKey,
}

/// What is known of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// Nothing: the command is new.
    Never,
    /// The same command was answered with this.
    Answered(String),
    /// It was used for another command.
    Otherwise,
}

/// Looks a key up. Until the transaction ends, others who look for the same key wait here.
///
/// # Errors
/// The database failed.
pub async fn look(tx: &Tx, used: &KeyUse) -> Result<Seen, StoreError> {
    let KeyUse { merchant, user, key } = used;
    let name = format!("idempotency:{merchant}:{user}:{}", key.key);
    tx.lock_name(&name).await?;
    let sql = "
        select i.request_hash, i.answer
        from   idempotency_keys i
        where  i.merchant_id = $1 and i.user_id = $2 and i.key = $3";
    let Some(row) = tx.query_opt(sql, &[&merchant.uuid(), &user.uuid(), &key.key]).await? else {
        return Ok(Seen::Never);
    };
    let answer: Option<String> = row.column("answer")?;
    let same = row.column::<&[u8]>("request_hash")? == key.request_hash;
    Ok(answer.filter(|_| same).map_or(Seen::Otherwise, Seen::Answered))
}

/// What the merchant, the campaign and the influencer of a lead were called when it was created.
#[derive(Debug)]
pub struct NamesOfThen {
    pub merchant: String,
    pub campaign: String,
    pub influencer: String,
}

/// The names that the creation of a lead under this key was answered with.
///
/// # Errors
/// The database failed.
pub async fn names_of_then(db: &Database, actor: Actor, used: &KeyUse) -> Result<Option<NamesOfThen>, StoreError> {
    let sql = "
        select i.merchant_name, i.campaign_name, i.influencer_name
        from   idempotency_keys i
        where  i.merchant_id = $1 and i.user_id = $2 and i.key = $3 and i.lead_id is not null";
    let KeyUse { merchant, user, key } = used;
    let rows = db.read(actor, sql, &[&merchant.uuid(), &user.uuid(), &key.key]).await?;
    let names = |row: &Row| {
        Ok(NamesOfThen {
            merchant: row.column("merchant_name")?,
            campaign: row.column("campaign_name")?,
            influencer: row.column("influencer_name")?,
        })
    };
    rows.first().map(names).transpose()
}

/// Keeps the answer to a command, what is needed to give it again. False when somebody who did not
/// look took the key meanwhile: then nothing may be committed.
///
/// # Errors
/// The database failed.
pub async fn keep(tx: &Tx, used: &KeyUse, answer: &str, at: Timestamp) -> Result<bool, StoreError> {
    let sql = "
        insert into idempotency_keys (merchant_id, user_id, key, request_hash, answer, created_at)
        values ($1, $2, $3::text, $4, $5, $6)
        on conflict (merchant_id, user_id, key) do nothing";
    let KeyUse { merchant, user, key } = used;
    let hash = key.request_hash.as_slice();
    let written = tx
        .execute(sql, &[&merchant.uuid(), &user.uuid(), &key.key, &hash, &answer, &at])
        .await?;
    Ok(written == 1)
}
