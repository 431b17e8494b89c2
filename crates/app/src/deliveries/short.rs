//! A message as a short message to a telephone.

use super::letter::told;
use crate::{App, Failure};
use domain::contact::Phone;
use messages::short;
use messaging::{Short, sms::segments};
use store::deliveries::{Claimed, Content};

/// Parts of a short message at most: each is paid for.
const PARTS: usize = 3;

/// The short message, unless nobody knows a telephone of its reader.
pub(super) fn write(app: &App, message: &Claimed, content: &Content) -> Result<Option<Short>, Failure> {
    let phone = content.phone.as_deref().map(Phone::parse);
    let Some(Ok(to)) = phone else { return Ok(None) };
    let told = told(content.notifications.clone())?;
    let url = app.security().public_url.as_str();
    let words = short::write(&told, content.locale, url);
    Ok(Some(Short {
        id: message.message.to_string(),
        to,
        text: segments::fit(&words.text, &words.link, PARTS),
    }))
}
