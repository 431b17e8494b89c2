//! `GET /api/payment-methods`

use crate::{amount::Amount, names};
use app::{
    App,
    payments::methods::{self as use_case, OfferedMethod},
};
use axum::{Json, extract::State};
use domain::{bank_account::BankAccount, locale::Locale};
use messages::card_consent;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// A way to pay on this server.
#[derive(Debug, Serialize, ToSchema)]
pub struct UsableMethod {
    /// The name, as `payment_method` takes it.
    method: names::PaymentMethod,
    /// Whether the payer is sent to a page; if not, an admin records that the money arrived.
    online: bool,
    /// Whether it can keep the card, to be charged again (`save_card`).
    saves_cards: bool,
    /// The smallest first payment of a deposit.
    first_minimum: Amount,
    /// The smallest later payment.
    recharge_minimum: Amount,
    /// The largest payment; of a transfer the largest that an admin records: a merchant announces 100000.00 at most.
    maximum: Amount,
}

/// Every way to pay on this server.
#[derive(Debug, Serialize, ToSchema)]
pub struct UsableMethods {
    /// In the order in which they are offered.
    payment_methods: Vec<UsableMethod>,
    total: usize,
    /// Our accounts, to which transfers can be announced and made; none: transfers are agreed upon elsewhere.
    bank_accounts: Vec<OwnAccount>,
    /// What a merchant agrees to with `save_card`; null where no method keeps cards.
    card_consent: Option<CardConsent>,
    /// Always null: they come in one page.
    next_cursor: Option<String>,
}

/// What a merchant agrees to who lets us charge their card again.
#[derive(Debug, Serialize, ToSchema)]
pub struct CardConsent {
    /// Which text it is; kept with each agreement.
    #[schema(example = "2026-11")]
    version: &'static str,
    /// In French.
    #[schema(example = "J’accepte que…")]
    fr: String,
    /// In Arabic.
    #[schema(example = "أوافق على…")]
    ar: String,
    /// In English.
    #[schema(example = "I agree that…")]
    en: String,
}

/// An account of ours.
#[derive(Debug, Serialize, ToSchema)]
pub struct OwnAccount {
    /// What it is called.
    name: String,
    /// Its number, as banks print it.
    rib: String,
}

/// Which payment methods can be used on this server, and their limits.
#[utoipa::path(
    get, path = "/api/payment-methods", tag = "payments", responses((status = 200, body = UsableMethods))
)]
pub async fn methods(State(app): State<Arc<App>>) -> Json<UsableMethods> {
    let payment_methods: Vec<_> = use_case::offered(&app).into_iter().map(UsableMethod::from).collect();
    let saves = payment_methods.iter().any(|method| method.saves_cards);
    let text = |locale| card_consent::Text::Consent.text(locale).into_owned();
    let card_consent = saves.then(|| CardConsent {
        version: card_consent::VERSION,
        fr: text(Locale::Fr),
        ar: text(Locale::Ar),
        en: text(Locale::En),
    });
    Json(UsableMethods {
        card_consent,
        total: payment_methods.len(),
        bank_accounts: app.bank_accounts().iter().map(OwnAccount::from).collect(),
        payment_methods,
        next_cursor: None,
    })
}

impl From<&BankAccount> for OwnAccount {
    fn from(account: &BankAccount) -> Self {
        Self {
            name: account.name.to_string(),
            rib: account.rib.grouped(),
        }
    }
}

impl From<OfferedMethod> for UsableMethod {
    fn from(offered: OfferedMethod) -> Self {
        Self {
            method: offered.method.into(),
            online: offered.is_online(),
            saves_cards: offered.saves_cards,
            first_minimum: Amount(offered.first_minimum),
            recharge_minimum: Amount(offered.recharge_minimum),
            maximum: Amount(offered.maximum),
        }
    }
}
