//! A page of notifications.

use super::{NotificationPage, render::render};
use crate::{App, Failure, Page, Slice};
use domain::{Actor, ids::NotificationId, locale::Locale};

/// The actor's own notifications.
///
/// # Errors
/// The database failed.
pub async fn search(
    app: &App,
    actor: Actor,
    slice: Slice<NotificationId>,
    asked: Option<Locale>,
) -> Result<NotificationPage, Failure> {
    let found = store::notifications::search(&app.db, actor, slice).await?;
    let Page { rows, total, more } = found.page;
    let rows = rows.into_iter().map(|record| render(record, asked));
    let rows = rows.collect::<Result<_, _>>()?;
    Ok(NotificationPage {
        page: Page { rows, total, more },
        unread: found.unread,
    })
}
