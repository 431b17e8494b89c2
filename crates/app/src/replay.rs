//! Commands that are repeated with the same key: the answer is kept in the transaction of the work.

use crate::{App, Failure, IdempotencyKey};
use domain::{Actor, Refusal, ids::MerchantId};
use serde::{Serialize, de::DeserializeOwned};
use store::{
    Tx,
    idempotency::{KeyUse, Seen},
};

/// A key as an actor uses it for a merchant.
pub(crate) fn used(actor: Actor, merchant: MerchantId, key: Option<IdempotencyKey>) -> Option<KeyUse> {
    key.map(|key| KeyUse {
        merchant,
        user: actor.user(),
        key,
    })
}

/// The answer that was given to this command before.
///
/// # Errors
/// The key was used for another command.
pub(crate) async fn answered<T: DeserializeOwned>(tx: &Tx, used: Option<&KeyUse>) -> Result<Option<T>, Failure> {
    let Some(used) = used else { return Ok(None) };
    match store::idempotency::look(tx, used).await? {
        Seen::Never => Ok(None),
        Seen::Answered(answer) => serde_json::from_str(&answer).map(Some).map_err(Failure::internal),
        Seen::Otherwise => Err(Refusal::IdempotencyKeyReused.into()),
    }
}

/// Keeps the answer for a repetition.
///
/// # Errors
/// The key was taken meanwhile by another command.
pub(crate) async fn keep<T: Serialize>(app: &App, tx: &Tx, used: Option<&KeyUse>, answer: &T) -> Result<(), Failure> {
    let Some(used) = used else { return Ok(()) };
    let answer = serde_json::to_string(answer).map_err(Failure::internal)?;
    match store::idempotency::keep(tx, used, &answer, app.now()).await? {
        true => Ok(()),
        false => Err(Refusal::IdempotencyKeyReused.into()),
    }
}
