//! A page of payments and how many there are in all.

use super::record::{COLUMNS, JOINS, PaymentRecord};
use crate::{
    Database, Page, Slice, StoreError,
    conditions::{Conditions, containing},
    page::NewestFirst,
};
use domain::{
    Actor, Money,
    ids::{MerchantId, PaymentId},
    sought::SoughtPayment,
};

/// What payments to list.
#[derive(Debug, Clone)]
pub struct PaymentFilter {
    /// Only of this merchant.
    pub merchant: Option<MerchantId>,
    /// Only with this status.
    pub status: Option<&'static str>,
    /// Only with this amount, with a reference that begins so or, for an admin, of merchants with this in their name.
    pub text: Option<SoughtPayment>,
    pub slice: Slice<PaymentId>,
}

const PAYMENTS: NewestFirst = NewestFirst {
    columns: COLUMNS,
    table: "payments p",
    joins: JOINS,
    id: "p.id",
};

/// Lists the payments that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &PaymentFilter) -> Result<Page<PaymentRecord>, StoreError> {
    let mut conditions = Conditions::default();
    conditions.add_some(
        "p.merchant_id = ?",
        actor.merchant().or(filter.merchant).map(MerchantId::uuid),
    );
    conditions.add_some("p.status = ?", filter.status);
    look_for(&mut conditions, actor, filter.text.as_ref());
    PAYMENTS
        .read(
            db,
            actor,
            conditions,
            filter.slice.map(PaymentId::uuid),
            PaymentRecord::from_row,
        )
        .await
}

/// Behind whatever begins with the same letters: no text has a character above it.
const LAST: char = char::MAX;

/// Each of the three is found by an index; few merchants have names to look through, and a merchant knows their own.
fn look_for(conditions: &mut Conditions, actor: Actor, sought: Option<&SoughtPayment>) {
    let Some(sought) = sought else { return };
    let from = conditions.param(sought.reference().map(str::to_owned));
    let to = conditions.param(sought.reference().map(|beginning| format!("{beginning}{LAST}")));
    let of_others = actor.merchant().is_none();
    let name = conditions.param(of_others.then(|| containing(sought.folded())));
    conditions.add(
        &format!(
            "(p.amount = ? or (p.folded_reference >= {from} and p.folded_reference < {to})
              or p.merchant_id = any(array(select s.id from merchants s where app.folded(s.company_name) like {name})))"
        ),
        sought.amount().map(Money::centimes),
    );
}
