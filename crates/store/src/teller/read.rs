//! The first round trip: begin, lock, and read what the decisions rest on, sent together. Each
//! statement sees what was committed before the lock was ours.

use super::{
    cache::{Cache, Pair},
    row_types::{Rows, rows},
    statements::Statements,
};
use crate::{
    StoreError,
    campaigns::{rule_of, status_of},
    deposits::deposit_of,
    leads::record::lead_of,
    payments::{purpose_of, status_of as payment_status_of},
    row::{Columns, named},
    terms::agreed,
};
use domain::{
    alert::{AlertLevel, Watch},
    campaign::CampaignType,
    dispute::DisputeStatus,
    ids::{
        CampaignId, DepositId, DisputeId, EarningId, InfluencerId, LeadId, MerchantId, PaymentId, RefundId,
        TransactionId, UserId,
    },
    refund::RefundStatus,
};
use ledger::{
    Campaign, Capture, Debt, Dispute, Facts, LockedDeposit, Needs, Offer, Payment, Refund, TermsVersion, UsedKey,
};
use pipeline::{Call, Params, Pipeline, Row, Statement};
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

/// How long a batch waits for a lock of somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Patience {
    /// As long as the connection does: a second.
    Usual,
    /// Hardly: it was waited for, and others wait behind.
    Short,
}

type Absorb = fn(&mut Facts<'_>, &Row) -> Result<(), StoreError>;

/// Locks the deposits of the merchants and reads the facts.
pub(super) fn facts<'a>(
    pipeline: &mut Pipeline,
    statements: &Statements,
    cache: &mut Cache,
    needs: &Needs<'a>,
    (mode, patience): (Mode, Patience),
) -> Result<Facts<'a>, StoreError> {
    let now = Instant::now();
    let wanted = Wanted::of(needs, |pair| cache.knows(pair, now));
    let mut facts = Facts::default();
    absorb(&mut facts, pipeline, wanted.reads(statements, mode, patience))?;
    let changed: BTreeSet<Offer> = wanted
        .known
        .into_iter()
        .filter(|offer| cache.recall(pair_of(offer), &mut facts).is_none())
        .collect();
    if !changed.is_empty() {
        let again = offers(&changed);
        absorb(
            &mut facts,
            pipeline,
            vec![(statements.offers.with(again.params()), offer)],
        )?;
    }
    for offer in wanted.unknown.iter().chain(&changed) {
        cache.learn(pair_of(offer), &facts, now);
    }
    let uncounted: Vec<_> = needs
        .offers
        .iter()
        .filter(|offer| facts.is_limited(offer))
        .map(|offer| (offer.merchant, offer.influencer))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .filter(|waiting| cache.recall_pending(*waiting, &mut facts).is_none())
        .collect();
    if !uncounted.is_empty() {
        let (merchants, influencers) = asked(&uncounted, InfluencerId::uuid);
        let call = statements.pending.with(vec![&merchants, &influencers]);
        absorb(&mut facts, pipeline, vec![(call, pending)])?;
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
    AskedOffer { merchant_id: Uuid, campaign_id: Uuid, influencer_id: Uuid }
}

rows! {
    /// The key of a new lead.
    AskedKey<'a> { merchant_id: Uuid, user_id: Uuid, key: &'a str }
}

fn offers<'a>(offers: impl IntoIterator<Item = &'a Offer>) -> Rows<AskedOffer> {
    let asked = |offer: &Offer| AskedOffer {
        merchant_id: offer.merchant.uuid(),
        campaign_id: offer.campaign.uuid(),
        influencer_id: offer.influencer.uuid(),
    };
    offers.into_iter().map(asked).collect()
}

const fn pair_of(offer: &Offer) -> Pair {
    (offer.campaign, offer.influencer)
}

/// Merchants and ids, each as an array: what a statement looks up.
type Asked = (Vec<Uuid>, Vec<Uuid>);

fn asked<T: Copy>(needed: &[(MerchantId, T)], uuid: impl Fn(T) -> Uuid) -> Asked {
    let distinct: BTreeSet<(Uuid, Uuid)> = needed.iter().map(|(m, id)| (m.uuid(), uuid(*id))).collect();
    distinct.into_iter().unzip()
}

