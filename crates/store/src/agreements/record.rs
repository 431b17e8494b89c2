//! An agreement as it is read.

use crate::{
    StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    actor::InfluencerKind,
    agreement::{AgreementStatus, AgreementTerms, SuspendedFor},
    ids::{AgreementId, CampaignId, InfluencerId, MerchantId},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// An agreement with the names of those concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementRecord {
    pub id: AgreementId,
    pub merchant: MerchantId,
    pub merchant_name: String,
    /// Who brings leads.
    pub influencer: InfluencerId,
    pub influencer_name: String,
    /// Whether they are an influencer or a commercial.
    pub kind: InfluencerKind,
    /// The campaign it is for; all of them if absent.
    pub campaign: Option<CampaignId>,
    /// Its name, if the reader may see the campaign.
    pub campaign_name: Option<String>,
    /// Where it is in its life.
    pub status: AgreementStatus,
    pub suspended_for: Option<SuspendedFor>,
    /// Its conditions.
    pub terms: AgreementTerms,
    /// When it was proposed.
    pub created_at: Timestamp,
    pub signed_at: Option<Timestamp>,
    /// When it ended.
    pub terminated_at: Option<Timestamp>,
}

/// The columns of an agreement `a` with those concerned. A campaign that is still a draft is hidden
/// from people who bring leads, its agreement is not.
pub(super) const SELECT: &str = "
    select a.id, a.merchant_id, m.company_name, a.influencer_id, i.display_name, i.kind, a.campaign_id,
           c.name as campaign_name, a.status, a.suspended_for, a.commission_percentage, a.minimum_deposit,
           a.quality_threshold, a.requires_validation, a.auto_payment, a.payment_delay_days, a.created_at,
           a.signed_at, a.terminated_at
    from   influencer_agreements a
    join   merchants m   on m.id = a.merchant_id
    join   influencers i on i.id = a.influencer_id
    left   join campaigns c on c.merchant_id = a.merchant_id and c.id = a.campaign_id";

/// An agreement as the transaction that locked or wrote it sees it.
///
/// # Errors
/// The database failed.
pub async fn find_in(tx: &Tx, merchant: MerchantId, id: AgreementId) -> Result<AgreementRecord, StoreError> {
    let sql = format!("{SELECT} where a.merchant_id = $1 and a.id = $2");
    let row = tx.query_opt(&sql, &[&merchant.uuid(), &id.uuid()]).await?;
    AgreementRecord::from_row(&row.ok_or(StoreError::Corrupt("an agreement that was just written"))?)
}

impl AgreementRecord {
    pub(super) fn from_row(row: &Row) -> Result<Self, StoreError> {
        let suspended_for: Option<&str> = row.column("suspended_for")?;
        Ok(Self {
            id: AgreementId::from_uuid(row.column("id")?),
            merchant: MerchantId::from_uuid(row.column("merchant_id")?),
            merchant_name: row.column("company_name")?,
            influencer: InfluencerId::from_uuid(row.column("influencer_id")?),
            influencer_name: row.column("display_name")?,
            kind: named(row.column("kind")?, InfluencerKind::from_name)?,
            campaign: row.column::<Option<Uuid>>("campaign_id")?.map(CampaignId::from_uuid),
            campaign_name: row.column("campaign_name")?,
            status: named(row.column("status")?, AgreementStatus::from_name)?,
            suspended_for: suspended_for
                .map(|name| named(name, SuspendedFor::from_name))
                .transpose()?,
            terms: terms_of(row)?,
            created_at: row.column("created_at")?,
            signed_at: row.column("signed_at")?,
            terminated_at: row.column("terminated_at")?,
        })
    }
}

fn terms_of(row: &Row) -> Result<AgreementTerms, StoreError> {
    Ok(AgreementTerms {
        commission_percentage: row.rate("commission_percentage")?,
        minimum_deposit: row.money("minimum_deposit")?,
        quality_threshold: u8::try_from(row.column::<i16>("quality_threshold")?)
            .map_err(|_| StoreError::Corrupt("a threshold"))?,
        requires_validation: row.column("requires_validation")?,
        auto_payment: row.column("auto_payment")?,
        payment_delay_days: u16::try_from(row.column::<i32>("payment_delay_days")?)
            .map_err(|_| StoreError::Corrupt("a delay"))?,
    })
}
