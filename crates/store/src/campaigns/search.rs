//! A page of campaigns and how many there are in all.

use super::record::{CampaignRecord, SELECT};
use crate::{Database, StoreError, conditions::containing, row::Columns};
use domain::{
    Actor,
    ids::{CampaignId, InfluencerId, MerchantId},
};

/// What campaigns to list.
#[derive(Debug, Clone)]
pub struct CampaignFilter {
    /// Only this status.
    pub status: Option<&'static str>,
    /// Only with this in the name.
    pub text: Option<String>,
    /// After which campaign of the page before.
    pub after: Option<CampaignId>,
    /// How many.
    pub limit: i64,
}

/// A page of campaigns.
#[derive(Debug)]
pub struct CampaignPage {
    /// The campaigns of the page, the newest first.
    pub campaigns: Vec<CampaignRecord>,
    /// How many campaigns the filter lets through.
    pub total: i64,
    /// Whether there is a page after this one.
    pub more: bool,
}

/// Of whose campaigns a list is made, and with which of them; people who bring leads look for work,
/// so they see active ones only.
const WHERE: &str = "
    where ($2::uuid is null or c.merchant_id = $2)
    and   ($1::uuid is null or c.status = 'active')
    and   ($3::text is null or c.status = $3)
    and   ($4::text is null or c.name ilike $4)";

/// Lists the campaigns that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &CampaignFilter) -> Result<CampaignPage, StoreError> {
    let influencer = actor.influencer().map(InfluencerId::uuid);
    let merchant = actor.merchant().map(MerchantId::uuid);
    let text = filter.text.as_deref().map(containing);
    let after = filter.after.map(CampaignId::uuid);
    let count = format!("select count(*) as total from campaigns c {WHERE}");
    let page = format!("{SELECT} {WHERE} and ($5::uuid is null or c.id < $5) order by c.id desc limit $6");
    let (counted, rows) = futures::join!(
        async {
            db.read(actor, &count, &[&influencer, &merchant, &filter.status, &text])
                .await
        },
        async {
            db.read(
                actor,
                &page,
                &[
                    &influencer,
                    &merchant,
                    &filter.status,
                    &text,
                    &after,
                    &(filter.limit + 1),
                ],
            )
            .await
        },
    );
    let mut campaigns: Vec<_> = rows?.iter().map(CampaignRecord::from_row).collect::<Result<_, _>>()?;
    let limit = usize::try_from(filter.limit).unwrap_or(usize::MAX);
    let more = campaigns.len() > limit;
    campaigns.truncate(limit);
    Ok(CampaignPage {
        campaigns,
        total: counted?.first().map_or(Ok(0), |row| row.column("total"))?,
        more,
    })
}
