//! `GET /api/payouts`

use super::view::Payout;
use crate::{
    Problem,
    amount::Sum,
    auth::PayoutCaller,
    fields::Fields,
    names,
    page::{self, PageQuery},
    query::Query,
};
use app::{
    App,
    payouts::{PayoutFilter, StatusTotal, search as use_case},
};
use axum::{Json, extract::State};
use domain::{Invalid, Named, ids::InfluencerId, payout::PayoutStatus};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// What payouts to list, as text of the query.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PayoutQuery {
    /// requested, approved, paid, rejected or returned.
    #[param(value_type = Option<names::PayoutStatus>)]
    status: Option<String>,
    /// For admins: only of this influencer.
    #[param(value_type = Option<uuid::Uuid>)]
    influencer_id: Option<String>,
    /// For admins: only those of this batch.
    #[param(value_type = Option<uuid::Uuid>)]
    batch: Option<String>,
}

/// A page of payouts, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Payouts {
    /// The payouts of this page.
    payouts: Vec<Payout>,
    /// Every status with all payouts that the caller may see, whatever the filter.
    totals: Vec<PayoutTotal>,
    /// How many payouts there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// The payouts of a status.
#[derive(Debug, Serialize, ToSchema)]
pub struct PayoutTotal {
    /// requested, approved, paid, rejected or returned.
    status: names::PayoutStatus,
    /// How many there are.
    #[schema(example = 3)]
    payouts: i64,
    /// What they add up to.
    amount: Sum,
}

/// The caller's payouts; those of everybody for an admin.
#[utoipa::path(
    get, path = "/api/payouts", tag = "payouts", security(("bearer" = [])), params(PayoutQuery, PageQuery),
    responses((status = 200, body = Payouts))
)]
pub async fn search(
    State(app): State<Arc<App>>,
    PayoutCaller(actor): PayoutCaller,
    Query(query): Query<PayoutQuery>,
    page: PageQuery,
) -> Result<Json<Payouts>, Problem> {
    let found = use_case::search(&app, actor, &query.parse(&page)?).await?;
    let next_cursor = page.next_cursor(&found.page, |last| last.id);
    let payouts = found.page.rows.into_iter();
    Ok(Json(Payouts {
        payouts: payouts.map(|payout| Payout::for_reader(payout, actor)).collect(),
        totals: found.totals.iter().filter_map(PayoutTotal::of).collect(),
        total: found.page.total,
        next_cursor,
    }))
}

impl PayoutTotal {
    fn of(total: &StatusTotal) -> Option<Self> {
        Some(Self {
            status: names::PayoutStatus::known(total.status)?,
            payouts: total.payouts,
            amount: Sum(total.amount),
        })
    }
}

impl PayoutQuery {
    fn parse(&self, page: &PageQuery) -> Result<PayoutFilter, Problem> {
        let mut fields = Fields::default();
        let influencer = fields.parse_text("influencer_id", self.influencer_id.as_deref(), page::id::<InfluencerId>);
        let filter = PayoutFilter {
            influencer,
            status: fields.parse_text("status", self.status.as_deref(), |name| {
                PayoutStatus::known(name).ok_or(Invalid::UnknownValue)
            }),
            batch: fields.parse_text("batch", self.batch.as_deref(), page::id),
            slice: page.parse(&mut fields, page::id),
        };
        fields.check()?;
        Ok(filter)
    }
}
