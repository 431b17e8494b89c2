//! Who brought a lead is told what was decided about it.

use super::{compose::Item, texts};
use crate::{App, Failure};
use domain::{ids::InfluencerId, lead::RejectionReason, locale::Locale};
use serde_json::json;
use std::collections::BTreeSet;
use store::{
    Tx,
    notifications::{Decided, Level, NewNotification, Outcome, Recipients, decided, recipients, tell as write},
    wake_ups::Recent,
};

/// Decisions told at a time.
const AT_ONCE: i64 = 1_000;

/// Tells of every decision, page by page. Nothing when there was none.
pub(crate) async fn tell(app: &App, tx: &Tx, recent: &Recent) -> Result<Option<u64>, Failure> {
    let mut told = None;
    let mut page = decided(tx, recent, None, AT_ONCE).await?;
    while let Some(last) = page.last().cloned() {
        let influencers: BTreeSet<InfluencerId> = page.iter().map(|lead| lead.influencer).collect();
        let people = recipients(tx, &BTreeSet::new(), &influencers).await?;
        let notifications: Vec<NewNotification> = page
            .iter()
            .flat_map(|lead| for_influencer(app, recent, lead, &people))
            .collect();
        *told.get_or_insert(0) += write(tx, &notifications).await?;
        page = decided(tx, recent, Some(&last), AT_ONCE).await?;
    }
    Ok(told)
}

fn for_influencer(app: &App, recent: &Recent, lead: &Decided, people: &Recipients) -> Vec<NewNotification> {
    let own = people.of_influencer(lead.influencer).iter();
    let item = item(lead);
    let amount = texts::amount(lead.share);
    own.map(|to| {
        let values = [
            ("merchant", recent.name_of(lead.merchant)),
            ("campaign", lead.campaign_name.as_str()),
            ("customer", lead.customer_name.as_str()),
            ("amount", amount.as_str()),
            ("reason", reason(&lead.outcome, to.locale)),
        ];
        item.put(app, *to, &values)
    })
    .collect()
}

fn item(lead: &Decided) -> Item<'static> {
    let (kind, level) = match lead.outcome {
        Outcome::Validated => ("lead_validated", Level::Success),
        Outcome::Rejected(_) => ("lead_rejected", Level::Warning),
        Outcome::Expired => ("lead_expired", Level::Info),
    };
    let mut data = json!({ "lead_id": lead.lead, "campaign_id": lead.campaign });
    if let Outcome::Rejected(reason) = &lead.outcome {
        data["rejection_reason"] = reason.name().into();
    }
    Item {
        kind,
        level,
        text: kind,
        data,
        action_url: format!("/leads/{}", lead.lead),
        about: format!("{kind}:{}", lead.lead),
    }
}

fn reason(outcome: &Outcome, locale: Locale) -> &str {
    match outcome {
        Outcome::Rejected(RejectionReason::Other(words)) => words.as_str().trim_end_matches('.'),
        Outcome::Rejected(reason) => texts::word(reason.name(), locale).unwrap_or(reason.name()),
        Outcome::Validated | Outcome::Expired => "",
    }
}
