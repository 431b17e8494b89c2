//! What was compared with the lists of providers, and what differed.

use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Actor, Money,
    ids::PaymentId,
    payment::PaymentMethod,
    reconciliation::{Difference, DifferenceKind, Ours},
};
use jiff::{Timestamp, civil::Date};
use tokio_postgres::Row;
use uuid::Uuid;

/// Days that are shown.
const LATEST: i64 = 30;
/// Differences that are shown.
const SHOWN: i64 = 500;

/// A day that was compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedDay {
    pub method: PaymentMethod,
    /// The day in Casablanca.
    pub day: Date,
    /// Payments of ours that were paid on it.
    pub ours: i64,
    /// Payments that the provider lists as begun on it and paid.
    pub theirs: i64,
    /// How many differ.
    pub differences: i64,
    /// When.
    pub compared_at: Timestamp,
}

/// A difference, with the day of its comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDifference {
    pub method: PaymentMethod,
    pub day: Date,
    pub difference: Difference,
}

/// Payments of a method that were paid in this time, or that the provider's list names.
///
/// # Errors
/// The database failed.
pub async fn ours(
    db: &Database,
    method: PaymentMethod,
    (from, to): (Timestamp, Timestamp),
    (payments, references): (&[Uuid], &[String]),
) -> Result<Vec<Ours>, StoreError> {
    let sql = "
        select p.id, p.reference, p.amount, p.status = 'paid' as paid,
               p.status = 'paid' and p.settled_at >= $2 and p.settled_at < $3 as of_the_day
        from   payments p
        where  p.method = $1
        and   (p.id = any($4)
               or p.reference = any($5)
               or (p.status = 'paid' and p.settled_at >= $2 and p.settled_at < $3))";
    let rows = db
        .read_system(sql, &[&method.name(), &from, &to, &payments, &references])
        .await?;
    rows.iter().map(one_of_ours).collect()
}

fn one_of_ours(row: &Row) -> Result<Ours, StoreError> {
    Ok(Ours {
        payment: PaymentId::from_uuid(row.column("id")?),
        reference: row.column("reference")?,
        amount: row.money("amount")?,
        paid: row.column("paid")?,
        of_the_day: row.column("of_the_day")?,
    })
}

/// The last day that was compared with a provider.
///
/// # Errors
/// The database failed.
pub async fn last_day(db: &Database, method: PaymentMethod) -> Result<Option<Date>, StoreError> {
    let sql = "select max(r.day) as day from reconciliations r where r.method = $1";
    let rows = db.read_system(sql, &[&method.name()]).await?;
    rows.first().map_or(Ok(None), |row| row.column("day"))
}

/// Keeps what a comparison found, in the place of an earlier one of the same day.
///
/// # Errors
/// The database failed.
pub async fn keep(tx: &Tx, compared: &ComparedDay, differences: &[Difference]) -> Result<(), StoreError> {
    let sql = "
        insert into reconciliations as r (method, day, ours, theirs, compared_at)
        values ($1, $2, $3, $4, $5)
        on conflict (method, day) do update
        set    ours = excluded.ours, theirs = excluded.theirs, compared_at = excluded.compared_at";
    let method = compared.method.name();
    tx.execute(
        sql,
        &[
            &method,
            &compared.day,
            &compared.ours,
            &compared.theirs,
            &compared.compared_at,
        ],
    )
    .await?;
    let sql = "delete from reconciliation_differences where method = $1 and day = $2";
    tx.execute(sql, &[&method, &compared.day]).await?;
    let sql = "
        insert into reconciliation_differences (method, day, number, kind, payment_id, reference, our_amount, their_amount)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    for (number, difference) in (1_i32..).zip(differences) {
        let centimes = |amount: Option<Money>| amount.map(Money::centimes);
        let (our_amount, their_amount) = (centimes(difference.our_amount), centimes(difference.their_amount));
        let payment = difference.payment.map(PaymentId::uuid);
        let (kind, reference) = (difference.kind.name(), &difference.reference);
        tx.execute(
            sql,
            &[
                &method,
                &compared.day,
                &number,
                &kind,
                &payment,
                reference,
                &our_amount,
                &their_amount,
            ],
        )
        .await?;
    }
    Ok(())
}

/// The days that were compared last, the latest first.
///
/// # Errors
/// The database failed.
pub async fn days(db: &Database, actor: Actor) -> Result<Vec<ComparedDay>, StoreError> {
    let sql = "
        select r.method, r.day, r.ours, r.theirs, r.compared_at,
               (select count(*) from reconciliation_differences d where d.method = r.method and d.day = r.day)
                   as differences
        from   reconciliations r
        order  by r.day desc, r.method
        limit  $1";
    let rows = db.read(actor, sql, &[&LATEST]).await?;
    rows.iter().map(compared).collect()
}

fn compared(row: &Row) -> Result<ComparedDay, StoreError> {
    Ok(ComparedDay {
        method: named(row.column("method")?, PaymentMethod::from_name)?,
        day: row.column("day")?,
        ours: row.column("ours")?,
        theirs: row.column("theirs")?,
        differences: row.column("differences")?,
        compared_at: row.column("compared_at")?,
    })
}

/// What differed last, the latest day first.
///
/// # Errors
/// The database failed.
pub async fn differences(db: &Database, actor: Actor) -> Result<Vec<KeptDifference>, StoreError> {
    let sql = "
        select d.method, d.day, d.kind, d.payment_id, d.reference, d.our_amount, d.their_amount
        from   reconciliation_differences d
        order  by d.day desc, d.method, d.number
        limit  $1";
    let rows = db.read(actor, sql, &[&SHOWN]).await?;
    rows.iter().map(kept).collect()
}

fn kept(row: &Row) -> Result<KeptDifference, StoreError> {
    let amount = |name| -> Result<Option<Money>, StoreError> {
        let centimes: Option<i64> = row.column(name)?;
        let amount = centimes.map(Money::from_centimes).transpose();
        amount.map_err(|_| StoreError::Corrupt("an amount"))
    };
    Ok(KeptDifference {
        method: named(row.column("method")?, PaymentMethod::from_name)?,
        day: row.column("day")?,
        difference: Difference {
            kind: named(row.column("kind")?, DifferenceKind::from_name)?,
            payment: row.column::<Option<Uuid>>("payment_id")?.map(PaymentId::from_uuid),
            reference: row.column("reference")?,
            our_amount: amount("our_amount")?,
            their_amount: amount("their_amount")?,
        },
    })
}
