//! What can happen: the movements, and what others write beside them.

use crate::tables::{CAMPAIGNS, INFLUENCERS, MERCHANTS, Tables, id};
use domain::{
    Correction, Money, SignedMoney,
    contact::{Customer, Phone, Reach},
    ids::{DecisionId, DisputeId, EarningId, LeadId, PaymentId, RefundId, TransactionId},
    lead::{LeadCommand, LeadSource, RejectionReason},
    lead_value::LeadValue,
    payment::PaymentOutcome,
    quality::Score,
    sale::SaleValue,
    text::{Name, Note, Reference},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use ledger::{
    AdjustDeposit, AdjustEarnings, Batch, ChargeBack, ConfirmPayment, Halt, IdempotencyKey, Moved, Needs, RefundLead,
    ReserveLead, Reserved, ReturnChargeback, ReturnWithdrawal, SettleLead, Withdraw,
};

/// A movement.
#[derive(Debug, Clone)]
pub enum Step {
    Reserve(ReserveLead),
    Settle(SettleLead),
    Confirm(ConfirmPayment),
    Refund(RefundLead),
    Withdraw(Withdraw),
    ReturnWithdrawal(ReturnWithdrawal),
    ChargeBack(ChargeBack),
    ReturnChargeback(ReturnChargeback),
    AdjustDeposit(AdjustDeposit),
    AdjustEarnings(AdjustEarnings),
}

/// What becomes of a movement, as far as all of them can be compared.
pub type Outcome = Result<Moved, Halt>;

impl Step {
    pub const NAMES: [&'static str; 10] = [
        "reserve",
        "settle",
        "confirm",
        "refund",
        "withdraw",
        "return withdrawal",
        "charge back",
        "return chargeback",
        "adjust deposit",
        "adjust earnings",
    ];

    pub const fn name(&self) -> &'static str {
        Self::NAMES[match self {
            Self::Reserve(_) => 0,
            Self::Settle(_) => 1,
            Self::Confirm(_) => 2,
            Self::Refund(_) => 3,
            Self::Withdraw(_) => 4,
            Self::ReturnWithdrawal(_) => 5,
            Self::ChargeBack(_) => 6,
            Self::ReturnChargeback(_) => 7,
            Self::AdjustDeposit(_) => 8,
            Self::AdjustEarnings(_) => 9,
        }]
    }

    pub fn needs<'a>(&'a self, needs: &mut Needs<'a>) {
        match self {
            Self::Reserve(movement) => needs.add(movement),
            Self::Settle(movement) => needs.add(movement),
            Self::Confirm(movement) => needs.add(movement),
            Self::Refund(movement) => needs.add(movement),
            Self::Withdraw(movement) => needs.add(movement),
            Self::ReturnWithdrawal(movement) => needs.add(movement),
            Self::ChargeBack(movement) => needs.add(movement),
            Self::ReturnChargeback(movement) => needs.add(movement),
            Self::AdjustDeposit(movement) => needs.add(movement),
            Self::AdjustEarnings(movement) => needs.add(movement),
        }
    }

    pub fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> Outcome {
        match self {
            Self::Reserve(movement) => batch.decide(movement).map(|reserved| match reserved {
                Reserved::Created(_) => Moved::Now,
                Reserved::Replayed(_) => Moved::Before,
            }),
            Self::Settle(movement) => batch.decide(movement).map(|settled| before(settled.already_applied)),
            Self::Confirm(movement) => batch
                .decide(movement)
                .map(|confirmed| before(confirmed.step == domain::payment::PaymentStep::Known)),
            Self::Refund(movement) => batch.decide(movement),
            Self::Withdraw(movement) => batch.decide(movement),
            Self::ReturnWithdrawal(movement) => batch.decide(movement),
            Self::ChargeBack(movement) => batch.decide(movement).map(|charged| charged.moved),
            Self::ReturnChargeback(movement) => batch.decide(movement),
            Self::AdjustDeposit(movement) => batch.decide(movement),
            Self::AdjustEarnings(movement) => batch.decide(movement),
        }
    }
}

fn before(already: bool) -> Moved {
    if already { Moved::Before } else { Moved::Now }
}

/// Draws small numbers from random bits.
pub struct Bits(pub u64);

impl Bits {
    /// A number below a limit.
    pub fn below(&mut self, limit: u64) -> u64 {
        let drawn = self.0 % limit;
        self.0 /= limit;
        drawn
    }

    /// One of what is there, and now and then something that is not.
    fn one_of<T: Copy>(&mut self, there: &[T], other: T) -> T {
        let drawn = self.below(there.len() as u64 + 1);
        there.get(usize::try_from(drawn).unwrap_or(0)).copied().unwrap_or(other)
    }

    /// One of the latest of what is there.
    fn recent<T: Copy>(&mut self, there: &[T], other: T) -> T {
        self.one_of(&there[there.len().saturating_sub(4)..], other)
    }
}

/// When a step happens, and the day that it counts for.
pub fn time(step: usize) -> (Timestamp, Date) {
    let start: Timestamp = Timestamp::from_second(1_795_000_000).expect("a time");
    let at = start + SignedDuration::from_hours(i64::try_from(step).expect("few steps") * 5);
    let day = Date::constant(2026, 11, 1)
        .checked_add(jiff::Span::new().days(i64::try_from(step / 5).expect("few steps")))
        .expect("a day");
    (at, day)
}

