use app::wake_ups::{self, FollowedUp, follow_up};
use domain::{Named, ids::MerchantId, job::Routine, notification::Target};
use jiff::SignedDuration;
use testkit::market::{Market, told, told_of};
use testkit::{Client, Json};

fn merchant_id(client: &Client) -> MerchantId {
    client.merchant_id().parse().expect("an id")
}

#[tokio::test]
async fn a_merchant_is_told_of_new_leads_once_per_campaign_and_minute() {
    let market = Market::open("{}").await;
    let lead = market.lead().await;
    assert_eq!(market.world.run_jobs().await, 1, "the teller asked for it");
    let first = told_of(&market.merchant, "lead_new").await;
    assert_eq!(first.len(), 1);
    assert_eq!(first[0]["title"].text(), "Nouveau lead");
    let target = &first[0]["target"];
    assert_eq!((target["kind"].text(), target["id"].text()), ("lead", lead.as_str()));
    assert_eq!(first[0]["action_url"].text(), format!("/leads/{lead}"));
    assert!(first[0]["message"].text().contains("Salma") && !first[0]["message"].text().contains("Ahmed"));
    let read = market
        .merchant
        .put(&format!("/api/notifications/{}/read", first[0]["id"].text()), "{}")
        .await;
    assert!(!read.expect(200).json["notification"]["read_at"].is_null());

    assert_eq!(market.tell().await, FollowedUp::default(), "nothing is new");
    market.lead().await;
    market.lead().await;
    assert_eq!(market.tell().await.notifications, 1);
    let grown = told_of(&market.merchant, "lead_new").await;
    assert_eq!(grown.len(), 1, "the same minute");
    assert_eq!(
        (grown[0]["title"].text(), grown[0]["data"]["leads"].number()),
        ("3 nouveaux leads", "3")
    );
    assert!(grown[0]["read_at"].is_null(), "it has grown since it was read");
    assert_eq!(
        (grown[0]["target"]["kind"].text(), grown[0]["action_url"].text()),
        ("leads", "/leads")
    );
    assert!(grown[0]["target"]["id"].is_null());

    market.world.clock.advance(SignedDuration::from_secs(90));
    market.lead().await;
    let told = market.tell().await;
    assert_eq!(
        (told.notifications, told_of(&market.merchant, "lead_new").await.len()),
        (1, 2)
    );
}

