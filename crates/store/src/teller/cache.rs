//! What earlier batches read of campaigns and terms, and how they left deposits. A change of campaigns or terms
//! raises `terms_version` of the merchant's deposits, under their locks (migration `functions`): as long as the deposits have the version
//! of then, all of it holds. A batch that meets nothing else needs no look: its writes prove that a deposit was as
//! remembered, or nothing of them is done.

use domain::{
    Refusal,
    ids::{CampaignId, InfluencerId, MerchantId},
    terms::Terms,
};
use ledger::{Campaign, Deposits, Facts, LockedDeposit, Offer, TermsVersion, Writes};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::{Duration, Instant},
};

/// Somebody who brings leads to a campaign.
pub(super) type Pair = (CampaignId, InfluencerId);

/// The campaigns, influencers and deposits a lane has met.
#[derive(Default)]
pub(super) struct Cache {
    /// The deposit of merchants who have only one.
    deposits: HashMap<MerchantId, LockedDeposit>,
    campaigns: HashMap<CampaignId, Known>,
    names: HashMap<InfluencerId, Name>,
    pairs: usize,
    /// How many leads wait, of influencers for whom that is limited.
    pending: HashMap<MerchantId, Pending>,
    counted: usize,
}

/// How many leads of influencers wait with a merchant, after so many movements on the merchant's deposits.
#[derive(Default)]
struct Pending {
    movements: i64,
    leads: HashMap<InfluencerId, i64>,
}

struct Known {
    version: TermsVersion,
    facts: Arc<Campaign>,
    read_at: Instant,
    /// What applies to each influencer, unless nothing applies to anybody.
    terms: HashMap<InfluencerId, Result<Terms, Refusal>>,
}

struct Name {
    name: Arc<str>,
    read_at: Instant,
}

/// Names of people and companies have no version: no rule depends on them. Who is renamed is forgotten at once, on every
/// server within seconds; whatever else changes a name is met after a while.
const NAMES_LAST: Duration = Duration::from_mins(10);
/// Campaigns, people and pairs, and as many deposits; with more, everything is forgotten. Some ten megabytes.
const MOST: usize = 100_000;

impl Cache {
    /// Whether there is something to recall about a pair, if the version is still right.
    pub(super) fn knows(&self, (campaign, influencer): Pair, now: Instant) -> bool {
        let named = self.names.get(&influencer);
        let known = self.campaigns.get(&campaign);
        let lasts = |read_at: Instant| now < read_at + NAMES_LAST;
        let all_is_known = |known: &Known| !known.facts.has_terms || known.terms.contains_key(&influencer);
        named.is_some_and(|name| lasts(name.read_at))
            && known.is_some_and(|known| lasts(known.read_at) && all_is_known(known))
    }

    /// The facts of a batch of new leads in which nothing is new: neither a pair nor a merchant, who has one deposit.
    pub(super) fn facts<'a>(&self, offers: &[Offer], now: Instant) -> Option<Facts<'a>> {
        let mut facts = Facts::default();
        for offer in offers {
            let pair = (offer.campaign, offer.influencer);
            self.knows(pair, now).then_some(())?;
            let deposit = self.deposits.get(&offer.merchant)?;
            let deposits = facts.deposits.entry(offer.merchant);
            deposits.or_insert_with(|| vec![deposit.clone()]);
            self.recall(pair, &mut facts)?;
            if facts.is_limited(offer) {
                self.recall_pending((offer.merchant, offer.influencer), &mut facts)?;
            }
        }
        Some(facts)
    }

    /// Adds to the facts, which hold the deposits, how many leads of an influencer wait with a merchant; `None` when
    /// somebody else moved something since that was known, or it never was.
    pub(super) fn recall_pending(&self, waiting: (MerchantId, InfluencerId), facts: &mut Facts<'_>) -> Option<()> {
        let (merchant, influencer) = waiting;
        let pending = self.pending.get(&merchant)?;
        (facts.movements(merchant)? == pending.movements).then_some(())?;
        facts.pending.insert(waiting, *pending.leads.get(&influencer)?);
        Some(())
    }

    /// Forgets names that are others by now.
    pub(super) fn forget_names(&mut self, renamed: &HashSet<InfluencerId>) {
        renamed
            .iter()
            .for_each(|influencer| drop(self.names.remove(influencer)));
    }

    /// Keeps what a committed batch left.
    pub(super) fn keep(&mut self, writes: Writes<'_>) {
        self.keep_pending(&writes);
        self.keep_deposits(writes.deposits);
    }

    /// Keeps how many leads wait: of those whom the batch knew as it left them, of the others with what it changed.
    fn keep_pending(&mut self, writes: &Writes<'_>) {
        if self.counted + writes.pending.len() > MOST {
            self.pending.clear();
            self.counted = 0;
        }
        for (merchant, deposits) in &writes.deposits {
            let Some(pending) = self.pending.get_mut(merchant) else {
                continue;
            };
            if pending.movements != deposits.iter().map(|locked| locked.seq_before).sum::<i64>() {
                self.counted -= pending.leads.len();
                pending.leads.clear();
            }
            pending.movements = deposits.iter().map(|locked| locked.seq).sum();
        }
        for ((merchant, _, influencer, _), day) in &writes.counts {
            let pending = self.pending.get_mut(merchant);
            if let Some(leads) = pending.and_then(|pending| pending.leads.get_mut(influencer)) {
                *leads += i64::from(day.pending);
            }
        }
        for ((merchant, influencer), leads) in &writes.pending {
            let Some(deposits) = writes.deposits.get(merchant) else {
                continue;
            };
            let pending = self.pending.entry(*merchant).or_insert_with(|| Pending {
                movements: deposits.iter().map(|locked| locked.seq).sum(),
                leads: HashMap::new(),
            });
            self.counted += usize::from(pending.leads.insert(*influencer, *leads).is_none());
        }
    }

