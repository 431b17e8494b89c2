//! A transfer that a merchant announces: what they write into it.

use crate::{StoreError, Tx};
use domain::{
    bank_account::AccountName,
    ids::{MerchantId, PaymentId},
    transfer_code::TransferCode,
};

/// A transfer that is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announced {
    /// What its merchant writes into it.
    pub code: TransferCode,
    /// To which account of ours, by its name.
    pub account: String,
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
