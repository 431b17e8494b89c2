//! A merchant with a campaign and a deposit, and somebody who brings leads, as rows. No program runs over them, so a
//! test starts the tellers that it wants, as many and when it wants.

use domain::{
    Money, Zone,
    contact::{Customer, Email, Reach},
    ids::{CampaignId, DecisionId, DepositId, InfluencerId, LeadId, MerchantId, PaymentId, UserId},
    lead::{LeadCommand, LeadSource, RejectionReason},
    lead_value::LeadValue,
    payment::PaymentOutcome,
    quality::Score,
    text::{Name, Reference},
};
use jiff::{Timestamp, civil::Date, tz::Offset};
use store::{
    Connection, Teller, TellerOptions,
    teller::{ConfirmPayment, IdempotencyKey, ReserveLead, SettleLead},
};
use tokio_postgres::{Client, types::ToSql};
use uuid::Uuid;

pub struct BareMarket {
    pub database: testkit::TestDatabase,
    connection: Connection,
    pub owner: Client,
    pub user: UserId,
    pub influencer: InfluencerId,
}

/// A merchant of the market.
#[derive(Clone, Copy)]
pub struct Shop {
    pub merchant: MerchantId,
    pub campaign: CampaignId,
    pub deposit: DepositId,
    pub payment: PaymentId,
}

pub fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().expect("a time")
}

pub fn today() -> Date {
    Zone::built_in().day(now())
}

pub fn id() -> Uuid {
    store::new_id(now())
}

impl BareMarket {
    pub async fn open() -> Self {
        let database = testkit::TestDatabase::durable().await;
        let owner = database.owner().await;
        let connection = database.connection();
        let (user, influencer) = (UserId::from_uuid(id()), InfluencerId::from_uuid(id()));
        owner
            .execute(
                "insert into influencers values ($1, 'influencer', 'Salma', $2)",
                &[&influencer.uuid(), &now()],
            )
            .await
            .expect("an influencer");
        Self {
            database,
            connection,
            owner,
            user,
            influencer,
        }
    }

    pub fn teller(&self) -> Teller {
        Teller::start(&self.connection, TellerOptions::default())
    }

    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// A merchant with an active campaign and an unpaid deposit.
    pub async fn unpaid_shop(&self, amount: Money) -> Shop {
        let shop = Shop {
            merchant: MerchantId::from_uuid(id()),
            campaign: CampaignId::from_uuid(id()),
            deposit: DepositId::from_uuid(id()),
            payment: PaymentId::from_uuid(id()),
        };
        let (m, c) = (shop.merchant.uuid(), shop.campaign.uuid());
        let insert = async |sql: &str, params: &[&(dyn ToSql + Sync)]| {
            self.owner.execute(sql, params).await.expect("a row of the shop");
        };
        insert("insert into merchants values ($1, 'Clinique Atlas', $2)", &[&m, &now()]).await;
        insert(
            "insert into campaigns values ($1, $2, 'Bilan', null, 'active', null, $3, $3)",
            &[&m, &c, &now()],
        )
        .await;
        insert(
            "insert into campaign_settings (merchant_id, campaign_id, max_pending_without_agreement, updated_at)
             values ($1, $2, 9999, $3)",
            &[&m, &c, &now()],
        )
        .await;
        self.open_deposit(&shop, None, amount).await;
        shop
    }

    /// The unpaid deposit of a shop, for a campaign or for all.
    pub async fn open_deposit(&self, shop: &Shop, campaign: Option<CampaignId>, amount: Money) {
        let (m, d, campaign) = (
            shop.merchant.uuid(),
            shop.deposit.uuid(),
            campaign.map(CampaignId::uuid),
        );
        let sql = "
            insert into company_deposits (merchant_id, id, campaign_id, status, initial_amount, created_at, updated_at)
            values ($1, $2, $3, 'pending', $4::bigint, $5, $5)";
        let params: [&(dyn ToSql + Sync); 5] = [&m, &d, &campaign, &amount.centimes(), &now()];
        self.owner.execute(sql, &params).await.expect("a deposit");
        self.ask_payment(shop, "initial", amount).await;
    }

