//! What people are told leaves the dashboard: once, with an end, and nothing of it is lost.

use app::deliveries::{Delivered, deliver};
use domain::channel::Channel;
use jiff::SignedDuration;
use std::collections::BTreeSet;
use testkit::{Client, FakePost, Json, Setup, World, fake_post::Trouble, market::told_of};

/// A server with a post office, a merchant, and the payment that they are told of.
struct Mail {
    world: World,
    post: FakePost,
    merchant: Client,
}

impl Mail {
    async fn open() -> Self {
        let post = FakePost::open().await;
        let setup = Setup {
            carriers: post.carriers(),
            ..Setup::default()
        };
        let world = World::with(setup).await;
        let merchant = world.merchant("Clinique Atlas").await;
        world.fund(&merchant, "5000").await;
        world.tell(&merchant).await;
        Self { world, post, merchant }
    }

    async fn deliver(&self) -> Delivered {
        deliver(&self.world.app, Channel::Email).await.expect("it is delivered")
    }

    /// The only delivery, as an admin sees it.
    async fn only(&self) -> Json {
        let found = self.world.admin().await.get("/api/admin/deliveries").await.expect(200);
        assert_eq!(found.json["total"].number(), "1", "{}", found.text);
        found.json["deliveries"][0].clone()
    }

    fn address(&self) -> &str {
        self.merchant.user["email"].text()
    }

    fn names(&self) -> BTreeSet<String> {
        let letters = self.post.letters();
        letters.iter().map(|letter| letter.header("Message-ID")).collect()
    }

    async fn pass(&self, time: SignedDuration) {
        self.world.clock.advance(time);
    }
}

const ONE: Delivered = Delivered {
    sent: 1,
    failed: 0,
    skipped: 0,
};
const FAILED: Delivered = Delivered {
    sent: 0,
    failed: 1,
    skipped: 0,
};

#[tokio::test]
async fn a_confirmed_payment_is_written_once_with_its_receipt() {
    let mail = Mail::open().await;
    assert_eq!(mail.deliver().await, ONE);
    assert_eq!(mail.deliver().await, Delivered::default(), "it is sent");
    let letters = mail.post.letters();
    let [letter] = &letters[..] else { panic!("{letters:?}") };
    assert_eq!(letter.to, mail.address());
    assert_eq!(letter.header("From"), "Leads <no-reply@leads.ma>");
    assert_eq!(letter.header("Auto-Submitted"), "auto-generated");
    assert!(letter.header("Subject").contains("Paiement"), "{}", letter.source);
    for part in ["text/plain", "text/html", "filename=\"R-2026-000001.pdf\""] {
        assert!(letter.source.contains(part), "{part}");
    }
    let only = mail.only().await;
    assert_eq!((only["state"].text(), only["attempts"].number()), ("sent", "1"));
    assert_eq!(letter.header("Message-ID"), format!("<{}@leads.ma>", only["id"].text()));
    let of_it = format!(
        "/api/admin/deliveries?notification_id={}",
        only["notification_id"].text()
    );
    let admin = mail.world.admin().await;
    assert_eq!(admin.get(&of_it).await.expect(200).json["total"].number(), "1");
    let of_another = format!("/api/admin/deliveries?notification_id={}", only["id"].text());
    assert_eq!(admin.get(&of_another).await.expect(200).json["total"].number(), "0");
}

#[tokio::test]
async fn what_is_taken_and_not_noted_is_sent_again_under_the_same_name() {
    let mail = Mail::open().await;
    mail.post.trouble(Some(Trouble::Silent));
    // The server dies between the letter and the note.
    let dying = tokio::spawn({
        let app = std::sync::Arc::clone(&mail.world.app);
        async move { deliver(&app, Channel::Email).await }
    });
    mail.post.next().await;
    dying.abort();
    assert!(dying.await.is_err());
    mail.post.trouble(None);
    assert_eq!(mail.deliver().await, Delivered::default(), "whoever has it may live");
    mail.pass(SignedDuration::from_mins(5)).await;
    assert_eq!(mail.deliver().await, ONE);
    assert_eq!((mail.post.letters().len(), mail.names().len()), (2, 1));
    let only = mail.only().await;
    assert_eq!((only["state"].text(), only["attempts"].number()), ("sent", "2"));
}

