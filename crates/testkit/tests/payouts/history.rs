//! Random histories of earnings and payouts, some commands at the same time over two servers, against a model of a few
//! lines. `PROPTEST_CASES` says how many histories, `PROPTEST_RNG_SEED` repeats a run; a failure prints its seed.

use crate::desk::{Desk, approve, asking, give_back, pay, reject};
use futures::future::join_all;
use jiff::SignedDuration;
use proptest::{
    collection::vec,
    prelude::*,
    sample::Index,
    test_runner::{Config, RngSeed, TestCaseError, TestRunner},
};
use std::hash::{BuildHasher, Hasher};
use testkit::{Answer, Client, World};
use tokio::sync::Mutex;

/// Histories when nobody says how many.
const FEW: u32 = 12;

/// What is done to a payout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verb {
    Approve,
    Pay,
    Reject,
    Return,
}

#[derive(Debug, Clone)]
enum Command {
    /// Something is earned, or taken back; an admin says so.
    Earn(i64),
    /// A lead is validated, and payable two weeks later.
    Lead,
    /// Days pass.
    Pass(i64),
    Ask {
        amount: i64,
        key: Option<u8>,
    },
    /// The first admin or the second one decides about a payout.
    Decide {
        second: bool,
        payout: Index,
        verb: Verb,
    },
}

/// What may be given at the same time as others.
fn at_once() -> impl Strategy<Value = Command> {
    let verb = prop_oneof![
        Just(Verb::Approve),
        Just(Verb::Pay),
        Just(Verb::Reject),
        Just(Verb::Return)
    ];
    prop_oneof![
        3 => (20_000..120_000_i64, proptest::option::weighted(0.3, 0..3_u8))
            .prop_map(|(amount, key)| Command::Ask { amount, key }),
        5 => (any::<bool>(), any::<Index>(), verb)
            .prop_map(|(second, payout, verb)| Command::Decide { second, payout, verb }),
    ]
}

fn histories() -> impl Strategy<Value = Vec<Vec<Command>>> {
    let earned = prop_oneof![3 => 1..60_000_i64, 1 => -40_000..0_i64];
    let group = prop_oneof![
        4 => earned.prop_map(|centimes| vec![Command::Earn(centimes)]),
        1 => Just(vec![Command::Lead]),
        1 => (1..16_i64).prop_map(|days| vec![Command::Pass(days)]),
        4 => at_once().prop_map(|command| vec![command]),
        3 => vec(at_once(), 2..=3),
    ];
    vec(group, 1..16)
}

/// An entry of earnings: centimes, the day from which on it is payable, and the payout that holds it.
#[derive(Debug, Clone, PartialEq)]
struct Entry {
    centimes: i64,
    payable: i64,
    payout: Option<usize>,
}

#[derive(Debug, Clone, PartialEq)]
struct Payout {
    id: String,
    centimes: i64,
    status: &'static str,
    approved_by: bool,
}

/// What the rules say.
#[derive(Debug, Clone, Default, PartialEq)]
struct Model {
    day: i64,
    entries: Vec<Entry>,
    payouts: Vec<Payout>,
    keys: Vec<(u8, i64, usize)>,
}

type Outcome = Result<(), String>;

fn agree<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, expected: &T, answer: &Answer) -> Outcome {
    match found == expected {
        true => Ok(()),
        false => Err(format!(
            "{what}: {found:?} instead of {expected:?}\n{}\n{}",
            answer.asked, answer.text
        )),
    }
}

fn refused(answer: &Answer, code: &str) -> Outcome {
    agree("code", &answer.json["code"].to_string(), &format!("\"{code}\""), answer)
}

impl Model {
    fn sum(&self, of: impl Fn(&Entry) -> bool) -> i64 {
        self.entries
            .iter()
            .filter(|entry| of(entry))
            .map(|entry| entry.centimes)
            .sum()
    }

    fn free(&self, entry: &Entry) -> bool {
        entry.payout.is_none() && entry.payable <= self.day
    }

