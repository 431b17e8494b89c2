//! Tokens like those the server issues, for a thousand merchants and fifty influencers.

use jsonwebtoken::{EncodingKey, Header};
use serde_json::json;

/// How the ids of `seed.sql` are numbered.
pub fn numbered(kind: &str, n: u64) -> String {
    format!("01900000-0000-7000-8{kind}-{n:012x}")
}

/// Signed once, before anything is measured: a thousand signatures for each connection would be its first tenth of
/// a second.
pub struct Tokens {
    /// Of influencers, from number 1 on.
    pub influencers: Vec<String>,
    /// Of merchants, from number 1 on.
    pub merchants: Vec<String>,
}

impl Tokens {
    pub fn sign(secret: &str) -> Self {
        let all = |role, count, user, profile, id| {
            let of = |n| sign(secret, role, &numbered(user, n), profile, &numbered(id, n));
            (1..=count).map(of).collect()
        };
        Self {
            influencers: all("influencer", 50, "004", "influencer_id", "002"),
            merchants: all("merchant", 1000, "003", "merchant_id", "001"),
        }
    }
}

fn sign(secret: &str, role: &str, user: &str, profile: &str, id: &str) -> String {
    #[expect(clippy::disallowed_methods, reason = "tokens must be good while the benchmark runs")]
    let now = jiff::Timestamp::now().as_second();
    let claims = json!({
        "iss": "leads", "sub": user, "role": "authenticated", "user_role": role, profile: id, "sid": user, "iat": now, "exp": now + 6 * 3600,
    });
    jsonwebtoken::encode(
        &Header::default(),
        &claims,
        &EncodingKey::from_secret(secret.as_bytes()),
    )
    .expect("claims can be signed")
}
