//! A day is compared once it is over. A provider that does not answer stops no other, and its days are compared later.

use crate::{App, Failure, notifications::compose::compose};
use domain::{
    ids::PaymentId,
    payment::PaymentMethod,
    reconciliation::{Theirs, compare},
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use messages::Notification;
use payments::{Lists, Taken};
use store::{
    notifications::{admins, tell},
    reconciliation::{self, ComparedDay},
};

/// Days that are caught up with at most, when nothing was compared for long.
const MOST: i32 = 7;
/// So long before a day a payment may have begun that was paid on it: longer than anybody has time to pay.
const EARLIER: SignedDuration = SignedDuration::from_hours(72);

/// What was compared.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    pub(crate) days: u64,
    pub(crate) differences: u64,
}

/// Compares every day that is over and was not compared yet with each provider that has a list, and the last one again:
/// what was in doubt then may be clear now.
///
/// # Errors
/// A provider did not answer, or the database failed; what was compared stays so.
pub(crate) async fn compare_days(app: &App) -> Result<Compared, Failure> {
    let yesterday = app.zone().day(app.now()).saturating_sub(1.day());
    let mut compared = Compared::default();
    let mut outcome = Ok(());
    for method in app.providers.methods() {
        let Some(lists) = app.providers.get(method).and_then(|provider| provider.lists()) else {
            continue;
        };
        let oldest = yesterday.saturating_sub((MOST - 1).days());
        let last = reconciliation::last_day(&app.db, method).await?;
        let first = last.map_or(yesterday, |last| last.max(oldest)).min(yesterday);
        for day in first.series(1.day()).take_while(|day| *day <= yesterday) {
            match compare_day(app, (method, lists), day).await {
                Ok(differences) => {
                    compared.days += 1;
                    compared.differences += differences;
                }
                Err(failure) => {
                    outcome = Err(failure);
                    break;
                }
            }
        }
    }
    outcome.map(|()| compared)
}

async fn compare_day(app: &App, (method, lists): (PaymentMethod, &dyn Lists), day: Date) -> Result<u64, Failure> {
    let zone = app.zone();
    let from = zone.midnight(day).unwrap_or(Timestamp::MIN);
    let to = zone.midnight(day.saturating_add(1.day())).unwrap_or(Timestamp::MAX);
    let begun = lists
        .begun(from.checked_sub(EARLIER).unwrap_or(Timestamp::MIN), to)
        .await;
    let begun = begun.map_err(Failure::internal)?;
    let named: Vec<_> = begun
        .iter()
        .filter_map(|one| one.payment.map(PaymentId::uuid))
        .collect();
    let references: Vec<_> = begun.iter().map(|one| one.reference.clone()).collect();
    let theirs: Vec<Theirs> = begun.into_iter().map(|one| listed(one, from)).collect();
    let ours = reconciliation::ours(&app.db, method, (from, to), (&named, &references)).await?;
    let differences = compare(&ours, &theirs);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let compared = ComparedDay {
        method,
        day,
        ours: count(ours.iter().filter(|one| one.of_the_day).count()),
        theirs: count(theirs.iter().filter(|one| one.of_the_day && one.paid).count()),
        differences: count(differences.len()),
        compared_at: app.now(),
    };
    let tx = app.db.begin_system().await?;
    reconciliation::keep(&tx, &compared, &differences).await?;
    let number = differences.len() as u64;
    if number > 0 {
        // Told once for a day and a number: what is found again is not told again.
        let about = format!("reconciliation:{}:{day}:{number}", method.name());
        let notification = Notification::ReconciliationDiffers {
            method,
            day: day.strftime("%d/%m/%Y").to_string(),
            differences: number,
        };
        let admins = admins(&tx).await?;
        let told: Vec<_> = admins
            .iter()
            .map(|user| compose(app, *user, &notification, &about))
            .collect();
        tell(&tx, &told).await?;
    }
    tx.commit().await?;
    Ok(number)
}

fn listed(one: Taken, from: Timestamp) -> Theirs {
    Theirs {
        of_the_day: one.begun_at >= from,
        reference: one.reference,
        payment: one.payment,
        amount: one.amount,
        paid: one.paid,
    }
}
