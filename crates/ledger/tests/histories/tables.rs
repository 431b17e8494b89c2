//! The tables that the teller would read from and write to, with the constraints of the database.

use crate::step::{Bits, Outcome, Step, customer};
use domain::{
    Money, Rate, Refusal,
    agreement::AgreementTerms,
    alert::{AlertKind, Watch},
    campaign::{CampaignStatus, CampaignType},
    commission::CommissionRule,
    contact::Customer,
    deposit::{Balance, Deposit, DepositStatus, MIN_FIRST_DEPOSIT, MovementKind},
    dispute::DisputeStatus,
    ids::{
        AgreementId, CampaignId, DepositId, DisputeId, EarningId, InfluencerId, LeadId, MerchantId, PaymentId,
        RefundId, TransactionId, UserId,
    },
    lead::LeadState,
    payment::{PaymentPurpose, PaymentStatus},
    refund::RefundStatus,
    terms::{Agreed, Agreement, Scope, Terms},
};
use ledger::{
    Alert, Batch, Campaign, Capture, CountKey, DayCounts, Debt, Deposits, Dispute, EarningCause, EarningEntry, Entry,
    Facts, LeadRecord, LockedDeposit, Needs, Offer, Payment, Refund, TermsVersion, UsedKey, Writes,
};
use std::{
    borrow::Cow,
    cell::Cell,
    collections::{BTreeMap, HashMap, HashSet},
    rc::Rc,
    sync::Arc,
};
use uuid::Uuid;

pub const fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub const MERCHANTS: [MerchantId; 2] = [MerchantId::from_uuid(id(1)), MerchantId::from_uuid(id(2))];
/// Those with no agreement, with one, with one that asks for no validation, and somebody who is blocked.
pub const INFLUENCERS: [InfluencerId; 4] = [
    InfluencerId::from_uuid(id(11)),
    InfluencerId::from_uuid(id(12)),
    InfluencerId::from_uuid(id(13)),
    InfluencerId::from_uuid(id(14)),
];
/// Two of the first merchant, one of the second.
pub const CAMPAIGNS: [(CampaignId, MerchantId); 3] = [
    (CampaignId::from_uuid(id(21)), MERCHANTS[0]),
    (CampaignId::from_uuid(id(22)), MERCHANTS[0]),
    (CampaignId::from_uuid(id(23)), MERCHANTS[1]),
];

pub struct Tables {
    pub deposits: Deposits,
    campaigns: HashMap<CampaignId, Arc<Campaign>>,
    terms: HashMap<(CampaignId, InfluencerId), Result<Terms, Refusal>>,
    pub leads: HashMap<LeadId, Arc<LeadRecord>>,
    pub lead_ids: Vec<LeadId>,
    pub captures: HashMap<LeadId, Capture>,
    pub payments: HashMap<PaymentId, Payment>,
    pub receipts: HashSet<PaymentId>,
    pub payment_ids: Vec<PaymentId>,
    pub refunds: HashMap<RefundId, Refund>,
    pub refund_ids: Vec<RefundId>,
    pub disputes: HashMap<DisputeId, Dispute>,
    pub dispute_ids: Vec<DisputeId>,
    keys: HashMap<(MerchantId, UserId, String), UsedKey>,
    pub journal: Vec<Entry>,
    pub alerts: Vec<(AlertKind, Alert)>,
    pub earnings: Vec<EarningEntry>,
    pub counts: BTreeMap<CountKey, DayCounts>,
    written: HashSet<Uuid>,
    /// What an entry names, of which there may be one.
    named: HashSet<(MovementKind, Uuid)>,
    pub user: UserId,
    pub customer: Customer,
    next: Rc<Cell<u128>>,
}

