//! The counters of leads that the statistics read, declared once.
//!
//! The change that a batch makes (`ledger`), the row and the statement that carry it, the sums that are read and the
//! recount of the audit (`store`) are made from this list. The migration writes its columns out; a test compares them.

use crate::Total;
use std::iter::Sum;

/// Gives the list of counters to the macro `$with`, in the order of the columns.
///
/// A counter has a name, which is its column, a [`Kind`], and its recount: the expression of SQL with which the audit
/// counts it again, over the leads `l` that were created on a day (`captured`: whether `l` ever was), or over the
/// decisions `v` of a day that took their leads `l` out of pending.
#[macro_export]
macro_rules! counters {
    ($with:ident) => {
        $with! {
            /// The leads that were created on a day, by what became of them since, with what they cost and brought.
            LeadCounts {
                /// Waiting for a decision.
                pending: Number = "count(*) filter (where l.status = 'pending')";
                /// Accepted, and nothing since.
                validated: Number = "count(*) filter (where l.status = 'validated')";
                /// Refused.
                rejected: Number = "count(*) filter (where l.status = 'rejected')";
                /// Accepted, and the customer bought.
                converted: Number = "count(*) filter (where l.status = 'converted')";
                /// Accepted, and the customer did not buy.
                lost: Number = "count(*) filter (where l.status = 'lost' and l.captured)";
                /// Never decided.
                expired: Number = "count(*) filter (where l.status = 'lost' and not l.captured)";
                /// The commissions of all that were ever accepted.
                captured: Amount = "sum(l.commission_amount) filter (where l.captured)";
                /// The part of that for those lost afterwards.
                lost_commission: Amount = "sum(l.commission_amount) filter (where l.captured and l.status = 'lost')";
                /// The influencers' part of what was captured.
                influencer_share: Amount = "sum(l.influencer_commission) filter (where l.captured)";
                /// What converted leads brought the merchant.
                converted_value: Amount =
                    "sum(coalesce(l.conversion_value, l.estimated_value)) filter (where l.status = 'converted')";
                /// How many have a score.
                scored: Number = "count(l.quality_score)";
                /// The sum of the scores.
                score_sum: Number = "sum(l.quality_score)";
            }
            /// What was decided on a day, whenever the leads were created.
            DecisionCounts {
                /// How many leads were validated on it.
                validated_that_day: Number = "count(*) filter (where v.to_status = 'validated')";
                /// How many leads were rejected on it.
                rejected_that_day: Number = "count(*) filter (where v.to_status = 'rejected')";
                /// The commissions that were captured on it.
                spent_that_day: Amount = "sum(l.commission_amount) filter (where v.to_status = 'validated')";
            }
        }
    };
}

/// What a counter holds.
pub trait Kind {
    /// By how much a batch changes it.
    type Change;
    /// The sum of many of it.
    type Total;
    /// The type of its column.
    const COLUMN: &'static str;
}

/// A number of leads, or of points.
#[derive(Debug)]
pub enum Number {}

/// An amount of centimes.
#[derive(Debug)]
pub enum Amount {}

impl Kind for Number {
    type Change = i32;
    type Total = i64;
    const COLUMN: &'static str = "integer";
}

impl Kind for Amount {
    type Change = i64;
    type Total = Total;
    const COLUMN: &'static str = "bigint";
}

/// By how much a batch changes a counter of a kind.
pub type Change<K> = <K as Kind>::Change;
/// The sum of counters of a kind.
pub type Counted<K> = <K as Kind>::Total;

/// A counter, for who writes SQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counter {
    /// Its column.
    pub name: &'static str,
    /// The type of the column.
    pub column: &'static str,
    /// How the audit counts it again.
    pub recount: &'static str,
}

macro_rules! totals {
    ($($(#[$of:meta])* $group:ident { $($(#[$what:meta])* $name:ident: $kind:ident = $recount:literal;)+ })+) => {
        /// Every counter, in the order of the columns.
        pub const COUNTERS: &[Counter] = &[$($(
            Counter { name: stringify!($name), column: $kind::COLUMN, recount: $recount },
        )+)+];

        $(
            $(#[$of])*
            #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
            pub struct $group { $($(#[$what])* pub $name: Counted<$kind>),+ }

            impl $group {
                /// Its counters, in the order of the columns.
                pub const COUNTERS: &[Counter] = &[$(
                    Counter { name: stringify!($name), column: $kind::COLUMN, recount: $recount },
                )+];
            }

            impl Sum for $group {
                fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
                    all.fold(Self::default(), |sum, some| Self {
                        $($name: [sum.$name, some.$name].into_iter().sum()),+
                    })
                }
            }
        )+
    };
}
crate::counters!(totals);
