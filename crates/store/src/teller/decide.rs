//! Each movement of a batch, decided by the rules in the order of arrival.

mod confirm;
mod reserve;
mod settle;

use super::{
    book::Book,
    facts::Facts,
    movement::{Movement, Outcome, TellerError},
    plan::Plan,
};
use crate::StoreError;
use domain::Refusal;
use jiff::Timestamp;
use std::sync::Arc;

/// Why a movement is not carried out.
pub(super) enum Halt {
    Refused(Refusal),
    Failed(StoreError),
}

impl From<Refusal> for Halt {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<StoreError> for Halt {
    fn from(error: StoreError) -> Self {
        Self::Failed(error)
    }
}

/// Decides a batch: what to write, and what to tell each caller once that is committed. A movement
/// that is refused leaves no trace in the plan.
pub(super) fn decide<'a>(
    facts: Facts<'a>,
    movements: &[&'a Movement],
) -> (Plan<'a>, Vec<Result<Outcome, TellerError>>) {
    let mut book = Book::new(facts);
    let outcomes = movements
        .iter()
        .map(|movement| decide_one(&mut book, movement))
        .collect();
    let latest = movements
        .iter()
        .map(|movement| time_of(movement))
        .max()
        .unwrap_or(Timestamp::UNIX_EPOCH);
    (book.finish(latest), outcomes)
}

fn decide_one<'a>(book: &mut Book<'a>, movement: &'a Movement) -> Result<Outcome, TellerError> {
    let outcome = match movement {
        Movement::Reserve(lead) => book.reserve(lead).map(Outcome::Reserved),
        Movement::Settle(lead) => book.settle(lead).map(|o| Outcome::Settled(Box::new(o))),
        Movement::Confirm(payment) => book.confirm(payment).map(Outcome::Confirmed),
    };
    outcome.map_err(|halt| match halt {
        Halt::Refused(refusal) => TellerError::Refused(refusal),
        Halt::Failed(error) => TellerError::Failed(Arc::new(error)),
    })
}

fn time_of(movement: &Movement) -> Timestamp {
    match movement {
        Movement::Reserve(lead) => lead.at,
        Movement::Settle(lead) => lead.at,
        Movement::Confirm(payment) => payment.at,
    }
}
