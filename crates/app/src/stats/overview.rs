//! The figures of a merchant, or of the platform.

use super::{Figures, figures::Beside};
use crate::{App, Failure};
use domain::{Actor, period::PeriodDays};
use store::stats::Scope;

/// The figures of everything that the actor decides over.
///
/// # Errors
/// The database failed.
pub async fn overview(app: &App, actor: Actor, days: PeriodDays) -> Result<Figures, Failure> {
    let of_one = actor.merchant().is_some();
    let beside = Beside {
        sources: of_one,
        top_influencers: of_one,
    };
    Figures::read(app, actor, Scope::of(actor), days, beside).await
}
