//! `GET /api/earnings`

use crate::{
    Problem,
    amount::{SignedAmount, Sum},
    auth::InfluencerCaller,
    fields::Fields,
    names,
    page::{self, PageQuery},
    query::Query,
};
use app::{
    App,
    earnings::{EarningFilter, EarningRecord, search as use_case},
};
use axum::{Json, extract::State};
use domain::{Invalid, earning::EarningStatus, ids::LeadId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// What earnings to list, as text of the query.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct EarningQuery {
    /// pending, available, requested or paid.
    #[param(value_type = Option<names::EarningStatus>)]
    status: Option<String>,
}

/// An entry of what was earned; none is ever changed.
#[derive(Debug, Serialize, ToSchema)]
pub struct Earning {
    /// Its id.
    id: Uuid,
    /// commission (a lead was validated), reversal (its commission was given back to the merchant) or adjustment (an
    /// admin corrected a mistake).
    kind: names::EarningKind,
    /// The lead that it is about; an adjustment has none.
    lead_id: Option<Uuid>,
    /// The name of the campaign of the lead.
    campaign_name: Option<String>,
    /// The name of the merchant.
    merchant_name: String,
    /// How much; below zero when it was taken back.
    amount: SignedAmount,
    /// What an admin says of an adjustment.
    reason: Option<String>,
    /// pending (not payable yet), available, requested (in a payout that was not paid yet) or paid.
    status: names::EarningStatus,
    /// From when on it is payable.
    #[schema(value_type = String, format = DateTime)]
    payable_at: Timestamp,
    /// When it was paid out.
    #[schema(value_type = Option<String>, format = DateTime)]
    paid_at: Option<Timestamp>,
    /// When it was earned.
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
}

/// The sums of all earnings by status, whatever the filter.
#[derive(Debug, Serialize, ToSchema)]
pub struct EarningTotals {
    /// Not payable yet.
    pending: Sum,
    /// Payable, and in no payout; below zero when more was taken back than was payable.
    available: Sum,
    /// In payouts that were not paid yet.
    requested: Sum,
    /// Paid out.
    paid: Sum,
    /// When the next of the pending ones becomes payable; null when none is pending.
    #[schema(value_type = Option<String>, format = DateTime)]
    next_payable_at: Option<Timestamp>,
    /// When the last of them does.
    #[schema(value_type = Option<String>, format = DateTime)]
    last_payable_at: Option<Timestamp>,
}

/// A page of earnings.
#[derive(Debug, Serialize, ToSchema)]
pub struct Earnings {
    earnings: Vec<Earning>,
    totals: EarningTotals,
    /// How many earnings there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// The caller's own earnings, the newest first.
#[utoipa::path(
    get, path = "/api/earnings", tag = "earnings", security(("bearer" = [])), params(EarningQuery, PageQuery),
    responses((status = 200, body = Earnings))
)]
pub async fn search(
    State(app): State<Arc<App>>,
    InfluencerCaller(actor, influencer): InfluencerCaller,
    Query(query): Query<EarningQuery>,
    page: PageQuery,
) -> Result<Json<Earnings>, Problem> {
    let found = use_case::search(&app, actor, influencer, &query.parse(&page)?).await?;
    let next_cursor = page.next_cursor(&found.page, |last| last.id);
    let total = found.page.total;
    let totals = EarningTotals {
        pending: Sum(found.totals.pending),
        available: Sum(found.totals.available),
        requested: Sum(found.totals.requested),
        paid: Sum(found.totals.paid),
        next_payable_at: found.payable.map(|(next, _)| next),
        last_payable_at: found.payable.map(|(_, last)| last),
    };
    let earnings = found.page.rows.into_iter().map(Earning::from).collect();
    Ok(Json(Earnings {
        earnings,
        totals,
        total,
        next_cursor,
    }))
}

impl From<EarningRecord> for Earning {
    fn from(earning: EarningRecord) -> Self {
        Self {
            id: earning.id.uuid(),
            kind: earning.kind.into(),
            lead_id: earning.lead.map(LeadId::uuid),
            status: earning.status.into(),
            campaign_name: earning.campaign_name,
            merchant_name: earning.merchant_name,
            amount: SignedAmount(earning.amount),
            reason: earning.reason,
            payable_at: earning.payable_at,
            paid_at: earning.paid_at,
            created_at: earning.created_at,
        }
    }
}

impl EarningQuery {
    fn parse(&self, page: &PageQuery) -> Result<EarningFilter, Problem> {
        let mut fields = Fields::default();
        let status = |name: &str| EarningStatus::from_name(name).ok_or(Invalid::UnknownValue);
        let filter = EarningFilter {
            status: fields.parse_text("status", self.status.as_deref(), status),
            slice: page.parse(&mut fields, page::id),
        };
        fields.check()?;
        Ok(filter)
    }
}
