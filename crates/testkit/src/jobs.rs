//! The jobs of the queue, run when a test says so.

use crate::{Client, World};
use app::{invariants, leads::expire, upkeep, wake_ups};

impl World {
    /// Runs every job that waits, at whatever time it was meant for, and returns how many there were. The queue is
    /// emptied; what a job queues itself is run by the next call. A teller that has just queued a wake-up trusts that
    /// it lies ahead: what happens right after a call is told by [`World::tell`].
    ///
    /// # Panics
    /// A job fails, or there is one that this does not know.
    pub async fn run_jobs(&self) -> usize {
        let take = "delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
                    where  t.id = j.task_id returning t.identifier, j.payload::text";
        let jobs = self.sql.query(take, &[]).await.expect("the queue");
        for job in &jobs {
            self.run_job(job.get(0), job.get(1)).await;
        }
        jobs.len()
    }

    /// Tells what happened to the leads of a merchant.
    ///
    /// # Panics
    /// It fails.
    pub async fn tell(&self, merchant: &Client) {
        let merchant = merchant.user["merchant"]["id"].text().parse().expect("an id");
        wake_ups::follow_up(&self.app, &[merchant])
            .await
            .expect("people are told");
    }

    /// Runs one job as the server would.
    ///
    /// # Panics
    /// It fails, or is not known.
    pub async fn run_job(&self, task: &str, payload: &str) {
        let payload = crate::Json::parse(payload).unwrap_or(crate::Json::Null);
        let done = match task {
            "lead_news" => {
                let wake_up = payload["wake_up"].text().parse().expect("an id");
                wake_ups::run(&self.app, wake_up).await
            }
            "audit" => {
                let run = payload["run"].text().parse().expect("an id");
                invariants::run::carry_out(&self.app, run).await
            }
            "expire_leads" => expire::expire(&self.app).await.map(drop),
            "forget_keys" => upkeep::forget(&self.app).await.map(drop),
            other => panic!("no job {other} in {}", file!()),
        };
        done.unwrap_or_else(|failure| panic!("{task}: {failure}"));
    }
}
