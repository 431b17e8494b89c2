//! The life of a payout in its columns.

use crate::{StoreError, Tx, row::Columns};
use domain::{
    Money,
    ids::{InfluencerId, PayoutId, UserId},
    payout::{Payment, PayoutStatus, Signed},
    text::{Note, Reference},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// A payout that nobody else decides about until the transaction ends.
#[derive(Debug, Clone)]
pub struct Locked {
    pub influencer: InfluencerId,
    pub amount: Money,
    pub status: PayoutStatus,
}

/// Locks a payout, if there is one.
///
/// # Errors
/// The database failed.
pub async fn lock(tx: &Tx, payout: PayoutId) -> Result<Option<Locked>, StoreError> {
    let sql = "
        select p.influencer_id, p.amount, p.status, p.reference, p.reason, p.approved_at, p.approved_by, p.paid_at,
               p.paid_by, p.closed_at, p.closed_by
        from   payouts p
        where  p.id = $1
        for    update";
    let row = tx.query_opt(sql, &[&payout.uuid()]).await?;
    row.as_ref().map(locked).transpose()
}

fn locked(row: &Row) -> Result<Locked, StoreError> {
    Ok(Locked {
        influencer: InfluencerId::from_uuid(row.column("influencer_id")?),
        amount: row.money("amount")?,
        status: status_of(row)?,
    })
}

/// Sets the status of a locked payout. Once it is not live any more its entries are free: their rows follow by key.
///
/// # Errors
/// The database failed.
pub async fn set_status(tx: &Tx, payout: PayoutId, status: &PayoutStatus, at: Timestamp) -> Result<(), StoreError> {
    let sql = "
        update payouts p
        set    status = $2, approved_at = $3, approved_by = $4, paid_at = $5, paid_by = $6, reference = $7,
               closed_at = $8, closed_by = $9, reason = $10, updated_at = $11
        where  p.id = $1";
    let parts = |signed: Option<Signed>| (signed.map(|signed| signed.at), signed.map(|signed| signed.by.uuid()));
    let (payment, closed) = (status.payment(), status.closed());
    let (approved_at, approved_by) = parts(status.approved());
    let (paid_at, paid_by) = parts(payment.map(|payment| payment.paid));
    let (closed_at, closed_by) = parts(closed.map(|(signed, _)| signed));
    let reference = payment.map(|payment| payment.reference.as_str());
    let reason = closed.map(|(_, reason)| reason.as_str());
    tx.execute(
        sql,
        &[
            &payout.uuid(),
            &status.name(),
            &approved_at,
            &approved_by,
            &paid_at,
            &paid_by,
            &reference,
            &closed_at,
            &closed_by,
            &reason,
            &at,
        ],
    )
    .await?;
    Ok(())
}

/// The status in the columns of a payout.
pub(super) fn status_of(row: &impl Columns) -> Result<PayoutStatus, StoreError> {
    let contradiction = StoreError::Corrupt("a payout without who decided about it");
    let approved = signed(row, "approved_at", "approved_by")?;
    let paid = signed(row, "paid_at", "paid_by")?;
    let closed = signed(row, "closed_at", "closed_by")?;
    let reference = text(row, "reference", Reference::parse)?;
    let reason = text(row, "reason", Note::parse)?;
    let payment = match (approved, paid, reference) {
        (Some(approved), Some(paid), Some(reference)) => Some(Payment {
            approved,
            paid,
            reference,
        }),
        _ => None,
    };
    match (row.column::<&str>("status")?, approved, payment, closed.zip(reason)) {
        ("requested", None, None, None) => Ok(PayoutStatus::Requested),
        ("approved", Some(approved), None, None) => Ok(PayoutStatus::Approved(approved)),
        ("paid", _, Some(payment), None) => Ok(PayoutStatus::Paid(payment)),
        ("rejected", approved, None, Some((rejected, reason))) => Ok(PayoutStatus::Rejected {
            approved,
            rejected,
            reason,
        }),
        ("returned", _, Some(payment), Some((returned, reason))) => Ok(PayoutStatus::Returned {
            payment,
            returned,
            reason,
        }),
        _ => Err(contradiction),
    }
}

fn signed(row: &impl Columns, at: &str, by: &str) -> Result<Option<Signed>, StoreError> {
    let (at, by): (Option<Timestamp>, Option<Uuid>) = (row.column(at)?, row.column(by)?);
    Ok(at.zip(by).map(|(at, by)| Signed {
        by: UserId::from_uuid(by),
        at,
    }))
}

fn text<T>(
    row: &impl Columns,
    name: &str,
    parse: impl FnOnce(&str) -> Result<T, domain::Invalid>,
) -> Result<Option<T>, StoreError> {
    let text: Option<&str> = row.column(name)?;
    text.map(parse)
        .transpose()
        .map_err(|_| StoreError::Corrupt("what was said about a payout"))
}
