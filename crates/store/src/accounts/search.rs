//! A page of users and how many there are in all.

use super::users::{COLUMNS, TABLES, UserRecord, record};
use crate::{
    Database, Page, Slice, StoreError,
    conditions::{Conditions, containing},
    page::NewestFirst,
};
use domain::{Actor, Role, ids::UserId, sought::Sought};

/// What users to list.
#[derive(Debug, Clone)]
pub struct UserFilter {
    /// Only with this role.
    pub role: Option<Role>,
    /// Only with this in the e-mail address, the name, the name of the business or the telephone number.
    pub text: Option<Sought>,
    pub slice: Slice<UserId>,
}

const USERS: NewestFirst = NewestFirst {
    columns: COLUMNS,
    table: TABLES,
    joins: "",
    id: "u.id",
};

/// Lists the users that the actor may see and the filter lets through: all of them for an admin.
///
/// # Errors
/// The database failed.
pub async fn search(db: &Database, actor: Actor, filter: &UserFilter) -> Result<Page<UserRecord>, StoreError> {
    let mut conditions = Conditions::default();
    conditions.add_some("u.role = ?", filter.role.map(Role::name));
    look_for(&mut conditions, filter.text.as_ref());
    USERS
        .read(db, actor, conditions, filter.slice.map(UserId::uuid), record)
        .await
}

fn look_for(conditions: &mut Conditions, sought: Option<&Sought>) {
    let Some(sought) = sought else { return };
    let phone = conditions.param(sought.digits().map(containing));
    conditions.add(
        &format!(
            "(app.folded(concat_ws(' ', u.email, u.display_name, m.company_name)) like ? or u.phone like {phone})"
        ),
        containing(sought.folded()),
    );
}
