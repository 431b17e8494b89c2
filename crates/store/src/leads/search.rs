//! A page of leads and how many there are in all.

use super::{
    filter::{LeadFilter, LeadSort},
    record::{self, LeadRecord},
};
use crate::{Database, StoreError, row::Columns};
use domain::{Actor, Money};
use tokio_postgres::types::ToSql;

/// A page of leads.
#[derive(Debug)]
pub struct LeadPage {
    /// The leads of the page.
    pub leads: Vec<LeadRecord>,
    /// How many leads the filter lets through.
    pub total: i64,
    /// Whether there is a page after this one.
    pub more: bool,
}

impl LeadRecord {
    /// What an order compares before ids; the cursor of the next page holds it.
    pub fn sort_value(&self, by: LeadSort) -> i64 {
        match by {
            LeadSort::CreatedAt => 0,
            LeadSort::EstimatedValue => self.value.centimes(),
            LeadSort::CommissionAmount => Money::centimes(self.commission.amount),
        }
    }
}

/// The conditions of a statement with their parameters, which are numbered as they are added.
struct Conditions {
    text: String,
    params: Vec<Box<dyn ToSql + Sync + Send>>,
}

impl Conditions {
    /// Adds a condition; `?` stands for the number of its parameter.
    fn add(&mut self, condition: &str, value: impl ToSql + Sync + Send + 'static) {
        self.params.push(Box::new(value));
        let number = format!("${}", self.params.len());
        self.text.push_str(" and ");
        self.text.push_str(&condition.replace('?', &number));
    }

    fn params(&self) -> Vec<&(dyn ToSql + Sync)> {
        self.params
            .iter()
            .map(|param| &**param as &(dyn ToSql + Sync))
            .collect()
    }
}

/// Lists the leads that the actor may see and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &LeadFilter) -> Result<LeadPage, StoreError> {
    let mut conditions = scope(actor);
    restrict(&mut conditions, filter);
    let count = format!("select count(*) as total from leads l where true{}", conditions.text);
    let counting = conditions.params.len();
    seek(&mut conditions, filter);
    let page = page_sql(&conditions, filter);
    let params = conditions.params();
    let (counted, rows) = futures::join!(
        db.read(actor, &count, &params[..counting]),
        db.read(actor, &page, &params)
    );
    let counted = counted?;
    let mut leads: Vec<_> = rows?.iter().map(LeadRecord::from_row).collect::<Result<_, _>>()?;
    let limit = usize::try_from(filter.limit).unwrap_or(usize::MAX);
    let more = leads.len() > limit;
    leads.truncate(limit);
    Ok(LeadPage {
        leads,
        total: counted.first().map_or(Ok(0), |row| row.column("total"))?,
        more,
    })
}

/// Row level security hides what is not the actor's; naming it lets the index find the rest.
fn scope(actor: Actor) -> Conditions {
    let mut conditions = Conditions {
        text: String::new(),
        params: Vec::new(),
    };
    if let Some(merchant) = actor.merchant() {
        conditions.add("l.merchant_id = ?", merchant.uuid());
    }
    if let Some(influencer) = actor.influencer() {
        conditions.add("l.influencer_id = ?", influencer.uuid());
    }
    conditions
}

fn restrict(conditions: &mut Conditions, filter: &LeadFilter) {
    if let Some(status) = filter.status {
        conditions.add("l.status = ?", status);
    }
    if let Some(campaign) = filter.campaign {
        conditions.add("l.campaign_id = ?", campaign.uuid());
    }
    if let Some(influencer) = filter.influencer {
        conditions.add("l.influencer_id = ?", influencer.uuid());
    }
    if let Some(source) = filter.source {
        conditions.add("l.source = ?", source.name());
    }
    if let Some(from) = filter.from {
        conditions.add("l.created_at >= ?", from);
    }
    if let Some(to) = filter.to {
        conditions.add("l.created_at < ?", to);
    }
    if let Some(text) = &filter.text {
        conditions.add(
            "concat_ws(' ', l.customer_name, l.customer_company, l.customer_email, l.customer_phone) ilike ?",
            format!(
                "%{}%",
                text.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_")
            ),
        );
    }
}

/// Continues after the last lead of the page before.
fn seek(conditions: &mut Conditions, filter: &LeadFilter) {
    let Some((value, id)) = filter.after else { return };
    let than = if filter.order.descending { "<" } else { ">" };
    match filter.order.by.column() {
        None => conditions.add(&format!("l.id {than} ?"), id.uuid()),
        Some(column) => {
            conditions.params.push(Box::new(value));
            let number = conditions.params.len();
            conditions.add(&format!("({column}, l.id) {than} (${number}, ?)"), id.uuid());
        }
    }
}

fn page_sql(conditions: &Conditions, filter: &LeadFilter) -> String {
    let direction = if filter.order.descending { "desc" } else { "asc" };
    let by = filter
        .order
        .by
        .column()
        .map_or_else(String::new, |column| format!("{column} {direction}, "));
    format!(
        "select {} from leads l {} where true{} order by {by}l.id {direction} limit {}",
        record::COLUMNS,
        record::JOINS,
        conditions.text,
        filter.limit + 1,
    )
}
