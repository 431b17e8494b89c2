//! `leads jobs run`: routines are run now, whatever the clock says.

use crate::{Stop, config::Config, output::say, wiring};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use domain::job::Routine;

/// What to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// One routine.
    One(Routine),
    /// Every one.
    All,
}

/// Reads the name of a routine, or `all`.
pub fn wanted() -> impl TypedValueParser<Value = Wanted> {
    let routines = Routine::ALL.map(|routine| PossibleValue::new(routine.name()).help(routine.what()));
    let all = PossibleValue::new("all").help("All of them, one after the other.");
    PossibleValuesParser::new(routines.into_iter().chain([all]))
        .map(|name| Routine::from_name(&name).map_or(Wanted::All, Wanted::One))
}

/// Runs routines and prints what they did. One that fails does not keep the others from running.
pub async fn run(config: &Config, wanted: Wanted) -> Result<(), Stop> {
    let routines = match wanted {
        Wanted::One(routine) => vec![routine],
        Wanted::All => Routine::ALL.into(),
    };
    wiring::with_app(config, async |app| {
        let mut outcome = Ok(());
        for routine in routines {
            match app::jobs::run::run(app, routine).await {
                Ok(done) => say(format_args!("{}: {done}", routine.name())),
                Err(failure) => outcome = Err(Stop::new(format!("{}: {failure}", routine.name()))),
            }
        }
        outcome
    })
    .await
}
