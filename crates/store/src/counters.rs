//! The counters of leads in SQL: lists made from their one declaration, and the sums that are read.

use crate::{StoreError, row::Columns};
use domain::{
    Total,
    counters::{COUNTERS, Counter, DecisionCounts, LeadCounts},
};
use tokio_postgres::Row;

/// Repeats a text for every counter, with commas between: `@` stands for the name, `#` for the recount.
pub fn all(text: &str) -> String {
    listed(COUNTERS, text)
}

/// Like [`all`], for the counters of leads by the day of their creation.
pub fn of_leads(text: &str) -> String {
    listed(LeadCounts::COUNTERS, text)
}

/// Like [`all`], for the counters of decisions by their day.
pub fn of_decisions(text: &str) -> String {
    listed(DecisionCounts::COUNTERS, text)
}

fn listed(counters: &[Counter], text: &str) -> String {
    let of = |counter: &Counter| text.replace('@', counter.name).replace('#', counter.recount);
    counters.iter().map(of).collect::<Vec<_>>().join(", ")
}

/// Sums of counters, in columns that are named as they are.
pub(crate) trait Sums: Sized {
    fn of(row: &Row) -> Result<Self, StoreError>;
}

/// The sum of one counter.
trait Sum: Sized {
    fn read(row: &Row, name: &str) -> Result<Self, StoreError>;
}

impl Sum for i64 {
    fn read(row: &Row, name: &str) -> Result<Self, StoreError> {
        row.column(name)
    }
}

impl Sum for Total {
    fn read(row: &Row, name: &str) -> Result<Self, StoreError> {
        row.total(name)
    }
}

macro_rules! sums {
    ($($(#[$of:meta])* $group:ident { $($(#[$what:meta])* $name:ident: $kind:ident = $recount:literal;)+ })+) => { $(
        impl Sums for $group {
            fn of(row: &Row) -> Result<Self, StoreError> {
                Ok(Self { $($name: Sum::read(row, stringify!($name))?),+ })
            }
        }
    )+ };
}
domain::counters!(sums);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_repeated_with_the_name_and_the_recount() {
        let first = of_decisions("# as @, s.@");
        assert!(
            first.starts_with(
                "count(*) filter (where v.to_status = 'validated') as validated_that_day, s.validated_that_day, "
            ),
            "{first}"
        );
        assert_eq!(all("@"), [of_leads("@"), of_decisions("@")].join(", "));
    }
}
