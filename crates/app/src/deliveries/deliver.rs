//! What is due on a channel is sent.

use super::{letter, short, template};
use crate::{App, Failure};
use domain::{
    channel::{Channel, Topic},
    delivery::{DeliveryProblem, NEWS, Tried},
};
use futures::{StreamExt, future::BoxFuture, stream};
use jiff::{SignedDuration, Timestamp};
use store::deliveries::{self, Claimed, Content};

/// Messages that are taken at once.
const TAKEN: i64 = 16;
/// Messages of a channel that are sent at the same time: one that hangs holds up only its place.
const AT_ONCE: usize = 4;
/// Whoever takes messages and is not heard of for this long has died: somebody else sends them. All that are taken end
/// within it, also when each takes as long as a carrier may.
const LEASE: SignedDuration = SignedDuration::from_mins(4);
/// What somebody was sent within this time counts.
const HOUR: SignedDuration = SignedDuration::from_hours(1);
/// Who was sent enough is left in peace for this long.
const ENOUGH: SignedDuration = SignedDuration::from_mins(10);
/// Deliveries that are skipped at once.
const SKIPPED: i64 = 1_000;

/// What one run did.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Delivered {
    /// Messages that somebody carries.
    pub sent: usize,
    /// Messages that nobody took.
    pub failed: usize,
    /// Deliveries for which there is no carrier.
    pub skipped: u64,
}

impl Delivered {
    /// Whether there may be more to do at once.
    pub const fn is_full(&self) -> bool {
        self.sent + self.failed >= TAKEN.unsigned_abs() as usize || self.skipped >= SKIPPED.unsigned_abs()
    }
}

/// Sends what is due on a channel, a bounded number. It may run in several places at once: what one took is left to it.
/// One that dies in the middle leaves its messages to another, who sends them under the same names.
///
/// # Errors
/// The database failed. What was sent and could not be noted is sent once more.
pub async fn deliver(app: &App, channel: Channel) -> Result<Delivered, Failure> {
    if !app.carriers().has(channel) {
        return skip(app, channel).await;
    }
    let claimed = claim(app, channel).await?;
    // Boxed: of futures that borrow, the compiler does not see that they may move between threads.
    let mut sends: Vec<BoxFuture<'_, Result<bool, Failure>>> = Vec::new();
    for message in &claimed {
        sends.push(Box::pin(send_and_note(app, channel, message)));
    }
    let outcomes: Vec<Result<bool, Failure>> = stream::iter(sends).buffer_unordered(AT_ONCE).collect().await;
    let mut delivered = Delivered::default();
    for outcome in outcomes {
        match outcome? {
            true => delivered.sent += 1,
            false => delivered.failed += 1,
        }
    }
    Ok(delivered)
}

async fn skip(app: &App, channel: Channel) -> Result<Delivered, Failure> {
    let tx = app.db.begin_system().await?;
    let why = DeliveryProblem::NotConfigured;
    let skipped = deliveries::skip_due(&tx, channel, why, app.now(), SKIPPED).await?;
    tx.commit().await?;
    Ok(Delivered {
        skipped,
        ..Delivered::default()
    })
}

async fn claim(app: &App, channel: Channel) -> Result<Vec<Claimed>, Failure> {
    let now = app.now();
    let lease = now.saturating_add(LEASE).unwrap_or(Timestamp::MAX);
    let tx = app.db.begin_system().await?;
    let claimed = deliveries::claim(&tx, channel, now, lease, TAKEN).await?;
    tx.commit().await?;
    Ok(claimed)
}

