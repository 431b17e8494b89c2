//! `GET /api/demo/accounts`

use crate::names;
use app::{App, accounts::OpenAccount};
use axum::{Json, extract::State};
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// Who can sign in to look around.
#[derive(Debug, Serialize, ToSchema)]
pub struct DemoAccounts {
    /// Whether no money on this server is real: payments confirm themselves, or everybody may sign in.
    play_money: bool,
    /// One of each kind, and more.
    accounts: Vec<DemoAccount>,
}

/// An account that everybody may use.
#[derive(Debug, Serialize, ToSchema)]
pub struct DemoAccount {
    /// What it signs in with.
    email: &'static str,
    /// No secret.
    password: &'static str,
    /// What it may do.
    role: names::Role,
    /// What it is called.
    display_name: &'static str,
}

/// Whether this server is for playing, and the accounts of a demonstration; on any other server there are none.
#[utoipa::path(
    get, path = "/api/demo/accounts", tag = "accounts",
    responses((status = 200, body = DemoAccounts))
)]
pub async fn accounts(State(app): State<Arc<App>>) -> Json<DemoAccounts> {
    let accounts = app.open_accounts();
    Json(DemoAccounts {
        play_money: app.has_play_money(),
        accounts: accounts.iter().map(DemoAccount::from).collect(),
    })
}

impl From<&OpenAccount> for DemoAccount {
    fn from(account: &OpenAccount) -> Self {
        Self {
            email: account.email,
            password: account.password,
            role: account.role.into(),
            display_name: account.display_name,
        }
    }
}
