//! The sums of the platform, and what is owed to whom.

use super::InfluencerBalance;
use crate::{App, Failure};
use domain::books::Books;
use jiff::Timestamp;

/// As many people as one answer names.
const NAMED: i64 = 500;

/// Who owes what to whom at a moment.
#[derive(Debug)]
pub struct Accounts {
    pub at: Timestamp,
    pub books: Books,
    /// The people who earned anything, whom most is owed first, 500 at most.
    pub influencers: Vec<InfluencerBalance>,
    /// How many people earned anything.
    pub people: i64,
}

/// Reads them; for admins.
///
/// # Errors
/// The database failed.
pub async fn read(app: &App) -> Result<Accounts, Failure> {
    let at = app.now();
    let books = store::books::books(&app.db).await?;
    let (influencers, people) = store::earnings::by_influencer(&app.db, at, NAMED).await?;
    Ok(Accounts {
        at,
        books,
        influencers,
        people,
    })
}
