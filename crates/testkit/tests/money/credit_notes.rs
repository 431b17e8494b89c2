//! The credit note of a refund: one for each that arrived, numbered without gaps, and what it says stays.

use futures::future::join_all;
use jiff::Timestamp;
use testkit::{Answer, Client, World};

/// A refund that left the deposit; its id.
async fn sent(admin: &Client, deposit: &str, amount: &str) -> String {
    let body = format!(r#"{{"amount":{amount},"method":"bank_transfer","reason":"Fin de campagne"}}"#);
    let path = format!("/api/admin/deposits/{deposit}/refund");
    let asked = admin.post(&path, body).await.expect(201);
    asked.json["refund"]["id"].text().to_owned()
}

async fn done(admin: &Client, refund: &str) -> Answer {
    let path = format!("/api/admin/refunds/{refund}/done");
    admin.put(&path, r#"{"reference":"VIR-9"}"#).await
}

async fn failed(admin: &Client, refund: &str) -> Answer {
    let path = format!("/api/admin/refunds/{refund}/failed");
    admin.put(&path, r#"{"reason":"Compte fermé"}"#).await
}

async fn note(who: &Client, refund: &str) -> Answer {
    who.get(&format!("/api/refunds/{refund}/credit-note.pdf")).await
}

/// The numbers that were given, in their order.
async fn numbers(world: &World) -> Vec<String> {
    let sql = "select coalesce(string_agg(number, ' ' order by number), '') from credit_notes";
    let given: String = world.value(sql).await;
    given.split_whitespace().map(str::to_owned).collect()
}

#[tokio::test]
async fn its_merchant_and_admins_read_it_and_nobody_else() {
    let world = World::new().await;
    let (merchant, other) = (world.merchant("Atlas Santé").await, world.merchant("Optique Rif").await);
    let admin = world.admin().await;
    let deposit = world.fund(&merchant, "3000").await;
    let refund = sent(&admin, &deposit, "1000.50").await;
    let _ = note(&merchant, &refund).await.refused(409, "refund_state");
    let _ = done(&admin, &refund).await.expect(200);

    let answer = note(&merchant, &refund).await.expect(200);
    assert!(answer.bytes.starts_with(b"%PDF-1.7"));
    assert_eq!(
        answer.header("content-disposition"),
        Some(r#"attachment; filename="A-2026-000001.pdf""#)
    );
    assert_eq!(note(&admin, &refund).await.expect(200).bytes, answer.bytes);
    note(&other, &refund).await.refused(404, "not_found");
    let hind = world.influencer("Hind").await;
    note(&hind, &refund).await.refused(403, "forbidden");
    note(&world.stranger(), &refund).await.refused(401, "unauthorized");
    let shown = merchant.get("/api/refunds").await.expect(200).json;
    assert_eq!(shown["refunds"].list()[0]["credit_note_number"].text(), "A-2026-000001");
    world.audit().await;
}

/// What a merchant is called later, or what the platform charges later, does not change what was given.
#[tokio::test]
async fn it_says_what_was_so_when_it_was_given() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "3000").await;
    let refund = sent(&admin, &deposit, "1000.50").await;
    let _ = done(&admin, &refund).await.expect(200);
    let before = note(&merchant, &refund).await.expect(200).bytes;
    let legal = r#"{"legal":{"legal_name":"شركة الأطلس","city":"Rabat"}}"#;
    let _ = merchant.put("/api/auth/me", legal).await.expect(200);
    let vat = serde_json::json!({ "point": "topup", "rate": 1000 });
    let platform = serde_json::json!({ "name": "Leads Maroc" });
    store::platform::keep(&world.database.connection(), &platform, &vat)
        .await
        .unwrap();
    let second = sent(&admin, &deposit, "500").await;
    let _ = done(&admin, &second).await.expect(200);
    assert_eq!(note(&merchant, &refund).await.expect(200).bytes, before);
    let said = async |refund: &str, path: &str| -> Option<String> {
        let sql = format!("select content #>> '{{{path}}}' from credit_notes where refund_id = '{refund}'");
        world.value(&sql).await
    };
    for (refund, path, expected) in [
        (&refund, "merchant,name", Some("Atlas Santé")),
        (&refund, "refund,amount", Some("100050")),
        (&refund, "refund,receipt", Some("R-2026-000001")),
        (&refund, "refund,of_payment", Some("false")),
        (&refund, "deposit,balance_before", Some("300000")),
        (&refund, "deposit,balance_after", Some("199950")),
        (&second, "merchant,name", Some("شركة الأطلس")),
        (&second, "platform,name", Some("Leads Maroc")),
        // The tax is that of the receipt that it corrects.
        (&second, "vat,point", Some("consumption")),
        (&second, "vat,rate", Some("2000")),
    ] {
        assert_eq!(said(refund, path).await.as_deref(), expected, "{path}");
    }
    let _ = note(&merchant, &second).await.expect(200);
}

/// One that comes back was never acknowledged on paper, and takes no number.
#[tokio::test]
async fn what_comes_back_has_none_and_leaves_no_gap() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "5000").await;
    let (first, back, last) = (
        sent(&admin, &deposit, "300").await,
        sent(&admin, &deposit, "300").await,
        sent(&admin, &deposit, "300").await,
    );
    let _ = done(&admin, &first).await.expect(200);
    let _ = failed(&admin, &back).await.expect(200);
    let _ = done(&admin, &last).await.expect(200);
    let _ = note(&merchant, &back).await.refused(409, "refund_state");
    let _ = done(&admin, &back).await.refused(409, "refund_state");
    assert_eq!(numbers(&world).await, ["A-2026-000001", "A-2026-000002"]);
    world.audit().await;
}

