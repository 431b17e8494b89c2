//! Deposits that fill themselves; in transactions of the system.

use crate::{
    Database, StoreError, Tx, deposits,
    row::{Columns, named},
};
use domain::{
    Money, Total,
    deposit::Deposit,
    ids::{CardId, DepositId, MerchantId, PaymentId, UserId},
    payment::PaymentMethod,
    recharge::{Decline, Failed, Plan},
};
use jiff::Timestamp;
use uuid::Uuid;

/// Where a deposit that fills itself stands.
#[derive(Debug, Clone)]
pub struct Standing {
    pub deposit: Deposit,
    /// What its merchant wants.
    pub plan: Plan,
    /// A payment waits for its outcome.
    pub open: bool,
    /// What automatic payments that were opened since a time have brought, or may bring.
    pub spent: Total,
    /// Those that failed since the last that did not, or since it was switched on; the oldest first.
    pub failed: Vec<Failed>,
    /// The latest of them.
    pub last_failed: Option<PaymentId>,
    /// The card to charge: who agreed to that, and who keeps it.
    pub card: Option<(CardId, UserId, PaymentMethod)>,
    /// Who is asked to pay where there is no card.
    pub user: UserId,
}

/// An automatic payment to open.
#[derive(Debug, Clone, Copy)]
pub struct NewRecharge {
    pub id: PaymentId,
    pub merchant: MerchantId,
    pub deposit: DepositId,
    pub method: PaymentMethod,
    pub amount: Money,
    pub card: Option<CardId>,
    pub by: UserId,
    pub at: Timestamp,
}

/// Where a deposit stands, which no teller moves until the transaction ends; none when it does not fill itself. What is
/// spent counts from a time on; a card counts that can be charged on a day.
///
/// # Errors
/// The database failed.
pub async fn standing(
    tx: &Tx,
    merchant: MerchantId,
    deposit: DepositId,
    since: Timestamp,
    (year, month): (i16, i8),
) -> Result<Option<Standing>, StoreError> {
    let Some(locked) = deposits::lock(tx, merchant, deposit).await? else {
        return Ok(None);
    };
    let sql = "
        select d.auto_recharge_amount, coalesce(d.auto_recharge_trigger, d.alert_threshold) as trigger,
               d.auto_recharge_monthly_cap, c.id as card_id, k.agreed_by, c.provider,
               (select u.id from users u where u.merchant_id = d.merchant_id order by u.id limit 1) as user_id,
               exists (select from payments p
                       where p.merchant_id = d.merchant_id and p.deposit_id = d.id
                       and p.automatic and p.status = 'pending') as open,
               (select coalesce(sum(p.amount), 0)::bigint from payments p
                where p.merchant_id = d.merchant_id and p.deposit_id = d.id and p.automatic
                and   p.created_at >= $3
                and   (p.status in ('pending', 'paid') or (p.status = 'expired' and p.card_id is not null))) as spent
        from   company_deposits d
        left   join lateral (
               select c.* from saved_cards c
               where  c.merchant_id = d.merchant_id and c.removed_at is null and (c.exp_year, c.exp_month) >= ($4, $5)
               order  by c.id desc limit 1) c on true
        left   join card_consents k on k.merchant_id = c.merchant_id and k.payment_id = c.payment_id
        where  d.merchant_id = $1 and d.id = $2 and d.auto_recharge and d.auto_recharge_amount is not null";
    let params = (merchant.uuid(), deposit.uuid(), i16::from(month));
    let row = tx
        .query_opt(sql, &[&params.0, &params.1, &since, &year, &params.2])
        .await?;
    let Some(row) = row else { return Ok(None) };
    let amount = row.money_opt("auto_recharge_amount")?;
    let failures = failures(tx, merchant, deposit).await?;
    let card: Option<Uuid> = row.column("card_id")?;
    let card = card.map(|card| -> Result<_, StoreError> {
        let provider = named(row.column("provider")?, PaymentMethod::from_name)?;
        Ok((
            CardId::from_uuid(card),
            UserId::from_uuid(row.column("agreed_by")?),
            provider,
        ))
    });
    Ok(Some(Standing {
        deposit: locked,
        plan: Plan {
            amount: amount.ok_or(StoreError::Corrupt("no amount to recharge"))?,
            trigger: row.money("trigger")?,
            monthly_cap: row.money_opt("auto_recharge_monthly_cap")?,
        },
        open: row.column("open")?,
        spent: row.total("spent")?,
        last_failed: failures.last().map(|(payment, _)| *payment),
        failed: failures.into_iter().map(|(_, failed)| failed).collect(),
        card: card.transpose()?,
        user: UserId::from_uuid(row.column("user_id")?),
    }))
}

