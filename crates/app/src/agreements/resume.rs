//! A merchant lifts a suspension.

use super::{Changed, change::change};
use crate::{App, Failure};
use domain::{Actor, agreement::AgreementCommand, ids::AgreementId};

/// Resumes an agreement. What was decided about leads before does not suspend it again.
///
/// # Errors
/// It is not the actor's, not signed, ended, or another one is in force.
pub async fn resume(app: &App, actor: Actor, agreement: AgreementId) -> Result<Changed, Failure> {
    change(app, actor, agreement, AgreementCommand::Resume).await
}
