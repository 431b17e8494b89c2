//! The connection is lost at the worst moment: nothing is lost, nothing happens twice.

use crate::{
    bare_market::BareMarket,
    proxy::{Cut, Proxy},
};
use domain::Money;
use futures::future::join_all;
use store::{Teller, TellerOptions, teller::Reserved};

async fn leads_survive(cut: Cut) {
    let market = BareMarket::open().await;
    let shop = market.shop(&market.teller(), Money::dirhams(50_000)).await;
    let proxy = Proxy::to(&market.database);
    let connection = proxy.connection();
    let teller = Teller::start(&connection, TellerOptions::default());
    let first = market.lead(&shop, 900);
    let first_id = first.id;
    teller.pass(first).await.expect("the wire carries");
    proxy.cut(cut);
    let leads: Vec<_> = (0..20).map(|_| market.lead(&shop, 900)).collect();
    let ids: Vec<_> = leads.iter().map(|lead| lead.id).collect();
    let settling = teller.pass(market.validate(&shop, first_id));
    let (outcomes, settled) = futures::join!(join_all(leads.into_iter().map(|lead| teller.pass(lead))), settling);
    assert!(
        !settled.expect("it is validated").already_applied,
        "it is ours, however often it was tried"
    );
    for (id, outcome) in ids.iter().zip(outcomes) {
        match outcome.expect("the outcome is found out") {
            Reserved::Created(lead) => assert_eq!(lead.id, *id),
            Reserved::Replayed(lead) => assert_eq!(lead, *id),
        }
    }
    assert_eq!(market.count("leads").await, 21);
    assert_eq!(market.balance(&shop).await, (5_000_000 - 8_000, 20 * 8_000, 23));
    market.assert_sound().await;
}

#[tokio::test]
async fn a_commit_whose_acknowledgement_is_lost() {
    leads_survive(Cut::AfterCommit).await;
}

#[tokio::test]
async fn a_commit_that_never_arrived() {
    leads_survive(Cut::BeforeCommit).await;
}

#[tokio::test]
async fn a_credit_whose_acknowledgement_is_lost() {
    let market = BareMarket::open().await;
    let proxy = Proxy::to(&market.database);
    let connection = proxy.connection();
    let teller = Teller::start(&connection, TellerOptions::default());
    let shop = market.unpaid_shop(Money::dirhams(3_000)).await;
    proxy.cut(Cut::AfterCommit);
    teller.pass(market.paid(&shop)).await.expect("the outcome is found out");
    assert_eq!(market.balance(&shop).await, (300_000, 0, 1));
    market.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_that_the_database_ends_under_load() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(90_000)).await;
    let work = join_all((0..800).map(|_| teller.pass(market.lead(&shop, 900))));
    let kill = async {
        for _ in 0..15 {
            let sql = "select pg_terminate_backend(pid) from pg_stat_activity
                       where datname = current_database() and pid <> pg_backend_pid()";
            market.owner.query(sql, &[]).await.expect("they are ended");
            tokio::task::yield_now().await;
        }
    };
    let (outcomes, ()) = futures::join!(work, kill);
    let acknowledged = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    let there = market.count("leads").await;
    assert!(
        usize::try_from(there).expect("a count") >= acknowledged,
        "{there} of {acknowledged}"
    );
    assert!(acknowledged > 0, "{:?}", outcomes.first());
    market.assert_sound().await;
}

#[tokio::test]
async fn a_lane_that_did_not_get_its_role_moves_nothing() {
    let market = BareMarket::open().await;
    let shop = market.shop(&market.teller(), Money::dirhams(3_000)).await;
    let proxy = Proxy::to(&market.database);
    proxy.forget_options();
    let connection = proxy.connection();
    let teller = Teller::start(&connection, TellerOptions::default());
    let refused = teller.pass(market.lead(&shop, 900)).await;
    let said = refused.expect_err("it has no rights at all").to_string();
    assert!(said.contains("did not take its role"), "{said}");
    assert_eq!(market.count("leads").await, 0);
}

/// The pools must not work either where the role of a connection is lost.
#[tokio::test]
async fn a_pooler_that_forgets_the_role_is_refused_in_one_sentence() {
    let market = BareMarket::open().await;
    let proxy = Proxy::to(&market.database);
    store::login::check(&proxy.connection())
        .await
        .expect("a wire changes nothing");
    proxy.forget_options();
    let refused = store::login::check(&proxy.connection()).await.expect_err("refused");
    let told = refused.to_string();
    assert!(told.contains("pgbouncer") && told.lines().count() == 1, "{told}");
}
