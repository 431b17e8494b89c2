//! The last round trip: every write of a batch and its commit, sent together. For a batch that is decided from memory
//! it is the only one; the balances are written first, which takes the locks in their order.

use super::{
    news::{Announcement, DELAY},
    plan::Plan,
    statements::Statements,
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

/// Whether the transaction is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Transaction {
    /// It was begun, and holds the locks.
    Begun,
    /// It begins with the first write.
    New,
}

/// Writes a plan and commits it. A write that fails keeps the commit from being executed.
pub(super) fn commit(
    pipeline: &mut Pipeline,
    statements: &Statements,
    transaction: Transaction,
    plan: &Plan<'_>,
    news: &Announcement,
) -> Result<(), Failure> {
    let counts = plan.counts();
    let merchants: Vec<Uuid> = news.merchants.iter().map(|merchant| merchant.uuid()).collect();
    let wake_up = news.is_new.then(|| {
        let wake_up = news.wake_up;
        Order::new(&Job::WakeUp { wake_up }, DELAY)
    });
    let writes: [(&Statement, usize, Params<'_>); 13] = [
        (
            &statements.begin,
            usize::from(transaction == Transaction::New),
            Vec::new(),
        ),
        (&statements.change_deposits, plan.deposits.len(), plan.deposits.params()),
        (&statements.insert_leads, plan.leads.len(), plan.leads.params()),
        (&statements.insert_keys, plan.keys.len(), plan.keys.params()),
        (
            &statements.change_leads,
            plan.lead_changes.len(),
            plan.lead_changes.params(),
        ),
        (
            &statements.insert_decisions,
            plan.decisions.len(),
            plan.decisions.params(),
        ),
        (&statements.insert_earnings, plan.earnings.len(), plan.earnings.params()),
        (&statements.insert_entries, plan.entries.len(), plan.entries.params()),
        (&statements.change_payments, plan.payments.len(), plan.payments.params()),
        (&statements.count, counts.len(), counts.params()),
        (&statements.announce, merchants.len(), vec![&news.wake_up, &merchants]),
        (
            &statements.wake,
            usize::from(wake_up.is_some()),
            wake_up.as_ref().map_or_else(Vec::new, |order| order.params().into()),
        ),
        (&statements.commit, 1, Vec::new()),
    ];
    let calls: Vec<Call<'_>> = writes
        .into_iter()
        .filter(|(_, rows, _)| *rows > 0)
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
