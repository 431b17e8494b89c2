//! What a message says, and to whom.

use crate::{
    Database, StoreError,
    row::{Columns, named},
};
use domain::{ids::DeliveryId, locale::Locale};
use jiff::Timestamp;
use serde_json::Value;
use tokio_postgres::Row;

/// What a message says, and to whom.
#[derive(Clone, PartialEq, Eq)]
pub struct Content {
    /// Personal data.
    pub email: String,
    /// In E.164; personal data.
    pub phone: Option<String>,
    /// In which language.
    pub locale: Locale,
    /// Whether they do not want to be told this way, and can be told another.
    pub muted: bool,
    /// Messages that they were sent this way lately.
    pub lately: i64,
    /// The kinds and parameters of what is told, the newest first.
    pub notifications: Vec<(String, Value)>,
}

/// What a message says as things are now, and what its user was sent since a time; nothing when there is no such message.
///
/// # Errors
/// The database failed.
pub async fn content(db: &Database, message: DeliveryId, lately: Timestamp) -> Result<Option<Content>, StoreError> {
    let sql = "
        select u.email, u.phone, u.locale, p.topic is not null and not d.instead as muted, n.type, n.parameters,
               (select count(distinct s.message_id) from notification_deliveries s
                where s.user_id = d.user_id and s.channel = d.channel and s.state in ('sent', 'delivered')
                and s.updated_at > $2) as lately
        from   notification_deliveries d
        join   notifications n on n.id = d.notification_id
        join   users u         on u.id = d.user_id
        left   join notification_preferences p
               on p.user_id = d.user_id and p.channel = d.channel and p.topic = d.topic
        where  d.message_id = $1
        order  by n.id desc";
    let rows = db.read_system(sql, &[&message.uuid(), &lately]).await?;
    rows.first().map(|first| read(first, &rows)).transpose()
}

fn read(first: &Row, rows: &[Row]) -> Result<Content, StoreError> {
    let told = rows
        .iter()
        .map(|row| Ok((row.column("type")?, row.column("parameters")?)));
    Ok(Content {
        email: first.column("email")?,
        phone: first.column("phone")?,
        lately: first.column("lately")?,
        locale: named(first.column("locale")?, Locale::from_name)?,
        muted: first.column("muted")?,
        notifications: told.collect::<Result<_, StoreError>>()?,
    })
}
