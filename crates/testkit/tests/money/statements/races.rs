//! However many confirm and record at once, the money is credited once.

use super::{
    announce,
    by_hand::{confirm_by_hand, record},
    code, confirm, import, imported, lines, table, world,
};
use crate::journal;
use futures::future::join_all;

#[tokio::test]
async fn sixteen_confirm_one_line() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas").await, world.admin().await);
    let payment = announce(&merchant, "2000").await;
    let _ = imported(&admin, &[("23/11/2026", code(&payment), "FT1", "2000")]).await;
    let line = lines(&admin).await.remove(0);
    for answer in join_all((0..16).map(|_| confirm(&admin, &line, &payment))).await {
        assert_eq!(answer.expect(200).json["payment"]["status"].text(), "paid");
    }
    assert_eq!(journal(&merchant).await, ["initial 2000.00 2000.00"]);
    world.audit().await;
}

#[tokio::test]
async fn eight_lines_of_one_transfer_are_confirmed() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas").await, world.admin().await);
    let payment = announce(&merchant, "2000").await;
    let references: Vec<_> = (0..8).map(|n| format!("FT{n}")).collect();
    let entries: Vec<_> = references
        .iter()
        .map(|reference| ("23/11/2026", code(&payment), reference.as_str(), "2000"))
        .collect();
    let _ = imported(&admin, &entries).await;
    let lines = lines(&admin).await;
    let answers = join_all(lines.iter().map(|line| confirm(&admin, line, &payment))).await;
    let done = answers.iter().filter(|answer| answer.status == 200).count();
    assert_eq!((done, answers.len()), (1, 8));
    for answer in answers.into_iter().filter(|answer| answer.status != 200) {
        assert_eq!(answer.status, 409, "{}", answer.text);
    }
    assert_eq!(journal(&merchant).await.len(), 1);
    world.audit().await;
}

#[tokio::test]
async fn a_line_is_confirmed_and_recorded_by_hand() {
    let world = world().await;
    let (merchant, admin) = (world.merchant("Atlas").await, world.admin().await);
    let payment = announce(&merchant, "2000").await;
    let _ = imported(&admin, &[("23/11/2026", code(&payment), "FT1", "2000")]).await;
    let line = lines(&admin).await.remove(0);
    let by_hand = ["FT1", code(&payment), "ft 1", &code(&payment).to_lowercase()];
    let (confirmed, seen, recorded) = futures::join!(
        join_all((0..8).map(|_| confirm(&admin, &line, &payment))),
        join_all((0..8).map(|_| confirm_by_hand(&admin, &payment, "FT1"))),
        join_all(by_hand.iter().map(|reference| record(&admin, &merchant, reference))),
    );
    assert!(recorded.iter().all(|answer| answer.status == 409));
    // Who comes second by the other way reads that it was recorded.
    assert!(confirmed.iter().chain(&seen).any(|answer| answer.status == 200));
    assert_eq!(journal(&merchant).await, ["initial 2000.00 2000.00"]);
    world.audit().await;
}

#[tokio::test]
async fn a_statement_is_imported_eight_times_at_once() {
    let world = world().await;
    let admin = world.admin().await;
    let entries = [
        ("23/11/2026", "A", "FT1", "2000"),
        ("23/11/2026", "B", "", "500"),
        ("23/11/2026", "B", "", "500"),
    ];
    let statement = table(&entries);
    let answers = join_all((0..8).map(|_| import(&admin, "text/csv", "?bank_account=Attijari", &statement))).await;
    let new: i64 = answers
        .into_iter()
        .map(|answer| answer.expect(200).json["new_entries"].number().parse::<i64>().unwrap())
        .sum();
    assert_eq!((new, lines(&admin).await.len()), (3, 3));
}
