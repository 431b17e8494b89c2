//! What was agreed between merchants and influencers, read for the rules that decide what is in force.

use crate::{StoreError, row::Columns};
use domain::{
    Rate,
    ids::AgreementId,
    terms::{Agreed, Agreement, Scope, Stop},
};
use jiff::Timestamp;
use serde::{Deserialize, de::DeserializeOwned};
use uuid::Uuid;

/// What [`agreed`] reads of an influencer on a campaign of a merchant, each named by an expression of the query, as
/// texts in JSON, because one column holds them all: the agreements in force or suspended, and the blocks that stand.
pub(crate) fn columns(merchant: &str, campaign: &str, influencer: &str) -> String {
    format!(
        "(select json_agg(t)::text
          from  (select a.id, a.campaign_id is null as wide, a.campaign_id = {campaign} as here,
                        a.suspended_at, a.commission_percentage, a.payment_delay_days, a.requires_validation,
                        a.quality_threshold, a.auto_payment, a.signed_at, a.resumed_at
                 from   influencer_agreements a
                 where  a.merchant_id = {merchant} and a.influencer_id = {influencer}
                 and    a.status in ('active', 'suspended')) t) as agreements,
         (select json_agg(t)::text
          from  (select b.campaign_id is null as wide, b.agreement_id is not null as suspension, b.created_at as since
                 from   influencer_blocks b
                 where  b.merchant_id = {merchant} and b.influencer_id = {influencer}
                 and    (b.campaign_id = {campaign} or b.campaign_id is null)
                 and    b.lifted_at is null) t) as blocks"
    )
}

/// What was agreed and what stops them, from [`columns`]; the rules decide what of it is in force.
pub(crate) fn agreed(row: &impl Columns) -> Result<Agreed, StoreError> {
    let mut agreed = Agreed::default();
    for agreement in rows::<AgreementRow>(row, "agreements")? {
        match agreement.suspended_at {
            Some(since) => agreed.stops.push(Stop::Suspension {
                scope: agreement.scope(),
                since,
            }),
            None => agreed.agreements.push(agreement.in_force()),
        }
    }
    agreed
        .stops
        .extend(rows(row, "blocks")?.into_iter().map(BlockRow::stop));
    Ok(agreed)
}

fn rows<T: DeserializeOwned>(row: &impl Columns, column: &str) -> Result<Vec<T>, StoreError> {
    match row.column::<Option<&str>>(column)? {
        None => Ok(Vec::new()),
        Some(rows) => serde_json::from_str(rows).map_err(|_| StoreError::Corrupt("an agreement or a block")),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AgreementRow {
    id: Uuid,
    /// Whether it is for all campaigns.
    wide: bool,
    /// Whether it is for this one; unknown of one for all.
    here: Option<bool>,
    suspended_at: Option<Timestamp>,
    commission_percentage: Rate,
    payment_delay_days: u16,
    requires_validation: bool,
    quality_threshold: u8,
    auto_payment: bool,
    signed_at: Option<Timestamp>,
    resumed_at: Option<Timestamp>,
}

/// One that applies here.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BlockRow {
    wide: bool,
    suspension: bool,
    since: Timestamp,
}

impl AgreementRow {
    const fn scope(&self) -> Scope {
        match (self.wide, self.here) {
            (true, _) => Scope::Merchant,
            (false, Some(true)) => Scope::Campaign,
            (false, _) => Scope::Elsewhere,
        }
    }

    fn in_force(self) -> Agreement {
        Agreement {
            id: AgreementId::from_uuid(self.id),
            scope: self.scope(),
            share: self.commission_percentage,
            payment_delay_days: self.payment_delay_days,
            requires_validation: self.requires_validation,
            quality_threshold: self.quality_threshold,
            auto_payment: self.auto_payment,
            signed_at: self.signed_at,
            resumed_at: self.resumed_at,
        }
    }
}

impl BlockRow {
    const fn stop(self) -> Stop {
        match (self.suspension, self.wide) {
            (false, _) => Stop::Block,
            (true, wide) => Stop::Suspension {
                scope: if wide { Scope::Merchant } else { Scope::Campaign },
                since: self.since,
            },
        }
    }
}
