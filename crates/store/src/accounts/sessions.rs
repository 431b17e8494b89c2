//! Sessions, in transactions of the system.

use crate::{Database, StoreError, Tx, row::Columns};
use domain::{
    ids::{SessionId, UserId},
    session::{Session, TokenHash},
};
use jiff::Timestamp;
use tokio_postgres::Row;

/// A session and its user.
#[derive(Debug, Clone, Copy)]
pub struct SessionRecord {
    pub id: SessionId,
    pub user: UserId,
    /// Its tokens and times.
    pub session: Session,
}

/// A session to open.
#[derive(Debug, Clone, Copy)]
pub struct NewSession {
    pub id: SessionId,
    pub user: UserId,
    /// The hash of the secret that its tokens share.
    pub family: TokenHash,
    /// The hash of its first token.
    pub token: TokenHash,
    /// When it is opened.
    pub at: Timestamp,
    /// When it ends unless it is used.
    pub expires_at: Timestamp,
}

/// Opens a session.
///
/// # Errors
/// The database failed.
pub async fn open(tx: &Tx, new: &NewSession) -> Result<(), StoreError> {
    let sql = "
        insert into sessions (id, user_id, family_hash, token_hash, created_at, rotated_at, expires_at)
        values ($1, $2, $3, $4, $5, $5, $6)";
    let (family, token) = (new.family.as_slice(), new.token.as_slice());
    let params: [&(dyn tokio_postgres::types::ToSql + Sync); 6] = [
        &new.id.uuid(),
        &new.user.uuid(),
        &family,
        &token,
        &new.at,
        &new.expires_at,
    ];
    tx.execute(sql, &params).await?;
    Ok(())
}

/// The session of a family, locked until the transaction ends, so that one token is never replaced twice.
///
/// # Errors
/// The database failed.
pub async fn lock(tx: &Tx, family: TokenHash) -> Result<Option<SessionRecord>, StoreError> {
    let sql = "
        select id, user_id, token_hash, previous_hash, rotated_at, expires_at, revoked_at
        from   sessions
        where  family_hash = $1
        for    no key update";
    tx.query_opt(sql, &[&family.as_slice()])
        .await?
        .as_ref()
        .map(record)
        .transpose()
}

/// Replaces the valid token of a locked session.
///
/// # Errors
/// The database failed.
pub async fn rotate(
    tx: &Tx,
    session: SessionId,
    token: TokenHash,
    at: Timestamp,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    let sql = "
        update sessions
        set    previous_hash = token_hash, token_hash = $2, rotated_at = $3, expires_at = $4
        where  id = $1";
    tx.execute(sql, &[&session.uuid(), &token.as_slice(), &at, &expires_at])
        .await?;
    Ok(())
}

/// Ends the session of a family, if there is one that has not ended.
///
/// # Errors
/// The database failed.
pub async fn revoke(tx: &Tx, family: TokenHash, at: Timestamp) -> Result<Option<SessionId>, StoreError> {
    let sql = "
        update sessions
        set    revoked_at = $2
        where  family_hash = $1 and revoked_at is null
        returning id";
    let row = tx.query_opt(sql, &[&family.as_slice(), &at]).await?;
    row.map(|row| Ok(SessionId::from_uuid(row.column("id")?))).transpose()
}

/// Sessions that were ended by their users, or because a copy of a token came up, since an instant.
///
/// # Errors
/// The database failed.
pub async fn ended_since(db: &Database, since: Timestamp) -> Result<Vec<SessionId>, StoreError> {
    let sql = "select s.id from sessions s where s.revoked_at >= $1";
    let rows = db.read_system(sql, &[&since]).await?;
    rows.iter()
        .map(|row| Ok(SessionId::from_uuid(row.column("id")?)))
        .collect()
}

fn record(row: &Row) -> Result<SessionRecord, StoreError> {
    Ok(SessionRecord {
        id: SessionId::from_uuid(row.column("id")?),
        user: UserId::from_uuid(row.column("user_id")?),
        session: Session {
            token: hash(row.column("token_hash")?)?,
            previous: row.column::<Option<&[u8]>>("previous_hash")?.map(hash).transpose()?,
            rotated_at: row.column("rotated_at")?,
            expires_at: row.column("expires_at")?,
            revoked_at: row.column("revoked_at")?,
        },
    })
}

fn hash(bytes: &[u8]) -> Result<TokenHash, StoreError> {
    bytes.try_into().map_err(|_| StoreError::Corrupt("the hash of a token"))
}
