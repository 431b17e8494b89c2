//! Agreements as they are proposed.

use crate::{StoreError, Tx, row::Columns};
use domain::{
    actor::InfluencerKind,
    agreement::AgreementTerms,
    ids::{AgreementId, CampaignId, InfluencerId, MerchantId},
};
use jiff::Timestamp;

/// An agreement to propose.
#[derive(Debug, Clone)]
pub struct NewAgreement {
    pub id: AgreementId,
    pub merchant: MerchantId,
    /// Who brings leads.
    pub influencer: InfluencerId,
    /// What they must be.
    pub kind: InfluencerKind,
    /// The campaign it is for; all of them if absent.
    pub campaign: Option<CampaignId>,
    /// Its conditions.
    pub terms: AgreementTerms,
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

impl Absent {
    /// Whether everything exists.
    pub const fn is_nothing(self) -> bool {
        !(self.merchant || self.influencer || self.campaign)
    }
}

/// What an agreement names that does not exist.
///
/// # Errors
/// The database failed.
pub async fn absent(tx: &Tx, agreement: &NewAgreement) -> Result<Absent, StoreError> {
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

/// How many proposals of a merchant wait for the signature of an influencer. Nobody adds one until the transaction ends.
///
/// # Errors
/// The database failed.
pub async fn proposals(tx: &Tx, merchant: MerchantId, influencer: InfluencerId) -> Result<i64, StoreError> {
    tx.lock_name(&format!("proposals:{merchant}:{influencer}")).await?;
    let sql = "
        select count(*) as waiting
        from   influencer_agreements a
        where  a.merchant_id = $1 and a.influencer_id = $2 and a.status = 'pending'";
    let row = tx.query_opt(sql, &[&merchant.uuid(), &influencer.uuid()]).await?;
    row.ok_or(StoreError::Corrupt("a count"))?.column("waiting")
}

/// Writes an agreement that waits for its signature.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &Tx, agreement: &NewAgreement) -> Result<(), StoreError> {
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
    .await?;
    Ok(())
}
