//! An influencer says where they are paid without asking each time.

use super::{AccountRecord, announce::tell_once};
use crate::{App, Failure, activity::note_of};
use domain::{Actor, ids::InfluencerId, payout::Payee};
use messages::Notification;
use serde_json::json;
use store::payouts;

/// Keeps an account, notes that it changed and tells the influencer: somebody who has come into their session cannot
/// redirect their money unseen. The same account again changes nothing.
///
/// # Errors
/// The database failed.
pub async fn set_account(
    app: &App,
    actor: Actor,
    influencer: InfluencerId,
    payee: Payee,
) -> Result<AccountRecord, Failure> {
    let at = app.now();
    let tx = app.db.begin_system().await?;
    if payouts::set_account(&tx, influencer, &payee, at).await? {
        let subject = Some(influencer.uuid());
        note_of(
            app,
            &tx,
            Some(actor.user()),
            ("payout_account_changed", subject),
            json!({}),
        )
        .await?;
        let told = Notification::PayoutAccountChanged {
            influencer_id: influencer,
            holder: payee.holder.to_string(),
        };
        let about = format!("{}:{}", told.kind(), app.new_id());
        tell_once(app, &tx, influencer, &told, &about).await?;
    }
    let kept = payouts::account_in(&tx, influencer).await?;
    tx.commit().await?;
    Ok(kept.unwrap_or(AccountRecord { payee, updated_at: at }))
}
