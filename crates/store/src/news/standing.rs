//! How the influencers of a merchant stand whose leads were decided lately.

use super::News;
use crate::{StoreError, row::Columns};
use domain::{
    ids::{AgreementId, CampaignId, InfluencerId, MerchantId},
    quality::{SCORES_THAT_COUNT, Score},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// An influencer on a campaign, with what he is judged by.
#[derive(Debug, Clone)]
pub struct Standing {
    /// For which merchant.
    pub merchant: MerchantId,
    /// Who.
    pub influencer: InfluencerId,
    /// His name.
    pub influencer_name: String,
    /// On which campaign.
    pub campaign: CampaignId,
    /// Its name.
    pub campaign_name: String,
    /// What is stopped if he is too bad.
    pub in_force: InForce,
    /// The mean that his scores must reach.
    pub threshold: u8,
    /// The latest scores of his leads for the merchant.
    pub latest_scores: Vec<Score>,
    /// How many of his leads on the campaign were rejected in a row until now.
    pub rejections_in_a_row: u32,
    /// How many are too many.
    pub max_rejected: u16,
}

/// What lets an influencer bring leads, and when it was renewed; a later renewal makes a judgement void.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InForce {
    /// An agreement, and when it was resumed last.
    Agreement(AgreementId, Option<Timestamp>),
    /// Nothing but the campaign itself, and when a block was lifted last.
    Campaign(Option<Timestamp>),
}

/// Every influencer and campaign with a decision since a time, unless he is stopped already. What is in
/// force for them is what the teller finds: the agreement for the campaign before the one for all. Only
/// decisions after its signature, its last resumption and the last lifting of a block count.
///
/// # Errors
/// The database failed.
pub async fn standings(news: &News) -> Result<Vec<Standing>, StoreError> {
    let latest = i64::try_from(SCORES_THAT_COUNT).unwrap_or(i64::MAX);
    let rows = news
        .tx
        .query(STANDINGS, &[&news.merchants, &news.since, &latest, &LOOK_BACK])
        .await?;
    rows.iter().map(standing).collect()
}

/// How many decisions back an influencer is judged by: one whose leads are hardly ever scored has years
/// of them, and this is asked every few seconds.
const LOOK_BACK: i64 = 2_000;

const STANDINGS: &str = "
    with lately as (
        select distinct v.merchant_id, v.influencer_id, l.campaign_id
        from   unnest($1::uuid[], $2::timestamptz[]) k (merchant_id, since)
        cross  join lateral (
               select v.merchant_id, v.influencer_id, v.lead_id
               from   lead_validation v
               where  v.merchant_id = k.merchant_id and v.created_at >= k.since and v.from_status = 'pending'
               offset 0) v
        join   leads l on l.merchant_id = v.merchant_id and l.id = v.lead_id)
    select p.merchant_id, p.influencer_id, i.display_name, p.campaign_id, c.name, a.id as agreement_id, a.resumed_at, b.lifted_at,
           coalesce(a.quality_threshold, s.minimum_quality_score) as threshold, s.max_rejected_leads,
           scored.scores, rejected.in_a_row
    from   lately p
    join   influencers i       on i.id = p.influencer_id
    join   campaigns c         on c.merchant_id = p.merchant_id and c.id = p.campaign_id
    join   campaign_settings s on s.merchant_id = p.merchant_id and s.campaign_id = p.campaign_id
    left   join campaign_blocks b on b.merchant_id = p.merchant_id and b.campaign_id = p.campaign_id
           and b.influencer_id = p.influencer_id
    left   join lateral (
           select a.id, a.status, a.quality_threshold, a.signed_at, a.resumed_at
           from   influencer_agreements a
           where  a.merchant_id = p.merchant_id and a.influencer_id = p.influencer_id
           and    (a.campaign_id = p.campaign_id or a.campaign_id is null)
           and    a.status in ('active', 'suspended')
           order  by a.campaign_id nulls last, a.status
           limit  1) a on true
    cross  join lateral (
           select coalesce(a.signed_at, '-infinity') as signed,
                  greatest(a.resumed_at, b.lifted_at, '-infinity') as renewed) f
    cross  join lateral (
           select array_agg(y.quality_score) as scores
           from  (select x.quality_score
                  from  (select v.created_at, v.id, v.quality_score
                         from   lead_validation v
                         where  v.merchant_id = p.merchant_id and v.influencer_id = p.influencer_id
                         and    v.created_at >= f.signed and v.created_at > f.renewed
                         order  by v.created_at desc, v.id desc
                         limit  $4) x
                  where  x.quality_score is not null
                  order  by x.created_at desc, x.id desc
                  limit  $3) y) scored
    cross  join lateral (
           select count(*) filter (where z.all_so_far) as in_a_row
           from  (select bool_and(y.to_status = 'rejected') over (order by y.created_at desc, y.id desc) as all_so_far
                  from  (select x.created_at, x.id, x.to_status
                         from  (select v.created_at, v.id, v.merchant_id, v.lead_id, v.from_status, v.to_status
                                from   lead_validation v
                                where  v.merchant_id = p.merchant_id and v.influencer_id = p.influencer_id
                                and    v.created_at >= f.signed and v.created_at > f.renewed
                                order  by v.created_at desc, v.id desc
                                limit  $4) x
                         join   leads l on l.merchant_id = x.merchant_id and l.id = x.lead_id
                         where  l.campaign_id = p.campaign_id
                         and    x.from_status = 'pending' and x.to_status in ('validated', 'rejected')
                         order  by x.created_at desc, x.id desc
                         limit  s.max_rejected_leads) y) z) rejected
    where  (b.merchant_id is null or b.lifted_at is not null) and (a.status is null or a.status = 'active')
    order  by p.merchant_id, p.influencer_id, p.campaign_id";

fn standing(row: &Row) -> Result<Standing, StoreError> {
    let agreement: Option<Uuid> = row.column("agreement_id")?;
    let in_force = match agreement {
        Some(id) => InForce::Agreement(AgreementId::from_uuid(id), row.column("resumed_at")?),
        None => InForce::Campaign(row.column("lifted_at")?),
    };
    let scores: Option<Vec<i16>> = row.column("scores")?;
    let scores = scores
        .unwrap_or_default()
        .into_iter()
        .map(|score| Score::new(score.into()));
    Ok(Standing {
        merchant: MerchantId::from_uuid(row.column("merchant_id")?),
        influencer: InfluencerId::from_uuid(row.column("influencer_id")?),
        influencer_name: row.column("display_name")?,
        campaign: CampaignId::from_uuid(row.column("campaign_id")?),
        campaign_name: row.column("name")?,
        in_force,
        threshold: u8::try_from(row.column::<i16>("threshold")?).map_err(|_| StoreError::Corrupt("a threshold"))?,
        latest_scores: scores
            .collect::<Result<_, _>>()
            .map_err(|_| StoreError::Corrupt("a score"))?,
        rejections_in_a_row: u32::try_from(row.column::<i64>("in_a_row")?).unwrap_or(u32::MAX),
        max_rejected: u16::try_from(row.column::<i32>("max_rejected_leads")?)
            .map_err(|_| StoreError::Corrupt("a limit"))?,
    })
}
