//! Plays histories: two servers on one database, a fresh merchant for each history.

use super::{
    behind::{Behind, Place, Ready},
    command::{BRINGERS, CAMPAIGNS, Command, Decider, Decision, History},
    model::{Model, TERMS},
};
use domain::{
    ids::{InfluencerId, MerchantId},
    job::Routine,
};
use futures::future::join_all;
use jiff::SignedDuration;
use std::cell::{Cell, RefCell};
use store::{Teller, TellerOptions};
use testkit::{Answer, Client, World, world::lead_body};

/// Histories between two audits of everything.
const AUDIT_EVERY: u32 = 500;

pub struct Player {
    pub world: World,
    other: World,
    /// For movements that no use case offers.
    teller: Teller,
    people: RefCell<People>,
    played: Cell<u32>,
}

/// Who is there in every history.
#[derive(Clone)]
struct People {
    bringers: [Client; BRINGERS],
    admin: Client,
    another_merchant: Client,
}

/// One history as it is played.
struct Play<'a> {
    player: &'a Player,
    people: People,
    merchant: Client,
    merchant_id: String,
    campaigns: [String; CAMPAIGNS],
    /// What may be the case: of commands given at the same time, several orders may explain the answers.
    models: Vec<Model>,
}

/// A command whose indexes are settled.
#[derive(Debug, Clone)]
enum Step {
    Create {
        who: usize,
        campaign: usize,
        value: i64,
        key: Option<u8>,
    },
    Decide {
        by: Decider,
        lead: Option<String>,
        decision: Decision,
    },
    Settle {
        payment: usize,
        paid: bool,
    },
    Behind(Ready),
}

/// What came of a step.
enum Told {
    Answer(Box<Answer>),
    /// Of a movement behind the pages, in a word.
    Word(String),
}

impl Player {
    pub async fn build() -> Self {
        let world = World::new().await;
        let other = world.another().await;
        let teller = Teller::start(&world.database.connection(), TellerOptions::default());
        let people = People {
            bringers: [
                world.influencer("Salma").await,
                world.influencer("Nora").await,
                world.commercial("Youssef").await,
                world.admin().await,
            ],
            admin: world.admin().await,
            another_merchant: world.merchant("Optique Rif").await,
        };
        Self {
            world,
            other,
            teller,
            people: RefCell::new(people),
            played: Cell::new(0),
        }
    }

    /// Plays a history and compares what is there with what the model says.
    pub async fn play(&self, history: &History) -> Result<(), String> {
        let mut play = Play::begin(self).await;
        for group in history {
            play.group(group).await?;
        }
        play.compare().await?;
        self.played.set(self.played.get() + 1);
        if self.played.get().is_multiple_of(AUDIT_EVERY) {
            self.world.audit().await;
        }
        Ok(())
    }

    /// Somebody at one server or the other.
    fn at(&self, client: &Client, place: usize) -> Client {
        let router = if place.is_multiple_of(2) {
            &self.world.router
        } else {
            &self.other.router
        };
        client.at(router.clone())
    }

    async fn wake_up(&self) {
        let before = self.people.borrow().clone();
        let mut bringers = before.bringers;
        for bringer in &mut bringers {
            *bringer = self.world.again(bringer).await;
        }
        let admin = self.world.again(&before.admin).await;
        let another_merchant = self.world.again(&before.another_merchant).await;
        *self.people.borrow_mut() = People {
            bringers,
            admin,
            another_merchant,
        };
    }
}

impl<'a> Play<'a> {
    async fn begin(player: &'a Player) -> Self {
        let merchant = player.world.merchant("Clinique Atlas").await;
        let merchant_id = merchant.merchant_id().to_owned();
        let people = player.people.borrow().clone();
        let campaigns = campaigns(player, &merchant_id, people.bringers[0].influencer_id()).await;
        let mut play = Self {
            player,
            people,
            merchant,
            merchant_id,
            campaigns,
            models: vec![Model::default()],
        };
        play.open(false, 200_000, true).await.expect("a first deposit");
        play
    }

