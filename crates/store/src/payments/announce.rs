//! A transfer that a merchant announces: what they write into it.

use crate::{StoreError, Tx, row::Columns};
use domain::{
    Money,
    bank_account::AccountName,
    ids::{MerchantId, PaymentId},
    transfer_code::TransferCode,
};
use std::collections::BTreeSet;

/// A transfer that is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announced {
    /// What its merchant writes into it.
    pub code: TransferCode,
    /// To which account of ours, by its name.
    pub account: String,
}

/// An announced transfer that has not arrived and that one with this amount, to this account, may be: its code is among
/// those of the arrived one, or its merchant announced as much. None when only others are expected.
///
/// # Errors
/// The database failed.
pub async fn expected(
    tx: &Tx,
    merchant: MerchantId,
    account: &AccountName,
    amount: Money,
    codes: &BTreeSet<TransferCode>,
) -> Result<Option<PaymentId>, StoreError> {
    let sql = "
        select p.id
        from   announced_transfers a
        join   payments p on p.merchant_id = a.merchant_id and p.id = a.payment_id
        where  p.status <> 'paid' and p.reference is null
        and    (a.code = any($4) or (a.merchant_id = $1 and a.account = $2 and p.amount = $3))
        order by a.code = any($4) desc, p.id
        limit 1";
    let codes: Vec<&str> = codes.iter().map(TransferCode::as_str).collect();
    let row = tx
        .query_opt(sql, &[&merchant.uuid(), &account.as_str(), &amount.centimes(), &codes])
        .await?;
    row.map(|row| Ok(PaymentId::from_uuid(row.column("id")?))).transpose()
}

/// Gives a payment a code that no other has.
///
/// # Errors
/// The database failed, or every code that the payment could have is taken.
pub async fn announce(
    tx: &Tx,
    merchant: MerchantId,
    payment: PaymentId,
    account: &AccountName,
) -> Result<TransferCode, StoreError> {
    let sql = "
        insert into announced_transfers (code, account, merchant_id, payment_id)
        values ($1, $2, $3, $4)
        on conflict (code) do nothing";
    for code in TransferCode::candidates(payment) {
        let (merchant, payment) = (merchant.uuid(), payment.uuid());
        let written = tx
            .execute(sql, &[&code.as_str(), &account.as_str(), &merchant, &payment])
            .await?;
        if written == 1 {
            return Ok(code);
        }
    }
    Err(StoreError::Corrupt("six codes that are all taken"))
}