impl Tables {
    /// Two merchants with deposits that nobody has paid yet: the first has one for all campaigns and one of its first.
    pub fn new() -> Self {
        let deposit = |number, campaign| {
            let deposit = Deposit {
                id: DepositId::from_uuid(id(number)),
                campaign,
                status: DepositStatus::Pending,
                balance: Balance::EMPTY,
                reference: MIN_FIRST_DEPOSIT,
                owed: Money::ZERO,
            };
            LockedDeposit::read(deposit, Watch::NEW, 0, TermsVersion(0))
        };
        let deposits: Deposits = [
            (MERCHANTS[0], vec![deposit(31, None), deposit(32, Some(CAMPAIGNS[0].0))]),
            (MERCHANTS[1], vec![deposit(33, None)]),
        ]
        .into();
        let mut tables = Self {
            deposits,
            campaigns: CAMPAIGNS
                .map(|(id, merchant)| (id, Arc::new(campaign(merchant))))
                .into(),
            terms: CAMPAIGNS.iter().flat_map(|(campaign, _)| terms(*campaign)).collect(),
            leads: HashMap::new(),
            lead_ids: Vec::new(),
            captures: HashMap::new(),
            payments: HashMap::new(),
            receipts: HashSet::new(),
            payment_ids: Vec::new(),
            refunds: HashMap::new(),
            refund_ids: Vec::new(),
            disputes: HashMap::new(),
            dispute_ids: Vec::new(),
            keys: HashMap::new(),
            journal: Vec::new(),
            alerts: Vec::new(),
            earnings: Vec::new(),
            counts: BTreeMap::new(),
            written: HashSet::new(),
            named: HashSet::new(),
            user: UserId::from_uuid(id(3)),
            customer: customer(),
            next: Rc::new(Cell::new(10_000_000)),
        };
        for (merchant, deposit) in [(0, 31), (0, 32), (1, 33)] {
            let deposit = DepositId::from_uuid(id(deposit));
            tables.ask_payment(MERCHANTS[merchant], deposit, PaymentPurpose::Initial, 200_000);
        }
        tables
    }

    pub fn next_id(&self) -> Uuid {
        next_id(&self.next)
    }

    pub fn deposit_ids(&self, merchant: MerchantId) -> Vec<DepositId> {
        self.deposits[&merchant]
            .iter()
            .map(|locked| locked.deposit.id)
            .collect()
    }

    pub fn deposit(&self, merchant: MerchantId, id: DepositId) -> &Deposit {
        let mut deposits = self.deposits[&merchant].iter().map(|locked| &locked.deposit);
        deposits.find(|deposit| deposit.id == id).expect("a deposit")
    }

    fn ask_payment(&mut self, merchant: MerchantId, deposit: DepositId, purpose: PaymentPurpose, centimes: i64) {
        let payment = PaymentId::from_uuid(self.next_id());
        self.payment_ids.push(payment);
        let amount = Money::from_centimes(centimes).expect("an amount");
        let row = Payment {
            merchant,
            deposit,
            purpose,
            amount,
            status: PaymentStatus::Pending,
        };
        self.payments.insert(payment, row);
    }

    /// What use cases write outside the teller.
    pub fn others_write(&mut self, merchant: MerchantId, bits: &mut Bits) {
        let what = bits.below(8);
        let deposits = self.deposit_ids(merchant);
        let deposit = deposits[usize::try_from(bits.below(deposits.len() as u64)).expect("a deposit")];
        let centimes = 1_000 + i64::try_from(bits.below(60_000)).expect("an amount");
        let amount = Money::from_centimes(centimes).expect("an amount");
        let funded = self.deposit(merchant, deposit).status != DepositStatus::Pending;
        match what {
            0..=2 if funded => self.ask_payment(merchant, deposit, PaymentPurpose::Recharge, centimes),
            3 => {
                let refund = Refund {
                    merchant,
                    deposit,
                    amount,
                    status: RefundStatus::Requested,
                    withdrawal: None,
                };
                let id = RefundId::from_uuid(self.next_id());
                self.refund_ids.push(id);
                self.refunds.insert(id, refund);
            }
            4 | 5 if funded => {
                let dispute = Dispute {
                    merchant,
                    deposit,
                    amount,
                    status: DisputeStatus::Open,
                    charged_at: None,
                    taken: Money::ZERO,
                };
                let id = DisputeId::from_uuid(self.next_id());
                self.dispute_ids.push(id);
                self.disputes.insert(id, dispute);
            }
            6 => self.somebody_ends(bits),
            7 => {
                let deposits = self.deposits.get_mut(&merchant).expect("a merchant");
                let locked = deposits
                    .iter_mut()
                    .find(|locked| locked.deposit.id == deposit)
                    .expect("it");
                let _ = match bits.below(4) {
                    0 => locked.deposit.suspend(),
                    _ => locked.deposit.resume(),
                };
                *locked = locked.clone().committed();
            }
            _ => {}
        }
    }

