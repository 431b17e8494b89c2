//! Whether cards can be charged, and what would be in the way.

use crate::{Stop, config::Config, wiring};

/// Through which acquirers CMI is reached; that none is configured is nothing wrong.
pub fn through_cmi(config: &Config) -> Result<String, Stop> {
    let Some(profiles) = &config.cmi else {
        return Ok("not taken through CMI: CMI_CLIENT_ID and CMI_STORE_KEY are empty".to_owned());
    };
    wiring::cmi(config, &"only the address is looked at".into())?;
    let profiles = profiles
        .iter()
        .map(|one| format!("{} ({} at {})", one.name, one.client.as_str(), one.gateway.origin()));
    Ok(format!(
        "taken through CMI: {}",
        profiles.collect::<Vec<_>>().join(", ")
    ))
}

/// Whether the gateway reaches us: without its callback nothing is credited, and no card is charged.
pub fn callback(config: &Config) -> Option<Result<String, String>> {
    config.cmi.as_ref()?;
    let address = format!("{}/api/webhooks/cmi", config.public_url.as_str());
    Some(match config.public_url.is_local() {
        true => Err(format!(
            "{address} is an address of this machine alone: CMI cannot call it, set LEADS_PUBLIC_URL"
        )),
        false => Ok(format!("CMI calls {address}")),
    })
}
