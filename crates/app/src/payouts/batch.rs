//! Approved payouts are sent to the bank together, each in one batch at most: no file pays somebody twice.

use super::{BatchRecord, PayoutRecord};
use crate::{App, Failure, activity::note_of};
use domain::{Actor, Refusal, ids::BatchId};
use serde_json::json;
use store::payouts::{self, NewBatch};

/// Batches that are shown.
const LATEST: i64 = 50;

/// What a bank is told of a batch.
#[derive(Debug)]
pub struct Export {
    pub batch: BatchRecord,
    /// The payouts, the oldest first.
    pub payouts: Vec<PayoutRecord>,
}

/// Puts every approved payout into a batch that is in none.
///
/// # Errors
/// The server was not told which account pays, or there is no such payout.
pub async fn make(app: &App, actor: Actor) -> Result<BatchRecord, Failure> {
    let payer = app.payouts().payer.clone().ok_or(Refusal::PayoutAccountUnknown)?;
    let batch = NewBatch {
        id: BatchId::from_uuid(app.new_id()),
        payer,
        by: actor.user(),
        at: app.now(),
    };
    let tx = app.db.begin_system().await?;
    payouts::insert_batch(&tx, &batch).await?;
    let sent = payouts::fill(&tx, batch.id, batch.at).await?;
    if sent == 0 {
        return Err(Refusal::NothingToSend.into());
    }
    let subject = Some(batch.id.uuid());
    let details = json!({ "payouts": sent });
    note_of(app, &tx, Some(batch.by), ("payouts_sent", subject), details).await?;
    tx.commit().await?;
    find(app, actor, batch.id).await
}

/// The latest batches.
///
/// # Errors
/// The database failed.
pub async fn list(app: &App, actor: Actor) -> Result<Vec<BatchRecord>, Failure> {
    Ok(payouts::batches(&app.db, actor, LATEST).await?)
}

/// A batch with its payouts, but those that were rejected since: the same whenever it is asked for.
///
/// # Errors
/// There is none.
pub async fn export(app: &App, actor: Actor, batch: BatchId) -> Result<Export, Failure> {
    Ok(Export {
        batch: find(app, actor, batch).await?,
        payouts: payouts::of_batch(&app.db, actor, batch).await?,
    })
}

async fn find(app: &App, actor: Actor, batch: BatchId) -> Result<BatchRecord, Failure> {
    let found = payouts::batch(&app.db, actor, batch).await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}