#[tokio::test]
async fn sixteen_refunds_four_times_each_at_once_have_one_series() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "5000").await;
    let refunds = join_all((0..16).map(|_| sent(&admin, &deposit, "100"))).await;
    let answers = join_all((0..64).map(|n| done(&admin, &refunds[n % 16]))).await;
    assert!(answers.iter().all(|answer| answer.status == 200));
    let expected: Vec<String> = (1..=16).map(|n| format!("A-2026-{n:06}")).collect();
    assert_eq!(numbers(&world).await, expected);
    world.audit().await;
}

/// What is rolled back takes its number with it, and the refund is still on its way.
#[tokio::test]
async fn a_note_that_cannot_be_written_leaves_the_refund_as_it_was() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "5000").await;
    let refund = sent(&admin, &deposit, "300").await;
    let refuse =
        "create function public.refuse() returns trigger language plpgsql as 'begin raise exception ''no''; end';
                  create trigger a before insert on credit_notes for each row execute function public.refuse()";
    world.sql.batch_execute(refuse).await.unwrap();
    assert_eq!(done(&admin, &refund).await.status, 500);
    let status: String = world.value("select status from refunds").await;
    assert_eq!(status, "sent");
    world.audit().await;
    world
        .sql
        .batch_execute("drop trigger a on credit_notes; drop function public.refuse()")
        .await
        .unwrap();
    let _ = done(&admin, &refund).await.expect(200);
    assert_eq!(numbers(&world).await, ["A-2026-000001"]);
    world.audit().await;
}

#[tokio::test]
async fn numbers_begin_again_at_new_year_in_casablanca() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "5000").await;
    let (old, new) = (sent(&admin, &deposit, "300").await, sent(&admin, &deposit, "300").await);
    let midnight: Timestamp = "2027-01-01T00:00:00Z".parse().unwrap();
    let left = midnight.duration_since(domain::Clock::now(&*world.clock));
    world.clock.advance(left - jiff::SignedDuration::from_secs(1));
    let admin = world.again(&admin).await;
    let _ = done(&admin, &old).await.expect(200);
    world.clock.advance(jiff::SignedDuration::from_secs(1));
    let _ = done(&admin, &new).await.expect(200);
    assert_eq!(numbers(&world).await, ["A-2026-000001", "A-2027-000001"]);
    world.audit().await;
}
