//! How the influencers stand whose leads were decided lately.

use crate::{
    StoreError, Tx,
    row::Columns,
    terms::{self, agreed},
    wake_ups::Recent,
};
use domain::{
    ids::{AgreementId, CampaignId, InfluencerId, MerchantId},
    quality::{SCORES_THAT_COUNT, Score},
};
use jiff::Timestamp;
use tokio_postgres::{Row, types::ToSql};

/// An influencer on a campaign, with what they are judged by.
#[derive(Debug, Clone)]
pub struct Standing {
    pub merchant: MerchantId,
    pub influencer: InfluencerId,
    /// Their name.
    pub influencer_name: String,
    pub campaign: CampaignId,
    pub campaign_name: String,
    /// What is stopped if they are too bad.
    pub in_force: InForce,
    /// The mean that their scores must reach.
    pub threshold: u8,
    /// The latest scores of their leads for the merchant.
    pub latest_scores: Vec<Score>,
    /// How many of their leads on the campaign were rejected in a row until now.
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

/// Every influencer and campaign with a decision since a time, unless they are stopped already. Only decisions after
/// the signature of what is in force, its last resumption and the last lifting of a block count.
///
/// # Errors
/// The database failed.
pub async fn standings(tx: &Tx, recent: &Recent) -> Result<Vec<Standing>, StoreError> {
    let sql = pairs_sql();
    let rows = tx.query(&sql, &[&recent.merchants, &recent.since]).await?;
    let pairs: Vec<Pair> = rows
        .iter()
        .filter_map(|row| pair(row).transpose())
        .collect::<Result<_, _>>()?;
    let latest = i64::try_from(SCORES_THAT_COUNT).unwrap_or(i64::MAX);
    let params: [&(dyn ToSql + Sync); 8] = [
        &pairs
            .iter()
            .map(|pair| pair.standing.merchant.uuid())
            .collect::<Vec<_>>(),
        &pairs
            .iter()
            .map(|pair| pair.standing.influencer.uuid())
            .collect::<Vec<_>>(),
        &pairs
            .iter()
            .map(|pair| pair.standing.campaign.uuid())
            .collect::<Vec<_>>(),
        &pairs.iter().map(|pair| pair.signed_at).collect::<Vec<_>>(),
        &pairs.iter().map(|pair| pair.renewed_at).collect::<Vec<_>>(),
        &pairs
            .iter()
            .map(|pair| i64::from(pair.standing.max_rejected))
            .collect::<Vec<_>>(),
        &latest,
        &LOOK_BACK,
    ];
    let judged = tx.query(JUDGED_BY, &params).await?;
    pairs
        .into_iter()
        .zip(&judged)
        .map(|(pair, row)| standing(pair, row))
        .collect()
}

/// How many decisions back an influencer is judged by: one whose leads are hardly ever scored has years
/// of them, and this is asked every few seconds.
const LOOK_BACK: i64 = 2_000;

/// An influencer and a campaign, and from when on decisions count.
struct Pair {
    standing: Standing,
    signed_at: Option<Timestamp>,
    renewed_at: Option<Timestamp>,
}

fn pairs_sql() -> String {
    format!(
        "with lately as (
             select distinct v.merchant_id, v.influencer_id, l.campaign_id
             from   unnest($1::uuid[], $2::timestamptz[]) k (merchant_id, since)
             cross  join lateral (
                    select v.merchant_id, v.influencer_id, v.lead_id
                    from   lead_validation v
                    where  v.merchant_id = k.merchant_id and v.created_at >= k.since and v.from_status = 'pending'
                    offset 0) v
             join   leads l on l.merchant_id = v.merchant_id and l.id = v.lead_id)
         select p.merchant_id, p.influencer_id, i.display_name, p.campaign_id, c.name,
                (select max(b.lifted_at) from influencer_blocks b
                 where  b.merchant_id = p.merchant_id and b.influencer_id = p.influencer_id
                 and    (b.campaign_id = p.campaign_id or b.campaign_id is null)) as lifted_at,
                s.minimum_quality_score, s.max_rejected_leads, {}
         from   lately p
         join   influencers i       on i.id = p.influencer_id
         join   campaigns c         on c.merchant_id = p.merchant_id and c.id = p.campaign_id
         join   campaign_settings s on s.merchant_id = p.merchant_id and s.campaign_id = p.campaign_id
         order  by p.merchant_id, p.influencer_id, p.campaign_id",
        terms::columns("p.merchant_id", "p.campaign_id", "p.influencer_id"),
    )
}

