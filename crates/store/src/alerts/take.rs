//! What nobody was told yet, taken once: it is told, or the transaction does not commit.

use crate::{
    StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Money,
    alert::AlertKind,
    ids::{CampaignId, DepositId, MerchantId},
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// An alert that nobody was told, and that the merchant wants to be told.
#[derive(Debug, Clone)]
pub struct ToTell {
    pub deposit: DepositId,
    /// In which funding cycle.
    pub cycle: i64,
    pub kind: AlertKind,
    /// What was left.
    pub available: Money,
    /// Of how much.
    pub reference: Money,
    pub threshold: Money,
    /// What the deposit is for; none: all campaigns.
    pub campaign: Option<CampaignId>,
    pub campaign_name: Option<String>,
}

/// A campaign that paused by depletion, or resumed, and nobody was told.
#[derive(Debug, Clone)]
pub struct PauseToTell {
    /// Names the pause.
    pub id: Uuid,
    pub campaign: CampaignId,
    pub campaign_name: String,
    /// The deposit that ran dry.
    pub deposit: DepositId,
    /// Whether the merchant wants to be told.
    pub wanted: bool,
}

/// Takes a merchant's alerts, in their order. Those of a deposit all of whose campaigns mute low balances are
/// taken and not returned; what is about the end of the money nobody mutes. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn take_alerts(tx: &Tx, merchant: MerchantId, at: Timestamp) -> Result<Vec<ToTell>, StoreError> {
    let sql = "
        with taken as (
            update deposit_alerts a
            set    handled = true,
                   told_at = case when m.low or a.kind in ('CRITICAL', 'DEPLETED') then $2::timestamptz end
            from   company_deposits d,
                   lateral (
                   select coalesce(bool_or(s.notify_on_low_balance), true) as low
                   from   campaigns c
                   join   campaign_settings s on s.merchant_id = c.merchant_id and s.campaign_id = c.id
                   where  c.merchant_id = d.merchant_id and c.id = coalesce(d.campaign_id, c.id)
                   and    c.status in ('active', 'paused')) m
            where  a.merchant_id = $1 and not a.handled and d.merchant_id = a.merchant_id and d.id = a.deposit_id
            returning a.*, d.campaign_id)
        select t.deposit_id, t.cycle, t.kind, t.available, t.reference, t.threshold, t.campaign_id, c.name
        from   taken t
        left   join campaigns c on c.merchant_id = t.merchant_id and c.id = t.campaign_id
        where  t.told_at is not null
        order  by t.created_at, t.seq";
    let rows = tx.query(sql, &[&merchant.uuid(), &at]).await?;
    rows.iter().map(alert).collect()
}

/// Takes the pauses of a merchant's campaigns that began. A system transaction.
///
/// # Errors
/// The database failed.
pub async fn take_pauses(tx: &Tx, merchant: MerchantId) -> Result<Vec<PauseToTell>, StoreError> {
    let sql = "
        with taken as (
            update campaign_pauses p set begin_told = true where p.merchant_id = $1 and not p.begin_told
            returning p.*)
        select t.id, t.campaign_id, t.deposit_id, c.name, s.notify_on_depletion as wanted
        from   taken t
        join   campaigns c         on c.merchant_id = t.merchant_id and c.id = t.campaign_id
        join   campaign_settings s on s.merchant_id = t.merchant_id and s.campaign_id = t.campaign_id
        order  by t.began_at, t.id";
    let rows = tx.query(sql, &[&merchant.uuid()]).await?;
    rows.iter().map(pause).collect()
}

/// Takes the pauses of a merchant's campaigns that ended, and returns those after which the campaign took leads again. A
/// system transaction.
///
/// # Errors
/// The database failed.
pub async fn take_resumptions(tx: &Tx, merchant: MerchantId) -> Result<Vec<PauseToTell>, StoreError> {
    let sql = "
        with taken as (
            update campaign_pauses p set end_told = true
            where  p.merchant_id = $1 and p.ended_at is not null and not p.end_told
            returning p.*)
        select t.id, t.campaign_id, t.deposit_id, c.name, s.notify_on_depletion as wanted
        from   taken t
        join   campaigns c         on c.merchant_id = t.merchant_id and c.id = t.campaign_id
        join   campaign_settings s on s.merchant_id = t.merchant_id and s.campaign_id = t.campaign_id
        where  t.resumed
        order  by t.ended_at, t.id";
    let rows = tx.query(sql, &[&merchant.uuid()]).await?;
    rows.iter().map(pause).collect()
}

fn alert(row: &Row) -> Result<ToTell, StoreError> {
    Ok(ToTell {
        deposit: DepositId::from_uuid(row.column("deposit_id")?),
        cycle: row.column("cycle")?,
        kind: named(row.column("kind")?, AlertKind::from_name)?,
        available: row.money("available")?,
        reference: row.money("reference")?,
        threshold: row.money("threshold")?,
        campaign: row.column::<Option<Uuid>>("campaign_id")?.map(CampaignId::from_uuid),
        campaign_name: row.column("name")?,
    })
}

fn pause(row: &Row) -> Result<PauseToTell, StoreError> {
    Ok(PauseToTell {
        id: row.column("id")?,
        campaign: CampaignId::from_uuid(row.column("campaign_id")?),
        campaign_name: row.column("name")?,
        deposit: DepositId::from_uuid(row.column("deposit_id")?),
        wanted: row.column("wanted")?,
    })
}
