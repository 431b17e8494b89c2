//! What sign, suspend, resume and terminate have in common.

use super::Changed;
use crate::{App, Failure};
use domain::{Actor, Refusal, agreement::AgreementCommand, ids::AgreementId};

/// Carries out a command on an agreement. One that does not concern the actor does not exist.
pub(super) async fn change(
    app: &App,
    actor: Actor,
    agreement: AgreementId,
    command: AgreementCommand,
) -> Result<Changed, Failure> {
    let merchant = match actor.merchant() {
        Some(own) => own,
        None => store::agreements::merchant_of(&app.db, actor, agreement)
            .await?
            .ok_or(Refusal::NotFound)?,
    };
    Ok(store::agreements::change(&app.db, actor, (merchant, agreement), command, app.now()).await??)
}
