//! A message of a provider comes in: it is verified, stored once, and applied.

use super::apply::{Applied, Asked, apply};
use crate::{App, Failure};
use domain::{
    job::Job,
    payment::PaymentMethod,
    provider_event::{EventProblem, EventState},
};
use payments::{Headers, Provider, ProviderEvent, Rejected};
use store::{
    StoreError,
    jobs::enqueue,
    provider_events::{self, NewEvent, Received, Settled},
};
use thiserror::Error;

/// Why a message is not taken. Nothing of it is stored.
#[derive(Debug, Error)]
pub enum NotReceived {
    /// The provider is not configured on this server, so nothing it says can be verified.
    #[error("the provider is not configured")]
    Closed,
    /// It is not believed.
    #[error(transparent)]
    Rejected(#[from] Rejected),
    /// It could not be stored, or not be applied at once; the provider should send it again.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl From<StoreError> for NotReceived {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Takes a message: the job that applies it is queued in the transaction that stores it. One that was stored before and
/// still waits is applied soon; of one that is settled nothing happens.
///
/// # Errors
/// It is not taken.
pub async fn receive(
    app: &App,
    provider: PaymentMethod,
    headers: &Headers,
    body: &[u8],
) -> Result<Received, NotReceived> {
    let provider = provider_of(app, provider)?;
    let received = store(app, provider, headers, body, true).await?;
    Ok(received)
}

/// Takes a message and applies it before it returns, for a provider whose answer depends on the credit: what this says is
/// done is committed. No job is queued: what fails here stays failed until the provider or an admin asks again, so that
/// nobody is credited after the provider was told that they are not.
///
/// # Errors
/// It is not taken, or could not be applied now. What was stored is shown to admins after a while.
pub async fn receive_and_apply(
    app: &App,
    provider: PaymentMethod,
    headers: &Headers,
    body: &[u8],
) -> Result<Applied, NotReceived> {
    let provider = provider_of(app, provider)?;
    let received = store(app, provider, headers, body, false).await?;
    Ok(apply(app, received.id, Asked::ByProvider).await?)
}

fn provider_of(app: &App, method: PaymentMethod) -> Result<&dyn Provider, NotReceived> {
    let provider = app.providers.get(method);
    provider.ok_or_else(|| {
        let provider = method.name();
        tracing::error!(
            provider,
            "a message was refused: this provider is not configured, see `leads doctor`"
        );
        NotReceived::Closed
    })
}

async fn store(
    app: &App,
    provider: &dyn Provider,
    headers: &Headers,
    body: &[u8],
    with_job: bool,
) -> Result<Received, NotReceived> {
    provider
        .verify(headers, body, app.now())
        .inspect_err(|why| tracing::warn!(provider = provider.method().name(), %why, "a message is not believed"))?;
    let kept = provider.keep(body);
    let event = provider.read(&kept)?;
    let new = NewEvent {
        id: app.new_id(),
        provider: provider.method(),
        event: &event.id,
        kind: &event.kind,
        payment: event.said.payment(),
        amount: event.said.amount(),
        body: &kept,
        at: app.now(),
    };
    let tx = app.db.begin_system().await?;
    let received = provider_events::receive(&tx, &new).await?;
    if with_job && received.state == EventState::Received {
        enqueue(&tx, &Job::ApplyEvent { event: received.id }).await?;
    }
    tx.commit().await?;
    Ok(received)
}

/// Keeps a message in quarantine that says the same as one that was stored, of something else: beside that, under a name
/// of its own.
pub(super) async fn quarantine_apart(
    app: &App,
    provider: PaymentMethod,
    event: &ProviderEvent,
    kept: &[u8],
    problem: EventProblem,
) -> Result<(), Failure> {
    let payment = event.said.payment();
    let name = format!(
        "{} {}",
        event.id,
        payment.map_or_else(String::new, |payment| payment.to_string())
    );
    let new = NewEvent {
        id: app.new_id(),
        provider,
        event: &name,
        kind: &event.kind,
        payment,
        amount: event.said.amount(),
        body: kept,
        at: app.now(),
    };
    let tx = app.db.begin_system().await?;
    let received = provider_events::receive(&tx, &new).await?;
    provider_events::settle(&tx, received.id, Settled::Quarantined(problem), app.now()).await?;
    Ok(tx.commit().await?)
}
