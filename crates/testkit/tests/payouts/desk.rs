//! Somebody who earned something, and the admins who pay them.

use domain::{
    Clock, Correction, SignedMoney,
    ids::{DisputeId, EarningId, InfluencerId, LeadId, MerchantId, UserId},
    text::Note,
};
use jiff::SignedDuration;
use store::{
    Teller, TellerOptions,
    teller::{AdjustEarnings, ChargeBack, Moved, RefundLead},
};
use testkit::{Answer, Client, Json, Market, Setup, World};

pub const RIB: &str = "011519000001205000534921";

/// A market whose validated lead earns its influencer 300.00, and two admins.
pub struct Desk {
    pub market: Market,
    /// Who approves.
    pub admin: Client,
    /// Who pays.
    pub other: Client,
    /// For what no use case does yet.
    teller: Teller,
}

impl Desk {
    pub async fn open() -> Self {
        Self::with(Setup::default()).await
    }

    pub async fn with(setup: Setup) -> Self {
        let world = World::with(setup).await;
        let merchant = world.merchant("Clinique Atlas").await;
        let influencer = world.influencer("Salma").await;
        let campaign = world
            .campaign(&merchant, r#"{"fixed_commission_amount":1000.00}"#)
            .await;
        world.fund(&merchant, "100000").await;
        let (admin, other) = (world.admin().await, world.admin().await);
        let teller = Teller::start(&world.database.connection(), TellerOptions::default());
        let market = Market {
            world,
            merchant,
            influencer,
            campaign,
        };
        Self {
            market,
            admin,
            other,
            teller,
        }
    }

    /// Somebody else earns from now on.
    pub async fn another_influencer(&mut self) {
        self.market.influencer = self.market.world.influencer("Salma").await;
    }

    /// So many leads were validated long enough ago; returns their ids.
    pub async fn earn(&mut self, leads: usize) -> Vec<String> {
        let mut earned = Vec::new();
        for _ in 0..leads {
            earned.push(self.market.validated(8).await);
        }
        self.pass(SignedDuration::from_hours(24 * 15)).await;
        earned
    }

    /// Time passes, and everybody signs in again.
    pub async fn pass(&mut self, time: SignedDuration) {
        let world = &self.market.world;
        world.clock.advance(time);
        let (merchant, influencer) = (&self.market.merchant, &self.market.influencer);
        let again = (world.again(merchant).await, world.again(influencer).await);
        let admins = (world.again(&self.admin).await, world.again(&self.other).await);
        (self.market.merchant, self.market.influencer) = again;
        (self.admin, self.other) = admins;
    }

    /// Asks for a payout.
    pub async fn ask(&self, amount: &str) -> Answer {
        self.market.influencer.post("/api/payouts", asking(amount)).await
    }

    /// A payout that was asked for; returns its id.
    pub async fn asked(&self, amount: &str) -> String {
        self.ask(amount).await.expect(201).json["payout"]["id"]
            .text()
            .to_owned()
    }

    /// A payout that was approved; returns its id.
    pub async fn approved(&self, amount: &str) -> String {
        let payout = self.asked(amount).await;
        let _ = approve(&self.admin, &payout).await.expect(200);
        payout
    }

    /// A payout that was paid; returns its id.
    pub async fn paid(&self, amount: &str) -> String {
        let payout = self.approved(amount).await;
        let _ = pay(&self.other, &payout, "VIR-1").await.expect(200);
        payout
    }

    /// What the influencer has pending, available, requested and paid.
    pub async fn totals(&self) -> [String; 4] {
        let shown = self.market.influencer.get("/api/earnings").await.expect(200).json;
        ["pending", "available", "requested", "paid"].map(|state| shown["totals"][state].number().to_owned())
    }

    /// An admin adds to what the influencer earned, or takes from it.
    pub async fn adjust(&self, centimes: i64) {
        let at = self.market.world.clock.now();
        let adjust = AdjustEarnings {
            merchant: self.merchant(),
            influencer: self
                .market
                .influencer
                .influencer_id()
                .parse()
                .map(InfluencerId::from_uuid)
                .expect("an id"),
            entry: EarningId::from_uuid(store::new_id(at)),
            correction: SignedMoney::from_centimes(centimes)
                .and_then(Correction::new)
                .expect("an amount"),
            reason: note(),
            by: self.admin_id(),
            at,
        };
        assert_eq!(self.teller.pass(adjust).await.expect("it is written"), Moved::Now);
    }

    /// The commission of a lead is given back, and what it earned taken back.
    pub async fn refund(&self, lead: &str) {
        let refund = RefundLead {
            merchant: self.merchant(),
            lead: lead.parse().map(LeadId::from_uuid).expect("an id"),
            reason: note(),
            by: self.admin_id(),
            at: self.market.world.clock.now(),
        };
        assert_eq!(self.teller.pass(refund).await.expect("it is refunded"), Moved::Now);
    }

    /// The payer of the first payment contests so much of it, and the provider takes it back.
    pub async fn charge_back(&self, centimes: i64) {
        let world = &self.market.world;
        let sql = format!(
            "insert into provider_disputes (merchant_id, id, deposit_id, payment_id, provider, reference, amount, status,
                    created_at)
             select merchant_id, gen_random_uuid(), deposit_id, id, 'stripe', 'dp_1', {centimes}, 'open', created_at
             from   payments order by created_at limit 1"
        );
        world.sql.batch_execute(&sql).await.expect("a dispute");
        let dispute: uuid::Uuid = world.value("select id from provider_disputes").await;
        let charge = ChargeBack {
            merchant: self.merchant(),
            dispute: DisputeId::from_uuid(dispute),
            at: world.clock.now(),
        };
        assert_eq!(self.teller.pass(charge).await.expect("it is charged").moved, Moved::Now);
    }

