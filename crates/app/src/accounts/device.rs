//! Browsers that signed in before. One that shows it is not held up by what strangers do to its user's e-mail address.

use super::TokenSecret;
use crate::{App, Failure};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::contact::Email;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::SecretString;
use sha2::{Digest, Sha256};

const ID: usize = 16;
const MAC: usize = 32;

/// Names a browser in which somebody signed in; random.
pub(super) type DeviceId = [u8; ID];

/// Signs and checks what browsers show.
pub(crate) struct DeviceKey(Hmac<Sha256>);

impl DeviceKey {
    /// A key of its own: what it signs is no token.
    pub(super) fn new(secret: &TokenSecret) -> Self {
        let key = Sha256::new()
            .chain_update("device\0")
            .chain_update(secret.bytes())
            .finalize();
        Self(Hmac::new_from_slice(&key).expect("any length will do"))
    }

    fn mac(&self, id: &[u8], email: &str) -> Hmac<Sha256> {
        self.0.clone().chain_update(id).chain_update(email)
    }

    fn sign(&self, id: DeviceId, email: &str) -> SecretString {
        let mut text = id.to_vec();
        text.extend_from_slice(&self.mac(&id, email).finalize().into_bytes());
        URL_SAFE_NO_PAD.encode(text).into()
    }

    /// The browser in which somebody with this e-mail address signed in before, if what is shown says so.
    pub(super) fn known(&self, shown: &str, email: &Email) -> Option<DeviceId> {
        let mut bytes = [0; ID + MAC];
        let length = URL_SAFE_NO_PAD.decode_slice(shown, &mut bytes).ok()?;
        let (id, mac) = bytes[..length].split_first_chunk::<ID>()?;
        self.mac(id, email.as_str()).verify_slice(mac).ok()?;
        Some(*id)
    }
}

/// What a browser in which somebody has just signed in keeps and shows the next time.
///
/// # Errors
/// The system has no randomness.
pub fn remember(app: &App, email: &str) -> Result<SecretString, Failure> {
    let mut id = [0; ID];
    getrandom::fill(&mut id).map_err(Failure::internal)?;
    Ok(app.sign_in.devices.sign(id, email))
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn a_browser_is_known_for_its_own_user_and_key_only() {
        let key = |letter: &str| DeviceKey::new(&TokenSecret::new(letter.repeat(32).into()).unwrap());
        let email = |text| Email::parse(text).unwrap();
        let shown = key("a").sign([7; ID], "salma@email.com");
        let shown = shown.expose_secret();
        assert_eq!(key("a").known(shown, &email("salma@email.com")), Some([7; ID]));
        assert_eq!(key("a").known(shown, &email("omar@email.com")), None);
        assert_eq!(key("b").known(shown, &email("salma@email.com")), None);
        for forged in ["", "x", &shown[1..], &format!("{shown}x"), &"A".repeat(64)] {
            assert_eq!(key("a").known(forged, &email("salma@email.com")), None, "{forged}");
        }
    }
}
