//! The jobs of the queue, run when a test says so.

use crate::{Client, World};
use app::{
    jobs::{self, Done},
    wake_ups,
};
use domain::job::{Job, Routine};

impl World {
    /// Runs every job that waits, at whatever time it was meant for, and returns how many there were. The queue is
    /// emptied; what a job queues itself is run by the next call. A teller that has just queued a wake-up trusts that it
    /// lies ahead: what happens right after a call is told by [`World::tell`].
    ///
    /// # Panics
    /// A job fails, or the queue holds what is no job.
    pub async fn run_jobs(&self) -> usize {
        let take = "delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
                    where  t.id = j.task_id returning t.identifier, j.payload";
        let jobs = self.sql.query(take, &[]).await.expect("the queue");
        for row in &jobs {
            let job: Job = serde_json::from_value(row.get("payload")).expect("a job");
            assert_eq!(job.name(), row.get::<_, &str>("identifier"));
            self.perform(&job).await;
        }
        jobs.len()
    }

    /// Tells what happened to the leads of a merchant.
    ///
    /// # Panics
    /// It fails.
    pub async fn tell(&self, merchant: &Client) {
        let merchant = merchant.merchant_id().parse().expect("an id");
        wake_ups::follow_up(&self.app, &[merchant])
            .await
            .expect("people are told");
    }

    /// Runs a routine now, as the operator does, and returns what it did.
    ///
    /// # Panics
    /// It fails.
    pub async fn run(&self, routine: Routine) -> Done {
        let done = jobs::run::run(&self.app, routine).await;
        done.unwrap_or_else(|failure| panic!("{}: {failure}", routine.name()))
    }

    /// Does a job as the server would.
    ///
    /// # Panics
    /// It fails.
    pub async fn perform(&self, job: &Job) -> Done {
        let done = jobs::perform(&self.app, job).await;
        done.unwrap_or_else(|failure| panic!("{}: {failure}", job.name()))
    }
}
