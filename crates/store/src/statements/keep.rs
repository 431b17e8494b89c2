//! The lines of a statement are kept.

use crate::{StoreError, Tx};
use domain::{Money, ids::UserId, payment::TransferReference, text::Note, transfer_code::TransferCode};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A line of a statement.
#[derive(Debug, Clone)]
pub struct NewLine {
    pub id: Uuid,
    /// The account of ours, by its name.
    pub account: String,
    /// What the same entry is called in any statement.
    pub name: String,
    pub booked_on: Date,
    pub amount: Money,
    /// What the bank calls it; none when that has no letter or digit.
    pub reference: Option<TransferReference>,
    pub details: Note,
    /// The codes of announced transfers that it may have.
    pub codes: BTreeSet<TransferCode>,
}

/// Keeps lines that are not known yet, and says how many those were. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn keep(tx: &Tx, lines: &[NewLine], by: UserId, at: Timestamp) -> Result<u64, StoreError> {
    let sql = "
        insert into statement_lines (id, account, name, booked_on, amount, reference, folded_reference, details, codes,
               imported_by, imported_at)
        select n.id, n.account, n.name, n.booked_on, n.amount, n.reference, n.folded_reference, n.details,
               string_to_array(n.codes, ' '), $10, $11
        from   unnest($1::uuid[], $2::text[], $3::text[], cast($4 as date array), $5::bigint[], $6::text[], $7::text[], $8::text[],
                      $9::text[])
               as n (id, account, name, booked_on, amount, reference, folded_reference, details, codes)
        on conflict (account, name) do nothing";
    let ids: Vec<_> = lines.iter().map(|line| line.id).collect();
    let accounts: Vec<_> = lines.iter().map(|line| line.account.as_str()).collect();
    let names: Vec<_> = lines.iter().map(|line| line.name.as_str()).collect();
    let days: Vec<_> = lines.iter().map(|line| line.booked_on).collect();
    let amounts: Vec<_> = lines.iter().map(|line| line.amount.centimes()).collect();
    let references = || lines.iter().map(|line| line.reference.as_ref());
    let typed: Vec<_> = references().map(|one| one.map(|one| one.typed().as_str())).collect();
    let folded: Vec<_> = references().map(|one| one.map(TransferReference::folded)).collect();
    let details: Vec<_> = lines.iter().map(|line| line.details.as_str()).collect();
    let codes: Vec<_> = lines.iter().map(|line| joined(&line.codes)).collect();
    tx.execute(
        sql,
        &[
            &ids,
            &accounts,
            &names,
            &days,
            &amounts,
            &typed,
            &folded,
            &details,
            &codes,
            &by.uuid(),
            &at,
        ],
    )
    .await
}

fn joined(codes: &BTreeSet<TransferCode>) -> String {
    codes.iter().map(TransferCode::as_str).collect::<Vec<_>>().join(" ")
}
