//! Which payment of a deposit is given back.

use crate::{StoreError, Tx, row::Columns};
use domain::{
    Money,
    ids::{DepositId, MerchantId, PaymentId},
    payment::PaymentMethod,
};
use uuid::Uuid;

/// The latest payment made so to a deposit of which so much has neither gone back nor is contested. Nobody else chooses
/// among them until the transaction ends. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn refundable(
    tx: &Tx,
    merchant: MerchantId,
    deposit: DepositId,
    method: PaymentMethod,
    amount: Money,
) -> Result<Option<PaymentId>, StoreError> {
    let lock = "
        select p.id
        from   payments p
        where  p.merchant_id = $1 and p.deposit_id = $2 and p.method = $3 and p.status = 'paid'
        order  by p.id
        for    no key update";
    let (merchant, deposit) = (merchant.uuid(), deposit.uuid());
    let locked = tx.query(lock, &[&merchant, &deposit, &method.name()]).await?;
    let locked: Vec<Uuid> = locked.iter().map(|row| row.column("id")).collect::<Result<_, _>>()?;
    // After the lock, so that what others chose meanwhile is seen.
    let choose = "
        select p.id
        from   payments p
        where  p.merchant_id = $1 and p.id = any($2)
        and    p.amount
               - (select coalesce(sum(r.amount), 0)::bigint from refunds r
                  where r.merchant_id = p.merchant_id and r.payment_id = p.id and r.status <> 'failed')
               - (select coalesce(sum(d.amount), 0)::bigint from provider_disputes d
                  where d.merchant_id = p.merchant_id and d.payment_id = p.id and d.status <> 'won') >= $3::bigint
        order  by p.settled_at desc, p.id desc
        limit  1";
    let row = tx.query_opt(choose, &[&merchant, &locked, &amount.centimes()]).await?;
    row.map(|row| row.column("id").map(PaymentId::from_uuid)).transpose()
}
