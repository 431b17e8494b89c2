//! A page of leads and how many there are in all.

use super::{
    filter::{LeadFilter, LeadOrder, LeadPlace, LeadSort},
    record::{self, lead_of},
};
use crate::{Database, Page, Slice, StoreError, conditions::Conditions};
use domain::Actor;
use ledger::LeadRecord;

impl LeadOrder {
    /// Where a lead stands in this order; the cursor of the next page holds it.
    pub const fn place(self, lead: &LeadRecord) -> LeadPlace {
        let value = match self.by {
            LeadSort::CreatedAt => 0,
            LeadSort::EstimatedValue => lead.value.centimes(),
            LeadSort::CommissionAmount => lead.commission.amount.centimes(),
        };
        (value, lead.id)
    }
}

/// Lists the leads that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(
    db: &Database,
    actor: Actor,
    filter: &LeadFilter,
    slice: Slice<LeadPlace>,
) -> Result<Page<LeadRecord>, StoreError> {
    let mut conditions = filter.conditions(actor);
    let count = format!("select count(*) as total from leads l where true{}", conditions.text());
    let counting = conditions.params().len();
    seek(&mut conditions, filter.order, slice.after);
    let page = format!(
        "select {} from leads l {} where true{} order by {} limit {}",
        record::columns(record::DEPOSIT_IF_TOLD),
        record::JOINS,
        conditions.text(),
        filter.order.sql(),
        slice.reach(),
    );
    let params = conditions.params();
    let (counted, rows) = futures::join!(
        db.read(actor, &count, &params[..counting]),
        db.read(actor, &page, &params)
    );
    slice.page(&counted?, &rows?, lead_of)
}

/// Continues after the last lead of the page before.
fn seek(conditions: &mut Conditions, order: LeadOrder, after: Option<LeadPlace>) {
    let Some((value, id)) = after else { return };
    let than = if order.descending { "<" } else { ">" };
    match order.by.column() {
        None => conditions.add(&format!("l.id {than} ?"), id.uuid()),
        Some(column) => {
            let value = conditions.param(value);
            conditions.add(&format!("({column}, l.id) {than} ({value}, ?)"), id.uuid());
        }
    }
}
