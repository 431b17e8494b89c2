//! A payment as its merchant sees it.

use crate::{amount::Amount, names};
use app::payments::PaymentRecord;
use domain::payment::PaymentStatus;
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// An attempt to put money on a deposit.
#[derive(Debug, Serialize, ToSchema)]
pub struct Payment {
    /// Its id.
    pub id: Uuid,
    /// Who pays.
    pub merchant_id: Uuid,
    /// The name of the merchant.
    pub merchant_name: String,
    /// What it is for.
    pub deposit_id: Uuid,
    /// The campaign that the deposit is for; null: all campaigns of the merchant.
    pub campaign_name: Option<String>,
    /// How much.
    pub amount: Amount,
    /// stripe, cmi, bank_transfer or sandbox.
    pub method: names::PaymentMethod,
    /// initial or recharge.
    pub purpose: names::PaymentPurpose,
    /// pending, paid, failed or expired; a failed or expired payment may still be paid by another try.
    pub status: names::PaymentStatus,
    /// What the bank or the provider calls it.
    pub reference: Option<String>,
    /// The number of its receipt, once it is paid: `/api/payments/{id}/receipt.pdf`.
    pub receipt_number: Option<String>,
    /// Why it failed.
    pub failure_reason: Option<String>,
    /// Where it is made, while it waits.
    pub payment_url: Option<String>,
    /// Whether the deposit asked for it by itself.
    pub automatic: bool,
    /// Of a transfer that its merchant announced: where to make it, and what to write into it.
    pub announced: Option<AnnouncedTransfer>,
    /// When it was opened.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Timestamp,
    /// When its outcome became known.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub settled_at: Option<Timestamp>,
}

/// A transfer that a merchant announced.
#[derive(Debug, Serialize, ToSchema)]
pub struct AnnouncedTransfer {
    /// What to write into it, so that it is found.
    pub transfer_code: String,
    /// Our account, by its name; its number is among the payment methods.
    pub bank_account: String,
}

impl From<PaymentRecord> for Payment {
    fn from(record: PaymentRecord) -> Self {
        let waits = record.status == PaymentStatus::Pending;
        let settled_at = record.settled_at();
        Self {
            id: record.id.uuid(),
            merchant_id: record.merchant.uuid(),
            merchant_name: record.merchant_name,
            deposit_id: record.deposit.uuid(),
            campaign_name: record.campaign_name,
            amount: Amount(record.amount),
            method: record.method.into(),
            purpose: record.purpose.into(),
            status: names::Name::of(&record.status),
            settled_at,
            reference: record.reference,
            receipt_number: record.receipt,
            failure_reason: match record.status {
                PaymentStatus::Failed { reason, .. } => Some(reason),
                PaymentStatus::Pending | PaymentStatus::Confirmed { .. } | PaymentStatus::Expired { .. } => None,
            },
            payment_url: record.payment_url.filter(|_| waits),
            automatic: record.automatic,
            announced: record.announced.map(|announced| AnnouncedTransfer {
                transfer_code: announced.code.to_string(),
                bank_account: announced.account,
            }),
            created_at: record.created_at,
        }
    }
}
