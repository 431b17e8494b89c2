//! The payer of a payment contests it.

use super::{kept, with_stripe};
use crate::{RECHARGE, journal, shown};
use app::jobs;
use domain::job::Job;
use futures::future::join_all;
use testkit::{Client, FakeStripe, World, fake_stripe::disputes::Dispute, market::told_of};

const OPEN: &str = r#"{"initial_amount":2000,"payment_method":"stripe"}"#;
/// All of it was taken back.
const STOPPED: &str = r#""suspended" 0.00 0.00 0.00"#;

/// A merchant whose deposit was paid at Stripe; with the deposit.
async fn paid(world: &World, stripe: &FakeStripe) -> (Client, String) {
    let merchant = world.merchant("Atlas Santé").await;
    let opened = world.open(&merchant, OPEN).await.json;
    let page = stripe.sessions();
    world
        .follow(&stripe.of_session(&format!("evt_paid_{page}"), "completed", page))
        .await;
    (merchant, opened["deposit"]["id"].text().to_owned())
}

/// What a deposit owes, and why it is stopped.
async fn owed(merchant: &Client) -> String {
    let all = merchant.get("/api/leads/deposits/all").await.expect(200).json;
    let deposit = &all["deposits"].list()[0];
    format!("{} {}", deposit["owed"], deposit["suspended_for"])
}

/// What somebody was told of disputes, the newest first.
async fn told(client: &Client) -> Vec<String> {
    let told = told_of(client, "payment_disputed").await;
    told.iter().map(|one| one["data"]["news"].text().to_owned()).collect()
}

async fn resume(admin: &Client, deposit: &str) -> testkit::Answer {
    admin
        .put(
            &format!("/api/admin/deposits/{deposit}/resume"),
            r#"{"reason":"Réglé"}"#,
        )
        .await
}

