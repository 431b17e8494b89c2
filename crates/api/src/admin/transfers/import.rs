//! `POST /api/admin/transfers/statements`

use crate::{Problem, auth::AdminCaller, body, query::Query};
use app::{
    App,
    transfers::import::{self as use_case, Form, LARGEST},
};
use axum::{
    Json,
    extract::{FromRequest, Request, State},
    http::{StatusCode, header},
};
use bytes::Bytes;
use messages::problem::Code;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// Whose statement it is.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct StatementQuery {
    /// The account of ours, by its name; not needed for CAMT.053, which says it, nor where there is one account only.
    bank_account: Option<String>,
}

/// What became of a statement.
#[derive(Debug, Serialize, ToSchema)]
pub struct StatementImported {
    success: bool,
    /// Entries that came in; what went out is passed over.
    entries: u64,
    /// Those of them that no statement had before.
    new_entries: u64,
}

/// A statement as it was sent.
#[derive(Debug)]
pub struct Statement {
    form: Form,
    bytes: Bytes,
}

impl<S: Sync> FromRequest<S> for Statement {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let form = form(&request)
            .ok_or_else(|| Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, Code::UnsupportedMediaType))?;
        let bytes = body::read(request.into_body(), LARGEST).await?;
        Ok(Self { form, bytes })
    }
}

fn form(request: &Request) -> Option<Form> {
    let written = request.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
    match written.split(';').next()?.trim().to_ascii_lowercase().as_str() {
        "application/xml" | "text/xml" => Some(Form::Camt),
        "text/csv" => Some(Form::Table),
        _ => None,
    }
}

/// Reads the statement of an account of ours, as CAMT.053 (XML) or as a table (CSV, UTF-8) with a head: date, libellé,
/// référence, and crédit or montant. Every entry that came in is kept once, whatever statements have it, and nothing is
/// credited: a line that is an announced transfer is confirmed by itself. A statement with an entry that cannot be read is
/// refused whole; the field is then `entries[3].amount`, for example.
#[utoipa::path(
    post, path = "/api/admin/transfers/statements", tag = "admin", security(("bearer" = [])),
    request_body(content((String = "application/xml"), (String = "text/csv"))), params(StatementQuery),
    responses((status = 200, body = StatementImported))
)]
pub async fn import_statement(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    Query(query): Query<StatementQuery>,
    statement: Statement,
) -> Result<Json<StatementImported>, Problem> {
    let account = query.bank_account.as_deref();
    let imported = use_case::import(&app, actor, statement.form, account, &statement.bytes).await?;
    Ok(Json(StatementImported {
        success: true,
        entries: imported.entries,
        new_entries: imported.new,
    }))
}
