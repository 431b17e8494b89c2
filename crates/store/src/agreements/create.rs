//! Agreements as they are proposed.

use super::record::{AgreementRecord, find_within};
use crate::{Database, StoreError, Tx, row::Columns};
use domain::{
    Actor, Role,
    agreement::AgreementTerms,
    ids::{AgreementId, CampaignId, InfluencerId, MerchantId},
};
use jiff::Timestamp;

/// An agreement to propose.
#[derive(Debug, Clone)]
pub struct NewAgreement {
    /// The id it will have.
    pub id: AgreementId,
    /// Who pays.
    pub merchant: MerchantId,
    /// Who brings leads.
    pub influencer: InfluencerId,
    /// What he must be.
    pub kind: Role,
    /// The campaign it is for; all of them if absent.
    pub campaign: Option<CampaignId>,
    /// Its conditions.
    pub terms: AgreementTerms,
    /// When.
    pub at: Timestamp,
}

/// What an agreement names that does not exist.
#[derive(Debug, Clone, Copy, Default)]
pub struct Absent {
    /// There is no such merchant.
    pub merchant: bool,
    /// There is no such person of this kind.
    pub influencer: bool,
    /// The merchant has no such campaign.
    pub campaign: bool,
}

/// Proposes an agreement, unless something that it names does not exist.
///
/// # Errors
/// The database failed.
pub async fn create(
    db: &Database,
    actor: Actor,
    agreement: &NewAgreement,
) -> Result<Result<AgreementRecord, Absent>, StoreError> {
    let tx = db.begin(actor).await?;
    let absent = absent(&tx, agreement).await?;
    if absent.merchant || absent.influencer || absent.campaign {
        return tx.commit().await.map(|()| Err(absent));
    }
    insert(&tx, agreement).await?;
    let record = find_within(&tx, agreement.merchant, agreement.id).await?;
    tx.commit().await?;
    Ok(Ok(record))
}

async fn absent(tx: &Tx, agreement: &NewAgreement) -> Result<Absent, StoreError> {
    let sql = "
        select not exists (select from merchants where id = $1) as merchant,
               not exists (select from influencers where id = $2 and kind = $3) as influencer,
               $4::uuid is not null
               and not exists (select from campaigns where merchant_id = $1 and id = $4) as campaign";
    let campaign = agreement.campaign.map(CampaignId::uuid);
    let (merchant, influencer) = (agreement.merchant.uuid(), agreement.influencer.uuid());
    let row = tx
        .query_opt(sql, &[&merchant, &influencer, &agreement.kind.name(), &campaign])
        .await?;
    let row = row.ok_or(StoreError::Corrupt("a row of facts"))?;
    Ok(Absent {
        merchant: row.column("merchant")?,
        influencer: row.column("influencer")?,
        campaign: row.column("campaign")?,
    })
}

async fn insert(tx: &Tx, agreement: &NewAgreement) -> Result<u64, StoreError> {
    let sql = "
        insert into influencer_agreements (merchant_id, id, influencer_id, campaign_id, status,
               commission_percentage, minimum_deposit, quality_threshold, requires_validation, auto_payment,
               payment_delay_days, created_at, updated_at)
        values ($1, $2, $3, $4, 'pending', $5, $6, $7, $8, $9, $10, $11, $11)";
    let terms = &agreement.terms;
    tx.execute(
        sql,
        &[
            &agreement.merchant.uuid(),
            &agreement.id.uuid(),
            &agreement.influencer.uuid(),
            &agreement.campaign.map(CampaignId::uuid),
            &terms.commission_percentage.basis_points(),
            &terms.minimum_deposit.centimes(),
            &i16::from(terms.quality_threshold),
            &terms.requires_validation,
            &terms.auto_payment,
            &i32::from(terms.payment_delay_days),
            &agreement.at,
        ],
    )
    .await
}
