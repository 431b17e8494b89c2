//! The same key runs a command once.

use crate::{CREATE, RECHARGE, shown};
use futures::future::join_all;
use testkit::{World, world::lead_body};

#[tokio::test]
async fn a_replay_gives_the_first_answer_again() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let body = r#"{"initial_amount":2000,"alert_threshold":600}"#;
    let first = merchant.post_once(CREATE, "key-1", body).await.expect(201);
    assert!(!first.is_replay());
    let payment = first.json["payment_id"].text().to_owned();
    let deposit = first.json["deposit"]["id"].text().to_owned();
    let _ = world.pay(&merchant, &payment, "paid").await.expect(200);
    let settings = format!("/api/leads/deposits/{deposit}/settings");
    let _ = merchant.put(&settings, r#"{"alert_threshold":900}"#).await.expect(200);
    let again = merchant.post_once(CREATE, "key-1", body).await.expect(201);
    assert!(again.is_replay());
    assert_eq!(again.text, first.text);
    assert_eq!(world.value::<i64>("select count(*) from company_deposits").await, 1);

    let body = format!(r#"{{"deposit_id":"{deposit}","amount":500}}"#);
    let first = merchant.post_once(RECHARGE, "key-2", &body).await.expect(200);
    let again = merchant.post_once(RECHARGE, "key-2", &body).await.expect(200);
    assert!(again.is_replay() && !first.is_replay());
    assert_eq!(again.text, first.text);
    assert_eq!(world.value::<i64>("select count(*) from payments").await, 2);
    world.audit().await;
}

#[tokio::test]
async fn the_outcome_of_a_payment_is_replayed_as_it_was() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let opened = world.open(&merchant, r#"{"initial_amount":2000}"#).await.json;
    let path = format!("/api/sandbox/payments/{}", opened["payment_id"].text());
    let failed = merchant
        .post_once(&path, "no", r#"{"outcome":"failed"}"#)
        .await
        .expect(200);
    let paid = merchant
        .post_once(&path, "yes", r#"{"outcome":"paid"}"#)
        .await
        .expect(200);
    for (key, body, first) in [("no", "failed", failed), ("yes", "paid", paid)] {
        let again = merchant
            .post_once(&path, key, format!(r#"{{"outcome":"{body}"}}"#))
            .await
            .expect(200);
        assert!(again.is_replay() && !first.is_replay());
        assert_eq!(again.text, first.text);
    }
    let _ = merchant
        .post_once(&path, "yes", r#"{"outcome":"failed"}"#)
        .await
        .refused(422, "idempotency_key_reused");
    let together = (0..8).map(|_| merchant.post_once(&path, "all", r#"{"outcome":"paid"}"#));
    let replayed = join_all(together)
        .await
        .into_iter()
        .filter(|answer| answer.clone().expect(200).is_replay())
        .count();
    assert_eq!(replayed, 7);
    assert_eq!(shown(&merchant).await, r#""active" 2000.00 0.00 2000.00"#);
}

#[tokio::test]
async fn a_key_is_for_one_command() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    let deposit = world.fund(&merchant, "2000").await;
    let _ = merchant
        .post_once(CREATE, "key", r#"{"initial_amount":2000}"#)
        .await
        .expect(201);
    let other_body = r#"{"initial_amount":2001}"#;
    let _ = merchant
        .post_once(CREATE, "key", other_body)
        .await
        .refused(422, "idempotency_key_reused");
    let other_path = format!(r#"{{"deposit_id":"{deposit}","amount":500}}"#);
    let _ = merchant
        .post_once(RECHARGE, "key", other_path)
        .await
        .refused(422, "idempotency_key_reused");
    assert_eq!(world.value::<i64>("select count(*) from payments").await, 2);
}

#[tokio::test]
async fn keys_of_leads_and_of_deposits_are_the_same_keys() {
    let world = World::new().await;
    let (merchant, admin, influencer) = (
        world.merchant("Atlas Santé").await,
        world.admin().await,
        world.influencer("Hind").await,
    );
    let campaign = world.campaign(&merchant, "{}").await;
    let _ = world.fund(&merchant, "2000").await;
    let influencer = influencer.influencer_id();
    let lead = lead_body(&campaign, "900").replacen('{', &format!(r#"{{"influencer_id":"{influencer}","#), 1);
    let _ = admin.post_once("/api/leads/create", "key", lead).await.expect(201);
    let open = format!(
        r#"{{"initial_amount":2000,"merchant_id":"{}"}}"#,
        merchant.merchant_id()
    );
    let _ = admin
        .post_once(CREATE, "key", open)
        .await
        .refused(422, "idempotency_key_reused");
}

#[tokio::test]
async fn duplicates_at_once_open_one_deposit() {
    let world = World::new().await;
    let other = world.another().await;
    let merchant = world.merchant("Atlas Santé").await;
    let elsewhere = merchant.at(other.router.clone());
    let body = r#"{"initial_amount":2000}"#;
    let tries = (0..8).map(|n| if n % 2 == 0 { &merchant } else { &elsewhere });
    let answers = join_all(tries.map(|client| client.post_once(CREATE, "double-click", body))).await;
    assert_eq!(answers.iter().filter(|answer| !answer.is_replay()).count(), 1);
    for answer in &answers {
        assert_eq!((answer.status, &answer.text), (201, &answers[0].text));
    }
    assert_eq!(world.value::<i64>("select count(*) from company_deposits").await, 1);
    assert_eq!(world.value::<i64>("select count(*) from payments").await, 1);
}

#[tokio::test]
async fn keys_are_per_user_and_refusals_use_none_up() {
    let world = World::new().await;
    let (atlas, rif) = (world.merchant("Atlas Santé").await, world.merchant("Rif Beauté").await);
    let body = r#"{"initial_amount":2000}"#;
    let first = atlas.post_once(CREATE, "key", body).await.expect(201);
    let second = rif.post_once(CREATE, "key", body).await.expect(201);
    assert!(!second.is_replay() && first.json["payment_id"] != second.json["payment_id"]);

    let refused = r#"{"initial_amount":2000,"payment_method":"stripe"}"#;
    let _ = atlas
        .post_once(CREATE, "other", refused)
        .await
        .refused(409, "payment_method_unavailable");
    let _ = atlas.post_once(CREATE, "other", body).await.expect(201);
}

#[tokio::test]
async fn a_key_is_visible_ascii() {
    let world = World::new().await;
    let merchant = world.merchant("Atlas Santé").await;
    for key in ["", "with blank", "clé", &"x".repeat(256)] {
        let answer = merchant.post_once(CREATE, key, r#"{"initial_amount":2000}"#).await;
        let fields = answer.refused(422, "validation_failed").wrong_fields();
        assert_eq!(fields, ["Idempotency-Key:invalid_format"], "{key}");
    }
    let _ = merchant
        .post_once(CREATE, &"x".repeat(255), r#"{"initial_amount":2000}"#)
        .await
        .expect(201);
}

#[tokio::test]
async fn a_transfer_is_replayed_with_what_it_credited() {
    let world = World::new().await;
    let (merchant, admin) = (world.merchant("Atlas Santé").await, world.admin().await);
    let body = format!(
        r#"{{"initial_amount":2500,"merchant_id":"{}","payment_method":"bank_transfer","payment_reference":"VIR-1",
            "reason":"Relevé"}}"#,
        merchant.merchant_id()
    );
    let first = admin.post_once(CREATE, "key", &body).await.expect(201);
    let again = admin.post_once(CREATE, "key", &body).await.expect(201);
    assert!(again.is_replay());
    assert_eq!(again.text, first.text);
    assert_eq!(shown(&merchant).await, r#""active" 2500.00 0.00 2500.00"#);
}

#[tokio::test]
async fn a_repetition_says_the_names_of_then() {
    let world = World::new().await;
    let (merchant, influencer) = (world.merchant("Atlas Santé").await, world.influencer("Salma").await);
    let campaign = world.campaign(&merchant, "{}").await;
    let _ = world.fund(&merchant, "2000").await;
    let body = lead_body(&campaign, "1000.00");
    let first = influencer.post_once("/api/leads/create", "k", &body).await.expect(201);
    let _ = merchant
        .put(&format!("/api/campaigns/{campaign}"), r#"{"name":"Un autre nom"}"#)
        .await
        .expect(200);
    let renamed = "update merchants set company_name = 'Rif Santé'; update influencers set display_name = 'Nora'";
    world.sql.batch_execute(renamed).await.unwrap();
    let again = influencer.post_once("/api/leads/create", "k", &body).await.expect(201);
    assert!(again.is_replay());
    assert_eq!(again.text, first.text);
    let id = first.json["lead"]["id"].text();
    let read = influencer.get(&format!("/api/leads/{id}")).await.expect(200);
    assert_eq!(read.json["lead"]["campaign_name"].text(), "Un autre nom");
}
