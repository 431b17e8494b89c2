//! Bank transfers that an admin recorded or confirmed: credited at once, or as soon as that is possible again.

use super::{Opening, confirm};
use crate::{App, Failure};
use domain::{
    Refusal,
    ids::UserId,
    payment::{PaymentOutcome, PaymentStatus, TransferReference},
    text::Reference,
    transfer_code::TransferCode,
};
use jiff::SignedDuration;
use store::{
    Tx,
    payments::{PaymentRecord, Transfer},
};

/// The request that records a transfer credits it within this time.
const PATIENCE: SignedDuration = SignedDuration::from_mins(1);

/// Credits a transfer that was recorded by somebody, unless it is. One that is only announced has no reference yet.
pub(crate) async fn finish(app: &App, transfer: &PaymentRecord, by: Option<UserId>) -> Result<(), Failure> {
    let reference = transfer
        .reference
        .as_deref()
        .and_then(|reference| Reference::parse(reference).ok());
    if let (PaymentStatus::Pending, Some(reference)) = (&transfer.status, reference) {
        confirm(app, transfer, PaymentOutcome::Paid(reference), by).await?;
    }
    Ok(())
}

/// Who recorded a transfer, as far as it says so: one that was announced was opened by its merchant.
pub(super) fn recorded_by(transfer: &PaymentRecord) -> Option<UserId> {
    transfer.announced.is_none().then_some(transfer.created_by)
}

/// Refuses to record a transfer that a merchant may have announced, in a payment of its own: it would be credited once
/// more as the announced one. An admin who says why it is another transfer is believed.
pub(super) async fn refuse_announced(tx: &Tx, opening: &Opening<'_>, transfer: &Transfer) -> Result<(), Failure> {
    if transfer.same_reference_reason.is_some() {
        return Ok(());
    }
    let codes = TransferCode::find(transfer.reference.typed().as_str());
    let Opening { merchant, amount, .. } = *opening;
    match store::payments::expected(tx, merchant, &transfer.account, amount, &codes).await? {
        Some(announced) => Err(Failure::Announced(announced)),
        None => Ok(()),
    }
}

/// Why a transfer cannot be recorded: one with its reference was. That one is credited, in case the request that
/// recorded it was cut off.
pub(crate) async fn recorded_before(
    app: &App,
    account: &str,
    reference: &TransferReference,
) -> Result<Failure, Failure> {
    let transfer = store::payments::find_transfer(&app.db, account, reference).await?;
    let Some(transfer) = transfer else {
        return Ok(Refusal::TransferAlreadyRecorded.into());
    };
    finish(app, &transfer, recorded_by(&transfer)).await?;
    Ok(Failure::AlreadyRecorded(transfer.id))
}

/// Credits every transfer whose recording was cut off before the credit; how many there were.
///
/// # Errors
/// The database failed; what was credited stays so.
pub async fn finish_open(app: &App) -> Result<u64, Failure> {
    let before = app.now().checked_sub(PATIENCE).unwrap_or(jiff::Timestamp::MIN);
    let open = store::payments::open_transfers(&app.db, before).await?;
    let mut credited = 0;
    for transfer in &open {
        finish(app, transfer, recorded_by(transfer)).await?;
        credited += 1;
    }
    Ok(credited)
}