    /// A refund arrives, or a dispute is lost.
    fn somebody_ends(&mut self, bits: &mut Bits) {
        if bits.below(2) == 0 {
            let sent = self
                .refunds
                .values_mut()
                .filter(|refund| refund.status == RefundStatus::Sent);
            sent.for_each(|refund| refund.status = RefundStatus::Done);
        } else if let Some(dispute) = self.dispute_ids.last().and_then(|id| self.disputes.get_mut(id))
            && dispute.status == DisputeStatus::Open
        {
            dispute.status = DisputeStatus::Lost;
        }
    }

    /// Decides some movements together and keeps what they write.
    pub fn carry_out(&mut self, steps: &[Step]) -> Result<Vec<Outcome>, String> {
        let mut needs = Needs::default();
        steps.iter().for_each(|step| step.needs(&mut needs));
        let facts = self.read(&needs);
        let before = facts.deposits.clone();
        let next = Rc::clone(&self.next);
        let new_id = |_| next_id(&next);
        let mut batch = Batch::new(facts, &new_id);
        let outcomes: Vec<Outcome> = steps.iter().map(|step| step.decide(&mut batch)).collect();
        let writes = batch.finish();
        let moved = outcomes.contains(&Ok(ledger::Moved::Now));
        if !moved && (!writes.is_empty() || writes.deposits != before) {
            return Err(format!("what moved nothing writes {writes:?}"));
        }
        self.write(writes)?;
        Ok(outcomes)
    }

