//! An influencer asks to be paid.

use super::{ItemRecord, PayoutRecord, announce, read};
use crate::{App, Failure, IdempotencyKey};
use domain::{
    Actor, Refusal,
    ids::{InfluencerId, PayoutId, UserId},
    payout::{Payee, PayoutAmount, take},
};
use store::{
    Tx,
    payouts::{self, NewPayout, Seen},
};

/// A payout to ask for.
#[derive(Debug, Clone)]
pub struct RequestPayout {
    pub influencer: InfluencerId,
    /// At most so much: whole entries up to it are taken.
    pub amount: PayoutAmount,
    /// Where the money goes.
    pub payee: Payee,
}

/// A payout that was asked for.
#[derive(Debug)]
pub struct Requested {
    pub payout: PayoutRecord,
    /// What it takes.
    pub items: Vec<ItemRecord>,
    /// Whether the same command had asked for it before.
    pub replayed: bool,
}

/// Asks for a payout of whole entries, the oldest first, up to an amount. One request of an influencer waits for the
/// other: what the first one took is no more there for the second.
///
/// # Errors
/// There is not enough available, or the key was used for another command.
pub async fn request(
    app: &App,
    actor: Actor,
    command: RequestPayout,
    key: Option<IdempotencyKey>,
) -> Result<Requested, Failure> {
    let influencer = command.influencer;
    let tx = app.db.begin_system().await?;
    if !payouts::lock_influencer(&tx, influencer).await? {
        return Err(Refusal::NotFound.into());
    }
    let before = before(&tx, actor.user(), key.as_ref()).await?;
    let id = match before {
        Some(id) => id,
        None => {
            let free = payouts::free(&tx, influencer, app.now()).await?;
            let payout = NewPayout {
                id: PayoutId::from_uuid(app.new_id()),
                influencer,
                taken: take(&free, command.amount)?,
                payee: command.payee,
                requested_by: Some(actor.user()),
                key,
                at: app.now(),
            };
            write(app, &tx, &payout).await?;
            payout.id
        }
    };
    tx.commit().await?;
    let read = read::read(app, actor, id).await?;
    Ok(Requested {
        payout: read.payout.as_requested(),
        items: read.items,
        replayed: before.is_some(),
    })
}

/// The payout that the same command made before.
async fn before(tx: &Tx, user: UserId, key: Option<&IdempotencyKey>) -> Result<Option<PayoutId>, Failure> {
    let Some(key) = key else { return Ok(None) };
    match payouts::seen(tx, user, key).await? {
        None => Ok(None),
        Some(Seen::Made(payout)) => Ok(Some(payout)),
        Some(Seen::Otherwise) => Err(Refusal::IdempotencyKeyReused.into()),
    }
}

/// Writes a payout of a locked influencer, tells them and the admins, and notes who asked for it.
pub(super) async fn write(app: &App, tx: &Tx, payout: &NewPayout) -> Result<(), Failure> {
    payouts::insert(tx, payout).await?;
    let written = payouts::find_in(tx, payout.id).await?;
    announce::requested(app, tx, &written, payout.requested_by).await
}