    /// Places of the entries that a payout of at most so much takes.
    fn takes(&self, amount: i64) -> Result<Vec<usize>, &'static str> {
        if self.sum(|entry| self.free(entry)) < amount {
            return Err("insufficient_earnings");
        }
        let free = || (0..self.entries.len()).filter(|n| self.free(&self.entries[*n]));
        let mut taken: Vec<usize> = free().filter(|n| self.entries[*n].centimes < 0).collect();
        let mut sum: i64 = taken.iter().map(|n| self.entries[*n].centimes).sum();
        for n in free().filter(|n| self.entries[*n].centimes >= 0) {
            if sum + self.entries[n].centimes > amount {
                break;
            }
            sum += self.entries[n].centimes;
            taken.push(n);
        }
        if sum < 20_000 {
            Err("payout_too_small")
        } else {
            Ok(taken)
        }
    }

    fn ask(&mut self, amount: i64, key: Option<u8>, answer: &Answer) -> Outcome {
        if let Some((_, before, payout)) = self.keys.iter().find(|(used, ..)| Some(*used) == key) {
            if *before != amount {
                return refused(answer, "idempotency_key_reused");
            }
            agree("answered", &answer.status, &200, answer)?;
            agree("replay", &answer.is_replay(), &true, answer)?;
            let id = &self.payouts[*payout].id;
            return agree("payout", &answer.json["payout"]["id"].text(), &id.as_str(), answer);
        }
        let taken = match self.takes(amount) {
            Ok(taken) => taken,
            Err(code) => return refused(answer, code),
        };
        agree("status", &answer.status, &201, answer)?;
        agree("replay", &answer.is_replay(), &false, answer)?;
        let centimes = taken.iter().map(|n| self.entries[*n].centimes).sum();
        let shown = &answer.json["payout"];
        agree("amount", &shown["amount"].centimes(), &centimes, answer)?;
        agree("items", &shown["items"].list().len(), &taken.len(), answer)?;
        let number = self.payouts.len();
        for n in taken {
            self.entries[n].payout = Some(number);
        }
        self.payouts.push(Payout {
            id: shown["id"].text().to_owned(),
            centimes,
            status: "requested",
            approved_by: false,
        });
        self.keys.extend(key.map(|key| (key, amount, number)));
        Ok(())
    }

    fn decide(&mut self, second: bool, payout: &str, verb: Verb, answer: &Answer) -> Outcome {
        let Some(number) = self.payouts.iter().position(|one| one.id == payout) else {
            return refused(answer, "not_found");
        };
        let found = &mut self.payouts[number];
        let (status, already) = match (found.status, verb) {
            ("requested", Verb::Approve) => ("approved", false),
            ("requested" | "approved", Verb::Reject) => ("rejected", false),
            ("approved", Verb::Pay) if found.approved_by == second => return refused(answer, "same_admin"),
            ("approved", Verb::Pay) => ("paid", false),
            ("paid", Verb::Return) => ("returned", false),
            (status @ "approved", Verb::Approve)
            | (status @ "paid", Verb::Pay)
            | (status @ "rejected", Verb::Reject)
            | (status @ "returned", Verb::Return) => (status, true),
            _ => return refused(answer, "payout_state"),
        };
        agree("answered", &answer.status, &200, answer)?;
        agree("status", &answer.json["payout"]["status"].text(), &status, answer)?;
        agree("already", &answer.json["already_applied"].is_true(), &already, answer)?;
        if status == "approved" && !already {
            found.approved_by = second;
        }
        found.status = status;
        if matches!(status, "rejected" | "returned") {
            let own = self.entries.iter_mut().filter(|entry| entry.payout == Some(number));
            own.for_each(|entry| entry.payout = None);
        }
        Ok(())
    }

    /// Pending, available, requested, paid.
    fn totals(&self) -> [i64; 4] {
        let of = |status: &str| {
            let own = self.payouts.iter().filter(|payout| payout.status == status);
            own.map(|payout| payout.centimes).sum::<i64>()
        };
        [
            self.sum(|entry| entry.payout.is_none() && entry.payable > self.day),
            self.sum(|entry| self.free(entry)),
            of("requested") + of("approved"),
            of("paid"),
        ]
    }
}

/// A command whose index is settled.
#[derive(Debug, Clone)]
enum Step {
    Ask { amount: i64, key: Option<u8> },
    Decide { second: bool, payout: String, verb: Verb },
}

fn apply(model: &mut Model, step: &Step, answer: &Answer) -> Outcome {
    match step {
        Step::Ask { amount, key } => model.ask(*amount, *key, answer),
        Step::Decide { second, payout, verb } => model.decide(*second, payout, *verb, answer),
    }
}

/// Two servers, and a new influencer for each history.
struct Player {
    desk: Mutex<Desk>,
    second: World,
}

struct Play<'a> {
    player: &'a Player,
    /// Of commands given at the same time, several orders may explain the answers.
    models: Vec<Model>,
}

