//! `POST /api/payouts`

use super::{account::payee, view::Payout};
use crate::{
    Problem,
    amount::Amount,
    auth::InfluencerCaller,
    body::Body,
    fields::Fields,
    idempotency::{self, Key},
};
use app::{App, payouts::request as use_case};
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{Refusal, ids::InfluencerId, payout::PayoutAmount};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// A payout to ask for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestPayout {
    /// 200.00 or more: whole earnings up to this are taken, so the payout may be less.
    #[schema(example = 480.00)]
    amount: Amount,
    /// 24 digits whose key fits, in any spelling, or the IBAN of the same account.
    #[schema(example = "011 519 0000012050005349 21")]
    rib: String,
    /// Whose account it is, as the bank writes it: 2 to 70 characters.
    #[schema(example = "Salma Berrada")]
    holder: String,
}

/// A payout that was asked for.
#[derive(Debug, Serialize, ToSchema)]
pub struct PayoutRequested {
    success: bool,
    /// The payout, with `items`.
    payout: Payout,
}

crate::refused! {
    Refused: Refusal::InsufficientEarnings, Refusal::PayoutTooSmall;
}

/// Asks for a payout: whole earnings that are available, the oldest first, as long as they do not exceed the amount;
/// what was taken back is set off first.
#[utoipa::path(
    post, path = "/api/payouts", tag = "payouts", security(("bearer" = [])), request_body = RequestPayout,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repetition harmless")),
    responses((status = 201, body = PayoutRequested), Refused)
)]
pub async fn request(
    State(app): State<Arc<App>>,
    InfluencerCaller(actor, influencer): InfluencerCaller,
    key: Key,
    body: Body<RequestPayout>,
) -> Result<Response, Problem> {
    let key = key.of(&body);
    let command = body.read(|body| body.parse(influencer))?;
    let requested = use_case::request(&app, actor, command, key).await?;
    let answer = PayoutRequested {
        success: true,
        payout: Payout::for_reader(requested.payout, actor).with_items(requested.items),
    };
    let response = (StatusCode::CREATED, Json(answer)).into_response();
    Ok(idempotency::mark(response, requested.replayed))
}

impl RequestPayout {
    fn parse(&self, influencer: InfluencerId) -> Result<use_case::RequestPayout, Problem> {
        let mut fields = Fields::default();
        let amount = fields.parse("amount", PayoutAmount::new(self.amount.0));
        let payee = payee(&mut fields, &self.rib, &self.holder);
        let command = amount.zip(payee).map(|(amount, payee)| use_case::RequestPayout {
            influencer,
            amount,
            payee,
        });
        command.ok_or_else(|| fields.into())
    }
}