/// What the bits say happens at a step; `None` when it was something that is no movement and is done.
pub fn draw(tables: &mut Tables, bits: u64, number: usize) -> Option<Step> {
    let mut bits = Bits(bits);
    let bits = &mut bits;
    let (at, day) = time(number);
    let merchant = MERCHANTS[usize::from(bits.below(8) == 0)];
    let nowhere = id(999_999);
    Some(match bits.below(40) {
        0..=11 => Step::Reserve(reserve(tables, bits, number, at, day)),
        12..=21 => Step::Settle(SettleLead {
            merchant,
            lead: bits.recent(&tables.lead_ids, LeadId::from_uuid(nowhere)),
            command: command(bits),
            decision: DecisionId::from_uuid(tables.next_id()),
            by: (bits.below(4) > 0).then_some(tables.user),
            at,
            day,
        }),
        22..=24 => Step::Confirm(ConfirmPayment {
            merchant,
            payment: bits.recent(&tables.payment_ids, PaymentId::from_uuid(nowhere)),
            outcome: match bits.below(3) {
                0 => PaymentOutcome::Failed("declined".to_owned()),
                _ => PaymentOutcome::Paid(Reference::parse("T-1").expect("a reference")),
            },
            by: None,
            at,
            offset: jiff::tz::Offset::UTC,
        }),
        25..=26 => Step::Refund(RefundLead {
            merchant,
            lead: bits.recent(&tables.lead_ids, LeadId::from_uuid(nowhere)),
            reason: note(),
            by: tables.user,
            at,
        }),
        27 => Step::Withdraw(Withdraw {
            merchant,
            refund: bits.recent(&tables.refund_ids, RefundId::from_uuid(nowhere)),
            by: Some(tables.user),
            at,
        }),
        28 => Step::ReturnWithdrawal(ReturnWithdrawal {
            merchant,
            refund: bits.recent(&tables.refund_ids, RefundId::from_uuid(nowhere)),
            even_arrived: false,
            at,
        }),
        29..=30 => Step::ChargeBack(ChargeBack {
            merchant,
            dispute: bits.recent(&tables.dispute_ids, DisputeId::from_uuid(nowhere)),
            at,
        }),
        31 => Step::ReturnChargeback(ReturnChargeback {
            merchant,
            dispute: bits.recent(&tables.dispute_ids, DisputeId::from_uuid(nowhere)),
            at,
        }),
        32 => Step::AdjustDeposit(AdjustDeposit {
            merchant,
            deposit: bits.one_of(
                &tables.deposit_ids(merchant),
                domain::ids::DepositId::from_uuid(nowhere),
            ),
            entry: TransactionId::from_uuid(id(500_000 + u128::from(bits.below(6)))),
            correction: correction(bits, 200_000),
            reference: Reference::parse("A-1").expect("a reference"),
            reason: note(),
            by: tables.user,
            at,
        }),
        33 => Step::AdjustEarnings(AdjustEarnings {
            merchant,
            influencer: bits.one_of(&INFLUENCERS, domain::ids::InfluencerId::from_uuid(nowhere)),
            entry: EarningId::from_uuid(id(600_000 + u128::from(bits.below(6)))),
            correction: correction(bits, 10_000),
            reason: note(),
            by: tables.user,
            at,
        }),
        _ => {
            tables.others_write(merchant, bits);
            return None;
        }
    })
}

fn reserve(tables: &mut Tables, bits: &mut Bits, number: usize, at: Timestamp, day: Date) -> ReserveLead {
    let merchant = MERCHANTS[usize::from(bits.below(8) == 0)];
    let key = (bits.below(3) == 0).then(|| IdempotencyKey {
        key: format!("key-{}", bits.below(4)),
        request_hash: [u8::try_from(bits.below(2)).expect("one bit"); 32],
    });
    let value = 5_000 + i64::try_from(bits.below(120_000)).expect("a value");
    ReserveLead {
        id: LeadId::from_uuid(id(1_000_000 + number as u128)),
        merchant,
        campaign: CAMPAIGNS[usize::try_from(bits.below(CAMPAIGNS.len() as u64)).expect("a campaign")].0,
        influencer: bits.one_of(&INFLUENCERS, domain::ids::InfluencerId::from_uuid(id(999_999))),
        customer: tables.customer.clone(),
        value: LeadValue::new(Money::from_centimes(value).expect("an amount")).expect("a value"),
        source: LeadSource::Direct,
        // A campaign costs 80.00 at most times.
        expected_commission: (bits.below(4) == 0).then(|| Money::dirhams(80)),
        by: tables.user,
        key,
        at,
        day,
    }
}

fn command(bits: &mut Bits) -> LeadCommand {
    match bits.below(8) {
        0..=3 => LeadCommand::Validate {
            score: Score::new(i64::try_from(bits.below(10)).expect("a score") + 1).ok(),
            feedback: None,
        },
        4 => LeadCommand::Reject {
            reason: RejectionReason::Duplicate,
            details: None,
        },
        5 => LeadCommand::Convert {
            value: (bits.below(4) > 0).then(|| sale(i64::try_from(bits.below(3)).expect("few") * 100_000)),
        },
        6 => LeadCommand::Lose { reason: None },
        _ => LeadCommand::Expire,
    }
}

fn sale(centimes: i64) -> SaleValue {
    SaleValue::new(Money::from_centimes(centimes).expect("an amount")).expect("a value")
}

fn correction(bits: &mut Bits, size: i64) -> Correction {
    let limit = u64::try_from(2 * size).expect("a size");
    let centimes = i64::try_from(bits.below(limit)).expect("an amount") - size;
    let centimes = if centimes == 0 { 1 } else { centimes };
    Correction::new(SignedMoney::from_centimes(centimes).expect("an amount")).expect("not nothing")
}

fn note() -> Note {
    Note::parse("goodwill").expect("a note")
}

pub fn customer() -> Customer {
    Customer {
        name: Name::parse("Ahmed Bennani").expect("a name"),
        reach: Reach::Phone(Phone::parse("0612345678").expect("a number")),
        company: None,
        notes: None,
    }
}
