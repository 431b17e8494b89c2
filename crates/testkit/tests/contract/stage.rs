//! Everybody who asks, and things for them to ask about.

use crate::routes::Route;
use domain::{ids::PaymentId, transfer_code::TransferCode};
use testkit::{Client, Json, World, world};

/// A server with everybody who asks, and what the merchant and the influencer own.
pub struct Stage {
    pub world: World,
    /// In the order of [`crate::routes::WHO`].
    pub cast: [Client; 7],
    campaign: String,
    deposit: String,
}

const INFLUENCER: usize = 4;
const MERCHANT: usize = 5;
const ADMIN: usize = 6;

impl Stage {
    pub async fn set() -> Self {
        let world = World::new().await;
        let cast = [
            world.stranger(),
            world.merchant("Optique Rif").await,
            world.influencer("Nora").await,
            world.commercial("Youssef").await,
            world.influencer("Salma").await,
            world.merchant("Clinique Atlas").await,
            world.admin().await,
        ];
        let campaign = world.campaign(&cast[MERCHANT], "{}").await;
        let deposit = world.fund(&cast[MERCHANT], "100000.00").await;
        Self {
            world,
            cast,
            campaign,
            deposit,
        }
    }

    pub fn merchant(&self) -> &Client {
        &self.cast[MERCHANT]
    }

    /// A person to whom a route gives what they ask for: the merchant if allowed, else the influencer, else an admin.
    pub fn entitled(&self, route: &Route) -> (usize, &Client) {
        let entitled = [MERCHANT, INFLUENCER, ADMIN]
            .into_iter()
            .find(|who| route.answers[*who] < 300);
        let who = entitled.unwrap_or_else(|| panic!("nobody may {} {}", route.method, route.path));
        (who, &self.cast[who])
    }

