use crate::desk::{Desk, RIB, pay, reject};
use app::payouts::PayoutSettings;
use std::collections::BTreeSet;
use testkit::{Json, Setup};

const BATCHES: &str = "/api/payouts/batches";

async fn made(desk: &Desk) -> Json {
    desk.admin.post(BATCHES, "").await.expect(201).json["batch"].clone()
}

async fn exported(desk: &Desk, ending: &str, batch: &Json) -> String {
    let path = format!("/api/payouts/export.{ending}?batch={}", batch["id"].text());
    desk.admin.get(&path).await.expect(200).text
}

/// What stands between tags of this name.
fn texts(xml: &str, name: &str) -> Vec<String> {
    let (begin, end) = (format!("<{name}"), format!("</{name}>"));
    let parts = xml.split(begin.as_str()).skip(1);
    let inner = parts.filter_map(|part| part.split_once('>')?.1.split_once(end.as_str()));
    inner.map(|(text, _)| text.trim().to_owned()).collect()
}

#[tokio::test]
async fn approved_payouts_are_sent_together_and_none_twice() {
    let mut desk = Desk::open().await;
    desk.admin.post(BATCHES, "").await.refused(409, "nothing_to_send");
    desk.earn(4).await;
    let approved = [desk.approved("300.00").await, desk.approved("300.00").await];
    let waiting = desk.asked("300.00").await;
    let batch = made(&desk).await;
    assert_eq!((batch["payouts"].number(), batch["amount"].number()), ("2", "600.00"));
    desk.admin.post(BATCHES, "").await.refused(409, "nothing_to_send");
    let _ = crate::desk::approve(&desk.admin, &waiting).await.expect(200);
    let second = made(&desk).await;
    assert_eq!(second["payouts"].number(), "1");

    let references = |xml: &str| texts(xml, "EndToEndId").into_iter().collect::<BTreeSet<_>>();
    let (first_file, second_file) = (
        exported(&desk, "xml", &batch).await,
        exported(&desk, "xml", &second).await,
    );
    let expected: BTreeSet<String> = approved.iter().map(|id| id.replace('-', "")).collect();
    assert_eq!(references(&first_file), expected);
    assert_eq!(references(&second_file), BTreeSet::from([waiting.replace('-', "")]));
    // A payout that was paid meanwhile changes nothing about what was sent.
    let _ = pay(&desk.other, &approved[0], "VIR-1").await.expect(200);
    assert_eq!(exported(&desk, "xml", &batch).await, first_file);
    let listed = desk.admin.get(BATCHES).await.expect(200).json;
    let ids: Vec<_> = listed["batches"].list().iter().map(|one| one["id"].text()).collect();
    assert_eq!(ids, [second["id"].text(), batch["id"].text()]);
    assert!(listed["can_send"].is_true());
    let in_it = desk
        .admin
        .get(&format!("/api/payouts?batch={}", batch["id"].text()))
        .await
        .expect(200)
        .json;
    assert_eq!(in_it["total"].number(), "2");
    desk.assert_sound().await;
}

