//! People with whom a merchant may make an agreement.

use crate::{App, Failure};
use domain::{Actor, ids::MerchantId, sought::Sought};
use store::agreements::Candidate;

/// To find another person, the merchant types more of the name.
const MOST: i64 = 50;

/// Finds people by a part of their name; those who brought the merchant leads come first.
///
/// # Errors
/// The database failed.
pub async fn candidates(
    app: &App,
    actor: Actor,
    merchant: MerchantId,
    text: Option<&Sought>,
) -> Result<Vec<Candidate>, Failure> {
    Ok(store::agreements::candidates(&app.db, actor, merchant, text, MOST).await?)
}
