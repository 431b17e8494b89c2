//! The sums of the platform, and what is owed to whom.

use super::{InfluencerBalance, OwedPlace};
use crate::{App, Failure, Page, Slice};
use domain::books::Books;
use jiff::Timestamp;

/// Who owes what to whom at a moment.
#[derive(Debug)]
pub struct Accounts {
    pub at: Timestamp,
    pub books: Books,
    /// The people who earned anything, whom most is owed first.
    pub influencers: Page<InfluencerBalance>,
}

/// Reads them, with a page of the people; for admins.
///
/// # Errors
/// The database failed.
pub async fn read(app: &App, slice: Slice<OwedPlace>) -> Result<Accounts, Failure> {
    let at = app.now();
    let books = store::books::books(&app.db).await?;
    let influencers = store::earnings::by_influencer(&app.db, at, slice).await?;
    Ok(Accounts { at, books, influencers })
}
