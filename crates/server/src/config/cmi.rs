//! The acquirers through which cards are charged (CMI): one by the usual settings, more by the configuration file.

use super::layers::{Layers, Settings};
use crate::Stop;
use payments::cmi::{ClientId, Gateway, Profile, Profiles, WrongProfile};

/// The name of the profile that has the usual settings.
const DEFAULT: &str = "default";
const GROUP: &str = "CMI_PROFILES";

/// The profiles; none when no number and no key are given.
pub fn profiles(layers: &Layers) -> Result<Option<Profiles>, Stop> {
    let given = |name| layers.parse(name, |text| Ok(!text.is_empty()));
    let others = layers.group(GROUP);
    match (given("CMI_CLIENT_ID")?, given("CMI_STORE_KEY")?) {
        (false, false) if others.is_empty() => return Ok(None),
        (false, false) => return Err(missing("CMI_CLIENT_ID", GROUP)),
        (true, false) => return Err(missing("CMI_STORE_KEY", "CMI_CLIENT_ID")),
        (false, true) => return Err(missing("CMI_CLIENT_ID", "CMI_STORE_KEY")),
        (true, true) => {}
    }
    let default = Profile {
        name: DEFAULT.to_owned(),
        gateway: layers.parse("CMI_GATEWAY_URL", gateway)?,
        client: layers.parse("CMI_CLIENT_ID", client)?,
        store_key: layers.parse("CMI_STORE_KEY", |text| Ok(text.into()))?,
    };
    let others = others.iter().map(|(name, settings)| {
        let wrong = |what| Stop::new(format!("{GROUP}.{name}: {what}"));
        profile(name, settings.clone()).map_err(wrong)
    });
    let others = others.collect::<Result<_, _>>()?;
    Profiles::new(default, others).map(Some).map_err(|wrong| match wrong {
        WrongProfile::NameTwice => Stop::new(format!("{GROUP}.{DEFAULT} {wrong}: CMI_CLIENT_ID is in the other")),
        _ => Stop::new(format!("CMI_CLIENT_ID {wrong}")),
    })
}

fn missing(what: &str, given: &str) -> Stop {
    Stop::new(format!(
        "{what} must be given, because {given} is; without both, cards are not taken through CMI"
    ))
}

fn profile(name: &str, mut settings: Settings) -> Result<Profile, String> {
    let profile = Profile {
        name: name.to_owned(),
        gateway: settings.parse("gateway_url", gateway)?,
        client: settings.parse("client_id", client)?,
        store_key: settings.parse("store_key", |text| {
            Profile::store_key(text).map_err(|wrong| wrong.to_string())
        })?,
    };
    settings.end().map(|()| profile)
}

fn gateway(text: &str) -> Result<Gateway, String> {
    Gateway::parse(text).map_err(|wrong| wrong.to_string())
}

fn client(text: &str) -> Result<ClientId, String> {
    ClientId::parse(text).map_err(|wrong| wrong.to_string())
}