/// The automatic payments that failed since the last that did not, the oldest first.
async fn failures(tx: &Tx, merchant: MerchantId, deposit: DepositId) -> Result<Vec<(PaymentId, Failed)>, StoreError> {
    let sql = "
        select p.id, coalesce(p.failure_reason, 'expired') as reason, p.settled_at
        from   payments p
        join   company_deposits d on d.merchant_id = p.merchant_id and d.id = p.deposit_id
        where  p.merchant_id = $1 and p.deposit_id = $2 and p.automatic and p.status in ('failed', 'expired')
        and    p.created_at >= coalesce(d.auto_recharge_since, d.created_at)
        and    not exists (
               select from payments o
               where  o.merchant_id = p.merchant_id and o.deposit_id = p.deposit_id and o.automatic
               and    o.status = 'paid' and o.settled_at >= p.settled_at)
        order  by p.settled_at, p.id";
    let rows = tx.query(sql, &[&merchant.uuid(), &deposit.uuid()]).await?;
    let failure = |row: &tokio_postgres::Row| {
        let failed = Failed {
            at: row.column("settled_at")?,
            decline: Decline::of(row.column("reason")?),
        };
        Ok((PaymentId::from_uuid(row.column("id")?), failed))
    };
    rows.iter().map(failure).collect()
}

/// Opens an automatic payment, unless one is open: false then.
///
/// # Errors
/// The database failed.
pub async fn open(tx: &Tx, new: NewRecharge) -> Result<bool, StoreError> {
    let sql = "
        insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, created_by, created_at,
               automatic, card_id)
        values ($1, $2, $3, 'recharge', $4, $5, 'pending', $6, $7, true, $8)
        on conflict (merchant_id, deposit_id) where automatic and status = 'pending' do nothing";
    let opened = tx
        .execute(
            sql,
            &[
                &new.merchant.uuid(),
                &new.id.uuid(),
                &new.deposit.uuid(),
                &new.method.name(),
                &new.amount.centimes(),
                &new.by.uuid(),
                &new.at,
                &new.card.map(CardId::uuid),
            ],
        )
        .await?;
    Ok(opened == 1)
}

/// Lets a deposit fill itself no more; false when it did not.
///
/// # Errors
/// The database failed.
pub async fn switch_off(tx: &Tx, merchant: MerchantId, deposit: DepositId, at: Timestamp) -> Result<bool, StoreError> {
    let sql = "
        update company_deposits d set auto_recharge = false, updated_at = greatest(d.updated_at, $3)
        where  d.merchant_id = $1 and d.id = $2 and d.auto_recharge";
    Ok(tx.execute(sql, &[&merchant.uuid(), &deposit.uuid(), &at]).await? == 1)
}

/// Deposits that fill themselves and have as little as that.
///
/// # Errors
/// The database failed.
pub async fn due(db: &Database) -> Result<Vec<(MerchantId, DepositId)>, StoreError> {
    let sql = "
        select d.merchant_id, d.id
        from   company_deposits d
        where  d.auto_recharge and d.status in ('active', 'depleted')
        and    d.current_balance - d.reserved_amount <= coalesce(d.auto_recharge_trigger, d.alert_threshold)
        order  by d.merchant_id, d.id";
    let rows = db.read_system(sql, &[]).await?;
    let id = |row: &tokio_postgres::Row| {
        let merchant = MerchantId::from_uuid(row.column("merchant_id")?);
        Ok((merchant, DepositId::from_uuid(row.column("id")?)))
    };
    rows.iter().map(id).collect()
}
