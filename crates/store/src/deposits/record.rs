//! A deposit as it is read.

use super::NewDeposit;
use crate::{Database, StoreError, row::Columns};
use domain::{
    Actor, Money,
    deposit::{Balance, Deposit, DepositStatus, MIN_FIRST_DEPOSIT},
    ids::{CampaignId, DepositId, MerchantId},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// A deposit with the names of those concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositRecord {
    pub merchant: MerchantId,
    pub merchant_name: String,
    pub campaign_name: Option<String>,
    /// What the rules see of it.
    pub deposit: Deposit,
    /// The first payment.
    pub initial_amount: Money,
    /// Below this the merchant wants to know.
    pub alert_threshold: Money,
    /// Whether and how it fills itself.
    pub auto_recharge: AutoRechargeSettings,
    /// How many leads wait for a decision, their commissions reserved on it.
    pub pending_leads: i64,
    /// When it was opened.
    pub created_at: Timestamp,
}

/// Whether and how a deposit fills itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AutoRechargeSettings {
    /// Whether it does.
    pub enabled: bool,
    pub amount: Option<Money>,
    /// When this much or less is available.
    pub trigger: Option<Money>,
    /// At most this much in a month.
    pub monthly_cap: Option<Money>,
}

/// The columns of a deposit `d` with its merchant `m` and campaign `c`.
pub(super) const COLUMNS: &str = "
    d.merchant_id, m.company_name, d.id, d.campaign_id, c.name as campaign_name, d.status, d.suspended_for,
    d.owed, d.initial_amount, d.current_balance, d.reserved_amount, d.reference_amount, d.alert_threshold, d.auto_recharge,
    d.auto_recharge_amount, d.auto_recharge_trigger, d.auto_recharge_monthly_cap, d.created_at,
    app.pending_leads(d.merchant_id, d.id) as pending_leads";

/// The tables of [`COLUMNS`].
pub(super) const TABLES: &str = "company_deposits d
    join merchants m      on m.id = d.merchant_id
    left join campaigns c on c.merchant_id = d.merchant_id and c.id = d.campaign_id";

/// A deposit that the actor may see.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Database, actor: Actor, deposit: DepositId) -> Result<Option<DepositRecord>, StoreError> {
    let sql = format!("select {COLUMNS} from {TABLES} where d.id = $1");
    let rows = db.read(actor, &sql, &[&deposit.uuid()]).await?;
    rows.first().map(DepositRecord::from_row).transpose()
}

impl DepositRecord {
    /// A deposit as it is opened: nothing on it yet.
    pub fn opened(new: NewDeposit) -> Self {
        Self {
            merchant: new.merchant,
            merchant_name: new.names.merchant,
            campaign_name: new.names.campaign,
            deposit: Deposit {
                id: new.id,
                campaign: new.campaign,
                status: DepositStatus::Pending,
                balance: Balance::EMPTY,
                reference: MIN_FIRST_DEPOSIT,
                owed: Money::ZERO,
            },
            initial_amount: new.amount,
            alert_threshold: new.alert_threshold,
            auto_recharge: AutoRechargeSettings {
                enabled: new.auto_recharge,
                amount: new.auto_recharge_amount,
                trigger: None,
                monthly_cap: None,
            },
            pending_leads: 0,
            created_at: new.at,
        }
    }

    pub(super) fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            merchant: MerchantId::from_uuid(row.column("merchant_id")?),
            merchant_name: row.column("company_name")?,
            campaign_name: row.column("campaign_name")?,
            deposit: deposit_of(row)?,
            initial_amount: row.money("initial_amount")?,
            alert_threshold: row.money("alert_threshold")?,
            auto_recharge: AutoRechargeSettings {
                enabled: row.column("auto_recharge")?,
                amount: row.money_opt("auto_recharge_amount")?,
                trigger: row.money_opt("auto_recharge_trigger")?,
                monthly_cap: row.money_opt("auto_recharge_monthly_cap")?,
            },
            pending_leads: row.column("pending_leads")?,
            created_at: row.column("created_at")?,
        })
    }
}

/// What the rules see of a deposit.
pub(crate) fn deposit_of(row: &impl Columns) -> Result<Deposit, StoreError> {
    let balance = Balance::new(row.money("current_balance")?, row.money("reserved_amount")?);
    let status = DepositStatus::from_names(row.column("status")?, row.column("suspended_for")?);
    Ok(Deposit {
        id: DepositId::from_uuid(row.column("id")?),
        campaign: row.column::<Option<Uuid>>("campaign_id")?.map(CampaignId::from_uuid),
        status: status.ok_or(StoreError::Corrupt("a status"))?,
        balance: balance.ok_or(StoreError::Corrupt("a balance below its reservations"))?,
        reference: row.money("reference_amount")?,
        owed: row.money("owed")?,
    })
}
