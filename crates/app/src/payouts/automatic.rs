//! What was earned under an agreement that pays by itself joins a payout that nobody asks for.

use super::{announce::tell_once, request::write};
use crate::{App, Failure};
use domain::{
    ids::{InfluencerId, PayoutId},
    payout::{FreeEntry, Taken, take_automatic},
};
use messages::Notification;
use store::{
    Tx,
    payouts::{self, NewPayout},
};

/// Influencers looked for at a time.
const AT_ONCE: i64 = 500;

/// What came of it.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Paying {
    /// Payouts that were asked for.
    pub requested: u64,
    /// Influencers who were told that their account is not known.
    pub without_account: u64,
}

/// Asks for a payout for everybody who has an agreement that pays by itself and enough payable under it. Each has a
/// transaction of their own; what is taken is taken once, however often this runs.
///
/// # Errors
/// The database failed; what was asked for until then stays so.
pub async fn request_due(app: &App) -> Result<Paying, Failure> {
    let mut done = Paying::default();
    let mut last = None;
    loop {
        let tx = app.db.begin_system().await?;
        let some = payouts::due(&tx, last, app.now(), AT_ONCE).await?;
        tx.commit().await?;
        for influencer in &some {
            match request_for(app, *influencer).await? {
                Outcome::Requested => done.requested += 1,
                Outcome::Told(people) => done.without_account += people,
                Outcome::Nothing => {}
            }
        }
        match some.last() {
            Some(influencer) => last = Some(*influencer),
            None => return Ok(done),
        }
    }
}

enum Outcome {
    Requested,
    Told(u64),
    Nothing,
}

async fn request_for(app: &App, influencer: InfluencerId) -> Result<Outcome, Failure> {
    let tx = app.db.begin_system().await?;
    payouts::lock_influencer(&tx, influencer).await?;
    let Some(taken) = due(app, &tx, influencer).await? else {
        return Ok(Outcome::Nothing);
    };
    let outcome = match payouts::account_in(&tx, influencer).await? {
        Some(account) => {
            let payout = NewPayout {
                id: PayoutId::from_uuid(app.new_id()),
                influencer,
                taken,
                payee: account.payee,
                requested_by: None,
                key: None,
                at: app.now(),
            };
            write(app, &tx, &payout).await?;
            Outcome::Requested
        }
        None => Outcome::Told(ask_for_account(app, &tx, influencer, &taken).await?),
    };
    tx.commit().await?;
    Ok(outcome)
}

/// What a payout of a locked influencer would take.
async fn due(app: &App, tx: &Tx, influencer: InfluencerId) -> Result<Option<Taken>, Failure> {
    let free = payouts::free(tx, influencer, app.now()).await?;
    let automatic = payouts::pay_themselves(tx, influencer, &free).await?;
    let is_automatic = |entry: &FreeEntry| automatic.contains(&(entry.merchant, entry.campaign));
    Ok(take_automatic(&free, is_automatic))
}

/// Told once a month at most.
async fn ask_for_account(app: &App, tx: &Tx, influencer: InfluencerId, taken: &Taken) -> Result<u64, Failure> {
    let told = Notification::PayoutAccountMissing {
        influencer_id: influencer,
        amount: taken.amount.amount(),
    };
    let month = app.zone().day(app.now()).strftime("%Y-%m").to_string();
    let about = format!("{}:{month}", told.kind());
    tell_once(app, tx, influencer, &told, &about).await
}
