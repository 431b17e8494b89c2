//! A page of users and how many there are in all.

use super::users::{COLUMNS, TABLES, UserRecord, record};
use crate::{
    Database, StoreError,
    conditions::{Conditions, containing, cut},
    row::Columns,
};
use domain::{Actor, Role, ids::UserId};

/// What users to list.
#[derive(Debug, Clone)]
pub struct UserFilter {
    /// Only with this role.
    pub role: Option<Role>,
    /// Only with this in the e-mail address, the name or the name of the business.
    pub text: Option<String>,
    /// After which user of the page before.
    pub after: Option<UserId>,
    /// How many.
    pub limit: i64,
}

/// A page of users.
#[derive(Debug)]
pub struct UserPage {
    /// The users of the page, the newest first.
    pub users: Vec<UserRecord>,
    /// How many users the filter lets through.
    pub total: i64,
    /// Whether there is a page after this one.
    pub more: bool,
}

/// Lists the users that the actor may see and the filter lets through: all of them for an admin.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &UserFilter) -> Result<UserPage, StoreError> {
    let mut conditions = Conditions::default();
    conditions.add_some("u.role = ?", filter.role.map(Role::name));
    conditions.add_some(
        "concat_ws(' ', u.email, u.display_name, m.company_name) ilike ?",
        filter.text.as_deref().map(containing),
    );
    let count = format!("select count(*) as total from {TABLES} where true{}", conditions.text());
    let counting = conditions.params().len();
    conditions.add_some("u.id < ?", filter.after.map(UserId::uuid));
    let page = format!(
        "select {COLUMNS} from {TABLES} where true{} order by u.id desc limit {}",
        conditions.text(),
        filter.limit + 1,
    );
    let params = conditions.params();
    let (counted, rows) = futures::join!(
        db.read(actor, &count, &params[..counting]),
        db.read(actor, &page, &params)
    );
    let total = counted?.first().map_or(Ok(0), |row| row.column("total"))?;
    let mut users: Vec<_> = rows?.iter().map(record).collect::<Result<_, _>>()?;
    let more = cut(&mut users, filter.limit);
    Ok(UserPage { users, total, more })
}
