//! What was compared, and what differed.

use super::{ComparedDay, KeptDifference};
use crate::{App, Failure};
use domain::{Actor, payment::PaymentMethod};
use store::reconciliation;

/// How the books of a provider and ours stand.
#[derive(Debug)]
pub struct Reconciliation {
    /// The days that were compared last, the latest first.
    pub days: Vec<ComparedDay>,
    /// What differed on them.
    pub differences: Vec<KeptDifference>,
    /// Providers of this server that have no list to ask for.
    pub without_list: Vec<PaymentMethod>,
}

/// Reads what the last comparisons found.
///
/// # Errors
/// The database failed.
pub async fn read(app: &App, actor: Actor) -> Result<Reconciliation, Failure> {
    let has_none = |method: &PaymentMethod| app.providers.get(*method).is_some_and(|one| one.lists().is_none());
    Ok(Reconciliation {
        days: reconciliation::days(&app.db, actor).await?,
        differences: reconciliation::differences(&app.db, actor).await?,
        without_list: app.providers.methods().filter(has_none).collect(),
    })
}
