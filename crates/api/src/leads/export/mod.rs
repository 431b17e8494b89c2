//! `GET /api/leads/export.csv`

mod columns;
mod table;

use super::{search::LeadQuery, view::Lead};
use crate::{
    Problem, auth::Caller, fields::Fields, language::Language, names, openapi::refusals::TooMany, query::Query,
};
use app::{
    App, Failure,
    leads::export::{self as use_case, Export, ExportFormat},
};
use axum::{
    body::Body,
    extract::State,
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use domain::{Actor, Invalid};
use futures::stream::{self, Stream};
use serde::Deserialize;
use std::sync::Arc;
use table::Table;
use utoipa::IntoParams;

/// How many leads there are, so that the client can show how far it is.
const TOTAL: HeaderName = HeaderName::from_static("x-total-count");

crate::refused! { Refused: TooMany; }

/// How an export is written, as text of the query.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ExportQuery {
    /// words (for a spreadsheet, unless said otherwise) or raw (for programs).
    #[param(value_type = Option<names::ExportFormat>)]
    format: Option<String>,
}

/// All leads that the caller may see and the filter lets through, as a table: UTF-8, `;` between cells, CRLF after rows.
///
/// `format=words`, for a spreadsheet: a byte order mark; the names of the columns, the words for statuses and other names,
/// decimals and dates are those of the reader's language (`1234,50` and `23/11/2026 10:00` in French and Arabic, `1234.50`
/// and `2026-11-23 10:00` in English); the customer and the amounts come first. Times are those of Casablanca.
///
/// `format=raw`, for programs: no byte order mark; columns, names and amounts are those of the API, times are written as
/// `2026-11-23T10:00:00+00:00`.
///
/// A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) has a
/// `'` before it, except telephone numbers, which are `+212 6 12 34 56 78` or, raw, `+212612345678`. An export that is cut
/// off ends without the end of the answer, never as a shorter table. One at a time for a user.
#[utoipa::path(
    get, path = "/api/leads/export.csv", tag = "leads", security(("bearer" = [])), params(LeadQuery, ExportQuery),
    responses((
        status = 200, description = "The table", content_type = "text/csv", body = String,
        headers(("X-Total-Count" = i64, description = "How many leads follow"))
    ), Refused)
)]
pub async fn export(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    Language(locale): Language,
    Query(query): Query<LeadQuery>,
    Query(written): Query<ExportQuery>,
) -> Result<Response, Problem> {
    let mut fields = Fields::default();
    let filter = query.parse(&mut fields, app.zone());
    let format = fields.parse_text("format", written.format.as_deref(), |name| {
        ExportFormat::from_name(name).ok_or(Invalid::UnknownValue)
    });
    fields.check()?;
    let export = use_case::export(&app, actor, &filter).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!(r#"attachment; filename="leads-{}.csv""#, export.day),
        ),
        (TOTAL, export.total.to_string()),
    ];
    let table = Table::new(actor, format.unwrap_or(ExportFormat::Words), locale, app.zone().clone());
    let body = Body::from_stream(rows(export, table, actor));
    Ok((headers, body).into_response())
}

/// The table piece by piece: its head, then as many rows as the use case hands out at a time.
fn rows(export: Export, table: Table, actor: Actor) -> impl Stream<Item = Result<Bytes, Failure>> + Send + 'static {
    stream::try_unfold((export, table, true), move |(mut export, table, first)| async move {
        if first {
            let head = table.head()?;
            return Ok(Some((head, (export, table, false))));
        }
        let Some(leads) = export.next().await? else {
            return Ok(None);
        };
        let leads = leads.into_iter().map(|lead| Lead::for_reader(lead, actor));
        let rows = table.rows(leads)?;
        Ok(Some((rows, (export, table, false))))
    })
}
