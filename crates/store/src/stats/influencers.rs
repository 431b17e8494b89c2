//! Figures by influencer.

use super::{SUMS_OF_LEADS, Scope};
use crate::{Database, StoreError, counters::Sums, row::Columns};
use domain::{
    Actor,
    counters::LeadCounts,
    ids::{InfluencerId, MerchantId},
    period::Period,
};
use tokio_postgres::Row;

/// The figures of an influencer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InfluencerCounts {
    pub influencer: InfluencerId,
    pub name: String,
    pub counts: LeadCounts,
}

/// How many are listed.
const TOP: &str = "10";

/// Those whose leads were accepted most often in a period.
///
/// # Errors
/// The database failed.
pub async fn top_influencers(
    db: &Database,
    actor: Actor,
    scope: Scope,
    period: Period,
) -> Result<Vec<InfluencerCounts>, StoreError> {
    let conditions = scope.counters(period);
    let sql = format!(
        "select t.*, i.display_name
         from  (select s.influencer_id, {sums},
                       sum(s.pending + s.validated + s.rejected + s.converted + s.lost + s.expired) as leads
                from   lead_statistics s
                where  true{conditions}
                group  by s.influencer_id) t
         join   influencers i on i.id = t.influencer_id
         where  t.leads > 0
         order  by t.validated + t.converted desc, t.leads desc, t.influencer_id
         limit  {TOP}",
        sums = *SUMS_OF_LEADS,
        conditions = conditions.text(),
    );
    let rows = db.read(actor, &sql, &conditions.params()).await?;
    rows.iter().map(influencer_of).collect()
}

fn influencer_of(row: &Row) -> Result<InfluencerCounts, StoreError> {
    Ok(InfluencerCounts {
        influencer: InfluencerId::from_uuid(row.column("influencer_id")?),
        name: row.column("display_name")?,
        counts: LeadCounts::of(row)?,
    })
}

/// The name of an influencer, if there is one.
///
/// # Errors
/// The database failed.
pub async fn influencer_name(
    db: &Database,
    actor: Actor,
    influencer: InfluencerId,
) -> Result<Option<String>, StoreError> {
    let sql = "select i.display_name from influencers i where i.id = $1";
    let rows = db.read(actor, sql, &[&influencer.uuid()]).await?;
    rows.first().map(|row| row.column("display_name")).transpose()
}

/// Whether an influencer ever brought a merchant a lead, or agreed to.
///
/// # Errors
/// The database failed.
pub async fn works_with(
    db: &Database,
    actor: Actor,
    merchant: MerchantId,
    influencer: InfluencerId,
) -> Result<bool, StoreError> {
    let sql = "
        select exists (select from lead_statistics s where s.merchant_id = $1 and s.influencer_id = $2)
               or exists (select from influencer_agreements a where a.merchant_id = $1 and a.influencer_id = $2)
               as works_with";
    let rows = db.read(actor, sql, &[&merchant.uuid(), &influencer.uuid()]).await?;
    rows.first().map_or(Ok(false), |row| row.column("works_with"))
}