/// One row per pair, in their order.
const JUDGED_BY: &str = "
    select scored.scores, rejected.in_a_row
    from   unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::timestamptz[], $6::bigint[])
           with ordinality p (merchant_id, influencer_id, campaign_id, signed_at, renewed_at, max_rejected, place)
    cross  join lateral (
           select coalesce(p.signed_at, '-infinity') as signed, coalesce(p.renewed_at, '-infinity') as renewed) f
    cross  join lateral (
           select array_agg(y.quality_score) as scores
           from  (select x.quality_score
                  from  (select v.created_at, v.id, v.quality_score
                         from   lead_validation v
                         where  v.merchant_id = p.merchant_id and v.influencer_id = p.influencer_id
                         and    v.created_at >= f.signed and v.created_at > f.renewed
                         order  by v.created_at desc, v.id desc
                         limit  $8) x
                  where  x.quality_score is not null
                  order  by x.created_at desc, x.id desc
                  limit  $7) y) scored
    cross  join lateral (
           select count(*) filter (where z.all_so_far) as in_a_row
           from  (select bool_and(y.to_status = 'rejected') over (order by y.created_at desc, y.id desc) as all_so_far
                  from  (select x.created_at, x.id, x.to_status
                         from  (select v.created_at, v.id, v.merchant_id, v.lead_id, v.from_status, v.to_status
                                from   lead_validation v
                                where  v.merchant_id = p.merchant_id and v.influencer_id = p.influencer_id
                                and    v.created_at >= f.signed and v.created_at > f.renewed
                                order  by v.created_at desc, v.id desc
                                limit  $8) x
                         join   leads l on l.merchant_id = x.merchant_id and l.id = x.lead_id
                         where  l.campaign_id = p.campaign_id
                         and    x.from_status = 'pending' and x.to_status in ('validated', 'rejected')
                         order  by x.created_at desc, x.id desc
                         limit  p.max_rejected) y) z) rejected
    order  by p.place";

/// Nothing when the influencer is stopped already.
fn pair(row: &Row) -> Result<Option<Pair>, StoreError> {
    let Ok(terms) = agreed(row)?.in_force() else {
        return Ok(None);
    };
    let lifted_at: Option<Timestamp> = row.column("lifted_at")?;
    let agreement = terms.agreement();
    let resumed_at = agreement.and_then(|agreement| agreement.resumed_at);
    let minimum = u8::try_from(row.column::<i16>("minimum_quality_score")?);
    Ok(Some(Pair {
        signed_at: agreement.and_then(|agreement| agreement.signed_at),
        renewed_at: resumed_at.max(lifted_at),
        standing: Standing {
            merchant: MerchantId::from_uuid(row.column("merchant_id")?),
            influencer: InfluencerId::from_uuid(row.column("influencer_id")?),
            influencer_name: row.column("display_name")?,
            campaign: CampaignId::from_uuid(row.column("campaign_id")?),
            campaign_name: row.column("name")?,
            in_force: match agreement {
                Some(agreement) => InForce::Agreement(agreement.id, resumed_at),
                None => InForce::Campaign(lifted_at),
            },
            threshold: terms.quality_threshold(minimum.map_err(|_| StoreError::Corrupt("a threshold"))?),
            latest_scores: Vec::new(),
            rejections_in_a_row: 0,
            max_rejected: u16::try_from(row.column::<i32>("max_rejected_leads")?)
                .map_err(|_| StoreError::Corrupt("a limit"))?,
        },
    }))
}

fn standing(pair: Pair, row: &Row) -> Result<Standing, StoreError> {
    let scores: Option<Vec<i16>> = row.column("scores")?;
    let scores = scores.unwrap_or_default().into_iter();
    Ok(Standing {
        latest_scores: scores
            .map(|score| Score::new(score.into()))
            .collect::<Result<_, _>>()
            .map_err(|_| StoreError::Corrupt("a score"))?,
        rejections_in_a_row: u32::try_from(row.column::<i64>("in_a_row")?).unwrap_or(u32::MAX),
        ..pair.standing
    })
}