#[tokio::test]
async fn the_message_says_from_where_to_where_and_how_much() {
    let mut desk = Desk::open().await;
    desk.earn(2).await;
    desk.approved("300.00").await;
    let body = r#"{"amount":300.00,"rib":"007810000123400000056795","holder":"=Café <b> & Fils"}"#;
    let asked = desk.market.influencer.post("/api/payouts", body).await.expect(201).json;
    let _ = crate::desk::approve(&desk.admin, asked["payout"]["id"].text())
        .await
        .expect(200);
    let batch = made(&desk).await;
    let xml = exported(&desk, "xml", &batch).await;
    let id = batch["id"].text().replace('-', "");
    assert_eq!(
        (texts(&xml, "MsgId"), texts(&xml, "PmtInfId")),
        (vec![id.clone()], vec![id])
    );
    assert_eq!(texts(&xml, "CtrlSum"), ["600.00", "600.00"]);
    assert_eq!(texts(&xml, "NbOfTxs"), ["2", "2"]);
    assert_eq!(texts(&xml, "InstdAmt"), ["300.00", "300.00"]);
    assert_eq!(texts(&xml, "Dt"), ["2026-12-08"]);
    assert_eq!(texts(&xml, "Nm")[..2], ["Leads SARL", "Leads SARL"]);
    assert_eq!(texts(&xml, "Nm")[3], "=Café &lt;b&gt; &amp; Fils");
    let ibans = texts(&xml, "IBAN");
    assert!(
        ibans[0].ends_with("230810111222333444555678") && ibans[1] == format!("MA64{RIB}"),
        "{ibans:?}"
    );
    assert!(xml.contains("xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\""));

    let csv = exported(&desk, "csv", &batch).await;
    let lines: Vec<Vec<&str>> = csv.lines().map(|line| line.split(';').collect()).collect();
    assert_eq!(lines[0], ["RIB", "Nom", "Montant", "Reference"]);
    assert_eq!(lines[1][..3], [RIB, "Salma Berrada", "300,00"]);
    assert_eq!(
        lines[2][..3],
        ["007810000123400000056795", "'=Café <b> & Fils", "300,00"]
    );
    let referred: BTreeSet<&str> = lines[1..].iter().map(|line| line[3]).collect();
    let told = texts(&xml, "EndToEndId");
    assert_eq!(referred, told.iter().map(String::as_str).collect());
}

/// Its earnings are free again, so no file may pay it.
#[tokio::test]
async fn what_was_rejected_after_all_leaves_the_file() {
    let mut desk = Desk::open().await;
    desk.earn(2).await;
    let stays = desk.approved("300.00").await;
    let goes = desk.approved("300.00").await;
    let batch = made(&desk).await;
    let _ = reject(&desk.admin, &goes).await.expect(200);
    let xml = exported(&desk, "xml", &batch).await;
    assert_eq!(texts(&xml, "EndToEndId"), [stays.replace('-', "")]);
    assert_eq!(texts(&xml, "CtrlSum"), ["300.00", "300.00"]);
}

#[tokio::test]
async fn without_an_account_of_the_platform_nothing_is_sent() {
    let mut desk = Desk::with(Setup {
        payouts: PayoutSettings::default(),
        ..Setup::default()
    })
    .await;
    desk.earn(1).await;
    desk.approved("300.00").await;
    let refused = desk.admin.post(BATCHES, "").await;
    assert!(refused.json["detail"].text().contains("LEADS_PAYOUT_RIB"));
    refused.refused(409, "payout_account_unknown");
    assert!(!desk.admin.get(BATCHES).await.expect(200).json["can_send"].is_true());
}

#[tokio::test]
async fn a_file_is_of_a_batch() {
    let desk = Desk::open().await;
    for ending in ["csv", "xml"] {
        let path = format!("/api/payouts/export.{ending}");
        let missing = desk.admin.get(&path).await.refused(422, "validation_failed");
        assert_eq!(missing.wrong_fields(), ["batch:required"]);
        let unknown = format!("{path}?batch=0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234");
        desk.admin.get(&unknown).await.refused(404, "not_found");
        desk.market.influencer.get(&unknown).await.refused(403, "forbidden");
    }
}

/// Admins who send at the same time send everything once.
#[tokio::test]
async fn admins_who_send_together_send_everything_once() {
    let mut desk = Desk::open().await;
    desk.earn(6).await;
    for _ in 0..6 {
        desk.approved("300.00").await;
    }
    let second = desk.market.world.another().await;
    let at_second = desk.other.at(second.router.clone());
    let senders = (0..16).map(|n| if n % 2 == 0 { &desk.admin } else { &at_second });
    let answers = futures::future::join_all(senders.map(|admin| admin.post(BATCHES, ""))).await;
    let (made, refused): (Vec<_>, Vec<_>) = answers.into_iter().partition(|answer| answer.status == 201);
    assert_eq!(made.len(), 1);
    assert_eq!(made[0].json["batch"]["payouts"].number(), "6");
    for answer in refused {
        answer.refused(409, "nothing_to_send");
    }
}
