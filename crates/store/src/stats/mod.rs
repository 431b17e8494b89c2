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

use crate::counters;
use std::sync::LazyLock;

/// The sums of the counters `s` of a group, by the days on which leads were created.
static SUMS_OF_LEADS: LazyLock<String> = LazyLock::new(|| counters::of_leads("sum(s.@)::bigint as @"));
/// The sums of all counters `s` of a group.
static SUMS: LazyLock<String> = LazyLock::new(|| counters::all("sum(s.@)::bigint as @"));
