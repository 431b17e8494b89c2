//! The operator makes somebody an admin; nobody else can.

use super::{Password, register};
use crate::{App, Failure, activity::note_of};
use domain::{Actor, contact::Email, ids::UserId, locale::Locale, text::Name};
use store::accounts::users::NewUser;

/// Adds an admin.
///
/// # Errors
/// The e-mail address is taken.
pub async fn create_admin(app: &App, email: Email, password: Password) -> Result<UserId, Failure> {
    let password_hash = app.sign_in.hasher.seat().await?.hash(password).await?;
    let id = UserId::from_uuid(app.new_id());
    let at = app.now();
    let user = NewUser {
        email,
        password_hash,
        display_name: Name::parse("Admin").expect("long enough"),
        phone: None,
        locale: Locale::default(),
        actor: Actor::Admin(id),
        company_name: None,
        at,
    };
    let tx = app.db.begin_sign_in().await?;
    register::add(&tx, &user).await?;
    let subject = Some(id.uuid());
    note_of(app, &tx, None, ("admin_created", subject), serde_json::json!({})).await?;
    tx.commit().await?;
    Ok(id)
}
