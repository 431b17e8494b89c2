//! Bank transfers, recorded by an admin.

use crate::{CREATE, RECHARGE, journal, shown, wrong};
use domain::job::Routine;
use futures::future::join_all;
use jiff::SignedDuration;
use testkit::World;

fn create(merchant: &str, amount: &str, reference: &str) -> String {
    format!(
        r#"{{"initial_amount":{amount},"merchant_id":"{merchant}","payment_method":"bank_transfer",
            "payment_reference":"{reference}","reason":"Relevé du 20 novembre"}}"#
    )
}

fn recharge(deposit: &str, reference: &str) -> String {
    format!(
        r#"{{"deposit_id":"{deposit}","amount":750.25,"payment_method":"bank_transfer",
            "payment_reference":"{reference}","reason":"Relevé du 21 novembre"}}"#
    )
}

#[tokio::test]
async fn a_transfer_credits_at_once_and_is_audited() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let opened = admin
        .post(CREATE, create(merchant.merchant_id(), "3000", "VIR-1"))
        .await
        .expect(201)
        .json;
    assert!(opened["payment_url"].is_null());
    assert_eq!(opened["deposit"]["status"].text(), "active");
    assert_eq!(opened["deposit"]["current_balance"].number(), "3000.00");
    assert_eq!(opened["deposit"]["reference_amount"].number(), "3000.00");
    assert_eq!(shown(&merchant).await, r#""active" 3000.00 0.00 3000.00"#);

    let recharged = admin
        .post(RECHARGE, recharge(opened["deposit"]["id"].text(), "VIR-2"))
        .await
        .expect(200)
        .json;
    assert!(recharged["payment_url"].is_null());
    assert_eq!(
        journal(&merchant).await,
        ["recharge 750.25 3750.25", "initial 3000.00 3000.00"]
    );
    let payment = merchant
        .get(&format!("/api/payments/{}", recharged["payment_id"].text()))
        .await
        .expect(200)
        .json;
    assert_eq!(
        (payment["status"].text(), payment["reference"].text()),
        ("paid", "VIR-2")
    );

    let audited = "select string_agg(details ->> 'reference' || ' ' || (details ->> 'reason') || ' ' ||
                          (user_id = (select id from users where role = 'admin')), ', ' order by id)
                   from activity_log where action = 'transfer_recorded'";
    let audited: String = world.value(audited).await;
    assert_eq!(
        audited,
        "VIR-1 Relevé du 20 novembre true, VIR-2 Relevé du 21 novembre true"
    );
    world.audit().await;
}

#[tokio::test]
async fn merchants_record_no_transfers() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let deposit = world.fund(&merchant, "2000").await;
    let _ = merchant
        .post(CREATE, create(merchant.merchant_id(), "3000", "VIR-1"))
        .await
        .refused(403, "forbidden");
    let _ = merchant
        .post(RECHARGE, recharge(&deposit, "VIR-1"))
        .await
        .refused(403, "forbidden");
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
}

#[tokio::test]
async fn a_transfer_says_what_it_is_called_and_why() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let bare = format!(
        r#"{{"initial_amount":2000,"merchant_id":"{}","payment_method":"bank_transfer"}}"#,
        merchant.merchant_id()
    );
    assert_eq!(
        wrong(admin.post(CREATE, bare).await),
        "payment_reference:required reason:required"
    );
    let long = create(merchant.merchant_id(), "2000", &"x".repeat(101));
    assert_eq!(wrong(admin.post(CREATE, long).await), "payment_reference:too_long");
}

/// How the transfer `VIR-194161` is typed by those who record it a second time.
const SPELLINGS: [&str; 8] = [
    "VIR-194161",
    "vir-194161",
    "VIR- 194161",
    "VIR -194161",
    "VIR-194161\u{200b}",
    "ＶIR-194161",
    "VIR\u{a0}194161",
    "Vir–١٩٤١٦١",
];

