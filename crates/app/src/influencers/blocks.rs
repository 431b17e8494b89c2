//! Who may not bring leads.

use super::{Block, BlockFilter};
use crate::{App, Failure, deposits::scope};
use domain::{
    Actor,
    ids::{CampaignId, MerchantId},
};

/// The blocks of a merchant that stand, the latest first; those of all merchants for an admin who names none.
///
/// # Errors
/// A merchant names another.
pub async fn blocks(
    app: &App,
    actor: Actor,
    merchant: Option<MerchantId>,
    campaign: Option<CampaignId>,
) -> Result<Vec<Block>, Failure> {
    let merchant = scope::merchant(actor, merchant)?;
    Ok(store::blocks::blocks(&app.db, actor, BlockFilter { merchant, campaign }).await?)
}