    /// What is asked for, and nothing else.
    fn read<'a>(&self, needs: &Needs<'a>) -> Facts<'a> {
        let mut facts = Facts::default();
        for merchant in &needs.merchants {
            facts.deposits.insert(*merchant, self.deposits[merchant].clone());
        }
        for offer in &needs.offers {
            let Some(campaign) = self.campaigns.get(&offer.campaign) else {
                continue;
            };
            facts.campaigns.insert(offer.campaign, Arc::clone(campaign));
            self.read_person(&mut facts, offer.influencer);
            if let Some(terms) = self.terms.get(&(offer.campaign, offer.influencer)) {
                facts.terms.insert((offer.campaign, offer.influencer), *terms);
            }
            if facts.is_limited(offer) {
                let waiting = (offer.merchant, offer.influencer);
                facts.pending.insert(waiting, self.waiting(offer));
            }
        }
        for (merchant, user, key) in &needs.keys {
            if let Some(used) = self.keys.get(&(*merchant, *user, (*key).to_owned())) {
                facts.keys.insert((*merchant, *user, Cow::Borrowed(key)), *used);
            }
        }
        some(&needs.leads, &self.leads, &mut facts.leads, |lead| lead.merchant);
        some(&needs.payments, &self.payments, &mut facts.payments, |payment| {
            payment.merchant
        });
        some(&needs.refunds, &self.refunds, &mut facts.refunds, |refund| {
            refund.merchant
        });
        some(&needs.disputes, &self.disputes, &mut facts.disputes, |dispute| {
            dispute.merchant
        });
        for (_, lead) in &needs.captures {
            facts
                .captures
                .extend(self.captures.get(lead).map(|capture| (*lead, *capture)));
        }
        for merchant in &needs.debts {
            self.read_debts(&mut facts, *merchant);
        }
        let rows = needs.entries.iter().map(|(_, id)| id.uuid());
        let rows = rows.chain(needs.earnings.iter().map(|(.., id)| id.uuid()));
        facts.written.extend(rows.filter(|id| self.written.contains(id)));
        for (_, influencer, _) in &needs.earnings {
            self.read_person(&mut facts, *influencer);
        }
        facts
    }

    fn read_person(&self, facts: &mut Facts<'_>, influencer: InfluencerId) {
        if INFLUENCERS.contains(&influencer) {
            facts.people.insert(influencer, Arc::from("Salma"));
        }
    }

    fn read_debts(&self, facts: &mut Facts<'_>, merchant: MerchantId) {
        let deposits: Vec<DepositId> = self.deposit_ids(merchant);
        deposits.iter().for_each(|id| drop(facts.debts.remove(id)));
        for id in &self.dispute_ids {
            let dispute = &self.disputes[id];
            let rest = dispute.rest();
            if dispute.merchant == merchant && !rest.is_zero() {
                let debts = facts.debts.entry(dispute.deposit).or_default();
                debts.push(Debt { dispute: *id, rest });
            }
        }
    }

    fn write(&mut self, writes: Writes<'_>) -> Result<(), String> {
        for new in writes.leads {
            self.lead_ids.push(new.lead.id);
            unique(self.leads.insert(new.lead.id, new.lead).is_none(), "a lead twice")?;
        }
        for key in writes.keys {
            let used = UsedKey {
                request_hash: key.key.request_hash,
                lead: Some(key.lead.id),
            };
            let place = (key.merchant, key.user, key.key.key.clone());
            unique(self.keys.insert(place, used).is_none(), "a key twice")?;
        }
        for (id, change) in writes.lead_changes {
            let before = self.leads.insert(id, change.lead).map(|lead| lead.state.name());
            unique(before == Some(change.status_before), "a lead in another state")?;
        }
        for entry in writes.entries {
            self.write_entry(entry)?;
        }
        for (kind, alert) in writes.alerts {
            let twice = |(told, earlier): &(AlertKind, Alert)| {
                (*told, earlier.deposit, earlier.cycle) == (kind, alert.deposit, alert.cycle)
            };
            unique(!self.alerts.iter().any(twice), "an alert twice in a cycle")?;
            self.alerts.push((kind, alert));
        }
        for earning in writes.earnings {
            self.write_earning(earning)?;
        }
        for (id, change) in writes.payments {
            let payment = self.payments.get_mut(&id).ok_or("no payment")?;
            unique(payment.status.name() != "paid", "a paid payment changes")?;
            payment.status = change.status;
        }
        for receipt in writes.receipts {
            unique(self.receipts.insert(receipt.payment), "a receipt twice")?;
        }
        for (id, change) in writes.refunds {
            let refund = self.refunds.get_mut(&id).ok_or("no refund")?;
            unique(refund.status == change.status_before, "a refund in another state")?;
            refund.status = change.status;
        }
        for (id, change) in writes.disputes {
            let dispute = self.disputes.get_mut(&id).ok_or("no dispute")?;
            unique(dispute.status == change.status_before, "a dispute in another state")?;
            (dispute.status, dispute.charged_at) = (change.status, change.charged_at);
        }
        for (key, more) in writes.counts {
            *self.counts.entry(key).or_default() += more;
        }
        for (merchant, deposits) in writes.deposits {
            let committed = deposits.into_iter().map(LockedDeposit::committed).collect();
            self.deposits.insert(merchant, committed);
        }
        Ok(())
    }

    fn write_entry(&mut self, entry: Entry) -> Result<(), String> {
        let (kind, cause) = (entry.cause.kind(), &entry.cause);
        unique(self.written.insert(entry.id.uuid()), "an id twice")?;
        let once = match kind {
            MovementKind::Deduction => Some((MovementKind::Release, cause.lead().map(LeadId::uuid))),
            MovementKind::Refund | MovementKind::WithdrawalReturned => {
                Some((kind, cause.reverses().map(TransactionId::uuid)))
            }
            MovementKind::Withdrawal => Some((kind, cause.refund().map(RefundId::uuid))),
            MovementKind::ChargebackReturned => Some((kind, cause.dispute().map(DisputeId::uuid))),
            MovementKind::Chargeback | MovementKind::Adjustment => None,
            _ => Some((
                kind,
                cause.lead().map(LeadId::uuid).or(cause.payment().map(PaymentId::uuid)),
            )),
        };
        if let Some((kind, named)) = once {
            let named = named.ok_or("an entry that names nothing")?;
            unique(self.named.insert((kind, named)), "an entry twice for the same")?;
        }
        if let Some(lead) = cause.lead() {
            match kind {
                MovementKind::Deduction => {
                    let capture = Capture {
                        deduction: entry.id,
                        commission: EarningId::from_uuid(Uuid::nil()),
                        refund: None,
                    };
                    self.captures.insert(lead, capture);
                }
                MovementKind::Refund => {
                    let capture = self.captures.get_mut(&lead).ok_or("a refund of nothing")?;
                    unique(cause.reverses() == Some(capture.deduction), "it reverses another entry")?;
                    capture.refund = Some(entry.id);
                    let refunded = self.leads.get_mut(&lead).ok_or("a refund of no lead")?;
                    Arc::make_mut(refunded).refunded_at = Some(entry.at);
                }
                _ => {}
            }
        }
        if let (MovementKind::Withdrawal, Some(refund)) = (kind, cause.refund()) {
            self.refunds.get_mut(&refund).ok_or("no refund")?.withdrawal = Some(entry.id);
        }
        if let (MovementKind::Chargeback, Some(dispute)) = (kind, cause.dispute()) {
            let dispute = self.disputes.get_mut(&dispute).ok_or("no dispute")?;
            dispute.taken = dispute.taken.plus(entry.amount).ok_or("too much")?;
        }
        self.journal.push(entry);
        Ok(())
    }

    fn write_earning(&mut self, earning: EarningEntry) -> Result<(), String> {
        unique(self.written.insert(earning.id.uuid()), "an id twice")?;
        match &earning.cause {
            EarningCause::Commission(lead) => {
                let capture = self.captures.get_mut(lead).ok_or("an earning of nothing")?;
                unique(capture.commission.uuid().is_nil(), "two commissions of a lead")?;
                capture.commission = earning.id;
            }
            EarningCause::Reversal { lead, reverses } => {
                let capture = self.captures.get(lead).ok_or("a reversal of nothing")?;
                unique(capture.commission == *reverses, "it reverses another entry")?;
                let twice = |earlier: &EarningEntry| earlier.cause.reverses() == Some(*reverses);
                unique(!self.earnings.iter().any(twice), "a commission reversed twice")?;
            }
            EarningCause::Adjustment { .. } => {}
        }
        self.earnings.push(earning);
        Ok(())
    }
}

