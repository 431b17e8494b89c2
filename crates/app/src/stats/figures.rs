//! What every statistic tells.

use crate::{App, Failure};
use domain::{
    Actor,
    counters::LeadCounts,
    period::{Period, PeriodDays},
};
use std::collections::BTreeMap;
use store::stats::{self, DayCounts, InfluencerCounts, Scope, SourceSample};

/// The figures of a period. The leads are those that were created in it.
#[derive(Debug)]
pub struct Figures {
    /// The days.
    pub period: Period,
    /// All leads together.
    pub total: LeadCounts,
    /// Every day of the period, also the quiet ones.
    pub days: Vec<DayCounts>,
    /// Where they come from; not told of the whole platform.
    pub sources: Option<SourceSample>,
    /// Who brings the most; told where several do for one merchant.
    pub top_influencers: Option<Vec<InfluencerCounts>>,
}

/// What is told beside the days.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beside {
    pub(super) sources: bool,
    pub(super) top_influencers: bool,
}

impl Figures {
    pub(super) async fn read(
        app: &App,
        actor: Actor,
        scope: Scope,
        days: PeriodDays,
        beside: Beside,
    ) -> Result<Self, Failure> {
        let period = Period::until(app.now(), app.zone(), days);
        let sources = async {
            match beside.sources {
                true => stats::sources(&app.db, actor, scope, period.begins_at(app.zone()))
                    .await
                    .map(Some),
                false => Ok(None),
            }
        };
        let top_influencers = async {
            match beside.top_influencers {
                true => stats::top_influencers(&app.db, actor, scope, period).await.map(Some),
                false => Ok(None),
            }
        };
        let series = stats::series(&app.db, actor, scope, period);
        let (series, sources, top_influencers) = futures::join!(series, sources, top_influencers);
        let days = every_day(period, series?);
        Ok(Self {
            period,
            total: days.iter().map(|day| day.created).sum(),
            days,
            sources: sources?,
            top_influencers: top_influencers?,
        })
    }
}

/// Puts a quiet day wherever nothing happened.
fn every_day(period: Period, series: Vec<DayCounts>) -> Vec<DayCounts> {
    let mut told: BTreeMap<_, _> = series.into_iter().map(|day| (day.day, day)).collect();
    let days = period.days();
    days.map(|day| told.remove(&day).unwrap_or_else(|| DayCounts::quiet(day)))
        .collect()
}
