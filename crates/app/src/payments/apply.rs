//! What a provider said is applied once, or kept for an admin when it makes no sense.

use super::{
    carry_out::carry_out,
    declined,
    disputes::{self, Disputed},
};
use crate::{App, Failure};
use domain::{
    Refusal,
    ids::PaymentId,
    job::Job,
    provider_event::{EventProblem, EventState},
};
use payments::{ProviderEvent, Said};
use std::time::Duration;
use store::{
    jobs::{enqueue, enqueue_after},
    payments::PaymentRecord,
    provider_events::{self, EventRecord, Settled},
};
use uuid::Uuid;

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applied {
    /// What it says is done, now or before.
    Done,
    /// It says nothing that concerns us.
    Ignored,
    /// It cannot be applied, for this reason; nothing moved, and an admin is shown it.
    Quarantined(EventProblem),
    /// What it is about is not there yet; it is tried again soon. Only the queue is told so.
    PutOff,
}

/// Who asks for a message to be applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// The queue, which may ask again.
    ByQueue,
    /// The provider, who waits for the answer.
    ByProvider,
    /// An admin, who has looked at it.
    ByAdmin,
}

/// What a message comes to.
pub(super) enum Verdict {
    /// That.
    Settled(Settled),
    /// It is done, and those concerned are told.
    Told(News),
    /// What it is about is unknown: it may come before what it follows.
    Unknown(EventProblem),
}

/// What those concerned are told, in the transaction that notes that the message is applied.
pub(super) enum News {
    /// A try at this payment failed.
    Declined(Box<PaymentRecord>),
    /// A payment is contested, or that was decided.
    Dispute(Box<Disputed>),
    /// The card of this payment is to be kept: the queue is told.
    CardToKeep(PaymentId),
}

/// After so long each time a message is tried again whose subject is unknown.
const AGAIN_AFTER: [Duration; 5] = [
    Duration::from_secs(1),
    Duration::from_secs(5),
    Duration::from_secs(30),
    Duration::from_mins(2),
    Duration::from_mins(10),
];

/// Applies a stored message. Safe to repeat, also at the same time: what it does is done once.
///
/// # Errors
/// It could not be dealt with now, and stays as it is.
pub async fn apply(app: &App, event: Uuid, asked: Asked) -> Result<Applied, Failure> {
    let stored = provider_events::find(&app.db, event).await?.ok_or(Refusal::NotFound)?;
    match (stored.state, stored.problem) {
        (EventState::Applied, _) => return Ok(Applied::Done),
        (EventState::Ignored, _) => return Ok(Applied::Ignored),
        (EventState::Quarantined, Some(problem)) if asked != Asked::ByAdmin => {
            return Ok(Applied::Quarantined(problem));
        }
        (EventState::Received | EventState::Quarantined, _) => {}
    }
    let said = read(app, &stored)?;
    match carry_out(app, stored.provider, said).await? {
        Verdict::Settled(settled) => settle(app, &stored, settled, None).await,
        Verdict::Told(news) => settle(app, &stored, Settled::Applied, Some(&news)).await,
        Verdict::Unknown(problem) => match pause(&stored, asked) {
            Some(pause) => put_off(app, &stored, pause).await,
            None => settle(app, &stored, Settled::Quarantined(problem), None).await,
        },
    }
}

/// What a stored message says. It is read again each time: what could not be read once may be readable to a newer
/// program.
fn read(app: &App, stored: &EventRecord) -> Result<Said, Failure> {
    let provider = app.providers.get(stored.provider);
    let provider = provider.ok_or(Refusal::PaymentMethodUnavailable)?;
    let read = provider.read(&stored.body).ok();
    let ours = |event: &ProviderEvent| event.id == stored.event;
    Ok(read
        .filter(ours)
        .map_or(Said::Unclear(EventProblem::Unreadable.into()), |event| event.said))
}

/// How long a message waits for its subject; not at all when somebody waits for the answer, or when it was long enough.
fn pause(stored: &EventRecord, asked: Asked) -> Option<Duration> {
    let attempt = usize::try_from(stored.attempts).ok()?;
    AGAIN_AFTER.get(attempt).copied().filter(|_| asked == Asked::ByQueue)
}

async fn put_off(app: &App, stored: &EventRecord, pause: Duration) -> Result<Applied, Failure> {
    let tx = app.db.begin_system().await?;
    provider_events::put_off(&tx, stored.id).await?;
    enqueue_after(&tx, &Job::ApplyEvent { event: stored.id }, pause).await?;
    tx.commit().await?;
    Ok(Applied::PutOff)
}

async fn settle(app: &App, stored: &EventRecord, settled: Settled, news: Option<&News>) -> Result<Applied, Failure> {
    let tx = app.db.begin_system().await?;
    provider_events::settle(&tx, stored.id, settled, app.now()).await?;
    match news {
        None => {}
        Some(News::Declined(payment)) => declined::tell(app, &tx, payment).await?,
        Some(News::Dispute(disputed)) => disputes::tell(app, &tx, disputed).await?,
        Some(News::CardToKeep(payment)) => enqueue(&tx, &Job::KeepCard { payment: *payment }).await?,
    }
    tx.commit().await?;
    Ok(match settled {
        Settled::Applied => Applied::Done,
        Settled::Ignored => Applied::Ignored,
        Settled::Quarantined(problem) => {
            let (event, provider) = (stored.id, stored.provider.name());
            tracing::warn!(%event, provider, %problem, "a message of a provider is quarantined");
            Applied::Quarantined(problem)
        }
    })
}
