//! What cannot wait goes to telephones: in peace at night, another way where one is closed, and not too often.

use app::deliveries::{Delivered, deliver};
use axum::{body::Body, http::Request};
use domain::channel::Channel;
use testkit::{Answer, Client, FakePost, FakeTwilio, FakeWhatsapp, Setup, World};

/// A merchant with a telephone who is told something that cannot wait.
struct Alarm {
    world: World,
    post: FakePost,
    twilio: FakeTwilio,
    merchant: Client,
}

impl Alarm {
    async fn open() -> Self {
        Self::with(None).await
    }

    async fn with(whatsapp: Option<&FakeWhatsapp>) -> Self {
        let (post, twilio) = (FakePost::open().await, FakeTwilio::open().await);
        let mut carriers = post.carriers();
        carriers.sms = Some(twilio.carrier());
        carriers.whatsapp = whatsapp.map(FakeWhatsapp::carrier);
        let world = World::with(Setup {
            carriers,
            ..Setup::default()
        })
        .await;
        let merchant = world.merchant("Clinique Atlas").await;
        let _ = merchant
            .put("/api/auth/me", r#"{"phone":"06 12 34 56 78"}"#)
            .await
            .expect(200);
        Self {
            world,
            post,
            twilio,
            merchant,
        }
    }

    /// Something of a topic, every way that it goes.
    async fn ring(&self, topic: &str) {
        let ring = format!(
            "with told as (
                 insert into notifications (id, user_id, type, level, parameters, target, about, created_at)
                 select gen_random_uuid(), u.id, 'payment_failed', 'critical', jsonb_build_object('payment_id', u.id,
                        'deposit_id', u.id, 'amount', 18000, 'campaign_id', null, 'campaign', 'Rentrée'), 'payouts',
                        gen_random_uuid()::text, '{now}'
                 from   users u where u.email = '{email}'
                 returning id, user_id, created_at)
             insert into notification_deliveries (id, notification_id, user_id, type, channel, topic, state, due_at, created_at,
                    updated_at)
             select gen_random_uuid(), t.id, t.user_id, 'payment_failed', c, '{topic}', 'waiting', t.created_at, t.created_at, t.created_at
             from   told t, unnest(array['email', 'sms', 'whatsapp']) c",
            now = domain::Clock::now(&*self.world.clock),
            email = self.merchant.user["email"].text(),
        );
        self.world.sql.batch_execute(&ring).await.expect("it rings");
    }

    async fn deliver(&self, channel: Channel) -> Delivered {
        deliver(&self.world.app, channel).await.expect("it is delivered")
    }

    /// Every delivery by channel, with its state and what keeps it.
    async fn states(&self) -> String {
        let states = "select string_agg(channel || ' ' || state || coalesce(' ' || problem, ''), ', ' order by channel)
                      from   notification_deliveries";
        self.world.value(states).await
    }

