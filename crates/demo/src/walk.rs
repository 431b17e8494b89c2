//! The story is told: event after event, those that do not need each other together.

use crate::{
    DemoClock,
    market::{AGREEMENTS, CAMPAIGNS, FUNDS, Fate, Terms},
    payday::ASKS,
    plan::{DAYS, Plan, PlannedLead},
    stage::Stage,
    story::{Event, events, together},
};
use app::{
    App, Failure, agreements, campaigns,
    leads::{self, create::CreateLead},
    notifications, payouts, wake_ups,
};
use domain::{
    Actor,
    campaign::{CampaignStatus, PausedBy},
    ids::{DepositId, LeadId, MerchantId, PayoutId},
    lead::LeadCommand,
};
use jiff::Timestamp;

/// How many nights before the end people begin to be told; nobody would read older notifications.
const NIGHTS_TOLD: u64 = 14;

/// What the story has come to.
pub(crate) struct Walk<'a> {
    pub(crate) app: &'a App,
    plan: &'a Plan,
    pub(crate) stage: &'a Stage,
    leads: Vec<Option<LeadId>>,
    pub(crate) deposits: Vec<Option<DepositId>>,
    /// What people asked for.
    pub(crate) payouts: Vec<Option<PayoutId>>,
}

/// Tells the whole story and returns how many leads came.
pub(crate) async fn through(app: &App, clock: &DemoClock, plan: &Plan, stage: &Stage) -> Result<usize, Failure> {
    let mut walk = Walk {
        app,
        plan,
        stage,
        leads: vec![None; plan.leads.len()],
        deposits: vec![None; FUNDS.len()],
        payouts: vec![None; ASKS.len()],
    };
    let events = events(plan);
    let mut rest = events.as_slice();
    while let Some((at, _)) = rest.first() {
        clock.set(*at);
        let (together, later) = rest.split_at(together(rest));
        walk.happen(together).await?;
        rest = later;
    }
    Ok(walk.leads.iter().flatten().count())
}

