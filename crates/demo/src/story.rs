//! What happens, and in which order.

use crate::{
    market::{AGREEMENTS, CAMPAIGNS, FUNDS, Fate, Terms},
    payday::{ASKS, DECIDED, RETURNED, SENT},
    plan::{DAYS, Plan},
};
use jiff::Timestamp;

/// Something that happens.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Event {
    /// A lead comes.
    Lead(usize),
    /// The merchant decides: which lead, and which of its decisions.
    Decision(usize, usize),
    /// Money comes: which fund, and which of its credits.
    Credit(usize, usize),
    /// A recharge that the bank declines, and one that is left open.
    Declined,
    Unpaid,
    /// A first payment that is not made yet.
    Opened,
    /// A campaign is stopped.
    Stopped(usize),
    /// An agreement is suspended or ended.
    Agreement(usize),
    /// Somebody asks to be paid.
    Ask(usize),
    /// Payouts are decided, sent to the bank, and some come back.
    PayoutsDecided,
    PayoutsSent(usize),
    PayoutsReturned,
    /// The clock strikes 23:00.
    Night,
    /// Everything that is new so far was read.
    Read,
}

/// Everything that happens before the end, in order.
pub(crate) fn events(plan: &Plan) -> Vec<(Timestamp, Event)> {
    let mut events = Vec::new();
    for (number, lead) in plan.leads.iter().enumerate() {
        events.push((lead.at, Event::Lead(number)));
        let decisions = lead.decisions.iter().enumerate();
        events.extend(decisions.map(|(which, (at, _))| (*at, Event::Decision(number, which))));
    }
    for (fund, planned) in FUNDS.iter().enumerate() {
        let credits = planned.credits.iter().enumerate();
        events.extend(credits.map(|(which, (day, _))| (plan.at(*day, 9), Event::Credit(fund, which))));
    }
    for (number, campaign) in CAMPAIGNS.iter().enumerate() {
        if let Fate::Paused(day) | Fate::Completed(day) = campaign.fate {
            events.push((plan.at(day, 18), Event::Stopped(number)));
        }
    }
    for (number, agreement) in AGREEMENTS.iter().enumerate() {
        if let Terms::Suspended(day) | Terms::Terminated(day) = agreement.5 {
            events.push((plan.at(day, 17), Event::Agreement(number)));
        }
    }
    let asks = ASKS.iter().enumerate();
    events.extend(asks.map(|(number, ask)| (plan.at(ask.day, 14), Event::Ask(number))));
    events.extend(DECIDED.map(|day| (plan.at(day, 10), Event::PayoutsDecided)));
    let sent = SENT.iter().enumerate();
    events.extend(sent.map(|(which, day)| (plan.at(*day, 15), Event::PayoutsSent(which))));
    events.push((plan.at(RETURNED, 12), Event::PayoutsReturned));
    events.extend((0..DAYS).map(|day| (plan.at(day, 23), Event::Night)));
    events.push((plan.at(50, 11), Event::Declined));
    events.push((plan.at(DAYS - 3, 12), Event::Opened));
    events.push((plan.at(DAYS - 3, 13), Event::Read));
    events.push((plan.at(DAYS - 2, 10), Event::Unpaid));
    events.retain(|(at, _)| *at <= plan.end);
    events.sort_by_key(|(at, _)| *at);
    events
}

/// How many of the next events do not need each other: movements of different leads.
pub(crate) fn together(events: &[(Timestamp, Event)]) -> usize {
    let mut seen = Vec::new();
    let independent = events.iter().take_while(|(_, event)| match event {
        Event::Lead(lead) | Event::Decision(lead, _) if !seen.contains(lead) => {
            seen.push(*lead);
            true
        }
        _ => false,
    });
    independent.count().max(1)
}
