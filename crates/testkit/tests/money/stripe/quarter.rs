//! A simulated quarter of a deposit that fills itself: bursts of leads, declines, lost answers, servers that die. Nothing
//! runs away.

use super::recharges::{PLAN, filling};
use domain::job::{Job, Routine};
use jiff::SignedDuration;
use std::collections::BTreeMap;
use testkit::{FakeStripe, World, fake_stripe::Trouble, world::lead_body};

/// A small generator: the quarter is the same each time, and looks like none.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

/// Does what is queued, as a server that dies in the middle of some of it: what fails is done another time.
async fn work(world: &World, dice: &mut Dice) {
    let take = "delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
                where  t.id = j.task_id returning j.payload";
    let mut waiting: Vec<Job> = Vec::new();
    for _ in 0..4 {
        for row in world.sql.query(take, &[]).await.expect("the queue") {
            waiting.push(serde_json::from_value(row.get("payload")).expect("a job"));
        }
        let mut again = Vec::new();
        for job in waiting.drain(..) {
            let twice = dice.below(10) == 0;
            let done = app::jobs::perform(&world.app, &job).await;
            if done.is_err() || twice {
                again.push(job);
            }
        }
        waiting = again;
    }
}

fn troubles(stripe: &FakeStripe, dice: &mut Dice) {
    match dice.below(6) {
        0 => stripe.trouble([Trouble::Lost]),
        1 => stripe.trouble([Trouble::Lost, Trouble::Status(503), Trouble::Status(503)]),
        2 => stripe.decline([Some("insufficient_funds")]),
        3 => stripe.decline([Some("authentication_required")]),
        _ => {}
    }
}

/// Per deposit there is one open automatic payment at most, and per month no more than the cap.
async fn holds(world: &World, stripe: &FakeStripe) {
    let open = "select count(*) from payments where automatic and status = 'pending'";
    assert!(world.value::<i64>(open).await <= 1);
    let mut months: BTreeMap<String, i64> = BTreeMap::new();
    let paid =
        "select to_char(created_at at time zone 'Africa/Casablanca', 'YYYY-MM') as month, sum(amount)::bigint as paid
                from   payments where automatic and status = 'paid' group by 1";
    for row in world.sql.query(paid, &[]).await.expect("payments") {
        months.insert(row.get("month"), row.get("paid"));
    }
    assert!(months.values().all(|paid| *paid <= 500_000), "{months:?}");
    let charged: i64 = stripe
        .charges()
        .iter()
        .filter(|charge| charge.declined.is_none())
        .map(|charge| charge.amount)
        .sum();
    let credited: i64 = months.values().sum();
    assert!(
        charged - credited <= 300_000,
        "of three at most nobody knows the end: then it is switched off ({charged}, {credited})"
    );
}

#[tokio::test]
async fn nothing_runs_away_in_a_quarter() {
    let capped = PLAN.replace('}', r#","auto_recharge_monthly_cap":5000}"#);
    let (world, stripe, merchant, deposit) = filling(&capped).await;
    let salma = world.influencer("Salma").await;
    let campaign = world
        .campaign(&merchant, r#"{"max_pending_without_agreement":0}"#)
        .await;
    let mut dice = Dice(20_261_127);
    let (mut switched_on, mut heard) = (0, 0);
    for day in 0..92_u32 {
        let (merchant, salma) = (world.again(&merchant).await, world.again(&salma).await);
        // A burst now and then; else a lead or two.
        let leads = if dice.below(8) == 0 { 8 } else { dice.below(3) };
        for _ in 0..leads {
            let created = salma.post("/api/leads/create", lead_body(&campaign, "900")).await;
            if created.status == 201 {
                let lead = created.json["lead"].clone();
                let _ = match dice.below(5) {
                    0 => world.reject(&merchant, &lead).await.expect(200),
                    _ => world.validate(&merchant, &lead).await.expect(200),
                };
            }
        }
        troubles(&stripe, &mut dice);
        work(&world, &mut dice).await;
        // Some of what Stripe says comes, late and twice.
        if dice.below(2) == 0 {
            for number in heard + 1..=stripe.charges().len() {
                for event in [format!("evt_{number}"), format!("evt_{number}_again")] {
                    let _ = world.hear(&stripe.of_charge(&event, number)).await.expect(200);
                }
            }
            heard = stripe.charges().len();
        }
        for _ in 0..4 {
            world.clock.advance(SignedDuration::from_hours(6));
            let _ = world.run(Routine::ExpirePayments).await;
            work(&world, &mut dice).await;
            holds(&world, &stripe).await;
        }
        // Once it is off nothing is charged; the merchant looks once a week.
        if day % 7 == 6 {
            let merchant = world.again(&merchant).await;
            let path = format!("/api/leads/deposits/{deposit}/settings");
            let off: bool = world.value("select not auto_recharge from company_deposits").await;
            switched_on += u32::from(off);
            let _ = merchant.put(&path, r#"{"auto_recharge":true}"#).await.expect(200);
        }
    }
    for number in 1..=stripe.charges().len() {
        world
            .follow(&stripe.of_charge(&format!("evt_end_{number}"), number))
            .await;
    }
    work(&world, &mut dice).await;
    let charges = stripe.charges();
    let paid: i64 = charges
        .iter()
        .filter(|charge| charge.declined.is_none())
        .map(|charge| charge.amount)
        .sum();
    let credited = "select coalesce(sum(amount), 0)::bigint from payments where automatic and status = 'paid'";
    assert_eq!(
        world.value::<i64>(credited).await,
        paid,
        "whatever was charged is credited, once"
    );
    let refused = charges.iter().filter(|charge| charge.declined.is_some()).count();
    assert!(
        paid > 0 && refused > 0,
        "{} charges, {refused} declined, switched on {switched_on} times",
        charges.len()
    );
    let twice = "select count(*) from provider_events where problem = 'payment_paid_twice'";
    assert_eq!(world.value::<i64>(twice).await, 0);
    world.audit().await;
}
