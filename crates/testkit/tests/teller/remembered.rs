//! What a teller remembers of campaigns and terms ends with every change of them, by any program.

use crate::bare_market::{BareMarket, Shop};
use domain::{Money, Refusal};
use std::sync::Arc;
use store::{Teller, TellerError, leads::LeadRecord, teller::Reserved};

/// A change of the owner's, and what the next lead meets. Every change stays.
const CHANGES: [(&str, Meets); 20] = [
    ("update campaigns set name = 'Détartrage'", |lead| {
        named(lead, "Détartrage")
    }),
    ("update campaign_settings set fixed_commission_amount = 5000", |lead| {
        costs(lead, 50, 15)
    }),
    (AGREEMENT, |lead| costs(lead, 50, 25)),
    (SUSPEND, is_blocked),
    (RESUME, |lead| costs(lead, 50, 25)),
    ("update influencer_agreements set status = 'terminated'", |lead| {
        costs(lead, 50, 15)
    }),
    ("delete from influencer_agreements", |lead| costs(lead, 50, 15)),
    (AGREEMENT, |lead| costs(lead, 50, 25)),
    (SUSPEND, is_blocked),
    (
        "update influencer_agreements set status = 'terminated', suspended_for = null, suspended_at = null",
        is_blocked,
    ),
    ("delete from influencer_blocks", |lead| costs(lead, 50, 15)),
    (BLOCK, is_blocked),
    ("update influencer_blocks set lifted_at = '2026-11-23'", |lead| {
        costs(lead, 50, 15)
    }),
    ("update influencer_blocks set lifted_at = null", is_blocked),
    ("delete from influencer_blocks", |lead| costs(lead, 50, 15)),
    ("update campaigns set status = 'paused', paused_by = 'hand'", |lead| {
        assert_eq!(lead, Err(Refusal::CampaignNotActive));
    }),
    ("update campaigns set status = 'active', paused_by = null", |lead| {
        costs(lead, 50, 15)
    }),
    ("update campaign_settings set lead_generation_enabled = false", |lead| {
        assert_eq!(lead, Err(Refusal::LeadGenerationDisabled));
    }),
    ("update campaign_settings set lead_generation_enabled = true", |lead| {
        costs(lead, 50, 15)
    }),
    (SECOND_DEPOSIT, |lead| costs(lead, 50, 15)),
];

type Meets = fn(Result<LeadRecord, Refusal>);

const AGREEMENT: &str = "
    insert into influencer_agreements (merchant_id, id, influencer_id, status, commission_percentage, minimum_deposit,
           quality_threshold, requires_validation, auto_payment, payment_delay_days, created_at, signed_at, updated_at)
    select m.id, m.id, i.id, 'active', 5000, 0, 7, true, false, 14, '2026-11-23', '2026-11-23', '2026-11-23'
    from   merchants m, influencers i";
const SUSPEND: &str = "
    update influencer_agreements set status = 'suspended', suspended_for = 'hand', suspended_at = '2026-11-24'";
const RESUME: &str = "
    update influencer_agreements set status = 'active', suspended_for = null, suspended_at = null";
const BLOCK: &str = "
    insert into influencer_blocks (merchant_id, id, campaign_id, influencer_id, reason, created_at)
    select c.merchant_id, c.id, c.id, i.id, 'low_scores', '2026-11-23' from campaigns c, influencers i";
/// Its version begins at zero.
const SECOND_DEPOSIT: &str = "
    insert into company_deposits (merchant_id, id, status, initial_amount, created_at, updated_at)
    select m.id, m.id, 'pending', 200000, '2026-11-23', '2026-11-23' from merchants m";

fn named(lead: Result<LeadRecord, Refusal>, campaign: &str) {
    assert_eq!(lead.expect("a lead").campaign_name, campaign);
}

fn costs(lead: Result<LeadRecord, Refusal>, commission: u32, share: u32) {
    let lead = lead.expect("a lead");
    let (commission, share) = (Money::dirhams(commission), Money::dirhams(share));
    assert_eq!((lead.commission.amount, lead.split.influencer), (commission, share));
}

fn is_blocked(lead: Result<LeadRecord, Refusal>) {
    assert_eq!(lead, Err(Refusal::InfluencerBlocked));
}

