//! Who brings too many bad leads is stopped, and both sides are told.

use crate::{App, Failure, notifications::both_sides::tell_both};
use domain::{
    block::BlockReason,
    quality::{PoorQuality, judge as judged},
};
use messages::{Notification, notification::Reader};
use store::{
    Tx,
    quality::{Standing, Stopped, standings, stop},
    wake_ups::Recent,
};

/// What came of judging.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// Agreements that were suspended.
    pub suspended: usize,
    /// Influencers that were blocked on a campaign.
    pub blocked: usize,
    /// Notifications about it.
    pub notifications: u64,
}

/// Judges every influencer on every campaign that had a decision.
///
/// # Errors
/// The database failed.
pub async fn judge(app: &App, tx: &Tx, recent: &Recent) -> Result<Judged, Failure> {
    let mut done = Judged::default();
    for standing in standings(tx, recent).await? {
        let verdict = judged(
            &standing.latest_scores,
            standing.threshold,
            standing.rejections_in_a_row,
            standing.max_rejected,
        );
        let Some(why) = verdict else { continue };
        let Some(stopped) = stop(tx, &standing, why, app.new_id(), app.now()).await? else {
            continue;
        };
        match stopped {
            Stopped::Suspended(_) => done.suspended += 1,
            Stopped::Blocked => done.blocked += 1,
        }
        tracing::info!(influencer = %standing.influencer, campaign = %standing.campaign, why = why.name(),
            "an influencer was stopped");
        let merchant = recent.name_of(standing.merchant);
        let told = |reader| notification(merchant, &standing, why, stopped, reader);
        done.notifications += tell_both(app, tx, standing.merchant, standing.influencer, told).await?;
    }
    Ok(done)
}

fn notification(
    merchant: &str,
    standing: &Standing,
    reason: PoorQuality,
    stopped: Stopped,
    reader: Reader,
) -> Notification {
    let (influencer_id, campaign_id) = (standing.influencer, Some(standing.campaign));
    let (merchant, influencer) = (merchant.to_owned(), standing.influencer_name.clone());
    let reason = BlockReason::Quality(reason);
    match stopped {
        Stopped::Suspended(agreement_id) => Notification::AgreementSuspended {
            agreement_id,
            influencer_id,
            campaign_id,
            reason,
            reader,
            merchant,
            influencer,
        },
        Stopped::Blocked => Notification::InfluencerBlocked {
            influencer_id,
            campaign_id,
            reason,
            reader,
            merchant,
            influencer,
            campaign: standing.campaign_name.clone(),
        },
    }
}
