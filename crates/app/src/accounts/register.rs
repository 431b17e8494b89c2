//! Somebody registers: as a merchant, or to bring leads. Nobody registers as an admin.

use super::{Password, UserRecord};
use crate::{App, Failure, limits::household};
use domain::{
    Actor, Refusal,
    contact::{Email, Phone},
    ids::{InfluencerId, MerchantId, UserId},
    locale::Locale,
    text::Name,
};
use std::net::IpAddr;
use store::{
    Tx,
    accounts::users::{self, NewUser},
};

/// Somebody to register.
#[derive(Debug, Clone)]
pub struct Register {
    pub email: Email,
    pub password: Password,
    pub kind: AccountKind,
    pub display_name: Name,
    pub phone: Option<Phone>,
    pub locale: Locale,
    /// The address of the client.
    pub from: IpAddr,
}

/// What one can register as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccountKind {
    /// A business of this name.
    Merchant(Name),
    /// Somebody with an audience.
    Influencer,
    /// A sales person.
    Commercial,
}

domain::named! { AccountKind as "AccountKind":
    Self::Merchant(_) => "merchant",
    Self::Influencer => "influencer",
    Self::Commercial => "commercial",
}

/// Registers a user, with the merchant or influencer they act for.
///
/// # Errors
/// The e-mail address is taken, or there were too many attempts from the client's address.
pub async fn register(app: &App, register: Register) -> Result<UserRecord, Failure> {
    app.guards.registration.admit(household(register.from))?;
    let password_hash = app.sign_in.hasher.seat().await?.hash(register.password).await?;
    let (actor, company_name) = identity(app, register.kind);
    let user = NewUser {
        email: register.email,
        password_hash,
        display_name: register.display_name,
        phone: register.phone,
        locale: register.locale,
        actor,
        company_name,
        at: app.now(),
    };
    let tx = app.db.begin_sign_in().await?;
    let added = add(&tx, &user).await;
    tx.commit().await?;
    added
}

/// Adds a user, and reads it as it is stored.
pub(super) async fn add(tx: &Tx, user: &NewUser) -> Result<UserRecord, Failure> {
    if !users::add(tx, user).await? {
        return Err(Refusal::EmailTaken.into());
    }
    Ok(users::by_id(tx, user.actor.user()).await?.ok_or(Refusal::NotFound)?)
}

fn identity(app: &App, kind: AccountKind) -> (Actor, Option<Name>) {
    let user = UserId::from_uuid(app.new_id());
    let id = app.new_id();
    match kind {
        AccountKind::Merchant(name) => (Actor::Merchant(user, MerchantId::from_uuid(id)), Some(name)),
        AccountKind::Influencer => (Actor::Influencer(user, InfluencerId::from_uuid(id)), None),
        AccountKind::Commercial => (Actor::Commercial(user, InfluencerId::from_uuid(id)), None),
    }
}