#[tokio::test]
async fn who_does_not_want_to_be_told_is_not() {
    let market = Market::open(r#"{"notify_on_new_lead":false}"#).await;
    market.lead().await;
    market.tell().await;
    assert!(told_of(&market.merchant, "lead_new").await.is_empty());
}

#[tokio::test]
async fn who_brought_a_lead_is_told_what_was_decided_once_and_in_their_language() {
    let market = Market::open("{}").await;
    let speaks = "update users set locale = 'ar' where influencer_id is not null";
    market.world.sql.execute(speaks, &[]).await.unwrap();
    let validated = market.validated(8).await;
    market.rejected("duplicate").await;
    market.rejected("Déjà client chez nous").await;
    let expiring = market.lead().await;
    market.tell().await;
    market.world.clock.advance(SignedDuration::from_hours(73));
    market.world.run(Routine::ExpireLeads).await;
    market.tell().await;
    follow_up(&market.world.app, &[merchant_id(&market.merchant)])
        .await
        .unwrap();
    let market = market.signed_in_again().await;

    let all = told(&market.influencer).await;
    let kinds: Vec<&str> = all.iter().map(|one| one["type"].text()).collect();
    assert_eq!(
        kinds,
        ["lead_expired", "lead_rejected", "lead_rejected", "lead_validated"]
    );
    let [expired, in_words, rejected, good] = &all[..] else {
        panic!("four")
    };
    assert_eq!(good["title"].text(), "تم قبول العميل");
    assert_eq!(good["data"]["lead_id"].text(), validated);
    assert!(
        good["message"].text().contains("\u{2068}Ahmed Bennani\u{2069}") && good["message"].text().contains("24,00")
    );
    assert_eq!(rejected["data"]["rejection_reason"].text(), "duplicate");
    assert!(rejected["message"].text().contains("مكرر") && in_words["message"].text().contains("Déjà client"));
    assert_eq!(expired["data"]["lead_id"].text(), expiring);
    for one in &all {
        let text = one.to_string();
        assert!(
            !text.contains("ahmed@") && !text.contains("+2126") && !text.contains("TechCorp"),
            "{text}"
        );
    }
    assert_eq!(
        market.influencer.get("/api/notifications").await.json["unread"].number(),
        "4"
    );
    let read = market
        .influencer
        .put("/api/notifications/read-all", "{}")
        .await
        .expect(200);
    assert_eq!(read.json["marked"].number(), "4");
    let page = market.influencer.get("/api/notifications?limit=3").await.expect(200);
    assert_eq!((page.json["unread"].number(), page.json["total"].number()), ("0", "4"));
    let next = format!("/api/notifications?limit=3&cursor={}", page.json["next_cursor"].text());
    assert_eq!(market.influencer.get(&next).await.json["notifications"].list().len(), 1);
    let theirs = format!("/api/notifications/{}/read", good["id"].text());
    let _ = market.merchant.put(&theirs, "{}").await.refused(404, "not_found");
}

#[tokio::test]
async fn what_was_marked_as_read_by_mistake_is_unread_again() {
    let market = Market::open("{}").await;
    let minute = SignedDuration::from_mins(1);
    for _ in 0..3 {
        market.rejected("duplicate").await;
        market.world.clock.advance(minute);
    }
    market.tell().await;
    let salma = &market.influencer;
    let unread = async || {
        salma.get("/api/notifications").await.expect(200).json["unread"]
            .number()
            .to_owned()
    };
    let undo = async |read_at: &Json| {
        let body = format!(r#"{{"read_at":{read_at}}}"#);
        salma.put("/api/notifications/unread", body).await.expect(200).json["marked"]
            .number()
            .to_owned()
    };
    let first = told(salma).await[0]["id"].text().to_owned();
    let one = salma
        .put(&format!("/api/notifications/{first}/read"), "{}")
        .await
        .expect(200)
        .json;
    market.world.clock.advance(minute);
    let rest = salma.put("/api/notifications/read-all", "{}").await.expect(200).json;
    assert_eq!((rest["marked"].number(), unread().await.as_str()), ("2", "0"));
    assert_eq!(undo(&rest["read_at"]).await, "2", "not the one that was read before");
    assert_eq!(unread().await, "2");
    assert_eq!(undo(&one["notification"]["read_at"]).await, "1");
    assert_eq!(
        (unread().await.as_str(), undo(&rest["read_at"]).await.as_str()),
        ("3", "0")
    );
    let nothing = market
        .merchant
        .put("/api/notifications/read-all", "{}")
        .await
        .expect(200)
        .json;
    let again = market
        .merchant
        .put("/api/notifications/read-all", "{}")
        .await
        .expect(200)
        .json;
    assert!(!nothing["read_at"].is_null() && again["read_at"].is_null());
}

#[tokio::test]
async fn a_notification_is_in_the_language_of_whoever_reads_it() {
    let market = Market::open("{}").await;
    market.lead().await;
    market.tell().await;
    let title = |language: &'static str| {
        let merchant = market.merchant.speaking(language);
        async move {
            let list = merchant.get("/api/notifications").await.expect(200);
            let first = &list.json["notifications"][0];
            let read = format!("/api/notifications/{}/read", first["id"].text());
            let read = merchant.put(&read, "{}").await.expect(200);
            assert_eq!(read.json["notification"]["title"].text(), first["title"].text());
            first["title"].text().to_owned()
        }
    };
    assert_eq!(title("en").await, "New lead");
    assert_eq!(title("ar-MA,fr;q=0.5").await, "عميل جديد");
    assert_eq!(title("de").await, "Nouveau lead", "their own");
}

/// The client makes the address of a target; those who follow a link in a message get the same page.
#[test]
fn every_target_is_a_page_of_the_web_client() {
    let routes = concat!(env!("CARGO_MANIFEST_DIR"), "/../../web/src/routes.tsx");
    let routes = std::fs::read_to_string(routes).expect("the routes of the web client");
    for kind in Target::NAMES {
        let target = Target::from_parts(kind, Some(uuid::Uuid::max()))
            .or_else(|| Target::from_parts(kind, None))
            .expect("a target of every kind");
        let route = messages::link::route(target);
        assert!(
            routes.contains(&format!("path: \"{route}\"")),
            "{kind} leads to {route}"
        );
        assert!(!messages::link::path(target).contains('$'));
    }
}

#[tokio::test]
async fn two_runs_at_once_tell_everything_once() {
    let market = Market::open("{}").await;
    for _ in 0..5 {
        market.validated(8).await;
    }
    let second = market.world.another().await;
    let merchant = [merchant_id(&market.merchant)];
    let runs = tokio::join!(
        follow_up(&market.world.app, &merchant),
        follow_up(&second.app, &merchant),
        follow_up(&second.app, &merchant),
    );
    let told = [runs.0, runs.1, runs.2].map(|run| run.unwrap().notifications);
    assert_eq!(told.iter().sum::<u64>(), 7, "with that of the payment: {told:?}");
    assert_eq!(told_of(&market.influencer, "lead_validated").await.len(), 5);
    assert_eq!(told_of(&market.merchant, "lead_new").await.len(), 1);
}

#[tokio::test]
async fn what_was_committed_late_is_told_too() {
    let market = Market::open("{}").await;
    market.lead().await;
    market.world.clock.advance(SignedDuration::from_secs(30));
    // Another server told until now, before it could see the lead.
    let told = "insert into told_until (merchant_id, at) select id, '2026-11-23T09:00:30Z' from merchants";
    market.world.sql.execute(told, &[]).await.unwrap();
    assert_eq!(market.tell().await.notifications, 2, "and of the payment");
}

/// Those who joined a wake-up are told together; if that fails, each alone.
#[tokio::test]
async fn one_merchant_whose_run_fails_keeps_nobody_else_from_being_told() {
    let market = Market::open("{}").await;
    let world = &market.world;
    let other = world.merchant("Clinique Anfa").await;
    let campaign = world.campaign(&other, "{}").await;
    world.fund(&other, "10000").await;
    let lead = market.lead().await;
    world.lead(&market.influencer, &campaign, "900.00").await;
    world.sql.batch_execute("delete from wake_ups").await.unwrap();
    let join = "insert into wake_ups select '01900000-0000-7000-8000-000000000001', id from merchants";
    world.sql.batch_execute(join).await.unwrap();
    let broken = format!(
        "insert into lead_validation (merchant_id, lead_id, id, influencer_id, from_status, to_status, created_at, day)
         select merchant_id, id, id, influencer_id, 'pending', 'nonsense', created_at, day from leads where id = '{lead}'"
    );
    world.sql.batch_execute(&broken).await.unwrap();

    let wake_up = "01900000-0000-7000-8000-000000000001".parse().unwrap();
    assert!(wake_ups::run(&world.app, wake_up).await.is_err());
    assert_eq!(told_of(&other, "lead_new").await.len(), 1);
    assert!(told(&market.merchant).await.is_empty());
    assert_eq!(world.value::<i64>("select count(*) from wake_ups").await, 1);

    let mended = "alter table lead_validation disable trigger user; delete from lead_validation;
                  alter table lead_validation enable trigger user";
    world.sql.batch_execute(mended).await.unwrap();
    wake_ups::run(&world.app, wake_up).await.unwrap();
    assert_eq!(told_of(&market.merchant, "lead_new").await.len(), 1);
    assert_eq!(told_of(&other, "lead_new").await.len(), 1);
    assert_eq!(world.value::<i64>("select count(*) from wake_ups").await, 0);
}
