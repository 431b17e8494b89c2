//! Exports that are read slowly, hung up on, or cut off.

use axum::{
    body::{Body, BodyDataStream},
    http::{Request, header},
};
use futures::StreamExt;
use std::time::Duration;
use testkit::{Client, World};
use tower::ServiceExt;

const PATH: &str = "/api/leads/export.csv";
const OPEN: &str = "select count(*) from pg_stat_activity
                    where  datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
                    and    backend_type = 'client backend'";

/// A merchant with so many leads; made set-wise, without the money behind them.
pub(super) async fn merchant_with(world: &World, leads: i32) -> Client {
    let merchant = world.merchant("Clinique Atlas").await;
    let influencer = world.influencer("Salma").await;
    let campaign = world.campaign(&merchant, "{}").await;
    world.fund(&merchant, "5000.00").await;
    world.lead(&influencer, &campaign, "1000.00").await;
    let copies = format!(
        "set session_replication_role = replica;
         insert into leads (merchant_id, id, campaign_id, influencer_id, deposit_id, customer_name, customer_email,
                            customer_phone, customer_company, customer_notes, estimated_value, source,
                            commission_amount, commission_type, influencer_percentage, influencer_commission,
                            platform_commission, payment_delay_days, auto_validate, status, created_by, created_at, day,
                            expires_at, updated_at)
         select l.merchant_id, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, l.campaign_id,
                l.influencer_id, l.deposit_id, 'Client ' || n, l.customer_email, l.customer_phone,
                l.customer_company, repeat('remarque ', 10), l.estimated_value, l.source, l.commission_amount,
                l.commission_type, l.influencer_percentage, l.influencer_commission, l.platform_commission,
                l.payment_delay_days, l.auto_validate, l.status, l.created_by, l.created_at, l.day, l.expires_at,
                l.updated_at
         from   leads l, generate_series(2, {leads}) n;
         set session_replication_role = origin;
         analyze leads"
    );
    world.sql.batch_execute(&copies).await.expect("leads");
    merchant
}

/// Begins an export and says how many leads it promises.
pub(super) async fn begin(world: &World, client: &Client) -> (String, BodyDataStream) {
    let request = Request::get(PATH)
        .header(header::HOST, "localhost:8001")
        .header(header::AUTHORIZATION, format!("Bearer {}", client.token()))
        .body(Body::empty())
        .unwrap();
    let response = world.router.clone().oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200);
    let total = response.headers()["x-total-count"].to_str().unwrap().to_owned();
    (total, response.into_body().into_data_stream())
}

/// Waits until no transaction is open any more.
async fn until_free(world: &World) {
    for _ in 0..200 {
        if world.value::<i64>(OPEN).await == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("a transaction is still open");
}

#[tokio::test]
async fn a_hang_up_in_the_middle_frees_the_connection() {
    let world = World::new().await;
    let merchant = merchant_with(&world, 5_000).await;
    for pieces in [0, 1, 2, 3] {
        let (_, mut body) = begin(&world, &merchant).await;
        for _ in 0..pieces {
            body.next().await.unwrap().unwrap();
        }
        assert_eq!(world.value::<i64>(OPEN).await, 1, "after {pieces} pieces");
        drop(body);
        until_free(&world).await;
    }
    // More often than there are connections: none of them is lost.
    for _ in 0..10 {
        let (_, mut body) = begin(&world, &merchant).await;
        body.next().await.unwrap().unwrap();
        drop(body);
        until_free(&world).await;
    }
    let whole = merchant.get(PATH).await.expect(200);
    assert_eq!(whole.text.matches("\r\n").count(), 5_001);
}

#[tokio::test]
async fn a_few_at_once_and_the_next_one_waits_outside() {
    let world = World::new().await;
    let merchant = merchant_with(&world, 5_000).await;
    let mut running = Vec::new();
    for _ in 0..3 {
        running.push(begin(&world, &world.admin().await).await.1);
    }
    let busy = merchant.get(PATH).await.refused(503, "busy");
    assert!(busy.header("retry-after").is_some());
    let _ = merchant.get("/api/leads").await.expect(200);
    drop(running.pop());
    until_answered(&merchant).await;
    drop(running);
    until_free(&world).await;
}

#[tokio::test]
async fn one_at_a_time_for_each_user() {
    let world = World::new().await;
    let merchant = merchant_with(&world, 5_000).await;
    let admin = world.admin().await;
    let (_, running) = begin(&world, &merchant).await;
    let refused = merchant.get(PATH).await.refused(429, "too_many_attempts");
    assert_eq!(refused.header("retry-after"), Some("5"));
    let _ = admin.get(PATH).await.expect(200);
    drop(running);
    until_answered(&merchant).await;
    until_free(&world).await;
}

async fn until_answered(client: &Client) {
    for _ in 0..200 {
        if client.get(PATH).await.status == 200 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("no seat became free");
}

#[tokio::test]
async fn an_export_that_is_cut_off_does_not_look_complete() {
    let world = World::new().await;
    let merchant = merchant_with(&world, 5_000).await;
    let (total, mut body) = begin(&world, &merchant).await;
    assert_eq!(total, "5000");
    body.next().await.unwrap().unwrap();
    let kill = "select count(pg_terminate_backend(pid)) from pg_stat_activity
                where  datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
                and    backend_type = 'client backend'";
    assert_eq!(world.value::<i64>(kill).await, 1);
    let rest: Vec<_> = body.collect().await;
    assert!(rest.last().unwrap().is_err());
    assert!(rest.len() < 10, "{} pieces after the cut", rest.len());
    let whole = merchant.get(PATH).await.expect(200);
    assert_eq!(whole.text.matches("\r\n").count(), 5_001);
}

/// What changes while the client reads is not seen: the rows are those that were counted.
#[tokio::test]
async fn an_export_shows_one_moment() {
    let world = World::new().await;
    let merchant = merchant_with(&world, 5_000).await;
    let (total, mut body) = begin(&world, &merchant).await;
    body.next().await.unwrap().unwrap();
    world.sql.batch_execute("delete from leads").await.unwrap();
    let mut rows = 0;
    while let Some(piece) = body.next().await {
        rows += piece.unwrap().iter().filter(|byte| **byte == b'\n').count();
    }
    assert_eq!(rows.to_string(), total);
}