    async fn mute(&self, channels: &[&str]) {
        let muted = channels
            .iter()
            .map(|way| format!(r#"{{"topic":"critical","channel":"{way}"}}"#));
        let body = format!(r#"{{"muted":[{}]}}"#, muted.collect::<Vec<_>>().join(","));
        let path = "/api/notifications/preferences";
        let _ = self.merchant.put(path, body).await.expect(200);
    }
}

/// A carrier calls.
async fn call(world: &World, path: &str, body: &str, (header, signature): (&str, &str)) -> Answer {
    let request = Request::post(path).header(header, signature);
    let request = request.body(Body::from(body.to_owned())).expect("a request");
    world.stranger().call(request, "").await
}

#[tokio::test]
async fn a_short_message_goes_to_the_telephone_in_the_letters_of_networks() {
    let alarm = Alarm::open().await;
    alarm.ring("critical").await;
    for channel in Channel::ALL {
        alarm.deliver(*channel).await;
    }
    assert_eq!(
        alarm.states().await,
        "email sent, sms sent, whatsapp skipped not_configured"
    );
    let taken = alarm.twilio.taken();
    let [short] = &taken[..] else { panic!("{taken:?}") };
    assert_eq!(
        (short["To"].as_str(), short["From"].as_str()),
        ("+212612345678", "LEADSMA")
    );
    let id: String = alarm
        .world
        .value("select id::text from notification_deliveries where channel = 'sms'")
        .await;
    let callback = format!("https://app.example.ma/api/webhooks/twilio?message={id}");
    assert_eq!(short["StatusCallback"], callback);
    let body = &short["Body"];
    assert!(body.starts_with("Leads: ") && body.contains("180,00 dhs"), "{body}");
    assert!(!body.contains(['’', '«', '\u{a0}', 'ô', 'ê']), "{body}");
    assert_eq!(alarm.deliver(Channel::Sms).await, Delivered::default());
}

#[tokio::test]
async fn at_night_a_telephone_rings_only_for_what_is_used_up() {
    let alarm = Alarm::open().await;
    alarm.world.clock.set("2026-11-23T22:30:00Z");
    alarm.ring("critical").await;
    alarm.deliver(Channel::Sms).await;
    assert!(alarm.twilio.taken().is_empty());
    alarm.ring("depleted").await;
    alarm.deliver(Channel::Sms).await;
    assert_eq!(alarm.twilio.taken().len(), 1);
    alarm.world.clock.set("2026-11-24T07:59:00Z");
    assert_eq!(alarm.deliver(Channel::Sms).await, Delivered::default());
    alarm.world.clock.set("2026-11-24T08:00:00Z");
    alarm.deliver(Channel::Sms).await;
    assert_eq!(alarm.twilio.taken().len(), 2);
}

#[tokio::test]
async fn where_one_way_is_closed_another_is_gone_although_it_was_muted() {
    let alarm = Alarm::open().await;
    alarm.mute(&["email", "sms"]).await;
    alarm.ring("critical").await;
    alarm.deliver(Channel::Email).await;
    alarm.deliver(Channel::Sms).await;
    assert_eq!(
        alarm.states().await,
        "email skipped muted, sms skipped muted, whatsapp waiting"
    );
    // Nobody carries WhatsApp here: SMS goes instead, and is refused: e-mail does.
    alarm.twilio.refuse(Some((400, 21614)));
    for channel in [Channel::Whatsapp, Channel::Sms, Channel::Email] {
        alarm.deliver(channel).await;
    }
    let states = "email sent, sms given_up refused, whatsapp skipped not_configured";
    assert_eq!((alarm.states().await.as_str(), alarm.post.letters().len()), (states, 1));
}

#[tokio::test]
async fn who_muted_the_way_that_is_open_is_told_all_the_same_where_no_other_is() {
    let alarm = Alarm::open().await;
    let _ = alarm.merchant.put("/api/auth/me", r#"{"phone":""}"#).await.expect(200);
    alarm.mute(&["email"]).await;
    alarm.ring("critical").await;
    for channel in [Channel::Whatsapp, Channel::Sms, Channel::Email, Channel::Email] {
        alarm.deliver(channel).await;
    }
    assert_eq!(
        alarm.states().await,
        "email sent, sms skipped no_address, whatsapp skipped not_configured"
    );
}

#[tokio::test]
async fn nobody_is_rung_up_more_often_than_six_times_in_an_hour() {
    let alarm = Alarm::open().await;
    for _ in 0..8 {
        alarm.ring("critical").await;
        alarm.deliver(Channel::Sms).await;
    }
    assert_eq!(alarm.twilio.taken().len(), 6);
    alarm.ring("depleted").await;
    alarm.deliver(Channel::Sms).await;
    assert_eq!(alarm.twilio.taken().len(), 7);
    alarm.world.clock.set("2026-11-23T10:01:00Z");
    alarm.deliver(Channel::Sms).await;
    assert_eq!(alarm.twilio.taken().len(), 9);
}

#[tokio::test]
async fn what_the_carrier_says_later_is_believed_by_its_signature_alone() {
    let alarm = Alarm::open().await;
    alarm.ring("critical").await;
    alarm.deliver(Channel::Sms).await;
    let short = alarm.twilio.taken().remove(0);
    let (path, form, signature) = alarm.twilio.says(&short, "undelivered", Some(30_008));
    let say = async |path: &str, form: &str, signature: &str| {
        call(&alarm.world, path, form, ("x-twilio-signature", signature)).await
    };
    for (path, form, signature) in [
        (path.as_str(), form.as_str(), ""),
        (&path, &form.replace("undelivered", "delivered"), &signature),
        (&format!("{path}1"), &form, &signature),
    ] {
        let _ = say(path, form, signature).await.refused(400, "message_rejected");
    }
    assert!(alarm.states().await.contains("sms sent"));
    let _ = say(&path, &form, &signature).await.expect(204);
    assert!(alarm.states().await.contains("sms failed busy"), "it is tried again");
    alarm.world.clock.advance(jiff::SignedDuration::from_secs(31));
    assert_eq!(alarm.deliver(Channel::Sms).await.sent, 1);
    let (path, form, signature) = alarm.twilio.says(&short, "delivered", None);
    let _ = say(&path, &form, &signature).await.expect(204);
    assert!(alarm.states().await.contains("sms delivered"));
    let (path, form, signature) = alarm.twilio.says(&short, "failed", Some(30_005));
    let _ = say(&path, &form, &signature).await.expect(204);
    assert!(
        alarm.states().await.contains("sms delivered"),
        "what arrived has arrived"
    );

    let without = World::new().await;
    let closed = call(&without, "/api/webhooks/twilio", "", ("x-twilio-signature", "")).await;
    let _ = closed.refused(503, "webhook_closed");
}

#[tokio::test]
async fn a_template_is_filled_and_what_becomes_of_it_is_heard() {
    let whatsapp = FakeWhatsapp::open().await;
    let alarm = Alarm::with(Some(&whatsapp)).await;
    let _ = alarm
        .merchant
        .put("/api/auth/me", r#"{"locale":"ar"}"#)
        .await
        .expect(200);
    alarm.mute(&["email", "sms"]).await;
    alarm.ring("critical").await;
    for channel in Channel::ALL {
        alarm.deliver(*channel).await;
    }
    let taken = whatsapp.taken();
    let [template] = &taken[..] else { panic!("{taken:?}") };
    assert_eq!(
        (
            template["to"].as_str(),
            template["template"]["language"]["code"].as_str()
        ),
        (Some("212612345678"), Some("ar"))
    );
    let path = "/api/webhooks/whatsapp";
    let say = async |(body, signature): (String, String)| {
        let header = ("x-hub-signature-256", signature.as_str());
        call(&alarm.world, path, &body, header).await
    };
    let (body, _) = whatsapp.says(0, "failed", Some(131_026));
    let _ = say((body, "sha256=00".to_owned()))
        .await
        .refused(400, "message_rejected");
    assert_eq!(
        alarm.states().await,
        "email skipped muted, sms skipped muted, whatsapp sent"
    );
    let _ = say(whatsapp.says(7, "failed", Some(131_026))).await.expect(200);
    // They are not on WhatsApp after all: SMS goes instead, although it was muted.
    let _ = say(whatsapp.says(0, "failed", Some(131_026))).await.expect(200);
    alarm.deliver(Channel::Sms).await;
    assert_eq!(
        alarm.states().await,
        "email skipped muted, sms sent, whatsapp given_up refused"
    );
    let _ = say(whatsapp.says(0, "read", None)).await.expect(200);
    let _ = say(whatsapp.says(0, "sent", None)).await.expect(200);
    assert!(alarm.states().await.ends_with("whatsapp delivered"));

    let asked = |word: &str| format!("{path}?hub.mode=subscribe&hub.verify_token={word}&hub.challenge=4711");
    let stranger = alarm.world.stranger();
    assert_eq!(stranger.get(&asked("verify%20me")).await.expect(200).text, "4711");
    let _ = stranger.get(&asked("me")).await.refused(403, "forbidden");
}

#[tokio::test]
async fn a_token_that_is_over_is_the_operators_business_and_holds_up_nobody_else() {
    let whatsapp = FakeWhatsapp::open().await;
    let alarm = Alarm::with(Some(&whatsapp)).await;
    whatsapp.refuse(Some((401, 190)));
    alarm.ring("critical").await;
    for channel in Channel::ALL {
        alarm.deliver(*channel).await;
    }
    assert_eq!(
        alarm.states().await,
        "email sent, sms sent, whatsapp failed not_accepted"
    );
    whatsapp.refuse(None);
    alarm.world.clock.advance(jiff::SignedDuration::from_secs(31));
    alarm.deliver(Channel::Whatsapp).await;
    assert!(alarm.states().await.ends_with("whatsapp sent"));
}
