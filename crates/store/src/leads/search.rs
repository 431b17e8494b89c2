//! A page of leads and how many there are in all.

use super::{
    filter::{LeadFilter, LeadOrder, LeadPlace, LeadSort},
    record::{self, lead_of},
};
use crate::{Database, Page, Slice, StoreError, conditions::Conditions};
use domain::Actor;
use jiff::Timestamp;
use ledger::LeadRecord;

impl LeadOrder {
    /// Where a lead stands in this order; the cursor of the next page holds it.
    pub fn place(self, lead: &LeadRecord) -> LeadPlace {
        let value = match self.by {
            LeadSort::CreatedAt => 0,
            LeadSort::EstimatedValue => lead.value.centimes(),
            LeadSort::CommissionAmount => lead.commission.amount.centimes(),
            LeadSort::ExpiresAt => lead.expires_at.as_microsecond(),
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
    match (order.by, order.by.column()) {
        (LeadSort::ExpiresAt, _) => {
            let at = conditions.param(time(value));
            conditions.add(&format!("(l.expires_at, l.id) {than} ({at}, ?)"), id.uuid());
        }
        (_, Some(column)) => {
            let value = conditions.param(value);
            conditions.add(&format!("({column}, l.id) {than} ({value}, ?)"), id.uuid());
        }
        (_, None) => conditions.add(&format!("l.id {than} ?"), id.uuid()),
    }
}

/// The time of a place; of one that we never gave out, a time before or after every lead.
fn time(microseconds: i64) -> Timestamp {
    Timestamp::from_microsecond(microseconds.max(0)).unwrap_or(Timestamp::MAX)
}
