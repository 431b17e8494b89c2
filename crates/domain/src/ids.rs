//! One type per thing that has an id; converting between them is written down.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])+ $name:ident)+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Names a thing by an id that was made or stored elsewhere.
            pub const fn from_uuid(id: Uuid) -> Self {
                Self(id)
            }

            /// The bare id, for storage.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    /// Somebody who signs in.
    UserId
    /// A family of rotating refresh tokens: one sign-in on one device.
    SessionId
    /// A business that pays for leads.
    MerchantId
    /// Somebody who brings leads: an influencer, or a commercial.
    InfluencerId
    /// What a merchant wants leads for.
    CampaignId
    /// The terms between a merchant and an influencer.
    AgreementId
    /// Money paid beforehand.
    DepositId
    /// A row of the journal of a deposit.
    TransactionId
    /// The record of a run of a routine.
    RunId
    /// A customer brought to a merchant.
    LeadId
    /// A transition of a lead.
    DecisionId
    /// What an influencer earned with a lead.
    EarningId
    /// What an influencer asks to be paid.
    PayoutId
    /// Payouts that are sent to the bank together.
    BatchId
    /// An attempt to put money on a deposit.
    PaymentId
    /// Unused money on its way back to a merchant.
    RefundId
    /// A payment that its payer contests at the provider.
    DisputeId
    /// A card that may be charged again.
    CardId
    /// A message to a user.
    NotificationId
    /// A message to a user on its way over one channel.
    DeliveryId
}
