//! A batch of payouts as banks read it. The same batch is the same bytes whenever it is asked for.

pub mod csv;
pub mod xml;

use crate::{Problem, fields::Fields, page};
use app::{
    App,
    payouts::{PayoutRecord, batch as use_case},
};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use domain::{Actor, Invalid, ids::BatchId, text::is_blank};
use serde::Deserialize;
use utoipa::IntoParams;

/// Which batch, as text of the query.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ExportQuery {
    /// The batch.
    #[param(value_type = uuid::Uuid)]
    batch: Option<String>,
}

impl ExportQuery {
    async fn read(&self, app: &App, actor: Actor) -> Result<use_case::Export, Problem> {
        let batch = Fields::collect(|fields| match self.batch.as_deref().filter(|text| !is_blank(text)) {
            Some(text) => fields.parse("batch", page::id::<BatchId>(text)),
            None => {
                fields.wrong("batch", Invalid::Required);
                None
            }
        })?;
        Ok(use_case::export(app, actor, batch).await?)
    }
}

/// What banks and people call a payout, in 32 characters: banks take 35.
fn reference(payout: &PayoutRecord) -> String {
    payout.id.uuid().simple().to_string()
}

/// A file to be kept.
fn file(kind: &'static str, ending: &str, export: &use_case::Export, bytes: impl Into<Bytes>) -> Response {
    let name = format!(r#"attachment; filename="payouts-{}.{ending}""#, export.batch.id);
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    (headers, bytes.into()).into_response()
}
