//! A page of agreements and how many there are in all.

use super::record::{AgreementRecord, SELECT};
use crate::{Database, Page, Slice, StoreError, row::Columns};
use domain::{
    Actor,
    ids::{AgreementId, InfluencerId, MerchantId},
};

/// What agreements to list.
#[derive(Debug, Clone)]
pub struct AgreementFilter {
    /// Only this status.
    pub status: Option<&'static str>,
    pub slice: Slice<AgreementId>,
}

const WHERE: &str = "
    where ($1::uuid is null or a.merchant_id = $1)
    and   ($2::uuid is null or a.influencer_id = $2)
    and   ($3::text is null or a.status = $3)";

/// Lists the agreements that concern the actor and the filter lets through.
///
/// # Errors
/// The database failed.
pub async fn search(
    db: &Database,
    actor: Actor,
    filter: &AgreementFilter,
) -> Result<Page<AgreementRecord>, StoreError> {
    let merchant = actor.merchant().map(MerchantId::uuid);
    let influencer = actor.influencer().map(InfluencerId::uuid);
    let after = filter.slice.after.map(AgreementId::uuid);
    let count = format!("select count(*) as total from influencer_agreements a {WHERE}");
    let page = format!("{SELECT} {WHERE} and ($4::uuid is null or a.id < $4) order by a.id desc limit $5");
    let (counted, rows) = futures::join!(
        async { db.read(actor, &count, &[&merchant, &influencer, &filter.status]).await },
        async {
            db.read(
                actor,
                &page,
                &[&merchant, &influencer, &filter.status, &after, &filter.slice.reach()],
            )
            .await
        },
    );
    filter.slice.page(&counted?, &rows?, AgreementRecord::from_row)
}

/// Whose agreement this is, if it concerns the actor.
///
/// # Errors
/// The database failed.
pub async fn merchant_of(
    db: &Database,
    actor: Actor,
    agreement: AgreementId,
) -> Result<Option<MerchantId>, StoreError> {
    let sql = "select a.merchant_id from influencer_agreements a where a.id = $1";
    let rows = db.read(actor, sql, &[&agreement.uuid()]).await?;
    rows.first()
        .map(|row| Ok(MerchantId::from_uuid(row.column("merchant_id")?)))
        .transpose()
}
