//! The first round trip: begin, lock, and read what the decisions rest on, sent together. Each
//! statement sees what was committed before the lock was ours.

use super::{
    columns::columns,
    facts::{CampaignFacts, Facts, LeadFacts, LockedDeposit, PaymentFacts, Terms, TermsState, UsedKey},
    movement::{IdempotencyKey, Movement},
    session::Mode,
    statements::Statements,
};
use crate::{
    StoreError,
    campaigns::{rule_of, status_of},
    leads::record::LeadRecord,
    payments::{purpose_of, status_of as payment_status_of},
    row::{Columns, named},
    wire::{Call, Params, Row, Wire},
};
use domain::{
    campaign::CampaignType,
    deposit::{Balance, Deposit, DepositStatus},
    ids::{CampaignId, DepositId, InfluencerId, LeadId, MerchantId, PaymentId, UserId},
};
use std::collections::{BTreeSet, hash_map::Entry};
use uuid::Uuid;

type Absorb = fn(&mut Facts, &Row) -> Result<(), StoreError>;

/// Locks the deposits of the movements' merchants and reads the facts.
pub(super) fn facts(
    wire: &mut Wire,
    statements: &Statements,
    movements: &[&Movement],
    mode: Mode,
) -> Result<Facts, StoreError> {
    let wanted = Wanted::of(movements);
    let (calls, absorbed): (Vec<Call<'_>>, Vec<Absorb>) = wanted.reads(statements, mode).into_iter().unzip();
    let answers = wire.round_trip(&calls).map_err(|failed| failed.error)?;
    let mut facts = Facts::default();
    for (absorb, rows) in absorbed.iter().zip(&answers) {
        for row in rows {
            absorb(&mut facts, row)?;
        }
    }
    Ok(facts)
}

columns! {
    /// What new leads ask for.
    Offers of Offer { merchant_id: Uuid, campaign_id: Uuid, influencer_id: Uuid, user_id: Uuid, key: Option<String> }
}

/// What the movements of a batch make it necessary to know.
#[derive(Default)]
struct Wanted {
    merchants: Vec<Uuid>,
    offers: Offers,
    leads: (Vec<Uuid>, Vec<Uuid>),
    payments: (Vec<Uuid>, Vec<Uuid>),
    new_leads: (Vec<Uuid>, Vec<Uuid>),
    decisions: (Vec<Uuid>, Vec<Uuid>, Vec<Uuid>),
}

impl Wanted {
    fn of(movements: &[&Movement]) -> Self {
        let mut wanted = Self::default();
        let (mut leads, mut payments) = (BTreeSet::new(), BTreeSet::new());
        for movement in movements {
            let merchant = movement.merchant().uuid();
            match movement {
                Movement::Reserve(new) => {
                    wanted.offers.push(Offer {
                        merchant_id: merchant,
                        campaign_id: new.campaign.uuid(),
                        influencer_id: new.influencer.uuid(),
                        user_id: new.by.uuid(),
                        key: new.key.as_ref().map(|key| key.key.clone()),
                    });
                    wanted.new_leads.0.push(merchant);
                    wanted.new_leads.1.push(new.id.uuid());
                }
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
        wanted.leads = leads.into_iter().unzip();
        wanted.payments = payments.into_iter().unzip();
        wanted
    }

    /// The statements that are needed, and what becomes of their rows.
    fn reads<'a>(&'a self, statements: &'a Statements, mode: Mode) -> Vec<(Call<'a>, Absorb)> {
        let (leads, payments) = (&self.leads, &self.payments);
        let (new, decided) = (&self.new_leads, &self.decisions);
        let mut reads: Vec<(Call<'a>, Absorb)> = vec![
            (statements.begin.with(Vec::new()), |_, _| Ok(())),
            (statements.lock.with(vec![&self.merchants]), deposit),
        ];
        if self.offers.len() > 0 {
            reads.push((statements.offers.with(self.offers.params()), offer));
        }
        if !leads.0.is_empty() {
            reads.push((statements.leads.with(vec![&leads.0, &leads.1]), lead));
        }
        if !payments.0.is_empty() {
            reads.push((statements.payments.with(vec![&payments.0, &payments.1]), payment));
        }
        if mode == Mode::Resolving {
            let asked: Params<'a> = vec![&new.0, &new.1, &decided.0, &decided.1, &decided.2];
            reads.push((statements.done.with(asked), done));
        }
        reads
    }
}

fn merchant_of(row: &Row) -> Result<MerchantId, StoreError> {
    Ok(MerchantId::from_uuid(row.column("merchant_id")?))
}

fn campaign_of(row: &Row) -> Result<Option<CampaignId>, StoreError> {
    Ok(row.column::<Option<Uuid>>("campaign_id")?.map(CampaignId::from_uuid))
}

fn deposit(facts: &mut Facts, row: &Row) -> Result<(), StoreError> {
    let balance = Balance::new(row.money("current_balance")?, row.money("reserved_amount")?);
    let seq = row.column("journal_seq")?;
    let deposit = Deposit {
        id: DepositId::from_uuid(row.column("id")?),
        campaign: campaign_of(row)?,
        status: named(row.column("status")?, DepositStatus::from_name)?,
        balance: balance.ok_or(StoreError::Corrupt("a balance below its reservations"))?,
        reference: row.money("reference_amount")?,
    };
    let locked = LockedDeposit {
        deposit,
        seq_before: seq,
        seq,
        credited_at: None,
    };
    facts.deposits.entry(merchant_of(row)?).or_default().push(locked);
    Ok(())
}

/// One row per new lead and agreement or block that applies to it: nearly everything repeats.
fn offer(facts: &mut Facts, row: &Row) -> Result<(), StoreError> {
    let id = CampaignId::from_uuid(row.column("campaign_id")?);
    if let Entry::Vacant(place) = facts.campaigns.entry(id) {
        place.insert(campaign(row)?);
    }
    let influencer = InfluencerId::from_uuid(row.column("influencer_id")?);
    if let Some(name) = row.column::<Option<String>>("display_name")? {
        facts.people.insert(influencer, name);
    }
    if let Some(terms) = terms(row)? {
        let all = facts.terms.entry((id, influencer)).or_default();
        if !all.contains(&terms) {
            all.push(terms);
        }
    }
    used_key(facts, row)
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
    })
}

