//! The advice of a payout: one for each that was paid, and the truth about one that came back.

use crate::desk::{Desk, approve, give_back, pay};
use futures::future::join_all;
use testkit::{Answer, Client};

async fn advice(who: &Client, payout: &str) -> Answer {
    who.get(&format!("/api/payouts/{payout}/advice.pdf")).await
}

#[tokio::test]
async fn whoever_is_paid_and_admins_read_it_and_nobody_else() {
    let mut desk = Desk::open().await;
    desk.earn(2).await;
    let payout = desk.approved("600.00").await;
    let _ = advice(&desk.market.influencer, &payout)
        .await
        .refused(409, "payout_state");
    let _ = pay(&desk.other, &payout, "VIR-1").await.expect(200);
    let (influencer, world) = (&desk.market.influencer, &desk.market.world);
    let answer = advice(influencer, &payout).await.expect(200);
    assert!(answer.bytes.starts_with(b"%PDF-1.7"));
    assert_eq!(
        answer.header("content-disposition"),
        Some(r#"attachment; filename="V-2026-000001.pdf""#)
    );
    assert_eq!(advice(&desk.admin, &payout).await.expect(200).bytes, answer.bytes);
    advice(&world.influencer("Nora").await, &payout)
        .await
        .refused(404, "not_found");
    advice(&desk.market.merchant, &payout).await.refused(403, "forbidden");
    advice(&world.stranger(), &payout).await.refused(401, "unauthorized");
    let shown = influencer.get(&format!("/api/payouts/{payout}")).await.expect(200).json;
    assert_eq!(shown["payout"]["advice_number"].text(), "V-2026-000001");
    desk.assert_sound().await;
}

/// Whole entries with their days, never the number of the account.
#[tokio::test]
async fn it_says_what_was_paid_for_what_and_not_to_which_account() {
    let mut desk = Desk::open().await;
    desk.earn(2).await;
    desk.adjust(-5_000).await;
    let payout = desk.paid("550.00").await;
    let world = &desk.market.world;
    let before = advice(&desk.market.influencer, &payout).await.expect(200).bytes;
    let content: String = world.value("select content::text from payout_advices").await;
    assert!(!content.contains(crate::desk::RIB), "{content}");
    let content: serde_json::Value = serde_json::from_str(&content).expect("JSON");
    assert_eq!(content["payout"]["amount"], 55_000);
    assert_eq!(content["payout"]["bank"], "011");
    assert_eq!(content["payout"]["last_digits"], "4921");
    let items = content["items"].as_array().expect("items");
    let amounts: Vec<_> = items
        .iter()
        .map(|item| item["amount"].as_i64().expect("an amount"))
        .collect();
    assert_eq!(amounts, [30_000, 30_000, -5_000]);
    assert_eq!(items[0]["merchant"], "Clinique Atlas");
    assert_eq!(items[0]["earned_on"], "2026-11-23");
    // What people are called later does not change it.
    world
        .sql
        .batch_execute("update influencers set display_name = 'Nora'; update merchants set company_name = 'Rif'")
        .await
        .expect("renamed");
    assert_eq!(advice(&desk.market.influencer, &payout).await.expect(200).bytes, before);
}

#[tokio::test]
async fn one_that_came_back_says_so_from_then_on() {
    let mut desk = Desk::open().await;
    desk.earn(1).await;
    let payout = desk.paid("300.00").await;
    let before = advice(&desk.market.influencer, &payout).await.expect(200).bytes;
    let _ = give_back(&desk.admin, &payout).await.expect(200);
    let after = advice(&desk.market.influencer, &payout).await.expect(200).bytes;
    assert_ne!(before, after);
    assert_eq!(advice(&desk.admin, &payout).await.expect(200).bytes, after);
    let world = &desk.market.world;
    let why: String = world.value("select returned ->> 'reason' from payout_advices").await;
    assert_eq!(why, "Compte clos");
    // It stays, and the next payout of the same earnings has the next number.
    let again = desk.paid("300.00").await;
    let numbers = "select string_agg(number, ' ' order by number) from payout_advices";
    assert_eq!(world.value::<String>(numbers).await, "V-2026-000001 V-2026-000002");
    let _ = advice(&desk.market.influencer, &again).await.expect(200);
    desk.assert_sound().await;
}

#[tokio::test]
async fn eight_payouts_paid_four_times_each_at_once_have_one_series() {
    let mut desk = Desk::open().await;
    desk.earn(8).await;
    let mut payouts = Vec::new();
    for _ in 0..8 {
        let payout = desk.asked("300.00").await;
        let _ = approve(&desk.admin, &payout).await.expect(200);
        payouts.push(payout);
    }
    let answers = join_all((0..32).map(|n| pay(&desk.other, &payouts[n % 8], "VIR-1"))).await;
    assert!(answers.iter().all(|answer| answer.status == 200));
    let numbers = "select string_agg(number, ' ' order by number) from payout_advices";
    let expected: Vec<String> = (1..=8).map(|n| format!("V-2026-{n:06}")).collect();
    assert_eq!(desk.market.world.value::<String>(numbers).await, expected.join(" "));
    desk.assert_sound().await;
}
