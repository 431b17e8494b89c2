//! Agreements as they are signed, suspended, resumed and ended.

use crate::{
    StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    agreement::{AgreementCommand, AgreementStatus, SuspendedFor},
    ids::{AgreementId, MerchantId},
};
use jiff::Timestamp;

/// The status of an agreement that concerns the actor, which nobody else changes until the transaction ends.
///
/// # Errors
/// The database failed.
pub async fn lock(tx: &Tx, merchant: MerchantId, id: AgreementId) -> Result<Option<AgreementStatus>, StoreError> {
    let sql = "
        select a.status
        from   influencer_agreements a
        where  a.merchant_id = $1 and a.id = $2
        for    no key update";
    let row = tx.query_opt(sql, &[&merchant.uuid(), &id.uuid()]).await?;
    row.map(|row| named(row.column("status")?, AgreementStatus::from_name))
        .transpose()
}

/// Sets the status to which a command leads a locked agreement. A resumption is remembered: what was decided before it
/// does not suspend the agreement again.
///
/// # Errors
/// Another agreement of the same merchant, person and campaign is in force ([`StoreError::Conflict`]), or the database
/// failed.
pub async fn set_status(
    tx: &Tx,
    merchant: MerchantId,
    id: AgreementId,
    status: AgreementStatus,
    command: AgreementCommand,
    at: Timestamp,
) -> Result<(), StoreError> {
    let sql = "
        update influencer_agreements a
        set    status        = $3,
               suspended_for = $4,
               suspended_at  = case when $4::text is not null then $8::timestamptz end,
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
    .await?;
    Ok(())
}
