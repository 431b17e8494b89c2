//! The first round trip: begin, lock, and read what the decisions rest on, sent together. Each
//! statement sees what was committed before the lock was ours.

use super::{
    facts::{CampaignFacts, Facts, LockedDeposit, PaymentFacts, TermsVersion, UsedKey},
    movement::{Movement, ReserveLead},
    remembered::{Pair, Remembered},
    rows::{Rows, rows},
    statements::Statements,
};
use crate::{
    StoreError,
    campaigns::{rule_of, status_of},
    deposits::deposit_of,
    leads::record::LeadRecord,
    payments::{purpose_of, status_of as payment_status_of},
    row::{Columns, named},
    terms::terms_of,
};
use domain::{
    campaign::CampaignType,
    ids::{CampaignId, DepositId, InfluencerId, LeadId, MerchantId, PaymentId, UserId},
};
use pipeline::{Call, Params, Pipeline, Row};
use std::{
    collections::{BTreeSet, hash_map::Entry},
    sync::Arc,
    time::Instant,
};
use uuid::Uuid;

/// What is known of the movements before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// They are tried for the first time, or were certainly not committed.
    First,
    /// A commit of them may have gone through.
    Resolving,
}

type Absorb = fn(&mut Facts<'_>, &Row) -> Result<(), StoreError>;

/// Locks the deposits of the movements' merchants and reads the facts.
pub(super) fn facts<'a>(
    pipeline: &mut Pipeline,
    statements: &Statements,
    remembered: &mut Remembered,
    movements: &[&'a Movement],
    mode: Mode,
) -> Result<Facts<'a>, StoreError> {
    let now = Instant::now();
    let wanted = Wanted::of(movements, |pair| remembered.knows(pair, now));
    let mut facts = Facts::default();
    absorb(&mut facts, pipeline, wanted.reads(statements, mode))?;
    let changed: BTreeSet<_> = wanted
        .known
        .into_iter()
        .filter(|(_, pair)| remembered.recall(*pair, &mut facts).is_none())
        .collect();
    if !changed.is_empty() {
        let offers = offers(&changed);
        absorb(
            &mut facts,
            pipeline,
            vec![(statements.offers.with(offers.params()), offer)],
        )?;
    }
    for (_, pair) in wanted.unknown.into_iter().chain(changed) {
        remembered.learn(pair, &facts, now);
    }
    Ok(facts)
}

fn absorb(facts: &mut Facts<'_>, pipeline: &mut Pipeline, reads: Vec<(Call<'_>, Absorb)>) -> Result<(), StoreError> {
    let (calls, absorbed): (Vec<Call<'_>>, Vec<Absorb>) = reads.into_iter().unzip();
    let answers = pipeline.round_trip(&calls).map_err(|failed| failed.error)?;
    for (absorb, rows) in absorbed.iter().zip(&answers) {
        for row in rows {
            absorb(facts, row)?;
        }
    }
    Ok(())
}

rows! {
    /// Whom a new lead comes from, and for what.
    Offer { merchant_id: Uuid, campaign_id: Uuid, influencer_id: Uuid }
}

rows! {
    /// The key of a new lead.
    Key<'a> { merchant_id: Uuid, user_id: Uuid, key: &'a str }
}

fn offers(pairs: &BTreeSet<(MerchantId, Pair)>) -> Rows<Offer> {
    let offer = |(merchant, (campaign, influencer)): &(MerchantId, Pair)| Offer {
        merchant_id: merchant.uuid(),
        campaign_id: campaign.uuid(),
        influencer_id: influencer.uuid(),
    };
    pairs.iter().map(offer).collect()
}

/// What the movements of a batch make it necessary to know.
#[derive(Default)]
struct Wanted<'a> {
    merchants: Vec<Uuid>,
    /// Pairs that an earlier batch met, and the others.
    known: BTreeSet<(MerchantId, Pair)>,
    unknown: BTreeSet<(MerchantId, Pair)>,
    offers: Rows<Offer>,
    keys: Rows<Key<'a>>,
    leads: (Vec<Uuid>, Vec<Uuid>),
    payments: (Vec<Uuid>, Vec<Uuid>),
    new_leads: (Vec<Uuid>, Vec<Uuid>),
    decisions: (Vec<Uuid>, Vec<Uuid>, Vec<Uuid>),
}