fn next_id(next: &Cell<u128>) -> Uuid {
    next.set(next.get() + 1);
    id(next.get())
}

fn some<I: Copy + Eq + std::hash::Hash, T: Clone>(
    asked: &[(MerchantId, I)],
    table: &HashMap<I, T>,
    facts: &mut HashMap<I, T>,
    merchant_of: impl Fn(&T) -> MerchantId,
) {
    for (merchant, id) in asked {
        let row = table.get(id).filter(|row| merchant_of(row) == *merchant);
        facts.extend(row.map(|row| (*id, row.clone())));
    }
}

impl Tables {
    /// How many leads of somebody wait with a merchant.
    pub fn waiting(&self, offer: &Offer) -> i64 {
        let theirs = |lead: &&Arc<LeadRecord>| {
            (lead.merchant, lead.influencer) == (offer.merchant, offer.influencer) && lead.state == LeadState::Pending
        };
        i64::try_from(self.leads.values().filter(theirs).count()).expect("few leads")
    }
}

/// As many leads of somebody without an agreement may wait.
pub const MOST_WAITING: u16 = 3;

fn unique(holds: bool, otherwise: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise.to_owned()) }
}

fn campaign(merchant: MerchantId) -> Campaign {
    Campaign {
        merchant,
        name: "Bilan".to_owned(),
        merchant_name: "Clinique Atlas".to_owned(),
        status: CampaignStatus::Active,
        kind: CampaignType::ServiceLeads,
        enabled: true,
        commission: CommissionRule {
            rate: Rate::percent(37),
            ..CommissionRule::DEFAULT
        },
        requires_validation: true,
        timeout_hours: 72,
        auto_validate: false,
        max_pending_without_agreement: MOST_WAITING,
        has_terms: true,
    }
}

fn terms(campaign: CampaignId) -> Vec<((CampaignId, InfluencerId), Result<Terms, Refusal>)> {
    let agreement = |requires_validation| {
        let agreement = Agreement {
            id: AgreementId::from_uuid(id(41)),
            scope: Scope::Merchant,
            share: Rate::from_basis_points(1_234).expect("a rate"),
            payment_delay_days: AgreementTerms::DEFAULT_PAYMENT_DELAY_DAYS,
            requires_validation,
            quality_threshold: 7,
            auto_payment: false,
            signed_at: None,
            resumed_at: None,
        };
        let agreed = Agreed {
            agreements: vec![agreement],
            stops: Vec::new(),
        };
        agreed.in_force()
    };
    vec![
        ((campaign, INFLUENCERS[1]), agreement(true)),
        ((campaign, INFLUENCERS[2]), agreement(false)),
        ((campaign, INFLUENCERS[3]), Err(Refusal::InfluencerBlocked)),
    ]
}
