//! How much a notification matters, and where it leads.

use crate::ids::{AgreementId, CampaignId, DepositId, LeadId, PaymentId, PayoutId};
use uuid::Uuid;

crate::enumeration! {
    /// How much a notification matters.
    pub enum Level as "NotificationLevel" {
        /// Good to know.
        Info = "info",
        /// Something went well.
        Success = "success",
        /// Something should be done.
        Warning = "warning",
        /// Something must be done.
        Critical = "critical",
    }
}

/// What a notification is about: where something can be done. The client makes the address of a page of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A lead.
    Lead(LeadId),
    /// The list of leads.
    Leads,
    /// A campaign.
    Campaign(CampaignId),
    /// An agreement.
    Agreement(AgreementId),
    /// The list of agreements, where people are blocked and let back.
    Agreements,
    /// A deposit.
    Deposit(DepositId),
    /// A payment.
    Payment(PaymentId),
    /// What an influencer is paid.
    Payout(PayoutId),
    /// Payouts, and the account that they go to.
    Payouts,
    /// What differs from the lists of providers.
    Reconciliation,
}

crate::named! { Target as "TargetKind":
    Self::Lead(_) => "lead",
    Self::Leads => "leads",
    Self::Campaign(_) => "campaign",
    Self::Agreement(_) => "agreement",
    Self::Agreements => "agreements",
    Self::Deposit(_) => "deposit",
    Self::Payment(_) => "payment",
    Self::Payout(_) => "payout",
    Self::Payouts => "payouts",
    Self::Reconciliation => "reconciliation",
}

impl Target {
    /// Which one it is; a list has no id.
    pub const fn id(self) -> Option<Uuid> {
        match self {
            Self::Lead(id) => Some(id.uuid()),
            Self::Leads | Self::Agreements | Self::Payouts | Self::Reconciliation => None,
            Self::Campaign(id) => Some(id.uuid()),
            Self::Agreement(id) => Some(id.uuid()),
            Self::Deposit(id) => Some(id.uuid()),
            Self::Payment(id) => Some(id.uuid()),
            Self::Payout(id) => Some(id.uuid()),
        }
    }

    /// The target of a kind and an id.
    pub fn from_parts(kind: &str, id: Option<Uuid>) -> Option<Self> {
        match (kind, id) {
            ("lead", Some(id)) => Some(Self::Lead(LeadId::from_uuid(id))),
            ("leads", None) => Some(Self::Leads),
            ("campaign", Some(id)) => Some(Self::Campaign(CampaignId::from_uuid(id))),
            ("agreements", None) => Some(Self::Agreements),
            ("agreement", Some(id)) => Some(Self::Agreement(AgreementId::from_uuid(id))),
            ("deposit", Some(id)) => Some(Self::Deposit(DepositId::from_uuid(id))),
            ("payment", Some(id)) => Some(Self::Payment(PaymentId::from_uuid(id))),
            ("payout", Some(id)) => Some(Self::Payout(PayoutId::from_uuid(id))),
            ("payouts", None) => Some(Self::Payouts),
            ("reconciliation", None) => Some(Self::Reconciliation),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Named;

    #[test]
    fn a_target_is_found_again_by_its_parts() {
        for kind in Target::NAMES {
            let with_id = Target::from_parts(kind, Some(Uuid::max()));
            let target = with_id.or_else(|| Target::from_parts(kind, None)).expect("every kind");
            assert_eq!(
                (target.name(), Target::from_parts(kind, target.id())),
                (*kind, Some(target))
            );
        }
        assert_eq!(Target::from_parts("lead", None), None);
        assert_eq!(Target::from_parts("leads", Some(Uuid::max())), None);
    }
}