    /// Commands given at the same time have happened in some order: one in which a model agrees with every answer.
    async fn group(&mut self, group: &[Command]) -> Result<(), String> {
        if let [command] = group {
            return self.command(command).await;
        }
        let mut steps = Vec::new();
        for command in without_second_charge(group) {
            steps.extend(self.step(command).await);
        }
        let answers = join_all(steps.iter().enumerate().map(|(place, step)| self.ask(step, place))).await;
        let orders = orders(steps.len());
        let explain = |model: &Model, order: &Vec<usize>| {
            let mut model = model.clone();
            order
                .iter()
                .try_for_each(|n| apply(&mut model, &steps[*n], &answers[*n]))
                .map(|()| model)
        };
        let explained = self
            .models
            .iter()
            .flat_map(|model| orders.iter().map(|order| explain(model, order)));
        self.models = agreeing(explained).map_err(|why| format!("no order explains {steps:#?}\n{why}"))?;
        Ok(())
    }

    /// Keeps the models that agree with an answer.
    fn agree(&mut self, mut apply: impl FnMut(&mut Model) -> Result<(), String>) -> Result<(), String> {
        let models = std::mem::take(&mut self.models).into_iter();
        self.models = agreeing(models.map(|mut model| apply(&mut model).map(|()| model)))?;
        Ok(())
    }

    /// Ids, amounts and the like are the same in every model.
    fn model(&self) -> &Model {
        &self.models[0]
    }

    async fn command(&mut self, command: &Command) -> Result<(), String> {
        match command {
            Command::Recharge {
                by,
                deposit,
                amount,
                paid,
            } => {
                self.recharge(*by, deposit.index(self.model().deposits.len()), *amount, *paid)
                    .await
            }
            Command::Open { own, amount, paid } => self.open(*own, *amount, *paid).await,
            Command::Status { campaign, active } => self.status(*campaign, *active).await,
            Command::Expire => self.expire().await,
            Command::Resume { deposit } => self.resume(deposit.index(self.model().deposits.len())).await,
            movement => {
                let Some(step) = self.step(movement).await else {
                    return Ok(());
                };
                let told = self.ask(&step, self.model().leads.len()).await;
                self.agree(|model| apply(model, &step, &told))
            }
        }
    }

    /// A movement with what it is about; nothing where there is nothing of the kind.
    async fn step(&mut self, command: &Command) -> Option<Step> {
        Some(match command {
            Command::Create {
                who,
                campaign,
                value,
                key,
            } => Step::Create {
                who: *who,
                campaign: *campaign,
                value: *value,
                key: *key,
            },
            Command::Decide { by, lead, decision } => {
                let leads = &self.model().leads;
                let lead = (!leads.is_empty()).then(|| lead.index(leads.len()));
                let lead = lead.and_then(|n| leads.keys().nth(n).cloned());
                Step::Decide {
                    by: *by,
                    lead,
                    decision: *decision,
                }
            }
            Command::Settle { payment, paid } => Step::Settle {
                payment: payment.index(self.model().payments.len()),
                paid: *paid,
            },
            Command::Behind(behind) => {
                let place = self.place();
                return place.prepare(behind, &mut self.models).await.map(Step::Behind);
            }
            _ => return None,
        })
    }

