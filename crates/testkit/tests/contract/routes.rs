//! Every route with a request that is right, and who gets which answer to it.

use super::bodies::{
    DEPOSIT_SETTINGS, NEW_AGREEMENT, NEW_BLOCK, NEW_CAMPAIGN, NEW_DEPOSIT, NEW_LEAD, NEW_PAYOUT, NEW_USER, SETTINGS,
};

pub use super::bodies::WHO;

/// A right request, and the status of the answer to each who asks. Words that begin with `$` stand for things that the
/// merchant and the influencer own; see [`crate::stage::Stage::fill`].
pub struct Route {
    pub method: &'static str,
    pub path: &'static str,
    pub body: &'static str,
    pub answers: [u16; 7],
}

const fn route(method: &'static str, path: &'static str, body: &'static str, answers: [u16; 7]) -> Route {
    Route {
        method,
        path,
        body,
        answers,
    }
}

/// The contract. Columns: see [`WHO`].
pub const ROUTES: &[Route] = &[
    route("POST", "/api/auth/register", NEW_USER, [201; 7]),
    route(
        "POST",
        "/api/auth/login",
        r#"{"email":"$email","password":"correct horse battery"}"#,
        [200; 7],
    ),
    route(
        "POST",
        "/api/auth/refresh",
        r#"{"refresh_token":"$refresh_token"}"#,
        [200; 7],
    ),
    route(
        "POST",
        "/api/auth/logout",
        r#"{"refresh_token":"$refresh_token"}"#,
        [200; 7],
    ),
    // Only a demonstration has accounts to show; any other server answers with none.
    route("GET", "/api/demo/accounts", "", [200; 7]),
    route("GET", "/api/clock", "", [200; 7]),
    route("GET", "/api/payment-methods", "", [200; 7]),
    route("GET", "/api/auth/me", "", [401, 200, 200, 200, 200, 200, 200]),
    route(
        "PUT",
        "/api/auth/me",
        r#"{"display_name":"Amine","phone":"+212612345678","locale":"fr"}"#,
        [401, 200, 200, 200, 200, 200, 200],
    ),
    // Figures. They come before agreements: the other merchant makes one with the influencer, and then works with them.
    route(
        "GET",
        "/api/leads/stats/overview?period_days=7",
        "",
        [401, 200, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/stats/campaign/$campaign",
        "",
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/stats/influencer/$engaged",
        "",
        [401, 404, 404, 404, 200, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/stats/my-stats",
        "",
        [401, 403, 200, 200, 200, 403, 403],
    ),
    // Leads
    route(
        "POST",
        "/api/leads/create",
        NEW_LEAD,
        [401, 403, 201, 201, 201, 403, 201],
    ),
    route(
        "POST",
        "/api/leads/calculate-commission",
        r#"{"campaign_id":"$campaign","estimated_value":1500.00}"#,
        [401, 404, 200, 200, 200, 200, 200],
    ),
    route("GET", "/api/leads", "", [401, 200, 200, 200, 200, 200, 200]),
    route("GET", "/api/leads/export.csv", "", [401, 200, 200, 200, 200, 200, 200]),
    route("GET", "/api/leads/$lead", "", [401, 404, 404, 404, 200, 200, 200]),
    route(
        "GET",
        "/api/leads/campaign/$campaign",
        "",
        [401, 404, 200, 200, 200, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/influencer/my-leads",
        "",
        [401, 403, 200, 200, 200, 403, 403],
    ),
    route(
        "GET",
        "/api/leads/merchant/my-leads",
        "",
        [401, 200, 403, 403, 403, 200, 200],
    ),
    route(
        "PUT",
        "/api/leads/$lead/validate",
        r#"{"quality_score":8,"feedback":"Bien"}"#,
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "PUT",
        "/api/leads/$lead/reject",
        r#"{"rejection_reason":"duplicate","details":"Déjà client"}"#,
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "PUT",
        "/api/leads/$validated/convert",
        r#"{"conversion_value":1200.00}"#,
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "PUT",
        "/api/leads/$validated/lose",
        r#"{"reason":"Trop cher"}"#,
        [401, 404, 403, 403, 403, 200, 200],
    ),
    // Another merchant's lead is not found among the results.
    route(
        "POST",
        "/api/leads/bulk/validate",
        r#"{"lead_ids":["$lead"],"quality_score":8,"feedback":"Bien"}"#,
        [401, 200, 403, 403, 403, 200, 200],
    ),
    route(
        "POST",
        "/api/leads/bulk/reject",
        r#"{"lead_ids":["$lead"],"rejection_reason":"duplicate","details":"Déjà client"}"#,
        [401, 200, 403, 403, 403, 200, 200],
    ),
    // Campaigns
    route(
        "POST",
        "/api/campaigns",
        NEW_CAMPAIGN,
        [401, 201, 403, 403, 403, 201, 403],
    ),
    route("GET", "/api/campaigns", "", [401, 200, 200, 200, 200, 200, 200]),
    route(
        "GET",
        "/api/campaigns/$campaign",
        "",
        [401, 404, 200, 200, 200, 200, 200],
    ),
    route("GET", "/api/campaigns/$draft", "", [401, 404, 404, 404, 404, 200, 200]),
    route(
        "PUT",
        "/api/campaigns/$draft",
        r#"{"name":"Bilan complet","description":"Tout"}"#,
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "PUT",
        "/api/campaigns/$draft/settings",
        SETTINGS,
        [401, 404, 403, 403, 403, 200, 403],
    ),
    route(
        "PUT",
        "/api/campaigns/$draft/status",
        r#"{"status":"active"}"#,
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/influencers/blocks",
        "",
        [401, 200, 403, 403, 403, 200, 200],
    ),
    route(
        "POST",
        "/api/influencers/$bystander/block",
        NEW_BLOCK,
        [401, 200, 403, 403, 403, 200, 422],
    ),
    route(
        "DELETE",
        "/api/influencers/$bystander/block",
        "",
        [401, 200, 403, 403, 403, 200, 422],
    ),
    // Agreements
    route(
        "GET",
        "/api/leads/agreements/candidates?q=Sal",
        "",
        [401, 200, 403, 403, 403, 200, 403],
    ),
    route(
        "POST",
        "/api/leads/agreements/create",
        NEW_AGREEMENT,
        [401, 201, 403, 403, 403, 201, 201],
    ),
    route(
        "POST",
        "/api/leads/agreements/create",
        r#"{"influencer_id":"$influencer","merchant_id":"$merchant"}"#,
        [401, 403, 403, 403, 403, 201, 201],
    ),
    route(
        "GET",
        "/api/leads/agreements/my-agreements",
        "",
        [401, 200, 200, 200, 200, 200, 200],
    ),
    route(
        "PUT",
        "/api/leads/agreements/$agreement/sign",
        "",
        [401, 403, 404, 404, 200, 403, 403],
    ),
    route(
        "PUT",
        "/api/leads/agreements/$active_agreement/suspend",
        "",
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "PUT",
        "/api/leads/agreements/$suspended_agreement/resume",
        "",
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "PUT",
        "/api/leads/agreements/$active_agreement/terminate",
        "",
        [401, 404, 404, 404, 200, 200, 200],
    ),
    // Deposits
    route(
        "POST",
        "/api/leads/deposits/create",
        NEW_DEPOSIT,
        [401, 201, 403, 403, 403, 201, 201],
    ),
    route(
        "POST",
        "/api/leads/deposits/create",
        r#"{"initial_amount":2000.00,"merchant_id":"$merchant"}"#,
        [401, 403, 403, 403, 403, 201, 201],
    ),
    route(
        "POST",
        "/api/leads/deposits/recharge",
        r#"{"deposit_id":"$deposit","amount":500.00,"payment_method":"sandbox"}"#,
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/deposits/balance?merchant_id=$merchant",
        "",
        [401, 403, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/deposits/balance",
        "",
        [401, 200, 403, 403, 403, 200, 422],
    ),
    route(
        "GET",
        "/api/leads/deposits/transactions?deposit_id=$deposit",
        "",
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/deposits/transactions",
        "",
        [401, 200, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/deposits/history?deposit_id=$deposit",
        "",
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/deposits/all",
        "",
        [401, 200, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/deposits/all?merchant_id=$merchant",
        "",
        [401, 403, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/deposits/stats",
        "",
        [401, 200, 403, 403, 403, 200, 200],
    ),
    route(
        "PUT",
        "/api/leads/deposits/$deposit/settings",
        DEPOSIT_SETTINGS,
        [401, 404, 403, 403, 403, 200, 403],
    ),
    route("GET", "/api/payments", "", [401, 200, 403, 403, 403, 200, 200]),
    route("GET", "/api/refunds", "", [401, 200, 403, 403, 403, 200, 200]),
    route(
        "GET",
        "/api/refunds/$arrived/credit-note.pdf",
        "",
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route("GET", "/api/cards", "", [401, 200, 403, 403, 403, 200, 403]),
    route("DELETE", "/api/cards/$card", "", [401, 404, 403, 403, 403, 200, 403]),
    route("GET", "/api/payments/$payment", "", [401, 404, 403, 403, 403, 200, 200]),
    route(
        "GET",
        "/api/payments/$paid/receipt.pdf",
        "",
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "POST",
        "/api/payments/$payment/reopen",
        "",
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "POST",
        "/api/sandbox/payments/$payment",
        r#"{"outcome":"paid"}"#,
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/deposits/$deposit",
        "",
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/deposits/$deposit/statement.pdf?month=2026-11",
        "",
        [401, 404, 403, 403, 403, 200, 200],
    ),
    route(
        "GET",
        "/api/leads/deposits/$deposit/statement.csv?month=2026-11",
        "",
        [401, 404, 403, 403, 403, 200, 200],
    ),
    // Admins
    route(
        "POST",
        "/api/admin/transfers/statements",
        "<Document><BkToCstmrStmt/></Document>",
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "GET",
        "/api/admin/transfers/lines?confirmed=true&bank_account=default",
        "",
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "POST",
        "/api/admin/transfers/lines/$line/confirm",
        r#"{"payment_id":"$first_payment"}"#,
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "POST",
        "/api/admin/transfers/announced/$expected/confirm",
        r#"{"payment_reference":"FT $expected","reason":"Vu sur le relevé"}"#,
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "GET",
        "/api/admin/merchants/$merchant/acquirer",
        "",
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "PUT",
        "/api/admin/merchants/$merchant/acquirer",
        r#"{"acquirer":null}"#,
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route("GET", "/api/admin/users", "", [401, 403, 403, 403, 403, 403, 200]),
    route("GET", "/api/admin/balances", "", [401, 403, 403, 403, 403, 403, 200]),
    route(
        "GET",
        "/api/admin/reconciliation",
        "",
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route("GET", "/api/admin/audit", "", [401, 403, 403, 403, 403, 403, 200]),
    route("POST", "/api/admin/audit", "", [401, 403, 403, 403, 403, 403, 200]),
    route("GET", "/api/admin/jobs", "", [401, 403, 403, 403, 403, 403, 200]),
    route(
        "POST",
        "/api/admin/jobs/purge/run",
        "",
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "PUT",
        "/api/admin/deposits/$deposit/suspend",
        r#"{"reason":"Facture contestée"}"#,
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "PUT",
        "/api/admin/deposits/$deposit/resume",
        r#"{"reason":"Facture réglée"}"#,
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "POST",
        "/api/admin/deposits/$deposit/refund",
        r#"{"amount":500.00,"method":"bank_transfer","reason":"Fin de campagne"}"#,
        [401, 403, 403, 403, 403, 403, 201],
    ),
    route(
        "PUT",
        "/api/admin/refunds/$refund/done",
        r#"{"reference":"VIR-77"}"#,
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "PUT",
        "/api/admin/refunds/$refund/failed",
        r#"{"reason":"Compte fermé"}"#,
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "GET",
        "/api/admin/payments/quarantine",
        "",
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "POST",
        "/api/admin/payments/quarantine/$quarantined/replay",
        "",
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route("GET", "/api/admin/deliveries", "", [401, 403, 403, 403, 403, 403, 200]),
    route(
        "GET",
        "/api/admin/dead-letters",
        "",
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "POST",
        "/api/admin/dead-letters/$dead_letter/replay",
        "",
        [401, 403, 403, 403, 403, 403, 200],
    ),
    // How people introduce themselves, and who finds them
    route(
        "GET",
        "/api/influencers/profile",
        "",
        [401, 403, 200, 200, 200, 403, 403],
    ),
    route(
        "PUT",
        "/api/influencers/profile",
        r#"{"city":"Rabat","about":"Bonjour","subjects":["beauty"],
            "networks":[{"network":"instagram","handle":"salma","followers":1000}]}"#,
        [401, 403, 200, 200, 200, 403, 403],
    ),
    route(
        "GET",
        "/api/influencers?q=a&city=rabat&network=instagram&subject=beauty&min_reach=10",
        "",
        [401, 200, 403, 403, 403, 200, 200],
    ),
    // What somebody earns and is told
    route("GET", "/api/earnings", "", [401, 403, 200, 200, 200, 403, 403]),
    // What they are paid
    route("POST", "/api/payouts", NEW_PAYOUT, [401, 403, 201, 201, 201, 403, 403]),
    route("GET", "/api/payouts", "", [401, 403, 200, 200, 200, 403, 200]),
    route("GET", "/api/payouts/$payout", "", [401, 403, 404, 404, 200, 403, 200]),
    route(
        "GET",
        "/api/payouts/$paid_payout/advice.pdf",
        "",
        [401, 403, 404, 404, 200, 403, 200],
    ),
    route("GET", "/api/payouts/account", "", [401, 403, 200, 200, 200, 403, 403]),
    route(
        "PUT",
        "/api/payouts/account",
        r#"{"rib":"011 519 0000012050005349 21","holder":"Salma Berrada"}"#,
        [401, 403, 200, 200, 200, 403, 403],
    ),
    route(
        "PUT",
        "/api/payouts/$payout/approve",
        "",
        [401, 403, 403, 403, 403, 403, 200],
    ),
    // What was just approved is sent.
    route("GET", "/api/payouts/batches", "", [401, 403, 403, 403, 403, 403, 200]),
    route("POST", "/api/payouts/batches", "", [401, 403, 403, 403, 403, 403, 201]),
    route(
        "GET",
        "/api/payouts/export.csv?batch=$batch",
        "",
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "GET",
        "/api/payouts/export.xml?batch=$batch",
        "",
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "PUT",
        "/api/payouts/$approved_payout/paid",
        r#"{"reference":"VIR-118"}"#,
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "PUT",
        "/api/payouts/$payout/reject",
        r#"{"reason":"Compte d'un tiers"}"#,
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route(
        "PUT",
        "/api/payouts/$paid_payout/returned",
        r#"{"reason":"Compte clos"}"#,
        [401, 403, 403, 403, 403, 403, 200],
    ),
    route("GET", "/api/notifications", "", [401, 200, 200, 200, 200, 200, 200]),
    route(
        "PUT",
        "/api/notifications/$notification/read",
        "",
        [401, 404, 404, 404, 404, 200, 404],
    ),
    route(
        "GET",
        "/api/notifications/preferences",
        "",
        [401, 200, 200, 200, 200, 200, 200],
    ),
    route(
        "PUT",
        "/api/notifications/preferences",
        r#"{"muted":[{"topic":"leads","channel":"email"}]}"#,
        [401, 200, 200, 200, 200, 200, 200],
    ),
    route(
        "PUT",
        "/api/notifications/read-all",
        "",
        [401, 200, 200, 200, 200, 200, 200],
    ),
    route(
        "PUT",
        "/api/notifications/unread",
        r#"{"read_at":"2026-11-23T09:00:00Z"}"#,
        [401, 200, 200, 200, 200, 200, 200],
    ),
];
