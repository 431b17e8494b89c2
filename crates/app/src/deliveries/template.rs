//! A message as a filled template of WhatsApp.

use super::letter::told;
use crate::Failure;
use domain::contact::Phone;
use messages::template;
use messaging::Filled;
use store::deliveries::Content;

/// The filled template, unless nobody knows a telephone of its reader.
pub(super) fn write(content: &Content) -> Result<Option<Filled>, Failure> {
    let phone = content.phone.as_deref().map(Phone::parse);
    let Some(Ok(to)) = phone else { return Ok(None) };
    let places = template::write(&told(content.notifications.clone())?, content.locale);
    Ok(Some(Filled {
        to,
        locale: content.locale,
        body: places.body,
        button: places.button,
    }))
}
