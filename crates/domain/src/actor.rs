//! Who may do what.

use crate::ids::{InfluencerId, MerchantId, UserId};

crate::enumeration! {
    /// What somebody is on the platform.
    pub enum Role {
        /// Runs the platform.
        Admin = "admin",
        /// Pays for leads.
        Merchant = "merchant",
        /// Brings leads to an audience.
        Influencer = "influencer",
        /// Brings leads as a sales person.
        Commercial = "commercial",
    }
}

crate::enumeration! {
    /// How somebody brings leads.
    pub enum InfluencerKind {
        /// To an audience.
        Influencer = "influencer",
        /// As a sales person.
        Commercial = "commercial",
    }
}

/// A signed-in user with the merchant or influencer they act for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// An admin acts for the platform.
    Admin(UserId),
    /// A merchant acts for their business only.
    Merchant(UserId, MerchantId),
    /// An influencer acts for themselves only.
    Influencer(UserId, InfluencerId),
    /// A commercial acts for themselves only.
    Commercial(UserId, InfluencerId),
}

impl Actor {
    /// The user behind the actor.
    pub const fn user(self) -> UserId {
        match self {
            Self::Admin(user) | Self::Merchant(user, _) | Self::Influencer(user, _) | Self::Commercial(user, _) => user,
        }
    }

    /// The role of the actor.
    pub const fn role(self) -> Role {
        match self {
            Self::Admin(_) => Role::Admin,
            Self::Merchant(..) => Role::Merchant,
            Self::Influencer(..) => Role::Influencer,
            Self::Commercial(..) => Role::Commercial,
        }
    }

    /// The business a merchant acts for.
    pub const fn merchant(self) -> Option<MerchantId> {
        match self {
            Self::Merchant(_, merchant) => Some(merchant),
            _ => None,
        }
    }

    /// The profile an influencer or commercial acts for.
    pub const fn influencer(self) -> Option<InfluencerId> {
        match self {
            Self::Influencer(_, influencer) | Self::Commercial(_, influencer) => Some(influencer),
            _ => None,
        }
    }
}
