//! Who is told, and in which language.

use super::News;
use crate::{
    StoreError,
    row::{Columns, named},
};
use domain::{
    ids::{InfluencerId, UserId},
    locale::Locale,
};
use uuid::Uuid;

/// A user who is told something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub user: UserId,
    /// In which language.
    pub locale: Locale,
    /// The influencer he acts for; absent when he acts for the merchant.
    pub influencer: Option<InfluencerId>,
}

/// The users of the merchant and of some influencers.
///
/// # Errors
/// The database failed.
pub async fn people(news: &News, influencers: &[InfluencerId]) -> Result<Vec<Recipient>, StoreError> {
    let sql = "
        select u.id, u.locale, u.influencer_id from users u where u.merchant_id = $1
        union  all
        select u.id, u.locale, u.influencer_id from users u where u.influencer_id = any($2)
        order  by id";
    let influencers: Vec<Uuid> = influencers.iter().map(|influencer| influencer.uuid()).collect();
    let rows = news.tx.query(sql, &[&news.merchant.uuid(), &influencers]).await?;
    rows.iter()
        .map(|row| {
            Ok(Recipient {
                user: UserId::from_uuid(row.column("id")?),
                locale: named(row.column("locale")?, Locale::from_code)?,
                influencer: row
                    .column::<Option<Uuid>>("influencer_id")?
                    .map(InfluencerId::from_uuid),
            })
        })
        .collect()
}
