//! What a job did.

use domain::job::Counted;
use std::fmt;

/// How many of what a job did; empty when there is nothing to count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Done(Vec<(Counted, u64)>);

impl Done {
    /// Counted things.
    pub(super) fn counted<const N: usize>(counts: [(Counted, u64); N]) -> Self {
        Self(counts.into())
    }

    /// How many of each.
    pub fn counts(&self) -> &[(Counted, u64)] {
        &self.0
    }
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts: Vec<String> = self
            .0
            .iter()
            .map(|(what, count)| match what {
                Counted::RevenueCentimes => format!("{}.{:02} dhs revenue", count / 100, count % 100),
                _ => format!("{count} {}", what.name().replace('_', " ")),
            })
            .collect();
        f.write_str(&counts.join(", "))
    }
}