    /// Keeps deposits as a committed batch left them, except after what may have raised their version: a first credit,
    /// campaigns that paused or resumed, alerts without a movement.
    fn keep_deposits(&mut self, deposits: Deposits) {
        if self.deposits.len() + deposits.len() > MOST {
            self.deposits.clear();
        }
        for (merchant, mut deposits) in deposits {
            match (deposits.pop(), deposits.is_empty()) {
                (Some(only), true) if only.keeps_its_version() => self.deposits.insert(merchant, only.committed()),
                _ => self.deposits.remove(&merchant),
            };
        }
    }

    /// Adds what is known of a pair to the facts, which hold the deposits; `None` when it was changed since.
    pub(super) fn recall(&self, pair: Pair, facts: &mut Facts<'_>) -> Option<()> {
        let (campaign, influencer) = pair;
        let known = self.campaigns.get(&campaign)?;
        (facts.terms_version(known.facts.merchant)? == known.version).then_some(())?;
        let name = &self.names.get(&influencer)?.name;
        if known.facts.has_terms {
            facts.terms.insert(pair, *known.terms.get(&influencer)?);
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
            let terms = *facts.terms.get(&pair)?;
            self.pairs += usize::from(known.terms.insert(influencer, terms).is_none());
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        Money,
        alert::Watch,
        campaign::{CampaignStatus, CampaignType},
        commission::CommissionRule,
        deposit::{Balance, Deposit, DepositStatus},
        ids::DepositId,
        terms::Terms,
    };
    use uuid::Uuid;

    const MERCHANT: MerchantId = MerchantId::from_uuid(Uuid::nil());

    fn pair(number: usize) -> Pair {
        let id = Uuid::from_u128(number as u128);
        (CampaignId::from_uuid(id), InfluencerId::from_uuid(id))
    }

    /// A merchant's only deposit, locked, with money on it.
    fn locked(version: i64) -> Facts<'static> {
        let deposit = Deposit {
            id: DepositId::from_uuid(Uuid::nil()),
            campaign: None,
            status: DepositStatus::Active,
            balance: Balance::new(Money::dirhams(2_000), Money::ZERO).unwrap(),
            reference: Money::dirhams(2_000),
            owed: Money::ZERO,
        };
        let locked = LockedDeposit::read(deposit, Watch::NEW, 1, TermsVersion(version));
        Facts {
            deposits: [(MERCHANT, vec![locked])].into(),
            ..Facts::default()
        }
    }

    fn read(mut facts: Facts<'static>, (campaign, influencer): Pair, has_terms: bool) -> Facts<'static> {
        let read = Campaign {
            merchant: MERCHANT,
            name: "Détartrage".to_owned(),
            merchant_name: "Clinique".to_owned(),
            status: CampaignStatus::Active,
            kind: CampaignType::ServiceLeads,
            enabled: true,
            commission: CommissionRule::DEFAULT,
            requires_validation: true,
            timeout_hours: 72,
            auto_validate: false,
            max_pending_without_agreement: 50,
            has_terms,
        };
        facts.campaigns.insert(campaign, Arc::new(read));
        facts.people.insert(influencer, Arc::from("Nadia"));
        facts.terms.insert((campaign, influencer), Ok(Terms::DEFAULT));
        facts
    }

    #[test]
    fn what_was_read_lasts_ten_minutes() {
        let (mut cache, start) = (Cache::default(), Instant::now());
        cache.learn(pair(1), &read(locked(0), pair(1), false), start).unwrap();
        assert!(cache.knows(pair(1), start + NAMES_LAST - Duration::from_millis(1)));
        assert!(!cache.knows(pair(1), start + NAMES_LAST));
        cache
            .learn(pair(1), &read(locked(0), pair(1), false), start + NAMES_LAST)
            .unwrap();
        assert!(cache.knows(pair(1), start + NAMES_LAST));
    }

    #[test]
    fn another_version_of_the_terms_ends_it() {
        let (mut cache, now) = (Cache::default(), Instant::now());
        cache.learn(pair(1), &read(locked(4), pair(1), true), now).unwrap();
        assert_eq!(cache.recall(pair(1), &mut locked(4)), Some(()));
        assert_eq!(cache.recall(pair(1), &mut locked(5)), None);
        cache.learn(pair(1), &read(locked(5), pair(1), true), now).unwrap();
        assert_eq!(cache.recall(pair(1), &mut locked(5)), Some(()));
    }

    #[test]
    fn nothing_is_remembered_of_who_has_not_paid() {
        let (mut cache, now) = (Cache::default(), Instant::now());
        let mut facts = read(locked(0), pair(1), false);
        for deposits in facts.deposits.values_mut() {
            deposits[0].seq_before = 0;
        }
        assert_eq!(cache.learn(pair(1), &facts, now), None);
        assert!(!cache.knows(pair(1), now));
    }

    #[test]
    fn it_stays_small() {
        let (mut cache, now) = (Cache::default(), Instant::now());
        for number in 0..MOST {
            cache
                .learn(pair(number), &read(locked(0), pair(number), true), now)
                .unwrap();
            assert!(cache.campaigns.len() + cache.names.len() + cache.pairs < MOST + 3);
        }
        assert!(cache.knows(pair(MOST - 1), now), "the latest is there");
        assert!(!cache.knows(pair(0), now), "the first is forgotten");
    }
}