#[tokio::test]
async fn a_transfer_is_credited_once_whatever_its_spelling_and_merchant() {
    let world = World::new().await;
    let (atlas, rif) = (world.merchant("Atlas Santé").await, world.merchant("Rif Beauté").await);
    let admin = world.admin().await;
    let first = admin
        .post(CREATE, create(atlas.merchant_id(), "3000", "VIR-194161"))
        .await
        .expect(201)
        .json;
    let deposit = first["deposit"]["id"].text();
    for reference in SPELLINGS {
        for again in [
            admin.post(CREATE, create(atlas.merchant_id(), "3000", reference)).await,
            admin.post(CREATE, create(rif.merchant_id(), "3000", reference)).await,
            admin.post(RECHARGE, recharge(deposit, reference)).await,
        ] {
            let refused = again.refused(409, "transfer_already_recorded");
            assert_eq!(refused.json["payment_id"], first["payment_id"], "{reference:?}");
        }
    }
    assert_eq!(shown(&atlas).await, r#""active" 3000.00 0.00 3000.00"#);
    assert_eq!(world.value::<i64>("select count(*) from company_deposits").await, 1);
    assert_eq!(recorded(&world).await, "transfer_recorded");
    world.audit().await;
}

#[tokio::test]
async fn of_sixteen_records_at_once_one_is_credited() {
    let world = World::new().await;
    let (atlas, rif) = (world.merchant("Atlas Santé").await, world.merchant("Rif Beauté").await);
    let admin = world.admin().await;
    let merchants = [atlas.merchant_id(), rif.merchant_id()];
    let bodies: Vec<String> = SPELLINGS
        .iter()
        .flat_map(|reference| merchants.map(|merchant| create(merchant, "3000", reference)))
        .collect();
    let tries = join_all(bodies.iter().map(|body| admin.post(CREATE, body))).await;
    assert_eq!(tries.iter().filter(|answer| answer.status == 201).count(), 1);
    for answer in tries.into_iter().filter(|answer| answer.status != 201) {
        let _ = answer.refused(409, "transfer_already_recorded");
    }
    assert_eq!(world.value::<i64>("select count(*) from deposit_transactions").await, 1);
    assert_eq!(world.value::<i64>("select count(*) from company_deposits").await, 1);
    world.audit().await;
}

/// What the log says of transfers, in order.
async fn recorded(world: &World) -> String {
    let sql = "select string_agg(action, ' ' order by id) from activity_log where action like 'transfer%'";
    world.value(sql).await
}

#[tokio::test]
async fn another_transfer_with_the_same_reference_is_recorded_on_purpose() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let first = admin
        .post(CREATE, create(merchant.merchant_id(), "3000", "VIR-1"))
        .await
        .expect(201)
        .json;
    let body = recharge(first["deposit"]["id"].text(), "vir 1").replace(
        r#""reason""#,
        r#""same_reference_reason":"Deux virements du même jour","reason""#,
    );
    let blank = body.replace("Deux virements du même jour", " \u{200b}");
    let _ = admin
        .post(RECHARGE, blank)
        .await
        .refused(409, "transfer_already_recorded");
    let tries = join_all((0..4).map(|_| admin.post_once(RECHARGE, "k", &body))).await;
    assert!(
        tries.iter().all(|answer| answer.status == 200),
        "one, and three repetitions"
    );
    assert_eq!(
        journal(&merchant).await,
        ["recharge 750.25 3750.25", "initial 3000.00 3000.00"]
    );
    assert_eq!(recorded(&world).await, "transfer_recorded transfer_recorded_again");
    let logged: String = world
        .value(
            "select details ->> 'same_reference_as' || ' ' || (details ->> 'same_reference_reason') from activity_log
             where  action = 'transfer_recorded_again'",
        )
        .await;
    assert_eq!(
        logged,
        format!("{} Deux virements du même jour", first["payment_id"].text())
    );
    let next = recharge(first["deposit"]["id"].text(), "VIR1");
    let _ = admin
        .post(RECHARGE, next)
        .await
        .refused(409, "transfer_already_recorded");
    world.audit().await;
}