impl Play<'_> {
    async fn group(&mut self, group: &[Command]) -> Outcome {
        match group {
            [Command::Earn(0)] => return Ok(()),
            [Command::Earn(centimes)] => {
                self.player.desk.lock().await.adjust(*centimes).await;
                self.earned(*centimes, 0);
                return Ok(());
            }
            [Command::Lead] => {
                self.player.desk.lock().await.market.validated(8).await;
                self.earned(30_000, 14);
                return Ok(());
            }
            [Command::Pass(days)] => {
                let time = SignedDuration::from_hours(24 * days);
                self.player.desk.lock().await.pass(time).await;
                self.models.iter_mut().for_each(|model| model.day += days);
                return Ok(());
            }
            _ => {}
        }
        let steps: Vec<Step> = group.iter().filter_map(|command| self.step(command)).collect();
        let answers = join_all(steps.iter().enumerate().map(|(place, step)| self.give(step, place))).await;
        let mut explained: Vec<Model> = Vec::new();
        let mut why = String::new();
        for model in &self.models {
            for order in orders(steps.len()) {
                let mut model = model.clone();
                let outcome = order
                    .iter()
                    .try_for_each(|n| apply(&mut model, &steps[*n], &answers[*n]));
                match outcome {
                    Ok(()) if !explained.contains(&model) => explained.push(model),
                    Ok(()) => {}
                    Err(reason) => why = reason,
                }
            }
        }
        if explained.is_empty() {
            return Err(format!("no order explains {steps:#?}\n{why}"));
        }
        self.models = explained;
        Ok(())
    }

    fn earned(&mut self, centimes: i64, days: i64) {
        for model in &mut self.models {
            model.entries.push(Entry {
                centimes,
                payable: model.day + days,
                payout: None,
            });
        }
    }

    fn step(&self, command: &Command) -> Option<Step> {
        match command {
            Command::Ask { amount, key } => Some(Step::Ask {
                amount: *amount,
                key: *key,
            }),
            Command::Decide { second, payout, verb } => {
                let payouts = &self.models[0].payouts;
                (!payouts.is_empty()).then(|| Step::Decide {
                    second: *second,
                    payout: payout.get(payouts).id.clone(),
                    verb: *verb,
                })
            }
            _ => None,
        }
    }

    async fn give(&self, step: &Step, place: usize) -> Answer {
        let (influencer, admins) = {
            let desk = self.player.desk.lock().await;
            (desk.market.influencer.clone(), [desk.admin.clone(), desk.other.clone()])
        };
        let at = |client: &Client| match place % 2 {
            0 => client.clone(),
            _ => client.at(self.player.second.router.clone()),
        };
        match step {
            Step::Ask { amount, key } => {
                let body = asking(&dirhams(*amount));
                match key {
                    Some(key) => {
                        at(&influencer)
                            .post_once("/api/payouts", &format!("key-{key}"), body)
                            .await
                    }
                    None => at(&influencer).post("/api/payouts", body).await,
                }
            }
            Step::Decide { second, payout, verb } => {
                let admin = at(&admins[usize::from(*second)]);
                match verb {
                    Verb::Approve => approve(&admin, payout).await,
                    Verb::Pay => pay(&admin, payout, "VIR-1").await,
                    Verb::Reject => reject(&admin, payout).await,
                    Verb::Return => give_back(&admin, payout).await,
                }
            }
        }
    }

    /// What is shown is what one of the models says.
    async fn compare(&self) -> Outcome {
        let shown = self.player.desk.lock().await.totals().await;
        let said: Vec<[String; 4]> = self.models.iter().map(|model| model.totals().map(dirhams)).collect();
        match said.contains(&shown) {
            true => Ok(()),
            false => Err(format!("{shown:?} instead of {said:?}")),
        }
    }
}

fn dirhams(centimes: i64) -> String {
    let (sign, size) = (if centimes < 0 { "-" } else { "" }, centimes.abs());
    format!("{sign}{}.{:02}", size / 100, size % 100)
}

/// Every order of some things.
fn orders(count: usize) -> Vec<Vec<usize>> {
    (0..count).fold(vec![Vec::new()], |orders, next| {
        let longer = |order: &Vec<usize>| {
            let order = order.clone();
            (0..=order.len()).map(move |at| {
                let mut longer = order.clone();
                longer.insert(at, next);
                longer
            })
        };
        orders.iter().flat_map(longer).collect()
    })
}

async fn play(player: &Player, history: &[Vec<Command>]) -> Outcome {
    player.desk.lock().await.another_influencer().await;
    let mut play = Play {
        player,
        models: vec![Model::default()],
    };
    for group in history {
        play.group(group).await?;
    }
    play.compare().await
}

#[test]
fn every_history_pays_what_the_model_pays() {
    let seed = match std::env::var("PROPTEST_RNG_SEED") {
        Ok(seed) => seed.parse().expect("PROPTEST_RNG_SEED is a number"),
        Err(_) => std::collections::hash_map::RandomState::new().build_hasher().finish(),
    };
    let cases = std::env::var("PROPTEST_CASES").map_or(FEW, |cases| cases.parse().expect("a number"));
    let config = Config {
        cases,
        rng_seed: RngSeed::Fixed(seed),
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let player = runtime.block_on(async {
        let desk = Desk::open().await;
        let second = desk.market.world.another().await;
        Player {
            desk: Mutex::new(desk),
            second,
        }
    });
    let played = TestRunner::new(config).run(&histories(), |history| {
        runtime.block_on(play(&player, &history)).map_err(TestCaseError::fail)
    });
    if let Err(failure) = played {
        panic!("{failure}\nThe same again: PROPTEST_RNG_SEED={seed} PROPTEST_CASES={cases}");
    }
    runtime.block_on(async {
        player.desk.lock().await.assert_sound().await;
        drop(player);
    });
}
