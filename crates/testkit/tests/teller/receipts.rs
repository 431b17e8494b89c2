//! Every credited payment has a receipt, and their numbers have no gaps: whoever credits, whatever is cut off, refused or
//! done again.

use crate::{
    bare_market::{BareMarket, Shop},
    proxy::{Cut, Proxy},
};
use domain::{Money, ids::PaymentId};
use futures::future::join_all;
use jiff::{Timestamp, tz::Offset};
use store::{Teller, TellerOptions, teller::ConfirmPayment};

/// Another payment for the deposit of a shop.
async fn another(market: &BareMarket, shop: &Shop) -> Shop {
    let next = Shop {
        payment: PaymentId::from_uuid(crate::bare_market::id()),
        ..*shop
    };
    market.ask_payment(&next, "recharge", Money::dirhams(500)).await;
    next
}

/// Numbers in their order, with the merchant's payment and the time.
async fn given(market: &BareMarket) -> Vec<(String, uuid::Uuid, Timestamp)> {
    let sql = "select number, payment_id, created_at from receipts order by number";
    let rows = market.owner.query(sql, &[]).await.expect("the receipts");
    rows.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect()
}

fn numbers(given: &[(String, uuid::Uuid, Timestamp)]) -> Vec<&str> {
    given.iter().map(|(number, ..)| number.as_str()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixteen_at_once_on_two_servers_have_one_series() {
    let market = BareMarket::open().await;
    let options = TellerOptions {
        lanes: 3,
        ..TellerOptions::default()
    };
    let servers = [
        Teller::start(market.connection(), options),
        Teller::start(market.connection(), options),
    ];
    let mut credits = Vec::new();
    for n in 0..4_usize {
        let shop = market.shop(&servers[n % 2], Money::dirhams(2_000)).await;
        for _ in 0..4 {
            credits.push(another(&market, &shop).await);
        }
    }
    // Each is confirmed on both servers, and their clocks do not agree.
    let tries = credits.iter().enumerate().flat_map(|(n, shop)| {
        servers.iter().zip([0, 7]).map(move |(server, seconds)| {
            let paid = ConfirmPayment {
                at: crate::bare_market::now() + jiff::SignedDuration::from_secs(seconds - n as i64 % 3),
                ..market_paid(shop)
            };
            server.pass(paid)
        })
    });
    for outcome in join_all(tries).await {
        outcome.expect("it is credited, now or before");
    }
    let given = given(&market).await;
    let expected: Vec<String> = (1..=20).map(|n| format!("R-2026-{n:06}")).collect();
    assert_eq!(numbers(&given), expected);
    assert!(given.is_sorted_by_key(|(.., at)| *at), "{given:?}");
    market.assert_sound().await;
}

fn market_paid(shop: &Shop) -> ConfirmPayment {
    ConfirmPayment {
        merchant: shop.merchant,
        payment: shop.payment,
        outcome: domain::payment::PaymentOutcome::Paid(domain::text::Reference::parse("T-2").expect("a reference")),
        by: None,
        at: crate::bare_market::now(),
        offset: Offset::UTC,
    }
}

#[tokio::test]
async fn a_credit_that_is_cut_off_has_one_receipt() {
    for cut in [Cut::BeforeCommit, Cut::AfterCommit] {
        let market = BareMarket::open().await;
        let proxy = Proxy::to(&market.database);
        let teller = Teller::start(&proxy.connection(), TellerOptions::default());
        let shop = market.unpaid_shop(Money::dirhams(2_000)).await;
        proxy.cut(cut);
        teller.pass(market.paid(&shop)).await.expect("the outcome is found out");
        let next = another(&market, &shop).await;
        teller.pass(market.paid(&next)).await.expect("the next one");
        assert_eq!(numbers(&given(&market).await), ["R-2026-000001", "R-2026-000002"]);
        market.assert_sound().await;
    }
}

/// What is rolled back takes its number with it: the next one has it.
#[tokio::test]
async fn a_credit_that_is_refused_leaves_no_gap() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    let credits = [
        another(&market, &shop).await,
        another(&market, &shop).await,
        another(&market, &shop).await,
    ];
    // No receipt can be written for the second one.
    let refuse = format!(
        "create function public.refuse() returns trigger language plpgsql as
             'begin if new.payment_id = ''{}'' then raise exception ''no''; end if; return new; end';
         create trigger a before insert on receipts for each row execute function public.refuse()",
        credits[1].payment
    );
    market.owner.batch_execute(&refuse).await.expect("a trigger");
    let outcomes = join_all(credits.iter().map(|shop| teller.pass(market.paid(shop)))).await;
    let credited: Vec<bool> = outcomes.iter().map(Result::is_ok).collect();
    assert_eq!(credited, [true, false, true], "{outcomes:?}");
    assert_eq!(
        market.balance(&shop).await.0,
        300_000,
        "nothing is credited without a receipt"
    );
    market
        .owner
        .batch_execute("drop trigger a on receipts")
        .await
        .expect("no trigger");
    teller.pass(market.paid(&credits[1])).await.expect("now it is credited");
    let given = given(&market).await;
    assert_eq!(
        numbers(&given),
        ["R-2026-000001", "R-2026-000002", "R-2026-000003", "R-2026-000004"]
    );
    assert_eq!(given[3].1, credits[1].payment.uuid());
    market.assert_sound().await;
}

/// The year is that of Casablanca, where it is later or as late as in UTC; a batch over midnight gives both.
#[tokio::test]
async fn numbers_begin_again_at_new_year_in_casablanca() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    let hour = Offset::constant(1);
    let mut credits = Vec::new();
    for (at, offset) in [
        ("2026-12-31T22:59:59.999999Z", hour),
        ("2026-12-31T23:00:00Z", hour),
        ("2026-12-31T23:59:59Z", Offset::UTC),
        ("2027-01-01T00:00:00Z", Offset::UTC),
    ] {
        let payment = another(&market, &shop).await;
        credits.push(ConfirmPayment {
            at: at.parse().expect("a time"),
            offset,
            ..market.paid(&payment)
        });
    }
    for outcome in join_all(credits.into_iter().map(|credit| teller.pass(credit))).await {
        outcome.expect("it is credited");
    }
    assert_eq!(
        numbers(&given(&market).await),
        [
            "R-2026-000001",
            "R-2026-000002",
            "R-2026-000003",
            "R-2027-000001",
            "R-2027-000002"
        ]
    );
    let late = market
        .owner
        .query_one(
            "select content #>> '{issue,seconds_ahead}' from receipts where number = 'R-2027-000001'",
            &[],
        )
        .await
        .expect("a receipt");
    assert!(["3600", "0"].contains(&late.get::<_, &str>(0)));
    market.assert_sound().await;
}

