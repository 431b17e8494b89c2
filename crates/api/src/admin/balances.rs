//! `GET /api/admin/balances`

use crate::{Problem, amount::SignedAmount, auth::AdminCaller, names};
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
    received: SignedAmount,
    /// What went back to merchants.
    returned: SignedAmount,
    /// What providers took back.
    charged_back: SignedAmount,
    /// What admins put on deposits, less what they took.
    adjusted: SignedAmount,
    /// What is on the deposits.
    held: SignedAmount,
    /// The part of what is held that is reserved for pending leads.
    reserved: SignedAmount,
    /// What providers took back beyond what was available: merchants owe it.
    owed_by_merchants: SignedAmount,
    /// What influencers earned and were not paid yet.
    owed_to_influencers: SignedAmount,
    /// What payouts paid to influencers.
    paid_out: SignedAmount,
    /// The platform's shares of captured commissions that were not given back.
    platform_shares: SignedAmount,
    /// What admins added to earnings, less what they took: the platform pays it.
    earnings_adjusted: SignedAmount,
    /// The platform's own: its shares less what it added to earnings.
    revenue: SignedAmount,
    /// received - returned - charged_back + adjusted - held - owed_to_influencers - paid_out - revenue.
    difference: SignedAmount,
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
    pending: SignedAmount,
    /// Payable, and in no payout; below zero when more was taken back than was payable.
    available: SignedAmount,
    /// In payouts that were not paid yet.
    requested: SignedAmount,
    /// The three together: what is owed.
    owed: SignedAmount,
    /// Paid out.
    paid: SignedAmount,
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
            received: SignedAmount(books.received),
            returned: SignedAmount(books.returned),
            charged_back: SignedAmount(books.charged_back),
            adjusted: SignedAmount(books.adjusted),
            held: SignedAmount(books.held),
            reserved: SignedAmount(books.reserved),
            owed_by_merchants: SignedAmount(books.owed_by_merchants),
            owed_to_influencers: SignedAmount(books.owed_to_influencers),
            paid_out: SignedAmount(books.paid_out),
            platform_shares: SignedAmount(books.platform_shares),
            earnings_adjusted: SignedAmount(books.earnings_adjusted),
            revenue: SignedAmount(books.revenue()),
            difference: SignedAmount(books.difference()),
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
            pending: SignedAmount(totals.pending),
            available: SignedAmount(totals.available),
            requested: SignedAmount(totals.requested),
            owed: SignedAmount(totals.owed()),
            paid: SignedAmount(totals.paid),
        }
    }
}
