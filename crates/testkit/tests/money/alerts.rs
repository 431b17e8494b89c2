//! What people are told when a deposit runs out, and what becomes of its campaigns.

use domain::job::Routine;
use jiff::SignedDuration;
use testkit::{
    Client, Json, World,
    market::{Market, propose, told_of},
    world::lead_body,
};

/// A market whose deposit holds 25 leads.
async fn small() -> Market {
    let world = World::new().await;
    let (merchant, influencer) = (world.merchant("Clinique Atlas").await, world.influencer("Salma").await);
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "2000").await;
    world.run_jobs().await;
    Market {
        world,
        merchant,
        influencer,
        campaign,
    }
}

/// The levels that somebody was told, the first one first.
async fn levels(client: &Client) -> Vec<String> {
    let told = told_of(client, "deposit_level").await;
    let levels = told
        .iter()
        .rev()
        .map(|one| one["data"]["alert_level"].text().to_owned());
    levels.collect()
}

async fn state(market: &Market, campaign: &str) -> (String, bool) {
    let path = format!("/api/campaigns/{campaign}");
    let json = market.merchant.get(&path).await.expect(200).json;
    let campaign = &json["campaign"];
    (
        campaign["status"].text().to_owned(),
        campaign["paused_by_depletion"].is_true(),
    )
}

