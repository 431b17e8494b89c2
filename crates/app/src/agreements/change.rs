//! What sign, suspend, resume and terminate have in common.

use super::AgreementRecord;
use crate::{App, Failure, activity::note_of_admin};
use domain::{Actor, Refusal, agreement::AgreementCommand, ids::AgreementId};
use serde_json::json;
use store::{StoreError, agreements};

/// An agreement after a command.
#[derive(Debug)]
pub struct Changed {
    /// The agreement as it is now.
    pub agreement: AgreementRecord,
    /// Whether the command had its effect before.
    pub already_applied: bool,
}

/// Carries out a command on an agreement. One that does not concern the actor does not exist.
pub(super) async fn change(
    app: &App,
    actor: Actor,
    agreement: AgreementId,
    command: AgreementCommand,
) -> Result<Changed, Failure> {
    let merchant = match actor.merchant() {
        Some(own) => own,
        None => agreements::merchant_of(&app.db, actor, agreement)
            .await?
            .ok_or(Refusal::NotFound)?,
    };
    let tx = app.db.begin(actor).await?;
    let before = agreements::lock(&tx, merchant, agreement)
        .await?
        .ok_or(Refusal::NotFound)?;
    let status = before.after(command)?;
    if status != before {
        let set = agreements::set_status(&tx, merchant, agreement, status, command, app.now()).await;
        set.map_err(|error| match error {
            // The index that lets one be in force has another one for the same three.
            StoreError::Conflict(_) => Refusal::AgreementExists.into(),
            error => Failure::from(error),
        })?;
    }
    let changed = Changed {
        agreement: agreements::find_in(&tx, merchant, agreement).await?,
        already_applied: status == before,
    };
    if !changed.already_applied {
        agreements::tell(&tx, (merchant, agreement), command.into(), app.new_id()).await?;
    }
    note_of_admin(
        app,
        &tx,
        actor,
        ("agreement_changed", agreement.uuid()),
        json!({ "status": status.name() }),
    )
    .await?;
    tx.commit().await?;
    Ok(changed)
}
