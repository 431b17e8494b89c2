//! The story before it is told: which lead comes when, and what becomes of it. Pure, and the same each time but for
//! the day on which it ends.

use crate::{
    customers,
    dice::Dice,
    market::{CAMPAIGNS, FUNDS, Fund, last_day},
    outcome::{failure, success},
};
use domain::{
    Money, Zone,
    commission::CommissionRule,
    contact::Customer,
    lead::{LeadCommand, LeadSource},
    lead_value::LeadValue,
};
use jiff::{SignedDuration, Timestamp};

/// How long the story is.
pub(crate) const DAYS: u64 = 90;

/// The whole story.
pub(crate) struct Plan {
    pub(crate) start: Timestamp,
    pub(crate) end: Timestamp,
    pub(crate) leads: Vec<PlannedLead>,
}

/// A lead and its future.
pub(crate) struct PlannedLead {
    pub(crate) campaign: usize,
    pub(crate) person: usize,
    pub(crate) customer: Customer,
    pub(crate) value: LeadValue,
    pub(crate) source: LeadSource,
    pub(crate) at: Timestamp,
    /// What is decided, and when; in the end some of it lies in the future.
    pub(crate) decisions: Vec<(Timestamp, LeadCommand)>,
}

/// A lead whose time is not known yet.
struct Draft {
    campaign: usize,
    value: Money,
    kept: bool,
}

impl Plan {
    /// A moment of a day, counted from the start.
    pub(crate) fn at(&self, day: u64, hour: u64) -> Timestamp {
        self.start + SignedDuration::from_hours(i64::try_from(day * 24 + hour).unwrap_or(0))
    }
}

/// Plans the days that end now.
pub(crate) fn make(end: Timestamp, zone: &Zone) -> Plan {
    let start = end - SignedDuration::from_hours(i64::try_from(DAYS * 24).unwrap_or(0));
    let mut plan = Plan {
        start,
        end,
        leads: Vec::new(),
    };
    let mut dice = Dice::new(2_026);
    for fund in &FUNDS {
        let drafts = drafts(&mut dice, fund);
        let times = times(&mut dice, &plan, zone, fund, drafts.len());
        for (draft, at) in drafts.into_iter().zip(times) {
            plan.leads.extend(cast(&mut dice, &plan, draft, at));
        }
    }
    plan.leads.sort_by_key(|lead| lead.at);
    plan
}

/// Leads whose commissions spend a fund down to what is to be left; those that are rejected
/// lie early enough for their money to come back.
fn drafts(dice: &mut Dice, fund: &Fund) -> Vec<Draft> {
    let credited: i64 = fund
        .credits
        .iter()
        .map(|(_, dirhams)| Money::dirhams(*dirhams).centimes())
        .sum();
    let mut rest = credited - Money::dirhams(fund.left).centimes();
    let mut drafts = Vec::new();
    let most = fund
        .campaigns
        .iter()
        .map(|at| rule(*at).fixed.centimes())
        .max()
        .unwrap_or(0);
    while rest >= 2 * most + 500 {
        let campaign = *dice.pick(fund.campaigns);
        let draft = draft(dice, campaign, true);
        rest -= rule(draft.campaign).price(worth(draft.value)).amount.centimes();
        drafts.push(draft);
    }
    if fund.exact {
        // What remains is spent by three small leads: a tenth of ten times as much.
        let campaign = *dice.pick(fund.campaigns);
        let thirds = [rest / 3, rest / 3, rest - 2 * (rest / 3)];
        let exactly = |centimes: i64| Money::from_centimes(centimes * 10).expect("an amount");
        drafts.extend(thirds.map(|centimes| Draft {
            campaign,
            value: exactly(centimes),
            kept: true,
        }));
    }
    let twelfths = if fund.left == 0 { 9 } else { 11 };
    for _ in 0..drafts.len() / 4 {
        let early = dice.below((drafts.len() * twelfths / 12) as u64);
        let campaign = *dice.pick(fund.campaigns);
        drafts.insert(usize::try_from(early).unwrap_or(0), draft(dice, campaign, false));
    }
    drafts
}

fn draft(dice: &mut Dice, campaign: usize, kept: bool) -> Draft {
    let (least, most) = place(campaign).values;
    // Small jobs are more frequent than large ones.
    let most = if dice.percent(55) { most.min(least + 900) } else { most };
    let tens = dice.between(least / 10, most / 10);
    let value = Money::from_centimes(i64::try_from(tens * 1_000).unwrap_or(0)).expect("an amount");
    Draft { campaign, value, kept }
}

fn place(campaign: usize) -> &'static crate::market::Campaign {
    CAMPAIGNS.get(campaign).expect("a campaign of the story")
}

/// The terms of a campaign of the story.
pub(crate) fn rule(campaign: usize) -> CommissionRule {
    CommissionRule {
        fixed: Money::dirhams(place(campaign).fixed_dirhams),
        ..CommissionRule::DEFAULT
    }
}

fn worth(value: Money) -> LeadValue {
    LeadValue::new(value).expect("a value within the limits")
}

/// Moments in order, from the day after the fund was opened until lately.
fn times(dice: &mut Dice, plan: &Plan, zone: &Zone, fund: &Fund, count: usize) -> Vec<Timestamp> {
    let opened = fund.credits.first().map_or(0, |(day, _)| *day);
    let from = plan.at(opened + 1, 0);
    let until = plan.end - SignedDuration::from_mins(40);
    let span = u64::try_from(until.duration_since(from).as_secs()).unwrap_or(1);
    let moment = |seconds: u64| from + SignedDuration::from_secs(i64::try_from(seconds).unwrap_or(0));
    let mut times: Vec<Timestamp> = (0..count)
        .map(|_| by_day(zone, moment(dice.below(span)), until))
        .collect();
    // There is always something to decide.
    for fresh in times.iter_mut().take(2) {
        *fresh = until - SignedDuration::from_mins(i64::try_from(dice.between(5, 30 * 60)).unwrap_or(60));
    }
    times.sort_unstable();
    times
}

/// Nobody is contacted at four in the morning.
fn by_day(zone: &Zone, at: Timestamp, until: Timestamp) -> Timestamp {
    let hour = zone.local(at).hour();
    let later = at + SignedDuration::from_hours(9);
    if (0..8).contains(&hour) && later <= until {
        later
    } else {
        at
    }
}

/// Finds somebody who brings a lead at that time; nobody does for a campaign that is over, and then the fund keeps
/// its money for another campaign.
fn cast(dice: &mut Dice, plan: &Plan, draft: Draft, at: Timestamp) -> Option<PlannedLead> {
    let day = u64::try_from(at.duration_since(plan.start).as_hours() / 24).unwrap_or(0);
    let open = |campaign: &usize| {
        place(*campaign)
            .people
            .iter()
            .any(|person| day < last_day(*campaign, *person))
    };
    let fund = FUNDS.iter().find(|fund| fund.campaigns.contains(&draft.campaign))?;
    let campaign = Some(draft.campaign)
        .filter(open)
        .or_else(|| fund.campaigns.iter().copied().find(open))?;
    let people: Vec<usize> = place(campaign)
        .people
        .iter()
        .copied()
        .filter(|person| day < last_day(campaign, *person))
        .collect();
    Some(PlannedLead {
        campaign,
        person: *dice.pick(&people),
        customer: customers::make(dice, place(campaign).wishes),
        value: worth(draft.value),
        source: *dice.pick(LeadSource::ALL),
        at,
        decisions: if draft.kept {
            success(dice, plan.end, at, draft.value)
        } else {
            failure(dice, at)
        },
    })
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
