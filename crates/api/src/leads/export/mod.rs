//! `GET /api/leads/export.csv`

mod columns;
mod table;

use super::{search::LeadQuery, view::Lead};
use crate::{Problem, auth::Caller, fields::Fields, language::Language, query::Query};
use app::{
    App, Failure,
    leads::export::{self as use_case, Export},
};
use axum::{
    body::Body,
    extract::State,
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use domain::Actor;
use futures::stream::{self, Stream};
use std::sync::Arc;
use table::Table;

/// How many leads there are, so that the client can show how far it is.
const TOTAL: HeaderName = HeaderName::from_static("x-total-count");

/// All leads that the caller may see and the filter lets through, as a table for a spreadsheet: UTF-8 with a byte order
/// mark, `;` between cells, CRLF after rows. The first row has the names of the columns in the language of the reader.
/// Amounts and percentages are plain decimals with a point (`1234.50`), times are those of Casablanca
/// (`2026-11-23T10:00:00+00:00`), statuses and other names are those of the API. A cell that a spreadsheet would take
/// for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) has a `'` before it; so do telephone
/// numbers. An export that is cut off ends without the end of the answer, never as a shorter table.
#[utoipa::path(
    get, path = "/api/leads/export.csv", tag = "leads", security(("bearer" = [])), params(LeadQuery),
    responses((
        status = 200, description = "The table", content_type = "text/csv", body = String,
        headers(("X-Total-Count" = i64, description = "How many leads follow"))
    ))
)]
pub async fn export(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    Language(locale): Language,
    Query(query): Query<LeadQuery>,
) -> Result<Response, Problem> {
    let mut fields = Fields::default();
    let filter = query.parse(&mut fields, app.zone());
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
    let body = Body::from_stream(rows(export, Table::new(actor, locale, app.zone().clone()), actor));
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