    /// Puts real things in the place of words that begin with `$`, each made for the occasion.
    pub async fn fill(&self, text: &str, who: usize) -> String {
        let mut parts = text.split('$');
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let end = part
                .find(|c: char| !c.is_ascii_lowercase() && c != '_')
                .unwrap_or(part.len());
            filled += &self.thing(&part[..end], who).await;
            filled += &part[end..];
        }
        filled
    }

    async fn thing(&self, name: &str, who: usize) -> String {
        match name {
            "unique" => world::unique().to_string(),
            "email" => text(&self.merchant().user["email"]),
            "merchant" => text(&self.merchant().user["merchant"]["id"]),
            "influencer" => text(&self.cast[INFLUENCER].user["influencer"]["id"]),
            // Whose leads no other request needs.
            "bystander" => text(&self.cast[2].user["influencer"]["id"]),
            "as_admin_merchant" if who == ADMIN => format!(r#","merchant_id":"{}""#, self.merchant_id()),
            "as_admin_influencer" if who == ADMIN => {
                format!(
                    r#","influencer_id":"{}""#,
                    text(&self.cast[INFLUENCER].user["influencer"]["id"])
                )
            }
            "as_admin_merchant" | "as_admin_influencer" => String::new(),
            "earned" => self.earned(who).await,
            "refresh_token" => self.refresh_token().await,
            "campaign" => self.campaign.clone(),
            "deposit" => self.deposit.clone(),
            other => self.made(other).await,
        }
    }

    fn merchant_id(&self) -> String {
        text(&self.merchant().user["merchant"]["id"])
    }

    async fn made(&self, name: &str) -> String {
        match name {
            "draft" => {
                let created = self
                    .merchant()
                    .post("/api/campaigns", r#"{"name":"Brouillon"}"#)
                    .await
                    .expect(201);
                text(&created.json["campaign"]["id"])
            }
            "lead" => text(&self.lead().await["id"]),
            "validated" => {
                let lead = self.lead().await;
                let _ = self.world.validate(self.merchant(), &lead).await.expect(200);
                text(&lead["id"])
            }
            "payment" => {
                let body = format!(
                    r#"{{"deposit_id":"{}","amount":500,"payment_method":"sandbox"}}"#,
                    self.deposit
                );
                let opened = self
                    .merchant()
                    .post("/api/leads/deposits/recharge", body)
                    .await
                    .expect(200);
                text(&opened.json["payment_id"])
            }
            "refund" => {
                let body = r#"{"amount":500.00,"method":"bank_transfer","reason":"Fin de campagne"}"#;
                let path = format!("/api/admin/deposits/{}/refund", self.deposit);
                text(&self.cast[ADMIN].post(&path, body).await.expect(201).json["refund"]["id"])
            }
            "arrived" => {
                let refund = Box::pin(self.made("refund")).await;
                let path = format!("/api/admin/refunds/{refund}/done");
                let done = self.cast[ADMIN].put(&path, r#"{"reference":"VIR-7"}"#);
                let _ = done.await.expect(200);
                refund
            }
            "paid" => {
                let payment = Box::pin(self.made("payment")).await;
                let _ = self.world.pay(self.merchant(), &payment, "paid").await.expect(200);
                payment
            }
            "card" => self.card().await,
            "quarantined" => self.quarantined().await,
            "dead_letter" => self.dead_letter().await,
            "first_payment" => self.first_payment().await,
            "line" => self.line().await,
            "announced" => self.announced().await,
            "expected" => self.expected().await,
            "agreement" => self.agreement(&[]).await,
            "active_agreement" => self.agreement(&[(INFLUENCER, "sign")]).await,
            "suspended_agreement" => self.agreement(&[(INFLUENCER, "sign"), (MERCHANT, "suspend")]).await,
            "blocked" => self.block().await,
            // The influencer, with whom the merchant works.
            "engaged" => text(&self.lead().await["influencer_id"]),
            "notification" => self.notification().await,
            "payout" => self.payout().await,
            "approved_payout" => self.approved_payout().await,
            "paid_payout" => self.paid_payout().await,
            "batch" => {
                self.approved_payout().await;
                let made = self.cast[ADMIN].post("/api/payouts/batches", "").await.expect(201);
                text(&made.json["batch"]["id"])
            }
            other => panic!("nothing is called ${other}"),
        }
    }

    /// As much as a payout is at least, which is payable to those who bring leads.
    async fn earned(&self, who: usize) -> String {
        let influencer = &self.cast[who].user["influencer"]["id"];
        if let Json::Text(influencer) = influencer {
            let now = domain::Clock::now(&*self.world.clock);
            let insert = format!(
                "insert into earnings (merchant_id, id, influencer_id, kind, amount, payable_at, made_by, reason, created_at)
                 values ('{}', gen_random_uuid(), '{influencer}', 'adjustment', 20000, '{now}', '{}', 'Oubli', '{now}')",
                self.merchant_id(),
                self.cast[ADMIN].user["id"].text()
            );
            self.world.sql.batch_execute(&insert).await.expect("an adjustment");
        }
        "200.00".to_owned()
    }

    async fn payout(&self) -> String {
        let amount = self.earned(INFLUENCER).await;
        let body = format!(r#"{{"amount":{amount},"rib":"011519000001205000534921","holder":"Salma Berrada"}}"#);
        let asked = self.cast[INFLUENCER].post("/api/payouts", body).await.expect(201);
        text(&asked.json["payout"]["id"])
    }

    /// By another admin than the one who asks.
    async fn approved_payout(&self) -> String {
        let payout = self.payout().await;
        let other = self.world.admin().await;
        let _ = other
            .put(&format!("/api/payouts/{payout}/approve"), "")
            .await
            .expect(200);
        payout
    }

    async fn paid_payout(&self) -> String {
        let payout = self.approved_payout().await;
        let paid = format!("/api/payouts/{payout}/paid");
        let _ = self.cast[ADMIN]
            .put(&paid, r#"{"reference":"VIR-1"}"#)
            .await
            .expect(200);
        payout
    }

    /// A card that the merchant lets us charge again.
    async fn card(&self) -> String {
        let (merchant, paid) = (self.merchant_id(), self.first_payment().await);
        let insert = format!(
            "insert into card_consents (merchant_id, payment_id, agreed_by, text_version, agreed_at)
             select p.merchant_id, p.id, p.created_by, 'x', p.created_at from payments p
             where  p.merchant_id = '{merchant}' and p.id = '{paid}' on conflict do nothing;
             insert into saved_cards (merchant_id, id, provider, reference, payment_id, brand, last4, exp_year, exp_month,
                    created_at)
             select p.merchant_id, gen_random_uuid(), 'stripe', 'pm_{n}', p.id, 'visa', '4242', 2030, 12, p.created_at
             from   payments p where p.merchant_id = '{merchant}' and p.id = '{paid}'",
            n = world::unique(),
        );
        self.world.sql.batch_execute(&insert).await.expect("a card");
        self.world
            .value("select id::text from saved_cards order by reference desc limit 1")
            .await
    }

    /// The payment that opened the merchant's deposit.
    async fn first_payment(&self) -> String {
        self.world
            .value("select id::text from payments where status = 'paid' order by id limit 1")
            .await
    }

    /// The same, as if it had been announced.
    async fn announced(&self) -> String {
        let (merchant, paid) = (self.merchant_id(), self.first_payment().await);
        let insert = format!(
            "insert into announced_transfers (code, account, merchant_id, payment_id)
             values ('7K2M9Q', 'default', '{merchant}', '{paid}') on conflict do nothing"
        );
        self.world.sql.batch_execute(&insert).await.expect("an announcement");
        paid
    }

    /// A recharge by a transfer that was announced and has not arrived.
    async fn expected(&self) -> String {
        let (merchant, deposit) = (self.merchant_id(), &self.deposit);
        let id = store::new_id("2026-11-23T09:00:00Z".parse().expect("a time"));
        let mut codes = TransferCode::candidates(PaymentId::from_uuid(id));
        let code = codes.next().expect("there are six");
        let insert = format!(
            "insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, created_by, created_at)
             values ('{merchant}', '{id}', '{deposit}', 'recharge', 'bank_transfer', 50000, 'pending', '{id}', now());
             insert into announced_transfers (code, account, merchant_id, payment_id)
             values ('{}', 'default', '{merchant}', '{id}')",
            code.as_str()
        );
        self.world.sql.batch_execute(&insert).await.expect("an announcement");
        id.to_string()
    }

    /// A line of a statement that was confirmed as that payment.
    async fn line(&self) -> String {
        let (line, paid) = ("019ac1d2-7c4e-7a31-9f0b-5d2c8e6a4b10", self.first_payment().await);
        let insert = format!(
            "insert into statement_lines (id, account, name, booked_on, amount, details, codes, imported_by, imported_at,
                    payment_id)
             values ('{line}', 'default', 'x', '2026-11-23', 200000, 'Virement', '{{}}', '{paid}', now(), '{paid}')
             on conflict do nothing"
        );
        self.world.sql.batch_execute(&insert).await.expect("a line");
        line.to_owned()
    }

    /// A message of the sandbox about a payment that nobody knows.
    async fn quarantined(&self) -> String {
        let id = store::new_id("2026-11-23T09:00:00Z".parse().expect("a time"));
        let insert = format!(
            "insert into provider_events (id, provider, event_id, kind, payment_id, body, state, problem, received_at,
                    settled_at)
             values ('{id}', 'sandbox', '{id}:1:paid', 'paid', '{id}', 'payment={id}&attempt=1&outcome=paid',
                     'quarantined', 'payment_unknown', now(), now())"
        );
        self.world.sql.batch_execute(&insert).await.expect("a message");
        id.to_string()
    }

    /// A notification of the merchant that could not be sent.
    async fn dead_letter(&self) -> String {
        let notification = self.notification().await;
        let id = store::new_id("2026-11-23T09:00:00Z".parse().expect("a time"));
        let insert = format!(
            "insert into notification_deliveries (id, notification_id, user_id, type, channel, topic, state, problem, attempts,
                    created_at, updated_at)
             select '{id}', n.id, n.user_id, n.type, 'sms', 'money', 'given_up', 'refused', 1, n.created_at, n.created_at
             from   notifications n where n.id = '{notification}'
             on conflict (notification_id, channel) do update set state = 'given_up', problem = 'refused', due_at = null
             returning id::text"
        );
        self.world.value(&insert).await
    }

    async fn lead(&self) -> Json {
        self.world.lead(&self.cast[INFLUENCER], &self.campaign, "1000.00").await
    }

    /// An agreement for a campaign of its own, so that several can be in force.
    async fn agreement(&self, steps: &[(usize, &str)]) -> String {
        let campaign = self.world.campaign(self.merchant(), "{}").await;
        let influencer = text(&self.cast[INFLUENCER].user["influencer"]["id"]);
        let body = format!(r#"{{"influencer_id":"{influencer}","campaign_id":"{campaign}"}}"#);
        let created = self
            .merchant()
            .post("/api/leads/agreements/create", body)
            .await
            .expect(201);
        let id = text(&created.json["agreement"]["id"]);
        for (who, step) in steps {
            let _ = self.cast[*who]
                .put(&format!("/api/leads/agreements/{id}/{step}"), "")
                .await
                .expect(200);
        }
        id
    }

    /// The influencer, blocked on the campaign as many rejections would.
    async fn block(&self) -> String {
        let influencer = text(&self.cast[INFLUENCER].user["influencer"]["id"]);
        let insert = format!(
            "insert into influencer_blocks (merchant_id, id, campaign_id, influencer_id, reason, created_at)
             values ('{}', gen_random_uuid(), '{}', '{influencer}', 'rejections', now())
             on conflict (merchant_id, influencer_id, campaign_id) do update set lifted_at = null",
            self.merchant_id(),
            self.campaign
        );
        self.world.sql.batch_execute(&insert).await.expect("a block");
        influencer
    }

    async fn notification(&self) -> String {
        let id = text(&Json::Text(
            store::new_id("2026-11-23T09:00:00Z".parse().unwrap()).to_string(),
        ));
        let user = text(&self.merchant().user["id"]);
        let insert = format!(
            "insert into notifications (id, user_id, type, level, parameters, target, about, created_at)
             values ('{id}', '{user}', 'lead_new', 'info', jsonb_build_object('campaign_id', '{id}',
                     'first_lead_id', '{id}', 'leads', 2, 'campaign', 'x', 'influencer', 'x'), 'leads', '{id}', now())"
        );
        self.world.sql.batch_execute(&insert).await.expect("a notification");
        id
    }

    async fn refresh_token(&self) -> String {
        let body = format!(
            r#"{{"email":"{}","password":"{}","return_refresh_token":true}}"#,
            self.merchant().user["email"].text(),
            world::PASSWORD
        );
        let signed_in = self.world.stranger().post("/api/auth/login", body).await.expect(200);
        text(&signed_in.json["refresh_token"])
    }
}

fn text(json: &Json) -> String {
    json.text().to_owned()
}