/// What a batch needs, as its statements take it: each thing once, in the order in which rows are locked and read.
struct Wanted<'a> {
    merchants: Vec<Uuid>,
    /// Offers that an earlier batch met, and the others.
    known: BTreeSet<Offer>,
    unknown: BTreeSet<Offer>,
    offers: Rows<AskedOffer>,
    keys: Rows<AskedKey<'a>>,
    leads: Asked,
    captures: Asked,
    payments: Asked,
    refunds: Asked,
    disputes: Asked,
    debts: Vec<Uuid>,
    entries: Asked,
    earnings: Asked,
    people: Vec<Uuid>,
    new_leads: Asked,
    decisions: (Vec<Uuid>, Vec<Uuid>, Vec<Uuid>),
}

impl<'a> Wanted<'a> {
    fn of(needs: &Needs<'a>, is_known: impl Fn(Pair) -> bool) -> Self {
        let merchants: BTreeSet<Uuid> = needs.merchants.iter().map(|merchant| merchant.uuid()).collect();
        let (known, unknown): (BTreeSet<Offer>, _) = needs.offers.iter().partition(|offer| is_known(pair_of(offer)));
        let key = |&(merchant, user, key): &(MerchantId, UserId, &'a str)| AskedKey {
            merchant_id: merchant.uuid(),
            user_id: user.uuid(),
            key,
        };
        let decisions = needs.decisions.iter();
        let (rows, ids) = decisions
            .map(|(m, lead, id)| ((m.uuid(), lead.uuid()), id.uuid()))
            .unzip();
        let rows: Vec<(Uuid, Uuid)> = rows;
        let (merchants_of_decisions, leads_of_decisions) = rows.into_iter().unzip();
        let earnings: Vec<_> = needs
            .earnings
            .iter()
            .map(|(merchant, _, id)| (*merchant, *id))
            .collect();
        Self {
            merchants: merchants.into_iter().collect(),
            offers: offers(&unknown),
            known,
            unknown,
            keys: needs.keys.iter().map(key).collect(),
            leads: asked(&needs.leads, LeadId::uuid),
            captures: asked(&needs.captures, LeadId::uuid),
            payments: asked(&needs.payments, PaymentId::uuid),
            refunds: asked(&needs.refunds, RefundId::uuid),
            disputes: asked(&needs.disputes, DisputeId::uuid),
            debts: needs.debts.iter().map(|merchant| merchant.uuid()).collect(),
            entries: asked(&needs.entries, TransactionId::uuid),
            earnings: asked(&earnings, EarningId::uuid),
            people: needs
                .earnings
                .iter()
                .map(|(_, influencer, _)| influencer.uuid())
                .collect(),
            new_leads: asked(&needs.new_leads, LeadId::uuid),
            decisions: (merchants_of_decisions, leads_of_decisions, ids),
        }
    }

