//! What a movement does to a deposit, or why it is refused (rules, section 2).

use crate::{
    Money, Refusal,
    alert::{AlertLevel, percentage},
    ids::{CampaignId, DepositId},
};
use std::cmp::Reverse;

/// The smallest first deposit.
pub const MIN_FIRST_DEPOSIT: Money = Money::dirhams(2_000);
/// The smallest recharge.
pub const MIN_RECHARGE: Money = Money::dirhams(500);
/// The smallest automatic recharge.
pub const MIN_AUTO_RECHARGE: Money = Money::dirhams(1_000);
/// The largest payment.
pub const MAX_PAYMENT: Money = Money::dirhams(100_000);
/// The largest transfer that an admin records.
pub const MAX_TRANSFER: Money = Money::dirhams(10_000_000);
/// The notice threshold, unless the merchant chooses another.
pub const DEFAULT_ALERT_THRESHOLD: Money = Money::dirhams(500);
/// As many deposits as a merchant may have; the teller locks them all.
pub const MAX_DEPOSITS_PER_MERCHANT: usize = 100;

/// Money on a deposit, of which a part may be reserved: `0 ≤ reserved ≤ current`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    current: Money,
    reserved: Money,
}

/// Whether a deposit can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DepositStatus {
    /// Opened, not yet paid.
    Pending,
    /// With money available.
    Active,
    /// With nothing available.
    Depleted,
    /// Stopped: it takes no new lead.
    Suspended(SuspendedFor),
}

crate::enumeration! {
    /// Why a deposit is stopped.
    pub enum SuspendedFor as "DepositSuspendedFor" {
        /// An admin wanted it.
        Hand = "hand",
        /// A provider took money back.
        Chargeback = "chargeback",
    }
}

/// A deposit as the rules see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deposit {
    /// Its id; time-ordered, so the smaller id is the older deposit.
    pub id: DepositId,
    /// The campaign it is for; none: all campaigns of the merchant.
    pub campaign: Option<CampaignId>,
    /// Whether it can be used.
    pub status: DepositStatus,
    /// What is on it.
    pub balance: Balance,
    /// The balance right after the latest credit, at least the smallest first deposit.
    pub reference: Money,
    /// What chargebacks took beyond what was available; the next credit pays it first.
    pub owed: Money,
}

crate::enumeration! {
    /// What moved money on a deposit: the kinds of the journal.
    pub enum MovementKind as "TransactionType" {
        /// The first payment.
        Initial = "initial",
        /// A later payment.
        Recharge = "recharge",
        /// A lead was created.
        Reservation = "reservation",
        /// A lead was rejected or expired.
        Release = "release",
        /// A lead was validated.
        Deduction = "deduction",
        /// A captured commission was given back.
        Refund = "refund",
        /// Unused money went on its way back to the merchant.
        Withdrawal = "withdrawal",
        /// The provider could not deliver a withdrawal.
        WithdrawalReturned = "withdrawal_returned",
        /// The provider took money back.
        Chargeback = "chargeback",
        /// A dispute was won: what the provider took is back.
        ChargebackReturned = "chargeback_returned",
        /// An admin corrected a mistake.
        Adjustment = "adjustment",
    }
}

impl Balance {
    /// Nothing at all.
    pub const EMPTY: Self = Self {
        current: Money::ZERO,
        reserved: Money::ZERO,
    };

    /// A balance that was stored; `None` contradicts the invariant.
    pub fn new(current: Money, reserved: Money) -> Option<Self> {
        (reserved <= current).then_some(Self { current, reserved })
    }

    /// What is on the deposit, reserved or not.
    pub const fn current(self) -> Money {
        self.current
    }

    /// What is held for pending leads.
    pub const fn reserved(self) -> Money {
        self.reserved
    }

    /// What new leads can use.
    pub fn available(self) -> Money {
        self.current.minus(self.reserved).expect("reserved is at most current")
    }

    /// Holds a commission for a new lead.
    ///
    /// # Errors
    /// Not enough is available.
    pub fn reserve(self, commission: Money) -> Result<Self, Refusal> {
        let reserved = self.reserved.plus(commission).ok_or(Refusal::InsufficientDeposit)?;
        Self::new(self.current, reserved).ok_or(Refusal::InsufficientDeposit)
    }

    /// Takes a held commission; `None` contradicts the journal.
    pub fn capture(self, commission: Money) -> Option<Self> {
        Self::new(self.current.minus(commission)?, self.reserved.minus(commission)?)
    }

    /// Frees a held commission; `None` contradicts the journal.
    pub fn release(self, commission: Money) -> Option<Self> {
        Self::new(self.current, self.reserved.minus(commission)?)
    }

    /// Takes what is not reserved; `None` when less is available.
    pub fn take(self, amount: Money) -> Option<Self> {
        Self::new(self.current.minus(amount)?, self.reserved)
    }

