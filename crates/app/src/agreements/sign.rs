//! Who brings leads agrees.

use super::{Changed, change::change};
use crate::{App, Failure};
use domain::{Actor, agreement::AgreementCommand, ids::AgreementId};

/// Signs an agreement: it is in force from now on.
///
/// # Errors
/// It does not concern the actor, is suspended or ended, or another one is in force.
pub async fn sign(app: &App, actor: Actor, agreement: AgreementId) -> Result<Changed, Failure> {
    change(app, actor, agreement, AgreementCommand::Sign).await
}
