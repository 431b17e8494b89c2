//! `GET /api/admin/balances`

use crate::{
    Problem,
    amount::Sum,
    auth::AdminCaller,
    fields::Fields,
    names,
    page::{self, PageQuery},
};
use app::{
    App,
    books::{
        InfluencerBalance as Earned, OwedPlace,
        read::{self as use_case, Accounts},
    },
};
use axum::{Json, extract::State};
use domain::Invalid;
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
    /// Who earned anything, whom most is owed first.
    influencers: Vec<InfluencerBalance>,
    /// How many people there are in all pages.
    total: i64,
    /// Where the next page of people begins; null on the last one. The sums are the same on every page.
    next_cursor: Option<String>,
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
    get, path = "/api/admin/balances", tag = "admin", security(("bearer" = [])), params(PageQuery),
    responses((status = 200, body = Balances))
)]
pub async fn balances(
    State(app): State<Arc<App>>,
    AdminCaller(_): AdminCaller,
    page: PageQuery,
) -> Result<Json<Balances>, Problem> {
    let mut fields = Fields::default();
    let slice = page.parse(&mut fields, place);
    fields.check()?;
    let accounts = use_case::read(&app, slice).await?;
    let next_cursor = page.next_cursor(&accounts.influencers, |last| {
        format!("{}:{}", last.totals.owed().centimes(), last.influencer)
    });
    Ok(Json(Balances::of(accounts, next_cursor)))
}

fn place(text: &str) -> Result<OwedPlace, Invalid> {
    let (owed, id) = text.split_once(':').ok_or(Invalid::Format)?;
    Ok((owed.parse().map_err(|_| Invalid::Format)?, page::id(id)?))
}

impl Balances {
    fn of(accounts: Accounts, next_cursor: Option<String>) -> Self {
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
            total: accounts.influencers.total,
            influencers: accounts
                .influencers
                .rows
                .into_iter()
                .map(InfluencerBalance::from)
                .collect(),
            next_cursor,
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
