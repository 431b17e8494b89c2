//! A payout in an answer.

use crate::{
    amount::{Amount, SignedAmount},
    names,
};
use app::payouts::{ItemRecord, PayoutRecord};
use domain::{
    Actor,
    ids::{BatchId, LeadId},
    payout::Payee,
};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// What an influencer is paid: whole earnings, which add up to its amount.
#[derive(Debug, Serialize, ToSchema)]
pub struct Payout {
    /// Its id.
    pub(super) id: Uuid,
    /// Who is paid.
    influencer_id: Uuid,
    /// What they are called.
    influencer_name: String,
    /// influencer or commercial.
    kind: names::InfluencerKind,
    /// The sum of the earnings that it takes.
    amount: Amount,
    /// How many earnings it takes.
    #[schema(example = 12)]
    entries: i64,
    /// requested, approved, paid, rejected or returned.
    status: names::PayoutStatus,
    /// The account that the money goes to: 24 digits.
    #[schema(example = "011519000001205000534921")]
    rib: String,
    /// Whose account it is.
    #[schema(example = "Salma Berrada")]
    holder: String,
    /// Whether nobody asked for it: an agreement pays by itself.
    automatic: bool,
    /// Whether another payout to the same account of the influencer was paid; for admins only.
    #[serde(skip_serializing_if = "Option::is_none")]
    paid_there_before: Option<bool>,
    /// The batch in which it was sent to the bank; for admins only.
    #[serde(skip_serializing_if = "Option::is_none")]
    batch_id: Option<Uuid>,
    /// What the bank calls the transfer; null before it is paid.
    #[schema(example = "VIR-2026-118")]
    reference: Option<String>,
    /// The number of its advice; null before it is paid.
    #[schema(example = "V-2026-000001")]
    advice_number: Option<String>,
    /// Why it was rejected or returned.
    #[schema(example = "Le compte est clos.")]
    reason: Option<String>,
    /// When it was asked for.
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
    /// When it was approved.
    #[schema(value_type = Option<String>, format = DateTime)]
    approved_at: Option<Timestamp>,
    /// When the bank had sent it.
    #[schema(value_type = Option<String>, format = DateTime)]
    paid_at: Option<Timestamp>,
    /// When it was rejected or returned.
    #[schema(value_type = Option<String>, format = DateTime)]
    closed_at: Option<Timestamp>,
    /// Who approved it; for admins only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "Amina Tazi")]
    approved_by_name: Option<String>,
    /// Who said that it was paid; for admins only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "Driss Alami")]
    paid_by_name: Option<String>,
    /// Who rejected it or noted that it came back; for admins only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "Driss Alami")]
    closed_by_name: Option<String>,
    /// What it takes; not in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Vec<PayoutItem>>,
}

/// An entry of earnings that a payout takes, whole.
#[derive(Debug, Serialize, ToSchema)]
pub struct PayoutItem {
    /// The entry.
    earning_id: Uuid,
    /// commission, reversal or adjustment.
    kind: names::EarningKind,
    /// The lead that it is about; an adjustment has none.
    lead_id: Option<Uuid>,
    /// With whom it was earned.
    merchant_name: String,
    /// How much; below zero when it was taken back.
    amount: SignedAmount,
    /// When it was earned.
    #[schema(value_type = String, format = DateTime)]
    earned_at: Timestamp,
}

/// An account at a bank.
#[derive(Debug, Serialize, ToSchema)]
pub struct BankAccount {
    /// 24 digits.
    #[schema(example = "011519000001205000534921")]
    rib: String,
    /// Whose account it is.
    #[schema(example = "Salma Berrada")]
    holder: String,
}

impl Payout {
    /// The payout as its reader may see it: who decided is for admins.
    pub(super) fn for_reader(payout: PayoutRecord, reader: Actor) -> Self {
        let is_admin = matches!(reader, Actor::Admin(_));
        let (payment, closed) = (payout.status.payment(), payout.status.closed());
        Self {
            id: payout.id.uuid(),
            influencer_id: payout.influencer.uuid(),
            influencer_name: payout.influencer_name,
            kind: payout.kind.into(),
            amount: Amount(payout.amount.amount()),
            entries: payout.entries,
            status: names::PayoutStatus::of(&payout.status),
            automatic: payout.automatic,
            paid_there_before: is_admin.then_some(payout.paid_there_before),
            batch_id: payout.batch.filter(|_| is_admin).map(BatchId::uuid),
            reference: payment.map(|payment| payment.reference.to_string()),
            advice_number: payout.advice,
            reason: closed.map(|(_, reason)| reason.to_string()),
            created_at: payout.created_at,
            approved_at: payout.status.approved().map(|signed| signed.at),
            paid_at: payment.map(|payment| payment.paid.at),
            closed_at: closed.map(|(signed, _)| signed.at),
            approved_by_name: payout.approved_by_name.filter(|_| is_admin),
            paid_by_name: payout.paid_by_name.filter(|_| is_admin),
            closed_by_name: payout.closed_by_name.filter(|_| is_admin),
            rib: payout.payee.rib.as_str().to_owned(),
            holder: payout.payee.holder.into_string(),
            items: None,
        }
    }

    /// The same with what it takes.
    pub(super) fn with_items(self, items: Vec<ItemRecord>) -> Self {
        Self {
            items: Some(items.into_iter().map(PayoutItem::from).collect()),
            ..self
        }
    }
}

impl From<ItemRecord> for PayoutItem {
    fn from(item: ItemRecord) -> Self {
        Self {
            earning_id: item.earning.uuid(),
            kind: item.kind.into(),
            lead_id: item.lead.map(LeadId::uuid),
            merchant_name: item.merchant_name,
            amount: SignedAmount(item.amount),
            earned_at: item.earned_at,
        }
    }
}

impl From<Payee> for BankAccount {
    fn from(payee: Payee) -> Self {
        Self {
            rib: payee.rib.as_str().to_owned(),
            holder: payee.holder.into_string(),
        }
    }
}
