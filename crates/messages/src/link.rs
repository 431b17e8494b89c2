//! Where the web client shows the target of a message, for those who follow a link.

use domain::notification::Target;

/// Where all notifications are.
pub const NOTIFICATIONS: &str = "/notifications";

/// The route of the web client, as its router writes it.
pub const fn route(target: Target) -> &'static str {
    match target {
        Target::Lead(_) => "/leads/$id",
        Target::Leads => "/leads",
        Target::Campaign(_) => "/campagnes/$id",
        Target::Agreement(_) | Target::Agreements => "/accords",
        Target::Deposit(_) => "/depot",
        Target::Payment(_) => "/paiement/retour",
        Target::Payout(_) | Target::Payouts => "/versements",
        Target::Reconciliation => "/rapprochement",
    }
}

/// The path, to be put behind the public address of the server.
pub fn path(target: Target) -> String {
    match target {
        Target::Payment(id) => format!("{}?payment={id}", route(target)),
        Target::Payout(id) => format!("{}?payout={id}", route(target)),
        _ => route(target).replace("$id", &target.id().unwrap_or_default().to_string()),
    }
}
