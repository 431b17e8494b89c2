//! What was agreed between merchants and influencers, read for the rules that decide what is in force.

use crate::{StoreError, row::Columns};
use domain::{
    Rate,
    ids::AgreementId,
    terms::{Agreed, Agreement, Scope},
};
use jiff::Timestamp;
use serde::Deserialize;
use uuid::Uuid;

/// What [`agreed`] reads of an influencer on a campaign of a merchant, each named by an expression of the query:
/// the agreements as text in JSON, because one column holds them all, and whether a block stands.
pub(crate) fn columns(merchant: &str, campaign: &str, influencer: &str) -> String {
    format!(
        "(select json_agg(t)::text
          from  (select a.id, a.campaign_id is not null as for_campaign, a.status = 'suspended' as suspended,
                        a.commission_percentage, a.payment_delay_days, a.requires_validation, a.quality_threshold,
                        a.signed_at, a.resumed_at
                 from   influencer_agreements a
                 where  a.merchant_id = {merchant} and a.influencer_id = {influencer}
                 and    (a.campaign_id = {campaign} or a.campaign_id is null)
                 and    a.status in ('active', 'suspended')) t) as agreements,
         exists (select from campaign_blocks b
                 where  b.merchant_id = {merchant} and b.campaign_id = {campaign} and b.influencer_id = {influencer}
                 and    b.lifted_at is null) as blocked"
    )
}

/// What was agreed and what is blocked, from [`columns`]; the rules decide what of it is in force.
pub(crate) fn agreed(row: &impl Columns) -> Result<Agreed, StoreError> {
    let agreements = match row.column::<Option<&str>>("agreements")? {
        None => Vec::new(),
        Some(rows) => serde_json::from_str::<Vec<AgreementRow>>(rows)
            .map_err(|_| StoreError::Corrupt("an agreement"))?
            .into_iter()
            .map(AgreementRow::agreement)
            .collect(),
    };
    Ok(Agreed {
        agreements,
        blocked: row.column("blocked")?,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AgreementRow {
    id: Uuid,
    for_campaign: bool,
    suspended: bool,
    commission_percentage: Rate,
    payment_delay_days: u16,
    requires_validation: bool,
    quality_threshold: u8,
    signed_at: Option<Timestamp>,
    resumed_at: Option<Timestamp>,
}

impl AgreementRow {
    fn agreement(self) -> Agreement {
        Agreement {
            id: AgreementId::from_uuid(self.id),
            scope: if self.for_campaign {
                Scope::Campaign
            } else {
                Scope::Merchant
            },
            suspended: self.suspended,
            share: self.commission_percentage,
            payment_delay_days: self.payment_delay_days,
            requires_validation: self.requires_validation,
            quality_threshold: self.quality_threshold,
            signed_at: self.signed_at,
            resumed_at: self.resumed_at,
        }
    }
}
