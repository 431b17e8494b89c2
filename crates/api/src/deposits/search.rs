//! `GET /api/leads/deposits/all`

use super::view::Deposit;
use crate::{
    Problem,
    auth::DeciderCaller,
    fields::Fields,
    names,
    page::{self, PageQuery},
    query::Query,
};
use app::{
    App,
    deposits::{DepositFilter, search as use_case},
};
use axum::{Json, extract::State};
use domain::{Invalid, alert::AlertLevel, deposit::DepositStatus, ids::MerchantId, sought::Sought};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// What deposits to list, as text of the query.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct DepositQuery {
    /// For admins: only of this merchant.
    #[param(value_type = Option<uuid::Uuid>)]
    merchant_id: Option<String>,
    /// pending, active, depleted or suspended.
    #[param(value_type = Option<names::DepositStatus>)]
    status: Option<String>,
    /// Only deposits at this level or a worse one; those that were never paid are at none.
    #[param(value_type = Option<names::AlertLevel>)]
    level_from: Option<String>,
    /// Part of the name of the merchant or of the campaign, in any spelling.
    q: Option<String>,
}

/// A page of deposits, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Deposits {
    deposits: Vec<Deposit>,
    /// How many deposits there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// The caller's deposits; those of everybody for an admin.
#[utoipa::path(
    get, path = "/api/leads/deposits/all", tag = "deposits", security(("bearer" = [])), params(DepositQuery, PageQuery),
    responses((status = 200, body = Deposits))
)]
pub async fn search(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Query(query): Query<DepositQuery>,
    page: PageQuery,
) -> Result<Json<Deposits>, Problem> {
    let found = use_case::search(&app, actor, query.parse(&page)?).await?;
    let next_cursor = page.next_cursor(&found, |last| last.deposit.id);
    let deposits = found.rows.into_iter().map(Deposit::from).collect();
    Ok(Json(Deposits {
        deposits,
        total: found.total,
        next_cursor,
    }))
}

impl DepositQuery {
    fn parse(&self, page: &PageQuery) -> Result<DepositFilter, Problem> {
        let mut fields = Fields::default();
        let id = |text: &str| text.parse().map_err(|_| Invalid::Format);
        let filter = DepositFilter {
            merchant: fields
                .parse_text("merchant_id", self.merchant_id.as_deref(), id)
                .map(MerchantId::from_uuid),
            status: fields.parse_text("status", self.status.as_deref(), |name| {
                DepositStatus::from_name(name).ok_or(Invalid::UnknownValue)
            }),
            level_from: fields.parse_text("level_from", self.level_from.as_deref(), |name| {
                AlertLevel::from_name(name).ok_or(Invalid::UnknownValue)
            }),
            text: fields.parse_text("q", self.q.as_deref(), Sought::parse),
            slice: page.parse(&mut fields, page::id),
        };
        fields.check()?;
        Ok(filter)
    }
}
