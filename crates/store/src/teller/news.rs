//! Wakes whoever tells a merchant what happened to his leads.

use domain::ids::MerchantId;
use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

/// A wake-up runs this long after it was written, and serves every lead committed until then.
pub(super) const DELAY_SECONDS: f64 = 10.0;
/// For how long a committed wake-up is trusted to lie ahead; well within the delay.
const TRUSTED: Duration = Duration::from_secs(8);

/// Merchants for whom a wake-up is already committed and still to come: their next leads need none.
#[derive(Default)]
pub(super) struct News {
    announced: HashMap<MerchantId, Instant>,
}

impl News {
    /// Those of the merchants who need a wake-up.
    pub(super) fn missing(&self, merchants: &[MerchantId], now: Instant) -> Vec<MerchantId> {
        let lies_ahead = |merchant| self.announced.get(merchant).is_some_and(|at| now < *at + TRUSTED);
        merchants
            .iter()
            .filter(|merchant| !lies_ahead(*merchant))
            .copied()
            .collect()
    }

    /// Remembers wake-ups that are committed, written at this time.
    pub(super) fn announced(&mut self, merchants: &[MerchantId], written_at: Instant) {
        if self.announced.len() > 10_000 {
            self.announced.retain(|_, at| written_at < *at + TRUSTED);
        }
        self.announced
            .extend(merchants.iter().map(|merchant| (*merchant, written_at)));
    }
}
