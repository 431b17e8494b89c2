//! Each movement of a batch, decided by the rules in the order of arrival.

mod confirm;
mod reserve;
mod settle;

use super::{
    book::Book,
    facts::{Deposits, Facts},
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

/// A batch that is decided.
pub(super) struct Decided<'a> {
    /// What to write. A movement that is refused leaves no trace in it.
    pub(super) plan: Plan<'a>,
    /// The deposits as they are once that is committed.
    pub(super) deposits: Deposits,
    /// What to tell each caller then.
    pub(super) outcomes: Vec<Result<Outcome, TellerError>>,
}

/// Decides a batch.
pub(super) fn decide<'a>(facts: Facts<'a>, movements: &[&'a Movement]) -> Decided<'a> {
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
    let (plan, deposits) = book.finish(latest);
    Decided {
        plan,
        deposits,
        outcomes,
    }
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