async fn lead(teller: &Teller, market: &BareMarket, shop: &Shop) -> Result<LeadRecord, Refusal> {
    match teller.pass(market.lead(shop, 900)).await {
        Ok(Reserved::Created(lead)) => Ok(Arc::unwrap_or_clone(lead)),
        Err(TellerError::Refused(refusal)) => Err(refusal),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn every_change_is_met_by_the_next_lead_on_every_server() {
    let market = BareMarket::open().await;
    let servers = [market.teller(), market.teller()];
    let shop = market.shop(&servers[0], Money::dirhams(20_000)).await;
    for server in &servers {
        named(lead(server, &market, &shop).await, "Bilan");
    }
    for (sql, meets) in CHANGES {
        market
            .owner
            .batch_execute(sql)
            .await
            .unwrap_or_else(|error| panic!("{sql}: {error}"));
        for server in &servers {
            meets(lead(server, &market, &shop).await);
        }
    }
    market.assert_sound().await;
}

/// The same where the teller has no doubt: enough leads in between, none of which met anything new.
#[tokio::test]
async fn every_change_is_met_by_who_decides_from_memory() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(90_000)).await;
    for (sql, meets) in CHANGES {
        for _ in 0..20 {
            // Refused or not, as the change before wants it.
            let _ = lead(&teller, &market, &shop).await;
        }
        market.owner.batch_execute(sql).await.expect(sql);
        meets(lead(&teller, &market, &shop).await);
    }
    market.assert_sound().await;
}

/// As soon as a suspension is committed, no lead is taken, however many are under way.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_and_the_leads_around_it_have_one_order() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(90_000)).await;
    market.owner.batch_execute(AGREEMENT).await.expect("an agreement");
    for _ in 0..40 {
        let under_way = futures::future::join_all((0..8).map(|_| lead(&teller, &market, &shop)));
        let suspended_then_asked = async {
            market.owner.batch_execute(SUSPEND).await.expect("suspended");
            is_blocked(lead(&teller, &market, &shop).await);
        };
        futures::join!(under_way, suspended_then_asked);
        market.owner.batch_execute(RESUME).await.expect("resumed");
        costs(lead(&teller, &market, &shop).await, 80, 40);
    }
    market.assert_sound().await;
}

/// Leads of many influencers on many campaigns, some met before and some not, in one batch.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn known_and_unknown_are_decided_together() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let mut shops = Vec::new();
    for n in 0..12 {
        shops.push(market.shop(&teller, Money::dirhams(5_000)).await);
        let leads = shops
            .iter()
            .flat_map(|shop| [lead(&teller, &market, shop), lead(&teller, &market, shop)]);
        for lead in futures::future::join_all(leads).await {
            costs(lead, 80, 24);
        }
        let fee = "update campaign_settings set fixed_commission_amount = 8000 where merchant_id = $1";
        let changed = &shops[n / 2].merchant.uuid();
        market
            .owner
            .execute(fee, &[changed])
            .await
            .expect("a new version, the same fee");
    }
    market.assert_sound().await;
}

/// Somebody who goes around the versions can make a teller remember what is no more; the rows are joined all the same.
#[tokio::test]
async fn no_lead_is_written_without_its_campaign() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    lead(&teller, &market, &shop).await.expect("a lead");
    let behind_their_backs = "
        set session_replication_role = replica;
        delete from campaign_settings; delete from campaigns;
        set session_replication_role = default";
    market
        .owner
        .batch_execute(behind_their_backs)
        .await
        .expect("nobody was told");
    let refused = teller.pass(market.lead(&shop, 900)).await;
    assert!(matches!(refused, Err(TellerError::Failed(_))), "{refused:?}");
    assert_eq!(
        (market.balance(&shop).await, market.count("leads").await),
        ((200_000, 8_000, 2), 1)
    );
}

/// A change may be under way that did not see the first deposit, and so could not raise its version.
#[tokio::test]
async fn nothing_is_remembered_before_the_first_credit() {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.unpaid_shop(Money::dirhams(2_000)).await;
    assert!(lead(&teller, &market, &shop).await.is_err(), "the deposit is not paid");
    let unseen = "
        set session_replication_role = replica;
        update campaign_settings set fixed_commission_amount = 5000;
        set session_replication_role = default";
    market
        .owner
        .batch_execute(unseen)
        .await
        .expect("a change without a version");
    teller.pass(market.paid(&shop)).await.expect("the first credit");
    costs(lead(&teller, &market, &shop).await, 50, 15);
}
