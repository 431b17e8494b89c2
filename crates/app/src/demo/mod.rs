//! Believable data to look at: three months of a small market, lived through by the real use cases with a clock of
//! their own, so that every invariant holds because every rule was followed.

mod cast;
mod clock;
mod customers;
mod dice;
mod generate;
mod market;
mod outcome;
mod plan;
mod stage;
mod story;
mod till;
mod walk;

pub use cast::{ACCOUNTS, DemoAccount, PASSWORD};
pub use clock::DemoClock;
pub use generate::generate;
pub use store::demo::MERCHANTS as GENERATED_MERCHANTS;

use crate::{App, Failure};
use domain::Refusal;
use jiff::Timestamp;
use std::fmt;
use store::audit_log::AuditEntry;

/// What was made.
#[derive(Debug, Clone, Copy)]
pub struct DemoReport {
    /// Leads that were created.
    pub leads: usize,
    /// Campaigns they are for.
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
    if store::audit_log::has(&app.db, FILLED).await? {
        return Ok(None);
    }
    let plan = plan::make(until);
    let stage = match stage::set(app, clock, &plan).await {
        Err(Failure::Refused(Refusal::EmailTaken)) => {
            tracing::warn!("an earlier filling with demonstration data was interrupted; they stay as they are");
            return Ok(None);
        }
        set => set?,
    };
    let leads = walk::through(app, clock, &plan, &stage).await?;
    clock.set(until);
    remember(app).await?;
    Ok(Some(DemoReport {
        leads,
        campaigns: market::CAMPAIGNS.len(),
        deposits: market::FUNDS.len() + 1,
    }))
}

/// The accounts that everybody may sign in with; none unless this server is a demonstration.
pub fn accounts(app: &App) -> Option<&'static [DemoAccount]> {
    app.demo.then_some(&ACCOUNTS)
}

const FILLED: &str = "demo_filled";

async fn remember(app: &App) -> Result<(), Failure> {
    let entry = AuditEntry {
        id: app.new_id(),
        by: None,
        action: FILLED,
        subject: None,
        details: serde_json::json!({}),
        at: app.now(),
    };
    let tx = app.db.begin_system().await?;
    store::audit_log::write(&tx, &entry).await?;
    Ok(tx.commit().await?)
}
