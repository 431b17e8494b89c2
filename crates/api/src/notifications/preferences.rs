//! `GET` and `PUT /api/notifications/preferences`

use crate::{Problem, auth::Caller, body::Body, fields::Fields, names, object::Object};
use app::{App, notifications::preferences as use_case};
use axum::{Json, extract::State};
use domain::channel::{Channel, Muted, Topic};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// What the user is told beside the dashboard, and what of it they can do without.
#[derive(Debug, Serialize, ToSchema)]
pub struct NotificationPreferences {
    /// A row for each way that a topic goes.
    preferences: Vec<NotificationPreference>,
}

/// A topic on a channel.
#[derive(Debug, Serialize, ToSchema)]
pub struct NotificationPreference {
    /// What it is about.
    topic: names::NotificationTopic,
    /// The way that it goes.
    channel: names::Channel,
    /// Whether the user does not want it this way.
    muted: bool,
    /// Whether they may say so: everything, on all channels but one, or not at all.
    muting: names::Muting,
    /// Whether this server can go this way.
    configured: bool,
}

/// What somebody does not want to be told.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewNotificationPreferences {
    /// All of it: what is not named is told.
    #[serde(default)]
    #[schema(value_type = Vec<MutedTopic>)]
    muted: Vec<Object<MutedTopic>>,
}

/// A topic that is not wanted on a channel.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MutedTopic {
    /// What it is about.
    #[schema(value_type = names::NotificationTopic)]
    topic: String,
    /// The way that it goes.
    #[schema(value_type = names::Channel)]
    channel: String,
}

/// Preferences that were changed.
#[derive(Debug, Serialize, ToSchema)]
pub struct NotificationPreferencesChanged {
    success: bool,
    /// A row for each way that a topic goes.
    preferences: Vec<NotificationPreference>,
}

/// What the caller is told by e-mail, SMS and WhatsApp.
#[utoipa::path(
    get, path = "/api/notifications/preferences", tag = "notifications", security(("bearer" = [])),
    responses((status = 200, body = NotificationPreferences))
)]
pub async fn preferences(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
) -> Result<Json<NotificationPreferences>, Problem> {
    let muted = use_case::read(&app, actor).await?;
    let preferences = rows(&app, &muted);
    Ok(Json(NotificationPreferences { preferences }))
}

/// Says what the caller does not want to be told, and on which channel. That a deposit is nearly or all used reaches
/// everybody on one channel at least, and so does what concerns money, agreements and the account.
#[utoipa::path(
    put, path = "/api/notifications/preferences", tag = "notifications", security(("bearer" = [])),
    request_body = NewNotificationPreferences, responses((status = 200, body = NotificationPreferencesChanged))
)]
pub async fn set_preferences(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    body: Body<NewNotificationPreferences>,
) -> Result<Json<NotificationPreferencesChanged>, Problem> {
    let muted = body.read(|body| Fields::collect(|fields| body.parse(fields)))?;
    use_case::set(&app, actor, &muted).await?;
    let preferences = rows(&app, &muted);
    Ok(Json(NotificationPreferencesChanged {
        success: true,
        preferences,
    }))
}

impl NewNotificationPreferences {
    fn parse(&self, fields: &mut Fields) -> Option<Muted> {
        let named = self.muted.iter().enumerate();
        let pairs: Vec<_> = named.map(|(place, one)| one.0.parse(fields, place)).collect();
        fields.parse("muted", Muted::new(pairs.into_iter().flatten()))
    }
}

impl MutedTopic {
    fn parse(&self, fields: &mut Fields, place: usize) -> Option<(Channel, Topic)> {
        let at = |name: &str| format!("muted[{place}].{name}");
        let channel = fields.named(&at("channel"), &self.channel, Channel::from_name);
        let topic = fields.named(&at("topic"), &self.topic, Topic::from_name);
        Some((channel?, topic?))
    }
}

fn rows(app: &App, muted: &Muted) -> Vec<NotificationPreference> {
    let ways = Topic::ALL.iter().flat_map(|topic| {
        let each = topic.channels().iter();
        each.map(move |channel| (*topic, *channel))
    });
    let row = |(topic, channel): (Topic, Channel)| NotificationPreference {
        topic: topic.into(),
        channel: channel.into(),
        muted: muted.has(channel, topic),
        muting: topic.muting().into(),
        configured: app.carriers().has(channel),
    };
    ways.map(row).collect()
}
