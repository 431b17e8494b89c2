//! The e-mail as text.

use super::{Content, Text};
use std::fmt::Write;

pub(super) fn write(content: &Content<'_>) -> String {
    let locale = content.locale;
    let mut text = String::new();
    for item in &content.items {
        let _ = write!(text, "{}\n\n{}\n\n", item.title, item.message);
        let _ = write!(text, "{}\n{}\n\n\n", Text::Open.text(locale), item.link);
    }
    if content.with_receipt {
        let _ = write!(text, "{}\n\n", Text::Receipt.text(locale));
    }
    if let Some(more) = &content.more {
        let _ = write!(text, "{more}\n{}\n\n", content.all);
    }
    let _ = write!(
        text,
        "-- \nLeads\n{}\n{}\n",
        Text::Why.text(locale),
        Text::NoAnswer.text(locale)
    );
    text
}