#[tokio::test]
async fn a_connection_that_is_lost_after_the_letter_costs_no_second_name() {
    let mail = Mail::open().await;
    mail.post.trouble(Some(Trouble::Lost));
    assert_eq!(mail.deliver().await, FAILED);
    let only = mail.only().await;
    assert_eq!(
        (only["state"].text(), only["problem"].text()),
        ("failed", "unreachable")
    );
    mail.post.trouble(None);
    assert_eq!(mail.deliver().await, Delivered::default(), "not before its time");
    mail.pass(SignedDuration::from_secs(31)).await;
    assert_eq!(mail.deliver().await, ONE);
    assert_eq!((mail.post.letters().len(), mail.names().len()), (2, 1));
}

#[tokio::test]
async fn what_is_refused_is_a_dead_letter_until_an_admin_asks_again() {
    let mail = Mail::open().await;
    mail.post.refuse(mail.address(), Some(550));
    assert_eq!(mail.deliver().await, FAILED);
    mail.pass(SignedDuration::from_hours(5)).await;
    assert_eq!(mail.deliver().await, Delivered::default());
    let admin = mail.world.admin().await;
    let dead = admin.get("/api/admin/dead-letters").await.expect(200).json;
    let letter = &dead["dead_letters"][0];
    assert_eq!((dead["total"].number(), letter["problem"].text()), ("1", "refused"));
    assert_eq!(letter["type"].text(), "payment_confirmed");
    assert!(!dead.to_string().contains(mail.address()));

    let replay = format!("/api/admin/dead-letters/{}/replay", letter["id"].text());
    mail.post.refuse(mail.address(), None);
    let (one, other) = futures::join!(admin.post(&replay, "{}"), admin.post(&replay, "{}"));
    assert_eq!(BTreeSet::from([one.status, other.status]), [200, 404].into());
    assert_eq!(mail.deliver().await, ONE);
    let dead = admin.get("/api/admin/dead-letters").await.expect(200).json;
    assert_eq!((dead["total"].number(), mail.post.letters().len()), ("0", 1));
}

#[tokio::test]
async fn what_nobody_takes_for_long_is_given_up() {
    let mail = Mail::open().await;
    mail.post.trouble(Some(Trouble::Status(451)));
    let mut tries = 0;
    while mail.deliver().await == FAILED {
        tries += 1;
        mail.pass(SignedDuration::from_hours(4)).await;
    }
    assert_eq!(tries, 12);
    let only = mail.only().await;
    assert_eq!((only["state"].text(), only["problem"].text()), ("given_up", "busy"));
    assert!(mail.post.letters().is_empty());
}

#[tokio::test]
async fn two_servers_send_each_letter_once() {
    let mail = Mail::open().await;
    for _ in 0..19 {
        mail.world.fund(&mail.merchant, "2000").await;
    }
    mail.world.tell(&mail.merchant).await;
    let other = mail
        .world
        .another_with(Setup {
            carriers: mail.post.carriers(),
            ..Setup::default()
        })
        .await;
    let mut sent = 0;
    loop {
        let (one, two) = futures::join!(
            deliver(&mail.world.app, Channel::Email),
            deliver(&other.app, Channel::Email)
        );
        match one.unwrap().sent + two.unwrap().sent {
            0 => break,
            more => sent += more,
        }
    }
    assert_eq!((sent, mail.post.letters().len(), mail.names().len()), (20, 20, 20));
}