    /// A payment that nobody has made yet.
    pub async fn ask_payment(&self, shop: &Shop, purpose: &str, amount: Money) {
        let (m, p, d) = (shop.merchant.uuid(), shop.payment.uuid(), shop.deposit.uuid());
        let sql = "
            insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, created_by, created_at)
            values ($1, $2, $3, $4, 'sandbox', $5, 'pending', $6, $7)";
        let (amount, user, at) = (amount.centimes(), self.user.uuid(), now());
        let params: [&(dyn ToSql + Sync); 7] = [&m, &p, &d, &purpose, &amount, &user, &at];
        self.owner.execute(sql, &params).await.expect("a payment");
    }

    /// A merchant with an active campaign and a paid deposit.
    pub async fn shop(&self, teller: &Teller, amount: Money) -> Shop {
        let shop = self.unpaid_shop(amount).await;
        teller.pass(self.paid(&shop)).await.expect("the payment is confirmed");
        shop
    }

    pub fn paid(&self, shop: &Shop) -> ConfirmPayment {
        ConfirmPayment {
            merchant: shop.merchant,
            payment: shop.payment,
            outcome: PaymentOutcome::Paid(Reference::parse("T-1").expect("a reference")),
            by: None,
            at: now(),
            offset: Offset::UTC,
        }
    }

    pub fn lead(&self, shop: &Shop, dirhams: u32) -> ReserveLead {
        self.named_lead(shop, dirhams, "Ahmed Bennani")
    }

    pub fn named_lead(&self, shop: &Shop, dirhams: u32, name: &str) -> ReserveLead {
        let email = Email::parse("ahmed@email.com").expect("an address");
        ReserveLead {
            id: LeadId::from_uuid(id()),
            merchant: shop.merchant,
            campaign: shop.campaign,
            influencer: self.influencer,
            customer: Customer {
                name: Name::parse(name).expect("a name"),
                reach: Reach::Email(email),
                company: None,
                notes: None,
            },
            value: LeadValue::new(Money::dirhams(dirhams)).expect("a value"),
            source: LeadSource::Instagram,
            expected_commission: None,
            by: self.user,
            key: None,
            at: now(),
            day: today(),
        }
    }

    pub fn keyed_lead(&self, shop: &Shop, dirhams: u32, key: &str) -> ReserveLead {
        let key = IdempotencyKey {
            key: key.to_owned(),
            request_hash: [7; 32],
        };
        ReserveLead {
            key: Some(key),
            ..self.lead(shop, dirhams)
        }
    }

    pub fn validate(&self, shop: &Shop, lead: LeadId) -> SettleLead {
        self.settle(
            shop,
            lead,
            LeadCommand::Validate {
                score: Score::new(8).ok(),
                feedback: None,
            },
        )
    }

    pub fn reject(&self, shop: &Shop, lead: LeadId) -> SettleLead {
        self.settle(
            shop,
            lead,
            LeadCommand::Reject {
                reason: RejectionReason::Duplicate,
                details: None,
            },
        )
    }

    pub fn settle(&self, shop: &Shop, lead: LeadId, command: LeadCommand) -> SettleLead {
        let decision = DecisionId::from_uuid(id());
        SettleLead {
            merchant: shop.merchant,
            lead,
            command,
            decision,
            by: Some(self.user),
            at: now(),
            day: today(),
        }
    }

    /// Current, reserved and the last row of the journal.
    pub async fn balance(&self, shop: &Shop) -> (i64, i64, i64) {
        let sql = "select current_balance, reserved_amount, journal_seq from company_deposits where merchant_id = $1";
        let row = self
            .owner
            .query_one(sql, &[&shop.merchant.uuid()])
            .await
            .expect("the deposit");
        (row.get(0), row.get(1), row.get(2))
    }

    pub async fn count(&self, table: &str) -> i64 {
        let row = self
            .owner
            .query_one(&format!("select count(*) from {table}"), &[])
            .await
            .expect("a count");
        row.get(0)
    }

    /// Every invariant holds.
    pub async fn assert_sound(&self) {
        let report = store::audit(self.connection()).await.expect("an audit");
        let found: Vec<String> = report.contradictions.iter().map(ToString::to_string).collect();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}
