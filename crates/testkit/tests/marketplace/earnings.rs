use jiff::SignedDuration;
use testkit::market::Market;

#[tokio::test]
async fn earnings_become_payable_with_time() {
    let market = Market::open("{}").await;
    let first = market.validated(8).await;
    market.world.clock.advance(SignedDuration::from_hours(24 * 7));
    let market = market.signed_in_again().await;
    market.validated(9).await;
    market.rejected("duplicate").await;
    let all = market.influencer.get("/api/earnings").await.expect(200);
    assert_eq!(all.json["total"].number(), "2");
    assert_eq!(all.json["totals"]["pending"].number(), "48.00");
    // The first one is payable two weeks after its validation, the last one a week later.
    let dates = ["next_payable_at", "last_payable_at"].map(|name| all.json["totals"][name].text().to_owned());
    assert_eq!(dates, ["2026-12-07T09:00:00Z", "2026-12-14T09:00:00Z"]);
    market.world.clock.advance(SignedDuration::from_hours(24 * 7));
    let market = market.signed_in_again().await;
    let later = market.influencer.get("/api/earnings").await.expect(200);
    let totals = ["pending", "available", "paid"].map(|state| later.json["totals"][state].number().to_owned());
    assert_eq!(totals, ["24.00", "24.00", "0.00"]);
    let available = market
        .influencer
        .get("/api/earnings?status=available")
        .await
        .expect(200);
    assert_eq!(available.json["total"].number(), "1");
    let earning = &available.json["earnings"][0];
    assert_eq!(
        (earning["lead_id"].text(), earning["amount"].number()),
        (first.as_str(), "24.00")
    );
    assert_eq!(
        (earning["merchant_name"].text(), earning["campaign_name"].text()),
        ("Clinique Atlas", "Bilan de santé")
    );
    assert_eq!(
        (earning["status"].text(), earning["payable_at"].text()),
        ("available", "2026-12-07T09:00:00Z")
    );
    let page = market.influencer.get("/api/earnings?limit=1").await.expect(200);
    let cursor = page.json["next_cursor"].text();
    let next = market
        .influencer
        .get(&format!("/api/earnings?limit=1&cursor={cursor}"))
        .await
        .expect(200);
    assert_eq!(next.json["earnings"][0]["lead_id"].text(), first);
    assert!(next.json["next_cursor"].is_null());
    let stranger = market.world.influencer("Yassine").await;
    assert_eq!(
        stranger.get("/api/earnings").await.expect(200).json["total"].number(),
        "0"
    );
    let _ = market.merchant.get("/api/earnings").await.refused(403, "forbidden");
}

