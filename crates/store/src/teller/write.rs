//! The last round trip: every write of a batch and its commit, sent together. For a batch that is decided from memory
//! it is the only one; the balances are written first, which takes the locks in their order.

use super::{
    rows::BatchRows,
    statements::Statements,
    wake_up::{Announcement, DELAY},
};
use crate::{StoreError, jobs::Order};
use domain::job::Job;
use pipeline::{Call, Failed, Params, Pipeline, Statement};
use uuid::Uuid;

/// Why a batch did not go through.
pub(super) enum Failure {
    /// Certainly nothing was committed.
    NotCommitted(StoreError),
    /// The commit was sent and nothing came back.
    Unknown(StoreError),
}

impl Failure {
    /// Whether somebody else held what the batch needs.
    pub(super) fn is_locked(&self) -> bool {
        matches!(self, Self::NotCommitted(error) if error.is_locked())
    }
}

/// Whether the transaction is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Transaction {
    /// It was begun, and holds the locks.
    Begun,
    /// It begins with the first write.
    New,
}

/// Writes the rows of a batch and commits them. A write that fails keeps the commit from being executed.
pub(super) fn commit(
    pipeline: &mut Pipeline,
    statements: &Statements,
    transaction: Transaction,
    rows: &BatchRows<'_>,
    announcement: &Announcement,
) -> Result<(), Failure> {
    let merchants: Vec<Uuid> = announcement.merchants.iter().map(|merchant| merchant.uuid()).collect();
    let wake_up = announcement.is_new.then(|| {
        let wake_up = announcement.wake_up;
        Order::new(&Job::WakeUp { wake_up }, DELAY)
    });
    let receipts = &rows.receipts;
    let writes: [(&Statement, usize, Params<'_>); 17] = [
        (
            &statements.begin,
            usize::from(transaction == Transaction::New),
            Vec::new(),
        ),
        (&statements.change_deposits, rows.deposits.len(), rows.deposits.params()),
        (&statements.insert_leads, rows.leads.len(), rows.leads.params()),
        (&statements.insert_keys, rows.keys.len(), rows.keys.params()),
        (
            &statements.change_leads,
            rows.lead_changes.len(),
            rows.lead_changes.params(),
        ),
        (
            &statements.insert_decisions,
            rows.decisions.len(),
            rows.decisions.params(),
        ),
        (&statements.insert_earnings, rows.earnings.len(), rows.earnings.params()),
        (&statements.insert_entries, rows.entries.len(), rows.entries.params()),
        (&statements.insert_alerts, rows.alerts.len(), rows.alerts.params()),
        (&statements.change_payments, rows.payments.len(), rows.payments.params()),
        (&statements.change_refunds, rows.refunds.len(), rows.refunds.params()),
        (&statements.change_disputes, rows.disputes.len(), rows.disputes.params()),
        (&statements.count, rows.counts.len(), rows.counts.params()),
        (
            &statements.announce,
            merchants.len(),
            vec![&announcement.wake_up, &merchants],
        ),
        (
            &statements.wake,
            usize::from(wake_up.is_some()),
            wake_up.as_ref().map_or_else(Vec::new, |order| order.params().into()),
        ),
        (
            &statements.issue_receipts,
            receipts.payments.len(),
            vec![
                &receipts.merchants,
                &receipts.payments,
                &receipts.years,
                &receipts.seconds,
            ],
        ),
        (&statements.commit, 1, Vec::new()),
    ];
    let calls: Vec<Call<'_>> = writes
        .into_iter()
        .filter(|(_, count, _)| *count > 0)
        .map(|(statement, _, params)| statement.with(params))
        .collect();
    let committed = pipeline.round_trip(&calls);
    committed.map(drop).map_err(|failed| verdict(failed, calls.len()))
}

/// A write that the database refused was the last thing it did; after any other silence it may have
/// gone on to the commit.
fn verdict(failed: Failed, calls: usize) -> Failure {
    let at_a_write = failed.answered + 1 < calls;
    match failed.error {
        error if at_a_write && error.code().is_some() => Failure::NotCommitted(StoreError::Pipeline(error)),
        error => Failure::Unknown(StoreError::Pipeline(error)),
    }
}
