//! Either side ends an agreement.

use super::{Changed, change::change};
use crate::{App, Failure};
use domain::{Actor, agreement::AgreementCommand, ids::AgreementId};

/// Ends an agreement for good; what was earned stays due.
///
/// # Errors
/// It does not concern the actor.
pub async fn terminate(app: &App, actor: Actor, agreement: AgreementId) -> Result<Changed, Failure> {
    change(app, actor, agreement, AgreementCommand::Terminate).await
}
