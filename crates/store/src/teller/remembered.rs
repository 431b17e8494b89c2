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

/// The campaigns a lane has met.
#[derive(Default)]
pub(super) struct Remembered {
    campaigns: HashMap<CampaignId, Known>,
    people: usize,
}

struct Known {
    version: TermsVersion,
    facts: Arc<CampaignFacts>,
    people: HashMap<InfluencerId, Person>,
}

struct Person {
    name: Arc<str>,
    terms: Vec<Terms>,
    read_at: Instant,
}

/// The name of an influencer has no version: an answer may show the one of a while ago, no rule depends on it.
const NAMES_LAST: Duration = Duration::from_mins(10);
/// Then everything is forgotten; some ten megabytes.
const MOST: usize = 100_000;

impl Remembered {
    /// Whether there is something to recall about a pair, if the version is still right.
    pub(super) fn knows(&self, (campaign, influencer): Pair, now: Instant) -> bool {
        let person = self
            .campaigns
            .get(&campaign)
            .and_then(|known| known.people.get(&influencer));
        person.is_some_and(|person| now < person.read_at + NAMES_LAST)
    }

    /// Adds what is known of a pair to the facts, which hold the locked deposits; `None` when it was changed since.
    pub(super) fn recall(&self, pair: Pair, facts: &mut Facts) -> Option<()> {
        let (campaign, influencer) = pair;
        let known = self.campaigns.get(&campaign)?;
        let person = known.people.get(&influencer)?;
        (facts.terms_version(known.facts.merchant)? == known.version).then_some(())?;
        facts
            .campaigns
            .entry(campaign)
            .or_insert_with(|| Arc::clone(&known.facts));
        facts
            .people
            .entry(influencer)
            .or_insert_with(|| Arc::clone(&person.name));
        if !person.terms.is_empty() {
            facts.terms.insert(pair, person.terms.clone());
        }
        Some(())
    }

    /// Keeps what was just read about a pair. Nothing of a merchant without a deposit, which has the version, and
    /// nothing of who is not there.
    pub(super) fn learn(&mut self, pair: Pair, facts: &Facts, now: Instant) -> Option<()> {
        let (campaign, influencer) = pair;
        let read = facts.campaigns.get(&campaign)?;
        let version = facts.terms_version(read.merchant)?;
        let name = Arc::clone(facts.people.get(&influencer)?);
        let terms = facts.terms.get(&pair).cloned().unwrap_or_default();
        if self.people >= MOST {
            *self = Self::default();
        }
        let fresh = || Known {
            version,
            facts: Arc::clone(read),
            people: HashMap::new(),
        };
        let known = self.campaigns.entry(campaign).or_insert_with(fresh);
        if known.version != version {
            self.people -= known.people.len();
            *known = fresh();
        }
        let person = Person {
            name,
            terms,
            read_at: now,
        };
        self.people += usize::from(known.people.insert(influencer, person).is_none());
        Some(())
    }
}
