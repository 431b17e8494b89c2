//! Notifications in the two places of a template of WhatsApp, and the end of the address of its button.

use crate::{Notification, link, mail, short};
use domain::locale::Locale;

/// What stands in a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The places of its body.
    pub body: [String; 2],
    /// The path behind the address of its button, without its first slash.
    pub button: String,
}

/// What stands in a template that tells of notifications, of which there is one at least.
pub fn write(notifications: &[Notification], locale: Locale) -> Places {
    let title = mail::subject(notifications, locale);
    let (message, path) = match notifications {
        [only] => (only.message(locale).into_owned(), link::path(only.target())),
        several => {
            let first = several.first().map(|first| first.message(locale).into_owned());
            (first.unwrap_or_default(), link::NOTIFICATIONS.to_owned())
        }
    };
    Places {
        body: [short::undirected(&title), short::undirected(&message)],
        button: path.trim_start_matches('/').to_owned(),
    }
}
