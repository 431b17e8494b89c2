//! The connection to the database is lost at every message of every step: nothing is lost, nothing happens twice, and
//! the same command finishes what was begun.

use crate::{
    desk::{Desk, RIB, approve, asking, give_back, pay, reject},
    wire::{Side, Wire},
};
use std::collections::BTreeMap;
use testkit::{Answer, Client};

/// More messages than any step has.
const ENDLESS: i64 = 200;

/// A step of a payout, carried out by a server whose wire may break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Request,
    Approve,
    Send,
    Pay,
    Return,
    Reject,
    Account,
}

struct Hospital {
    desk: Desk,
    wire: Wire,
    /// People at the server whose wire breaks.
    influencer: Client,
    admin: Client,
    other: Client,
}

impl Hospital {
    async fn open() -> Self {
        let mut desk = Desk::open().await;
        desk.earn(1).await;
        let wire = Wire::to(&desk.market.world.database);
        let router = desk.market.world.routes_at(&wire.connection());
        let at = |client: &Client| client.at(router.clone());
        let (influencer, admin, other) = (at(&desk.market.influencer), at(&desk.admin), at(&desk.other));
        Self {
            influencer,
            admin,
            other,
            desk,
            wire,
        }
    }

    /// What a step needs to be there; returns a payout, or a key.
    async fn prepare(&self, step: Step, round: i64) -> String {
        match step {
            Step::Request | Step::Account => format!("key-{round}"),
            Step::Approve => self.desk.asked("300.00").await,
            Step::Send | Step::Pay | Step::Reject => self.desk.approved("300.00").await,
            Step::Return => self.desk.paid("300.00").await,
        }
    }

    async fn ask(&self, step: Step, what: &str, broken: bool) -> Answer {
        let of = |own: &Client, healthy: &Client| if broken { own.clone() } else { healthy.clone() };
        let influencer = of(&self.influencer, &self.desk.market.influencer);
        let admin = of(&self.admin, &self.desk.admin);
        let other = of(&self.other, &self.desk.other);
        match step {
            Step::Request => influencer.post_once("/api/payouts", what, asking("300.00")).await,
            Step::Approve => approve(&admin, what).await,
            Step::Send => admin.post("/api/payouts/batches", "").await,
            Step::Pay => pay(&other, what, "VIR-1").await,
            Step::Return => give_back(&other, what).await,
            Step::Reject => reject(&admin, what).await,
            Step::Account => {
                let body = format!(r#"{{"rib":"{RIB}","holder":"Salma {what}"}}"#);
                influencer.put("/api/payouts/account", body).await
            }
        }
    }

    /// The same command again, at a server that is well, does what is left to do.
    async fn finish(&self, step: Step, what: &str) {
        let again = self.ask(step, what, false).await;
        match step {
            Step::Request => assert_eq!(again.status, 201, "{}", again.text),
            // What is in a batch is in no other.
            Step::Send => assert!([201, 409].contains(&again.status), "{}", again.text),
            _ => assert_eq!(again.status, 200, "{}", again.text),
        }
        self.assert_once(step, what).await;
        self.clear(step, what, &again).await;
    }

    /// The step was noted and told once.
    async fn assert_once(&self, step: Step, what: &str) {
        let world = &self.desk.market.world;
        let (action, payout) = match step {
            Step::Request => (
                "payout_requested",
                format!("(select id from payouts where key = '{what}')"),
            ),
            Step::Approve => ("payout_approved", format!("'{what}'")),
            Step::Send => (
                "payouts_sent",
                format!("(select batch_id from payouts where id = '{what}')"),
            ),
            Step::Pay => ("payout_paid", format!("'{what}'")),
            Step::Return => ("payout_returned", format!("'{what}'")),
            Step::Reject => ("payout_rejected", format!("'{what}'")),
            Step::Account => return,
        };
        let notes = format!("select count(*) from activity_log where action = '{action}' and subject = {payout}");
        assert_eq!(world.value::<i64>(&notes).await, 1, "{step:?} of {what}");
        if step != Step::Send {
            let told = format!(
                "select count(*) from notifications n join users u on u.id = n.user_id
                 where  n.type = '{action}' and n.target_id = {payout} and u.role = 'influencer'"
            );
            assert_eq!(world.value::<i64>(&told).await, 1, "{step:?} of {what}");
        }
    }

    /// Frees the earnings for the next round.
    async fn clear(&self, step: Step, what: &str, answer: &Answer) {
        let payout = match step {
            Step::Request => answer.json["payout"]["id"].text().to_owned(),
            _ => what.to_owned(),
        };
        match step {
            Step::Request | Step::Approve | Step::Send => drop(reject(&self.desk.admin, &payout).await.expect(200)),
            Step::Pay => drop(give_back(&self.desk.admin, &payout).await.expect(200)),
            Step::Return | Step::Reject | Step::Account => {}
        }
    }

    /// Everything that was earned is available, requested or paid; and every payout is the sum of what it takes.
    async fn assert_constant(&self, step: Step, round: i64, side: Side) {
        let wrong: i64 = self
            .desk
            .market
            .world
            .value(
                "select (select coalesce(sum(amount), 0) from earnings)::bigint
                        - (select coalesce(sum(e.amount), 0) from earnings e
                           where not exists (select from payout_items i where i.earning_id = e.id and i.live))::bigint
                        - (select coalesce(sum(amount), 0) from payouts where live)::bigint
                        + (select count(*) from payouts p
                           where p.amount <> (select coalesce(sum(i.amount), 0) from payout_items i
                                              where i.payout_id = p.id))",
            )
            .await;
        assert_eq!(wrong, 0, "{step:?}, message {round}, {side:?}");
    }
}

async fn survives(steps: &[Step], least: usize) {
    let hospital = Hospital::open().await;
    let mut points = BTreeMap::new();
    for step in steps {
        for side in [Side::Before, Side::After] {
            for round in 0..ENDLESS {
                let what = hospital
                    .prepare(*step, round * 2 + i64::from(side == Side::After))
                    .await;
                hospital.wire.break_at(round, side);
                let answer = hospital.ask(*step, &what, true).await;
                let broken = hospital.wire.has_broken();
                hospital.assert_constant(*step, round, side).await;
                if !broken {
                    assert!(answer.status < 300, "{step:?} whole: {}", answer.text);
                }
                hospital.finish(*step, &what).await;
                if !broken {
                    break;
                }
                *points.entry(*step).or_insert(0) += 1;
            }
        }
    }
    let all: usize = points.values().sum();
    assert!(all >= least, "{points:?}");
    hospital.desk.assert_sound().await;
}

#[tokio::test]
async fn asking_survives_a_loss_at_any_message() {
    survives(&[Step::Request], 40).await;
}

#[tokio::test]
async fn approving_and_sending_survive_a_loss_at_any_message() {
    survives(&[Step::Approve, Step::Send], 60).await;
}

#[tokio::test]
async fn paying_survives_a_loss_at_any_message() {
    survives(&[Step::Pay], 30).await;
}

#[tokio::test]
async fn what_ends_a_payout_survives_a_loss_at_any_message() {
    survives(&[Step::Return, Step::Reject, Step::Account], 80).await;
}
