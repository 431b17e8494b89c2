//! How somebody who brings leads introduces themselves to merchants.

use crate::{
    Invalid,
    text::{Note, Text},
};

crate::enumeration! {
    /// Where somebody is followed.
    pub enum Network as "InfluencerNetwork" {
        /// Instagram.
        Instagram = "instagram",
        /// TikTok.
        Tiktok = "tiktok",
        /// YouTube.
        Youtube = "youtube",
        /// Facebook.
        Facebook = "facebook",
        /// Snapchat.
        Snapchat = "snapchat",
        /// X.
        X = "x",
        /// LinkedIn.
        Linkedin = "linkedin",
    }
}

crate::enumeration! {
    /// What somebody speaks about.
    pub enum Subject as "InfluencerSubject" {
        /// Beauty.
        Beauty = "beauty",
        /// Fashion.
        Fashion = "fashion",
        /// Health.
        Health = "health",
        /// Sport.
        Sport = "sport",
        /// Cooking, restaurants.
        Food = "food",
        /// The home and its works.
        Home = "home",
        /// Travel.
        Travel = "travel",
        /// Children, couples, weddings.
        Family = "family",
        /// Schools, courses, coaching.
        Education = "education",
        /// Computers, telephones.
        Technology = "technology",
        /// Cars, motorcycles.
        Cars = "cars",
        /// Houses and flats to buy or to rent.
        Property = "property",
        /// Money, insurance.
        Finance = "finance",
        /// Music, cinema, books, humour.
        Culture = "culture",
    }
}

/// The name of a town.
pub type City = Text<2, 80>;
/// What somebody is called on a network.
pub type Handle = Text<1, 100>;

/// A network, what somebody is called there, and how many follow them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    /// Where.
    pub network: Network,
    /// What they are called there.
    pub handle: Handle,
    /// How many people follow them there.
    pub followers: u32,
}

/// The most subjects that somebody may name.
pub const MAX_SUBJECTS: usize = 5;
/// More people than there are to follow anybody.
pub const MAX_FOLLOWERS: u32 = 1_000_000_000;

/// How somebody introduces themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Introduction {
    /// Where they live and are known.
    pub city: Option<City>,
    /// What they say of themselves.
    pub about: Option<Note>,
    /// What they speak about, each once.
    pub subjects: Vec<Subject>,
    /// Where they are followed, each network once.
    pub networks: Vec<Presence>,
}

impl Introduction {
    /// How many follow them, over all networks; who follows on two counts twice.
    pub fn reach(&self) -> i64 {
        self.networks.iter().map(|one| i64::from(one.followers)).sum()
    }
}

/// The first of some values that was given before.
///
/// # Errors
/// There is one.
pub fn each_once<T: PartialEq>(values: &[T]) -> Result<(), Invalid> {
    let repeated = (1..values.len()).any(|n| values[..n].contains(&values[n]));
    if repeated { Err(Invalid::Repeated) } else { Ok(()) }
}
