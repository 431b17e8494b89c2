//! Staying signed in: a session is a family of refresh tokens of which one is valid at a time.

use jiff::{SignedDuration, Timestamp};

/// The hash of a token; the token itself is known to its owner only.
pub type TokenHash = [u8; 32];

/// How long a session lasts without being used.
pub const LIFETIME: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How long the token before the valid one may still turn up by accident: an answer that was lost, a second tab.
pub const GRACE: SignedDuration = SignedDuration::from_secs(10);

/// A session as far as the rules care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// The hash of the valid token.
    pub token: TokenHash,
    /// The hash of the token that it replaced.
    pub previous: Option<TokenHash>,
    /// When it replaced it.
    pub rotated_at: Timestamp,
    /// When the session ends unless it is used.
    pub expires_at: Timestamp,
    /// When it was ended.
    pub revoked_at: Option<Timestamp>,
}

/// What a token of the family is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presented {
    /// The valid one: it is replaced by another.
    Valid,
    /// Replaced a moment ago: refused, and no harm is suspected.
    Superseded,
    /// Replaced before: somebody has a copy, so the whole family is revoked.
    Reused,
    /// The session was not used for too long.
    Expired,
    /// The session was ended.
    Revoked,
}

impl Session {
    /// Judges a token of this family.
    pub fn judge(&self, token: TokenHash, now: Timestamp) -> Presented {
        if self.revoked_at.is_some() {
            Presented::Revoked
        } else if now >= self.expires_at {
            Presented::Expired
        } else if token == self.token {
            Presented::Valid
        } else if self.previous == Some(token) && now.duration_since(self.rotated_at) < GRACE {
            Presented::Superseded
        } else {
            Presented::Reused
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_token_is_good_and_only_the_one_before_is_forgiven() {
        let start: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let session = Session {
            token: [3; 32],
            previous: Some([2; 32]),
            rotated_at: start,
            expires_at: start + LIFETIME,
            revoked_at: None,
        };
        let after = |seconds: i64| start + SignedDuration::from_secs(seconds);
        for (token, at, worth) in [
            ([3; 32], start, Presented::Valid),
            ([3; 32], after(30 * 86_400 - 1), Presented::Valid),
            ([3; 32], after(30 * 86_400), Presented::Expired),
            ([2; 32], after(9), Presented::Superseded),
            ([2; 32], after(10), Presented::Reused),
            ([1; 32], start, Presented::Reused),
        ] {
            assert_eq!(session.judge(token, at), worth, "{token:?} at {at}");
        }
        let revoked = Session {
            revoked_at: Some(start),
            ..session
        };
        assert_eq!(revoked.judge([3; 32], start), Presented::Revoked);
        assert_eq!(revoked.judge([1; 32], start), Presented::Revoked);
    }
}