    /// The statements that are needed, and what becomes of their rows.
    fn reads<'b>(&'b self, statements: &'b Statements, mode: Mode, patience: Patience) -> Vec<(Call<'b>, Absorb)> {
        let (new, decided) = (&self.new_leads, &self.decisions);
        let mut reads: Vec<(Call<'b>, Absorb)> = vec![(statements.begin.with(Vec::new()), |_, _| Ok(()))];
        if patience == Patience::Short {
            reads.push((statements.hurry.with(Vec::new()), |_, _| Ok(())));
        }
        reads.push((statements.lock.with(vec![&self.merchants]), deposit));
        if self.offers.len() > 0 {
            reads.push((statements.offers.with(self.offers.params()), offer));
        }
        if self.keys.len() > 0 {
            reads.push((statements.keys.with(self.keys.params()), used_key));
        }
        let by_id: [(&Statement, &'b Asked, Absorb); 7] = [
            (&statements.leads, &self.leads, lead),
            (&statements.captures, &self.captures, capture),
            (&statements.payments, &self.payments, payment),
            (&statements.refunds, &self.refunds, refund),
            (&statements.disputes, &self.disputes, dispute),
            (&statements.entries, &self.entries, written),
            (&statements.earnings, &self.earnings, written),
        ];
        for (statement, (merchants, ids), absorb) in by_id.into_iter().filter(|(_, asked, _)| !asked.0.is_empty()) {
            reads.push((statement.with(vec![merchants, ids]), absorb));
        }
        if !self.debts.is_empty() {
            reads.push((statements.debts.with(vec![&self.debts]), debt));
        }
        if !self.people.is_empty() {
            reads.push((statements.people.with(vec![&self.people]), person));
        }
        if mode == Mode::Resolving {
            let asked: Params<'b> = vec![&new.0, &new.1, &decided.0, &decided.1, &decided.2];
            reads.push((statements.done.with(asked), written));
        }
        reads
    }
}

fn merchant_of(row: &Row) -> Result<MerchantId, StoreError> {
    Ok(MerchantId::from_uuid(row.column("merchant_id")?))
}

fn deposit(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let version = TermsVersion(row.column("terms_version")?);
    let watch = Watch {
        threshold: row.money("alert_threshold")?,
        cycle: row.column("cycle")?,
        told: named(row.column("told")?, AlertLevel::from_name)?,
        threshold_told: row.column("threshold_told")?,
        drained: row.column("drained")?,
    };
    let locked = LockedDeposit::read(deposit_of(row)?, watch, row.column("journal_seq")?, version);
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
    facts.terms.insert((id, influencer), agreed(row)?.in_force());
    Ok(())
}

fn pending(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let influencer = InfluencerId::from_uuid(row.column("influencer_id")?);
    facts
        .pending
        .insert((merchant_of(row)?, influencer), row.column("pending")?);
    Ok(())
}

fn campaign(row: &Row) -> Result<Campaign, StoreError> {
    Ok(Campaign {
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
        max_pending_without_agreement: u16::try_from(row.column::<i32>("max_pending_without_agreement")?)
            .map_err(|_| StoreError::Corrupt("a limit"))?,
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
    let record = lead_of(row)?;
    facts.leads.insert(record.id, Arc::new(record));
    Ok(())
}

fn payment(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let payment = Payment {
        merchant: merchant_of(row)?,
        deposit: DepositId::from_uuid(row.column("deposit_id")?),
        purpose: purpose_of(row)?,
        amount: row.money("amount")?,
        status: payment_status_of(row)?,
    };
    facts.payments.insert(PaymentId::from_uuid(row.column("id")?), payment);
    Ok(())
}

fn capture(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let capture = Capture {
        deduction: TransactionId::from_uuid(row.column("deduction")?),
        commission: EarningId::from_uuid(row.column("commission")?),
        refund: row.column::<Option<Uuid>>("refund")?.map(TransactionId::from_uuid),
    };
    facts
        .captures
        .insert(LeadId::from_uuid(row.column("lead_id")?), capture);
    Ok(())
}

fn refund(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let refund = Refund {
        merchant: merchant_of(row)?,
        deposit: DepositId::from_uuid(row.column("deposit_id")?),
        amount: row.money("amount")?,
        status: named(row.column("status")?, RefundStatus::from_name)?,
        withdrawal: row.column::<Option<Uuid>>("withdrawal")?.map(TransactionId::from_uuid),
    };
    facts.refunds.insert(RefundId::from_uuid(row.column("id")?), refund);
    Ok(())
}

fn dispute_of(row: &Row) -> Result<(DisputeId, Dispute), StoreError> {
    let dispute = Dispute {
        merchant: merchant_of(row)?,
        deposit: DepositId::from_uuid(row.column("deposit_id")?),
        amount: row.money("amount")?,
        status: named(row.column("status")?, DisputeStatus::from_name)?,
        charged_at: row.column("charged_at")?,
        taken: row.money("taken")?,
    };
    Ok((DisputeId::from_uuid(row.column("id")?), dispute))
}

fn dispute(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let (id, dispute) = dispute_of(row)?;
    facts.disputes.insert(id, dispute);
    Ok(())
}

fn debt(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let (id, owed) = dispute_of(row)?;
    let debt = Debt {
        dispute: id,
        rest: owed.rest(),
    };
    if !debt.rest.is_zero() {
        facts.debts.entry(owed.deposit).or_default().push(debt);
    }
    Ok(())
}

fn person(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    let name: String = row.column("display_name")?;
    facts
        .people
        .insert(InfluencerId::from_uuid(row.column("id")?), name.into());
    Ok(())
}

fn written(facts: &mut Facts<'_>, row: &Row) -> Result<(), StoreError> {
    facts.written.insert(row.column("id")?);
    Ok(())
}