    fn merchant(&self) -> MerchantId {
        self.market
            .merchant
            .merchant_id()
            .parse()
            .map(MerchantId::from_uuid)
            .expect("an id")
    }

    fn admin_id(&self) -> UserId {
        self.admin.user["id"]
            .text()
            .parse()
            .map(UserId::from_uuid)
            .expect("an id")
    }

    /// Nothing is lost and nothing is there twice, as admins see it and from the rows.
    pub async fn assert_sound(&self) {
        let shown = self.admin.get("/api/admin/balances").await.expect(200).json;
        assert!(shown["adds_up"].is_true(), "{shown}");
        self.market.world.audit().await;
    }
}

fn note() -> Note {
    Note::parse("Geste commercial").expect("a note")
}

/// The body of a request.
pub fn asking(amount: &str) -> String {
    format!(r#"{{"amount":{amount},"rib":"{RIB}","holder":"Salma Berrada"}}"#)
}

pub async fn approve(admin: &Client, payout: &str) -> Answer {
    admin.put(&format!("/api/payouts/{payout}/approve"), "").await
}

pub async fn pay(admin: &Client, payout: &str, reference: &str) -> Answer {
    let body = format!(r#"{{"reference":"{reference}"}}"#);
    admin.put(&format!("/api/payouts/{payout}/paid"), body).await
}

pub async fn reject(admin: &Client, payout: &str) -> Answer {
    let path = format!("/api/payouts/{payout}/reject");
    admin.put(&path, r#"{"reason":"Compte d’un tiers"}"#).await
}

pub async fn give_back(admin: &Client, payout: &str) -> Answer {
    let path = format!("/api/payouts/{payout}/returned");
    admin.put(&path, r#"{"reason":"Compte clos"}"#).await
}

/// The fields of some JSON, as they are written.
pub fn fields<const N: usize>(json: &Json, names: [&str; N]) -> [String; N] {
    names.map(|name| json[name].to_string())
}
