//! `GET /api/admin/reconciliation`

use crate::{Problem, amount::Amount, auth::AdminCaller, names};
use app::{
    App,
    reconciliation::{ComparedDay as Day, KeptDifference, read as use_case},
};
use axum::{Json, extract::State};
use domain::ids::PaymentId;
use jiff::{Timestamp, civil::Date};
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// A day that was compared with the list of a provider.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComparedDay {
    /// Whose list.
    method: names::PaymentMethod,
    /// The day in Casablanca.
    #[schema(value_type = String, format = Date)]
    day: Date,
    /// Payments of ours that were paid on it.
    #[schema(example = 12)]
    ours: i64,
    /// Payments that the provider lists as begun on it and paid.
    #[schema(example = 12)]
    theirs: i64,
    /// How many differ.
    #[schema(example = 0)]
    differences: i64,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    compared_at: Timestamp,
}

/// A payment about which a provider and we differ.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProviderDifference {
    /// Who differs.
    method: names::PaymentMethod,
    /// The day in Casablanca that was compared.
    #[schema(value_type = String, format = Date)]
    day: Date,
    /// theirs_only (the provider took money that we know nothing of), ours_only (we hold it for paid, the provider does not
    /// list it), other_amount or other_state (only one of both holds it for paid).
    kind: names::DifferenceKind,
    /// The payment of ours.
    payment_id: Option<Uuid>,
    /// What the provider calls it.
    #[schema(example = "pi_3TqkFz2eZvKYlo2C")]
    reference: Option<String>,
    /// How much we hold it for.
    our_amount: Option<Amount>,
    /// How much the provider holds it for; null when it is not in dirhams.
    their_amount: Option<Amount>,
}

/// What was compared with providers, and what differed.
#[derive(Debug, Serialize, ToSchema)]
pub struct Reconciliation {
    /// The days that were compared last, the latest first.
    days: Vec<ComparedDay>,
    /// What differed, the latest day first.
    differences: Vec<ProviderDifference>,
    /// Providers of this server that have no list to compare with.
    without_list: Vec<names::PaymentMethod>,
}

/// Differences with providers: a routine compares every day that is over with the list of each provider that has one.
#[utoipa::path(
    get, path = "/api/admin/reconciliation", tag = "admin", security(("bearer" = [])),
    responses((status = 200, body = Reconciliation))
)]
pub async fn reconciliation(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
) -> Result<Json<Reconciliation>, Problem> {
    let found = use_case::read(&app, actor).await?;
    Ok(Json(Reconciliation {
        days: found.days.into_iter().map(ComparedDay::from).collect(),
        differences: found.differences.into_iter().map(ProviderDifference::from).collect(),
        without_list: found.without_list.into_iter().map(Into::into).collect(),
    }))
}

impl From<Day> for ComparedDay {
    fn from(day: Day) -> Self {
        Self {
            method: day.method.into(),
            day: day.day,
            ours: day.ours,
            theirs: day.theirs,
            differences: day.differences,
            compared_at: day.compared_at,
        }
    }
}

impl From<KeptDifference> for ProviderDifference {
    fn from(kept: KeptDifference) -> Self {
        let difference = kept.difference;
        Self {
            method: kept.method.into(),
            day: kept.day,
            kind: difference.kind.into(),
            payment_id: difference.payment.map(PaymentId::uuid),
            reference: difference.reference,
            our_amount: difference.our_amount.map(Amount),
            their_amount: difference.their_amount.map(Amount),
        }
    }
}
