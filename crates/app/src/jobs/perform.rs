//! A job is done: for the server, the command line and the tests.

use super::{Done, run};
use crate::{
    App, Failure,
    agreements::announce::{Happened, announce},
    alerts, audit, cards, clock,
    leads::{expire::expire, expiring::remind},
    payments::{
        apply::{Asked, apply},
        expire::expire_unfinished,
        transfers,
    },
    payouts::automatic,
    purge, recharges, reconciliation, refunds, reports, wake_ups,
};
use domain::{
    alert::AlertLevel,
    ids::RunId,
    job::{Counted, Job, Routine},
};
use store::jobs::runs;

/// Does a job. Repeating it is safe.
///
/// # Errors
/// It failed; what was done until then stays so, and the job may be tried again.
pub async fn perform(app: &App, job: &Job) -> Result<Done, Failure> {
    match *job {
        Job::Routine { routine, run } => run::recorded(app, routine, run, work(app, routine, run)).await,
        Job::WakeUp { wake_up } => wake_ups::run(app, wake_up).await.map(|()| Done::default()),
        Job::Audit { run } => audit::run::carry_out(app, run).await.map(|()| Done::default()),
        Job::TellOfAgreement {
            merchant,
            agreement,
            step,
            by,
            occasion,
        } => {
            let what = Happened { step, by, occasion };
            announce(app, (merchant, agreement), what)
                .await
                .map(|()| Done::default())
        }
        Job::TellAlerts { merchant } => alerts::tell(app, merchant).await.map(|_| Done::default()),
        Job::ApplyEvent { event } => apply(app, event, Asked::ByQueue).await.map(|_| Done::default()),
        Job::KeepCard { payment } => cards::keep::keep(app, payment).await.map(|()| Done::default()),
        Job::RechargeDeposit { merchant, deposit } => {
            recharges::look(app, merchant, deposit).await.map(|()| Done::default())
        }
        Job::ChargeCard { payment } => recharges::charge(app, payment).await.map(|()| Done::default()),
        Job::DetachCard { card } => cards::detach::detach(app, card).await.map(|()| Done::default()),
    }
}

/// What a routine does nobody can undo: not by a clock in doubt.
async fn work(app: &App, routine: Routine, run: RunId) -> Result<Done, Failure> {
    clock::believe(app).await?;
    match routine {
        Routine::CheckDeposits => {
            let checked = alerts::check(app).await?;
            Ok(Done::counted([
                (Counted::DepositsHealthy, checked.at(AlertLevel::Healthy)),
                (Counted::DepositsAttention, checked.at(AlertLevel::Attention)),
                (Counted::DepositsWarning, checked.at(AlertLevel::Warning)),
                (Counted::DepositsCritical, checked.at(AlertLevel::Critical)),
                (Counted::DepositsDepleted, checked.at(AlertLevel::Depleted)),
                (Counted::AlertsSent, checked.sent),
                (Counted::CampaignsResumed, checked.resumed),
            ]))
        }
        Routine::RemindLeads => Ok(Done::counted([(Counted::LeadsExpiring, remind(app).await?)])),
        Routine::DailyReport => {
            // A tick that was missed tells of its own day.
            let until = runs::due_at(&app.db, routine, run).await?;
            let daily = reports::daily(app, until.unwrap_or_else(|| app.now())).await?;
            Ok(Done::counted([
                (Counted::LeadsCreated, daily.created),
                (Counted::LeadsValidated, daily.validated),
                (Counted::LeadsRejected, daily.rejected),
                (Counted::DepositsLow, daily.low),
                (Counted::RevenueCentimes, daily.revenue.centimes().unsigned_abs()),
            ]))
        }
        Routine::ExpireLeads => {
            let expired = expire(app).await?;
            Ok(Done::counted([
                (Counted::LeadsLost, expired.lost),
                (Counted::LeadsValidated, expired.validated),
            ]))
        }
        Routine::FinishTransfers => {
            let credited = transfers::finish_open(app).await?;
            let sent = refunds::send_waiting(app).await?;
            Ok(Done::counted([
                (Counted::TransfersCredited, credited),
                (Counted::RefundsSent, sent),
            ]))
        }
        Routine::RequestPayouts => {
            let paying = automatic::request_due(app).await?;
            Ok(Done::counted([
                (Counted::PayoutsRequested, paying.requested),
                (Counted::AccountsAskedFor, paying.without_account),
            ]))
        }
        Routine::ExpirePayments => {
            let expired = expire_unfinished(app).await?;
            recharges::look_at_all(app).await?;
            Ok(Done::counted([(Counted::PaymentsExpired, expired)]))
        }
        Routine::Reconcile => {
            let compared = reconciliation::compare_days(app).await?;
            Ok(Done::counted([
                (Counted::DaysCompared, compared.days),
                (Counted::DifferencesFound, compared.differences),
            ]))
        }
        Routine::Purge => {
            let purged = purge::purge(app).await?;
            Ok(Done::counted([
                (Counted::IdempotencyKeys, purged.keys),
                (Counted::Sessions, purged.sessions),
                (Counted::FailedSignIns, purged.sign_in_failures),
                (Counted::LostWakeUps, purged.lost_wake_ups),
                (Counted::JobRuns, purged.job_runs),
            ]))
        }
    }
}
