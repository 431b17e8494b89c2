//! `GET /api/leads/deposits/transactions`, and `/history`, its other name.

use crate::{Problem, amount::Amount, auth::DeciderCaller, fields::Fields, names, page::PageQuery, query::Query, time};
use app::{
    App,
    deposits::{JournalEntry, JournalFilter, JournalPlace, statement as use_case},
};
use axum::{Json, extract::State};
use domain::{
    Actor, Invalid, Refusal, Zone,
    deposit::MovementKind,
    ids::{DepositId, DisputeId, MerchantId, PaymentId, RefundId, TransactionId},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// What movements to list, as text of the query.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct TransactionQuery {
    /// For admins: only of this merchant.
    #[param(value_type = Option<uuid::Uuid>)]
    merchant_id: Option<String>,
    /// Only of this deposit.
    #[param(value_type = Option<uuid::Uuid>)]
    deposit_id: Option<String>,
    /// initial, recharge, reservation, release, deduction, refund, withdrawal, withdrawal_returned, chargeback,
    /// chargeback_returned or adjustment.
    #[param(value_type = Option<names::TransactionType>)]
    transaction_type: Option<String>,
    /// A time or a day; at or after it.
    from: Option<String>,
    /// A time, or a day that is included.
    to: Option<String>,
}

/// A movement of a deposit.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositTransaction {
    /// Its id.
    id: Uuid,
    /// Whose deposit moved.
    merchant_id: Uuid,
    /// The name of the merchant.
    merchant_name: String,
    /// The deposit that moved.
    deposit_id: Uuid,
    /// initial, recharge, reservation, release, deduction, refund, withdrawal, withdrawal_returned, chargeback,
    /// chargeback_returned or adjustment.
    transaction_type: names::TransactionType,
    /// By how much; the type and the balances say in which direction.
    amount: Amount,
    balance_before: Amount,
    balance_after: Amount,
    reserved_before: Amount,
    reserved_after: Amount,
    /// The lead it was for.
    lead_id: Option<Uuid>,
    /// The customer of that lead.
    customer_name: Option<String>,
    /// The campaign of that lead.
    campaign_name: Option<String>,
    /// Who brought that lead.
    influencer_name: Option<String>,
    /// The payment it came from.
    payment_id: Option<Uuid>,
    /// The refund by which unused money left, or came back.
    refund_id: Option<Uuid>,
    /// The dispute in which a provider took it, or gave it back.
    dispute_id: Option<Uuid>,
    /// The movement that it takes back: of a refund of a lead the deduction, of a withdrawal that came back the withdrawal.
    reversal_of: Option<Uuid>,
    /// What a correction refers to.
    reference: Option<String>,
    /// Why, when somebody said so.
    reason: Option<String>,
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
}

/// A page of movements, the latest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositTransactions {
    transactions: Vec<DepositTransaction>,
    /// How many movements there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

crate::refused! { Refused: Refusal::NotFound; }

/// What moved on the caller's deposits, or on one of them.
#[utoipa::path(
    get, path = "/api/leads/deposits/transactions", tag = "deposits", security(("bearer" = [])),
    params(TransactionQuery, PageQuery), responses((status = 200, body = DepositTransactions), Refused)
)]
pub async fn transactions(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Query(query): Query<TransactionQuery>,
    page: PageQuery,
) -> Result<Json<DepositTransactions>, Problem> {
    answer(&app, actor, &page, query.parse(&page, app.zone())?).await
}

/// The same under its other name.
#[utoipa::path(
    get, path = "/api/leads/deposits/history", tag = "deposits", security(("bearer" = [])),
    params(TransactionQuery, PageQuery), responses((status = 200, body = DepositTransactions), Refused)
)]
pub async fn history(
    State(app): State<Arc<App>>,
    DeciderCaller(actor): DeciderCaller,
    Query(query): Query<TransactionQuery>,
    page: PageQuery,
) -> Result<Json<DepositTransactions>, Problem> {
    answer(&app, actor, &page, query.parse(&page, app.zone())?).await
}

async fn answer(
    app: &App,
    actor: Actor,
    page: &PageQuery,
    filter: JournalFilter,
) -> Result<Json<DepositTransactions>, Problem> {
    let of_one = filter.deposit.is_some();
    let found = use_case::statement(app, actor, filter).await?;
    let next_cursor = page.next_cursor(&found, |last| match of_one {
        true => last.seq.to_string(),
        false => last.id.to_string(),
    });
    let transactions = found.rows.into_iter().map(DepositTransaction::from).collect();
    Ok(Json(DepositTransactions {
        transactions,
        total: found.total,
        next_cursor,
    }))
}

impl TransactionQuery {
    fn parse(&self, page: &PageQuery, zone: &Zone) -> Result<JournalFilter, Problem> {
        let mut fields = Fields::default();
        let id = |text: &str| text.parse().map_err(|_| Invalid::Format);
        let deposit = fields
            .parse_text("deposit_id", self.deposit_id.as_deref(), id)
            .map(DepositId::from_uuid);
        let filter = JournalFilter {
            merchant: fields
                .parse_text("merchant_id", self.merchant_id.as_deref(), id)
                .map(MerchantId::from_uuid),
            deposit,
            kind: fields.parse_text("transaction_type", self.transaction_type.as_deref(), |name| {
                MovementKind::from_name(name).ok_or(Invalid::UnknownValue)
            }),
            from: fields.parse_text("from", self.from.as_deref(), time::parse_from(zone)),
            to: fields.parse_text("to", self.to.as_deref(), time::parse_to(zone)),
            slice: page.parse(&mut fields, |text| place(text, deposit.is_some())),
        };
        fields.check()?;
        Ok(filter)
    }
}

/// A list of one deposit continues by number, a list across deposits by id.
fn place(text: &str, of_one: bool) -> Result<JournalPlace, Invalid> {
    match of_one {
        true => text.parse().map(JournalPlace::Seq).map_err(|_| Invalid::Format),
        false => text
            .parse::<TransactionId>()
            .map(JournalPlace::Id)
            .map_err(|_| Invalid::Format),
    }
}

impl From<JournalEntry> for DepositTransaction {
    fn from(entry: JournalEntry) -> Self {
        let lead = entry.lead.as_ref().map(|lead| lead.id.uuid());
        let (customer_name, campaign_name, influencer_name) = match entry.lead {
            Some(lead) => (
                Some(lead.customer_name),
                Some(lead.campaign_name),
                Some(lead.influencer_name),
            ),
            None => (None, None, None),
        };
        Self {
            id: entry.id.uuid(),
            merchant_id: entry.merchant.uuid(),
            merchant_name: entry.merchant_name,
            deposit_id: entry.deposit.uuid(),
            transaction_type: entry.kind.into(),
            amount: Amount(entry.amount),
            balance_before: Amount(entry.balance.0),
            balance_after: Amount(entry.balance.1),
            reserved_before: Amount(entry.reserved.0),
            reserved_after: Amount(entry.reserved.1),
            lead_id: lead,
            customer_name,
            campaign_name,
            influencer_name,
            payment_id: entry.payment.map(PaymentId::uuid),
            refund_id: entry.refund.map(RefundId::uuid),
            dispute_id: entry.dispute.map(DisputeId::uuid),
            reversal_of: entry.reverses.map(TransactionId::uuid),
            reference: entry.reference,
            reason: entry.reason,
            created_at: entry.at,
        }
    }
}
