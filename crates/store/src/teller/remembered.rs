//! What earlier batches read of campaigns and terms. Whoever changes them raises `terms_version` of the merchant's
//! deposits, under their locks (0009): as long as the locked deposits have the version of then, all of it holds.

use super::facts::{CampaignFacts, Facts, Terms, TermsVersion};
use domain::ids::{CampaignId, InfluencerId};
use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

/// Somebody who brings leads to a campaign.
pub(super) type Pair = (CampaignId, InfluencerId);

/// The campaigns and influencers a lane has met.
#[derive(Default)]
pub(super) struct Remembered {
    campaigns: HashMap<CampaignId, Known>,
    names: HashMap<InfluencerId, Name>,
    pairs: usize,
}

struct Known {
    version: TermsVersion,
    facts: Arc<CampaignFacts>,
    read_at: Instant,
    /// What applies to each influencer, unless nothing applies to anybody.
    terms: HashMap<InfluencerId, Vec<Terms>>,
}

struct Name {
    name: Arc<str>,
    read_at: Instant,
}

/// Names of people and companies have no version: an answer may show the one of a while ago, no rule depends on it.
const NAMES_LAST: Duration = Duration::from_mins(10);
/// Campaigns, people and pairs; with more, everything is forgotten. Some ten megabytes.
const MOST: usize = 100_000;

impl Remembered {
    /// Whether there is something to recall about a pair, if the version is still right.
    pub(super) fn knows(&self, (campaign, influencer): Pair, now: Instant) -> bool {
        let named = self.names.get(&influencer);
        let known = self.campaigns.get(&campaign);
        let lasts = |read_at: Instant| now < read_at + NAMES_LAST;
        let all_is_known = |known: &Known| !known.facts.has_terms || known.terms.contains_key(&influencer);
        named.is_some_and(|name| lasts(name.read_at))
            && known.is_some_and(|known| lasts(known.read_at) && all_is_known(known))
    }

    /// Adds what is known of a pair to the facts, which hold the locked deposits; `None` when it was changed since.
    pub(super) fn recall(&self, pair: Pair, facts: &mut Facts<'_>) -> Option<()> {
        let (campaign, influencer) = pair;
        let known = self.campaigns.get(&campaign)?;
        (facts.terms_version(known.facts.merchant)? == known.version).then_some(())?;
        let name = &self.names.get(&influencer)?.name;
        if known.facts.has_terms {
            facts.terms.insert(pair, known.terms.get(&influencer)?.clone());
        }
        facts
            .campaigns
            .entry(campaign)
            .or_insert_with(|| Arc::clone(&known.facts));
        facts.people.entry(influencer).or_insert_with(|| Arc::clone(name));
        Some(())
    }

    /// Keeps what was just read about a pair. Nothing of a merchant without a credited deposit, and nothing of
    /// who is not there.
    pub(super) fn learn(&mut self, pair: Pair, facts: &Facts<'_>, now: Instant) -> Option<()> {
        let (campaign, influencer) = pair;
        let read = facts.campaigns.get(&campaign)?;
        let version = facts.terms_version(read.merchant)?;
        let name = Arc::clone(facts.people.get(&influencer)?);
        if self.campaigns.len() + self.names.len() + self.pairs >= MOST {
            *self = Self::default();
        }
        self.names.insert(influencer, Name { name, read_at: now });
        let fresh = || Known {
            version,
            facts: Arc::clone(read),
            read_at: now,
            terms: HashMap::new(),
        };
        let known = self.campaigns.entry(campaign).or_insert_with(fresh);
        if known.version != version || now >= known.read_at + NAMES_LAST {
            self.pairs -= known.terms.len();
            *known = fresh();
        }
        if read.has_terms {
            let terms = facts.terms.get(&pair).cloned().unwrap_or_default();
            self.pairs += usize::from(known.terms.insert(influencer, terms).is_none());
        }
        Some(())
    }
}
