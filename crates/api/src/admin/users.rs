//! `GET /api/admin/users`

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
    accounts::{
        Profile, UserFilter,
        search::{self as use_case, ListedUser as Listed},
    },
    deposits::DepositBalance,
};
use axum::{Json, extract::State};
use domain::{Invalid, Role, sought::Sought};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// What users to list, as text of the query.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct UserQuery {
    /// admin, merchant, influencer or commercial.
    #[param(value_type = Option<names::Role>)]
    role: Option<String>,
    /// Part of the e-mail address, the name, the name of the business or the telephone number, in any spelling.
    q: Option<String>,
}

/// Somebody who signs in, as admins see them.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListedUser {
    /// Who.
    id: Uuid,
    /// Their e-mail address.
    email: String,
    /// admin, merchant, influencer or commercial.
    role: names::Role,
    /// What they are called.
    display_name: String,
    /// The name of a merchant's business.
    company_name: Option<String>,
    /// A merchant's business.
    merchant_id: Option<Uuid>,
    /// The profile of somebody who brings leads.
    influencer_id: Option<Uuid>,
    /// Their telephone number in E.164.
    phone: Option<String>,
    /// fr, ar or en.
    locale: names::Locale,
    /// When they registered.
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
    /// Every deposit of a merchant, the most urgent first; none of others.
    deposits: Vec<UserDeposit>,
    /// Always true: every account may sign in.
    active: bool,
}

/// A deposit of a merchant, in short.
#[derive(Debug, Serialize, ToSchema)]
pub struct UserDeposit {
    /// Which deposit it is.
    id: Uuid,
    /// Whether it can be used.
    status: names::DepositStatus,
    /// How close it is to its end.
    alert_level: names::AlertLevel,
    /// What new leads can use.
    available_balance: Amount,
}

/// A page of users, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListedUsers {
    users: Vec<ListedUser>,
    /// How many users there are in all pages.
    total: i64,
    /// Where the next page begins; null on the last one.
    next_cursor: Option<String>,
}

/// Everybody who signs in.
#[utoipa::path(
    get, path = "/api/admin/users", tag = "admin", security(("bearer" = [])), params(UserQuery, PageQuery),
    responses((status = 200, body = ListedUsers))
)]
pub async fn users(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    Query(query): Query<UserQuery>,
    page: PageQuery,
) -> Result<Json<ListedUsers>, Problem> {
    let found = use_case::search(&app, actor, &query.parse(&page)?).await?;
    let next_cursor = page.next_cursor(&found, |last| last.user.id);
    Ok(Json(ListedUsers {
        users: found.rows.into_iter().map(ListedUser::from).collect(),
        total: found.total,
        next_cursor,
    }))
}

impl UserQuery {
    fn parse(&self, page: &PageQuery) -> Result<UserFilter, Problem> {
        let mut fields = Fields::default();
        let role = |name: &str| Role::from_name(name).ok_or(Invalid::UnknownValue);
        let filter = UserFilter {
            role: fields.parse_text("role", self.role.as_deref(), role),
            text: fields.parse_text("q", self.q.as_deref(), Sought::parse),
            slice: page.parse(&mut fields, page::id),
        };
        fields.check()?;
        Ok(filter)
    }
}

impl From<Listed> for ListedUser {
    fn from(Listed { user, deposits }: Listed) -> Self {
        let actor = user.actor();
        Self {
            id: user.id.uuid(),
            email: user.email,
            role: actor.role().into(),
            display_name: user.display_name,
            company_name: match user.profile {
                Profile::Merchant(_, company_name) => Some(company_name),
                _ => None,
            },
            merchant_id: actor.merchant().map(|id| id.uuid()),
            deposits: deposits.into_iter().map(UserDeposit::from).collect(),
            influencer_id: actor.influencer().map(|id| id.uuid()),
            phone: user.phone,
            locale: user.locale.into(),
            created_at: user.created_at,
            active: true,
        }
    }
}

impl From<DepositBalance> for UserDeposit {
    fn from(found: DepositBalance) -> Self {
        Self {
            id: found.deposit.id.uuid(),
            status: found.deposit.status.into(),
            alert_level: found.deposit.level().into(),
            available_balance: Amount(found.deposit.balance.available()),
        }
    }
}
