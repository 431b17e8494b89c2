//! `GET /api/admin/balances`

use crate::{Problem, amount::Sum, auth::AdminCaller, names};
use app::{
    App,
    books::{
        InfluencerBalance as Earned,
        read::{self as use_case, Accounts},
    },
};
use axum::{Json, extract::State};
use jiff::Timestamp;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// Who owes what to whom: all the money that came in, and where it is now.
#[derive(Debug, Serialize, ToSchema)]
pub struct Balances {
    /// The moment of these sums.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
    /// Every payment of a merchant that arrived.
    received: Sum,
    /// What went back to merchants.
    returned: Sum,
    /// What providers took back.
    charged_back: Sum,
    /// What admins put on deposits, less what they took.
    adjusted: Sum,
    /// What is on the deposits.
    held: Sum,
    /// The part of what is held that is reserved for pending leads.
    reserved: Sum,
    /// What providers took back beyond what was available: merchants owe it.
    owed_by_merchants: Sum,
    /// What influencers earned and were not paid yet.
    owed_to_influencers: Sum,
    /// What payouts paid to influencers.
    paid_out: Sum,
    /// The platform's shares of captured commissions that were not given back.
    platform_shares: Sum,
    /// What admins added to earnings, less what they took: the platform pays it.
    earnings_adjusted: Sum,
    /// The platform's own: its shares less what it added to earnings.
    revenue: Sum,
    /// received - returned - charged_back + adjusted - held - owed_to_influencers - paid_out - revenue.
    difference: Sum,
    /// Whether there is no difference.
    adds_up: bool,
    /// Who earned anything, whom most is owed first, 500 at most.
    influencers: Vec<InfluencerBalance>,
    /// How many people earned anything.
    total: i64,
}

/// What somebody who brings leads earned with all merchants.
#[derive(Debug, Serialize, ToSchema)]
pub struct InfluencerBalance {
    influencer_id: Uuid,
    /// What the person is called.
    influencer_name: String,
    /// influencer or commercial.
    kind: names::InfluencerKind,
    /// Not payable yet.
    pending: Sum,
    /// Payable, and in no payout; below zero when more was taken back than was payable.
    available: Sum,
    /// In payouts that were not paid yet.
    requested: Sum,
    /// The three together: what is owed.
    owed: Sum,
    /// Paid out.
    paid: Sum,
}

/// Who owes what to whom, and whether it adds up.
#[utoipa::path(
    get, path = "/api/admin/balances", tag = "admin", security(("bearer" = [])),
    responses((status = 200, body = Balances))
)]
pub async fn balances(State(app): State<Arc<App>>, AdminCaller(_): AdminCaller) -> Result<Json<Balances>, Problem> {
    Ok(Json(use_case::read(&app).await?.into()))
}

impl From<Accounts> for Balances {
    fn from(accounts: Accounts) -> Self {
        let books = accounts.books;
        Self {
            at: accounts.at,
            received: Sum(books.received),
            returned: Sum(books.returned),
            charged_back: Sum(books.charged_back),
            adjusted: Sum(books.adjusted),
            held: Sum(books.held),
            reserved: Sum(books.reserved),
            owed_by_merchants: Sum(books.owed_by_merchants),
            owed_to_influencers: Sum(books.owed_to_influencers),
            paid_out: Sum(books.paid_out),
            platform_shares: Sum(books.platform_shares),
            earnings_adjusted: Sum(books.earnings_adjusted),
            revenue: Sum(books.revenue()),
            difference: Sum(books.difference()),
            adds_up: books.difference().is_zero(),
            influencers: accounts.influencers.into_iter().map(InfluencerBalance::from).collect(),
            total: accounts.people,
        }
    }
}

impl From<Earned> for InfluencerBalance {
    fn from(earned: Earned) -> Self {
        let totals = earned.totals;
        Self {
            influencer_id: earned.influencer.uuid(),
            influencer_name: earned.name,
            kind: earned.kind.into(),
            pending: Sum(totals.pending),
            available: Sum(totals.available),
            requested: Sum(totals.requested),
            owed: Sum(totals.owed()),
            paid: Sum(totals.paid),
        }
    }
}