impl Walk<'_> {
    /// Movements are polled in order and so reach the teller in order, each at its own time.
    async fn happen(&mut self, events: &[(Timestamp, Event)]) -> Result<(), Failure> {
        let these = &*self;
        let happening = events
            .iter()
            .map(|(at, event)| DemoClock::at(*at, these.one(*at, *event)));
        let outcomes = futures::future::join_all(happening).await;
        for ((_, event), outcome) in events.iter().zip(outcomes) {
            match (*event, outcome?) {
                (Event::Lead(lead), Came::Lead(id)) => self.leads[lead] = id,
                (Event::Credit(fund, 0), Came::Deposit(id)) => self.deposits[fund] = Some(id),
                (Event::Ask(number), Came::Payout(id)) => self.payouts[number] = id,
                _ => {}
            }
        }
        Ok(())
    }

    async fn one(&self, at: Timestamp, event: Event) -> Result<Came, Failure> {
        match event {
            Event::Lead(lead) => return self.lead(lead).await.map(Came::Lead),
            Event::Decision(lead, which) => self.decide(lead, which).await?,
            Event::Credit(fund, 0) => return self.open(fund).await.map(Came::Deposit),
            Event::Credit(fund, which) => self.recharge(fund, which).await?,
            Event::Declined => self.declined().await?,
            Event::Unpaid => drop(self.recharge_online(0, 2_000).await?),
            Event::Opened => self.open_unpaid().await?,
            Event::Stopped(campaign) => self.stop(campaign).await?,
            Event::Agreement(agreement) => self.end(agreement).await?,
            Event::Ask(number) => return self.ask(number).await.map(Came::Payout),
            Event::PayoutsDecided => self.decide_payouts().await?,
            Event::PayoutsSent(which) => self.send_payouts(which).await?,
            Event::PayoutsReturned => self.return_payouts().await?,
            Event::Night => self.night(at).await?,
            Event::Read => self.read().await?,
        }
        Ok(Came::Nothing)
    }

    async fn lead(&self, number: usize) -> Result<Option<LeadId>, Failure> {
        let PlannedLead {
            campaign,
            person,
            customer,
            value,
            source,
            ..
        } = &self.plan.leads[number];
        let (actor, influencer) = self.stage.people[*person];
        let command = CreateLead {
            campaign: self.stage.campaigns[*campaign],
            influencer,
            customer: customer.clone(),
            value: *value,
            source: *source,
            expected_commission: None,
        };
        match leads::create::create(self.app, actor, command, None).await {
            Ok(created) => Ok(Some(created.lead.id)),
            Err(Failure::Refused(refusal)) => {
                tracing::debug!(%refusal, "a lead of the demonstration was refused");
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }

    async fn decide(&self, number: usize, which: usize) -> Result<(), Failure> {
        let (Some(lead), planned) = (self.leads[number], &self.plan.leads[number]) else {
            return Ok(());
        };
        let actor = self.merchant(CAMPAIGNS[planned.campaign].merchant).0;
        let app = self.app;
        let decided = match planned.decisions[which].1.clone() {
            LeadCommand::Validate {
                score: Some(score),
                feedback,
            } => leads::validate::validate(app, actor, lead, score, feedback).await,
            LeadCommand::Reject { reason, details } => leads::reject::reject(app, actor, lead, reason, details).await,
            LeadCommand::Convert { value } => leads::convert::convert(app, actor, lead, value).await,
            LeadCommand::Lose { reason } => leads::lose::lose(app, actor, lead, reason).await,
            LeadCommand::Validate { .. } | LeadCommand::Expire => return Ok(()),
        };
        decided.map(drop)
    }

    pub(crate) fn merchant(&self, number: usize) -> (Actor, MerchantId) {
        self.stage.merchants[number]
    }

    async fn stop(&self, number: usize) -> Result<(), Failure> {
        let campaign = &CAMPAIGNS[number];
        let wanted = match campaign.fate {
            Fate::Completed(_) => CampaignStatus::Completed,
            _ => CampaignStatus::Paused(PausedBy::Hand),
        };
        let actor = self.merchant(campaign.merchant).0;
        campaigns::set_status::set_status(self.app, actor, self.stage.campaigns[number], wanted)
            .await
            .map(drop)
    }

    async fn end(&self, number: usize) -> Result<(), Failure> {
        let agreement = &AGREEMENTS[number];
        let (actor, id) = (self.merchant(agreement.0).0, self.stage.agreements[number]);
        match agreement.5 {
            Terms::Terminated(_) => agreements::terminate::terminate(self.app, actor, id).await.map(drop),
            _ => agreements::suspend::suspend(self.app, actor, id).await.map(drop),
        }
    }

    async fn night(&self, at: Timestamp) -> Result<(), Failure> {
        leads::expire::expire(self.app).await?;
        payouts::automatic::request_due(self.app).await?;
        if at < self.plan.at(DAYS - NIGHTS_TOLD, 0) {
            return Ok(());
        }
        let merchants: Vec<_> = self.stage.merchants.iter().map(|(_, merchant)| *merchant).collect();
        wake_ups::follow_up(self.app, &merchants).await?;
        Ok(())
    }

    async fn read(&self) -> Result<(), Failure> {
        let merchants = self.stage.merchants.iter().map(|(actor, _)| *actor);
        let people = self.stage.people.iter().map(|(actor, _)| *actor);
        let admins = [self.stage.admin, self.stage.finance];
        for actor in admins.into_iter().chain(merchants).chain(people) {
            notifications::read::read_all(self.app, actor).await?;
        }
        Ok(())
    }
}

/// What an event leaves behind.
enum Came {
    Nothing,
    Lead(Option<LeadId>),
    Deposit(DepositId),
    Payout(Option<PayoutId>),
}
