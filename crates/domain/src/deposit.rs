//! What a movement does to a deposit, or why it is refused (rules, section 2).

use crate::{
    Money, Refusal,
    alert::{AlertLevel, percentage},
    ids::{CampaignId, DepositId},
};

/// The smallest first deposit.
pub const MIN_FIRST_DEPOSIT: Money = Money::dirhams(2_000);
/// The smallest recharge.
pub const MIN_RECHARGE: Money = Money::dirhams(500);
/// The smallest automatic recharge.
pub const MIN_AUTO_RECHARGE: Money = Money::dirhams(1_000);
/// The largest payment.
pub const MAX_PAYMENT: Money = Money::dirhams(100_000);
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
    /// Stopped by an admin.
    Suspended,
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
}

/// What moved money on a deposit: the kinds of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MovementKind {
    /// The first payment.
    Initial,
    /// A later payment.
    Recharge,
    /// A lead was created.
    Reservation,
    /// A lead was rejected or expired.
    Release,
    /// A lead was validated.
    Deduction,
    /// Money was given back.
    Refund,
    /// An admin corrected a mistake.
    Adjustment,
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

    /// Adds a confirmed payment; `None` exceeds the largest amount.
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

    /// Adds a confirmed payment: a new funding cycle begins. A suspended deposit stays suspended.
    pub fn credit(&mut self, amount: Money) -> Option<()> {
        let balance = self.balance.credit(amount)?;
        self.reference = balance.current().max(MIN_FIRST_DEPOSIT);
        if self.status == DepositStatus::Pending {
            self.status = DepositStatus::Active;
        }
        self.settle(balance);
        Some(())
    }

    /// Stops the deposit: it takes no new lead, and those it holds are settled as ever. Returns whether it was not
    /// stopped before.
    ///
    /// # Errors
    /// It was never paid, so there is nothing to stop.
    pub fn suspend(&mut self) -> Result<bool, Refusal> {
        match self.status {
            DepositStatus::Pending => Err(Refusal::DepositNotPaid),
            DepositStatus::Suspended => Ok(false),
            DepositStatus::Active | DepositStatus::Depleted => {
                self.status = DepositStatus::Suspended;
                Ok(true)
            }
        }
    }

    /// Lets a stopped deposit take leads again. Returns whether it was stopped.
    ///
    /// # Errors
    /// It was never paid.
    pub fn resume(&mut self) -> Result<bool, Refusal> {
        match self.status {
            DepositStatus::Pending => Err(Refusal::DepositNotPaid),
            DepositStatus::Active | DepositStatus::Depleted => Ok(false),
            DepositStatus::Suspended => {
                self.status = DepositStatus::of(self.balance);
                Ok(true)
            }
        }
    }

    /// Whether more money may be put on the deposit: not before its first payment, and not while an
    /// admin has stopped it.
    ///
    /// # Errors
    /// It may not.
    pub fn check_rechargeable(&self) -> Result<(), Refusal> {
        if self.is_funded() {
            Ok(())
        } else {
            Err(Refusal::DepositNotRechargeable)
        }
    }

    /// The level of what is available.
    pub fn level(&self) -> AlertLevel {
        AlertLevel::of(self.balance.available(), self.reference)
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

/// The deposit to show: the one that the next lead (of that campaign) would use, else the latest.
/// Without a campaign the next lead may be of any, so a deposit for all of them comes first.
pub fn current<'a>(
    deposits: impl Iterator<Item = &'a Deposit> + Clone,
    campaign: Option<CampaignId>,
) -> Option<&'a Deposit> {
    let serving = deposits.filter(|deposit| campaign.is_none_or(|campaign| deposit.serves(campaign)));
    let usable = serving
        .clone()
        .filter(|deposit| deposit.is_funded() && !deposit.balance.available().is_zero());
    usable
        .min_by_key(|deposit| (deposit.campaign.is_some() != campaign.is_some(), deposit.id))
        .or_else(|| serving.max_by_key(|deposit| deposit.id))
}

/// The campaign's own deposits come first, then the oldest.
fn rank(deposit: &Deposit) -> (bool, DepositId) {
    (deposit.campaign.is_none(), deposit.id)
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

    /// The name in the API and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Active => "active",
            Self::Depleted => "depleted",
            Self::Suspended => "suspended",
        }
    }

    /// The status of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Pending, Self::Active, Self::Depleted, Self::Suspended]
            .into_iter()
            .find(|status| status.name() == name)
    }
}

impl MovementKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Initial,
        Self::Recharge,
        Self::Reservation,
        Self::Release,
        Self::Deduction,
        Self::Refund,
        Self::Adjustment,
    ];

    /// The name in the API and in the journal.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Recharge => "recharge",
            Self::Reservation => "reservation",
            Self::Release => "release",
            Self::Deduction => "deduction",
            Self::Refund => "refund",
            Self::Adjustment => "adjustment",
        }
    }

    /// The kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

#[cfg(test)]
#[path = "deposit_tests.rs"]
mod tests;
