//! How people are reached from here.

use crate::config::{Config, SmsSettings};
use messaging::smtp::Security;
use std::time::Duration;
use tokio::net::TcpStream;

/// The channels that can be used, and what is said of those that cannot.
pub fn of(config: &Config) -> (String, Vec<&'static str>) {
    let mut usable = vec!["dashboard".to_owned()];
    if config.demo {
        return (usable.remove(0), vec!["a demonstration writes to nobody"]);
    }
    let mut missing = Vec::new();
    match &config.smtp {
        Some(smtp) => {
            let how = match smtp.security() {
                Security::Implicit => "TLS",
                Security::StartTls => "STARTTLS",
                Security::Plain => "plain text on this machine",
            };
            usable.push(format!("e-mail as {} through {} ({how})", smtp.sender(), smtp.place()));
        }
        None => missing.push("SMTP_URL and MAIL_FROM are not set: no e-mail is sent"),
    }
    match &config.sms {
        Some(SmsSettings::Twilio(settings)) => usable.push(format!("SMS as {} by Twilio", settings.sender)),
        Some(SmsSettings::Gateway(settings)) => usable.push(format!("SMS as {} by a gateway", settings.sender)),
        None => missing.push("SMS_PROVIDER is not set: no short message is sent"),
    }
    match &config.whatsapp {
        Some(settings) => usable.push(format!("WhatsApp by the template {}", settings.template)),
        None => missing.push("WHATSAPP_PHONE_NUMBER_ID is not set: nothing is sent by WhatsApp"),
    }
    (usable.join(", "), missing)
}

/// The same, and whether the mail server can be reached.
pub async fn look(config: &Config) -> Result<String, String> {
    let (usable, missing) = of(config);
    if !missing.is_empty() {
        return Err(format!("{usable}; {}", missing.join("; ")));
    }
    let Some(smtp) = &config.smtp else { return Ok(usable) };
    let place = smtp.place();
    match tokio::time::timeout(Duration::from_secs(5), TcpStream::connect(&place)).await {
        Ok(Ok(_)) => Ok(usable),
        Ok(Err(error)) => Err(format!("{usable}; {place} cannot be reached: {error}")),
        Err(_) => Err(format!("{usable}; {place} does not answer")),
    }
}
