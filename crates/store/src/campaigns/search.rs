//! A page of campaigns and how many there are in all.

use super::record::{CampaignRecord, select};
use crate::{Database, Page, Slice, StoreError, conditions::containing};
use domain::{
    Actor,
    campaign::PausedBy,
    ids::{CampaignId, InfluencerId, MerchantId},
    sought::Sought,
};

/// What campaigns to list.
#[derive(Debug, Clone)]
pub struct CampaignFilter {
    /// Only this status.
    pub status: Option<&'static str>,
    /// Only stopped by this.
    pub paused_by: Option<PausedBy>,
    /// Only with this in the name.
    pub text: Option<Sought>,
    pub slice: Slice<CampaignId>,
}

/// Of whose campaigns a list is made, and with which of them; people who bring leads look for work,
/// so they see active ones only.
const WHERE: &str = "
    where ($2::uuid is null or c.merchant_id = $2)
    and   ($1::uuid is null or c.status = 'active')
    and   ($3::text is null or c.status = $3)
    and   ($4::text is null or app.folded(c.name) like $4)
    and   ($5::text is null or c.paused_by = $5)";

/// Lists the campaigns that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &CampaignFilter) -> Result<Page<CampaignRecord>, StoreError> {
    let influencer = actor.influencer().map(InfluencerId::uuid);
    let merchant = actor.merchant().map(MerchantId::uuid);
    let text = filter.text.as_ref().map(|sought| containing(sought.folded()));
    let paused_by = filter.paused_by.map(PausedBy::name);
    let after = filter.slice.after.map(CampaignId::uuid);
    let count = format!("select count(*) as total from campaigns c {WHERE}");
    let page = format!(
        "{} {WHERE} and ($6::uuid is null or c.id < $6) order by c.id desc limit $7",
        select()
    );
    let (counted, rows) = futures::join!(
        async {
            db.read(
                actor,
                &count,
                &[&influencer, &merchant, &filter.status, &text, &paused_by],
            )
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
                    &paused_by,
                    &after,
                    &filter.slice.reach(),
                ],
            )
            .await
        },
    );
    filter.slice.page(&counted?, &rows?, CampaignRecord::from_row)
}
