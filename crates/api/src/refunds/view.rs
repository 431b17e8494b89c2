//! A refund as it is shown.

use crate::{amount::Amount, names};
use app::refunds::{Changed, RefundRecord};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Unused money on its way back to a merchant.
#[derive(Debug, Serialize, ToSchema)]
pub struct Refund {
    /// Its id; the journal of the deposit names it.
    pub id: Uuid,
    /// Whose money.
    pub merchant_id: Uuid,
    /// The name of the merchant.
    pub merchant_name: String,
    /// Where it is taken from.
    pub deposit_id: Uuid,
    /// The campaign that the deposit is for; null: all campaigns of the merchant.
    pub campaign_name: Option<String>,
    /// How much.
    pub amount: Amount,
    /// Who carries it.
    pub method: names::PaymentMethod,
    /// requested (nothing has moved), sent (it left the deposit), done (it arrived) or failed (it is on the deposit).
    pub status: names::RefundStatus,
    /// What the bank calls it, once it arrived.
    pub reference: Option<String>,
    /// The number of its credit note, once it arrived: `A-2026-000001`.
    #[schema(example = "A-2026-000001")]
    pub credit_note_number: Option<String>,
    /// Why it was not delivered.
    pub failure_reason: Option<String>,
    /// Why it is given back.
    pub reason: String,
    /// When it was asked for.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Timestamp,
    /// When it left the deposit.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub sent_at: Option<Timestamp>,
    /// When it arrived or failed.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub settled_at: Option<Timestamp>,
}

/// A refund after a command.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefundChanged {
    success: bool,
    /// The refund as it is now.
    refund: Refund,
    /// Whether the command had its effect before.
    already_applied: bool,
}

impl From<RefundRecord> for Refund {
    fn from(record: RefundRecord) -> Self {
        Self {
            id: record.id.uuid(),
            merchant_id: record.merchant.uuid(),
            merchant_name: record.merchant_name,
            deposit_id: record.deposit.uuid(),
            campaign_name: record.campaign_name,
            amount: Amount(record.amount),
            method: record.method.into(),
            status: record.status.into(),
            reference: record.reference,
            credit_note_number: record.credit_note,
            failure_reason: record.failure_reason,
            reason: record.reason,
            created_at: record.created_at,
            sent_at: record.sent_at,
            settled_at: record.settled_at,
        }
    }
}

impl From<Changed> for RefundChanged {
    fn from(changed: Changed) -> Self {
        Self {
            success: true,
            refund: changed.refund.into(),
            already_applied: changed.already_applied,
        }
    }
}
