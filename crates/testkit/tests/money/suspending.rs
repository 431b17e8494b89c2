//! Deposits that an admin stops, and lets go on.

use crate::{BALANCE, RECHARGE, journal, shown, wrong};
use futures::future::join_all;
use std::sync::atomic::{AtomicUsize, Ordering};
use testkit::{Answer, Client, World, world::lead_body};

const REASON: &str = r#"{"reason":"Facture contestée"}"#;

async fn suspend(admin: &Client, deposit: &str) -> Answer {
    admin
        .put(&format!("/api/admin/deposits/{deposit}/suspend"), REASON)
        .await
}

async fn resume(admin: &Client, deposit: &str) -> Answer {
    admin
        .put(
            &format!("/api/admin/deposits/{deposit}/resume"),
            r#"{"reason":"Facture réglée"}"#,
        )
        .await
}

#[tokio::test]
async fn a_suspended_deposit_takes_no_lead_and_settles_those_it_has() {
    let world = World::new().await;
    let (merchant, salma) = (world.merchant("Atlas Santé").await, world.influencer("Salma").await);
    let admin = world.admin().await;
    let campaign = world.campaign(&merchant, "{}").await;
    let deposit = world.fund(&merchant, "2000").await;
    let (kept, refused) = (
        world.lead(&salma, &campaign, "900").await,
        world.lead(&salma, &campaign, "900").await,
    );

    let answer = suspend(&admin, &deposit).await.expect(200).json;
    assert_eq!(
        (answer["deposit"]["id"].text(), answer["deposit"]["status"].text()),
        (&*deposit, "suspended")
    );
    assert_eq!(answer["deposit"]["reserved_amount"].number(), "160.00");
    let _ = salma
        .post("/api/leads/create", lead_body(&campaign, "900"))
        .await
        .refused(409, "no_active_deposit");
    let preview = format!(r#"{{"campaign_id":"{campaign}","estimated_value":900.00}}"#);
    let preview = salma
        .post("/api/leads/calculate-commission", preview)
        .await
        .expect(200)
        .json;
    assert!(!preview["deposit_available"].is_true());
    let offer = salma.get(&format!("/api/campaigns/{campaign}")).await.expect(200).json;
    assert_eq!(offer["campaign"]["fundable_leads"].text(), "0");
    let recharge = format!(r#"{{"deposit_id":"{deposit}","amount":500,"payment_method":"sandbox"}}"#);
    let _ = merchant
        .post(RECHARGE, recharge)
        .await
        .refused(409, "deposit_not_rechargeable");
    let stats = merchant.get("/api/leads/deposits/stats").await.expect(200).json;
    assert_eq!(
        (stats["current_balance"].number(), stats["available_balance"].number()),
        ("2000.00", "0.00")
    );

    let _ = world.validate(&merchant, &kept).await.expect(200);
    let _ = world.reject(&merchant, &refused).await.expect(200);
    assert_eq!(shown(&merchant).await, r#""suspended" 1920.00 0.00 1920.00"#);

    let answer = resume(&admin, &deposit).await.expect(200).json;
    assert_eq!(answer["deposit"]["status"].text(), "active");
    world.lead(&salma, &campaign, "900").await;
    assert_eq!(shown(&merchant).await, r#""active" 1920.00 80.00 1840.00"#);
    world.audit().await;
}

#[tokio::test]
async fn a_lead_goes_to_a_deposit_that_is_not_suspended() {
    let world = World::new().await;
    let (merchant, salma) = (world.merchant("Atlas Santé").await, world.influencer("Salma").await);
    let admin = world.admin().await;
    let campaign = world.campaign(&merchant, "{}").await;
    let (older, newer) = (world.fund(&merchant, "2000").await, world.fund(&merchant, "3000").await);
    let _ = suspend(&admin, &older).await.expect(200);
    world.lead(&salma, &campaign, "900").await;
    let balance = merchant.get(BALANCE).await.expect(200).json;
    assert_eq!(
        (balance["deposit_id"].text(), balance["reserved_amount"].number()),
        (&*newer, "80.00")
    );
    world.audit().await;
}

#[tokio::test]
async fn money_that_arrives_meanwhile_is_credited_and_lifts_nothing() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "2000").await;
    let recharge = format!(r#"{{"deposit_id":"{deposit}","amount":500,"payment_method":"sandbox"}}"#);
    let payment = merchant.post(RECHARGE, recharge).await.expect(200).json["payment_id"]
        .text()
        .to_owned();
    let _ = suspend(&admin, &deposit).await.expect(200);
    let _ = world.pay(&merchant, &payment, "paid").await.expect(200);
    assert_eq!(shown(&merchant).await, r#""suspended" 2500.00 0.00 2500.00"#);
    assert_eq!(
        journal(&merchant).await,
        ["recharge 500.00 2500.00", "initial 2000.00 2000.00"]
    );
    world.audit().await;
}

#[tokio::test]
async fn who_did_it_and_why_is_noted_once() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "2000").await;
    for _ in 0..2 {
        let _ = suspend(&admin, &deposit).await.expect(200);
    }
    for _ in 0..2 {
        let _ = resume(&admin, &deposit).await.expect(200);
    }
    let noted: String = world
        .value(
            "select string_agg(a.action || ' ' || (a.details ->> 'reason') || ' ' || u.role, ', ' order by a.id)
             from   activity_log a join users u on u.id = a.user_id
             where  a.subject = (select id from company_deposits)",
        )
        .await;
    assert_eq!(
        noted,
        "deposit_suspended Facture contestée admin, deposit_resumed Facture réglée admin"
    );
}

#[tokio::test]
async fn what_cannot_be_suspended_is_refused() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let opened = world
        .open(&merchant, r#"{"initial_amount":2000,"payment_method":"sandbox"}"#)
        .await;
    let unpaid = opened.json["deposit"]["id"].text().to_owned();
    suspend(&admin, &unpaid).await.refused(409, "deposit_not_paid");
    resume(&admin, &unpaid).await.refused(409, "deposit_not_paid");
    suspend(&admin, "0193571c-2d3e-7f4a-8b5c-6d7e8f901234")
        .await
        .refused(404, "not_found");
    suspend(&merchant, &unpaid).await.refused(403, "forbidden");
    let path = format!("/api/admin/deposits/{unpaid}/suspend");
    assert_eq!(wrong(admin.put(&path, r#"{"reason":" "}"#).await), "reason:required");
    assert_eq!(wrong(admin.put(&path, "{}").await), "reason:required");
    assert_eq!(
        world
            .value::<i64>("select count(*) from activity_log where action like 'deposit%'")
            .await,
        0
    );
}

/// Several people create leads over two servers as fast as they can until they are refused; somewhere in between the
/// deposit is suspended. What is reserved when that is acknowledged is all that is ever reserved.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_lead_is_reserved_after_a_suspension_is_acknowledged() {
    let world = World::new().await;
    let other = world.another().await;
    let (merchant, salma) = (world.merchant("Atlas Santé").await, world.influencer("Salma").await);
    let admin = world.admin().await;
    let campaign = world
        .campaign(&merchant, r#"{"max_pending_without_agreement":0}"#)
        .await;
    let deposit = world.fund(&merchant, "90000").await;
    let seq = "select journal_seq from company_deposits";
    for round in 0..5_usize {
        let created = AtomicUsize::new(0);
        let create = async |n: usize| loop {
            let router = if n.is_multiple_of(2) {
                &world.router
            } else {
                &other.router
            };
            let answer = salma
                .at(router.clone())
                .post("/api/leads/create", lead_body(&campaign, "900"))
                .await;
            if answer.status != 201 {
                let _ = answer.refused(409, "no_active_deposit");
                break;
            }
            created.fetch_add(1, Ordering::Relaxed);
        };
        let stop = async {
            while created.load(Ordering::Relaxed) < 10 + round {
                tokio::task::yield_now().await;
            }
            let _ = suspend(&admin, &deposit).await.expect(200);
            world.value::<i64>(seq).await
        };
        let (_, acknowledged) = futures::join!(join_all((0..12).map(create)), stop);
        assert_eq!(world.value::<i64>(seq).await, acknowledged, "round {round}");
        assert!(created.load(Ordering::Relaxed) >= 10);
        let _ = resume(&admin, &deposit).await.expect(200);
    }
    world.audit().await;
}
