//! What a merchant has for the next leads.

use super::scope;
use crate::{App, Failure};
use domain::{
    Actor, deposit,
    ids::{CampaignId, MerchantId},
};
use store::deposits::DepositBalance;

/// The deposit that the next lead (of that campaign) would use, else the latest one.
///
/// # Errors
/// A merchant asks for another, or an admin for nobody.
pub async fn balance(
    app: &App,
    actor: Actor,
    merchant: Option<MerchantId>,
    campaign: Option<CampaignId>,
) -> Result<Option<DepositBalance>, Failure> {
    let merchant = scope::one_merchant(actor, merchant)?;
    let deposits = store::deposits::balances(&app.db, merchant).await?;
    let shown = deposit::current(deposits.iter().map(|each| &each.deposit), campaign).map(|shown| shown.id);
    Ok(deposits.into_iter().find(|each| Some(each.deposit.id) == shown))
}
