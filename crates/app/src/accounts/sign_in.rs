//! What signing in works with, kept by the program while it runs.

use super::{Security, access::TokenKeys, device::DeviceKey, hashing::Hasher};
use domain::ids::SessionId;
use moka::sync::Cache;
use std::time::Duration;

/// Keys and hashing, built once from the settings.
pub(crate) struct SignIn {
    pub(crate) settings: Security,
    pub(crate) keys: TokenKeys,
    pub(crate) hasher: Hasher,
    pub(crate) devices: DeviceKey,
    /// Sessions closed here, for as long as an access token of theirs may live.
    closed: Cache<SessionId, ()>,
}

impl SignIn {
    pub(crate) fn new(settings: Security) -> Self {
        let lifetime = Duration::from_secs(super::access::LIFETIME_SECONDS.unsigned_abs());
        Self {
            keys: TokenKeys::new(&settings.token_secret),
            hasher: Hasher::new(settings.password_cost, settings.hashing_at_once),
            devices: DeviceKey::new(&settings.token_secret),
            closed: Cache::builder().max_capacity(100_000).time_to_live(lifetime).build(),
            settings,
        }
    }

    /// Refuses the access tokens of a session from now on.
    pub(crate) fn close(&self, session: SessionId) {
        self.closed.insert(session, ());
    }

    pub(crate) fn is_closed(&self, session: SessionId) -> bool {
        self.closed.contains_key(&session)
    }
}
