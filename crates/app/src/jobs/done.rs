//! What a job did.

use std::fmt;

/// How many of what a job did; empty when there is nothing to count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Done(Vec<(&'static str, u64)>);

impl Done {
    /// Counted things, each by its name.
    pub(super) fn counted<const N: usize>(counts: [(&'static str, u64); N]) -> Self {
        Self(counts.into())
    }

    /// Each count with its name.
    pub fn counts(&self) -> &[(&'static str, u64)] {
        &self.0
    }
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts: Vec<String> = self.0.iter().map(|(name, count)| format!("{count} {name}")).collect();
        f.write_str(&counts.join(", "))
    }
}
