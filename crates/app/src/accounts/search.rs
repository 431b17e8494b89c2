//! A page of users.

use super::{UserFilter, UserRecord};
use crate::{App, Failure, Page, deposits};
use domain::Actor;
use futures::future::try_join_all;
use store::deposits::DepositBalance;

/// A user, with what a merchant has for the next leads.
#[derive(Debug)]
pub struct ListedUser {
    /// Who it is.
    pub user: UserRecord,
    /// The deposit that the merchant's next lead would use, else the latest one.
    pub deposit: Option<DepositBalance>,
}

/// Lists the users that the actor may see and the filter lets through; for admins. The balances are asked for
/// together, so they are one query whatever the size of the page.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, filter: &UserFilter) -> Result<Page<ListedUser>, Failure> {
    let Page { rows, total, more } = store::accounts::search(&app.db, actor, filter).await?;
    let listed = rows.into_iter().map(async |user: UserRecord| {
        let deposit = match user.actor().merchant() {
            Some(merchant) => deposits::balance::balance(app, actor, Some(merchant), None).await?,
            None => None,
        };
        Ok::<_, Failure>(ListedUser { user, deposit })
    });
    let rows = try_join_all(listed).await?;
    Ok(Page { rows, total, more })
}
