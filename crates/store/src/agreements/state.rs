//! Agreements as they are signed, suspended, resumed and ended.

use super::record::{AgreementRecord, find_within};
use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Actor, Refusal,
    agreement::{AgreementCommand, AgreementStatus, SuspendedFor},
    ids::{AgreementId, MerchantId},
};
use jiff::Timestamp;

/// An agreement after a command.
#[derive(Debug)]
pub struct Changed {
    /// The agreement as it is now.
    pub agreement: AgreementRecord,
    /// Whether the command had its effect before.
    pub already_applied: bool,
}

/// Carries out a command on an agreement that concerns the actor, under its lock.
///
/// # Errors
/// The database failed; or, within, the state does not allow the command, another agreement for the
/// same merchant, person and campaign is in force, or there is no such agreement.
pub async fn change(
    db: &Database,
    actor: Actor,
    (merchant, id): (MerchantId, AgreementId),
    command: AgreementCommand,
    at: Timestamp,
) -> Result<Result<Changed, Refusal>, StoreError> {
    let tx = db.begin(actor).await?;
    let Some(before) = lock(&tx, merchant, id).await? else {
        return tx.commit().await.map(|()| Err(Refusal::NotFound));
    };
    let status = match before.after(command) {
        Ok(status) => status,
        Err(refusal) => return tx.commit().await.map(|()| Err(refusal)),
    };
    let already_applied = status == before;
    if !already_applied {
        match write(&tx, merchant, id, (status, command), at).await {
            Ok(_) => {}
            // The index that lets one be in force has another one for the same three.
            Err(StoreError::Conflict(_)) => return Ok(Err(Refusal::AgreementExists)),
            Err(error) => return Err(error),
        }
    }
    let agreement = find_within(&tx, merchant, id).await?;
    tx.commit().await?;
    Ok(Ok(Changed {
        agreement,
        already_applied,
    }))
}

async fn lock(tx: &Tx, merchant: MerchantId, id: AgreementId) -> Result<Option<AgreementStatus>, StoreError> {
    let sql = "
        select a.status
        from   influencer_agreements a
        where  a.merchant_id = $1 and a.id = $2
        for    no key update";
    let row = tx.query_opt(sql, &[&merchant.uuid(), &id.uuid()]).await?;
    row.map(|row| named(row.column("status")?, AgreementStatus::from_name))
        .transpose()
}

/// A resumption is remembered: what was decided before it does not suspend the agreement again.
async fn write(
    tx: &Tx,
    merchant: MerchantId,
    id: AgreementId,
    (status, command): (AgreementStatus, AgreementCommand),
    at: Timestamp,
) -> Result<u64, StoreError> {
    let sql = "
        update influencer_agreements a
        set    status        = $3,
               suspended_for = $4,
               signed_at     = case when $5 then $8 else a.signed_at end,
               resumed_at    = case when $6 then $8 else a.resumed_at end,
               terminated_at = case when $7 then $8 else a.terminated_at end,
               updated_at    = $8
        where  a.merchant_id = $1 and a.id = $2";
    let suspended_for = (status == AgreementStatus::Suspended).then(|| SuspendedFor::Hand.name());
    let is = |which| command == which;
    tx.execute(
        sql,
        &[
            &merchant.uuid(),
            &id.uuid(),
            &status.name(),
            &suspended_for,
            &is(AgreementCommand::Sign),
            &is(AgreementCommand::Resume),
            &is(AgreementCommand::Terminate),
            &at,
        ],
    )
    .await
}
