//! `GET /api/leads/deposits/{id}/statement.pdf` and `.csv`

use crate::{
    Problem,
    auth::DeciderCaller,
    document::Pdf,
    fields::Fields,
    language::Language,
    query::{PathId, Query},
    spreadsheet::{harmless, writer, written},
};
use app::{
    App, Failure,
    deposits::monthly::{self as use_case, KindTotal, Standing, Statement, StatementLine},
};
use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use domain::{Invalid, Month, Refusal, ids::DepositId, locale::Locale};
use futures::stream::{self, Stream};
use messages::{
    export::{decimal, time_format},
    statement::{Column, Word, kind},
};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::IntoParams;

/// Tells a spreadsheet that the text is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Which month, as text of the query.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MonthQuery {
    /// A month of the calendar in Casablanca that has begun: `2026-11`.
    #[param(required = true, example = "2026-11")]
    month: Option<String>,
}

impl MonthQuery {
    fn parse(&self) -> Result<Month, Problem> {
        let parsed = match &self.month {
            Some(month) => Month::parse(month),
            None => Err(Invalid::Required),
        };
        Fields::collect(|fields| fields.parse("month", parsed))
    }
}

crate::refused! { Refused: Refusal::NotFound; }

/// The statement of a deposit for a month, as PDF/A, in French: the balance at the beginning, every movement, the balance at
/// the end, what each kind adds up to. For a month that is over the same bytes whenever it is asked for. Of a month with
/// more than 3,000 movements the table alone has them.
#[utoipa::path(
    get, path = "/api/leads/deposits/{id}/statement.pdf", tag = "deposits", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path), MonthQuery),
    responses(
        (
            status = 200, description = "The statement", content_type = "application/pdf", body = String,
            headers(("ETag" = String, description = "Names these bytes"))
        ),
        (status = 304, description = "The client has it"),
        Refused
    )
)]
pub async fn statement_pdf(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    PathId(deposit): PathId<DepositId>,
    Query(query): Query<MonthQuery>,
    headers: HeaderMap,
) -> Result<Pdf, Problem> {
    let document = use_case::document(&app, actor, deposit, query.parse()?).await?;
    Ok(Pdf::of(document, &headers))
}

/// The same as a table: UTF-8 with a byte order mark, `;` between cells, CRLF after rows, in the reader's language. It begins
/// with the balance at the beginning and ends with the one at the end and what each kind adds up to.
#[utoipa::path(
    get, path = "/api/leads/deposits/{id}/statement.csv", tag = "deposits", security(("bearer" = [])),
    params(("id" = uuid::Uuid, Path), MonthQuery),
    responses((status = 200, description = "The table", content_type = "text/csv", body = String), Refused)
)]
pub async fn statement_csv(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Language(locale): Language,
    PathId(deposit): PathId<DepositId>,
    Query(query): Query<MonthQuery>,
) -> Result<Response, Problem> {
    let statement = use_case::table(&app, actor, deposit, query.parse()?).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!(r#"attachment; filename="{}.csv""#, statement.name),
        ),
    ];
    let body = Body::from_stream(rows(app, statement, locale));
    Ok((headers, body).into_response())
}

/// How far the table is.
enum Place {
    Head,
    Rows,
    Over,
}

/// The table piece by piece, so that a month of any size takes no more memory than another.
fn rows(
    app: Arc<App>,
    statement: Statement,
    locale: Locale,
) -> impl Stream<Item = Result<Bytes, Failure>> + Send + 'static {
    stream::try_unfold((statement, Place::Head), move |(mut statement, place)| {
        let app = Arc::clone(&app);
        async move {
            let table = Table { app: &app, locale };
            match place {
                Place::Head => Ok(Some((table.head(&statement)?, (statement, Place::Rows)))),
                Place::Rows => {
                    let lines = statement.next(&app).await?;
                    match lines.is_empty() {
                        true => Ok(Some((table.foot(&statement)?, (statement, Place::Over)))),
                        false => Ok(Some((table.rows(&lines)?, (statement, Place::Rows)))),
                    }
                }
                Place::Over => Ok::<_, Failure>(None),
            }
        }
    })
}

struct Table<'a> {
    app: &'a App,
    locale: Locale,
}

impl Table<'_> {
    fn head(&self, statement: &Statement) -> Result<Bytes, Failure> {
        let mut writer = writer(BYTE_ORDER_MARK.into());
        let names = Column::ALL.iter().map(|column| column.text(self.locale).into_owned());
        writer.write_record(names).map_err(Failure::internal)?;
        let row = self.standing(Word::Opening, statement.part.opening);
        writer.write_record(row).map_err(Failure::internal)?;
        written(writer)
    }

    fn rows(&self, lines: &[StatementLine]) -> Result<Bytes, Failure> {
        let mut writer = writer(Vec::new());
        for line in lines {
            writer.write_record(self.row(line)).map_err(Failure::internal)?;
        }
        written(writer)
    }

    fn foot(&self, statement: &Statement) -> Result<Bytes, Failure> {
        let mut writer = writer(Vec::new());
        let row = self.standing(Word::Closing, statement.part.closing);
        writer.write_record(row).map_err(Failure::internal)?;
        for total in &statement.totals {
            writer.write_record(self.total(total)).map_err(Failure::internal)?;
        }
        written(writer)
    }

    fn row(&self, line: &StatementLine) -> [String; 8] {
        let text = |text: &Option<String>| {
            text.as_deref()
                .map_or_else(String::new, |text| harmless(text).into_owned())
        };
        let about = line.about.map(|about| about.to_string());
        [
            self.app
                .zone()
                .local(line.at)
                .strftime(time_format(self.locale))
                .to_string(),
            kind(line.kind, self.locale).into_owned(),
            self.amount(line.moved()),
            self.amount(line.balance.1),
            self.amount(line.reserved.1),
            line.receipt.clone().or(about).unwrap_or_default(),
            text(&line.reference),
            text(&line.reason),
        ]
    }

    fn standing(&self, word: Word, standing: Standing) -> [String; 8] {
        let mut row = [const { String::new() }; 8];
        row[1] = word.text(self.locale).into_owned();
        row[3] = self.amount(standing.balance);
        row[4] = self.amount(standing.reserved);
        row
    }

    fn total(&self, total: &KindTotal) -> [String; 8] {
        let mut row = [const { String::new() }; 8];
        row[1] = format!("{} — {}", Word::Total.text(self.locale), kind(total.kind, self.locale));
        row[2] = self.amount(total.moved);
        row
    }

    /// A sign of ours before a number is no formula.
    fn amount(&self, amount: impl ToString) -> String {
        decimal(&amount.to_string(), self.locale)
    }
}
