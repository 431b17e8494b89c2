//! An influencer is stopped: their agreement is suspended, or without one they are blocked.

use super::{InForce, Standing};
use crate::{StoreError, Tx};
use domain::{agreement::SuspendedFor, ids::AgreementId, quality::PoorQuality};
use jiff::Timestamp;

/// What stopped an influencer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopped {
    /// This agreement was suspended.
    Suspended(AgreementId),
    /// They were blocked on the campaign.
    Blocked,
}

/// Stops an influencer. Nothing when what was in force has changed since it was read: it was ended, or
/// suspended already, or renewed, which makes the judgement void.
///
/// # Errors
/// The database failed.
pub async fn stop(
    tx: &Tx,
    standing: &Standing,
    why: PoorQuality,
    at: Timestamp,
) -> Result<Option<Stopped>, StoreError> {
    match standing.in_force {
        InForce::Agreement(id, resumed_at) => {
            let suspended = suspend(tx, standing, id, resumed_at, why, at).await? > 0;
            Ok(suspended.then_some(Stopped::Suspended(id)))
        }
        InForce::Campaign(lifted_at) => {
            let blocked = block(tx, standing, lifted_at, why, at).await? > 0;
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
        set    status = 'suspended', suspended_for = $4, updated_at = $5
        where  a.merchant_id = $1 and a.id = $2 and a.status = 'active' and a.resumed_at is not distinct from $3";
    let why = SuspendedFor::Quality(why).name();
    tx.execute(sql, &[&standing.merchant.uuid(), &id.uuid(), &resumed_at, &why, &at])
        .await
}

async fn block(
    tx: &Tx,
    standing: &Standing,
    lifted_at: Option<Timestamp>,
    why: PoorQuality,
    at: Timestamp,
) -> Result<u64, StoreError> {
    let sql = "
        insert into campaign_blocks as b (merchant_id, campaign_id, influencer_id, reason, created_at)
        values ($1, $2, $3, $4, $5)
        on conflict (merchant_id, campaign_id, influencer_id) do update
        set    reason = excluded.reason, created_at = excluded.created_at, lifted_at = null
        where  b.lifted_at = $6";
    let (campaign, influencer) = (standing.campaign.uuid(), standing.influencer.uuid());
    tx.execute(
        sql,
        &[
            &standing.merchant.uuid(),
            &campaign,
            &influencer,
            &why.name(),
            &at,
            &lifted_at,
        ],
    )
    .await
}