    async fn ask(&self, step: &Step, place: usize) -> Told {
        let answer = match step {
            Step::Create {
                who,
                campaign,
                value,
                key,
            } => self.create(*who, *campaign, *value, *key, place).await,
            Step::Decide { by, lead, decision } => {
                let nothing = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";
                let lead = lead.as_deref().unwrap_or(nothing);
                let (verb, body) = match decision {
                    Decision::Validate => ("validate", r#"{"quality_score":8}"#),
                    Decision::Reject => ("reject", r#"{"rejection_reason":"duplicate"}"#),
                    Decision::Convert => ("convert", "{}"),
                    Decision::Lose => ("lose", "{}"),
                };
                self.decider(*by, place)
                    .put(&format!("/api/leads/{lead}/{verb}"), body)
                    .await
            }
            Step::Settle { payment, paid } => {
                let outcome = if *paid { "paid" } else { "failed" };
                let merchant = self.player.at(&self.merchant, place);
                self.player
                    .world
                    .pay(&merchant, &self.model().payments[*payment].id, outcome)
                    .await
            }
            Step::Behind(ready) => return Told::Word(self.place().carry_out(ready).await),
        };
        Told::Answer(Box::new(answer))
    }

    async fn create(&self, who: usize, campaign: usize, value: i64, key: Option<u8>, place: usize) -> Answer {
        let bringer = self.player.at(&self.people.bringers[who], place);
        let mut body = lead_body(&self.campaigns[campaign], &dirhams(value));
        if bringer.user["influencer"].is_null() {
            // An admin, on behalf of the second influencer.
            let behalf = self.people.bringers[1].influencer_id();
            body.insert_str(1, &format!(r#""influencer_id":"{behalf}","#));
        }
        match key {
            Some(key) => {
                bringer
                    .post_once("/api/leads/create", &format!("key-{key}"), body)
                    .await
            }
            None => bringer.post("/api/leads/create", body).await,
        }
    }

    fn decider(&self, by: Decider, place: usize) -> Client {
        let client = match by {
            Decider::Merchant => &self.merchant,
            Decider::Admin => &self.people.admin,
            Decider::AnotherMerchant => &self.people.another_merchant,
            Decider::Influencer => &self.people.bringers[0],
        };
        self.player.at(client, place)
    }

    async fn recharge(&mut self, by: Decider, deposit: usize, amount: i64, paid: Option<bool>) -> Result<(), String> {
        let (id, amount_text) = (&self.model().deposits[deposit].id, dirhams(amount));
        let body = format!(r#"{{"deposit_id":"{id}","amount":{amount_text},"payment_method":"sandbox"}}"#);
        let answer = self.decider(by, 0).post("/api/leads/deposits/recharge", body).await;
        let before = self.model().payments.len();
        self.agree(|model| model.recharge(by, deposit, amount, &answer))?;
        match paid {
            Some(paid) if self.model().payments.len() > before => self.settle_latest(paid).await,
            _ => Ok(()),
        }
    }

    async fn open(&mut self, own: bool, amount: i64, paid: bool) -> Result<(), String> {
        let campaign = if own {
            format!(r#","campaign_id":"{}""#, self.campaigns[0])
        } else {
            String::new()
        };
        let amount_text = dirhams(amount);
        let body = format!(r#"{{"initial_amount":{amount_text},"payment_method":"sandbox"{campaign}}}"#);
        let answer = self.merchant.post("/api/leads/deposits/create", body).await;
        self.agree(|model| model.open(own, amount, &answer))?;
        if paid { self.settle_latest(true).await } else { Ok(()) }
    }

    async fn settle_latest(&mut self, paid: bool) -> Result<(), String> {
        let step = Step::Settle {
            payment: self.model().payments.len() - 1,
            paid,
        };
        let told = self.ask(&step, 1).await;
        self.agree(|model| apply(model, &step, &told))
    }

    async fn status(&mut self, campaign: usize, active: bool) -> Result<(), String> {
        let status = if active { "active" } else { "paused" };
        let path = format!("/api/campaigns/{}/status", self.campaigns[campaign]);
        let answer = self.merchant.put(&path, format!(r#"{{"status":"{status}"}}"#)).await;
        self.models
            .iter_mut()
            .for_each(|model| (model.paused[campaign], model.dry[campaign]) = (!active, false));
        if answer.status == 200 { Ok(()) } else { Err(answer.text) }
    }

    /// The merchant as the movements see it that no use case offers.
    fn place(&self) -> Place<'a> {
        // The admin brings leads for the second influencer.
        let people = [0, 1, 2, 1].map(|n: usize| self.people.bringers[n].influencer_id());
        Place {
            teller: &self.player.teller,
            sql: &self.player.world.sql,
            merchant: self.merchant_id.parse().map(MerchantId::from_uuid).expect("an id"),
            influencers: people.map(|id| id.parse().map(InfluencerId::from_uuid).expect("an id")),
            at: domain::Clock::now(&*self.player.world.clock),
        }
    }

    async fn resume(&mut self, deposit: usize) -> Result<(), String> {
        let path = format!("/api/admin/deposits/{}/resume", self.model().deposits[deposit].id);
        let answer = self.people.admin.put(&path, r#"{"reason":"settled"}"#).await;
        self.agree(|model| model.resume(deposit, &answer))
    }

    async fn expire(&mut self) -> Result<(), String> {
        self.player.world.clock.advance(SignedDuration::from_hours(73));
        self.player.world.run(Routine::ExpireLeads).await;
        self.models.iter_mut().for_each(Model::expire);
        self.player.wake_up().await;
        self.people = self.player.people.borrow().clone();
        self.merchant = self.player.world.again(&self.merchant).await;
        Ok(())
    }

    /// The rows of the merchant against what may be the case.
    async fn compare(&self) -> Result<(), String> {
        let mut why = String::new();
        for model in &self.models {
            match self.compare_with(model).await {
                Ok(()) => return Ok(()),
                Err(reason) => why = reason,
            }
        }
        Err(why)
    }

    async fn compare_with(&self, model: &Model) -> Result<(), String> {
        let deposits = model.deposits.iter().enumerate().map(|(n, d)| {
            let owed = model.owed(n);
            format!(
                "{} {} {} {} {owed} {}",
                d.id,
                d.current,
                d.reserved,
                d.reference,
                d.status()
            )
        });
        self.same("deposits", DEPOSITS, deposits).await?;
        let leads = model.leads.iter().map(|(id, lead)| {
            let deposit = &model.deposits[lead.deposit].id;
            format!("{id} {} {} {deposit}", lead.state.name(), lead.commission)
        });
        self.same("leads", LEADS, leads).await?;
        let mut earned = [model.earned(0), model.earned(1) + model.earned(3), model.earned(2)].into_iter();
        let earned = self.people.bringers[..3].iter().filter_map(|bringer| {
            let amount = earned.next().filter(|amount| *amount != 0)?;
            Some(format!("{} {amount}", bringer.influencer_id()))
        });
        self.same("earnings", EARNINGS, earned).await?;
        self.same("broken chain of the journal", CHAIN, std::iter::empty())
            .await
    }

    async fn same(&self, what: &str, query: &str, expected: impl Iterator<Item = String>) -> Result<(), String> {
        let merchant: uuid::Uuid = self.merchant_id.parse().expect("an id");
        let rows = self.player.world.sql.query(query, &[&merchant]).await.expect(query);
        let mut found: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
        let mut expected: Vec<String> = expected.collect();
        found.sort();
        expected.sort();
        match found == expected {
            true => Ok(()),
            false => Err(format!("{what}: {found:#?} instead of {expected:#?}")),
        }
    }
}

const DEPOSITS: &str = "
    select format('%s %s %s %s %s %s', id, current_balance, reserved_amount, reference_amount, owed, status)
    from   company_deposits where merchant_id = $1";
const LEADS: &str =
    "select format('%s %s %s %s', id, status, commission_amount, deposit_id) from leads where merchant_id = $1";
const EARNINGS: &str = "
    select format('%s %s', influencer_id, sum(amount)) from earnings where merchant_id = $1
    group  by influencer_id having sum(amount) <> 0";
/// Rows of the journal that do not begin where the one before ended, and deposits that are not where theirs ended.
const CHAIN: &str = "
    select j.id::text
    from  (select t.*, lag(seq, 1, 0::bigint) over w as s, lag(balance_after, 1, 0::bigint) over w as b,
                  lag(reserved_after, 1, 0::bigint) over w as r
           from   deposit_transactions t where merchant_id = $1
           window w as (partition by deposit_id order by seq)) j
    where  (j.seq, j.balance_before, j.reserved_before) <> (j.s + 1, j.b, j.r)
    union all
    select d.id::text
    from   company_deposits d
    left   join deposit_transactions t
           on t.merchant_id = d.merchant_id and t.deposit_id = d.id and t.seq = d.journal_seq
    where  d.merchant_id = $1
    and    (d.current_balance, d.reserved_amount)
           is distinct from (coalesce(t.balance_after, 0), coalesce(t.reserved_after, 0))";

fn apply(model: &mut Model, step: &Step, told: &Told) -> Result<(), String> {
    match (step, told) {
        (
            Step::Create {
                who,
                campaign,
                value,
                key,
            },
            Told::Answer(answer),
        ) => model.create((*who, *campaign, *value), *key, answer),
        (Step::Decide { by, lead, decision }, Told::Answer(answer)) => {
            model.decide(*by, lead.as_deref(), *decision, answer)
        }
        (Step::Settle { payment, paid }, Told::Answer(answer)) => model.settle(*payment, *paid, answer),
        (Step::Behind(ready), Told::Word(told)) => {
            let expected = ready.expected(model);
            match expected == *told {
                true => Ok(()),
                false => Err(format!("{ready:?}: {told} instead of {expected}")),
            }
        }
        _ => unreachable!("an answer to another step"),
    }
}

/// Of several payments that are charged back at the same instant nobody can say which owes first: the first one only.
fn without_second_charge(group: &[Command]) -> impl Iterator<Item = &Command> {
    let mut charged = false;
    group.iter().filter(move |command| {
        let charges = matches!(command, Command::Behind(Behind::ChargeBack { .. }));
        let second = charges && charged;
        charged |= charges;
        !second
    })
}

/// The different models that agree with the answers; if none does, why the last does not.
fn agreeing(models: impl Iterator<Item = Result<Model, String>>) -> Result<Vec<Model>, String> {
    let (mut agreeing, mut why) = (Vec::new(), String::new());
    for model in models {
        match model {
            Ok(model) if !agreeing.contains(&model) => agreeing.push(model),
            Ok(_) => {}
            Err(reason) => why = reason,
        }
    }
    if agreeing.is_empty() { Err(why) } else { Ok(agreeing) }
}

/// Every order of some things.
fn orders(count: usize) -> Vec<Vec<usize>> {
    let mut orders = vec![Vec::new()];
    for next in 0..count {
        let longer = |order: &Vec<usize>| {
            let order = order.clone();
            (0..=order.len()).map(move |at| {
                let mut longer = order.clone();
                longer.insert(at, next);
                longer
            })
        };
        orders = orders.iter().flat_map(longer).collect();
    }
    orders
}

/// The campaigns of a merchant and what the first influencer agreed on, in one go.
async fn campaigns(player: &Player, merchant: &str, influencer: &str) -> [String; CAMPAIGNS] {
    let now = domain::Clock::now(&*player.world.clock);
    let ids = TERMS.map(|_| store::new_id(now).to_string());
    let mut statements = String::new();
    for (id, terms) in ids.iter().zip(TERMS) {
        statements += &format!(
            "insert into campaigns values ('{merchant}', '{id}', 'Bilan', null, 'active', null, '{now}', '{now}');
             insert into campaign_settings (merchant_id, campaign_id, commission_threshold, percentage_commission_rate,
                    fixed_commission_amount, auto_validate_after_timeout, requires_lead_validation,
                    max_pending_without_agreement, updated_at)
             values ('{merchant}', '{id}', {}, {}, {}, {}, {}, {}, '{now}');",
            terms.threshold, terms.rate, terms.fixed, terms.auto_validate, !terms.validated_at_once, terms.max_pending
        );
    }
    statements += &format!(
        "insert into influencer_agreements (merchant_id, id, influencer_id, status, commission_percentage,
                minimum_deposit, quality_threshold, requires_validation, auto_payment, payment_delay_days, created_at,
                signed_at, updated_at)
         values ('{merchant}', '{}', '{influencer}', 'active', {}, 0, 7, true, false, 14, '{now}', '{now}', '{now}')",
        store::new_id(now),
        super::model::SHARES[0]
    );
    player.world.sql.batch_execute(&statements).await.expect("campaigns");
    ids
}

fn dirhams(centimes: i64) -> String {
    format!("{}.{:02}", centimes / 100, centimes % 100)
}
