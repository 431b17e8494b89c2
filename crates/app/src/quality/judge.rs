//! Who brings too many bad leads is stopped, and both sides are told.

use crate::{
    App, Failure,
    notifications::{compose::Item, texts},
};
use domain::quality::{PoorQuality, judge as judged};
use serde_json::json;
use store::{
    Tx,
    notifications::{Level, recipients, tell},
    quality::{Standing, Stopped, standings, stop},
    wake_ups::Recent,
};
use uuid::Uuid;

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
        let Some(stopped) = stop(tx, &standing, why, app.now()).await? else {
            continue;
        };
        match stopped {
            Stopped::Suspended(_) => done.suspended += 1,
            Stopped::Blocked => done.blocked += 1,
        }
        tracing::info!(influencer = %standing.influencer, campaign = %standing.campaign, why = why.name(),
            "an influencer was stopped");
        done.notifications += tell_both(app, tx, recent, &standing, why, stopped).await?;
    }
    Ok(done)
}

async fn tell_both(
    app: &App,
    tx: &Tx,
    recent: &Recent,
    standing: &Standing,
    why: PoorQuality,
    stopped: Stopped,
) -> Result<u64, Failure> {
    // They can be stopped again after they were let back; each time is another one.
    let occasion = app.new_id();
    let (merchant, influencer) = ([standing.merchant].into(), [standing.influencer].into());
    let people = recipients(tx, &merchant, &influencer).await?;
    let sides = [
        (false, people.of_merchant(standing.merchant)),
        (true, people.of_influencer(standing.influencer)),
    ];
    let mut told = Vec::new();
    for (for_influencer, recipients) in sides {
        for to in recipients {
            let values = [
                ("merchant", recent.name_of(standing.merchant)),
                ("influencer", standing.influencer_name.as_str()),
                ("campaign", standing.campaign_name.as_str()),
                ("reason", texts::word(why.name(), to.locale).unwrap_or(why.name())),
            ];
            told.push(item(for_influencer, standing, why, stopped, occasion).put(app, *to, &values));
        }
    }
    Ok(tell(tx, &told).await?)
}

fn item(
    for_influencer: bool,
    standing: &Standing,
    why: PoorQuality,
    stopped: Stopped,
    occasion: Uuid,
) -> Item<'static> {
    let mut data = json!({
        "influencer_id": standing.influencer, "campaign_id": standing.campaign, "reason": why.name(),
    });
    let (kind, text, action_url) = match stopped {
        Stopped::Suspended(agreement) => {
            data["agreement_id"] = json!(agreement);
            let text = ["agreement_suspended.merchant", "agreement_suspended.influencer"];
            (
                "agreement_suspended",
                text[usize::from(for_influencer)],
                "/accords".to_owned(),
            )
        }
        Stopped::Blocked => {
            let text = ["influencer_blocked.merchant", "influencer_blocked.influencer"];
            (
                "influencer_blocked",
                text[usize::from(for_influencer)],
                format!("/campagnes/{}", standing.campaign),
            )
        }
    };
    Item {
        kind,
        level: Level::Warning,
        text,
        data,
        action_url,
        about: format!("{kind}:{occasion}"),
    }
}
