//! Every lead that a filter lets through, handed out as fast as it is taken.

use crate::{App, Failure};
use domain::Actor;
use jiff::civil::Date;
use std::{sync::Arc, time::Duration};
use store::{
    Tx,
    leads::{LeadFilter, LeadRecord, next_piece, open_export},
};
use tokio::{
    sync::mpsc::{self, Receiver, Sender},
    time::timeout,
};

/// Exports of a server at once: each holds a connection that requests could use.
pub(crate) const AT_ONCE: usize = 3;
/// How long some hundred leads may wait for the client to take them.
const PATIENCE: Duration = Duration::from_secs(30);
/// No export takes longer: all that time the database keeps for it what others have replaced.
const LONGEST: Duration = Duration::from_secs(600);

domain::enumeration! {
    /// For whom an export is written.
    pub enum ExportFormat {
        /// For people: what a spreadsheet of their language understands.
        Words = "words",
        /// For programs: what the API says.
        Raw = "raw",
    }
}

/// When somebody who is exporting already may ask again.
const LATER: Duration = Duration::from_secs(5);

/// Leads on their way to the client.
pub struct Export {
    /// The day of the export in Casablanca.
    pub day: Date,
    /// How many leads there are.
    pub total: i64,
    /// How many of them are still to come.
    left: usize,
    leads: Receiver<Result<Vec<LeadRecord>, Failure>>,
}

/// Begins to read the leads that the actor may see and the filter lets through, in the order of the filter. Once this
/// is dropped, the reading stops and its connection is free.
///
/// # Errors
/// The user is exporting already, too many others are, or the database failed.
pub async fn export(app: &App, actor: Actor, filter: &LeadFilter) -> Result<Export, Failure> {
    let turn = app.guards.exports.begin(actor.user());
    let turn = turn.ok_or(Failure::TooMany(LATER))?;
    let seat = Arc::clone(&app.exports).try_acquire_owned();
    let seat = seat.map_err(|_| Failure::Busy)?;
    let snapshot = app.db.begin_snapshot(actor).await?;
    let total = open_export(&snapshot, actor, filter).await?;
    // One piece is read while the one before is taken, and no more.
    let (sender, leads) = mpsc::channel(1);
    tokio::spawn(async move {
        let sent = timeout(LONGEST, send(snapshot, &sender)).await;
        drop((seat, turn));
        if let Ok(Err(failure)) = sent {
            tracing::warn!(%failure, "an export ended early");
            // Nobody listens when the client hung up.
            let _ = sender.try_send(Err(failure));
        }
    });
    Ok(Export {
        day: app.zone().day(app.now()),
        total,
        left: usize::try_from(total).unwrap_or(usize::MAX),
        leads,
    })
}

/// Sends all leads, unless the client hangs up or falls asleep.
async fn send(snapshot: Tx, to: &Sender<Result<Vec<LeadRecord>, Failure>>) -> Result<(), Failure> {
    loop {
        let leads = next_piece(&snapshot).await?;
        if leads.is_empty() {
            return Ok(snapshot.commit().await?);
        }
        let taken = timeout(PATIENCE, to.send(Ok(leads))).await;
        if !matches!(taken, Ok(Ok(()))) {
            return Ok(());
        }
    }
}

impl Export {
    /// The next leads; none after the last one.
    ///
    /// # Errors
    /// The export was cut off: what was handed out is not all.
    pub async fn next(&mut self) -> Result<Option<Vec<LeadRecord>>, Failure> {
        match self.leads.recv().await {
            Some(leads) => {
                let leads = leads?;
                self.left = self.left.saturating_sub(leads.len());
                Ok(Some(leads))
            }
            None if self.left == 0 => Ok(None),
            None => Err(Failure::Busy),
        }
    }
}
