//! A payout as it is asked for.

use crate::{StoreError, Tx, row::Columns, teller::IdempotencyKey};
use domain::{
    ids::{EarningId, InfluencerId, MerchantId, PayoutId, UserId},
    payout::{Payee, Taken},
};
use jiff::Timestamp;
use uuid::Uuid;

/// A payout to write.
#[derive(Debug, Clone)]
pub struct NewPayout {
    pub id: PayoutId,
    pub influencer: InfluencerId,
    /// The entries, and what they add up to.
    pub taken: Taken,
    /// Where the money goes.
    pub payee: Payee,
    /// Who asked for it; nobody when an agreement pays by itself.
    pub requested_by: Option<UserId>,
    /// The key of the request.
    pub key: Option<IdempotencyKey>,
    pub at: Timestamp,
}

/// What is known of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// The same request made this payout.
    Made(PayoutId),
    /// It was used for another request.
    Otherwise,
}

/// Looks up the key of a user, under the lock of their influencer.
///
/// # Errors
/// The database failed.
pub async fn seen(tx: &Tx, user: UserId, key: &IdempotencyKey) -> Result<Option<Seen>, StoreError> {
    let sql = "select p.id, p.request_hash from payouts p where p.requested_by = $1 and p.key = $2";
    let Some(row) = tx.query_opt(sql, &[&user.uuid(), &key.key]).await? else {
        return Ok(None);
    };
    Ok(Some(match row.column::<&[u8]>("request_hash")? == key.request_hash {
        true => Seen::Made(PayoutId::from_uuid(row.column("id")?)),
        false => Seen::Otherwise,
    }))
}

/// Writes a payout with its entries, under the lock of its influencer.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &Tx, payout: &NewPayout) -> Result<(), StoreError> {
    let sql = "
        insert into payouts (id, influencer_id, amount, rib, holder, status, requested_by, key, request_hash, created_at,
               updated_at)
        values ($1, $2, $3, $4, $5, 'requested', $6, $7, $8, $9, $9)";
    let (id, influencer) = (payout.id.uuid(), payout.influencer.uuid());
    let amount = payout.taken.amount.amount().centimes();
    let (rib, holder) = (payout.payee.rib.as_str(), payout.payee.holder.as_str());
    let by = payout.requested_by.map(UserId::uuid);
    let key = payout.key.as_ref().map(|key| key.key.as_str());
    let hash = payout.key.as_ref().map(|key| key.request_hash.as_slice());
    tx.execute(
        sql,
        &[&id, &influencer, &amount, &rib, &holder, &by, &key, &hash, &payout.at],
    )
    .await?;
    let sql = "
        insert into payout_items (payout_id, merchant_id, earning_id, influencer_id, amount, live)
        select $1, t.merchant_id, t.earning_id, $2, t.amount, true
        from   unnest($3::uuid[], $4::uuid[], $5::bigint[]) t (merchant_id, earning_id, amount)";
    let entries = &payout.taken.entries;
    let merchants: Vec<Uuid> = entries.iter().map(|entry| MerchantId::uuid(entry.merchant)).collect();
    let earnings: Vec<Uuid> = entries.iter().map(|entry| EarningId::uuid(entry.earning)).collect();
    let amounts: Vec<i64> = entries.iter().map(|entry| entry.amount.centimes()).collect();
    tx.execute(sql, &[&id, &influencer, &merchants, &earnings, &amounts])
        .await?;
    Ok(())
}