/// What is payable, asked for and paid is said by payouts; an entry is never changed.
#[tokio::test]
async fn an_entry_is_requested_and_paid_with_the_payout_that_took_it() {
    let market = Market::open(r#"{"fixed_commission_amount":1000.00}"#).await;
    for _ in 0..2 {
        market.validated(8).await;
    }
    market.world.clock.advance(SignedDuration::from_hours(24 * 15));
    let market = market.signed_in_again().await;
    assert_eq!(totals(&market).await, ["0.00", "600.00", "0.00", "0.00"]);
    let payout = take_oldest(&market, "requested").await.expect("a payout");
    assert_eq!(totals(&market).await, ["0.00", "300.00", "300.00", "0.00"]);
    let again = take_oldest(&market, "requested").await.expect_err("the entry is taken");
    assert!(again.contains("payout_items_live"), "{again}");

    set_payout(
        &market,
        &payout,
        "status = 'rejected', reason = 'RIB', closed_at = created_at, closed_by = $admin",
    )
    .await
    .expect("rejected");
    assert_eq!(totals(&market).await, ["0.00", "600.00", "0.00", "0.00"]);
    let taken_up = set_payout(&market, &payout, "status = 'requested'")
        .await
        .expect_err("it is over");
    assert!(taken_up.contains("the life of a payout"), "{taken_up}");

    let payout = take_oldest(&market, "requested").await.expect("free again");
    let paid = set_payout(
        &market,
        &payout,
        "status = 'paid', reference = 'V-1', paid_at = created_at, paid_by = $admin",
    )
    .await;
    assert!(paid.expect_err("nobody approved").contains("the life of a payout"));
    for step in [
        "status = 'approved', approved_at = created_at, approved_by = $admin",
        "status = 'paid', reference = 'V-1', paid_at = created_at, paid_by = $admin",
    ] {
        set_payout(&market, &payout, step).await.expect(step);
    }
    let advice = format!("select app.issue_payout_advice('{payout}', now(), 2026, 0)");
    market.world.sql.batch_execute(&advice).await.expect("its advice");
    assert_eq!(totals(&market).await, ["0.00", "300.00", "0.00", "300.00"]);
    for change in [
        "amount = amount + 100",
        "rib = '230810111222333444555678'",
        "reference = 'V-2'",
    ] {
        set_payout(&market, &payout, change).await.expect_err(change);
    }
    let paid = market.influencer.get("/api/earnings?status=paid").await.expect(200);
    assert_eq!(
        (paid.json["total"].number(), paid.json["earnings"].list().len()),
        ("1", 1)
    );
    market.world.audit().await;

    // Both commissions are taken back, one of them after it was paid.
    let reversals = "
        insert into earnings (merchant_id, id, influencer_id, kind, lead_id, reverses, amount, payable_at, created_at)
        select merchant_id, gen_random_uuid(), influencer_id, 'reversal', lead_id, id, -amount, created_at, created_at
        from   earnings";
    assert_eq!(market.world.sql.execute(reversals, &[]).await.expect("reversals"), 2);
    assert_eq!(totals(&market).await, ["0.00", "-300.00", "0.00", "300.00"]);
    let taken_back = market
        .influencer
        .get("/api/earnings?status=available&limit=1")
        .await
        .expect(200);
    let earning = &taken_back.json["earnings"][0];
    assert_eq!(
        (earning["kind"].text(), earning["amount"].number()),
        ("reversal", "-300.00")
    );
    for change in [
        "update earnings set amount = 1",
        "delete from earnings",
        "truncate earnings cascade",
    ] {
        let refused = market.world.sql.batch_execute(change).await.expect_err(change);
        let refused = refused.as_db_error().map_or("", |error| error.message()).to_owned();
        assert!(refused.contains("what was earned"), "{change}: {refused}");
    }
}

/// Pending, available, requested, paid.
async fn totals(market: &Market) -> [String; 4] {
    let shown = market.influencer.get("/api/earnings").await.expect(200);
    ["pending", "available", "requested", "paid"].map(|state| shown.json["totals"][state].number().to_owned())
}

/// A payout of the oldest entry, as somebody at a prompt writes it; returns its id.
async fn take_oldest(market: &Market, status: &str) -> Result<String, String> {
    let sql = format!(
        "with payout as (
             insert into payouts (id, influencer_id, amount, rib, holder, status, created_at, updated_at)
             select gen_random_uuid(), influencer_id, amount, '011519000001205000534921', 'Salma', '{status}',
                    payable_at, payable_at
             from   earnings order by id limit 1
             returning id, live)
         insert into payout_items (payout_id, merchant_id, earning_id, influencer_id, amount, live)
         select p.id, e.merchant_id, e.id, e.influencer_id, e.amount, p.live
         from   payout p, (select * from earnings order by id limit 1) e
         returning payout_id::text"
    );
    let row = market.world.sql.query_one(&sql, &[]).await;
    row.map(|row| row.get(0)).map_err(|error| words(&error))
}

async fn set_payout(market: &Market, id: &str, change: &str) -> Result<(), String> {
    let change = change.replace("$admin", "(select id from users limit 1)");
    let sql = format!("update payouts set {change}, updated_at = created_at where id = '{id}'");
    market
        .world
        .sql
        .batch_execute(&sql)
        .await
        .map_err(|error| words(&error))
}

fn words(error: &tokio_postgres::Error) -> String {
    error
        .as_db_error()
        .map_or_else(|| error.to_string(), ToString::to_string)
}
