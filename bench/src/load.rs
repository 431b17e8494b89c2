//! Load: closed loop for the rate, open loop for the latency at a rate.

use crate::{
    cluster::Cluster,
    http::Connection,
    work::{Kind, Pending, Work},
};
use hdrhistogram::Histogram;
use std::{
    cell::RefCell,
    io::Result,
    rc::Rc,
    time::{Duration, Instant},
};
use tokio::task::LocalSet;

/// What a load saw.
pub struct Seen {
    /// Answers that were as expected.
    pub good: u64,
    /// Other answers.
    pub bad: u64,
    /// For how long.
    pub elapsed: Duration,
    /// Latencies in microseconds; from the intended start when the loop is open.
    pub micros: Histogram<u64>,
}

struct Tally {
    good: u64,
    bad: u64,
    micros: Histogram<u64>,
}

/// Keeps `connections` requests in flight; with a rate, starts them on time instead.
pub async fn load(
    cluster: &Cluster,
    kind: Kind,
    connections: usize,
    pending: &Pending,
    seconds: Duration,
    per_second: Option<f64>,
) -> Result<Seen> {
    let micros = Histogram::new_with_bounds(1, 60_000_000, 3).expect("bounds of a histogram");
    let tally = Rc::new(RefCell::new(Tally {
        good: 0,
        bad: 0,
        micros,
    }));
    let mut opened = Vec::with_capacity(connections);
    for _ in 0..connections {
        opened.push(Connection::open(cluster.address).await?);
    }
    let started = Instant::now();
    let local = LocalSet::new();
    for (n, connection) in opened.into_iter().enumerate() {
        let work = Work::new(
            kind,
            cluster,
            pending,
            started.elapsed().as_nanos() as u64 + n as u64 * 7919 + 1,
        );
        let pace = per_second.map(|rate| Pace::new(rate / connections as f64, n, connections));
        local.spawn_local(client(connection, work, Rc::clone(&tally), started, seconds, pace));
    }
    local.await;
    let elapsed = started.elapsed();
    let Tally { good, bad, micros } = Rc::into_inner(tally).expect("every client ended").into_inner();
    Ok(Seen {
        good,
        bad,
        elapsed,
        micros,
    })
}

/// When each request of a client is due.
struct Pace {
    interval: Duration,
    next: Duration,
}

impl Pace {
    fn new(per_second: f64, n: usize, of: usize) -> Self {
        let interval = Duration::from_secs_f64(1.0 / per_second);
        Self {
            interval,
            next: interval.mul_f64(n as f64 / of as f64),
        }
    }

    fn due(&mut self) -> Duration {
        let due = self.next;
        self.next += self.interval;
        due
    }
}

async fn client(
    mut connection: Connection,
    mut work: Work,
    tally: Rc<RefCell<Tally>>,
    started: Instant,
    seconds: Duration,
    mut pace: Option<Pace>,
) {
    let mut request = Vec::with_capacity(2048);
    loop {
        let intended = match &mut pace {
            None => started.elapsed(),
            Some(pace) => pace.due(),
        };
        if intended >= seconds {
            return;
        }
        if let Some(wait) = intended.checked_sub(started.elapsed()) {
            tokio::time::sleep(wait).await;
        }
        work.next(&mut request);
        let Ok(answer) = connection.exchange(&request).await else {
            tally.borrow_mut().bad += 1;
            return;
        };
        let latency = started.elapsed().saturating_sub(intended);
        let mut tally = tally.borrow_mut();
        match answer.status {
            200 | 201 => tally.good += 1,
            _ => tally.bad += 1,
        }
        tally.micros.saturating_record(latency.as_micros() as u64);
        work.answered(answer.status, answer.body);
    }
}