#[tokio::test]
async fn many_leads_within_a_minute_are_one_letter() {
    let mail = Mail::open().await;
    let World { clock, .. } = &mail.world;
    mail.deliver().await;
    let salma = mail.world.influencer("Salma").await;
    for _ in 0..5 {
        let campaign = mail.world.campaign(&mail.merchant, "{}").await;
        for _ in 0..10 {
            mail.world.lead(&salma, &campaign, "1500.00").await;
        }
    }
    mail.world.tell(&mail.merchant).await;
    assert_eq!(told_of(&mail.merchant, "lead_new").await.len(), 5);
    assert_eq!(mail.deliver().await, Delivered::default(), "the minute is not over");
    clock.advance(SignedDuration::from_secs(80));
    assert_eq!(mail.deliver().await, ONE);
    let letters = mail.post.letters();
    let letter = letters.last().expect("a letter");
    assert!(letter.header("Subject").contains("5 nouvelles"), "{}", letter.source);
    clock.advance(SignedDuration::from_hours(1));
    assert_eq!(mail.deliver().await, Delivered::default());
    let admin = mail.world.admin().await;
    let all = admin.get("/api/admin/deliveries").await.expect(200).json;
    let is_sent = |one: &Json| one["state"].text() == "sent";
    assert!(all["deliveries"].list().iter().all(is_sent) && all["deliveries"].list().len() == 6);
}

#[tokio::test]
async fn without_a_carrier_it_says_so() {
    let world = World::new().await;
    let merchant = world.merchant("Clinique Atlas").await;
    world.fund(&merchant, "5000").await;
    world.tell(&merchant).await;
    let delivered = deliver(&world.app, Channel::Email).await.unwrap();
    assert_eq!(delivered.skipped, 1);
    let found = world.admin().await.get("/api/admin/deliveries").await.expect(200).json;
    let only = &found["deliveries"][0];
    assert_eq!(
        (only["state"].text(), only["problem"].text()),
        ("skipped", "not_configured")
    );
    assert!(only["next_at"].is_null());
}

#[tokio::test]
async fn what_somebody_muted_is_not_sent_to_them() {
    let mail = Mail::open().await;
    mail.deliver().await;
    let path = "/api/notifications/preferences";
    let muted = r#"{"muted":[{"topic":"leads","channel":"email"}]}"#;
    let set = mail.merchant.put(path, muted).await.expect(200).json;
    let row = |json: &Json, topic: &str| {
        let rows = json["preferences"].list().to_vec();
        rows.into_iter()
            .find(|row| row["topic"].text() == topic)
            .expect("a row")
    };
    let (leads, money) = (row(&set, "leads"), row(&set, "money"));
    assert_eq!(
        (leads["muted"].to_string(), money["muting"].text()),
        ("true".to_owned(), "never")
    );
    let salma = mail.world.influencer("Salma").await;
    let campaign = mail.world.campaign(&mail.merchant, "{}").await;
    mail.world.lead(&salma, &campaign, "1500.00").await;
    mail.world.tell(&mail.merchant).await;
    mail.pass(SignedDuration::from_secs(80)).await;
    assert_eq!((mail.deliver().await, mail.post.letters().len()), (FAILED, 1));
    let admin = mail.world.admin().await;
    let latest = &admin.get("/api/admin/deliveries").await.expect(200).json["deliveries"][0];
    assert_eq!((latest["state"].text(), latest["problem"].text()), ("skipped", "muted"));

    for refused in [
        r#"{"muted":[{"topic":"money","channel":"email"}]}"#,
        r#"{"muted":[{"topic":"warning","channel":"sms"}]}"#,
        r#"{"muted":[{"topic":"critical","channel":"email"},{"topic":"critical","channel":"sms"},
                     {"topic":"critical","channel":"whatsapp"}]}"#,
        r#"{"muted":[{"topic":"leads","channel":"pigeon"}]}"#,
    ] {
        let answer = mail.merchant.put(path, refused).await.expect(422);
        assert!(
            answer.json["errors"][0]["field"].text().starts_with("muted"),
            "{refused}"
        );
    }
    let kept = mail.merchant.get(path).await.expect(200).json;
    assert_eq!(
        row(&kept, "leads")["muted"].to_string(),
        "true",
        "a refusal changes nothing"
    );
    let none = mail.merchant.put(path, r#"{"muted":[]}"#).await.expect(200).json;
    assert_eq!(row(&none, "leads")["muted"].to_string(), "false");
}
