use crate::desk::{Desk, RIB, asking, fields, give_back, reject};
use jiff::SignedDuration;
use testkit::market::{told, told_of};

#[tokio::test]
async fn a_payout_takes_whole_earnings_the_oldest_first() {
    let mut desk = Desk::open().await;
    desk.earn(3).await;
    desk.adjust(4_550).await;
    assert_eq!(desk.totals().await, ["0.00", "945.50", "0.00", "0.00"]);
    let answer = desk.ask("699.99").await.expect(201).json;
    let payout = &answer["payout"];
    let names = [
        "amount",
        "entries",
        "status",
        "rib",
        "holder",
        "automatic",
        "reference",
        "paid_at",
    ];
    let rib = format!("\"{RIB}\"");
    let shown = fields(payout, names);
    assert_eq!(
        shown.each_ref().map(String::as_str),
        [
            "600.00",
            "2",
            "\"requested\"",
            &rib,
            "\"Salma Berrada\"",
            "false",
            "null",
            "null"
        ]
    );
    let items: Vec<_> = payout["items"]
        .list()
        .iter()
        .map(|item| fields(item, ["kind", "amount"]))
        .collect();
    assert_eq!(items, [["\"commission\"", "300.00"], ["\"commission\"", "300.00"]]);
    assert!(payout["approved_by_name"].is_null() && payout["paid_there_before"].is_null());
    assert_eq!(desk.totals().await, ["0.00", "345.50", "600.00", "0.00"]);
    let rest = desk.ask("345.50").await.expect(201).json;
    assert_eq!(rest["payout"]["items"][1]["kind"].text(), "adjustment");
    assert_eq!(desk.totals().await, ["0.00", "0.00", "945.50", "0.00"]);
    desk.assert_sound().await;
}

#[tokio::test]
async fn any_spelling_of_the_account_is_kept_as_its_digits() {
    let mut desk = Desk::open().await;
    desk.earn(1).await;
    let body = r#"{"amount":300.00,"rib":"IBAN MA64 0115 1900 0001 2050 0053 4921","holder":"  Salma   Berrada "}"#;
    let asked = desk.market.influencer.post("/api/payouts", body).await.expect(201).json;
    assert_eq!(
        fields(&asked["payout"], ["rib", "holder"]),
        [format!("\"{RIB}\""), "\"Salma Berrada\"".into()]
    );
}

#[tokio::test]
async fn every_wrong_field_is_named() {
    let desk = Desk::open().await;
    let influencer = &desk.market.influencer;
    let wrong = [
        (
            r#"{"amount":199.99,"rib":"011519000001205000534922","holder":" "}"#,
            ["amount:too_small", "holder:required", "rib:invalid_rib"],
        ),
        (
            r#"{"amount":200.001,"rib":"1","holder":"x"}"#,
            ["amount:too_many_decimals", "holder:too_short", "rib:invalid_rib"],
        ),
    ];
    for (body, named) in wrong {
        let answer = influencer
            .post("/api/payouts", body)
            .await
            .refused(422, "validation_failed");
        assert_eq!(answer.wrong_fields(), named);
    }
}

#[tokio::test]
async fn what_is_not_there_or_not_payable_is_not_paid() {
    let mut desk = Desk::open().await;
    desk.earn(1).await;
    desk.market.validated(8).await;
    assert_eq!(desk.totals().await, ["300.00", "300.00", "0.00", "0.00"]);
    let before = desk.market.world.row_counts().await;
    desk.ask("300.01").await.refused(409, "insufficient_earnings");
    // 300.00 is whole, and more than was asked for.
    desk.ask("299.99").await.refused(409, "payout_too_small");
    assert_eq!(desk.market.world.row_counts().await, before);
    let _ = desk.ask("300.00").await.expect(201);
    desk.ask("200.00").await.refused(409, "insufficient_earnings");
    desk.pass(SignedDuration::from_hours(24 * 14)).await;
    let _ = desk.ask("300.00").await.expect(201);
    desk.assert_sound().await;
}

/// What was paid and then taken back is owed: it is set off against what comes after.
#[tokio::test]
async fn a_negative_balance_carries_forward() {
    let mut desk = Desk::open().await;
    let leads = desk.earn(2).await;
    desk.paid("600.00").await;
    desk.refund(&leads[0]).await;
    assert_eq!(desk.totals().await, ["0.00", "-300.00", "0.00", "600.00"]);
    desk.ask("200.00").await.refused(409, "insufficient_earnings");
    desk.earn(1).await;
    assert_eq!(desk.totals().await, ["0.00", "0.00", "0.00", "600.00"]);
    desk.ask("200.00").await.refused(409, "insufficient_earnings");
    desk.earn(2).await;
    desk.ask("600.01").await.refused(409, "insufficient_earnings");
    let asked = desk.ask("600.00").await.expect(201).json;
    let payout = &asked["payout"];
    assert_eq!(fields(payout, ["amount", "entries"]), ["600.00", "4"]);
    assert_eq!(
        fields(&payout["items"][0], ["kind", "amount"]),
        ["\"reversal\"", "-300.00"]
    );
    assert_eq!(desk.totals().await, ["0.00", "0.00", "600.00", "600.00"]);
    desk.assert_sound().await;
}