/// Whether it was sent.
async fn send_and_note(app: &App, channel: Channel, message: &Claimed) -> Result<bool, Failure> {
    let (tried, carrier_ref) = match send(app, channel, message).await? {
        Outcome::Sent(carrier_ref) => (Tried::Sent, carrier_ref),
        Outcome::PutOff(until) => (Tried::PutOff(until), None),
        Outcome::Not(problem) => (problem.after(channel, message.attempt, app.now()), None),
    };
    say(channel, message, tried);
    let tx = app.db.begin_system().await?;
    let (id, called) = (message.message, carrier_ref.as_deref());
    deliveries::settle(&tx, id, message.attempt, tried, called, app.now()).await?;
    tx.commit().await?;
    Ok(tried == Tried::Sent)
}

/// What came of a try.
enum Outcome {
    /// Perhaps with what the carrier calls it.
    Sent(Option<String>),
    PutOff(Timestamp),
    Not(DeliveryProblem),
}

async fn send(app: &App, channel: Channel, message: &Claimed) -> Result<Outcome, Failure> {
    let now = app.now();
    if now.duration_since(message.since) > NEWS {
        return Ok(Outcome::Not(DeliveryProblem::TooLate));
    }
    let lately = now.saturating_sub(HOUR).unwrap_or(Timestamp::MIN);
    let content = deliveries::content(&app.db, message.message, lately).await?;
    let Some(content) = content else {
        return Ok(Outcome::Not(DeliveryProblem::NoAddress));
    };
    if content.muted {
        return Ok(Outcome::Not(DeliveryProblem::Muted));
    }
    let opens = channel.opens(app.zone(), message.topic, now);
    if opens > now {
        return Ok(Outcome::PutOff(opens));
    }
    if content.lately >= channel.most_in_an_hour() && message.topic != Topic::Depleted {
        return Ok(Outcome::PutOff(now.saturating_add(ENOUGH).unwrap_or(Timestamp::MAX)));
    }
    carry(app, channel, message, content).await
}

/// Hands it to its carrier.
async fn carry(app: &App, channel: Channel, message: &Claimed, content: Content) -> Result<Outcome, Failure> {
    let carriers = app.carriers();
    let sent = match channel {
        Channel::Email => {
            let Some(smtp) = &carriers.email else {
                return Ok(Outcome::Not(DeliveryProblem::NotConfigured));
            };
            let letter = letter::write(app, message, content).await?;
            smtp.send(&letter).await.map(|()| None)
        }
        Channel::Sms => {
            let Some(sms) = &carriers.sms else {
                return Ok(Outcome::Not(DeliveryProblem::NotConfigured));
            };
            match short::write(app, message, &content)? {
                Some(short) => sms.send(&short).await.map(|()| None),
                None => Err(DeliveryProblem::NoAddress),
            }
        }
        Channel::Whatsapp => {
            let Some(whatsapp) = &carriers.whatsapp else {
                return Ok(Outcome::Not(DeliveryProblem::NotConfigured));
            };
            match template::write(&content)? {
                Some(filled) => whatsapp.send(&filled).await.map(Some),
                None => Err(DeliveryProblem::NoAddress),
            }
        }
    };
    Ok(sent.map_or_else(Outcome::Not, Outcome::Sent))
}

/// Neither whom it was for nor what it said.
fn say(channel: Channel, message: &Claimed, tried: Tried) {
    let (id, attempt) = (message.message, message.attempt);
    match tried {
        Tried::Sent | Tried::Delivered => tracing::debug!(%id, %channel, attempt, "a message was sent"),
        Tried::Again(problem @ DeliveryProblem::NotAccepted, at) => {
            tracing::error!(%id, %channel, attempt, %problem, again_at = %at, "the carrier takes nothing from us");
        }
        Tried::Again(problem, at) => {
            tracing::warn!(%id, %channel, attempt, %problem, again_at = %at, "a message was not sent");
        }
        Tried::PutOff(until) => tracing::debug!(%id, %channel, %until, "a message waits for a better time"),
        Tried::GivenUp(problem) => tracing::warn!(%id, %channel, attempt, %problem, "a message is given up"),
        Tried::Skipped(problem) => tracing::debug!(%id, %channel, %problem, "a message is skipped"),
    }
}
