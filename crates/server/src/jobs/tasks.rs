//! From a job of the queue to its use case.

use app::App;
use domain::job::Job;
use graphile_worker::{IntoTaskHandlerResult, JobDefinition, TaskHandler, WorkerContext};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{fmt, sync::Arc};

/// The program, as jobs reach it.
#[derive(Clone)]
pub struct Program(pub Arc<App>);

impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Program")
    }
}

/// The jobs that this server takes: all. The library wants a type for each name, and the compiler counts them.
pub fn all() -> [JobDefinition; Job::NAMES.len()] {
    [
        Task::<0>::definition(),
        Task::<1>::definition(),
        Task::<2>::definition(),
        Task::<3>::definition(),
        Task::<4>::definition(),
        Task::<5>::definition(),
        Task::<6>::definition(),
        Task::<7>::definition(),
        Task::<8>::definition(),
        Task::<9>::definition(),
        Task::<10>::definition(),
        Task::<11>::definition(),
        Task::<12>::definition(),
        Task::<13>::definition(),
        Task::<14>::definition(),
        Task::<15>::definition(),
        Task::<16>::definition(),
        Task::<17>::definition(),
    ]
}

/// The job with the name at this place; the payload is the whole job.
#[derive(Debug, Serialize, Deserialize)]
struct Task<const PLACE: usize>(Value);

impl<const PLACE: usize> TaskHandler for Task<PLACE> {
    const IDENTIFIER: &'static str = Job::NAMES[PLACE];

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        perform(&context, self.0).await
    }
}

async fn perform(context: &WorkerContext, payload: Value) -> Result<(), String> {
    let program = context.get_ext::<Program>().ok_or("the program is not there")?;
    let job: Job = serde_json::from_value(payload).map_err(|error| error.to_string())?;
    let done = app::jobs::perform(&program.0, &job)
        .await
        .map_err(|failure| failure.to_string())?;
    if let Job::Routine { routine, .. } = job {
        tracing::info!(routine = routine.name(), %done, "a routine is done");
    }
    Ok(())
}
