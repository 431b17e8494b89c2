//! What Stripe took: its payment intents, page by page.

use super::api::Api;
use crate::{ProviderError, Taken};
use domain::{Money, ids::PaymentId};
use jiff::Timestamp;
use serde::Deserialize;
use std::collections::BTreeMap;

/// As many in one answer as Stripe gives.
const PAGE: usize = 100;
/// More pages than a day of ours has: an answer that never ends is not followed for ever.
const MOST: usize = 1_000;

#[derive(Deserialize)]
struct List {
    data: Vec<Intent>,
    has_more: bool,
}

#[derive(Deserialize)]
struct Intent {
    id: String,
    amount_received: i64,
    amount: i64,
    currency: String,
    created: i64,
    #[serde(default)]
    metadata: BTreeMap<String, String>,
    status: String,
}

/// Lists the payment intents that began in this time.
pub(super) async fn begun(api: &Api, from: Timestamp, to: Timestamp) -> Result<Vec<Taken>, ProviderError> {
    let mut taken = Vec::new();
    let mut after = String::new();
    for _ in 0..MOST {
        let path = format!(
            "/v1/payment_intents?limit={PAGE}&created[gte]={}&created[lt]={}{after}",
            from.as_second(),
            to.as_second()
        );
        let list: List = api.get(&path).await?;
        let last = list.data.last().map(|intent| intent.id.clone());
        for intent in list.data {
            taken.push(intent.read()?);
        }
        match last.filter(|_| list.has_more) {
            Some(id) if is_id(&id) => after = format!("&starting_after={id}"),
            Some(_) => return Err(unreadable()),
            None => return Ok(taken),
        }
    }
    Err(ProviderError::Unavailable("a list without an end".to_owned()))
}

impl Intent {
    fn read(self) -> Result<Taken, ProviderError> {
        let paid = self.status == "succeeded";
        let centimes = if paid { self.amount_received } else { self.amount };
        let amount = (self.currency == "mad").then(|| Money::from_centimes(centimes).ok());
        let named = self.metadata.get("payment_id").and_then(|id| id.parse().ok());
        Ok(Taken {
            payment: named.map(PaymentId::from_uuid),
            amount: amount.flatten(),
            paid,
            begun_at: Timestamp::from_second(self.created).map_err(|_| unreadable())?,
            reference: self.id,
        })
    }
}

fn is_id(id: &str) -> bool {
    id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn unreadable() -> ProviderError {
    ProviderError::Unavailable("a list that cannot be read".to_owned())
}
