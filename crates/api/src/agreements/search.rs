//! `GET /api/leads/agreements/my-agreements`

use super::view::Agreement;
use crate::{
    Problem,
    auth::Caller,
    fields::Fields,
    names,
    page::{self, PageQuery},
    query::Query,
};
use app::{
    App,
    agreements::{AgreementFilter, search as use_case},
};
use axum::{Json, extract::State};
use domain::{Invalid, agreement::AgreementStatus};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// What agreements to list, as text of the query.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AgreementQuery {
    /// pending, active, suspended or terminated.
    #[param(value_type = Option<names::AgreementStatus>)]
    status: Option<String>,
}

/// A page of agreements.
#[derive(Debug, Serialize, ToSchema)]
pub struct Agreements {
    agreements: Vec<Agreement>,
    /// How many agreements there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// The agreements that concern the caller, the newest first; all of them for an admin.
#[utoipa::path(
    get, path = "/api/leads/agreements/my-agreements", tag = "agreements", security(("bearer" = [])),
    params(AgreementQuery, PageQuery), responses((status = 200, body = Agreements))
)]
pub async fn my_agreements(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    Query(query): Query<AgreementQuery>,
    page: PageQuery,
) -> Result<Json<Agreements>, Problem> {
    let found = use_case::search(&app, actor, &query.parse(&page)?).await?;
    let next_cursor = page.next_cursor(&found, |last| last.id);
    let agreements = found.rows.into_iter().map(Agreement::from).collect();
    Ok(Json(Agreements {
        agreements,
        total: found.total,
        next_cursor,
    }))
}

impl AgreementQuery {
    fn parse(&self, page: &PageQuery) -> Result<AgreementFilter, Problem> {
        let mut fields = Fields::default();
        let status = |name: &str| AgreementStatus::from_name(name).ok_or(Invalid::UnknownValue);
        let filter = AgreementFilter {
            status: fields
                .parse_text("status", self.status.as_deref(), status)
                .map(AgreementStatus::name),
            slice: page.parse(&mut fields, page::id),
        };
        fields.check()?;
        Ok(filter)
    }
}
