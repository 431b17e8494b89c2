//! What an influencer asks to be paid, and what becomes of it (rules, section 6).

use crate::{
    Invalid, Money, Refusal, SignedMoney, Total, folding,
    ids::{CampaignId, EarningId, MerchantId, UserId},
    rib::Rib,
    text::{Note, Reference, Text},
};
use jiff::Timestamp;

/// Whose account it is, as the bank writes it; no longer than banks take.
pub type Holder = Text<2, 70>;

/// Where money goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payee {
    /// The account.
    pub rib: Rib,
    /// Whose it is.
    pub holder: Holder,
}

/// An amount that is worth a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PayoutAmount(Money);

impl PayoutAmount {
    /// The least: 200.00 dirhams.
    pub const LEAST: Money = Money::dirhams(200);

    /// Accepts an amount.
    ///
    /// # Errors
    /// It is less than the least.
    pub fn new(amount: Money) -> Result<Self, Invalid> {
        match amount < Self::LEAST {
            true => Err(Invalid::TooSmall),
            false => Ok(Self(amount)),
        }
    }

    /// The amount.
    pub const fn amount(self) -> Money {
        self.0
    }
}

/// An entry of earnings that is payable and in no live payout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FreeEntry {
    /// With whom it was earned.
    pub merchant: MerchantId,
    /// The campaign of its lead; an adjustment has none.
    pub campaign: Option<CampaignId>,
    /// Which one.
    pub earning: EarningId,
    /// How much; below zero when it was taken back.
    pub amount: SignedMoney,
}

/// Whole entries, and their sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The entries.
    pub entries: Vec<FreeEntry>,
    /// What they add up to.
    pub amount: PayoutAmount,
}

/// What a payout takes of the free entries, the oldest first: everything that was taken back, then whole entries in
/// their order as long as their sum is not more than what was asked. So nobody is paid what they owe, and what is left
/// is never below zero.
///
/// # Errors
/// There is less than was asked, or whole entries up to it are too little.
pub fn take(free: &[FreeEntry], asked: PayoutAmount) -> Result<Taken, Refusal> {
    let asked = Total::from(asked.0);
    if sum(free) < asked {
        return Err(Refusal::InsufficientEarnings);
    }
    let (mut entries, earned) = apart(free);
    let mut taken = sum(&entries);
    entries.extend(earned.into_iter().take_while(|entry| {
        taken += entry.amount.into();
        taken <= asked
    }));
    taken_of(entries).ok_or(Refusal::PayoutTooSmall)
}

/// What a payout takes that nobody asked for: everything that was taken back, and the entries that their agreement has
/// paid by itself; nothing as long as that is not worth a transfer.
pub fn take_automatic(free: &[FreeEntry], is_automatic: impl Fn(&FreeEntry) -> bool) -> Option<Taken> {
    let (mut entries, earned) = apart(free);
    entries.extend(earned.into_iter().filter(is_automatic));
    taken_of(entries)
}

/// What was taken back, and what was earned, each in its order.
fn apart(free: &[FreeEntry]) -> (Vec<FreeEntry>, Vec<FreeEntry>) {
    free.iter().copied().partition(|entry| entry.amount < SignedMoney::ZERO)
}

fn sum(entries: &[FreeEntry]) -> Total {
    entries.iter().map(|entry| entry.amount).sum()
}

fn taken_of(entries: Vec<FreeEntry>) -> Option<Taken> {
    let centimes = i64::try_from(sum(&entries).centimes()).ok()?;
    let amount = Money::from_centimes(centimes).and_then(PayoutAmount::new).ok()?;
    Some(Taken { entries, amount })
}

/// Who decided, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed {
    /// The admin.
    pub by: UserId,
    /// The time.
    pub at: Timestamp,
}

/// The life of a payout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PayoutStatus {
    /// An admin has to decide.
    Requested,
    /// The money may be sent.
    Approved(Signed),
    /// The bank has sent it.
    Paid(Payment),
    /// It was refused: its entries are free again.
    Rejected {
        /// Who had approved it before.
        approved: Option<Signed>,
        /// Who refused it.
        rejected: Signed,
        /// Why.
        reason: Note,
    },
    /// The bank could not deliver the money: its entries are free again.
    Returned {
        /// How it had been sent.
        payment: Payment,
        /// Who noted that it came back.
        returned: Signed,
        /// Why.
        reason: Note,
    },
}

