//! `GET /api/refunds`

use super::view::Refund;
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
    refunds::{RefundFilter, search as use_case},
};
use axum::{Json, extract::State};
use domain::{
    Invalid,
    ids::{DepositId, MerchantId},
    refund::RefundStatus,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// What refunds to list, as text of the query.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct RefundQuery {
    /// For admins: only to this merchant.
    #[param(value_type = Option<uuid::Uuid>)]
    merchant_id: Option<String>,
    /// Only from this deposit.
    #[param(value_type = Option<uuid::Uuid>)]
    deposit_id: Option<String>,
    /// requested, sent, done or failed.
    #[param(value_type = Option<names::RefundStatus>)]
    status: Option<String>,
}

/// A page of refunds, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Refunds {
    /// The refunds of this page.
    refunds: Vec<Refund>,
    /// How many refunds there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// The caller's refunds; those of everybody for an admin.
#[utoipa::path(
    get, path = "/api/refunds", tag = "refunds", security(("bearer" = [])), params(RefundQuery, PageQuery),
    responses((status = 200, body = Refunds))
)]
pub async fn search(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Query(query): Query<RefundQuery>,
    page: PageQuery,
) -> Result<Json<Refunds>, Problem> {
    let found = use_case::search(&app, actor, query.parse(&page)?).await?;
    let next_cursor = page.next_cursor(&found, |last| last.id);
    Ok(Json(Refunds {
        refunds: found.rows.into_iter().map(Refund::from).collect(),
        total: found.total,
        next_cursor,
    }))
}

impl RefundQuery {
    fn parse(&self, page: &PageQuery) -> Result<RefundFilter, Problem> {
        let mut fields = Fields::default();
        let id = |text: &str| text.parse().map_err(|_| Invalid::Format);
        let filter = RefundFilter {
            merchant: fields
                .parse_text("merchant_id", self.merchant_id.as_deref(), id)
                .map(MerchantId::from_uuid),
            deposit: fields
                .parse_text("deposit_id", self.deposit_id.as_deref(), id)
                .map(DepositId::from_uuid),
            status: fields.parse_text("status", self.status.as_deref(), |name| {
                RefundStatus::from_name(name).ok_or(Invalid::UnknownValue)
            }),
            slice: page.parse(&mut fields, page::id),
        };
        fields.check()?;
        Ok(filter)
    }
}