#[tokio::test]
async fn what_people_record_in_sql_has_a_number_of_the_same_series() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    let sql = "select api.recharge_deposit($1, 500, 'bank_transfer', 'VIR-1')";
    market
        .owner
        .query_one(sql, &[&shop.deposit.uuid()])
        .await
        .expect("recorded");
    let next = another(&market, &shop).await;
    teller.pass(market.paid(&next)).await.expect("credited");
    // The clock of the database is another than that of the test, so the series may be that of another year.
    let sql = "select series || '-' || year, last from document_series order by year";
    let series = market.owner.query(sql, &[]).await.expect("the series");
    let counted: i32 = series.iter().map(|row| row.get::<_, i32>(1)).sum();
    assert_eq!(counted, 3);
    market.assert_sound().await;
}

/// As the zone of the service has it.
#[tokio::test]
async fn sql_knows_the_year_in_casablanca() {
    let market = BareMarket::open().await;
    let zone = domain::Zone::built_in();
    for year in 1990..2060 {
        for at in [
            format!("{year}-12-31T22:59:59Z"),
            format!("{year}-12-31T23:30:00Z"),
            format!("{year}-01-01T00:00:00Z"),
        ] {
            let at: Timestamp = at.parse().expect("a time");
            let sql = "select app.local_year($1), app.seconds_ahead($1)";
            let row = market.owner.query_one(sql, &[&at]).await.expect("a year");
            let expected = (i32::from(zone.local(at).year()), zone.offset(at).seconds());
            assert_eq!((row.get(0), row.get(1)), expected, "{at}");
        }
    }
}
