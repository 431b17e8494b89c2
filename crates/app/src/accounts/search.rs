//! A page of users.

use super::{UserFilter, UserRecord};
use crate::{App, Failure, Page};
use domain::Actor;
use futures::future::try_join_all;
use store::deposits::DepositBalance;

/// A user, with every deposit of a merchant.
#[derive(Debug)]
pub struct ListedUser {
    /// Who it is.
    pub user: UserRecord,
    /// The deposits of a merchant, the most urgent first.
    pub deposits: Vec<DepositBalance>,
}

/// Lists the users that the actor may see and the filter lets through; for admins. The balances are asked for
/// together, so they are one query whatever the size of the page.
///
/// # Errors
/// The database failed.
pub async fn search(app: &App, actor: Actor, filter: &UserFilter) -> Result<Page<ListedUser>, Failure> {
    let Page { rows, total, more } = store::accounts::search(&app.db, actor, filter).await?;
    let listed = rows.into_iter().map(async |user: UserRecord| {
        let mut deposits = match user.actor().merchant() {
            Some(merchant) => store::deposits::balances(&app.db, merchant).await?,
            None => Vec::new(),
        };
        deposits.sort_by_cached_key(|each| each.deposit.by_urgency());
        Ok::<_, Failure>(ListedUser { user, deposits })
    });
    let rows = try_join_all(listed).await?;
    Ok(Page { rows, total, more })
}
