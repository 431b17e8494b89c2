//! Who brings too many bad leads is stopped, and both sides are told.

use super::{Told, texts, words::Item};
use crate::{App, Failure};
use domain::quality::{PoorQuality, judge as judged};
use serde_json::json;
use store::{
    news::{News, Standing, Stopped, people, standings, stop},
    notifications::{Level, tell},
};
use uuid::Uuid;

/// Judges every influencer on every campaign that had a decision.
pub(super) async fn judge(app: &App, news: &News, told: &mut Told) -> Result<(), Failure> {
    for standing in standings(news).await? {
        let verdict = judged(
            &standing.latest_scores,
            standing.threshold,
            standing.rejections_in_a_row,
            standing.max_rejected,
        );
        let Some(why) = verdict else { continue };
        let Some(stopped) = stop(news, &standing, why, app.now()).await? else {
            continue;
        };
        match stopped {
            Stopped::Suspended(_) => told.suspended += 1,
            Stopped::Blocked => told.blocked += 1,
        }
        tracing::info!(influencer = %standing.influencer, campaign = %standing.campaign, why = why.name(),
            "an influencer was stopped");
        told.notifications += tell_both(app, news, &standing, why, stopped).await?;
    }
    Ok(())
}

async fn tell_both(
    app: &App,
    news: &News,
    standing: &Standing,
    why: PoorQuality,
    stopped: Stopped,
) -> Result<u64, Failure> {
    // He can be stopped again after he was let back; each time is another one.
    let occasion = app.new_id();
    let (merchant, influencer) = ([standing.merchant].into(), [standing.influencer].into());
    let people = people(news, &merchant, &influencer).await?;
    let sides = [
        (false, people.of_merchant(standing.merchant)),
        (true, people.of_influencer(standing.influencer)),
    ];
    let mut told = Vec::new();
    for (for_influencer, recipients) in sides {
        for to in recipients {
            let values = [
                ("merchant", news.name_of(standing.merchant)),
                ("influencer", standing.influencer_name.as_str()),
                ("campaign", standing.campaign_name.as_str()),
                ("reason", texts::word(why.name(), to.locale).unwrap_or(why.name())),
            ];
            told.push(item(for_influencer, standing, why, stopped, occasion).put(app, *to, &values));
        }
    }
    Ok(tell(news.tx(), &told).await?)
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
