//! Tasks in the background that run for as long as the server does, whatever becomes of them.

use app::health::Health;
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{sync::watch, time::sleep};

/// Between an end and the next start; twice as long after each further one.
const FIRST_PAUSE: Duration = Duration::from_millis(if cfg!(test) { 5 } else { 1_000 });
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Runs a task, and starts it again when it ends or panics. Until it has run for a while again the server is not
/// ready. Returns once `ended`, and the task with it.
pub async fn keep<T>(
    name: &'static str,
    health: Arc<Health>,
    mut ended: watch::Receiver<bool>,
    mut start: impl FnMut() -> T,
) where
    T: Future<Output = ()> + Send + 'static,
{
    let mut pause = FIRST_PAUSE;
    loop {
        let begun = Instant::now();
        let mut task = tokio::spawn(start());
        let outcome = tokio::select! {
            outcome = &mut task => outcome,
            () = sleep(pause) => {
                health.is_up(name);
                (&mut task).await
            }
        };
        if *ended.borrow() {
            return;
        }
        health.is_down(name);
        let why = outcome
            .err()
            .map_or_else(|| "it returned".to_owned(), |error| error.to_string());
        tracing::error!(task = name, why, "a task in the background ended; it is started again");
        pause = next(pause, begun.elapsed());
        tokio::select! {
            // An error means that the server is gone.
            _ = ended.wait_for(|ended| *ended) => return,
            () = sleep(pause) => {}
        }
    }
}

/// The pause after something that ran for so long.
fn next(pause: Duration, ran: Duration) -> Duration {
    match ran > LONGEST_PAUSE {
        true => FIRST_PAUSE,
        false => (pause * 2).min(LONGEST_PAUSE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    async fn until(health: &Health, wanted: Option<&str>) {
        let soon = async {
            while health.unready() != wanted {
                sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), soon)
            .await
            .expect("it comes to that");
    }

    #[tokio::test]
    async fn what_panics_or_returns_is_started_again_and_said_meanwhile() {
        let (health, (end, ended)) = (Arc::<Health>::default(), watch::channel(false));
        let starts = Arc::new(AtomicU32::new(0));
        let (count, last) = (Arc::clone(&starts), ended.clone());
        let start = move || {
            let (start, mut last) = (count.fetch_add(1, Ordering::Relaxed), last.clone());
            async move {
                match start {
                    0 => panic!("the first time"),
                    1 => {}
                    _ => drop(last.wait_for(|ended| *ended).await),
                }
            }
        };
        let kept = tokio::spawn(keep("clock", Arc::clone(&health), ended, start));
        until(&health, Some("clock")).await;
        until(&health, None).await;
        assert_eq!(starts.load(Ordering::Relaxed), 3);
        end.send_replace(true);
        kept.await.unwrap();
    }
}
