//! A deposit.

use crate::{App, Failure};
use domain::{Actor, Refusal, ids::DepositId};
use store::deposits::DepositRecord;

/// Reads a deposit that the actor may see.
///
/// # Errors
/// There is none for the actor.
pub async fn read(app: &App, actor: Actor, deposit: DepositId) -> Result<DepositRecord, Failure> {
    let found = store::deposits::find(&app.db, actor, deposit).await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}
