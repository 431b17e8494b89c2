//! Cards that their holders let us charge again: Stripe keeps them for a customer, and we keep what is shown of them.

use super::api::{Api, Charge, in_address};
use crate::{CardNews, CardSaid, ChargeOrder, Charged, CustomerOrder, ProviderError, Said, SavedCard};
use domain::{card::Card, text::Reference};
use serde::Deserialize;

#[derive(Deserialize)]
struct Named {
    id: String,
}

#[derive(Deserialize)]
struct Intent {
    payment_method: Option<PaymentMethod>,
}

#[derive(Deserialize)]
struct PaymentMethod {
    id: String,
    /// Whose; nobody's when it is not kept.
    customer: Option<String>,
    card: Option<CardFields>,
}

#[derive(Deserialize)]
struct CardFields {
    brand: String,
    last4: String,
    exp_month: i64,
    exp_year: i64,
}

/// Makes a customer for a merchant.
pub(super) async fn customer(api: &Api, order: &CustomerOrder) -> Result<Reference, ProviderError> {
    let form = vec![
        ("email", order.payer.email.clone()),
        ("name", order.payer.name.clone()),
        ("metadata[merchant_id]", order.merchant.to_string()),
    ];
    let made: Named = api
        .post("/v1/customers", &format!("customer-{}", order.merchant), &form)
        .await?;
    named(&made.id)
}

/// The card behind a payment intent, if it is kept for somebody.
pub(super) async fn of_payment(api: &Api, paid_as: &Reference) -> Result<Option<SavedCard>, ProviderError> {
    let path = format!("/v1/payment_intents/{}?expand[]=payment_method", in_address(paid_as)?);
    let intent: Intent = api.get(&path).await?;
    let Some(method) = intent.payment_method.filter(|method| method.customer.is_some()) else {
        return Ok(None);
    };
    let Some(card) = method.card.and_then(CardFields::read) else {
        return Ok(None);
    };
    let reference = named(&method.id)?;
    Ok(Some(SavedCard { reference, card }))
}

/// What became of a charge.
#[derive(Deserialize)]
struct ChargedIntent {
    id: String,
    status: String,
}

/// Charges a card off session.
pub(super) async fn charge(api: &Api, order: &ChargeOrder) -> Result<Charged, ProviderError> {
    let form = vec![
        ("amount", order.amount.centimes().to_string()),
        ("currency", "mad".to_owned()),
        ("customer", order.customer.to_string()),
        ("payment_method", order.card.to_string()),
        ("off_session", "true".to_owned()),
        ("confirm", "true".to_owned()),
        ("description", order.title.clone()),
        ("metadata[payment_id]", order.payment.to_string()),
        ("metadata[attempt]", "1".to_owned()),
        ("metadata[merchant_id]", order.merchant.to_string()),
        ("metadata[deposit_id]", order.deposit.to_string()),
        ("metadata[kind]", "auto_recharge".to_owned()),
    ];
    let key = format!("charge-{}", order.payment);
    let intent: ChargedIntent = match api.charge("/v1/payment_intents", &key, &form).await? {
        Charge::Made(intent) => intent,
        Charge::Declined(error) => return Ok(Charged::Declined(error.reason())),
    };
    Ok(match intent.status.as_str() {
        "succeeded" => Charged::Paid(named(&intent.id)?),
        "requires_payment_method" | "requires_action" | "canceled" => {
            Charged::Declined("authentication_required".to_owned())
        }
        _ => Charged::Waiting,
    })
}

/// Takes a card from its customer. Stripe refuses that for one that has none: then it is done.
pub(super) async fn detach(api: &Api, card: &Reference) -> Result<(), ProviderError> {
    let path = format!("/v1/payment_methods/{}/detach", in_address(card)?);
    match api.post::<Named>(&path, &format!("detach-{card}"), &Vec::new()).await {
        Ok(_) | Err(ProviderError::Refused(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// What a message about a payment method says; `None` when it lacks what such a message has.
pub(super) fn said(kind: &str, object: &str) -> Option<Said> {
    let method: PaymentMethod = serde_json::from_str(object).ok()?;
    let news = match kind {
        "payment_method.detached" => CardNews::Gone,
        "payment_method.automatically_updated" | "payment_method.updated" => match method.card {
            // Not a card.
            None => return Some(Said::Nothing),
            Some(card) => CardNews::Changed(card.read()?),
        },
        _ => return Some(Said::Nothing),
    };
    let reference = Reference::parse(&method.id).ok()?;
    Some(Said::Card(CardSaid { reference, news }))
}

impl CardFields {
    fn read(self) -> Option<Card> {
        Card::parse(&self.brand, &self.last4, self.exp_year, self.exp_month)
    }
}

fn named(id: &str) -> Result<Reference, ProviderError> {
    Reference::parse(id).map_err(|_| ProviderError::Unavailable("something without a name".to_owned()))
}
