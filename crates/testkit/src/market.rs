//! A merchant with a funded campaign, and somebody who brings them leads.

use crate::{Answer, Client, Json, World, world::lead_body};
use app::wake_ups::{FollowedUp, follow_up};

/// The people and the place of a test.
pub struct Market {
    pub world: World,
    pub merchant: Client,
    pub influencer: Client,
    pub campaign: String,
}

impl Market {
    /// An active campaign with these settings and 10 000 dirhams.
    pub async fn open(settings: &str) -> Self {
        let world = World::new().await;
        let merchant = world.merchant("Clinique Atlas").await;
        let influencer = world.influencer("Salma").await;
        let campaign = world.campaign(&merchant, settings).await;
        world.fund(&merchant, "10000").await;
        Self {
            world,
            merchant,
            influencer,
            campaign,
        }
    }

    /// After much time: tokens do not last.
    pub async fn signed_in_again(self) -> Self {
        let merchant = self.world.sign_in(self.merchant.user["email"].text()).await;
        let influencer = self.world.sign_in(self.influencer.user["email"].text()).await;
        Self {
            merchant,
            influencer,
            ..self
        }
    }

    /// A lead that waits for a decision; returns its id.
    pub async fn lead(&self) -> String {
        self.world.lead(&self.influencer, &self.campaign, "1500.00").await["id"]
            .text()
            .to_owned()
    }

    pub async fn validated(&self, score: u8) -> String {
        let lead = self.lead().await;
        let body = format!(r#"{{"quality_score":{score}}}"#);
        let _ = self
            .merchant
            .put(&format!("/api/leads/{lead}/validate"), body)
            .await
            .expect(200);
        lead
    }

    pub async fn rejected(&self, reason: &str) -> String {
        let lead = self.lead().await;
        let body = format!(r#"{{"rejection_reason":"{reason}"}}"#);
        let _ = self
            .merchant
            .put(&format!("/api/leads/{lead}/reject"), body)
            .await
            .expect(200);
        lead
    }

    /// Follows up the merchant's leads. (The teller queues that once in some seconds, however much happens.)
    pub async fn tell(&self) -> FollowedUp {
        let merchant = self.merchant.merchant_id().parse().expect("an id");
        follow_up(&self.world.app, &[merchant]).await.expect("people are told")
    }

    /// An agreement for all campaigns that is in force, with these terms; returns its id.
    pub async fn agreement(&self, terms: &str) -> String {
        let id = propose(&self.merchant, &self.influencer, terms).await;
        let _ = self
            .influencer
            .put(&format!("/api/leads/agreements/{id}/sign"), "{}")
            .await
            .expect(200);
        id
    }

    /// Sends a lead, whatever the answer.
    pub async fn send_lead(&self) -> Answer {
        self.influencer
            .post("/api/leads/create", lead_body(&self.campaign, "1500.00"))
            .await
    }
}

/// A proposed agreement; returns its id. `more` is further fields, each with a comma before it.
pub async fn propose(merchant: &Client, influencer: &Client, more: &str) -> String {
    let body = format!(r#"{{"influencer_id":"{}"{more}}}"#, influencer.influencer_id());
    let created = merchant.post("/api/leads/agreements/create", body).await.expect(201);
    created.json["agreement"]["id"].text().to_owned()
}

/// What somebody was told, the newest first.
pub async fn told(client: &Client) -> Vec<Json> {
    client.get("/api/notifications").await.expect(200).json["notifications"]
        .list()
        .to_vec()
}

/// What somebody was told of a kind.
pub async fn told_of(client: &Client, kind: &str) -> Vec<Json> {
    told(client)
        .await
        .into_iter()
        .filter(|one| one["type"].text() == kind)
        .collect()
}