async fn recharge(market: &Market, amount: &str) {
    let deposit = market
        .world
        .value::<uuid::Uuid>("select id from company_deposits order by id limit 1")
        .await;
    let body = format!(r#"{{"deposit_id":"{deposit}","amount":{amount},"payment_method":"sandbox"}}"#);
    let opened = market
        .merchant
        .post("/api/leads/deposits/recharge", body)
        .await
        .expect(200)
        .json;
    let paid = market
        .world
        .pay(&market.merchant, opened["payment_id"].text(), "paid")
        .await;
    let _ = paid.expect(200);
    market.world.run_jobs().await;
}

fn paused() -> (String, bool) {
    ("paused".to_owned(), true)
}

fn active() -> (String, bool) {
    ("active".to_owned(), false)
}

#[tokio::test]
async fn each_level_is_told_once_and_the_end_pauses_until_money_comes() {
    let market = small().await;
    let stranger = market.world.influencer("Karim").await;
    let mut leads: Vec<String> = Vec::new();
    for _ in 0..25 {
        leads.push(market.lead().await);
        market.world.run_jobs().await;
    }
    assert_eq!(
        levels(&market.merchant).await,
        ["ATTENTION", "WARNING", "CRITICAL", "DEPLETED"]
    );
    let critical = &told_of(&market.merchant, "deposit_level").await[1];
    assert_eq!(critical["level"].text(), "critical");
    let title = critical["title"].text();
    assert_eq!(
        title,
        "CRITIQUE - Plus que 160,00\u{a0}dhs restant, leads seront bloqués sous peu"
    );
    assert_eq!(told_of(&market.merchant, "deposit_threshold").await.len(), 1);
    assert_eq!(told_of(&market.merchant, "campaign_paused").await.len(), 1);
    assert_eq!(told_of(&market.influencer, "campaign_paused").await.len(), 1);
    assert!(told_of(&stranger, "campaign_paused").await.is_empty());
    assert_eq!(state(&market, &market.campaign).await, paused());
    let _ = market.send_lead().await.refused(409, "insufficient_deposit");

    // 160.00 and 200.00 are a tenth at most.
    for lead in &leads[..3] {
        assert_eq!(state(&market, &market.campaign).await, paused());
        let path = format!("/api/leads/{lead}/reject");
        let _ = market
            .merchant
            .put(&path, r#"{"rejection_reason":"duplicate"}"#)
            .await
            .expect(200);
    }
    assert_eq!(state(&market, &market.campaign).await, active());
    market.world.run_jobs().await;
    assert_eq!(told_of(&market.influencer, "campaign_resumed").await.len(), 1);
    for _ in 0..3 {
        market.lead().await;
    }
    market.world.run_jobs().await;
    assert_eq!(
        levels(&market.merchant).await.len(),
        4,
        "nothing is told twice in a cycle"
    );
    assert_eq!(
        told_of(&market.influencer, "campaign_paused").await.len(),
        2,
        "it paused again"
    );
    recharge(&market, "500").await;
    assert_eq!(state(&market, &market.campaign).await, active());
    assert_eq!(told_of(&market.merchant, "campaign_resumed").await.len(), 2);
    for _ in 0..6 {
        market.lead().await;
    }
    market.world.run_jobs().await;
    assert_eq!(
        levels(&market.merchant).await[4..],
        ["CRITICAL"],
        "in the new cycle, from a quarter"
    );
    market.world.audit().await;
}

#[tokio::test]
async fn a_campaign_paused_by_hand_stays_so() {
    let market = small().await;
    let by_hand = market.world.campaign(&market.merchant, "{}").await;
    let stubborn = market
        .world
        .campaign(&market.merchant, r#"{"auto_stop_on_depletion":false}"#)
        .await;
    let pause = async |campaign: &str| {
        let path = format!("/api/campaigns/{campaign}/status");
        let _ = market.merchant.put(&path, r#"{"status":"paused"}"#).await.expect(200);
    };
    pause(&by_hand).await;
    for _ in 0..25 {
        market.lead().await;
    }
    assert_eq!(state(&market, &market.campaign).await, paused());
    assert_eq!(state(&market, &stubborn).await, active());
    let refused = market
        .influencer
        .post("/api/leads/create", lead_body(&stubborn, "1500.00"))
        .await;
    let _ = refused.refused(409, "insufficient_deposit");
    // Their pause is their own from now on.
    pause(&market.campaign).await;
    recharge(&market, "500").await;
    for campaign in [&by_hand, &market.campaign] {
        assert_eq!(state(&market, campaign).await, ("paused".to_owned(), false));
    }
    assert!(told_of(&market.influencer, "campaign_resumed").await.is_empty());
    market.world.audit().await;
}

#[tokio::test]
async fn a_campaign_that_another_deposit_pays_for_goes_on() {
    let market = small().await;
    let body = format!(
        r#"{{"initial_amount":2000,"payment_method":"sandbox","campaign_id":"{}"}}"#,
        market.campaign
    );
    let opened = market.world.open(&market.merchant, &body).await.json;
    let _ = market
        .world
        .pay(&market.merchant, opened["payment_id"].text(), "paid")
        .await
        .expect(200);
    for lead in 1..=50 {
        assert_eq!(state(&market, &market.campaign).await, active(), "{lead}");
        market.lead().await;
    }
    assert_eq!(state(&market, &market.campaign).await, paused(), "now neither can");
    market.world.audit().await;
}

#[tokio::test]
async fn who_agreed_is_told_too_and_settings_mute_what_may_be_muted() {
    let market = small().await;
    let agreed = market.world.influencer("Karim").await;
    let id = propose(&market.merchant, &agreed, "").await;
    let _ = agreed
        .put(&format!("/api/leads/agreements/{id}/sign"), "{}")
        .await
        .expect(200);
    let mute = "update campaign_settings set notify_on_low_balance = false, notify_on_depletion = false";
    market.world.sql.batch_execute(mute).await.unwrap();
    let last = "select last_alert_sent from api.company_deposits";
    for _ in 0..20 {
        market.lead().await;
    }
    market.world.run_jobs().await;
    assert!(levels(&market.merchant).await.is_empty());
    assert_eq!(
        market.world.value::<Option<jiff::Timestamp>>(last).await,
        None,
        "nobody was told"
    );
    for _ in 0..5 {
        market.lead().await;
    }
    market.world.run_jobs().await;
    assert_eq!(levels(&market.merchant).await, ["CRITICAL", "DEPLETED"]);
    assert!(market.world.value::<Option<jiff::Timestamp>>(last).await.is_some());
    assert!(told_of(&market.merchant, "campaign_paused").await.is_empty());
    let told: Vec<Json> = told_of(&agreed, "campaign_paused").await;
    assert!(told[0]["message"].text().contains("Clinique Atlas"));
    market.world.audit().await;
}

#[tokio::test]
async fn a_missed_lead_is_counted_and_told_at_most_once_an_hour() {
    let market = small().await;
    for _ in 0..25 {
        market.lead().await;
    }
    for _ in 0..3 {
        let _ = market.send_lead().await.refused(409, "insufficient_deposit");
    }
    let told = told_of(&market.merchant, "lead_missed").await;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0]["title"].text(), "Vous venez de manquer un lead");
    let missed = "select sum(leads)::bigint from missed_leads";
    assert_eq!(market.world.value::<i64>(missed).await, 3);
    market.world.clock.advance(SignedDuration::from_mins(59));
    let market = market.signed_in_again().await;
    let _ = market.send_lead().await.refused(409, "insufficient_deposit");
    assert_eq!(told_of(&market.merchant, "lead_missed").await.len(), 1);
    market.world.clock.advance(SignedDuration::from_mins(1));
    let _ = market.send_lead().await.refused(409, "insufficient_deposit");
    let told = told_of(&market.merchant, "lead_missed").await;
    assert_eq!(
        (told.len(), told[0]["data"]["leads"].number()),
        (2, "4"),
        "those before, too"
    );
}

/// The counts of a run by their names.
fn counts(done: &app::jobs::Done) -> String {
    done.to_string()
}

#[tokio::test]
async fn a_check_tells_what_was_missed_once() {
    let market = small().await;
    for _ in 0..25 {
        market.lead().await;
    }
    let forget = "delete from deposit_alerts where kind <> 'THRESHOLD';
                  update company_deposits set told = 'HEALTHY';
                  delete from graphile_worker._private_jobs";
    market.world.sql.batch_execute(forget).await.unwrap();
    let checked = market.world.run(Routine::CheckDeposits).await;
    // The four levels and the threshold to the merchant, the pause to both sides.
    assert_eq!(
        counts(&checked),
        "0 deposits healthy, 0 deposits attention, 0 deposits warning, 0 deposits critical, 1 deposits depleted, \
         7 alerts sent, 0 campaigns resumed"
    );
    assert_eq!(
        levels(&market.merchant).await,
        ["ATTENTION", "WARNING", "CRITICAL", "DEPLETED"]
    );
    let again = market.world.run(Routine::CheckDeposits).await;
    assert!(counts(&again).contains("0 alerts sent"), "{again}");
    market.world.run_jobs().await;
    assert_eq!(levels(&market.merchant).await.len(), 4);
    market.world.audit().await;
}

#[tokio::test]
async fn a_check_resumes_what_a_deposit_pays_for_again() {
    let market = small().await;
    let admin = market.world.admin().await;
    let mut leads = Vec::new();
    for _ in 0..25 {
        leads.push(market.lead().await);
    }
    let deposit = market
        .world
        .value::<uuid::Uuid>("select id from company_deposits")
        .await;
    let set = async |verb: &str| {
        let path = format!("/api/admin/deposits/{deposit}/{verb}");
        let _ = admin.put(&path, r#"{"reason":"contrôle"}"#).await.expect(200);
    };
    set("suspend").await;
    for lead in &leads[..3] {
        let path = format!("/api/leads/{lead}/reject");
        let _ = market
            .merchant
            .put(&path, r#"{"rejection_reason":"duplicate"}"#)
            .await
            .expect(200);
    }
    assert_eq!(state(&market, &market.campaign).await, paused(), "it is stopped");
    set("resume").await;
    let checked = market.world.run(Routine::CheckDeposits).await;
    assert!(counts(&checked).ends_with("1 campaigns resumed"), "{checked}");
    assert_eq!(state(&market, &market.campaign).await, active());
    market.world.audit().await;
}

#[tokio::test]
async fn admins_are_told_the_figures_of_the_day_once() {
    let market = small().await;
    let admin = market.world.admin().await;
    for _ in 0..2 {
        market.validated(8).await;
    }
    market.rejected("duplicate").await;
    market.world.clock.advance(SignedDuration::from_secs(1));
    for _ in 0..2 {
        let report = market.world.run(Routine::DailyReport).await;
        // Of each commission of 80.00 the platform keeps 56.00.
        let expected = "3 leads created, 2 leads validated, 1 leads rejected, 0 deposits low, 112.00 dhs revenue";
        assert_eq!(counts(&report), expected);
    }
    let told = told_of(&admin, "report_daily").await;
    assert_eq!((told.len(), told[0]["title"].text()), (1, "Rapport du 23/11/2026"));
    assert!(told[0]["message"].text().contains("112,00\u{a0}dhs"));
    assert!(told_of(&market.merchant, "report_daily").await.is_empty());
}

#[tokio::test]
async fn of_a_lead_that_expires_within_a_day_its_merchant_is_told_once() {
    let market = small().await;
    let lead = market.lead().await;
    let remind = async |market: &Market, hours| {
        market.world.clock.advance(SignedDuration::from_hours(hours));
        counts(&market.world.run(Routine::RemindLeads).await)
    };
    // 72 hours are given.
    assert_eq!(remind(&market, 47).await, "0 leads expiring");
    let market = market.signed_in_again().await;
    market.lead().await;
    assert_eq!(remind(&market, 1).await, "1 leads expiring");
    assert_eq!(remind(&market, 1).await, "0 leads expiring");
    let later = remind(&market, 46).await;
    assert_eq!(later, "1 leads expiring", "the other one, when its time has come");
    let market = market.signed_in_again().await;
    let told = told_of(&market.merchant, "lead_expiring").await;
    let firsts: Vec<&str> = told.iter().map(|one| one["data"]["first_lead_id"].text()).collect();
    assert_eq!((firsts.len(), firsts[1]), (2, lead.as_str()));
    assert_eq!(told[0]["target"]["kind"].text(), "lead");
}

/// More than one merchant may have in the teller's queue.
#[tokio::test]
async fn many_leads_of_one_merchant_expire_in_one_run() {
    let market = Market::open(r#"{"max_pending_without_agreement":0}"#).await;
    for _ in 0..100 {
        market.lead().await;
    }
    market.world.clock.advance(SignedDuration::from_hours(73));
    let expired = market.world.run(Routine::ExpireLeads).await;
    assert_eq!(counts(&expired), "100 leads lost, 0 leads validated");
    market.world.audit().await;
}
