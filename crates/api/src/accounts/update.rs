//! `PUT /api/auth/me`

use super::{legal::UpdateLegal, view::User};
use crate::{Problem, auth::Caller, body::Body, fields::Fields, names, object::Object};
use app::{
    App,
    accounts::{UserChange, update as use_case},
};
use axum::{Json, extract::State};
use domain::{
    Actor, Invalid,
    contact::Phone,
    locale::Locale,
    text::{Name, is_blank},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// What a user changes of themselves; what is absent stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateUser {
    /// 2 to 255 characters.
    display_name: Option<String>,
    /// A Moroccan number in any usual spelling; an empty text takes it away.
    phone: Option<String>,
    /// fr, ar or en: the language of what the user is told, and of the page where they pay.
    #[schema(value_type = Option<names::Locale>)]
    locale: Option<String>,
    /// Of merchants: who their business is to the authorities, as documents say from now on.
    #[schema(value_type = Option<UpdateLegal>)]
    legal: Option<Object<UpdateLegal>>,
}

/// A user who was changed.
#[derive(Debug, Serialize, ToSchema)]
pub struct UserAnswer {
    success: bool,
    user: User,
}

/// Changes what the caller is called, where they are reached and what they read.
#[utoipa::path(
    put, path = "/api/auth/me", tag = "accounts", security(("bearer" = [])), request_body = UpdateUser,
    responses((status = 200, body = UserAnswer))
)]
pub async fn update_me(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    body: Body<UpdateUser>,
) -> Result<Json<UserAnswer>, Problem> {
    let change = body.read(|body| body.parse(actor))?;
    let user = use_case::update(&app, actor, &change).await?;
    Ok(Json(UserAnswer {
        success: true,
        user: user.into(),
    }))
}

impl UpdateUser {
    fn parse(&self, actor: Actor) -> Result<UserChange, Problem> {
        let mut fields = Fields::default();
        let name = self.display_name.as_deref();
        let change = UserChange {
            display_name: name.and_then(|name| fields.parse("display_name", Name::parse(name))),
            phone: match self.phone.as_deref() {
                None => None,
                Some(text) if is_blank(text) => Some(None),
                Some(text) => fields.parse("phone", Phone::parse(text)).map(Some),
            },
            locale: fields.parse_text("locale", self.locale.as_deref(), |code| {
                Locale::from_name(code).ok_or(Invalid::UnknownValue)
            }),
            identity: self.legal.as_ref().map(|legal| legal.0.parse(&mut fields)),
        };
        if self.legal.is_some() && actor.merchant().is_none() {
            fields.wrong("legal", Invalid::NotApplicable);
        }
        fields.check()?;
        Ok(change)
    }
}
