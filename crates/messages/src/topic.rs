//! Which way a notification goes: by what it is about. A new kind asks for its line here.

use crate::Notification;
use domain::{alert::AlertLevel, channel::Topic};

impl Notification {
    /// What it is about, as far as it decides which way it goes.
    pub const fn topic(&self) -> Topic {
        match self {
            Self::LeadNew { .. }
            | Self::LeadValidated { .. }
            | Self::LeadRejected { .. }
            | Self::LeadExpired { .. }
            | Self::LeadExpiring { .. }
            | Self::CampaignPaused { .. }
            | Self::CampaignResumed { .. } => Topic::Leads,
            Self::DepositLevel { alert_level, .. } => of_level(*alert_level),
            Self::DepositThreshold { .. } | Self::LeadMissed { .. } => Topic::Warning,
            Self::ReportDaily { .. } => Topic::Reports,
            Self::AgreementProposed { .. }
            | Self::AgreementSigned { .. }
            | Self::AgreementResumed { .. }
            | Self::AgreementTerminated { .. }
            | Self::AgreementSuspended { .. }
            | Self::InfluencerBlocked { .. }
            | Self::InfluencerUnblocked { .. } => Topic::Agreements,
            Self::PaymentConfirmed { .. }
            | Self::PaymentFailed { .. }
            | Self::PayoutRequested { .. }
            | Self::PayoutApproved { .. }
            | Self::PayoutPaid { .. }
            | Self::PayoutRejected { .. }
            | Self::PayoutReturned { .. }
            | Self::RefundArrived { .. }
            | Self::RefundFailed { .. }
            | Self::ReconciliationDiffers { .. }
            | Self::RechargeDue { .. }
            | Self::RechargeDeclined { .. }
            | Self::RechargeCapped { .. }
            | Self::PaymentDisputed { .. } => Topic::Money,
            Self::PayoutAccountChanged { .. } | Self::PayoutAccountMissing { .. } => Topic::Account,
        }
    }
}

/// The topic of a deposit that came to a level.
const fn of_level(level: AlertLevel) -> Topic {
    match level {
        AlertLevel::Healthy | AlertLevel::Attention => Topic::Attention,
        AlertLevel::Warning => Topic::Warning,
        AlertLevel::Critical => Topic::Critical,
        AlertLevel::Depleted => Topic::Depleted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::channel::Channel;

    #[test]
    fn the_worse_a_level_the_more_ways_it_goes() {
        let ways = |level| of_level(level).channels();
        assert_eq!(ways(AlertLevel::Attention), []);
        assert_eq!(ways(AlertLevel::Warning), [Channel::Email]);
        assert_eq!(ways(AlertLevel::Critical), Channel::ALL);
        assert_eq!(ways(AlertLevel::Depleted), Channel::ALL);
    }
}
