//! Influencers who may not bring leads to a campaign, or to any of a merchant, until the merchant lifts it.

use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Actor,
    agreement::SuspendedFor,
    block::BlockReason,
    ids::{AgreementId, CampaignId, InfluencerId, MerchantId},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// Who is blocked, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub merchant: MerchantId,
    pub influencer: InfluencerId,
    /// Where; none: on all campaigns of the merchant.
    pub campaign: Option<CampaignId>,
}

/// A block that stands.
#[derive(Debug, Clone)]
pub struct Block {
    pub place: Place,
    pub influencer_name: String,
    pub campaign_name: Option<String>,
    pub reason: SuspendedFor,
    /// What the merchant says of it.
    pub details: Option<String>,
    /// The agreement that ended while it was suspended, if that is where it comes from.
    pub agreement: Option<AgreementId>,
    /// Since when.
    pub created_at: Timestamp,
}

/// Blocks to list.
#[derive(Debug, Clone, Copy, Default)]
pub struct BlockFilter {
    /// Only of this merchant.
    pub merchant: Option<MerchantId>,
    /// Only for this campaign.
    pub campaign: Option<CampaignId>,
}

/// What the words of a notification name.
#[derive(Debug, Clone)]
pub struct Names {
    pub merchant: String,
    /// None: there is no such influencer.
    pub influencer: Option<String>,
    /// None: none was named, or the merchant has no such campaign.
    pub campaign: Option<String>,
}

/// More than these are not listed.
const MOST: &str = "1000";

/// The blocks that stand, the latest first. A suspension that outlived its agreement is one of them.
///
/// # Errors
/// The database failed.
pub async fn blocks(db: &Database, actor: Actor, filter: BlockFilter) -> Result<Vec<Block>, StoreError> {
    let sql = format!(
        "select b.merchant_id, b.influencer_id, b.campaign_id, i.display_name, c.name as campaign_name, b.reason,
                b.details, b.agreement_id, b.created_at
         from   influencer_blocks b
         join   influencers i on i.id = b.influencer_id
         left   join campaigns c on c.merchant_id = b.merchant_id and c.id = b.campaign_id
         where  ($1::uuid is null or b.merchant_id = $1) and ($2::uuid is null or b.campaign_id = $2)
         and    b.lifted_at is null
         order  by b.created_at desc, b.id
         limit  {MOST}"
    );
    let merchant = filter.merchant.map(MerchantId::uuid);
    let campaign = filter.campaign.map(CampaignId::uuid);
    let rows = db.read(actor, &sql, &[&merchant, &campaign]).await?;
    rows.iter().map(block).collect()
}

/// The names of those whom a block concerns; none when there is no such merchant.
///
/// # Errors
/// The database failed.
pub async fn names(tx: &Tx, place: Place) -> Result<Option<Names>, StoreError> {
    let sql = "
        select m.company_name, i.display_name, c.name
        from   merchants m
        left   join influencers i on i.id = $2
        left   join campaigns c on c.merchant_id = m.id and c.id = $3
        where  m.id = $1";
    let (merchant, influencer, campaign) = params(place);
    let row = tx.query_opt(sql, &[&merchant, &influencer, &campaign]).await?;
    row.map(|row| {
        Ok(Names {
            merchant: row.column("company_name")?,
            influencer: row.column("display_name")?,
            campaign: row.column("name")?,
        })
    })
    .transpose()
}

/// Blocks somebody. False when they are already, by whatever reason; what was only a suspension that outlived its
/// agreement becomes a block.
///
/// # Errors
/// The database failed.
pub async fn stand(tx: &Tx, id: Uuid, place: Place, reason: &BlockReason, at: Timestamp) -> Result<bool, StoreError> {
    let sql = "
        insert into influencer_blocks as b (merchant_id, id, influencer_id, campaign_id, reason, details, created_at)
        values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (merchant_id, influencer_id, campaign_id) do update
        set    reason = excluded.reason, details = excluded.details, agreement_id = null,
               created_at = excluded.created_at, lifted_at = null
        where  b.lifted_at is not null or b.agreement_id is not null";
    let (merchant, influencer, campaign) = params(place);
    let (kind, words) = (reason.kind().name(), reason.words().map(|words| words.as_str()));
    let stood = tx
        .execute(sql, &[&merchant, &id, &influencer, &campaign, &kind, &words, &at])
        .await?;
    Ok(stood > 0)
}

/// Lifts a block. What was decided until then does not count against the influencer any more, so the row stays and
/// remembers when. False when there was none.
///
/// # Errors
/// The database failed.
pub async fn lift(tx: &Tx, place: Place, at: Timestamp) -> Result<bool, StoreError> {
    let sql = "
        update influencer_blocks b
        set    lifted_at = $4
        where  b.merchant_id = $1 and b.influencer_id = $2 and b.campaign_id is not distinct from $3
        and    b.lifted_at is null";
    let (merchant, influencer, campaign) = params(place);
    let lifted = tx.execute(sql, &[&merchant, &influencer, &campaign, &at]).await?;
    Ok(lifted > 0)
}

fn params(place: Place) -> (Uuid, Uuid, Option<Uuid>) {
    (
        place.merchant.uuid(),
        place.influencer.uuid(),
        place.campaign.map(CampaignId::uuid),
    )
}

fn block(row: &Row) -> Result<Block, StoreError> {
    Ok(Block {
        place: Place {
            merchant: MerchantId::from_uuid(row.column("merchant_id")?),
            influencer: InfluencerId::from_uuid(row.column("influencer_id")?),
            campaign: row.column::<Option<Uuid>>("campaign_id")?.map(CampaignId::from_uuid),
        },
        influencer_name: row.column("display_name")?,
        campaign_name: row.column("campaign_name")?,
        reason: named(row.column("reason")?, SuspendedFor::from_name)?,
        details: row.column("details")?,
        agreement: row.column::<Option<Uuid>>("agreement_id")?.map(AgreementId::from_uuid),
        created_at: row.column("created_at")?,
    })
}
