//! A line is the announced transfer that it seems to be, as an admin confirms; in a transaction of the system.

use super::PROPOSED;
use crate::{StoreError, Tx, row::Columns};
use domain::{
    ids::{MerchantId, PaymentId},
    payment::TransferReference,
    transfer_code::TransferCode,
};
use uuid::Uuid;

/// A line that nobody else confirms until the transaction ends.
#[derive(Debug, Clone)]
pub struct Line {
    pub id: Uuid,
    /// The account of ours, by its name.
    pub account: String,
    /// What the bank calls it; none when that has no letter or digit.
    pub reference: Option<TransferReference>,
    /// The transfer that it is.
    pub paid: Option<PaymentId>,
    /// The transfer that it would be.
    pub proposed: Option<Expected>,
}

/// A transfer that was announced and has not arrived.
#[derive(Debug, Clone)]
pub struct Expected {
    pub payment: PaymentId,
    pub merchant: MerchantId,
    pub code: TransferCode,
}

/// Locks a line.
///
/// # Errors
/// The database failed.
pub async fn lock(tx: &Tx, line: Uuid) -> Result<Option<Line>, StoreError> {
    let sql = "select l.id from statement_lines l where l.id = $1 for no key update";
    if tx.query_opt(sql, &[&line]).await?.is_none() {
        return Ok(None);
    }
    // Read once it is ours: what somebody else confirmed meanwhile is seen.
    let sql = format!(
        "select l.account, l.reference, l.payment_id, x.id as proposed, a.merchant_id, a.code
         from   statement_lines l {PROPOSED}
         left join announced_transfers a on a.payment_id = x.id
         where  l.id = $1"
    );
    let Some(row) = tx.query_opt(&sql, &[&line]).await? else {
        return Ok(None);
    };
    let reference: Option<&str> = row.column("reference")?;
    let proposed: Option<Uuid> = row.column("proposed")?;
    Ok(Some(Line {
        id: line,
        account: row.column("account")?,
        reference: reference.and_then(|text| TransferReference::parse(text).ok()),
        paid: row.column::<Option<Uuid>>("payment_id")?.map(PaymentId::from_uuid),
        proposed: proposed
            .map(|payment| {
                let code = TransferCode::parse(row.column("code")?);
                Ok::<_, StoreError>(Expected {
                    payment: PaymentId::from_uuid(payment),
                    merchant: MerchantId::from_uuid(row.column("merchant_id")?),
                    code: code.ok_or(StoreError::Corrupt("the code of a transfer"))?,
                })
            })
            .transpose()?,
    }))
}

/// Takes the references of a transfer, each unless it is taken; says which one was. Who takes the same at the same time
/// waits here for the end of the other. When one was taken, nothing may be committed.
///
/// # Errors
/// The database failed.
pub async fn note_references<'a>(
    tx: &Tx,
    account: &str,
    expected: &Expected,
    references: &'a [TransferReference],
) -> Result<Option<&'a TransferReference>, StoreError> {
    let sql = "
        insert into recorded_transfers (account, folded_reference, number, merchant_id, payment_id)
        values ($1, $2, 1, $3, $4)
        on conflict (account, folded_reference, number) do nothing";
    let (merchant, payment) = (expected.merchant.uuid(), expected.payment.uuid());
    for reference in references {
        let folded = reference.folded();
        if tx.execute(sql, &[&account, &folded, &merchant, &payment]).await? == 0 {
            return Ok(Some(reference));
        }
    }
    Ok(None)
}

/// Notes on a line which transfer it is.
///
/// # Errors
/// The database failed.
pub async fn name_line(tx: &Tx, line: Uuid, payment: PaymentId) -> Result<(), StoreError> {
    let sql = "update statement_lines l set payment_id = $2 where l.id = $1";
    tx.execute(sql, &[&line, &payment.uuid()]).await?;
    Ok(())
}

/// An announced transfer that nobody else confirms until the transaction ends, with the name of our account that it goes
/// to, and what it was called if it arrived.
#[derive(Debug, Clone)]
pub struct Announcement {
    pub expected: Expected,
    pub account: String,
    pub arrived_as: Option<TransferReference>,
}

/// Locks an announced transfer.
///
/// # Errors
/// The database failed.
pub async fn lock_announced(tx: &Tx, payment: PaymentId) -> Result<Option<Announcement>, StoreError> {
    let sql = "select a.merchant_id, a.code, a.account from announced_transfers a where a.payment_id = $1";
    let Some(row) = tx.query_opt(sql, &[&payment.uuid()]).await? else {
        return Ok(None);
    };
    let (merchant, code) = (row.column("merchant_id")?, TransferCode::parse(row.column("code")?));
    let sql = "
        select p.reference from payments p where p.merchant_id = $1 and p.id = $2 for no key update";
    let locked = tx.query_opt(sql, &[&merchant, &payment.uuid()]).await?;
    let locked = locked.ok_or(StoreError::Corrupt("an announced transfer without its payment"))?;
    let reference: Option<&str> = locked.column("reference")?;
    Ok(Some(Announcement {
        expected: Expected {
            payment,
            merchant: MerchantId::from_uuid(merchant),
            code: code.ok_or(StoreError::Corrupt("the code of a transfer"))?,
        },
        account: row.column("account")?,
        arrived_as: reference.and_then(|text| TransferReference::parse(text).ok()),
    }))
}

/// Notes on an announced transfer what it is called. The teller credits it.
///
/// # Errors
/// The database failed.
pub async fn name_transfer(tx: &Tx, expected: &Expected, reference: &TransferReference) -> Result<(), StoreError> {
    let (merchant, payment) = (expected.merchant.uuid(), expected.payment.uuid());
    let sql = "
        update payments p
        set    reference = $3
        where  p.merchant_id = $1 and p.id = $2 and p.status = 'pending'";
    tx.execute(sql, &[&merchant, &payment, &reference.typed().as_str()])
        .await?;
    Ok(())
}
