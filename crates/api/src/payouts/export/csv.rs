//! `GET /api/payouts/export.csv`

use super::{ExportQuery, file, reference};
use crate::{
    Problem,
    auth::AdminCaller,
    query::Query,
    spreadsheet::{harmless, writer, written},
};
use app::{App, Failure, payouts::batch::Export};
use axum::{extract::State, response::Response};
use bytes::Bytes;
use domain::Refusal;
use std::sync::Arc;

/// What the columns are called in the table that Moroccan banks take.
const HEAD: [&str; 4] = ["RIB", "Nom", "Montant", "Reference"];

crate::refused! { NotThere: Refusal::NotFound; }

/// A batch of payouts as the table that Moroccan banks take: UTF-8, `;` between cells, CRLF after rows; the account, whose
/// it is, the amount in dirhams with a comma, and our reference.
#[utoipa::path(
    get, path = "/api/payouts/export.csv", tag = "payouts", security(("bearer" = [])), params(ExportQuery),
    responses((status = 200, description = "The table", content_type = "text/csv", body = String), NotThere)
)]
pub async fn export_csv(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    Query(query): Query<ExportQuery>,
) -> Result<Response, Problem> {
    let export = query.read(&app, actor).await?;
    let table = table(&export)?;
    Ok(file("text/csv; charset=utf-8", "csv", &export, table))
}

fn table(export: &Export) -> Result<Bytes, Failure> {
    let mut writer = writer(Vec::new());
    writer.write_record(HEAD).map_err(Failure::internal)?;
    for payout in &export.payouts {
        let amount = payout.amount.amount().to_string().replace('.', ",");
        let holder = harmless(payout.payee.holder.as_str());
        let row = [payout.payee.rib.as_str(), &holder, &amount, &reference(payout)];
        writer.write_record(row).map_err(Failure::internal)?;
    }
    written(writer)
}