#[tokio::test]
async fn a_dispute_takes_what_is_there_stops_the_deposit_and_is_given_back_when_it_is_won() {
    let (world, stripe) = with_stripe().await;
    let admin = world.admin().await;
    let (merchant, deposit) = paid(&world, &stripe).await;
    let dispute = Dispute::of("dp_1", 1, 200_000);
    // Each twice, and the money twice under two names.
    for (n, kind) in ["created", "created", "funds_withdrawn", "funds_withdrawn"]
        .iter()
        .enumerate()
    {
        world
            .follow(&dispute.says(&format!("evt_{n}"), kind, "needs_response"))
            .await;
        assert_eq!(
            (shown(&merchant).await.as_str(), owed(&merchant).await.as_str()),
            (STOPPED, r#"0.00 "chargeback""#)
        );
    }
    assert_eq!(
        journal(&merchant).await,
        ["chargeback 2000.00 0.00", "initial 2000.00 2000.00"]
    );
    assert_eq!(
        (told(&merchant).await, told(&admin).await),
        (vec!["charged".to_owned()], vec!["charged".to_owned()])
    );
    let notice = &told_of(&merchant, "payment_disputed").await[0];
    assert_eq!(
        (
            notice["level"].text(),
            notice["target"]["kind"].text(),
            notice["target"]["id"].text()
        ),
        ("critical", "deposit", deposit.as_str())
    );

    for (event, kind) in [("evt_5", "closed"), ("evt_6", "funds_reinstated"), ("evt_7", "closed")] {
        world.follow(&dispute.says(event, kind, "won")).await;
        // An admin looks before it takes leads again.
        assert_eq!(shown(&merchant).await, r#""suspended" 2000.00 0.00 2000.00"#);
    }
    assert_eq!(journal(&merchant).await[0], "chargeback_returned 2000.00 2000.00");
    assert_eq!(told(&admin).await, ["won", "charged"]);
    let _ = resume(&admin, &deposit).await.expect(200);
    assert_eq!(
        (shown(&merchant).await.as_str(), owed(&merchant).await.as_str()),
        (r#""active" 2000.00 0.00 2000.00"#, "0.00 null")
    );
    assert!(!kept(&world).await.contains("quarantined"));
    world.audit().await;
}

#[tokio::test]
async fn what_is_not_there_is_owed_and_the_next_credit_pays_it_first() {
    let (world, stripe) = with_stripe().await;
    let admin = world.admin().await;
    let (merchant, deposit) = paid(&world, &stripe).await;
    let salma = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    let lead = world.lead(&salma, &campaign, "900").await;
    let dispute = Dispute::of("dp_1", 1, 200_000);
    world.follow(&dispute.says("evt_1", "created", "needs_response")).await;
    assert_eq!(shown(&merchant).await, r#""suspended" 80.00 80.00 0.00"#);
    assert_eq!(owed(&merchant).await, r#"80.00 "chargeback""#);
    let _ = resume(&admin, &deposit).await.refused(409, "deposit_owes");
    // What is freed by a lead is not taken by itself; what comes in is.
    let _ = world.reject(&merchant, &lead).await.expect(200);
    let body = format!(r#"{{"deposit_id":"{deposit}","amount":500,"payment_method":"stripe"}}"#);
    let _ = merchant.post(RECHARGE, &body).await.expect(200);
    world.follow(&stripe.of_session("evt_2", "completed", 2)).await;
    assert_eq!(owed(&merchant).await, r#"0.00 "chargeback""#);
    assert_eq!(
        journal(&merchant).await[..2],
        ["chargeback 80.00 500.00", "recharge 500.00 580.00"]
    );
    world.follow(&dispute.says("evt_3", "closed", "lost")).await;
    assert_eq!(shown(&merchant).await, r#""suspended" 500.00 0.00 500.00"#);
    assert_eq!(told(&merchant).await, ["lost", "charged"]);
    let _ = resume(&admin, &deposit).await.expect(200);
    world.audit().await;
}

#[tokio::test]
async fn news_comes_in_any_order_and_ends_the_same() {
    let steps = [
        ("created", "needs_response"),
        ("funds_withdrawn", "under_review"),
        ("closed", ""),
    ];
    for (decision, money) in [("won", "2000.00"), ("lost", "0.00")] {
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let (world, stripe) = with_stripe().await;
            let (merchant, _) = paid(&world, &stripe).await;
            let dispute = Dispute::of("dp_1", 1, 200_000);
            for n in order {
                let (kind, status) = steps[n];
                let status = if kind == "closed" { decision } else { status };
                world.follow(&dispute.says(&format!("evt_{n}"), kind, status)).await;
            }
            let balance = merchant.get(crate::BALANCE).await.expect(200).json;
            assert_eq!(balance["current_balance"].number(), money, "{decision} {order:?}");
            assert!(!kept(&world).await.contains("quarantined"), "{decision} {order:?}");
            assert_eq!(
                world.value::<String>("select status from provider_disputes").await,
                decision
            );
            world.audit().await;
        }
    }
}

#[tokio::test]
async fn a_dispute_that_comes_before_its_payment_waits_for_it() {
    let (world, stripe) = with_stripe().await;
    let merchant = world.merchant("Atlas Santé").await;
    let _ = world.open(&merchant, OPEN).await;
    world
        .follow(&Dispute::of("dp_1", 1, 200_000).says("evt_1", "created", "needs_response"))
        .await;
    world.follow(&stripe.of_session("evt_2", "completed", 1)).await;
    world.run_jobs().await;
    assert_eq!(shown(&merchant).await, STOPPED);
    world.audit().await;
}

#[tokio::test]
async fn what_makes_no_sense_is_for_an_admin() {
    let (world, stripe) = with_stripe().await;
    let (merchant, _) = paid(&world, &stripe).await;
    let part = Dispute::of("dp_1", 1, 50_000);
    world.follow(&part.says("evt_1", "created", "needs_response")).await;
    // A part of the payment leaves the rest, of which the deposit takes no lead.
    let stopped = r#""suspended" 1500.00 0.00 1500.00"#;
    assert_eq!(shown(&merchant).await, stopped);
    let more = Dispute {
        amount: 60_000,
        ..part.clone()
    };
    for message in [
        Dispute::of("dp_2", 1, 200_001).says("evt_2", "created", "needs_response"),
        Dispute::of("dp_3", 1, 1000)
            .says("evt_3", "created", "needs_response")
            .with("/data/object/currency", "eur"),
        more.says("evt_4", "funds_withdrawn", "needs_response"),
        part.says("evt_5", "funds_reinstated", "under_review"),
        Dispute::of("dp_4", 1, 0).says("evt_6", "created", "needs_response"),
        Dispute::of("dp_5", 1, 1000)
            .says("evt_7", "created", "needs_response")
            .with("/data/object/payment_intent", serde_json::Value::Null),
    ] {
        world.follow(&message).await;
        assert_eq!(shown(&merchant).await, stopped);
    }
    world.follow(&part.says("evt_8", "closed", "lost")).await;
    world.follow(&part.says("evt_9", "closed", "won")).await;
    let stranger = Dispute {
        intent: "pi_of_somebody".to_owned(),
        ..Dispute::of("dp_6", 1, 1000)
    };
    world
        .follow(&stranger.says("evt_10", "created", "needs_response"))
        .await;
    // It is tried for a quarter of an hour, in case the payment comes.
    for _ in 0..6 {
        world.run_jobs().await;
    }
    let problems = "select string_agg(problem, ' ' order by id) from provider_events where state = 'quarantined'";
    assert_eq!(
        world.value::<String>(problems).await,
        "other_amount other_currency other_amount not_applied unreadable payment_unknown dispute_decided payment_unknown"
    );
    assert_eq!(shown(&merchant).await, stopped);
    world.audit().await;
}

#[tokio::test]
async fn a_dispute_that_never_took_money_gives_none_back() {
    let (world, stripe) = with_stripe().await;
    let admin = world.admin().await;
    let (merchant, _) = paid(&world, &stripe).await;
    let untouched = r#""active" 2000.00 0.00 2000.00"#;
    let inquiry = Dispute::of("dp_1", 1, 200_000);
    world
        .follow(&inquiry.says("evt_1", "created", "warning_needs_response"))
        .await;
    world.follow(&inquiry.says("evt_2", "closed", "warning_closed")).await;
    world
        .follow(&Dispute::of("dp_2", 1, 200_000).says("evt_3", "closed", "won"))
        .await;
    assert_eq!(shown(&merchant).await, untouched);
    assert_eq!(told(&admin).await, ["won", "won", "asked"]);
    // An inquiry that becomes a chargeback takes the money.
    let dispute = Dispute::of("dp_3", 1, 200_000);
    world
        .follow(&dispute.says("evt_4", "created", "warning_needs_response"))
        .await;
    assert_eq!(shown(&merchant).await, untouched);
    world
        .follow(&dispute.says("evt_5", "funds_withdrawn", "needs_response"))
        .await;
    assert_eq!(shown(&merchant).await, STOPPED);
    assert_eq!(journal(&merchant).await.len(), 2);
    world.audit().await;
}

#[tokio::test]
async fn many_messages_at_once_charge_once() {
    let (world, stripe) = with_stripe().await;
    let (merchant, _) = paid(&world, &stripe).await;
    let dispute = Dispute::of("dp_1", 1, 200_000);
    let messages: Vec<_> = (0..32)
        .map(|n| {
            dispute.says(
                &format!("evt_{n}"),
                ["created", "funds_withdrawn"][n % 2],
                "needs_response",
            )
        })
        .collect();
    for answer in join_all(messages.iter().map(|message| world.hear(message))).await {
        let _ = answer.expect(200);
    }
    let events: Vec<uuid::Uuid> = world
        .value("select array_agg(id) from provider_events where state = 'received'")
        .await;
    let jobs: Vec<_> = events.iter().map(|event| Job::ApplyEvent { event: *event }).collect();
    for done in join_all(jobs.iter().map(|job| jobs::perform(&world.app, job))).await {
        done.expect("applied");
    }
    assert_eq!(shown(&merchant).await, STOPPED);
    assert_eq!(
        journal(&merchant).await,
        ["chargeback 2000.00 0.00", "initial 2000.00 2000.00"]
    );
    assert_eq!(told(&merchant).await, ["charged"]);
    // Won and lost at once: one of them holds, the other is for an admin.
    let (won, lost) = (
        dispute.says("evt_w", "closed", "won"),
        dispute.says("evt_l", "closed", "lost"),
    );
    let _ = world.hear(&won).await.expect(200);
    let _ = world.hear(&lost).await.expect(200);
    let events: Vec<uuid::Uuid> = world
        .value("select array_agg(id) from provider_events where state = 'received'")
        .await;
    let jobs: Vec<_> = events.iter().map(|event| Job::ApplyEvent { event: *event }).collect();
    for done in join_all(jobs.iter().map(|job| jobs::perform(&world.app, job))).await {
        done.expect("applied, or quarantined");
    }
    let undecided = "select count(*) from provider_events where problem = 'dispute_decided'";
    assert_eq!(world.value::<i64>(undecided).await, 1);
    world.audit().await;
}

#[tokio::test]
async fn who_dies_after_the_charge_finishes_when_the_job_comes_again() {
    let (world, stripe) = with_stripe().await;
    let (merchant, _) = paid(&world, &stripe).await;
    let dispute = Dispute::of("dp_1", 1, 200_000);
    for (event, kind, status, expected) in [
        ("evt_1", "created", "needs_response", "charged"),
        ("evt_2", "closed", "won", "won"),
    ] {
        let _ = world.hear(&dispute.says(event, kind, status)).await.expect(200);
        // The note that it is applied fails: what the teller committed before stays.
        let refuse =
            "create function refuse() returns trigger language plpgsql as 'begin raise exception ''dead''; end';
                      create trigger refuse before update on provider_events execute function refuse()";
        world.sql.batch_execute(refuse).await.unwrap();
        let id: uuid::Uuid = world
            .value("select id from provider_events where state = 'received'")
            .await;
        let job = Job::ApplyEvent { event: id };
        assert!(jobs::perform(&world.app, &job).await.is_err());
        world
            .sql
            .batch_execute("drop trigger refuse on provider_events; drop function refuse")
            .await
            .unwrap();
        world.run_jobs().await;
        assert_eq!(told(&merchant).await[0], expected);
        world.audit().await;
    }
    assert_eq!(journal(&merchant).await.len(), 3);
    assert_eq!(told(&merchant).await, ["won", "charged"]);
}
