//! Nobody decided in time.

use crate::{App, Failure};
use domain::{
    Refusal,
    ids::{DecisionId, MerchantId},
    lead::LeadCommand,
};
use store::{TellerError, leads::Overdue, teller::SettleLead};

/// What one run did.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Expired {
    /// Leads that were lost and their commission freed.
    pub lost: u64,
    /// Leads that were validated because their campaign says so.
    pub validated: u64,
}

/// Leads handed to the teller together: far fewer than one merchant may have in its queue, so that what people ask for
/// meanwhile finds room and hardly waits.
const AT_ONCE: i64 = 64;

/// Expires every pending lead whose time is over. Safe to run at any time and any number of times:
/// a lead that the merchant decides meanwhile stays as decided.
///
/// # Errors
/// The database failed; what was expired until then stays so.
pub async fn expire(app: &App) -> Result<Expired, Failure> {
    let mut total = Expired::default();
    let mut last = None;
    loop {
        let merchants = store::leads::merchants_after(&app.db, last).await?;
        if merchants.is_empty() {
            return Ok(total);
        }
        expire_those_of(app, &merchants, &mut total).await?;
        last = merchants.last().copied();
    }
}

async fn expire_those_of(app: &App, merchants: &[MerchantId], total: &mut Expired) -> Result<(), Failure> {
    loop {
        let overdue = store::leads::overdue(&app.db, merchants, app.now(), AT_ONCE).await?;
        let full = overdue.len() >= usize::try_from(AT_ONCE).unwrap_or(usize::MAX);
        let settled = futures::future::join_all(overdue.iter().map(|lead| settle(app, lead))).await;
        for (lead, outcome) in overdue.iter().zip(settled) {
            match outcome {
                Ok(()) if lead.auto_validate => total.validated += 1,
                Ok(()) => total.lost += 1,
                Err(Failure::Refused(Refusal::LeadAlreadyDecided)) => {}
                Err(failure) => return Err(failure),
            }
        }
        if !full {
            return Ok(());
        }
    }
}

async fn settle(app: &App, lead: &Overdue) -> Result<(), Failure> {
    let command = match lead.auto_validate {
        true => LeadCommand::Validate {
            score: None,
            feedback: None,
        },
        false => LeadCommand::Expire,
    };
    let at = app.now();
    let settle = SettleLead {
        merchant: lead.merchant,
        lead: lead.id,
        command,
        decision: DecisionId::from_uuid(app.new_id()),
        by: None,
        at,
        day: app.zone().day(at),
    };
    app.teller
        .pass(settle)
        .await
        .map(drop)
        .map_err(|error: TellerError| error.into())
}
