//! The story is told: event after event, those that do not need each other together.

use super::{
    DemoClock,
    market::{AGREEMENTS, CAMPAIGNS, FUNDS, Fate, Terms},
    plan::{DAYS, Plan, PlannedLead},
    stage::Stage,
};
use crate::{
    App, Failure, agreements, campaigns,
    deposits::{
        open::{OpenDeposit, open},
        recharge::{RechargeDeposit, recharge},
    },
    leads::{self, create::CreateLead},
    news, notifications,
    payments::{Pay, Transfer, sandbox},
};
use domain::{
    Actor, Money, Refusal,
    campaign::{CampaignStatus, PausedBy},
    deposit_amount::{FirstPayment, Recharge},
    ids::{DepositId, LeadId, MerchantId, PaymentId},
    lead::LeadCommand,
    payment::PaymentMethod,
    text::{Note, Reference},
};
use jiff::Timestamp;

/// Something that happens.
#[derive(Debug, Clone, Copy)]
enum Event {
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
    /// The clock strikes 23:00.
    Night,
    /// Everything that is new so far was read.
    Read,
}

/// How many nights before the end people begin to be told; older news nobody would read.
const NIGHTS_OF_NEWS: u64 = 14;

/// What the story has come to.
struct Walk<'a> {
    app: &'a App,
    plan: &'a Plan,
    stage: &'a Stage,
    leads: Vec<Option<LeadId>>,
    deposits: Vec<Option<DepositId>>,
}

/// Tells the whole story and returns how many leads came.
pub(super) async fn through(app: &App, clock: &DemoClock, plan: &Plan, stage: &Stage) -> Result<usize, Failure> {
    let mut walk = Walk {
        app,
        plan,
        stage,
        leads: vec![None; plan.leads.len()],
        deposits: vec![None; FUNDS.len()],
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

/// Everything that happens before the end, in order.
fn events(plan: &Plan) -> Vec<(Timestamp, Event)> {
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
fn together(events: &[(Timestamp, Event)]) -> usize {
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

impl Walk<'_> {
    /// Movements are polled in order and so reach the teller in order, each at its own time.
    async fn happen(&mut self, events: &[(Timestamp, Event)]) -> Result<(), Failure> {
        let these = &*self;
        let happening = events.iter().map(|(at, event)| DemoClock::at(*at, these.one(*event)));
        let outcomes = futures::future::join_all(happening).await;
        for ((_, event), outcome) in events.iter().zip(outcomes) {
            match (*event, outcome?) {
                (Event::Lead(lead), Came::Lead(id)) => self.leads[lead] = id,
                (Event::Credit(fund, 0), Came::Deposit(id)) => self.deposits[fund] = Some(id),
                _ => {}
            }
        }
        Ok(())
    }

    async fn one(&self, event: Event) -> Result<Came, Failure> {
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
            Event::Night => self.night().await?,
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

    fn merchant(&self, number: usize) -> (Actor, MerchantId) {
        self.stage.merchants[number]
    }

    async fn open(&self, fund: usize) -> Result<DepositId, Failure> {
        let planned = &FUNDS[fund];
        let (_, dirhams) = planned.credits[0];
        let (actor, pay) = self.by_transfer(planned.merchant, fund, 0);
        let opened = open(
            self.app,
            actor,
            self.opening(planned.merchant, planned.only, dirhams, pay),
            None,
        )
        .await?;
        Ok(opened.deposit.deposit.id)
    }

    fn opening(&self, merchant: usize, only: Option<usize>, dirhams: u32, pay: Pay) -> OpenDeposit {
        OpenDeposit {
            merchant: self.merchant(merchant).1,
            campaign: only.map(|campaign| self.stage.campaigns[campaign]),
            amount: FirstPayment::new(Money::dirhams(dirhams)).expect("enough for a first payment"),
            alert_threshold: None,
            auto_recharge: false,
            auto_recharge_amount: None,
            pay,
        }
    }

    /// The admin records a transfer that arrived.
    fn by_transfer(&self, merchant: usize, fund: usize, which: usize) -> (Actor, Pay) {
        let reference = format!("VIR-{}{fund}{which:02}-{}", merchant + 1, 48_210 + 137 * fund + which);
        let transfer = Transfer {
            reference: Reference::parse(&reference).expect("a reference"),
            reason: Note::parse("Virement reçu, relevé du jour.").expect("a reason"),
        };
        (self.stage.admin, Pay::Transfer(transfer))
    }

    /// Recharges come by transfer and on the payment page, in turn.
    async fn recharge(&self, fund: usize, which: usize) -> Result<(), Failure> {
        let (_, dirhams) = FUNDS[fund].credits[which];
        if which % 2 == 1 {
            let (actor, payment) = self.recharge_online(fund, dirhams).await?;
            sandbox::settle(self.app, actor, payment, sandbox::Choice::Paid, None).await?;
            return Ok(());
        }
        let (actor, pay) = self.by_transfer(FUNDS[fund].merchant, fund, which);
        self.recharge_by(actor, fund, dirhams, pay).await.map(drop)
    }

    async fn recharge_online(&self, fund: usize, dirhams: u32) -> Result<(Actor, PaymentId), Failure> {
        let (actor, _) = self.merchant(FUNDS[fund].merchant);
        let payment = self
            .recharge_by(actor, fund, dirhams, Pay::Online(Some(PaymentMethod::Sandbox)))
            .await?;
        Ok((actor, payment))
    }

    async fn recharge_by(&self, actor: Actor, fund: usize, dirhams: u32, pay: Pay) -> Result<PaymentId, Failure> {
        let command = RechargeDeposit {
            deposit: self.deposits[fund].ok_or(Refusal::NotFound)?,
            amount: Recharge::new(Money::dirhams(dirhams)).expect("enough for a recharge"),
            pay,
        };
        Ok(recharge(self.app, actor, command, None).await?.payment)
    }

    async fn declined(&self) -> Result<(), Failure> {
        let (actor, payment) = self.recharge_online(2, 1_500).await?;
        sandbox::settle(self.app, actor, payment, sandbox::Choice::Failed, None)
            .await
            .map(drop)
    }

    async fn open_unpaid(&self) -> Result<(), Failure> {
        let pay = Pay::Online(Some(PaymentMethod::Sandbox));
        open(self.app, self.merchant(2).0, self.opening(2, None, 2_000, pay), None)
            .await
            .map(drop)
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

    async fn night(&self) -> Result<(), Failure> {
        leads::expire::expire(self.app).await?;
        let news = self.plan.at(DAYS - NIGHTS_OF_NEWS, 0);
        if self.app.now() < news {
            return Ok(());
        }
        for (_, merchant) in &self.stage.merchants {
            news::tell(self.app, *merchant).await?;
        }
        Ok(())
    }

    async fn read(&self) -> Result<(), Failure> {
        let merchants = self.stage.merchants.iter().map(|(actor, _)| *actor);
        let people = self.stage.people.iter().map(|(actor, _)| *actor);
        for actor in merchants.chain(people) {
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
}
