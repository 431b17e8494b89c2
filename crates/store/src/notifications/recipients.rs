//! Who is told.

use crate::{StoreError, Tx, row::Columns};
use domain::ids::{InfluencerId, MerchantId, UserId};
use std::collections::{BTreeSet, HashMap};
use tokio_postgres::Row;
use uuid::Uuid;

/// The users behind some merchants and influencers.
#[derive(Debug, Default)]
pub struct Recipients {
    merchants: HashMap<MerchantId, Vec<UserId>>,
    influencers: HashMap<InfluencerId, Vec<UserId>>,
}

impl Recipients {
    /// Those who act for a merchant.
    pub fn of_merchant(&self, merchant: MerchantId) -> &[UserId] {
        self.merchants.get(&merchant).map_or(&[], Vec::as_slice)
    }

    /// Those who act for an influencer.
    pub fn of_influencer(&self, influencer: InfluencerId) -> &[UserId] {
        self.influencers.get(&influencer).map_or(&[], Vec::as_slice)
    }
}

/// The users of merchants and influencers.
///
/// # Errors
/// The database failed.
pub async fn recipients(
    tx: &Tx,
    merchants: &BTreeSet<MerchantId>,
    influencers: &BTreeSet<InfluencerId>,
) -> Result<Recipients, StoreError> {
    let sql = "
        select u.id, u.merchant_id, u.influencer_id from users u where u.merchant_id = any($1)
        union  all
        select u.id, u.merchant_id, u.influencer_id from users u where u.influencer_id = any($2)
        order  by id";
    let merchants: Vec<Uuid> = merchants.iter().map(|merchant| merchant.uuid()).collect();
    let influencers: Vec<Uuid> = influencers.iter().map(|influencer| influencer.uuid()).collect();
    let mut recipients = Recipients::default();
    for row in tx.query(sql, &[&merchants, &influencers]).await? {
        recipients.add(&row)?;
    }
    Ok(recipients)
}

/// Those who run the platform.
///
/// # Errors
/// The database failed.
pub async fn admins(tx: &Tx) -> Result<Vec<UserId>, StoreError> {
    let sql = "select u.id from users u where u.role = 'admin' order by u.id";
    let rows = tx.query(sql, &[]).await?;
    rows.iter()
        .map(|row| Ok(UserId::from_uuid(row.column("id")?)))
        .collect()
}

impl Recipients {
    fn add(&mut self, row: &Row) -> Result<(), StoreError> {
        let user = UserId::from_uuid(row.column("id")?);
        let merchant: Option<Uuid> = row.column("merchant_id")?;
        let influencer: Option<Uuid> = row.column("influencer_id")?;
        if let Some(id) = merchant.map(MerchantId::from_uuid) {
            self.merchants.entry(id).or_default().push(user);
        }
        if let Some(id) = influencer.map(InfluencerId::from_uuid) {
            self.influencers.entry(id).or_default().push(user);
        }
        Ok(())
    }
}