impl<'a> Wanted<'a> {
    fn of(movements: &[&'a Movement], is_known: impl Fn(Pair) -> bool) -> Self {
        let mut wanted = Self::default();
        let (mut leads, mut payments) = (BTreeSet::new(), BTreeSet::new());
        for movement in movements {
            let merchant = movement.merchant().uuid();
            match movement {
                Movement::Reserve(new) => wanted.reserve(new, &is_known),
                Movement::Settle(settle) => {
                    leads.insert((merchant, settle.lead.uuid()));
                    wanted.decisions.0.push(merchant);
                    wanted.decisions.1.push(settle.lead.uuid());
                    wanted.decisions.2.push(settle.decision.uuid());
                }
                Movement::Confirm(payment) => {
                    payments.insert((merchant, payment.payment.uuid()));
                }
            }
        }
        let merchants: BTreeSet<Uuid> = movements.iter().map(|movement| movement.merchant().uuid()).collect();
        wanted.merchants = merchants.into_iter().collect();
        wanted.offers = offers(&wanted.unknown);
        wanted.leads = leads.into_iter().unzip();
        wanted.payments = payments.into_iter().unzip();
        wanted
    }

    fn reserve(&mut self, new: &'a ReserveLead, is_known: impl Fn(Pair) -> bool) {
        let merchant_id = new.merchant.uuid();
        let pair = (new.campaign, new.influencer);
        let pairs = if is_known(pair) {
            &mut self.known
        } else {
            &mut self.unknown
        };
        pairs.insert((new.merchant, pair));
        if let Some(key) = &new.key {
            self.keys.push(Key {
                merchant_id,
                user_id: new.by.uuid(),
                key: &key.key,
            });
        }
        self.new_leads.0.push(merchant_id);
        self.new_leads.1.push(new.id.uuid());
    }

    /// The statements that are needed, and what becomes of their rows.
    fn reads<'b>(&'b self, statements: &'b Statements, mode: Mode) -> Vec<(Call<'b>, Absorb)> {
        let (leads, payments) = (&self.leads, &self.payments);
        let (new, decided) = (&self.new_leads, &self.decisions);
        let mut reads: Vec<(Call<'b>, Absorb)> = vec![
            (statements.begin.with(Vec::new()), |_, _| Ok(())),
            (statements.lock.with(vec![&self.merchants]), deposit),
        ];
        if self.offers.len() > 0 {
            reads.push((statements.offers.with(self.offers.params()), offer));
        }
        if self.keys.len() > 0 {
            reads.push((statements.keys.with(self.keys.params()), used_key));
        }
        if !leads.0.is_empty() {
            reads.push((statements.leads.with(vec![&leads.0, &leads.1]), lead));
        }
        if !payments.0.is_empty() {
            reads.push((statements.payments.with(vec![&payments.0, &payments.1]), payment));
        }
        if mode == Mode::Resolving {
            let asked: Params<'b> = vec![&new.0, &new.1, &decided.0, &decided.1, &decided.2];
            reads.push((statements.done.with(asked), done));
        }
        reads
    }
}

fn merchant_of(row: &Row) -> Result<MerchantId, StoreError> {
    Ok(MerchantId::from_uuid(row.column("merchant_id")?))
}

fn deposit(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let deposit = deposit_of(row)?;
    let seq = row.column("journal_seq")?;
    let locked = LockedDeposit {
        status_before: deposit.status,
        deposit,
        seq_before: seq,
        seq,
        credited_at: None,
        terms_version: TermsVersion(row.column("terms_version")?),
    };
    facts.deposits.entry(merchant_of(row)?).or_default().push(locked);
    Ok(())
}

/// One row per influencer and campaign, with what applies to them.
fn offer(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let id = CampaignId::from_uuid(row.column("campaign_id")?);
    if let Entry::Vacant(place) = facts.campaigns.entry(id) {
        place.insert(Arc::new(campaign(row)?));
    }
    let influencer = InfluencerId::from_uuid(row.column("influencer_id")?);
    if let Some(name) = row.column::<Option<String>>("display_name")? {
        facts.people.insert(influencer, name.into());
    }
    facts.terms.insert((id, influencer), terms_of(row)?);
    Ok(())
}

fn campaign(row: &Row) -> Result<CampaignFacts, StoreError> {
    Ok(CampaignFacts {
        merchant: merchant_of(row)?,
        name: row.column("name")?,
        merchant_name: row.column("company_name")?,
        status: status_of(row)?,
        kind: named(row.column("campaign_type")?, CampaignType::from_name)?,
        enabled: row.column("lead_generation_enabled")?,
        commission: rule_of(row)?,
        requires_validation: row.column("requires_lead_validation")?,
        timeout_hours: u16::try_from(row.column::<i32>("validation_timeout_hours")?).unwrap_or(u16::MAX),
        auto_validate: row.column("auto_validate_after_timeout")?,
        has_terms: row.column("has_terms")?,
    })
}

fn used_key(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let key: String = row.column("key")?;
    let hash: &[u8] = row.column("request_hash")?;
    let request_hash = hash.try_into().map_err(|_| StoreError::Corrupt("a fingerprint"))?;
    let user = UserId::from_uuid(row.column("user_id")?);
    let used = UsedKey {
        request_hash,
        lead: row.column::<Option<Uuid>>("lead_id")?.map(LeadId::from_uuid),
    };
    facts.keys.insert((merchant_of(row)?, user, key.into()), used);
    Ok(())
}

fn lead(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let record = LeadRecord::from_row(row)?;
    facts.leads.insert(record.id, Arc::new(record));
    Ok(())
}

fn payment(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let payment = PaymentFacts {
        merchant: merchant_of(row)?,
        deposit: DepositId::from_uuid(row.column("deposit_id")?),
        purpose: purpose_of(row)?,
        amount: row.money("amount")?,
        status: payment_status_of(row)?,
    };
    facts.payments.insert(PaymentId::from_uuid(row.column("id")?), payment);
    Ok(())
}

fn done(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    facts.done.insert(row.column("id")?);
    Ok(())
}
