//! From a job of the queue to its use case.

use app::App;
use graphile_worker::{IntoTaskHandlerResult, TaskHandler, WorkerContext, WorkerOptions};
use serde::{Deserialize, Serialize};
use std::{fmt, sync::Arc};
use uuid::Uuid;

/// The program, as jobs reach it.
#[derive(Clone)]
pub struct Program(pub Arc<App>);

impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Program")
    }
}

/// Tells this server's worker which jobs it can do.
pub fn define(options: WorkerOptions) -> WorkerOptions {
    options
        .define_job::<WakeUp>()
        .define_job::<ExpireLeads>()
        .define_job::<FinishTransfers>()
        .define_job::<ForgetKeys>()
        .define_job::<Audit>()
}

/// The leads of the merchants who joined a wake-up are followed up.
#[derive(Debug, Serialize, Deserialize)]
struct WakeUp {
    wake_up: Uuid,
}

/// Leads that nobody decided in time.
#[derive(Debug, Serialize, Deserialize)]
struct ExpireLeads {}

/// Transfers whose recording was cut off before the credit.
#[derive(Debug, Serialize, Deserialize)]
struct FinishTransfers {}

/// Idempotency keys, sessions and failed sign-ins that nobody will ask for any more.
#[derive(Debug, Serialize, Deserialize)]
struct ForgetKeys {}

/// A run of the audit that an admin began.
#[derive(Debug, Serialize, Deserialize)]
struct Audit {
    run: Uuid,
}

impl TaskHandler for WakeUp {
    const IDENTIFIER: &'static str = "lead_news";

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        let done = app::wake_ups::run(program(&context)?, self.wake_up).await;
        done.map_err(|failure| failure.to_string())
    }
}

impl TaskHandler for ExpireLeads {
    const IDENTIFIER: &'static str = "expire_leads";

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        let expired = app::leads::expire::expire(program(&context)?)
            .await
            .map_err(|failure| failure.to_string())?;
        tracing::info!(lost = expired.lost, validated = expired.validated, "leads expired");
        Ok::<(), String>(())
    }
}

impl TaskHandler for FinishTransfers {
    const IDENTIFIER: &'static str = "finish_transfers";

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        let finished = app::payments::transfers::finish_open(program(&context)?)
            .await
            .map_err(|failure| failure.to_string())?;
        tracing::info!(finished, "transfers finished");
        Ok::<(), String>(())
    }
}

impl TaskHandler for ForgetKeys {
    const IDENTIFIER: &'static str = "forget_keys";

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        let forgotten = app::upkeep::forget(program(&context)?)
            .await
            .map_err(|failure| failure.to_string())?;
        let (keys, sessions) = (forgotten.keys, forgotten.sessions);
        tracing::info!(
            keys,
            sessions,
            sign_in_failures = forgotten.sign_in_failures,
            lost_wake_ups = forgotten.lost_wake_ups,
            "what is over was forgotten"
        );
        Ok::<(), String>(())
    }
}

impl TaskHandler for Audit {
    const IDENTIFIER: &'static str = "audit";

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        app::invariants::run::carry_out(program(&context)?, self.run)
            .await
            .map_err(|failure| failure.to_string())
    }
}

fn program(context: &WorkerContext) -> Result<&App, String> {
    let program = context.get_ext::<Program>().ok_or("the program is not there")?;
    Ok(&program.0)
}
