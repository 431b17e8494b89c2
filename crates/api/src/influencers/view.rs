//! How somebody who brings leads introduces themselves.

use crate::names;
use domain::influencer::{Introduction, Presence};
use serde::Serialize;
use utoipa::ToSchema;

/// How somebody who brings leads introduces themselves to merchants.
#[derive(Debug, Serialize, ToSchema)]
pub struct Profile {
    /// Where they live and are known.
    pub city: Option<String>,
    /// What they say of themselves.
    pub about: Option<String>,
    /// What they speak about.
    pub subjects: Vec<names::InfluencerSubject>,
    /// Where they are followed, the largest network first.
    pub networks: Vec<NetworkPresence>,
    /// How many follow them over all networks; who follows on two counts twice.
    pub reach: i64,
}

/// A network on which somebody is followed.
#[derive(Debug, Serialize, ToSchema)]
pub struct NetworkPresence {
    /// instagram, tiktok, youtube, facebook, snapchat, x or linkedin.
    network: names::InfluencerNetwork,
    /// What they are called there.
    handle: String,
    /// How many people follow them there.
    followers: u32,
}

impl From<Introduction> for Profile {
    fn from(introduction: Introduction) -> Self {
        let reach = introduction.reach();
        Self {
            city: introduction.city.map(String::from),
            about: introduction.about.map(String::from),
            subjects: introduction.subjects.into_iter().map(names::Name::from).collect(),
            networks: introduction.networks.into_iter().map(NetworkPresence::from).collect(),
            reach,
        }
    }
}

impl From<Presence> for NetworkPresence {
    fn from(presence: Presence) -> Self {
        Self {
            network: presence.network.into(),
            handle: presence.handle.into(),
            followers: presence.followers,
        }
    }
}