    /// Adds money; `None` exceeds the largest amount.
    pub fn credit(self, amount: Money) -> Option<Self> {
        Self::new(self.current.plus(amount)?, self.reserved)
    }
}

impl Deposit {
    /// Puts a new balance on the deposit; between active and depleted the balance decides.
    pub fn settle(&mut self, balance: Balance) {
        self.balance = balance;
        if matches!(self.status, DepositStatus::Active | DepositStatus::Depleted) {
            self.status = DepositStatus::of(balance);
        }
    }

    /// Adds money from outside: a new funding cycle begins. A suspended deposit stays suspended.
    /// `None` exceeds the largest amount.
    pub fn credit(&mut self, amount: Money) -> Option<()> {
        let balance = self.balance.credit(amount)?;
        self.reference = balance.current().max(MIN_FIRST_DEPOSIT);
        if self.status == DepositStatus::Pending {
            self.status = DepositStatus::Active;
        }
        self.settle(balance);
        Some(())
    }

    /// Puts money back that had left the deposit; the funding cycle goes on.
    pub fn give_back(&mut self, amount: Money) -> Option<()> {
        self.settle(self.balance.credit(amount)?);
        Some(())
    }

    /// Takes unused money for the merchant: never what is reserved, and nothing while the merchant owes.
    ///
    /// # Errors
    /// It owes, or not so much is available.
    pub fn withdraw(&mut self, amount: Money) -> Result<(), Refusal> {
        if !self.owed.is_zero() {
            return Err(Refusal::DepositOwes);
        }
        self.take(amount)
    }

    /// What a provider takes back: what is available leaves the deposit, the rest is owed, and the deposit is stopped.
    /// Returns what left; `None` exceeds the largest amount.
    pub fn charge_back(&mut self, amount: Money) -> Option<Money> {
        let taken = amount.min(self.balance.available());
        self.owed = self.owed.plus(amount.minus(taken)?)?;
        self.balance = self.balance.take(taken)?;
        self.status = DepositStatus::Suspended(SuspendedFor::Chargeback);
        Some(taken)
    }

    /// Pays of what is owed as much as is asked and available. Returns what left the deposit; `None` contradicts the
    /// journal.
    pub fn pay_owed(&mut self, asked: Money) -> Option<Money> {
        let paid = asked.min(self.owed).min(self.balance.available());
        self.owed = self.owed.minus(paid)?;
        self.settle(self.balance.take(paid)?);
        Some(paid)
    }

    /// Takes what is available.
    ///
    /// # Errors
    /// Not so much is available.
    pub fn take(&mut self, amount: Money) -> Result<(), Refusal> {
        let balance = self.balance.take(amount);
        self.settle(balance.ok_or(Refusal::InsufficientDeposit)?);
        Ok(())
    }

    /// Stops the deposit: it takes no new lead, and those it holds are settled as ever. Returns whether it was not
    /// stopped before.
    ///
    /// # Errors
    /// It was never paid, so there is nothing to stop.
    pub fn suspend(&mut self) -> Result<bool, Refusal> {
        match self.status {
            DepositStatus::Pending => Err(Refusal::DepositNotPaid),
            DepositStatus::Suspended(_) => Ok(false),
            DepositStatus::Active | DepositStatus::Depleted => {
                self.status = DepositStatus::Suspended(SuspendedFor::Hand);
                Ok(true)
            }
        }
    }

    /// Lets a stopped deposit take leads again. Returns whether it was stopped.
    ///
    /// # Errors
    /// It was never paid, or owes what a provider took back.
    pub fn resume(&mut self) -> Result<bool, Refusal> {
        match self.status {
            DepositStatus::Pending => Err(Refusal::DepositNotPaid),
            DepositStatus::Active | DepositStatus::Depleted => Ok(false),
            DepositStatus::Suspended(_) if !self.owed.is_zero() => Err(Refusal::DepositOwes),
            DepositStatus::Suspended(_) => {
                self.status = DepositStatus::of(self.balance);
                Ok(true)
            }
        }
    }

    /// Whether more money may be put on the deposit: not before its first payment, and not while an
    /// admin has stopped it. One that a chargeback stopped takes money: it may owe some.
    ///
    /// # Errors
    /// It may not.
    pub fn check_rechargeable(&self) -> Result<(), Refusal> {
        let stopped = DepositStatus::Suspended(SuspendedFor::Chargeback);
        if self.is_funded() || self.status == stopped {
            Ok(())
        } else {
            Err(Refusal::DepositNotRechargeable)
        }
    }

    /// The level of what is available.
    pub fn level(&self) -> AlertLevel {
        AlertLevel::of(self.balance.available(), self.reference)
    }