/// How a payout was paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Who approved it.
    pub approved: Signed,
    /// Who sent it.
    pub paid: Signed,
    /// What the bank calls the transfer.
    pub reference: Reference,
}

crate::named! { PayoutStatus as "PayoutStatus":
    Self::Requested => "requested",
    Self::Approved(_) => "approved",
    Self::Paid(_) => "paid",
    Self::Rejected { .. } => "rejected",
    Self::Returned { .. } => "returned",
}

/// What an admin does to a payout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PayoutCommand {
    /// Lets the money be sent.
    Approve,
    /// Says that the bank has sent it, under this reference.
    Paid(Reference),
    /// Refuses it, for this reason.
    Reject(Note),
    /// Says that the money came back, for this reason.
    Returned(Note),
}

crate::enumeration! {
    /// How many admins it takes to pay somebody.
    pub enum Signatures {
        /// Who approves may also say that it was paid.
        One = "one",
        /// Who says that it was paid is another one than who approved.
        Two = "two",
    }
}

impl PayoutStatus {
    /// Carries out a command; `None` when it had its effect before.
    ///
    /// # Errors
    /// The status does not allow it, or it takes another admin.
    pub fn after(
        &self,
        command: &PayoutCommand,
        signed: Signed,
        signatures: Signatures,
    ) -> Result<Option<Self>, Refusal> {
        use PayoutCommand::{Approve, Paid, Reject, Returned};
        match (self, command) {
            (Self::Approved(_), Approve)
            | (Self::Rejected { .. }, Reject(_))
            | (Self::Returned { .. }, Returned(_)) => Ok(None),
            (Self::Paid(payment), Paid(reference)) if payment.is_called(reference) => Ok(None),
            (Self::Requested, Approve) => Ok(Some(Self::Approved(signed))),
            (Self::Requested, Reject(reason)) => Ok(Some(Self::rejected(None, signed, reason))),
            (Self::Approved(approved), Reject(reason)) => Ok(Some(Self::rejected(Some(*approved), signed, reason))),
            (Self::Approved(approved), Paid(_)) if signatures == Signatures::Two && approved.by == signed.by => {
                Err(Refusal::SameAdmin)
            }
            (Self::Approved(approved), Paid(reference)) => Ok(Some(Self::Paid(Payment {
                approved: *approved,
                paid: signed,
                reference: reference.clone(),
            }))),
            (Self::Paid(payment), Returned(reason)) => Ok(Some(Self::Returned {
                payment: payment.clone(),
                returned: signed,
                reason: reason.clone(),
            })),
            _ => Err(Refusal::PayoutState),
        }
    }

    fn rejected(approved: Option<Signed>, rejected: Signed, reason: &Note) -> Self {
        Self::Rejected {
            approved,
            rejected,
            reason: reason.clone(),
        }
    }

    /// Whether it holds its entries: they may join another payout once it was rejected or came back.
    pub const fn is_live(&self) -> bool {
        match self {
            Self::Requested | Self::Approved(_) | Self::Paid(_) => true,
            Self::Rejected { .. } | Self::Returned { .. } => false,
        }
    }

    /// Who approved it, if somebody did.
    pub const fn approved(&self) -> Option<Signed> {
        match self {
            Self::Requested => None,
            Self::Approved(signed) => Some(*signed),
            Self::Paid(payment) | Self::Returned { payment, .. } => Some(payment.approved),
            Self::Rejected { approved, .. } => *approved,
        }
    }

    /// How it was paid, if it was, also when the money came back.
    pub const fn payment(&self) -> Option<&Payment> {
        match self {
            Self::Paid(payment) | Self::Returned { payment, .. } => Some(payment),
            Self::Requested | Self::Approved(_) | Self::Rejected { .. } => None,
        }
    }

    /// Who ended it without a payment that arrived, and why.
    pub const fn closed(&self) -> Option<(Signed, &Note)> {
        match self {
            Self::Rejected {
                rejected: signed,
                reason,
                ..
            }
            | Self::Returned {
                returned: signed,
                reason,
                ..
            } => Some((*signed, reason)),
            Self::Requested | Self::Approved(_) | Self::Paid(_) => None,
        }
    }
}

impl Payment {
    /// Whether the bank calls it so, whatever the spelling.
    fn is_called(&self, reference: &Reference) -> bool {
        let folded = |reference: &Reference| folding::reference(reference.as_str());
        folded(&self.reference) == folded(reference)
    }
}

#[cfg(test)]
#[path = "payout_tests.rs"]
mod tests;
