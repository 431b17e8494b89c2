//! Those whom a block concerns, by name.

use super::Place;
use crate::Failure;
use domain::{Invalid, Refusal};
use store::{Tx, blocks};

/// Whom a block concerns, and where it is.
pub(super) struct Names {
    pub(super) merchant: String,
    pub(super) influencer: String,
    /// Empty where it is for all campaigns.
    pub(super) campaign: String,
}

/// The names of everything that a place consists of.
///
/// # Errors
/// Something of it is not there.
pub(super) async fn names(tx: &Tx, place: Place) -> Result<Names, Failure> {
    let not_found = |field| Failure::field(field, Invalid::NotFound);
    let names = blocks::names(tx, place)
        .await?
        .ok_or_else(|| not_found("merchant_id"))?;
    let campaign = match (place.campaign, names.campaign) {
        (Some(_), None) => return Err(not_found("campaign_id")),
        (_, name) => name.unwrap_or_default(),
    };
    Ok(Names {
        merchant: names.merchant,
        influencer: names.influencer.ok_or(Refusal::NotFound)?,
        campaign,
    })
}
