//! The second round trip: every write of a batch and its commit, sent together.

use super::{plan::Plan, session::Failure, statements::Statements};
use crate::StoreError;
use domain::ids::MerchantId;
use futures::future::{BoxFuture, join_all};
use tokio_postgres::{Client, Statement, types::ToSql};
use uuid::Uuid;

type Params<'a> = Vec<&'a (dyn ToSql + Sync)>;

/// Writes a plan and commits it. The verdict comes from the writes: a commit that follows a failed
/// statement "succeeds" by rolling back.
pub(super) async fn commit(
    client: &Client,
    statements: &Statements,
    plan: &Plan,
    news: &[MerchantId],
    delay_seconds: f64,
) -> Result<(), Failure> {
    let counts = plan.counts();
    let merchants: Vec<Uuid> = news.iter().map(|merchant| merchant.uuid()).collect();
    let transition_rows = plan.lead_changes.len() + plan.decisions.len() + plan.earnings.len();
    let transitions = [
        plan.lead_changes.params(),
        plan.decisions.params(),
        plan.earnings.params(),
    ]
    .concat();
    let money = [plan.deposits.params(), plan.entries.params()].concat();
    let writes: [(&Statement, usize, Params<'_>); 6] = [
        (&statements.insert_leads, plan.leads.len(), plan.leads.params()),
        (&statements.change_leads, transition_rows, transitions),
        (&statements.move_money, plan.deposits.len() + plan.entries.len(), money),
        (&statements.change_payments, plan.payments.len(), plan.payments.params()),
        (&statements.count, counts.len(), counts.params()),
        (&statements.announce, merchants.len(), vec![&merchants, &delay_seconds]),
    ];
    let written = writes
        .iter()
        .filter(|(_, rows, _)| *rows > 0)
        .map(|(statement, _, params)| {
            let write: BoxFuture<'_, Result<(), tokio_postgres::Error>> =
                Box::pin(async move { client.execute(*statement, params).await.map(drop) });
            write
        });
    // Polled in this order, so sent in this order; the commit is the last message of the batch.
    let committed: BoxFuture<'_, Result<(), tokio_postgres::Error>> = Box::pin(client.batch_execute("commit"));
    let results = join_all(written.chain(std::iter::once(committed))).await;
    verdict(results)
}

/// A statement that the database refused took the transaction with it; any other silence leaves the
/// commit unknown.
fn verdict(results: Vec<Result<(), tokio_postgres::Error>>) -> Result<(), Failure> {
    let last = results.len().saturating_sub(1);
    let mut unknown = None;
    for (position, result) in results.into_iter().enumerate() {
        match result {
            Ok(()) => {}
            Err(error) if error.as_db_error().is_some() && position < last => {
                return Err(Failure::NotCommitted(StoreError::Statement(error)));
            }
            Err(error) => unknown = Some(error),
        }
    }
    unknown.map_or(Ok(()), |error| Err(Failure::Unknown(StoreError::Statement(error))))
}
