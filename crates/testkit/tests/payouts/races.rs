//! Sixteen at the same time, over two servers.

use crate::desk::{Desk, approve, asking, give_back, pay, reject};
use futures::future::join_all;
use testkit::{Answer, Client, World};

const MANY: usize = 16;

/// A desk with a second server, and so many leads that were earned.
async fn opened(leads: usize) -> (Desk, World) {
    let mut desk = Desk::open().await;
    desk.earn(leads).await;
    let second = desk.market.world.another().await;
    (desk, second)
}

/// The same person at one server or the other.
fn at(client: &Client, place: usize, second: &World) -> Client {
    match place % 2 {
        0 => client.clone(),
        _ => client.at(second.router.clone()),
    }
}

/// Whether a command had its effect now.
fn is_first(answer: &Answer) -> bool {
    answer.status == 200 && answer.json["already_applied"].to_string() == "false"
}

async fn noted(desk: &Desk, action: &str) -> i64 {
    let notes = format!("select count(*) from activity_log where action = '{action}'");
    desk.market.world.value(&notes).await
}

async fn status(desk: &Desk, payout: &str) -> String {
    let path = format!("/api/payouts/{payout}");
    desk.admin.get(&path).await.expect(200).json["payout"]["status"]
        .text()
        .to_owned()
}

#[tokio::test]
async fn requests_at_the_same_time_share_what_there_is() {
    let (desk, second) = opened(3).await;
    let ask = async |place: usize| {
        at(&desk.market.influencer, place, &second)
            .post("/api/payouts", asking("300.00"))
            .await
    };
    let answers = join_all((0..MANY).map(ask)).await;
    let made = answers.iter().filter(|answer| answer.status == 201).count();
    assert_eq!(made, 3);
    for answer in answers.into_iter().filter(|answer| answer.status != 201) {
        answer.refused(409, "insufficient_earnings");
    }
    assert_eq!(desk.totals().await, ["0.00", "0.00", "900.00", "0.00"]);
    assert_eq!(noted(&desk, "payout_requested").await, 3);
    desk.assert_sound().await;
}

#[tokio::test]
async fn the_same_request_at_the_same_time_is_one() {
    let (desk, second) = opened(4).await;
    let ask = async |place: usize| {
        let influencer = at(&desk.market.influencer, place, &second);
        influencer
            .post_once("/api/payouts", "key", asking("300.00"))
            .await
            .expect(201)
    };
    let answers = join_all((0..MANY).map(ask)).await;
    assert_eq!(answers.iter().filter(|answer| !answer.is_replay()).count(), 1);
    assert!(answers.iter().all(|answer| answer.text == answers[0].text));
    assert_eq!(desk.totals().await, ["0.00", "900.00", "300.00", "0.00"]);
    desk.assert_sound().await;
}

#[tokio::test]
async fn of_approving_and_rejecting_at_the_same_time_each_happens_once_at_most() {
    let (desk, second) = opened(1).await;
    let payout = desk.asked("300.00").await;
    let decide = async |place: usize| {
        let admin = at(if place < 8 { &desk.admin } else { &desk.other }, place, &second);
        match place % 4 {
            0 | 1 => approve(&admin, &payout).await,
            _ => reject(&admin, &payout).await,
        }
    };
    let answers = join_all((0..MANY).map(decide)).await;
    let firsts = answers.iter().filter(|answer| is_first(answer)).count();
    let (approved, rejected) = (
        noted(&desk, "payout_approved").await,
        noted(&desk, "payout_rejected").await,
    );
    // What was approved may still be rejected, and not the other way round.
    assert_eq!(
        (i64::try_from(firsts).expect("few"), rejected),
        (approved + rejected, 1)
    );
    assert!(approved <= 1);
    for answer in answers.into_iter().filter(|answer| answer.status != 200) {
        answer.refused(409, "payout_state");
    }
    assert_eq!(status(&desk, &payout).await, "rejected");
    assert_eq!(desk.totals().await, ["0.00", "300.00", "0.00", "0.00"]);
    desk.assert_sound().await;
}

#[tokio::test]
async fn of_paying_and_rejecting_at_the_same_time_one_happens() {
    let (desk, second) = opened(8).await;
    for _ in 0..8 {
        let payout = desk.approved("300.00").await;
        let decide = async |place: usize| match place % 4 {
            0 | 1 => pay(&at(&desk.other, place, &second), &payout, "VIR-1").await,
            _ => reject(&at(&desk.other, place, &second), &payout).await,
        };
        let answers = join_all((0..MANY).map(decide)).await;
        assert_eq!(answers.iter().filter(|answer| is_first(answer)).count(), 1);
        let winner = status(&desk, &payout).await;
        for (place, answer) in answers.into_iter().enumerate() {
            match (place % 4 < 2, winner == "paid") {
                (true, true) | (false, false) => drop(answer.expect(200)),
                _ => drop(answer.refused(409, "payout_state")),
            }
        }
    }
    let decided = noted(&desk, "payout_paid").await + noted(&desk, "payout_rejected").await;
    assert_eq!(decided, 8);
    desk.assert_sound().await;
}

#[tokio::test]
async fn what_is_paid_and_comes_back_at_the_same_time_is_one_after_the_other() {
    let (desk, second) = opened(4).await;
    for _ in 0..4 {
        let payout = desk.approved("300.00").await;
        let decide = async |place: usize| match place % 4 {
            0 | 1 => pay(&at(&desk.other, place, &second), &payout, "VIR-1").await,
            _ => give_back(&at(&desk.admin, place, &second), &payout).await,
        };
        let answers = join_all((0..MANY).map(decide)).await;
        assert!(answers.iter().filter(|answer| is_first(answer)).count() <= 2);
        let returned = answers
            .iter()
            .enumerate()
            .any(|(place, answer)| place % 4 > 1 && answer.status == 200);
        assert_eq!(status(&desk, &payout).await, if returned { "returned" } else { "paid" });
        for answer in answers.into_iter().filter(|answer| answer.status != 200) {
            answer.refused(409, "payout_state");
        }
    }
    assert_eq!(noted(&desk, "payout_paid").await, 4);
    desk.assert_sound().await;
}

/// What a payout frees in one moment is asked for in the same one: it is taken once.
#[tokio::test]
async fn what_comes_back_is_taken_once() {
    let (desk, second) = opened(2).await;
    for _ in 0..4 {
        let payout = desk.paid("600.00").await;
        let act = async |place: usize| match place {
            0 => give_back(&desk.admin, &payout).await,
            _ => {
                at(&desk.market.influencer, place, &second)
                    .post("/api/payouts", asking("300.00"))
                    .await
            }
        };
        let answers = join_all((0..MANY).map(act)).await;
        let made: Vec<_> = answers.iter().filter(|answer| answer.status == 201).collect();
        assert!(made.len() <= 2, "{}", made.len());
        desk.assert_sound().await;
        for answer in made {
            let _ = reject(&desk.admin, answer.json["payout"]["id"].text())
                .await
                .expect(200);
        }
        assert_eq!(desk.totals().await, ["0.00", "600.00", "0.00", "0.00"]);
    }
}
