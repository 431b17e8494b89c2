use super::*;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::Algorithm;
use uuid::Uuid;

fn secret(letter: &str) -> TokenSecret {
    TokenSecret::new(letter.repeat(32).into()).unwrap()
}

fn start() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn after(seconds: i64) -> Timestamp {
    start() + jiff::SignedDuration::from_secs(seconds)
}

fn merchant() -> Actor {
    Actor::Merchant(
        UserId::from_uuid(Uuid::from_u128(1)),
        MerchantId::from_uuid(Uuid::from_u128(2)),
    )
}

fn session() -> SessionId {
    SessionId::from_uuid(Uuid::from_u128(3))
}

fn token() -> String {
    TokenKeys::new(&secret("a"))
        .issue(merchant(), session(), start())
        .unwrap()
}

fn read(token: &str, at: Timestamp) -> Result<Actor, Unauthorized> {
    TokenKeys::new(&secret("a")).read(token, at)?.actor()
}

/// A token with claims of one's own, signed with our key or not.
fn forged(algorithm: Algorithm, letter: &str, change: impl FnOnce(&mut serde_json::Value)) -> String {
    let payload = URL_SAFE_NO_PAD.decode(token().split('.').nth(1).unwrap()).unwrap();
    let mut claims: serde_json::Value = serde_json::from_slice(&payload).unwrap();
    change(&mut claims);
    encode(
        &Header::new(algorithm),
        &claims,
        &EncodingKey::from_secret(letter.repeat(32).as_bytes()),
    )
    .unwrap()
}

#[test]
fn a_token_that_was_seen_is_judged_again() {
    let keys = TokenKeys::new(&secret("a"));
    let good = token();
    let forged = forged(Algorithm::HS256, "b", |_| ());
    assert!(keys.read(&good, start()).is_ok());
    assert!(keys.read(&good, after(899)).is_ok());
    assert!(matches!(keys.read(&forged, start()), Err(Unauthorized::Invalid)));
    assert!(matches!(keys.read(&good, after(900)), Err(Unauthorized::Expired)));
}

#[test]
fn a_token_says_who_for_fifteen_minutes() {
    let token = token();
    assert_eq!(read(&token, start()), Ok(merchant()));
    assert_eq!(read(&token, after(899)), Ok(merchant()));
    assert_eq!(read(&token, after(900)), Err(Unauthorized::Expired));
    let everybody = [
        Actor::Admin(merchant().user()),
        Actor::Influencer(merchant().user(), InfluencerId::from_uuid(Uuid::from_u128(4))),
        Actor::Commercial(merchant().user(), InfluencerId::from_uuid(Uuid::from_u128(5))),
    ];
    for actor in everybody {
        let token = TokenKeys::new(&secret("a")).issue(actor, session(), start()).unwrap();
        assert_eq!(read(&token, start()), Ok(actor));
    }
}

#[test]
fn a_token_from_a_clock_that_was_ahead_is_refused() {
    let token = token();
    assert_eq!(read(&token, after(-60)), Ok(merchant()));
    assert_eq!(read(&token, after(-61)), Err(Unauthorized::Invalid));
}

#[test]
fn what_was_not_signed_by_us_with_hs256_is_refused() {
    let token = token();
    let parts: Vec<&str> = token.split('.').collect();
    let none = URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"JWT"}"#);
    let rs256 = URL_SAFE_NO_PAD.encode(r#"{"alg":"RS256","typ":"JWT"}"#);
    for bad in [
        String::new(),
        "x".to_owned(),
        "a.b.c".to_owned(),
        format!("{none}.{}.", parts[1]),
        format!("{none}.{}.{}", parts[1], parts[2]),
        format!("{rs256}.{}.{}", parts[1], parts[2]),
        format!("{}.{}.", parts[0], parts[1]),
        format!("{}.{}", parts[0], parts[1]),
        format!("{token}x"),
        format!("{token}{}", "x".repeat(5000)),
        forged(Algorithm::HS256, "b", |_| {}),
        forged(Algorithm::HS384, "a", |_| {}),
        forged(Algorithm::HS512, "a", |_| {}),
    ] {
        assert_eq!(read(&bad, start()), Err(Unauthorized::Invalid), "{bad}");
    }
    assert_eq!(read(&forged(Algorithm::HS256, "a", |_| {}), start()), Ok(merchant()));
}

#[test]
fn claims_that_contradict_each_other_are_refused() {
    let refused = |change: fn(&mut serde_json::Value)| {
        assert_eq!(
            read(&forged(Algorithm::HS256, "a", change), start()),
            Err(Unauthorized::Invalid)
        );
    };
    refused(|claims| claims["user_role"] = "admin".into());
    refused(|claims| claims["user_role"] = "influencer".into());
    refused(|claims| claims["user_role"] = "root".into());
    refused(|claims| claims["role"] = "merchant".into());
    refused(|claims| claims["role"] = "leads_teller".into());
    refused(|claims| claims["iss"] = "others".into());
    refused(|claims| claims["exp"] = "never".into());
    refused(|claims| claims["influencer_id"] = claims["merchant_id"].clone());
    for name in ["sub", "role", "user_role", "merchant_id", "sid", "exp", "iss"] {
        let without = |claims: &mut serde_json::Value| drop(claims.as_object_mut().unwrap().remove(name));
        assert_eq!(
            read(&forged(Algorithm::HS256, "a", without), start()),
            Err(Unauthorized::Invalid),
            "{name}"
        );
    }
}