fn terms(row: &Row) -> Result<Option<Terms>, StoreError> {
    let state = match row.column::<Option<&str>>("terms")? {
        None => return Ok(None),
        Some("active") => TermsState::InForce {
            share: row.rate("commission_percentage")?,
            delay_days: u16::try_from(row.column::<i32>("payment_delay_days")?).unwrap_or(u16::MAX),
            requires_validation: row.column("requires_validation")?,
        },
        Some("suspended") => TermsState::Suspended,
        Some(_) => TermsState::Blocked,
    };
    Ok(Some(Terms {
        for_campaign: row.column("for_campaign")?,
        state,
    }))
}

fn used_key(facts: &mut Facts, row: &Row) -> Result<(), StoreError> {
    let Some(key) = row.column::<Option<String>>("key")? else {
        return Ok(());
    };
    let hash: &[u8] = row.column("request_hash")?;
    let request_hash = hash.try_into().map_err(|_| StoreError::Corrupt("a fingerprint"))?;
    let user = UserId::from_uuid(row.column("user_id")?);
    let used = UsedKey {
        used_for: IdempotencyKey {
            key: key.clone(),
            request_hash,
        },
        lead: row.column::<Option<Uuid>>("lead_id")?.map(LeadId::from_uuid),
    };
    facts.keys.insert((merchant_of(row)?, user, key), used);
    Ok(())
}

fn lead(facts: &mut Facts, row: &Row) -> Result<(), StoreError> {
    let record = LeadRecord::from_row(row)?;
    let payment_delay_days = u16::try_from(row.column::<i32>("payment_delay_days")?).unwrap_or(u16::MAX);
    facts.leads.insert(
        record.id,
        LeadFacts {
            record,
            payment_delay_days,
        },
    );
    Ok(())
}

fn payment(facts: &mut Facts, row: &Row) -> Result<(), StoreError> {
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

fn done(facts: &mut Facts, row: &Row) -> Result<(), StoreError> {
    facts.done.insert(row.column("id")?);
    Ok(())
}
