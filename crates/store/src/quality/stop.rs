//! An influencer is stopped: their agreement is suspended, or without one they are blocked.

use super::{InForce, Standing};
use crate::{StoreError, Tx};
use domain::{agreement::SuspendedFor, ids::AgreementId, quality::PoorQuality};
use jiff::Timestamp;
use uuid::Uuid;

/// What stopped an influencer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopped {
    /// This agreement was suspended.
    Suspended(AgreementId),
    /// They were blocked on the campaign.
    Blocked,
}

/// Stops an influencer; a block gets this id. Nothing when what was in force has changed since it was read: it was ended, or
/// suspended already, or renewed, which makes the judgement void.
///
/// # Errors
/// The database failed.
pub async fn stop(
    tx: &Tx,
    standing: &Standing,
    why: PoorQuality,
    id: Uuid,
    at: Timestamp,
) -> Result<Option<Stopped>, StoreError> {
    match standing.in_force {
        InForce::Agreement(agreement, resumed_at) => {
            let suspended = suspend(tx, standing, agreement, resumed_at, why, at).await? > 0;
            Ok(suspended.then_some(Stopped::Suspended(agreement)))
        }
        InForce::Campaign(lifted_at) => {
            let blocked = block(tx, standing, id, lifted_at, why, at).await? > 0;
            Ok(blocked.then_some(Stopped::Blocked))
        }
    }
}

async fn suspend(
    tx: &Tx,
    standing: &Standing,
    id: AgreementId,
    resumed_at: Option<Timestamp>,
    why: PoorQuality,
    at: Timestamp,
) -> Result<u64, StoreError> {
    let sql = "
        update influencer_agreements a
        set    status = 'suspended', suspended_for = $4, suspended_at = $5, updated_at = $5
        where  a.merchant_id = $1 and a.id = $2 and a.status = 'active' and a.resumed_at is not distinct from $3";
    let why = SuspendedFor::Quality(why).name();
    tx.execute(sql, &[&standing.merchant.uuid(), &id.uuid(), &resumed_at, &why, &at])
        .await
}

async fn block(
    tx: &Tx,
    standing: &Standing,
    id: Uuid,
    lifted_at: Option<Timestamp>,
    why: PoorQuality,
    at: Timestamp,
) -> Result<u64, StoreError> {
    let sql = "
        insert into influencer_blocks as b (merchant_id, id, influencer_id, campaign_id, reason, created_at)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (merchant_id, influencer_id, campaign_id) do update
        set    reason = excluded.reason, details = null, agreement_id = null, created_at = excluded.created_at,
               lifted_at = null
        where  b.lifted_at <= $7";
    let (campaign, influencer) = (standing.campaign.uuid(), standing.influencer.uuid());
    tx.execute(
        sql,
        &[
            &standing.merchant.uuid(),
            &id,
            &influencer,
            &campaign,
            &why.name(),
            &at,
            &lifted_at,
        ],
    )
    .await
}
