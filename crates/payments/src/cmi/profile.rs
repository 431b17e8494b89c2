//! How a bank takes our payments: an acquirer's profile.

use secrecy::SecretString;
use thiserror::Error;

/// An account with an acquirer.
#[derive(Debug, Clone)]
pub struct Profile {
    /// What the operator calls it.
    pub name: String,
    /// Where its payments are made.
    pub gateway: Gateway,
    /// What the acquirer calls us.
    pub client: ClientId,
    /// What only the acquirer and we know.
    pub store_key: SecretString,
}

/// The address of a gateway's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gateway(String);

/// The number that an acquirer gave us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientId(String);

/// The profiles of a server: one that pays unless an admin chose another, and those others.
#[derive(Debug, Clone)]
pub struct Profiles {
    default: Profile,
    others: Vec<Profile>,
}

/// What is wrong with a profile, as the end of a sentence that begins with what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WrongProfile {
    /// Not an address to post to.
    #[error("must be an address like https://payment.cmi.co.ma/fim/est3Dgate")]
    Gateway,
    /// Not such a number.
    #[error("must be the number that the acquirer gave, of letters and digits")]
    Client,
    /// The gateway rewrites it, and does not recognise its own hash then.
    #[error("must not have the word document in it: the gateway rewrites that word")]
    PublicUrl,
    /// Everybody knows it.
    #[error("must be the store key that was set in the acquirer's back office")]
    StoreKey,
    /// Which of the two would a callback be for?
    #[error("is in two profiles: each has a number of its own")]
    ClientTwice,
    /// Which of the two would a merchant have?
    #[error("is the name of two profiles")]
    NameTwice,
}

impl Profile {
    /// Refuses a key that is none.
    ///
    /// # Errors
    /// It is empty.
    pub fn store_key(text: &str) -> Result<SecretString, WrongProfile> {
        match text.trim() {
            "" => Err(WrongProfile::StoreKey),
            key => Ok(key.into()),
        }
    }
}

impl Gateway {
    /// Reads an address: `https`, or `http` for a gateway on this machine. It becomes part of a security policy, so it has
    /// nothing but what addresses of gateways have.
    ///
    /// # Errors
    /// It is no such address.
    pub fn parse(text: &str) -> Result<Self, WrongProfile> {
        let (scheme, rest) = text.split_once("://").ok_or(WrongProfile::Gateway)?;
        let (authority, path) = rest.split_once('/').ok_or(WrongProfile::Gateway)?;
        let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
        let local = matches!(host, "localhost" | "127.0.0.1");
        let named = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
        let in_path = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
        let valid = (scheme == "https" || (scheme == "http" && local))
            && !host.is_empty()
            && host.chars().all(named)
            && port.parse::<u16>().is_ok()
            && path.chars().all(in_path);
        match valid {
            true => Ok(Self(text.to_owned())),
            false => Err(WrongProfile::Gateway),
        }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its scheme, host and port: what a page that posts there names in its policy.
    pub fn origin(&self) -> &str {
        let path = self.0.match_indices('/').nth(2);
        path.map_or(&self.0, |(at, _)| &self.0[..at])
    }
}

impl ClientId {
    /// Reads a number.
    ///
    /// # Errors
    /// It has something else than letters and digits, or too much of them.
    pub fn parse(text: &str) -> Result<Self, WrongProfile> {
        match (1..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            true => Ok(Self(text.to_owned())),
            false => Err(WrongProfile::Client),
        }
    }

    /// The number.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Profiles {
    /// The profiles of a server.
    ///
    /// # Errors
    /// Two of them have the same name or number.
    pub fn new(default: Profile, others: Vec<Profile>) -> Result<Self, WrongProfile> {
        let profiles = Self { default, others };
        let all: Vec<_> = profiles.iter().collect();
        for (n, profile) in all.iter().enumerate() {
            let before = &all[..n];
            if before.iter().any(|other| other.name == profile.name) {
                return Err(WrongProfile::NameTwice);
            }
            if before.iter().any(|other| other.client == profile.client) {
                return Err(WrongProfile::ClientTwice);
            }
        }
        Ok(profiles)
    }

    /// All of them, the default first.
    pub fn iter(&self) -> impl Iterator<Item = &Profile> {
        [&self.default].into_iter().chain(&self.others)
    }

    /// The profile of a merchant: the one that an admin chose, or the default. None when the one that was chosen is not
    /// configured any more: nobody else's account is used in its place.
    pub fn of(&self, chosen: Option<&str>) -> Option<&Profile> {
        match chosen {
            Some(name) => self.iter().find(|profile| profile.name == name),
            None => Some(&self.default),
        }
    }

    /// The profile with a number. Any number has the one key that the acquirer gave with it.
    pub(super) fn with_client(&self, client: &str) -> Option<&Profile> {
        self.iter().find(|profile| profile.client.as_str() == client)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gateway_is_an_address_and_nothing_else() {
        for (text, origin) in [
            ("https://payment.cmi.co.ma/fim/est3Dgate", "https://payment.cmi.co.ma"),
            ("https://gateway.example.ma:8443/x", "https://gateway.example.ma:8443"),
            ("http://127.0.0.1:9/fim/est3Dgate", "http://127.0.0.1:9"),
        ] {
            assert_eq!(Gateway::parse(text).unwrap().origin(), origin);
        }
        for wrong in [
            "",
            "payment.cmi.co.ma/fim",
            "https://payment.cmi.co.ma",
            "http://payment.cmi.co.ma/fim/est3Dgate",
            "https://payment.cmi.co.ma; script-src */x",
            "https://a b/x",
            "https://host:port/x",
            "https://user@host/x",
            "https:///x",
            "javascript://host/x",
        ] {
            assert_eq!(Gateway::parse(wrong), Err(WrongProfile::Gateway), "{wrong}");
        }
    }

    fn profile(name: &str, client: &str) -> Profile {
        Profile {
            name: name.to_owned(),
            gateway: Gateway::parse("https://payment.cmi.co.ma/fim/est3Dgate").unwrap(),
            client: ClientId::parse(client).unwrap(),
            store_key: Profile::store_key("hunter2").unwrap(),
        }
    }

    #[test]
    fn a_merchant_has_the_profile_that_was_chosen_and_no_other() {
        let profiles = Profiles::new(profile("default", "600000000"), vec![profile("attijari", "600000001")]).unwrap();
        let found = |chosen| profiles.of(chosen).map(|profile| profile.name.as_str());
        assert_eq!(found(None), Some("default"));
        assert_eq!(found(Some("attijari")), Some("attijari"));
        assert_eq!(found(Some("gone")), None);
        let twice =
            |name, client| Profiles::new(profile("default", "600000000"), vec![profile(name, client)]).unwrap_err();
        assert_eq!(twice("default", "600000001"), WrongProfile::NameTwice);
        assert_eq!(twice("attijari", "600000000"), WrongProfile::ClientTwice);
        assert!(!format!("{profiles:?}").contains("hunter2"));
    }

    #[test]
    fn numbers_and_keys_are_something() {
        for wrong in ["", "600 000", "6000|0000", &"6".repeat(21)] {
            assert_eq!(ClientId::parse(wrong), Err(WrongProfile::Client), "{wrong}");
        }
        assert_eq!(Profile::store_key(" ").unwrap_err(), WrongProfile::StoreKey);
    }
}
