//! One batch after the other, each answered when its commit is known.

use super::{
    TellerOptions,
    analyze::{self, YoungTables},
    aside::Aside,
    attempt::Attempt,
    renamed::Renamed,
    request::Request,
    session::Session,
    write::Failure,
};
use crate::{Connection, StoreError};
use domain::ids::MerchantId;
use std::{
    collections::HashSet,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, mpsc},
    thread,
    time::{Duration, Instant},
};
use tokio::{runtime::Handle, sync::oneshot};

/// The writer of some merchants.
pub(super) struct Lane {
    connection: Connection,
    session: Option<Session>,
    receiver: mpsc::Receiver<Box<dyn Request>>,
    aside: Aside,
    batch: usize,
    renamed: Arc<Renamed>,
    young: Arc<YoungTables>,
}

impl Lane {
    pub(super) fn new(
        connection: Connection,
        receiver: mpsc::Receiver<Box<dyn Request>>,
        options: TellerOptions,
        (renamed, young): (Arc<Renamed>, Arc<YoungTables>),
    ) -> Self {
        Self {
            connection,
            session: None,
            receiver,
            aside: Aside::new(options.queue, options.aside),
            batch: options.batch,
            renamed,
            young,
        }
    }

    /// Works on a thread of its own until every sender is gone and the queue is empty; then the
    /// returned end arrives. Among the requests of a busy server, each answer of the database would
    /// wait for a worker to be free, with every lock held.
    pub(super) fn start(mut self) -> oneshot::Receiver<()> {
        let (ended, end) = oneshot::channel();
        let runtime = Handle::current();
        let work = move || {
            // The members of the batch are told that it is closed; those that come later are not concerned.
            while catch_unwind(AssertUnwindSafe(|| self.run(&runtime))).is_err() {
                tracing::error!("a lane of the teller panicked; it goes on with a new connection");
                self.session = None;
            }
            let _ = ended.send(());
        };
        let thread = thread::Builder::new().name("teller".to_owned()).spawn(work);
        thread.expect("the system has a thread for the teller");
        end
    }

    fn run(&mut self, runtime: &Handle) {
        while let Some(arrived) = self.gather() {
            let movements = arrived.len();
            let requests = self.aside.join(arrived);
            if !requests.is_empty() {
                metrics::histogram!("leads_teller_batch_movements")
                    .record(u32::try_from(requests.len()).unwrap_or(u32::MAX));
                self.carry_out(Attempt::first(requests));
            }
            self.retry();
            if self.young.passes_with(movements) {
                // Beside the work: no request waits for it.
                runtime.spawn(analyze::analyze(self.connection.clone()));
            }
        }
    }

    /// Waits for movements, or until some that are set aside are to be tried again. `None` when all is done.
    fn gather(&mut self) -> Option<Vec<Box<dyn Request>>> {
        let first = match self.aside.next_try() {
            None => Some(self.receiver.recv().ok()?),
            Some(at) => {
                let pause = at.saturating_duration_since(Instant::now());
                match self.receiver.recv_timeout(pause) {
                    Ok(first) => Some(first),
                    Err(mpsc::RecvTimeoutError::Timeout) => None,
                    Err(mpsc::RecvTimeoutError::Disconnected) => {
                        thread::sleep(pause);
                        None
                    }
                }
            }
        };
        let mut requests = Vec::with_capacity(64);
        requests.extend(first);
        let room = self.batch.saturating_sub(requests.len());
        requests.extend(self.receiver.try_iter().take(room));
        Some(requests)
    }

    /// Tries a batch until every member has an outcome or is set aside, splitting it where it fails as a whole.
    fn carry_out(&mut self, attempt: Attempt) {
        let mut waiting = vec![attempt];
        while let Some(attempt) = waiting.pop() {
            match self.attempt(&attempt) {
                Ok(()) => attempt.answer(),
                Err(failure) if failure.is_locked() => waiting.extend(self.around(attempt)),
                Err(failure) => {
                    waiting.extend(attempt.after(failure));
                    pause(&waiting);
                }
            }
        }
    }

    /// After a refusal for a lock the session goes on; after any other failure a new one does.
    fn attempt(&mut self, attempt: &Attempt) -> Result<(), Failure> {
        let renamed = self.renamed.take();
        let session = self.session().map_err(Failure::NotCommitted)?;
        session.forget_names(&renamed);
        let ended = session.run(&attempt.requests, (attempt.mode, attempt.patience));
        if let Err(failure) = &ended
            && !(failure.is_locked() && session.roll_back().is_ok())
        {
            self.session = None;
        }
        ended
    }

    fn session(&mut self) -> Result<&mut Session, StoreError> {
        let session = match self.session.take() {
            Some(session) => session,
            None => Session::open(&self.connection)?,
        };
        Ok(self.session.insert(session))
    }

    /// What is left to try when somebody else holds what a batch needs. Merchants whose deposits are held are set
    /// aside; where it is something else, halves show whose it is.
    fn around(&mut self, attempt: Attempt) -> Vec<Attempt> {
        let merchants = attempt.merchants();
        if let [merchant] = merchants[..] {
            self.set_aside(merchant, attempt);
            return Vec::new();
        }
        let held = self.held(&merchants);
        if held.is_empty() {
            return attempt.split_by_merchant(&merchants);
        }
        let (held, rest) = attempt.take_out(&held);
        for (merchant, attempt) in held {
            self.set_aside(merchant, attempt);
        }
        rest.into_iter().collect()
    }

    fn set_aside(&mut self, merchant: MerchantId, attempt: Attempt) {
        tracing::warn!(%merchant, movements = attempt.requests.len(), "deposits are held by somebody else: set aside");
        let how = (attempt.mode, attempt.pause);
        self.aside.put(merchant, attempt.requests, how, Instant::now());
    }

    /// Tries again what is set aside and due, each merchant alone.
    fn retry(&mut self) {
        let due = self.aside.take_due(Instant::now());
        if due.is_empty() {
            return;
        }
        let merchants: Vec<MerchantId> = due.iter().map(|(merchant, _)| *merchant).collect();
        let still = self.held(&merchants);
        for (merchant, held) in due {
            if still.contains(&merchant) {
                let how = (held.mode, held.pause);
                self.aside.put(merchant, held.requests, how, Instant::now());
            } else {
                self.carry_out(Attempt::again(held.requests, held.mode, held.pause));
            }
        }
    }

    /// Of these merchants, those whose deposits are held. Nobody when that cannot be found out: trying shows it.
    fn held(&mut self, merchants: &[MerchantId]) -> HashSet<MerchantId> {
        let held = self.session().and_then(|session| session.held(merchants));
        held.unwrap_or_else(|error| {
            tracing::warn!(%error, "whose deposits are held could not be asked");
            self.session = None;
            HashSet::new()
        })
    }
}

/// Waits before a repeated try, longer each time; the first one comes at once.
fn pause(waiting: &[Attempt]) {
    let tries = waiting.last().map_or(0, Attempt::tries);
    if tries > 1 {
        thread::sleep(Duration::from_millis(25 << tries.min(6)));
    }
}
