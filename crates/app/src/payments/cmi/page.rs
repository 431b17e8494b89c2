//! Our page before that of the gateway: it posts a form that the gateway recognises.

use super::configured;
use crate::{App, Failure, payments::checkout::asked};
use domain::{
    Refusal,
    ids::PaymentId,
    locale::Locale,
    payment::{PaymentMethod, PaymentStatus},
};
use payments::{ProviderError, ReturnUrls};
use store::{merchants, payments::PaymentRecord};

pub use payments::cmi::Form;

/// What the page shows.
#[derive(Debug)]
pub struct Page {
    pub payment: PaymentRecord,
    /// The language of the payer.
    pub locale: Locale,
    /// Where the payer goes instead.
    pub return_url: String,
    pub step: Step,
}

/// What happens next.
#[derive(Debug)]
pub enum Step {
    /// The form is posted.
    Post(Form),
    /// Nothing: the payment is paid, or its time is over.
    Over,
    /// Nothing: the gateway would not have this payer, or the profile of the merchant is not configured any more.
    Unavailable,
}

/// What the page of a payment shows to those who were given its address.
///
/// # Errors
/// No cards are taken here, or the token does not open the page.
pub async fn page(app: &App, payment: PaymentId, token: &str) -> Result<Page, Failure> {
    if !configured(app)?.admits(payment, token) {
        return Err(Refusal::NotFound.into());
    }
    let payment = store::payments::find_any(&app.db, payment).await?;
    let payment = payment.filter(|payment| payment.method == PaymentMethod::Cmi);
    let payment = payment.ok_or(Refusal::NotFound)?;
    let asked = asked(app, &payment).await?;
    let step = match payment.status {
        PaymentStatus::Pending => {
            let acquirer = merchants::acquirer(&app.db, payment.merchant).await?;
            step(app, &asked, acquirer.as_deref())?
        }
        PaymentStatus::Confirmed { .. } | PaymentStatus::Failed { .. } | PaymentStatus::Expired { .. } => Step::Over,
    };
    Ok(Page {
        locale: asked.payer.locale,
        return_url: app.providers.return_urls(payment.id).done,
        payment,
        step,
    })
}

fn step(app: &App, payment: &payments::Payment, acquirer: Option<&str>) -> Result<Step, Failure> {
    match configured(app)?.form(payment, acquirer, app.now()) {
        Ok(form) => Ok(Step::Post(form)),
        Err(ProviderError::Refused(why) | ProviderError::Unavailable(why)) => {
            tracing::warn!(payment = %payment.id, why, "a payment cannot be made by card");
            Ok(Step::Unavailable)
        }
    }
}

/// Where the browser goes that comes back from the gateway.
///
/// # Errors
/// No cards are taken here.
pub fn return_urls(app: &App, payment: PaymentId) -> Result<ReturnUrls, Failure> {
    configured(app)?;
    Ok(app.providers.return_urls(payment))
}
