//! `POST /api/auth/register`

use super::{address::ClientAddress, view::User};
use crate::{Problem, body::Body, fields::Fields, names};
use app::{
    App, Failure,
    accounts::{
        Password,
        register::{self as use_case, AccountKind},
    },
};
use axum::{Json, extract::State, http::StatusCode};
use domain::{
    Invalid, Refusal, Role,
    contact::{Email, Phone},
    locale::Locale,
    text::{Name, is_blank},
};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use std::{net::IpAddr, sync::Arc};
use utoipa::ToSchema;

/// Somebody to register.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// What they sign in with.
    email: String,
    /// 10 to 200 characters; not one of those that many choose, nor one's own e-mail address or name.
    #[schema(value_type = String, min_length = 10, max_length = 200)]
    password: SecretString,
    /// merchant, influencer or commercial.
    #[schema(value_type = names::AccountKind)]
    role: String,
    /// 2 to 255 characters.
    display_name: String,
    /// The business of a merchant, 2 to 255 characters.
    company_name: Option<String>,
    /// A Moroccan number in any usual spelling.
    phone: Option<String>,
    /// fr (default), ar or en.
    #[schema(value_type = Option<names::Locale>)]
    locale: Option<String>,
}

/// A user who was registered.
#[derive(Debug, Serialize, ToSchema)]
pub struct Registered {
    success: bool,
    user: User,
}

crate::refused! { Refused: Refusal::EmailTaken; }

/// Registers a merchant, an influencer or a commercial.
#[utoipa::path(
    post, path = "/api/auth/register", tag = "accounts", request_body = Register,
    responses((status = 201, body = Registered), Refused)
)]
pub async fn register(
    State(app): State<Arc<App>>,
    ClientAddress(from): ClientAddress,
    body: Body<Register>,
) -> Result<(StatusCode, Json<Registered>), Problem> {
    let command = body.read(|body| body.parse(from))?;
    let user = use_case::register(&app, command).await.map_err(refused)?;
    Ok((
        StatusCode::CREATED,
        Json(Registered {
            success: true,
            user: user.into(),
        }),
    ))
}

fn refused(failure: Failure) -> Problem {
    let taken = matches!(failure, Failure::Refused(Refusal::EmailTaken));
    let problem = Problem::from(failure);
    if taken {
        problem.about("email", Invalid::AlreadyUsed)
    } else {
        problem
    }
}

impl Register {
    fn parse(self, from: IpAddr) -> Result<use_case::Register, Problem> {
        let mut fields = Fields::default();
        let email = fields.parse("email", Email::parse(&self.email));
        let known = [
            self.email.as_str(),
            &self.display_name,
            self.company_name.as_deref().unwrap_or_default(),
        ];
        let password = Password::parse(self.password.expose_secret()).and_then(|password| password.beyond(&known));
        let password = fields.parse("password", password);
        let kind = self.kind(&mut fields);
        let display_name = fields.parse("display_name", Name::parse(&self.display_name));
        let phone = fields.parse_text("phone", self.phone.as_deref(), Phone::parse);
        let locale = fields.parse_text("locale", self.locale.as_deref(), |code| {
            Locale::from_name(code).ok_or(Invalid::UnknownValue)
        });
        let (Some(email), Some(password), Some(kind), Some(display_name)) = (email, password, kind, display_name)
        else {
            return Err(fields.into());
        };
        fields.check()?;
        let locale = locale.unwrap_or_default();
        Ok(use_case::Register {
            email,
            password,
            kind,
            display_name,
            phone,
            locale,
            from,
        })
    }

    /// Nobody registers as an admin: for this route there is no such role.
    fn kind(&self, fields: &mut Fields) -> Option<AccountKind> {
        let company = fields.parse_text("company_name", self.company_name.as_deref(), Name::parse);
        let given = self.company_name.as_deref().is_some_and(|name| !is_blank(name));
        let role = fields.named("role", &self.role, |name| {
            Role::from_name(name).filter(|role| *role != Role::Admin)
        })?;
        match role {
            Role::Merchant if !given => fields.parse("company_name", Err(Invalid::Required)),
            Role::Merchant => company.map(AccountKind::Merchant),
            _ if given => fields.parse("company_name", Err(Invalid::NotApplicable)),
            Role::Commercial => Some(AccountKind::Commercial),
            _ => Some(AccountKind::Influencer),
        }
    }
}
