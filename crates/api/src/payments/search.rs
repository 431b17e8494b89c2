//! `GET /api/payments`

use super::view::Payment;
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
    payments::{PaymentFilter, search as use_case},
};
use axum::{Json, extract::State};
use domain::{Invalid, Named, ids::MerchantId, payment::PaymentStatus, sought::SoughtPayment};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// What payments to list, as text of the query.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PaymentQuery {
    /// For admins: only of this merchant.
    #[param(value_type = Option<uuid::Uuid>)]
    merchant_id: Option<String>,
    /// pending, paid, failed or expired.
    #[param(value_type = Option<names::PaymentStatus>)]
    status: Option<String>,
    /// An amount, the beginning of a reference or, for admins, part of the name of a merchant, in any spelling.
    q: Option<String>,
}

/// A page of payments, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Payments {
    payments: Vec<Payment>,
    /// How many payments there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// The caller's payments; those of everybody for an admin.
#[utoipa::path(
    get, path = "/api/payments", tag = "payments", security(("bearer" = [])), params(PaymentQuery, PageQuery),
    responses((status = 200, body = Payments))
)]
pub async fn search(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Query(query): Query<PaymentQuery>,
    page: PageQuery,
) -> Result<Json<Payments>, Problem> {
    let found = use_case::search(&app, actor, query.parse(&page)?).await?;
    let next_cursor = page.next_cursor(&found, |last| last.id);
    let payments = found.rows.into_iter().map(Payment::from).collect();
    Ok(Json(Payments {
        payments,
        total: found.total,
        next_cursor,
    }))
}

impl PaymentQuery {
    fn parse(&self, page: &PageQuery) -> Result<PaymentFilter, Problem> {
        let mut fields = Fields::default();
        let id = |text: &str| text.parse().map_err(|_| Invalid::Format);
        let filter = PaymentFilter {
            merchant: fields
                .parse_text("merchant_id", self.merchant_id.as_deref(), id)
                .map(MerchantId::from_uuid),
            status: fields.parse_text("status", self.status.as_deref(), |name| {
                PaymentStatus::known(name).ok_or(Invalid::UnknownValue)
            }),
            text: fields.parse_text("q", self.q.as_deref(), SoughtPayment::parse),
            slice: page.parse(&mut fields, page::id),
        };
        fields.check()?;
        Ok(filter)
    }
}
