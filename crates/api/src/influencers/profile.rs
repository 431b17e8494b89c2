//! `GET` and `PUT /api/influencers/profile`

use super::view::Profile;
use crate::{Problem, auth::InfluencerCaller, body::Body, fields::Fields, names, number::within, object::Object};
use app::{
    App,
    influencers::{introduce as writing, introduction as reading},
};
use axum::{Json, extract::State};
use domain::{
    Invalid,
    influencer::{City, Handle, Introduction, MAX_FOLLOWERS, MAX_SUBJECTS, Network, Presence, Subject, each_once},
    text::Note,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// How the caller introduces themselves, all of it.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetProfile {
    /// 2 to 80 characters.
    city: Option<String>,
    /// At most 500 characters.
    about: Option<String>,
    /// At most 5, each once.
    #[serde(default)]
    #[schema(value_type = Vec<names::InfluencerSubject>, max_items = 5)]
    subjects: Vec<String>,
    /// Each network once.
    #[serde(default)]
    #[schema(value_type = Vec<SetNetwork>)]
    networks: Vec<Object<SetNetwork>>,
}

/// A network on which the caller is followed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetNetwork {
    /// instagram, tiktok, youtube, facebook, snapchat, x or linkedin.
    #[schema(value_type = names::InfluencerNetwork)]
    network: String,
    /// What the caller is called there, 1 to 100 characters.
    handle: String,
    /// 0 to 1000000000.
    #[schema(minimum = 0, maximum = 1_000_000_000)]
    followers: i64,
}

/// A profile that was set.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProfileAnswer {
    success: bool,
    profile: Profile,
}

/// How the caller introduces themselves to merchants; empty until they do.
#[utoipa::path(
    get, path = "/api/influencers/profile", tag = "influencers", security(("bearer" = [])),
    responses((status = 200, body = Profile))
)]
pub async fn profile(
    State(app): State<Arc<App>>,
    InfluencerCaller(actor, influencer): InfluencerCaller,
) -> Result<Json<Profile>, Problem> {
    Ok(Json(reading::introduction(&app, actor, influencer).await?.into()))
}

/// Sets how the caller introduces themselves to merchants; what is absent is taken away.
#[utoipa::path(
    put, path = "/api/influencers/profile", tag = "influencers", security(("bearer" = [])), request_body = SetProfile,
    responses((status = 200, body = ProfileAnswer))
)]
pub async fn set_profile(
    State(app): State<Arc<App>>,
    InfluencerCaller(actor, influencer): InfluencerCaller,
    body: Body<SetProfile>,
) -> Result<Json<ProfileAnswer>, Problem> {
    let introduction = body.read(|body| body.parse())?;
    let set = writing::introduce(&app, actor, influencer, &introduction).await?;
    Ok(Json(ProfileAnswer {
        success: true,
        profile: set.into(),
    }))
}

impl SetProfile {
    fn parse(&self) -> Result<Introduction, Problem> {
        let mut fields = Fields::default();
        let introduction = Introduction {
            city: fields.parse_text("city", self.city.as_deref(), City::parse),
            about: fields.parse_text("about", self.about.as_deref(), Note::parse),
            subjects: self.subjects(&mut fields),
            networks: self.networks(&mut fields),
        };
        fields.check()?;
        Ok(introduction)
    }

    fn subjects(&self, fields: &mut Fields) -> Vec<Subject> {
        if self.subjects.len() > MAX_SUBJECTS {
            fields.wrong("subjects", Invalid::TooLong);
            return Vec::new();
        }
        let named = self.subjects.iter().enumerate();
        let subjects: Vec<_> = named
            .filter_map(|(n, name)| fields.named(&format!("subjects[{n}]"), name, Subject::from_name))
            .collect();
        fields.parse("subjects", each_once(&subjects));
        subjects
    }

    fn networks(&self, fields: &mut Fields) -> Vec<Presence> {
        if self.networks.len() > Network::ALL.len() {
            fields.wrong("networks", Invalid::Repeated);
            return Vec::new();
        }
        let given = self.networks.iter().enumerate();
        let presences: Vec<_> = given.filter_map(|(n, one)| one.0.parse(n, fields)).collect();
        let networks: Vec<_> = presences.iter().map(|presence| presence.network).collect();
        fields.parse("networks", each_once(&networks));
        presences
    }
}

impl SetNetwork {
    fn parse(&self, place: usize, fields: &mut Fields) -> Option<Presence> {
        let at = |name: &str| format!("networks[{place}].{name}");
        let network = fields.named(&at("network"), &self.network, Network::from_name);
        let handle = fields.parse(&at("handle"), Handle::parse(self.handle.trim().trim_start_matches('@')));
        let followers = fields.parse(&at("followers"), within(self.followers, 0, MAX_FOLLOWERS));
        Some(Presence {
            network: network?,
            handle: handle?,
            followers: followers?,
        })
    }
}
