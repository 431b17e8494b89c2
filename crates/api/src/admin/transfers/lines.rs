//! `GET /api/admin/transfers/lines`

use crate::{
    Problem,
    amount::Amount,
    auth::AdminCaller,
    fields::Fields,
    names,
    page::{self, PageQuery},
    query::Query,
};
use app::{
    App,
    transfers::{LineFilter, ListedLine, Proposal, search as use_case},
};
use axum::{Json, extract::State};
use domain::{Invalid, bank_account::AccountName};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// What lines to list, as text of the query.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct LineQuery {
    /// true: only lines that were confirmed as a transfer; false: only the others.
    #[param(value_type = Option<bool>)]
    confirmed: Option<String>,
    /// Only of this account of ours, by its name.
    bank_account: Option<String>,
}

/// Money that came to an account of ours, as a statement says.
#[derive(Debug, Serialize, ToSchema)]
pub struct StatementLine {
    /// Its id, to be named in a confirmation.
    id: Uuid,
    /// The account, by its name.
    bank_account: String,
    /// The day on which the bank booked it.
    #[schema(value_type = String, format = Date)]
    booked_on: Date,
    /// How much.
    amount: Amount,
    /// What the bank calls it.
    reference: Option<String>,
    /// What the sender wrote, and who that was.
    details: String,
    /// proposed: it is an announced transfer, to be confirmed. recorded: a transfer with its reference was recorded by
    /// hand. unmatched: nobody knows what it is for.
    state: names::StatementLineState,
    /// The transfer that it was confirmed as, or that was recorded by hand with its reference.
    payment_id: Option<Uuid>,
    /// What it would pay.
    proposal: Option<LineProposal>,
    /// When it was first imported.
    #[schema(value_type = String, format = DateTime)]
    imported_at: Timestamp,
}

/// The announced transfer that a line is, by its code and its amount.
#[derive(Debug, Serialize, ToSchema)]
pub struct LineProposal {
    /// The payment, to be named in a confirmation.
    payment_id: Uuid,
    /// Whose it is.
    merchant_id: Uuid,
    /// The name of the merchant.
    merchant_name: String,
    /// What it is for.
    deposit_id: Uuid,
    /// What the merchant was to write into it.
    transfer_code: String,
    /// When they announced it.
    #[schema(value_type = String, format = DateTime)]
    announced_at: Timestamp,
}

/// A page of lines, those that were imported last first.
#[derive(Debug, Serialize, ToSchema)]
pub struct StatementLines {
    /// The lines of this page.
    lines: Vec<StatementLine>,
    /// How many there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// What came to our accounts, and what of it is an announced transfer.
#[utoipa::path(
    get, path = "/api/admin/transfers/lines", tag = "admin", security(("bearer" = [])), params(LineQuery, PageQuery),
    responses((status = 200, body = StatementLines))
)]
pub async fn lines(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    Query(query): Query<LineQuery>,
    page: PageQuery,
) -> Result<Json<StatementLines>, Problem> {
    let found = use_case::search(&app, actor, &query.parse(&page)?).await?;
    let next_cursor = page.next_cursor(&found, |last| last.id);
    Ok(Json(StatementLines {
        lines: found.rows.into_iter().map(StatementLine::from).collect(),
        total: found.total,
        next_cursor,
    }))
}

impl LineQuery {
    fn parse(&self, page: &PageQuery) -> Result<LineFilter, Problem> {
        let mut fields = Fields::default();
        let switch = |text: &str| match text {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(Invalid::UnknownValue),
        };
        let filter = LineFilter {
            paid: fields.parse_text("confirmed", self.confirmed.as_deref(), switch),
            account: fields.parse_text("bank_account", self.bank_account.as_deref(), AccountName::parse),
            slice: page.parse(&mut fields, page::id),
        };
        fields.check()?;
        Ok(filter)
    }
}

impl From<ListedLine> for StatementLine {
    fn from(line: ListedLine) -> Self {
        let state = line.state();
        Self {
            id: line.id,
            bank_account: line.account,
            booked_on: line.booked_on,
            amount: Amount(line.amount),
            reference: line.reference,
            details: line.details,
            state: state.into(),
            payment_id: line.paid.or(line.recorded).map(|payment| payment.uuid()),
            proposal: line.proposal.map(LineProposal::from),
            imported_at: line.imported_at,
        }
    }
}

impl From<Proposal> for LineProposal {
    fn from(proposal: Proposal) -> Self {
        Self {
            payment_id: proposal.payment.uuid(),
            merchant_id: proposal.merchant.uuid(),
            merchant_name: proposal.merchant_name,
            deposit_id: proposal.deposit.uuid(),
            transfer_code: proposal.code.to_string(),
            announced_at: proposal.announced_at,
        }
    }
}
