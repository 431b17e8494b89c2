//! Who owes what to whom, as an admin reads it.

use testkit::{Json, market::Market};

const BALANCES: &str = "/api/admin/balances";

#[tokio::test]
async fn an_admin_reads_who_owes_what_and_it_adds_up() {
    let market = Market::open(r#"{"fixed_commission_amount":1000.00}"#).await;
    let admin = market.world.admin().await;
    let sums = async |names: &[&str]| {
        let shown = admin.get(BALANCES).await.expect(200).json;
        assert!(shown["adds_up"].is_true(), "{shown}");
        names
            .iter()
            .map(|name| shown[*name].to_string())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let all = [
        "received",
        "held",
        "reserved",
        "owed_to_influencers",
        "paid_out",
        "revenue",
    ];
    assert_eq!(sums(&all).await, "10000.00 10000.00 0.00 0.00 0.00 0.00");
    market.lead().await;
    market.validated(8).await;
    assert_eq!(sums(&all).await, "10000.00 9000.00 1000.00 300.00 0.00 700.00");
    let shown = admin.get(BALANCES).await.expect(200).json;
    let salma = &shown["influencers"][0];
    let names = [
        "influencer_name",
        "kind",
        "pending",
        "available",
        "requested",
        "owed",
        "paid",
    ];
    assert_eq!(
        names.map(|name| salma[name].to_string()).join(" "),
        r#""Salma" "influencer" 300.00 0.00 0.00 300.00 0.00"#
    );
    assert_eq!(shown["total"].number(), "1");

    // A payout takes the entry and is paid.
    market
        .world
        .sql
        .batch_execute(
            "with one as (
                 insert into payouts (id, influencer_id, amount, rib, holder, status, reference, created_at, approved_at,
                                      approved_by, paid_at, paid_by, updated_at)
                 select gen_random_uuid(), e.influencer_id, e.amount, '011780000012345678901296', 'Salma', 'paid', 'VIR-1',
                        now(), now(), u.id, now(), u.id, now()
                 from   earnings e, users u where u.role = 'admin' limit 1
                 returning id)
             insert into payout_items (payout_id, merchant_id, earning_id, influencer_id, amount, live)
             select one.id, e.merchant_id, e.id, e.influencer_id, e.amount, true from one, earnings e",
        )
        .await
        .expect("a payout");
    assert_eq!(sums(&all).await, "10000.00 9000.00 1000.00 0.00 300.00 700.00");

    // What does not belong into the books shows: a payout that takes no entry.
    market
        .world
        .sql
        .batch_execute(
            "insert into payouts (id, influencer_id, amount, rib, holder, status, reference, created_at, approved_at,
                                  approved_by, paid_at, paid_by, updated_at)
             select gen_random_uuid(), influencer_id, amount, rib, holder, status, reference, created_at, approved_at,
                    approved_by, paid_at, paid_by, updated_at
             from   payouts",
        )
        .await
        .expect("a payout without entries");
    let broken = admin.get(BALANCES).await.expect(200).json;
    assert!(!broken["adds_up"].is_true());
    assert_eq!(broken["difference"].number(), "-300.00");
}

#[tokio::test]
async fn everybody_who_is_owed_something_is_on_some_page() {
    let market = Market::open("{}").await;
    let admin = market.world.admin().await;
    let mut owed = Vec::new();
    // Two of them are owed the same.
    for (name, leads) in [("Amal", 1), ("Badr", 3), ("Chama", 1), ("Driss", 2)] {
        let sender = market.world.influencer(name).await;
        for _ in 0..leads {
            let lead = market.world.lead(&sender, &market.campaign, "900.00").await;
            let _ = market.world.validate(&market.merchant, &lead).await.expect(200);
        }
        owed.push((24 * leads, name.to_owned()));
    }
    owed.sort();
    let (mut read, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = admin.get(&format!("{BALANCES}?limit=2{cursor}")).await.expect(200).json;
        assert_eq!((page["total"].number(), page["received"].number()), ("4", "10000.00"));
        for person in page["influencers"].list() {
            let amount = person["owed"].centimes() / 100;
            read.push((amount, person["influencer_name"].text().to_owned()));
        }
        let Json::Text(next) = &page["next_cursor"] else { break };
        cursor = format!("&cursor={next}");
    }
    assert!(read.is_sorted_by(|one, next| one.0 >= next.0), "{read:?}");
    read.sort();
    assert_eq!(read, owed);
}
