//! A change of a deposit, and the rows of the journal that say so.

use crate::{Alert, Batch, Cause, Entry, Halt};
use domain::{
    Money, Total,
    deposit::{Balance, Deposit, MovementKind},
    ids::{DepositId, MerchantId, TransactionId, UserId},
    text::Note,
};
use jiff::Timestamp;

/// Why a deposit changes, and who made it.
pub(crate) struct Posting {
    pub(crate) merchant: MerchantId,
    pub(crate) deposit: DepositId,
    /// The id of the entry, where the caller brings it.
    pub(crate) id: Option<TransactionId>,
    pub(crate) cause: Cause,
    pub(crate) by: Option<UserId>,
    pub(crate) reason: Option<Note>,
    pub(crate) at: Timestamp,
}

impl Batch<'_> {
    /// Changes a deposit and writes the entry that says so; none where no money moves. What comes in pays first what
    /// the deposit owes.
    pub(crate) fn post(
        &mut self,
        posting: Posting,
        change: impl FnOnce(&mut Deposit) -> Result<(), Halt>,
    ) -> Result<Option<TransactionId>, Halt> {
        let (merchant, deposit, by, at) = (posting.merchant, posting.deposit, posting.by, posting.at);
        // Looked up before anything changes: what follows then cannot be refused.
        let debts = self.facts.debts.get(&deposit).map_or(&[][..], Vec::as_slice);
        let known: Total = debts.iter().map(|debt| debt.rest).sum();
        let id = posting.id.unwrap_or_else(|| TransactionId::from_uuid(self.new_id(at)));
        let locked = self.deposit_mut(merchant, deposit)?;
        let before = locked.deposit.clone();
        let changed = change(&mut locked.deposit);
        let after = &locked.deposit;
        let came_in = after.balance.current() > before.balance.current();
        let changed = match changed {
            Ok(()) if came_in && Total::from(after.owed) > known => {
                Err(Halt::Corrupt("a deposit that owes more than its disputes"))
            }
            changed => changed,
        };
        if let Err(halt) = changed {
            locked.deposit = before;
            return Err(halt);
        }
        let after = &locked.deposit;
        let amount = moved(before.balance, after.balance);
        if amount.is_zero() {
            return Ok(None);
        }
        let pays = came_in && !after.owed.is_zero();
        let begins_cycle = came_in && begins_cycle(posting.cause.kind());
        let balance = after.balance;
        locked.seq += 1;
        if begins_cycle {
            locked.credited_at = Some(at);
            locked.watch.begin(locked.seq);
        }
        let alerts = locked.watch.see(&before, &locked.deposit);
        let alert = Alert {
            merchant,
            deposit,
            cycle: locked.watch.cycle,
            seq: locked.seq,
            available: balance.available(),
            reference: locked.deposit.reference,
            threshold: locked.watch.threshold,
            at,
        };
        let entry = Entry {
            merchant,
            id,
            deposit,
            seq: locked.seq,
            cause: posting.cause,
            amount,
            before: before.balance,
            after: balance,
            by,
            reason: posting.reason,
            at,
        };
        self.writes.entries.push(entry);
        self.writes.alerts.extend(alerts.map(|kind| (kind, alert)));
        if pays {
            self.pay_debts(merchant, deposit, at)?;
        }
        Ok(Some(id))
    }

    /// Pays what a deposit owes, the oldest dispute first, as far as there is money.
    fn pay_debts(&mut self, merchant: MerchantId, deposit: DepositId, at: Timestamp) -> Result<(), Halt> {
        let mut debts = self.facts.debts.remove(&deposit).unwrap_or_default();
        for debt in &mut debts {
            let posting = Posting {
                merchant,
                deposit,
                id: None,
                cause: Cause::Chargeback(debt.dispute),
                by: None,
                reason: None,
                at,
            };
            let mut paid = Money::ZERO;
            self.post(posting, |deposit| {
                paid = deposit.pay_owed(debt.rest).ok_or(BROKEN)?;
                Ok(())
            })?;
            debt.rest = debt.rest.minus(paid).ok_or(BROKEN)?;
            if let Some(dispute) = self.facts.disputes.get_mut(&debt.dispute) {
                dispute.taken = dispute.taken.plus(paid).ok_or(BROKEN)?;
            }
        }
        debts.retain(|debt| !debt.rest.is_zero());
        self.facts.debts.insert(deposit, debts);
        Ok(())
    }
}

/// A balance that the journal says is possible is not.
pub(crate) const BROKEN: Halt = Halt::Corrupt("a balance that a movement breaks");

/// How much moved: what is reserved and the balance never move by different amounts.
fn moved(before: Balance, after: Balance) -> Money {
    let gap = |a: Money, b: Money| a.minus(b).or_else(|| b.minus(a)).unwrap_or_default();
    gap(before.current(), after.current()).max(gap(before.reserved(), after.reserved()))
}

/// Whether money of this kind that comes in is new, and not money that comes back.
const fn begins_cycle(kind: MovementKind) -> bool {
    matches!(
        kind,
        MovementKind::Initial | MovementKind::Recharge | MovementKind::Adjustment
    )
}