#[tokio::test]
async fn a_key_asks_once_and_answers_the_same_for_ever() {
    let mut desk = Desk::open().await;
    desk.earn(2).await;
    let influencer = desk.market.influencer.clone();
    let ask = async |amount: &str| influencer.post_once("/api/payouts", "key-1", asking(amount)).await;
    let first = ask("300.00").await.expect(201);
    assert!(!first.is_replay());
    let payout = first.json["payout"]["id"].text().to_owned();
    let spaced = r#" { "holder":"Salma Berrada","amount":300.00, "rib":"011519000001205000534921"}"#;
    for body in [asking("300.00"), spaced.to_owned()] {
        let again = influencer.post_once("/api/payouts", "key-1", body).await.expect(201);
        assert!(again.is_replay());
        assert_eq!(again.text, first.text);
    }
    ask("300.01").await.refused(422, "idempotency_key_reused");
    // What becomes of it meanwhile changes nothing about what was answered.
    let _ = reject(&desk.admin, &payout).await.expect(200);
    assert_eq!(ask("300.00").await.expect(201).text, first.text);
    assert_eq!(desk.totals().await, ["0.00", "600.00", "0.00", "0.00"]);
    // The key is this user's: another one may have the same.
    let other = desk.market.world.influencer("Nora").await;
    let others = other.post_once("/api/payouts", "key-1", asking("300.00")).await;
    others.refused(409, "insufficient_earnings");
}

#[tokio::test]
async fn who_asks_sees_their_own_and_admins_see_all() {
    let mut desk = Desk::open().await;
    desk.earn(2).await;
    let payout = desk.paid("300.00").await;
    let second = desk.asked("300.00").await;
    let stranger = desk.market.world.commercial("Youssef").await;
    let path = format!("/api/payouts/{payout}");
    stranger.get(&path).await.refused(404, "not_found");
    assert_eq!(
        stranger.get("/api/payouts").await.expect(200).json["total"].number(),
        "0"
    );
    desk.market.merchant.get("/api/payouts").await.refused(403, "forbidden");

    let own = desk.market.influencer.get("/api/payouts").await.expect(200).json;
    let ids: Vec<_> = own["payouts"].list().iter().map(|one| one["id"].text()).collect();
    assert_eq!(ids, [second.as_str(), &payout]);
    assert!(!own.to_string().contains("by_name"), "who decided is for admins: {own}");
    let read = desk.market.influencer.get(&path).await.expect(200).json;
    assert_eq!(
        fields(&read["payout"], ["status", "reference"]),
        ["\"paid\"", "\"VIR-1\""]
    );

    let all = desk.admin.get("/api/payouts?status=requested").await.expect(200).json;
    let one = &all["payouts"][0];
    let names = ["id", "influencer_name", "kind", "paid_there_before"];
    let expected = [
        format!("\"{second}\""),
        "\"Salma\"".into(),
        "\"influencer\"".into(),
        "true".into(),
    ];
    assert_eq!(fields(one, names), expected);
    let totals: Vec<String> = all["totals"]
        .list()
        .iter()
        .map(|one| fields(one, ["status", "payouts", "amount"]).join(" "))
        .collect();
    assert_eq!(
        totals,
        [
            "\"requested\" 1 300.00",
            "\"approved\" 0 0.00",
            "\"paid\" 1 300.00",
            "\"rejected\" 0 0.00",
            "\"returned\" 0 0.00"
        ]
    );
    let page = desk.admin.get("/api/payouts?limit=1").await.expect(200).json;
    let next = format!("/api/payouts?limit=1&cursor={}", page["next_cursor"].text());
    let next = desk.admin.get(&next).await.expect(200).json;
    assert_eq!(
        (next["payouts"][0]["id"].text(), next["total"].number()),
        (payout.as_str(), "2")
    );
}

/// The account is for who asked and for admins; it is in no log and in nothing that is told.
#[tokio::test]
async fn the_account_stays_where_it_belongs() {
    let mut desk = Desk::open().await;
    desk.earn(2).await;
    let payout = desk.paid("300.00").await;
    let _ = give_back(&desk.admin, &payout).await.expect(200);
    let account = format!(r#"{{"rib":"{RIB}","holder":"Salma Berrada"}}"#);
    let _ = desk
        .market
        .influencer
        .put("/api/payouts/account", account)
        .await
        .expect(200);
    let places = "
        select (select count(*) from activity_log where details::text like '%0115190000%')
             + (select count(*) from notifications where parameters::text like '%0115190000%')
             + (select count(*) from idempotency_keys where answer like '%0115190000%')";
    assert_eq!(desk.market.world.value::<i64>(places).await, 0);
    assert_eq!(
        told_of(&desk.market.influencer, "payout_account_changed").await.len(),
        1
    );
}

#[tokio::test]
async fn a_request_is_told_to_who_asked_and_to_every_admin() {
    let mut desk = Desk::open().await;
    desk.earn(1).await;
    let payout = desk.asked("300.00").await;
    for reader in [&desk.market.influencer, &desk.admin, &desk.other] {
        let told = told(reader).await;
        let one = &told[0];
        assert_eq!(one["type"].text(), "payout_requested");
        assert_eq!(one["action_url"].text(), format!("/versements?payout={payout}"));
        assert!(one["message"].text().contains("300,00"), "{one}");
    }
    let to_admins = &told(&desk.admin.speaking("en")).await[0];
    assert!(to_admins["message"].text().contains("for Salma"), "{to_admins}");
    assert!(
        told(&desk.market.merchant)
            .await
            .iter()
            .all(|one| one["type"].text() != "payout_requested")
    );
}
