//! Payments that nobody finished.

use super::confirm;
use crate::{App, Failure};
use domain::payment::{PaymentOutcome, PaymentStep, TIME_TO_PAY};

/// As many in one run; what is left comes in the next.
const AT_ONCE: i64 = 10_000;

/// Expires every payment on the page of a provider whose time is over, and says how many there were. Money that arrives
/// later is credited all the same.
///
/// # Errors
/// One of the failures; the others expired.
pub async fn expire_unfinished(app: &App) -> Result<u64, Failure> {
    let before = app.now().saturating_sub(TIME_TO_PAY).unwrap_or(jiff::Timestamp::MIN);
    let mut expired = 0;
    let mut outcome = Ok(());
    for payment in store::payments::unfinished(&app.db, before, AT_ONCE).await? {
        match confirm(app, &payment, PaymentOutcome::Expired, None).await {
            Ok(PaymentStep::Expire) => expired += 1,
            // It was paid or failed just now.
            Ok(_) => {}
            Err(failure) => outcome = Err(failure),
        }
    }
    outcome.map(|()| expired)
}
