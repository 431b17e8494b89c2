//! Users, with the merchant or influencer they act for.

use super::identities;
use crate::{
    Database, StoreError, Tx,
    row::{Columns, named},
};
use domain::{
    Actor, Role,
    contact::{Email, Phone},
    identity::{Identity, IdentityChange},
    ids::{InfluencerId, MerchantId, UserId},
    locale::Locale,
    text::Name,
};
use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

/// Somebody who signs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserRecord {
    pub id: UserId,
    /// Personal data.
    pub email: String,
    pub display_name: String,
    /// In E.164; personal data.
    pub phone: Option<String>,
    pub locale: Locale,
    /// The merchant or influencer they act for.
    pub profile: Profile,
    /// Who the business of a merchant is to the authorities.
    pub identity: Identity,
    pub created_at: Timestamp,
}

/// What a user acts for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Profile {
    /// The platform.
    Admin,
    Merchant(MerchantId, String),
    /// An influencer.
    Influencer(InfluencerId, String),
    /// A commercial.
    Commercial(InfluencerId, String),
}

/// A user to add.
#[derive(Debug, Clone)]
pub struct NewUser {
    pub email: Email,
    /// In the PHC format.
    pub password_hash: String,
    pub display_name: Name,
    pub phone: Option<Phone>,
    pub locale: Locale,
    /// The user, and the merchant or influencer they act for.
    pub actor: Actor,
    /// The business of a merchant.
    pub company_name: Option<Name>,
    pub at: Timestamp,
}

/// What a user changes of themselves; nothing of what is absent.
#[derive(Debug, Clone, Default)]
pub struct UserChange {
    pub display_name: Option<Name>,
    /// A telephone number, or none any more.
    pub phone: Option<Option<Phone>>,
    pub locale: Option<Locale>,
    /// Of the business of a merchant.
    pub identity: Option<IdentityChange>,
}

impl UserRecord {
    /// The user as somebody who does things.
    pub const fn actor(&self) -> Actor {
        match self.profile {
            Profile::Admin => Actor::Admin(self.id),
            Profile::Merchant(merchant, _) => Actor::Merchant(self.id, merchant),
            Profile::Influencer(influencer, _) => Actor::Influencer(self.id, influencer),
            Profile::Commercial(influencer, _) => Actor::Commercial(self.id, influencer),
        }
    }
}

/// The columns of a user `u` with their merchant `m` and influencer `i`.
pub(super) const COLUMNS: &str = "
    u.id, u.email, u.role, u.display_name, u.phone, u.locale, u.created_at, u.merchant_id, m.company_name,
    u.influencer_id, i.display_name as influencer_name, l.legal_name, l.legal_form, l.address, l.city, l.ice, l.tax_id,
    l.rc, l.rc_city, l.tp, l.cnss";

pub(super) const TABLES: &str = "
    users u
    left join merchants m   on m.id = u.merchant_id
    left join influencers i on i.id = u.influencer_id
    left join legal_identities l on l.merchant_id = u.merchant_id";

