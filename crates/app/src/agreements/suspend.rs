//! A merchant stops an agreement for a while.

use super::{Changed, change::change};
use crate::{App, Failure};
use domain::{Actor, agreement::AgreementCommand, ids::AgreementId};

/// Suspends an agreement: its influencer brings no leads until it is resumed.
///
/// # Errors
/// It is not the actor's, not signed, or ended.
pub async fn suspend(app: &App, actor: Actor, agreement: AgreementId) -> Result<Changed, Failure> {
    change(app, actor, agreement, AgreementCommand::Suspend).await
}