#[tokio::test]
async fn a_transfer_may_be_larger_than_a_payment() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let body = |amount: &str, reference: &str| create(merchant.merchant_id(), amount, reference);
    let opened = admin.post(CREATE, body("10000000.00", "VIR-1")).await.expect(201).json;
    assert_eq!(shown(&merchant).await, r#""active" 10000000.00 0.00 10000000.00"#);
    assert_eq!(
        wrong(admin.post(CREATE, body("10000000.01", "VIR-2")).await),
        "initial_amount:too_large"
    );
    let more = recharge(opened["deposit"]["id"].text(), "VIR-3");
    let more = |amount: &str| more.replace("750.25", amount);
    let _ = admin.post(RECHARGE, more("10000000.00")).await.expect(200);
    assert_eq!(
        wrong(admin.post(RECHARGE, more("10000000.01")).await),
        "amount:too_large"
    );
    let merchant_id = merchant.merchant_id();
    let online = format!(r#"{{"initial_amount":100000.01,"merchant_id":"{merchant_id}","payment_method":"sandbox"}}"#);
    assert_eq!(wrong(admin.post(CREATE, online).await), "initial_amount:too_large");
    world.audit().await;
}

#[tokio::test]
async fn a_reference_of_nothing_names_no_transfer() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    for reference in ["", " ", "\u{200b}\u{202e}", "—", "- / .", "\u{3164}"] {
        let answer = admin
            .post(CREATE, create(merchant.merchant_id(), "3000", reference))
            .await;
        assert_eq!(wrong(answer), "payment_reference:required", "{reference:?}");
    }
}

/// A transfer that was recorded and not credited, as a crash between the two leaves it.
async fn cut_off(world: &World, merchant: &str, deposit: &str, reference: &str) {
    let sql = format!(
        "insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, reference, reason,
                created_by, created_at)
         select '{merchant}', '0193571c-2d3e-7f4a-8b5c-6d7e8f901234', '{deposit}', 'recharge', 'bank_transfer', 75025,
                'pending', '{reference}', 'x', u.id, '2026-11-23T09:00:00Z'
         from   users u where u.role = 'admin';
         insert into recorded_transfers (folded_reference, number, merchant_id, payment_id)
         values ('{folded}', 1, '{merchant}', '0193571c-2d3e-7f4a-8b5c-6d7e8f901234')",
        folded = reference.replace('-', ""),
    );
    world.sql.batch_execute(&sql).await.expect("a payment");
}

#[tokio::test]
async fn a_transfer_that_was_cut_off_is_credited_when_it_is_recorded_again() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "2000").await;
    cut_off(&world, merchant.merchant_id(), &deposit, "VIR-9").await;
    let _ = admin
        .post(RECHARGE, recharge(&deposit, "VIR-9"))
        .await
        .refused(409, "transfer_already_recorded");
    assert_eq!(shown(&merchant).await, r#""active" 2750.25 0.00 2750.25"#);
    world.audit().await;
}

#[tokio::test]
async fn a_transfer_that_was_cut_off_is_credited_by_the_job() {
    let world = World::new().await;
    let (merchant, _admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "2000").await;
    cut_off(&world, merchant.merchant_id(), &deposit, "VIR-9").await;
    let credited = async || world.run(Routine::FinishTransfers).await.to_string();
    assert_eq!(
        credited().await,
        "0 transfers credited, 0 refunds sent",
        "whoever records it may still be at it"
    );
    world.clock.advance(SignedDuration::from_mins(2));
    assert_eq!(credited().await, "1 transfers credited, 0 refunds sent");
    assert_eq!(credited().await, "0 transfers credited, 0 refunds sent");
    assert_eq!(shown(&merchant).await, r#""active" 2750.25 0.00 2750.25"#);
    world.audit().await;
}

#[tokio::test]
async fn a_transfer_that_nobody_recorded_credits_nothing() {
    let world = World::new().await;
    let (merchant, _admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let deposit = world.fund(&merchant, "2000").await;
    cut_off(&world, merchant.merchant_id(), &deposit, "VIR-9").await;
    // No reference is ever freed, so the row goes by the back door.
    let forget =
        "set session_replication_role = replica; delete from recorded_transfers; reset session_replication_role";
    world.sql.batch_execute(forget).await.unwrap();
    world.clock.advance(SignedDuration::from_mins(2));
    assert_eq!(
        world.run(Routine::FinishTransfers).await.to_string(),
        "0 transfers credited, 0 refunds sent"
    );
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
    world.audit().await;
}
