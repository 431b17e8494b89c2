//! Who asks, in the form that row level security reads.

use domain::Actor;

/// The claims of an actor as the JSON text of `request.jwt.claims`.
pub(crate) fn of(actor: Actor) -> String {
    let role = actor.role().name();
    let id = |name: &str, id: Option<String>| id.map_or_else(String::new, |id| format!(r#","{name}":"{id}""#));
    format!(
        r#"{{"sub":"{}","user_role":"{role}"{}{}}}"#,
        actor.user(),
        id("merchant_id", actor.merchant().map(|id| id.to_string())),
        id("influencer_id", actor.influencer().map(|id| id.to_string())),
    )
}
