//! Transfers that merchants announce, and statements of our accounts in which they are found.

mod announced;
mod by_hand;
mod confirmed;
mod imported;
mod races;

use crate::CREATE;
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use domain::{
    bank_account::{AccountName, BankAccount, BankAccounts},
    rib::Rib,
};
use testkit::{Answer, Client, Json, Setup, World};

const STATEMENTS: &str = "/api/admin/transfers/statements";
const LINES: &str = "/api/admin/transfers/lines";

/// A server with two accounts.
async fn world() -> World {
    let account = |name: &str, rib: &str| BankAccount {
        name: AccountName::parse(name).unwrap(),
        rib: Rib::parse(rib).unwrap(),
    };
    let accounts = vec![
        account("Attijari", "007780000112233445566711"),
        account("BMCE", "011519000001205000534921"),
    ];
    World::with(Setup {
        bank_accounts: BankAccounts::new(accounts).unwrap(),
        ..Setup::default()
    })
    .await
}

/// A merchant announces the first transfer of a deposit; the payment.
async fn announce(merchant: &Client, amount: &str) -> Json {
    let body = format!(r#"{{"initial_amount":{amount},"payment_method":"bank_transfer","bank_account":"Attijari"}}"#);
    let opened = merchant.post(CREATE, body).await.expect(201).json;
    let payment = format!("/api/payments/{}", opened["payment_id"].text());
    merchant.get(&payment).await.expect(200).json
}

fn code(payment: &Json) -> &str {
    payment["announced"]["transfer_code"].text()
}

/// A statement of the account Attijari with these entries: day, what was written, reference, amount.
fn table(entries: &[(&str, &str, &str, &str)]) -> String {
    let head = "Date opération;Libellé;Référence;Crédit".to_owned();
    let rows = entries
        .iter()
        .map(|(day, details, reference, amount)| format!("{day};{details};{reference};{amount}"));
    [head].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

async fn import(admin: &Client, content_type: &str, query: &str, statement: &str) -> Answer {
    let request = Request::builder()
        .method(Method::POST)
        .uri(format!("{STATEMENTS}{query}"))
        .header(header::CONTENT_TYPE, content_type)
        .body(Body::from(statement.to_owned()))
        .unwrap();
    admin.call(request, statement).await
}

/// Imports a table of the account Attijari: how many entries, and how many of them are new.
async fn imported(admin: &Client, entries: &[(&str, &str, &str, &str)]) -> String {
    let answer = import(admin, "text/csv", "?bank_account=Attijari", &table(entries)).await;
    let json = answer.expect(200).json;
    format!("{} {}", json["entries"], json["new_entries"])
}

/// The lines of statements, the latest first.
async fn lines(admin: &Client) -> Vec<Json> {
    admin.get(LINES).await.expect(200).json["lines"].list().to_vec()
}

async fn confirm(admin: &Client, line: &Json, payment: &Json) -> Answer {
    let path = format!("{LINES}/{}/confirm", line["id"].text());
    admin
        .post(&path, format!(r#"{{"payment_id":"{}"}}"#, payment["id"].text()))
        .await
}
