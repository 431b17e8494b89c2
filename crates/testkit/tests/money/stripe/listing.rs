//! What Stripe lists against what we know.

use super::{OPEN, with_stripe};
use domain::{Money, ids::PaymentId, job::Routine};
use jiff::{SignedDuration, Timestamp};
use testkit::{Client, FakeStripe, World, fake_stripe::Trouble};

const ADMIN: &str = "/api/admin/reconciliation";
const HOUR: SignedDuration = SignedDuration::from_hours(1);

fn now(world: &World) -> Timestamp {
    domain::Clock::now(&*world.clock)
}

/// A payment that Stripe's message has paid as this payment intent; its id.
async fn paid(world: &World, stripe: &FakeStripe, merchant: &Client) -> PaymentId {
    let opened = world.open(merchant, OPEN).await;
    let id = opened.json["payment_id"]
        .text()
        .parse()
        .map(PaymentId::from_uuid)
        .unwrap();
    let number = stripe.sessions();
    world
        .follow(&stripe.of_session(&format!("evt_{number}"), "completed", number))
        .await;
    id
}

/// The day is over, the routine runs; what it counted.
async fn next_morning(world: &World) -> String {
    let left = SignedDuration::from_hours(24);
    world.clock.advance(left);
    world.run(Routine::Reconcile).await.to_string()
}

/// What admins are shown: kind, reference, ours, theirs.
async fn shown(world: &World) -> Vec<String> {
    let admin = world.admin().await;
    let found = admin.get(ADMIN).await.expect(200).json;
    let line = |one: &testkit::Json| {
        ["kind", "reference", "our_amount", "their_amount"]
            .map(|name| one[name].to_string())
            .join(" ")
    };
    found["differences"].list().iter().map(line).collect()
}

#[tokio::test]
async fn a_day_on_which_both_agree_has_no_difference() {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    let payment = paid(&world, &stripe, &merchant).await;
    let amount = Money::from_centimes(251_205).unwrap();
    stripe.lists("pi_1", Some(payment), amount, ("succeeded", now(&world) - HOUR));
    stripe.lists("pi_open", None, amount, ("requires_payment_method", now(&world)));
    assert_eq!(next_morning(&world).await, "1 days compared, 0 differences found");
    let admin = world.admin().await;
    let found = admin.get(ADMIN).await.expect(200).json;
    let day = &found["days"][0];
    let facts = ["method", "day", "ours", "theirs", "differences"].map(|name| day[name].to_string());
    assert_eq!(facts.join(" "), r#""stripe" "2026-11-23" 1 1 0"#);
    assert_eq!(found["without_list"][0].text(), "sandbox");
    assert!(found["differences"].list().is_empty());
}

#[tokio::test]
async fn each_difference_is_kept_and_told_to_admins_once() {
    let (world, stripe) = with_stripe().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let amount = Money::from_centimes(251_205).unwrap();
    let other = paid(&world, &stripe, &merchant).await;
    let _ours_only = paid(&world, &stripe, &merchant).await;
    let opened = world.open(&merchant, OPEN).await;
    let open = opened.json["payment_id"]
        .text()
        .parse()
        .map(PaymentId::from_uuid)
        .unwrap();
    let at = ("succeeded", now(&world));
    stripe.lists("pi_1", Some(other), Money::dirhams(2), at);
    stripe.lists("pi_3", Some(open), amount, at);
    stripe.lists("pi_unknown", None, amount, at);
    assert_eq!(next_morning(&world).await, "1 days compared, 4 differences found");
    let mut found = shown(&world).await;
    found.sort();
    assert_eq!(
        found,
        [
            r#""other_amount" "pi_1" 2512.05 2.00"#,
            r#""other_state" "pi_3" 2512.05 2512.05"#,
            r#""ours_only" "pi_2" 2512.05 null"#,
            r#""theirs_only" "pi_unknown" null 2512.05"#,
        ]
    );
    let told = async |admin: &Client| {
        let page = world
            .again(admin)
            .await
            .get("/api/notifications")
            .await
            .expect(200)
            .json;
        let kinds = page["notifications"]
            .list()
            .iter()
            .map(|one| one["type"].text().to_owned());
        kinds.filter(|kind| kind == "reconciliation_differs").count()
    };
    assert_eq!(told(&admin).await, 1);
    // Compared once more it is not told again, and what is clear now is gone.
    assert_eq!(
        world.run(Routine::Reconcile).await.to_string(),
        "1 days compared, 4 differences found"
    );
    assert_eq!(told(&admin).await, 1);
    world.follow(&stripe.of_session("evt_3", "completed", 3)).await;
    assert_eq!(
        world.run(Routine::Reconcile).await.to_string(),
        "1 days compared, 3 differences found"
    );
    assert_eq!(shown(&world).await.len(), 3);
    world.audit().await;
}

/// More than Stripe gives at once; and it does not answer at first.
#[tokio::test]
async fn a_long_list_is_read_to_its_end_and_days_are_caught_up() {
    let (world, stripe) = with_stripe().await;
    let begin = now(&world) - HOUR;
    for n in 0..230 {
        let at = ("succeeded", begin + SignedDuration::from_secs(n));
        stripe.lists(&format!("pi_{n}"), None, Money::dirhams(500), at);
    }
    assert_eq!(next_morning(&world).await, "1 days compared, 230 differences found");
    stripe.lists_nothing();
    world.clock.advance(SignedDuration::from_hours(24));
    stripe.trouble([Trouble::Status(500), Trouble::Status(500), Trouble::Status(500)]);
    let run = app::jobs::run::run(&world.app, Routine::Reconcile).await;
    assert!(run.is_err());
    assert_eq!(
        shown(&world).await.len(),
        230,
        "what was found stays until it is compared again"
    );
    // Three days are over since, and the last one is looked at again.
    assert_eq!(next_morning(&world).await, "3 days compared, 0 differences found");
    assert!(shown(&world).await.is_empty());
}
