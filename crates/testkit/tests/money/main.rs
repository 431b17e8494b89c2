//! Money on a real PostgreSQL: deposits, payments and commissions, and random histories of all that moves it.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

mod alerts;
mod cmi;
mod commission;
mod confirmations;
mod confirming;
mod credit_notes;
mod events;
mod history;
mod idempotency;
mod many_merchants;
mod methods;
mod monthly;
mod opening;
mod page;
mod providers;
mod reading;
mod receipts;
mod recharging;
mod refunds;
mod rights;
mod searching;
mod settings;
mod statements;
mod stripe;
mod suspending;
mod transfers;

use testkit::{Answer, Client, Json};

const CREATE: &str = "/api/leads/deposits/create";
const RECHARGE: &str = "/api/leads/deposits/recharge";
const BALANCE: &str = "/api/leads/deposits/balance";
const TRANSACTIONS: &str = "/api/leads/deposits/transactions";

/// What the merchant's dashboard shows: status, balance, reserved, available.
async fn shown(merchant: &Client) -> String {
    let balance = merchant.get(BALANCE).await.expect(200).json;
    let [status, current, reserved, available] =
        ["status", "current_balance", "reserved_amount", "available_balance"].map(|name| balance[name].to_string());
    format!("{status} {current} {reserved} {available}")
}

/// The journal of a merchant, the latest first: type, amount, balance after.
async fn journal(merchant: &Client) -> Vec<String> {
    let page = merchant.get(TRANSACTIONS).await.expect(200);
    let line = |row: &Json| {
        format!(
            "{} {} {}",
            row["transaction_type"].text(),
            row["amount"],
            row["balance_after"]
        )
    };
    page.json["transactions"].list().iter().map(line).collect()
}

/// The fields that an answer with 422 complains about.
#[track_caller]
fn wrong(answer: Answer) -> String {
    answer.refused(422, "validation_failed").wrong_fields().join(" ")
}
