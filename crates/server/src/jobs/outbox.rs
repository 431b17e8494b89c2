//! Sends what is due on one channel, again and again. Each channel has its own: one that hangs holds up no other, nor any
//! job.

use app::{App, deliveries};
use domain::channel::Channel;
use std::{pin::pin, sync::Arc, time::Duration};
use tokio::sync::watch;

/// How often the channel is looked at.
const POLL: Duration = Duration::from_secs(1);
/// After a failure of the database.
const PAUSE: Duration = Duration::from_secs(5);
/// For so long messages that are on their way may take when we end; afterwards another server sends them once more, under
/// the same names.
const GRACE: Duration = Duration::from_secs(20);

/// What the task of a channel is called.
pub const fn name(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "e-mail",
        Channel::Sms => "sms",
        Channel::Whatsapp => "whatsapp",
    }
}

/// Runs until it `ended`.
pub async fn run(app: Arc<App>, channel: Channel, ended: watch::Receiver<bool>) {
    while !*ended.borrow() {
        let wait = tokio::select! {
            wait = send(&app, channel) => wait,
            () = over(ended.clone()) => return,
        };
        let mut end = pin!(super::signalled(ended.clone()));
        tokio::select! {
            () = &mut end => return,
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// Some time after the end began.
async fn over(ended: watch::Receiver<bool>) {
    super::signalled(ended).await;
    tokio::time::sleep(GRACE).await;
}

/// Sends what is due, and says when to look again.
async fn send(app: &App, channel: Channel) -> Duration {
    match deliveries::deliver(app, channel).await {
        Ok(delivered) if delivered.is_full() => Duration::ZERO,
        Ok(_) => POLL,
        Err(failure) => {
            tracing::warn!(%channel, %failure, "messages were not sent for a moment; trying again");
            PAUSE
        }
    }
}
