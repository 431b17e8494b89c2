//! Who may do what.

use crate::ids::{InfluencerId, MerchantId, UserId};
use serde::{Deserialize, Serialize};

/// What somebody is on the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Runs the platform.
    Admin,
    /// Pays for leads.
    Merchant,
    /// Brings leads to an audience.
    Influencer,
    /// Brings leads as a sales person.
    Commercial,
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

impl Role {
    /// The name in the API and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Merchant => "merchant",
            Self::Influencer => "influencer",
            Self::Commercial => "commercial",
        }
    }

    /// The role of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Admin, Self::Merchant, Self::Influencer, Self::Commercial]
            .into_iter()
            .find(|role| role.name() == name)
    }
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
