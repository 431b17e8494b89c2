//! Figures as their reader may see them.

use crate::{
    amount::{Hundredths, Sum},
    names,
};
use app::stats::{DayCounts, Figures, InfluencerCounts, SourceCount};
use domain::{
    Actor,
    counters::LeadCounts,
    ids::{CampaignId, InfluencerId},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Figures about the leads that were created in a period.
#[derive(Debug, Serialize, ToSchema)]
pub struct Statistics {
    /// The campaign, when they are about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    campaign_id: Option<Uuid>,
    /// The name of the campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    campaign_name: Option<String>,
    /// The influencer or commercial, when they are about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    influencer_id: Option<Uuid>,
    /// The name of the influencer.
    #[serde(skip_serializing_if = "Option::is_none")]
    influencer_name: Option<String>,
    /// How many days.
    period_days: usize,
    /// The first day, in Casablanca.
    #[schema(value_type = String, format = Date)]
    from: String,
    /// The last day: today.
    #[schema(value_type = String, format = Date)]
    to: String,
    /// All leads.
    total_leads: i64,
    /// Waiting for a decision.
    pending: i64,
    /// Validated, and nothing since.
    validated: i64,
    /// Rejected.
    rejected: i64,
    /// Converted.
    converted: i64,
    /// Lost after validation.
    lost: i64,
    /// Lost because nobody decided in time.
    expired: i64,
    /// Validated and converted leads in percent of all; null without leads.
    validation_rate: Option<Hundredths>,
    /// Converted leads in percent of the validated and converted ones; null without those.
    conversion_rate: Option<Hundredths>,
    /// The mean of the scores; null without scores.
    avg_quality: Option<Hundredths>,
    /// What validated and converted leads cost; not shown to those who bring leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    spent: Option<Sum>,
    /// What those who brought the leads earned.
    influencer_earnings: Sum,
    /// What the platform kept; only shown to admins.
    #[serde(skip_serializing_if = "Option::is_none")]
    platform_revenue: Option<Sum>,
    /// For how much the customers bought, as far as it is known.
    converted_value: Sum,
    /// What came back for each dirham spent, beyond it; null when nothing was spent. Not shown to those who bring
    /// leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Hundredths>)]
    roi: Option<Option<Hundredths>>,
    /// Every day of the period.
    daily: Vec<Day>,
    /// Where the latest leads of the period come from, at most 5000 of them; not told of the whole platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    sources: Option<Vec<Source>>,
    /// How many leads `sources` is about; fewer than all when there are very many.
    #[serde(skip_serializing_if = "Option::is_none")]
    sources_of_leads: Option<i64>,
    /// The ten whose leads were kept most often; told of a merchant and of a campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    top_influencers: Option<Vec<TopInfluencer>>,
}

/// The figures of a day.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = StatisticsDay)]
pub struct Day {
    /// The day, in Casablanca.
    #[schema(value_type = String, format = Date)]
    date: String,
    /// How many leads were created on it.
    created: i64,
    /// Of those, waiting for a decision.
    pending: i64,
    /// Of those, validated, and nothing since.
    validated: i64,
    /// Of those, rejected.
    rejected: i64,
    /// Of those, converted.
    converted: i64,
    /// Of those, lost: after validation, or because nobody decided.
    lost: i64,
    /// What those validated and converted cost; not shown to those who bring leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    spent: Option<Sum>,
    /// What those who brought them earned.
    influencer_earnings: Sum,
    /// How many leads were validated on this day, whenever they were created.
    validated_that_day: i64,
    /// How many leads were rejected on this day.
    rejected_that_day: i64,
    /// What was taken from deposits on this day; not shown to those who bring leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    spent_that_day: Option<Sum>,
}

/// Leads of a source.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = StatisticsSource)]
pub struct Source {
    /// instagram, tiktok, whatsapp or direct.
    source: names::LeadSource,
    /// How many.
    leads: i64,
    /// How many were kept: validated or converted.
    validated: i64,
}

/// Somebody who brings many leads.
#[derive(Debug, Serialize, ToSchema)]
pub struct TopInfluencer {
    /// Who.
    influencer_id: Uuid,
    /// What they are called.
    name: String,
    /// How many leads they brought.
    leads: i64,
    /// How many were kept: validated or converted.
    validated: i64,
    /// The same in percent.
    validation_rate: Option<Hundredths>,
    /// The mean of their scores.
    avg_quality: Option<Hundredths>,
    /// What the kept ones cost.
    spent: Sum,
}

impl Statistics {
    /// Shows figures to a reader.
    pub fn for_reader(figures: Figures, reader: Actor) -> Self {
        let pays = reader.influencer().is_none();
        let total = figures.total;
        let (sources, sources_of_leads) = figures.sources.map(|sample| (sample.sources, sample.leads)).unzip();
        let top = figures.top_influencers;
        Self {
            campaign_id: None,
            campaign_name: None,
            influencer_id: None,
            influencer_name: None,
            period_days: figures.days.len(),
            from: figures.period.first().to_string(),
            to: figures.period.last().to_string(),
            total_leads: total.total(),
            pending: total.pending,
            validated: total.validated,
            rejected: total.rejected,
            converted: total.converted,
            lost: total.lost,
            expired: total.expired,
            validation_rate: total.validation_rate().map(Hundredths),
            conversion_rate: total.conversion_rate().map(Hundredths),
            avg_quality: total.average_quality().map(Hundredths),
            spent: pays.then(|| Sum(total.spent())),
            influencer_earnings: Sum(total.influencer_share),
            platform_revenue: matches!(reader, Actor::Admin(_)).then(|| Sum(total.platform_revenue())),
            converted_value: Sum(total.converted_value),
            roi: pays.then(|| total.return_on_investment().map(Hundredths)),
            daily: figures.days.into_iter().map(|day| Day::of(day, pays)).collect(),
            sources: sources.map(|sources| sources.into_iter().map(Source::from).collect()),
            sources_of_leads,
            top_influencers: top.map(|top| top.into_iter().map(TopInfluencer::from).collect()),
        }
    }

    /// Says which campaign they are about.
    pub fn of_campaign(mut self, id: CampaignId, name: String) -> Self {
        self.campaign_id = Some(id.uuid());
        self.campaign_name = Some(name);
        self
    }

    /// Says which influencer they are about.
    pub fn of_influencer(mut self, id: InfluencerId, name: String) -> Self {
        self.influencer_id = Some(id.uuid());
        self.influencer_name = Some(name);
        self
    }
}

impl Day {
    fn of(day: DayCounts, pays: bool) -> Self {
        let created: LeadCounts = day.created;
        Self {
            date: day.day.to_string(),
            created: created.total(),
            pending: created.pending,
            validated: created.validated,
            rejected: created.rejected,
            converted: created.converted,
            lost: created.lost + created.expired,
            spent: pays.then(|| Sum(created.spent())),
            influencer_earnings: Sum(created.influencer_share),
            validated_that_day: day.decided.validated_that_day,
            rejected_that_day: day.decided.rejected_that_day,
            spent_that_day: pays.then_some(Sum(day.decided.spent_that_day)),
        }
    }
}

impl From<SourceCount> for Source {
    fn from(count: SourceCount) -> Self {
        Self {
            source: count.source.into(),
            leads: count.leads,
            validated: count.kept,
        }
    }
}

impl From<InfluencerCounts> for TopInfluencer {
    fn from(found: InfluencerCounts) -> Self {
        let counts = found.counts;
        Self {
            influencer_id: found.influencer.uuid(),
            name: found.name,
            leads: counts.total(),
            validated: counts.kept(),
            validation_rate: counts.validation_rate().map(Hundredths),
            avg_quality: counts.average_quality().map(Hundredths),
            spent: Sum(counts.spent()),
        }
    }
}