/// Adds a user and the merchant or influencer they act for; false when the e-mail address is taken, and then nothing is added.
///
/// # Errors
/// The database failed.
pub async fn add(tx: &Tx, user: &NewUser) -> Result<bool, StoreError> {
    let sql = "
        with added as (
             insert into users (id, email, password_hash, role, display_name, phone, locale, merchant_id,
                    influencer_id, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             on conflict (email) do nothing
             returning display_name, merchant_id, influencer_id, role, created_at),
        business as (
             insert into merchants (id, company_name, created_at)
             select merchant_id, $11, created_at from added where merchant_id is not null),
        person as (
             insert into influencers (id, kind, display_name, created_at)
             select influencer_id, role, display_name, created_at from added where influencer_id is not null)
        select 1 from added";
    let company = user.company_name.as_ref().map(Name::as_str);
    let rows = tx
        .query(
            sql,
            &[
                &user.actor.user().uuid(),
                &user.email.as_str(),
                &user.password_hash,
                &user.actor.role().name(),
                &user.display_name.as_str(),
                &user.phone.as_ref().map(Phone::as_str),
                &user.locale.name(),
                &user.actor.merchant().map(MerchantId::uuid),
                &user.actor.influencer().map(InfluencerId::uuid),
                &user.at,
                &company,
            ],
        )
        .await?;
    Ok(!rows.is_empty())
}

/// Changes a user, in a transaction of the system. Somebody who brings leads is called the same everywhere.
///
/// # Errors
/// The database failed.
pub async fn change(tx: &Tx, user: UserId, change: &UserChange, at: Timestamp) -> Result<(), StoreError> {
    let sql = "
        with changed as (
             update users u
             set    display_name = coalesce($2, u.display_name),
                    phone        = case when $3 then $4 else u.phone end,
                    locale       = coalesce($5, u.locale)
             where  u.id = $1
             returning u.influencer_id, u.display_name)
        update influencers i
        set    display_name = c.display_name, renamed_at = $6
        from   changed c
        where  i.id = c.influencer_id and i.display_name <> c.display_name";
    let phone = change.phone.as_ref().and_then(Option::as_ref).map(Phone::as_str);
    tx.execute(
        sql,
        &[
            &user.uuid(),
            &change.display_name.as_ref().map(Name::as_str),
            &change.phone.is_some(),
            &phone,
            &change.locale.map(Locale::name),
            &at,
        ],
    )
    .await?;
    Ok(())
}

/// The language of a user; for a page where nobody is signed in.
///
/// # Errors
/// The database failed.
pub async fn locale(db: &Database, user: UserId) -> Result<Option<Locale>, StoreError> {
    let sql = "select u.locale from users u where u.id = $1";
    let rows = db.read_system(sql, &[&user.uuid()]).await?;
    rows.first()
        .map(|row| named(row.column("locale")?, Locale::from_name))
        .transpose()
}

/// The language of the actor's account.
///
/// # Errors
/// The database failed.
pub async fn own_locale(db: &Database, actor: Actor) -> Result<Option<Locale>, StoreError> {
    let sql = "select u.locale from users u where u.id = $1";
    let rows = db.read(actor, sql, &[&actor.user().uuid()]).await?;
    rows.first()
        .map(|row| named(row.column("locale")?, Locale::from_name))
        .transpose()
}

/// The user of an e-mail address with the hash of their password, in a transaction of the system.
///
/// # Errors
/// The database failed.
pub async fn by_email(tx: &Tx, email: &Email) -> Result<Option<(UserRecord, String)>, StoreError> {
    let sql = format!("select {COLUMNS}, u.password_hash from {TABLES} where u.email = $1");
    let row = tx.query_opt(&sql, &[&email.as_str()]).await?;
    row.map(|row| Ok((record(&row)?, row.column("password_hash")?)))
        .transpose()
}

/// A user, in a transaction of the system.
///
/// # Errors
/// The database failed.
pub async fn by_id(tx: &Tx, user: UserId) -> Result<Option<UserRecord>, StoreError> {
    let sql = format!("select {COLUMNS} from {TABLES} where u.id = $1");
    tx.query_opt(&sql, &[&user.uuid()])
        .await?
        .as_ref()
        .map(record)
        .transpose()
}

/// The actor's own user.
///
/// # Errors
/// The database failed.
pub async fn own(db: &Database, actor: Actor) -> Result<Option<UserRecord>, StoreError> {
    let sql = format!("select {COLUMNS} from {TABLES} where u.id = $1");
    db.read(actor, &sql, &[&actor.user().uuid()])
        .await?
        .first()
        .map(record)
        .transpose()
}

pub(super) fn record(row: &Row) -> Result<UserRecord, StoreError> {
    Ok(UserRecord {
        id: UserId::from_uuid(row.column("id")?),
        email: row.column("email")?,
        display_name: row.column("display_name")?,
        phone: row.column("phone")?,
        locale: named(row.column("locale")?, Locale::from_name)?,
        profile: profile(row)?,
        identity: identities::of(row)?,
        created_at: row.column("created_at")?,
    })
}

fn profile(row: &Row) -> Result<Profile, StoreError> {
    let merchant = row.column::<Option<Uuid>>("merchant_id")?.map(MerchantId::from_uuid);
    let influencer = row
        .column::<Option<Uuid>>("influencer_id")?
        .map(InfluencerId::from_uuid);
    match (named(row.column("role")?, Role::from_name)?, merchant, influencer) {
        (Role::Admin, None, None) => Ok(Profile::Admin),
        (Role::Merchant, Some(id), None) => Ok(Profile::Merchant(id, row.column("company_name")?)),
        (Role::Influencer, None, Some(id)) => Ok(Profile::Influencer(id, row.column("influencer_name")?)),
        (Role::Commercial, None, Some(id)) => Ok(Profile::Commercial(id, row.column("influencer_name")?)),
        _ => Err(StoreError::Corrupt(
            "a user who acts for something else than their role says",
        )),
    }
}
