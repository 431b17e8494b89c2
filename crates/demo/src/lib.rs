//! Believable data to look at: three months of a small market, lived through by the real use cases with a clock of
//! their own, so that every invariant holds because every rule was followed.

mod cast;
mod clock;
mod customers;
mod dice;
mod introductions;
mod market;
mod outcome;
mod payday;
mod plan;
mod stage;
mod story;
mod till;
mod walk;

pub use cast::{PASSWORD, accounts};
pub use clock::DemoClock;
pub use payday::payer;

use app::{App, Failure, activity};
use domain::Refusal;
use jiff::Timestamp;
use std::fmt;

/// What was made.
#[derive(Debug, Clone, Copy)]
pub struct DemoReport {
    /// Leads that were created.
    pub leads: usize,
    pub campaigns: usize,
    /// Deposits that pay for them.
    pub deposits: usize,
}

impl fmt::Display for DemoReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            leads,
            campaigns,
            deposits,
        } = self;
        write!(
            f,
            "Demonstration data: {leads} leads, {campaigns} campaigns, {deposits} deposits over three months."
        )
    }
}

/// Fills the database with the three months before `until`. Does nothing when that was done before. The program must
/// have been put together with this clock, and with the sandbox.
///
/// # Errors
/// The database failed; what was written until then stays.
pub async fn fill(app: &App, clock: &DemoClock, until: Timestamp) -> Result<Option<DemoReport>, Failure> {
    if activity::is_noted(app, FILLED).await? {
        return Ok(None);
    }
    let plan = plan::make(until, app.zone());
    let stage = match stage::set(app, clock, &plan).await {
        Err(Failure::Refused(Refusal::EmailTaken)) => {
            tracing::warn!("an earlier filling with demonstration data was interrupted; they stay as they are");
            return Ok(None);
        }
        set => set?,
    };
    let leads = walk::through(app, clock, &plan, &stage).await?;
    clock.set(until);
    activity::note(app, FILLED).await?;
    Ok(Some(DemoReport {
        leads,
        campaigns: market::CAMPAIGNS.len(),
        deposits: market::FUNDS.len() + 1,
    }))
}

/// The action that is noted in the end.
const FILLED: &str = "demo_filled";
