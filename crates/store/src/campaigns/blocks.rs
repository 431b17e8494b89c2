//! Influencers without an agreement who may not bring leads to a campaign any more.

use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Actor,
    ids::{CampaignId, InfluencerId, MerchantId},
    quality::PoorQuality,
};
use jiff::Timestamp;
use tokio_postgres::Row;

/// A block in force.
#[derive(Debug, Clone)]
pub struct Block {
    /// Who is blocked.
    pub influencer: InfluencerId,
    pub influencer_name: String,
    pub reason: PoorQuality,
    /// Since when.
    pub created_at: Timestamp,
}

/// The blocks of a campaign that are in force, the latest first.
///
/// # Errors
/// The database failed.
pub async fn blocks(
    db: &Database,
    actor: Actor,
    merchant: MerchantId,
    campaign: CampaignId,
) -> Result<Vec<Block>, StoreError> {
    let sql = "
        select b.influencer_id, i.display_name, b.reason, b.created_at
        from   campaign_blocks b
        join   influencers i on i.id = b.influencer_id
        where  b.merchant_id = $1 and b.campaign_id = $2 and b.lifted_at is null
        order  by b.created_at desc, b.influencer_id";
    let rows = db.read(actor, sql, &[&merchant.uuid(), &campaign.uuid()]).await?;
    rows.iter().map(block).collect()
}

/// Lifts a block. What was decided until then does not count against the influencer any more, so the
/// row stays and remembers when. False when there was none in force.
///
/// # Errors
/// The database failed.
pub async fn lift(
    tx: &Tx,
    merchant: MerchantId,
    campaign: CampaignId,
    influencer: InfluencerId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let sql = "
        update campaign_blocks b
        set    lifted_at = $4
        where  b.merchant_id = $1 and b.campaign_id = $2 and b.influencer_id = $3 and b.lifted_at is null";
    let lifted = tx
        .execute(sql, &[&merchant.uuid(), &campaign.uuid(), &influencer.uuid(), &at])
        .await?;
    Ok(lifted > 0)
}

fn block(row: &Row) -> Result<Block, StoreError> {
    Ok(Block {
        influencer: InfluencerId::from_uuid(row.column("influencer_id")?),
        influencer_name: row.column("display_name")?,
        reason: named(row.column("reason")?, PoorQuality::from_name)?,
        created_at: row.column("created_at")?,
    })
}
