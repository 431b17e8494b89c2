//! What happened to an agreement is to be told.

use crate::{StoreError, Tx, row::Columns};
use domain::{
    agreement::AgreementStep,
    ids::{AgreementId, MerchantId},
};
use uuid::Uuid;

/// Queues, in the transaction of a request that did it, that the other side is told of a step of an agreement. The database
/// takes this only from those whom the agreement concerns, and itself says who they are.
///
/// # Errors
/// The database failed, or the agreement is not theirs.
pub async fn tell(
    tx: &Tx,
    (merchant, agreement): (MerchantId, AgreementId),
    step: AgreementStep,
    occasion: Uuid,
) -> Result<(), StoreError> {
    let sql = "select app.tell_of_agreement($1, $2, $3, $4) as told";
    let row = tx
        .query_opt(sql, &[&merchant.uuid(), &agreement.uuid(), &step.name(), &occasion])
        .await?;
    match row.map(|row| row.column::<bool>("told")).transpose()? {
        Some(true) => Ok(()),
        _ => Err(StoreError::Corrupt("a step of an agreement of others")),
    }
}
