//! One batch after the other, each answered when its commit is known.

use super::{
    analyze::{self, YoungTables},
    read::Mode,
    request::{Request, TellerError},
    session::Session,
    write::Failure,
};
use crate::{Connection, StoreError};
use std::{sync::Arc, thread, time::Duration};
use tokio::{
    runtime::Handle,
    sync::{mpsc, oneshot},
};

/// Movements that are tried together.
struct Attempt {
    requests: Vec<Box<dyn Request>>,
    mode: Mode,
    tries: u32,
}

/// The writer of some merchants.
pub(super) struct Lane {
    connection: Connection,
    session: Option<Session>,
    receiver: mpsc::Receiver<Box<dyn Request>>,
    batch: usize,
    young: Arc<YoungTables>,
}

/// With the pauses of [`pause`], about four seconds of a database that is away.
const MAX_TRIES: u32 = 8;

impl Lane {
    pub(super) fn new(
        connection: Connection,
        receiver: mpsc::Receiver<Box<dyn Request>>,
        batch: usize,
        young: Arc<YoungTables>,
    ) -> Self {
        Self {
            connection,
            session: None,
            receiver,
            batch,
            young,
        }
    }

    /// Works on a thread of its own until every sender is gone and the queue is empty; then the
    /// returned end arrives. Among the requests of a busy server, each answer of the database would
    /// wait for a worker to be free, with every lock held.
    pub(super) fn start(self) -> oneshot::Receiver<()> {
        let (ended, end) = oneshot::channel();
        let runtime = Handle::current();
        let work = move || {
            self.run(&runtime);
            let _ = ended.send(());
        };
        let thread = thread::Builder::new().name("teller".to_owned()).spawn(work);
        thread.expect("the system has a thread for the teller");
        end
    }

    fn run(mut self, runtime: &Handle) {
        while let Some(requests) = self.gather() {
            metrics::histogram!("leads_teller_batch_movements")
                .record(u32::try_from(requests.len()).unwrap_or(u32::MAX));
            let movements = requests.len();
            self.carry_out(requests);
            if self.young.passes_with(movements) {
                // Beside the work: no request waits for it.
                runtime.spawn(analyze::analyze(self.connection.clone()));
            }
        }
    }

    fn gather(&mut self) -> Option<Vec<Box<dyn Request>>> {
        let mut requests = Vec::with_capacity(64);
        let arrived = self.receiver.blocking_recv_many(&mut requests, self.batch);
        (arrived > 0).then_some(requests)
    }

    /// Tries a batch until every member has an outcome, splitting it where it fails as a whole.
    fn carry_out(&mut self, requests: Vec<Box<dyn Request>>) {
        let mut waiting = vec![Attempt {
            requests,
            mode: Mode::First,
            tries: 0,
        }];
        while let Some(attempt) = waiting.pop() {
            match self.attempt(&attempt) {
                Ok(()) => attempt.answer(),
                Err(failure) => {
                    waiting.extend(attempt.after(failure));
                    pause(&waiting);
                }
            }
        }
    }

    fn attempt(&mut self, attempt: &Attempt) -> Result<(), Failure> {
        let session = self.session.take().map_or_else(|| Session::open(&self.connection), Ok);
        let mut session = session.map_err(Failure::NotCommitted)?;
        session.run(&attempt.requests, attempt.mode)?;
        self.session = Some(session);
        Ok(())
    }
}

/// Waits before a repeated try, longer each time; the first one comes at once.
fn pause(waiting: &[Attempt]) {
    let tries = waiting.last().map_or(0, |attempt| attempt.tries);
    if tries > 1 {
        thread::sleep(Duration::from_millis(25 << tries.min(6)));
    }
}

impl Attempt {
    fn answer(self) {
        self.requests.into_iter().for_each(|request| request.answer());
    }

    /// What is left to try after a failure of the whole batch.
    fn after(mut self, failure: Failure) -> Vec<Self> {
        self.tries += 1;
        match failure {
            // Whether it was committed is not known: look, under the lock, before anything else.
            Failure::Unknown(error) if self.tries < MAX_TRIES => {
                tracing::warn!(%error, "a commit was not acknowledged");
                self.mode = Mode::Resolving;
                vec![self]
            }
            Failure::NotCommitted(error) if error.is_transient() && self.tries < MAX_TRIES => vec![self],
            Failure::NotCommitted(error) if !error.is_transient() && self.requests.len() > 1 => {
                tracing::warn!(%error, movements = self.requests.len(), "a batch failed and is split");
                self.split()
            }
            Failure::Unknown(error) | Failure::NotCommitted(error) => self.fail(error),
        }
    }

    fn split(mut self) -> Vec<Self> {
        let second = self.requests.split_off(self.requests.len() / 2);
        let half = |requests, mode| Self {
            requests,
            mode,
            tries: 0,
        };
        // The stack is worked from its end: the first half goes last, to be tried first.
        vec![half(second, self.mode), half(self.requests, self.mode)]
    }

    fn fail(self, error: StoreError) -> Vec<Self> {
        tracing::error!(%error, movements = self.requests.len(), "movements failed");
        let error = Arc::new(error);
        for request in self.requests {
            request.fail(TellerError::Failed(Arc::clone(&error)));
        }
        Vec::new()
    }
}
