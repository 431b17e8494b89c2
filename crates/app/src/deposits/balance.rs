//! What a merchant has for the next leads.

use super::scope;
use crate::{App, Failure};
use domain::{
    Actor, deposit,
    ids::{CampaignId, MerchantId},
};
use store::deposits::DepositBalance;

/// The deposit that the next lead (of that campaign) takes, else the one with the most available (rules, section 2).
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
    let dearest = match deposits.len() {
        // Most merchants have one: there is nothing to choose.
        0 | 1 => Vec::new(),
        _ => store::campaigns::dearest(&app.db, merchant).await?,
    };
    let each = deposits.iter().map(|each| &each.deposit);
    let shown = deposit::current(each, campaign, &dearest).map(|shown| shown.id);
    Ok(deposits.into_iter().find(|each| Some(each.deposit.id) == shown))
}
