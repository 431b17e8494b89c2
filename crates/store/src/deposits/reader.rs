//! Balances that are asked for in the same moment, with one query: dashboards ask often and for little,
//! and a transaction with claims for each costs five times the query.

use super::balance::{DepositBalance, read};
use crate::StoreError;
use deadpool_postgres::Pool;
use domain::ids::MerchantId;
use std::collections::HashMap;
use tokio::sync::{mpsc, oneshot};

type Answer = Result<Vec<DepositBalance>, StoreError>;

struct Ask {
    merchant: MerchantId,
    reply: oneshot::Sender<Answer>,
}

/// Takes questions and answers those that wait together.
#[derive(Clone)]
pub(crate) struct BalanceReader {
    asks: mpsc::Sender<Ask>,
}

/// Questions that may wait in the queue; beyond that callers wait before it.
const QUEUE: usize = 1024;
/// Questions in one query.
const AT_ONCE: usize = 512;

impl BalanceReader {
    /// Answers with connections of a pool that sees everything: only callers who may see a merchant's deposits may ask.
    pub(crate) fn start(pool: Pool) -> Self {
        let (asks, waiting) = mpsc::channel(QUEUE);
        tokio::spawn(answer(pool, waiting));
        Self { asks }
    }

    /// Whether nobody answers any more.
    pub(crate) fn has_ended(&self) -> bool {
        self.asks.is_closed()
    }

    /// The deposits of a merchant, as they are after this call began.
    pub(crate) async fn read(&self, merchant: MerchantId) -> Answer {
        let (reply, answer) = oneshot::channel();
        let gone = || StoreError::Unavailable("the reader of balances ended".to_owned());
        self.asks.send(Ask { merchant, reply }).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

async fn answer(pool: Pool, mut waiting: mpsc::Receiver<Ask>) {
    let mut asks = Vec::new();
    while waiting.recv_many(&mut asks, AT_ONCE).await > 0 {
        match read(&pool, asks.iter().map(|ask| ask.merchant)).await {
            Ok(found) => found_for(&mut asks, &found),
            Err(error) => failed(&mut asks, &error),
        }
    }
}

fn found_for(asks: &mut Vec<Ask>, found: &HashMap<MerchantId, Vec<DepositBalance>>) {
    for ask in asks.drain(..) {
        let deposits = found.get(&ask.merchant).cloned().unwrap_or_default();
        // Nobody listens when the client hung up.
        let _ = ask.reply.send(Ok(deposits));
    }
}

fn failed(asks: &mut Vec<Ask>, error: &StoreError) {
    for ask in asks.drain(..) {
        let _ = ask.reply.send(Err(StoreError::Unavailable(error.to_string())));
    }
}