    /// The order in which deposits need somebody, the most urgent first: one that is stopped takes no lead whatever is on
    /// it, and one that was never paid has nothing to lose.
    pub fn by_urgency(&self) -> impl Ord + use<> {
        let group = match self.status {
            DepositStatus::Suspended(_) => 0,
            DepositStatus::Active | DepositStatus::Depleted => 1,
            DepositStatus::Pending => 2,
        };
        (group, Reverse(self.level()), self.percentage_available(), self.id)
    }

    /// Hundredths of a percent of the reference that are on the deposit.
    pub fn percentage_remaining(&self) -> i64 {
        percentage(self.balance.current(), self.reference)
    }

    /// Hundredths of a percent of the reference that are available.
    pub fn percentage_available(&self) -> i64 {
        percentage(self.balance.available(), self.reference)
    }

    fn serves(&self, campaign: CampaignId) -> bool {
        self.campaign.is_none_or(|own| own == campaign)
    }

    fn is_funded(&self) -> bool {
        matches!(self.status, DepositStatus::Active | DepositStatus::Depleted)
    }
}

/// Chooses the deposit that a lead of a campaign uses: the campaign's own if one has enough
/// available, else a merchant-wide one, the oldest first within each kind.
///
/// # Errors
/// There is none, or none has enough.
pub fn choose<'a>(
    deposits: impl IntoIterator<Item = &'a Deposit>,
    campaign: CampaignId,
    commission: Money,
) -> Result<DepositId, Refusal> {
    let mut refusal = Refusal::NoActiveDeposit;
    let mut best: Option<&Deposit> = None;
    for deposit in deposits.into_iter().filter(|d| d.is_funded() && d.serves(campaign)) {
        refusal = Refusal::InsufficientDeposit;
        let enough = deposit.balance.available() >= commission;
        if enough && best.is_none_or(|best| rank(deposit) < rank(best)) {
            best = Some(deposit);
        }
    }
    best.map(|deposit| deposit.id).ok_or(refusal)
}

/// The deposit to show: the one that the next lead (of that campaign) takes, whatever it costs; when none has enough for
/// the dearest, the one with the most available. Without a campaign the next lead may be of any, so a deposit for all of
/// them comes first. `dearest` says the largest commission of each campaign (rules, section 2).
pub fn current<'a>(
    deposits: impl Iterator<Item = &'a Deposit> + Clone,
    campaign: Option<CampaignId>,
    dearest: &[(CampaignId, Money)],
) -> Option<&'a Deposit> {
    let serving = deposits.filter(|deposit| campaign.is_none_or(|campaign| deposit.serves(campaign)));
    let price = |deposit: &Deposit| match campaign.or(deposit.campaign) {
        Some(one) => dearest.iter().find(|(id, _)| *id == one).map(|(_, price)| *price),
        None => dearest.iter().map(|(_, price)| *price).max(),
    };
    let enough = |deposit: &&Deposit| {
        deposit.is_funded() && price(deposit).is_some_and(|price| deposit.balance.available() >= price)
    };
    serving
        .clone()
        .filter(enough)
        .min_by_key(|deposit| (deposit.campaign.is_some() != campaign.is_some(), deposit.id))
        .or_else(|| serving.max_by_key(|deposit| (deposit.is_funded(), deposit.balance.available(), deposit.id)))
}

/// The campaign's own deposits come first, then the oldest.
fn rank(deposit: &Deposit) -> (bool, DepositId) {
    (deposit.campaign.is_none(), deposit.id)
}

crate::named! { DepositStatus as "DepositStatus":
    Self::Pending => "pending",
    Self::Active => "active",
    Self::Depleted => "depleted",
    Self::Suspended(_) => "suspended",
}

impl DepositStatus {
    /// The status of a funded deposit with this balance.
    fn of(balance: Balance) -> Self {
        if balance.available().is_zero() {
            Self::Depleted
        } else {
            Self::Active
        }
    }

    /// Why it is stopped, if it is.
    pub const fn suspended_for(self) -> Option<SuspendedFor> {
        match self {
            Self::Suspended(why) => Some(why),
            Self::Pending | Self::Active | Self::Depleted => None,
        }
    }

    /// The status of a name; a suspension without its reason is one by hand.
    pub fn from_name(name: &str) -> Option<Self> {
        [
            Self::Pending,
            Self::Active,
            Self::Depleted,
            Self::Suspended(SuspendedFor::Hand),
        ]
        .into_iter()
        .find(|status| status.name() == name)
    }

    /// The status that was stored as a name and, of a suspension, the name of its reason; `None` contradicts the schema.
    pub fn from_names(name: &str, suspended_for: Option<&str>) -> Option<Self> {
        match (Self::from_name(name)?, suspended_for) {
            (Self::Suspended(_), Some(why)) => SuspendedFor::from_name(why).map(Self::Suspended),
            (status, None) => Some(status),
            (_, Some(_)) => None,
        }
    }
}

#[cfg(test)]
#[path = "deposit_tests.rs"]
mod tests;
