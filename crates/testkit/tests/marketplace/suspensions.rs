//! Suspended means suspended: until the merchant lifts it, whatever is signed or ended, and by whom.

use jiff::SignedDuration;
use testkit::market::{Market, propose};

/// Why an agreement is suspended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    Hand,
    LowScores,
    Rejections,
}

/// What the agreement is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    All,
    TheCampaign,
}

/// Who ends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Influencer,
    Merchant,
}

struct Stopped {
    market: Market,
    agreement: String,
    what_for: For,
}

impl Stopped {
    async fn suspended(why: Why, what_for: For) -> Self {
        let settings = match why {
            Why::Rejections => r#"{"max_rejected_leads":1}"#,
            Why::Hand | Why::LowScores => "{}",
        };
        let market = Market::open(settings).await;
        let place = match what_for {
            For::All => String::new(),
            For::TheCampaign => format!(r#","campaign_id":"{}""#, market.campaign),
        };
        let agreement = market
            .agreement(&format!(r#","commission_percentage":20{place}"#))
            .await;
        market.world.clock.advance(SignedDuration::from_secs(1));
        let suspend = format!("/api/leads/agreements/{agreement}/suspend");
        match why {
            Why::Hand => drop(market.merchant.put(&suspend, "{}").await.expect(200)),
            Why::Rejections => drop(market.rejected("unqualified").await),
            Why::LowScores => {
                for _ in 0..20 {
                    market.validated(2).await;
                }
            }
        }
        market.tell().await;
        let stopped = Self {
            market,
            agreement,
            what_for,
        };
        stopped.is_stopped("suspended").await;
        stopped
    }

    async fn is_stopped(&self, after: &str) {
        let market = &self.market;
        let sent = market.send_lead().await;
        assert_eq!(sent.status, 409, "{after}: {}", sent.text);
        let _ = sent.refused(409, "influencer_blocked");
        let body = format!(r#"{{"campaign_id":"{}","estimated_value":1500.00}}"#, market.campaign);
        let preview = market.influencer.post("/api/leads/calculate-commission", body).await;
        let _ = preview.refused(409, "influencer_blocked");
        let list = market.influencer.get("/api/campaigns").await.expect(200).json;
        assert!(list["campaigns"][0]["blocked"].is_true(), "{after}");
    }

    async fn sign(&self, more: &str) -> u16 {
        let id = propose(&self.market.merchant, &self.market.influencer, more).await;
        let path = format!("/api/leads/agreements/{id}/sign");
        self.market.influencer.put(&path, "{}").await.status
    }

    async fn end(&self, by: By) {
        let path = format!("/api/leads/agreements/{}/terminate", self.agreement);
        let who = match by {
            By::Influencer => &self.market.influencer,
            By::Merchant => &self.market.merchant,
        };
        let _ = who.put(&path, "{}").await.expect(200);
    }

    /// The merchant lifts what the agreement left behind.
    async fn lift(&self) {
        let market = &self.market;
        let list = market.merchant.get("/api/influencers/blocks").await.expect(200).json;
        assert_eq!(list["total"].number(), "1");
        assert_eq!(list["blocks"][0]["agreement_id"].text(), self.agreement);
        let place = match self.what_for {
            For::All => String::new(),
            For::TheCampaign => format!("?campaign_id={}", market.campaign),
        };
        let path = format!("/api/influencers/{}/block{place}", market.influencer.influencer_id());
        let _ = market.influencer.delete(&path).await.refused(403, "forbidden");
        let lifted = market.merchant.delete(&path).await.expect(200);
        assert!(!lifted.json["already_applied"].is_true());
    }
}

/// Every reason, what the agreement is for, who ends it, before and after another one is signed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn neither_signing_nor_ending_lifts_a_suspension() {
    for why in [Why::Hand, Why::LowScores, Why::Rejections] {
        for what_for in [For::All, For::TheCampaign] {
            for by in [By::Influencer, By::Merchant] {
                let stopped = Stopped::suspended(why, what_for).await;
                let for_the_campaign = format!(
                    r#","commission_percentage":90,"campaign_id":"{}""#,
                    stopped.market.campaign
                );
                assert_eq!(stopped.sign(&for_the_campaign).await, 200);
                stopped.is_stopped("another was signed").await;
                stopped.end(by).await;
                stopped.is_stopped("it was ended").await;
                assert_eq!(stopped.sign(r#","commission_percentage":90"#).await, 200);
                stopped.is_stopped("one more was signed").await;
                stopped.market.world.clock.advance(SignedDuration::from_secs(1));
                stopped.lift().await;
                let lead = stopped.market.send_lead().await.expect(201);
                assert_eq!(
                    lead.json["lead"]["influencer_percentage"].number(),
                    "90.00",
                    "{why:?} {what_for:?}"
                );
                stopped.market.world.audit().await;
            }
        }
    }
}

/// Who was agreed with for one campaign before everything was suspended goes on there, until and after that ends.
#[tokio::test]
async fn a_suspension_for_all_campaigns_leaves_an_older_agreement_alone() {
    let market = Market::open("{}").await;
    let own = format!(r#","commission_percentage":40,"campaign_id":"{}""#, market.campaign);
    market.agreement(&own).await;
    let wide = market.agreement(r#","commission_percentage":50"#).await;
    market.world.clock.advance(SignedDuration::from_secs(1));
    for step in ["suspend", "terminate"] {
        let path = format!("/api/leads/agreements/{wide}/{step}");
        let _ = market.merchant.put(&path, "{}").await.expect(200);
        let lead = market.send_lead().await.expect(201);
        assert_eq!(lead.json["lead"]["influencer_percentage"].number(), "40.00", "{step}");
    }
    let elsewhere = market.world.campaign(&market.merchant, "{}").await;
    let body = testkit::world::lead_body(&elsewhere, "1500.00");
    let sent = market.influencer.post("/api/leads/create", body).await;
    let _ = sent.refused(409, "influencer_blocked");
}
