//! Figures about leads, from the counters that the teller keeps: they cost the same however many
//! leads there are.

mod influencers;
mod scope;
mod series;
mod sources;

pub use influencers::{InfluencerCounts, influencer_name, top_influencers, works_with};
pub use scope::Scope;
pub use series::{DayCounts, series};
pub use sources::{SourceCount, SourceSample, sources};

use crate::{StoreError, row::Columns};
use domain::kpi::LeadCounts;
use tokio_postgres::Row;

/// The sums of the counters `s` of a group.
const SUMS: &str = "
    sum(s.pending)::bigint as pending, sum(s.validated)::bigint as validated, sum(s.rejected)::bigint as rejected,
    sum(s.converted)::bigint as converted, sum(s.lost)::bigint as lost, sum(s.expired)::bigint as expired,
    sum(s.captured)::bigint as captured, sum(s.lost_commission)::bigint as lost_commission,
    sum(s.influencer_share)::bigint as influencer_share, sum(s.converted_value)::bigint as converted_value,
    sum(s.scored)::bigint as scored, sum(s.score_sum)::bigint as score_sum";

/// The counts in the columns of [`SUMS`].
fn counts_of(row: &Row) -> Result<LeadCounts, StoreError> {
    Ok(LeadCounts {
        pending: row.column("pending")?,
        validated: row.column("validated")?,
        rejected: row.column("rejected")?,
        converted: row.column("converted")?,
        lost: row.column("lost")?,
        expired: row.column("expired")?,
        captured: row.money("captured")?,
        lost_commission: row.money("lost_commission")?,
        influencer_share: row.money("influencer_share")?,
        converted_value: row.money("converted_value")?,
        scored: row.column("scored")?,
        score_sum: row.column("score_sum")?,
    })
}
